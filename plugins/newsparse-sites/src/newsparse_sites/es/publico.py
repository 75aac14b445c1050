"""Público: a picture's credit is a part of its caption, in bold."""

from newsparse import Site, css_all
from newsparse.select import json_ld
from newsparse_sites.pictures import pictures

PUBLICO = Site(
    name="publico.es",
    domains=["publico.es"],
    # The <meta> calls the hour of Madrid UTC; the JSON-LD has the true zone.
    date_published=json_ld("datePublished", type="NewsArticle"),
    images=pictures("article figure.image-container", credit=".author"),
    body=css_all("article > .text-pretty, #body-modules > .paragraph, #body-modules h2, #body-modules figure"),
    timezone="Europe/Madrid",
)
