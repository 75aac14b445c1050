"""DIE ZEIT: a box of the topic, and the notice that stands where an embed waits for consent."""

from newsparse import Site
from newsparse.select import meta
from newsparse_sites.pictures import pictures

ZEIT = Site(
    name="zeit.de",
    domains=["zeit.de"],
    keywords=meta("keywords"),
    images=pictures(".article__media", caption=".figure__text", credit=".figure__copyright"),
    drop=["aside.topicbox", ".embed-wrapper__text"],
    timezone="Europe/Berlin",
)
