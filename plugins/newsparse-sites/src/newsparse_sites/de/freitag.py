"""der Freitag: pull quotes, and a box of the books a story is about, stand in it."""

from newsparse import Site, css_all
from newsparse_sites.pictures import pictures

FREITAG = Site(
    name="freitag.de",
    domains=["freitag.de"],
    images=pictures(".bc-article-intro figure", caption="[class*=caption__desc]", credit="figcaption p"),
    body=css_all(".bc-article-intro__text, .bo-article-text"),
    drop=["blockquote.bo-quote", ".placeholder-infobox", ".pts-article-image"],
    timezone="Europe/Berlin",
)
