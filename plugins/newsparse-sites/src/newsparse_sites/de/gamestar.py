"""GameStar: other stories, and films that wait for consent, stand among the paragraphs.

Reference texts that others keep of its pages lack lists, which are part of the story.
"""

from newsparse import Site, css_all

GAMESTAR = Site(
    name="gamestar.de",
    domains=["gamestar.de"],
    body=css_all(".div-article-title .intro, .article-content"),
    drop=[".recirculation-box", ".wp-block-wbd-affiliate-widget", "p.caption", ".do-display-embed"],
    timezone="Europe/Berlin",
)
