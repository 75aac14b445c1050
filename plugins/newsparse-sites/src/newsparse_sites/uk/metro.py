"""Metro: coloured boxes of facts, and strips of what is trending, stand among the paragraphs."""

from newsparse import CutKind, Site, css_all
from newsparse.select import json_ld
from newsparse.site import paragraph
from newsparse_sites.parts import parts_of

METRO = Site(
    name="metro.co.uk",
    domains=["metro.co.uk"],
    # The <meta> has the hour of London in summer as UTC; the JSON-LD has the true zone.
    date_published=json_ld("datePublished", type="NewsArticle"),
    images=css_all("article figure.img-container"),
    body=css_all(parts_of(".article-body", ".article__content__inner")),
    drop=[".metro-factbox", ".trending-post-strip"],
    cut={paragraph("For more stories like this, check our news page"): CutKind.RELATED_LINK},
    timezone="Europe/London",
)
