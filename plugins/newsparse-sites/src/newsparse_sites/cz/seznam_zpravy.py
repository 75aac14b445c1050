"""Seznam Zprávy: a heading for screen readers, and the caption of the picture over the story."""

from newsparse import Site

SEZNAM_ZPRAVY = Site(
    name="seznamzpravy.cz",
    domains=["seznamzpravy.cz"],
    drop=["#accessibility-article", '[data-dot="ogm-main-media"] figcaption'],
    timezone="Europe/Prague",
)
