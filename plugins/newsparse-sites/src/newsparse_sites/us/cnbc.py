"""CNBC: related stories and films stand among the groups of paragraphs.

Its key points stay: they are its standfirst, in three lines, which reference texts that others keep of its pages lack.
"""

from newsparse import Site, css_all
from newsparse.select import meta

CNBC = Site(
    name="cnbc.com",
    domains=["cnbc.com"],
    keywords=meta("news_keywords"),
    body=css_all(".RenderKeyPoints-list, [data-module=ArticleBody]"),
    drop=[".RelatedContent-container", "p button", "[data-test=InlineVideo]", "[data-test=InlineImage]"],
    timezone="America/New_York",
)
