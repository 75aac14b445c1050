"""Euronews, in all its languages: widgets of other stories and pull quotes stand among the paragraphs."""

from newsparse import Site, css_all

EURONEWS = Site(
    name="euronews.com",
    domains=["euronews.com"],
    body=css_all(".c-article-summary, .c-article-content"),
    drop=[".widget--type-related", ".widget--type-quotation"],
    timezone="Europe/Paris",
)
