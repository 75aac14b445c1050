"""Seznam Zprávy: tables, boxes of background and links to other stories stand among the paragraphs."""

from newsparse import Site, css_all
from newsparse_sites.parts import parts_of
from newsparse_sites.pictures import pictures

SEZNAM_ZPRAVY = Site(
    name="seznamzpravy.cz",
    domains=["seznamzpravy.cz"],
    images=pictures(
        '[data-dot="ogm-main-media"] figure',
        caption=".mol-figure__caption-text",
        credit='[data-dot="atm-media-item-image-caption"]',
    ),
    body=css_all(
        '[data-dot="ogm-article-perex"], '
        + parts_of('[data-dot="ogm-article-content"] > div', tags='[data-dot="mol-paragraph"] h2'),
    ),
    drop=[
        "#accessibility-article",
        '[data-dot="ogm-main-media"] figcaption',
        '[data-dot="mol-document-links"]',
        '[data-dot="mol-table"]',
    ],
    timezone="Europe/Prague",
)
