"""Metro: coloured boxes of facts, and strips of what is trending, stand among the paragraphs."""

from newsparse import CutKind, Site
from newsparse.site import paragraph

METRO = Site(
    name="metro.co.uk",
    domains=["metro.co.uk"],
    drop=[".metro-factbox", ".trending-post-strip"],
    cut={paragraph("For more stories like this, check our news page"): CutKind.RELATED_LINK},
    timezone="Europe/London",
)
