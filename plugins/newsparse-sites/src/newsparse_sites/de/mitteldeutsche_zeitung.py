"""Mitteldeutsche Zeitung: the parts of a picture say what they are for the publishing system."""

from newsparse import Site, css_all
from newsparse_sites.pictures import pictures

MITTELDEUTSCHE_ZEITUNG = Site(
    name="mz.de",
    domains=["mz.de"],
    images=pictures(
        "[data-fp-flag=key-visual-image-wrapper]",
        caption="[data-fp-flag=main-image-caption]",
        credit="[data-fp-flag=main-image-source]",
    ),
    body=css_all(".fp-article-heading__excerpt, .fp-article-body"),
    timezone="Europe/Berlin",
)
