"""Rolling Stone: what is trending stands between the paragraphs; what the Culture Council publishes says what it is.

The truth that others keep of its pages has words of those boxes run into the paragraphs before them.
"""

from newsparse import CutKind, Site, css_all
from newsparse.site import paragraph

ROLLING_STONE = Site(
    name="rollingstone.com",
    domains=["rollingstone.com"],
    keywords=css_all(".article-tags li", pattern=r"(.+?),?$"),
    body=css_all(".article-excerpt, .pmc-paywall"),
    drop=[".trending-in-article", ".recirculation-modules"],
    cut={paragraph("The Rolling Stone Culture Council is an invitation-only community"): CutKind.BOILERPLATE},
    timezone="America/New_York",
)
