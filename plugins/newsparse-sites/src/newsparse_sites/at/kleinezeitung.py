"""Kleine Zeitung: a summary made by a machine stands in hidden tabs over the story; captions are printed small."""

from newsparse import Site, css_all
from newsparse.select import json_ld
from newsparse_sites.pictures import pictures

KLEINE_ZEITUNG = Site(
    name="kleinezeitung.at",
    domains=["kleinezeitung.at"],
    # The <meta> calls the hour of Vienna UTC; the JSON-LD has the true zone.
    date_published=json_ld("datePublished", type="NewsArticle"),
    images=pictures(
        "article figure, .article-body .not-prose",
        caption="figcaption, small.inline-flex",
        credit="small:not(.inline-flex)",
        only_captioned=True,
    ),
    body=css_all("article .js-lead, .article-body > .prose"),
    drop=["section.tabs", ".article-body small", ".js-skiplink", '[data-container="storyelement"]'],
    timezone="Europe/Vienna",
)
