"""DIE ZEIT: a box of the topic, and the notice that stands where an embed waits for consent."""

from newsparse import Site
from newsparse.select import meta

ZEIT = Site(
    name="zeit.de",
    domains=["zeit.de"],
    keywords=meta("keywords"),
    drop=["aside.topicbox", ".embed-wrapper__text"],
    timezone="Europe/Berlin",
)
