"""Rolling Stone: what the Culture Council publishes says in the midst of the story what the Culture Council is.

Reference texts that others keep of its pages have words of boxes run into the paragraphs before them, and lack
subheadings.
"""

from newsparse import CutKind, Site, css_all
from newsparse.site import paragraph
from newsparse_sites.groups.pmc import PMC

ROLLING_STONE = Site(
    name="rollingstone.com",
    domains=["rollingstone.com"],
    parent=PMC,
    # Each tag but the last ends in a comma.
    keywords=css_all(".article-tags li", pattern=r"(.+?),?$"),
    cut={paragraph("The Rolling Stone Culture Council is an invitation-only community"): CutKind.BOILERPLATE},
    timezone="America/New_York",
)
