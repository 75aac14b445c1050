"""DIE ZEIT: a box of the topic, and the notice that stands where an embed waits for consent."""

from newsparse import Site, css_all
from newsparse.select import meta
from newsparse_sites.pictures import pictures

ZEIT = Site(
    name="zeit.de",
    domains=["zeit.de"],
    keywords=meta("keywords"),
    images=pictures(".article__media", caption=".figure__text", credit=".figure__copyright"),
    body=css_all(".summary, .article-page > .paragraph, .article-page > h2, .article-page > ul"),
    drop=["aside.topicbox", ".embed-wrapper__text"],
    timezone="Europe/Berlin",
)
