"""Sermitsiaq: a picture's caption and its author are captions both, and say which is which."""

from newsparse import Site, css_all
from newsparse_sites.pictures import pictures

SERMITSIAQ = Site(
    name="sermitsiaq.ag",
    domains=["sermitsiaq.ag"],
    images=pictures(
        ".articleHeader.hasCaption, .bodytext figure",
        caption="[itemprop=caption]",
        credit="figcaption[itemprop=author]",
    ),
    body=css_all(".bodytext"),
    timezone="America/Nuuk",
)
