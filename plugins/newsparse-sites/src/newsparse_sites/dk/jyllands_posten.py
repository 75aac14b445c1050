"""Jyllands-Posten: who wrote the story stands under its picture, with a portrait."""

from newsparse import Site, css_all
from newsparse_sites.pictures import pictures

JYLLANDS_POSTEN = Site(
    name="jyllands-posten.dk",
    domains=["jyllands-posten.dk"],
    images=pictures("figure.c-article-top-image, figure.c-article-inline-image", credit_in_caption=r"Foto: (.+?)\.?\Z"),
    body=css_all(".c-article-top-info__description, .c-article-text-container"),
    timezone="Europe/Copenhagen",
)
