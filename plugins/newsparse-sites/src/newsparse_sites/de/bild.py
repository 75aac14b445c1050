"""BILD: figures stand in figures, and those of teasers look like those of the story."""

from newsparse import Site
from newsparse_sites.pictures import pictures

BILD = Site(
    name="bild.de",
    domains=["bild.de"],
    images=pictures(".fig--lead, .article-body .fig--inline", caption=".fig__caption__text", credit="[class*=credits]"),
    timezone="Europe/Berlin",
)
