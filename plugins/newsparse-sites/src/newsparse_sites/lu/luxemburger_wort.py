"""Luxemburger Wort: pull quotes, offers of newsletters and teasers of other stories stand among the paragraphs."""

from newsparse import Site, css_all
from newsparse.select import json_ld

LUXEMBURGER_WORT = Site(
    name="wort.lu",
    domains=["wort.lu"],
    # The byline has a short form of the name.
    authors=json_ld("author.name", type="NewsArticle"),
    keywords=css_all('[data-testid="article-tag"]'),
    body=css_all('[data-testid="article-intro"], [data-testid="article-body"]'),
    # The class names end in a hash that changes with each build; their beginnings are written by people.
    drop=["[class*=pull-quote]", "[class^=RelatedTeaser]", "[class^=Paper_paper]"],
    timezone="Europe/Luxembourg",
)
