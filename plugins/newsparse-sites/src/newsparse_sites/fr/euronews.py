"""Euronews, in all its languages: widgets of other stories and pull quotes stand among the paragraphs."""

from newsparse import Site, css_all
from newsparse_sites.pictures import pictures

EURONEWS = Site(
    name="euronews.com",
    domains=["euronews.com"],
    images=pictures(
        ".c-article-image-video, figure.widget__figure",
        caption=".c-article-caption__text, .widget__captionText",
        credit=".c-article-image-copyright, .widget__captionCredit",
    ),
    body=css_all(".c-article-summary, .c-article-content"),
    drop=[".widget--type-related", ".widget--type-quotation"],
    timezone="Europe/Paris",
)
