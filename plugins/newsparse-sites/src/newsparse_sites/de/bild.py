"""BILD: figures stand in figures, and those of teasers look like those of the story."""

from newsparse import Site, css_all
from newsparse_sites.parts import parts_of
from newsparse_sites.pictures import pictures

BILD = Site(
    name="bild.de",
    domains=["bild.de"],
    images=pictures(".fig--lead, .article-body .fig--inline", caption=".fig__caption__text", credit="[class*=credits]"),
    body=css_all(parts_of(".article-body")),
    timezone="Europe/Berlin",
)
