"""Seznam Zprávy: tables and links to other stories stand among the paragraphs, and boxes of background, which stay."""

from newsparse import Site
from newsparse_sites.pictures import pictures

SEZNAM_ZPRAVY = Site(
    name="seznamzpravy.cz",
    domains=["seznamzpravy.cz"],
    images=pictures(
        '[data-dot="ogm-main-media"] figure',
        caption=".mol-figure__caption-text",
        credit='[data-dot="atm-media-item-image-caption"]',
    ),
    drop=[
        "#accessibility-article",
        '[data-dot="ogm-main-media"] figcaption',
        '[data-dot="mol-document-links"]',
        '[data-dot="mol-table"]',
    ],
    timezone="Europe/Prague",
)
