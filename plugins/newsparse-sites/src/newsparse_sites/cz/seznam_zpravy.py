"""Seznam Zprávy: tables and links to other stories stand among the paragraphs, and boxes of background, which stay."""

from newsparse import Site

SEZNAM_ZPRAVY = Site(
    name="seznamzpravy.cz",
    domains=["seznamzpravy.cz"],
    drop=[
        "#accessibility-article",
        '[data-dot="ogm-main-media"] figcaption',
        '[data-dot="mol-document-links"]',
        '[data-dot="mol-table"]',
    ],
    timezone="Europe/Prague",
)
