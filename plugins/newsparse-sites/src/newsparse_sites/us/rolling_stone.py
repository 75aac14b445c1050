"""Rolling Stone: what the Culture Council publishes begins with what the Culture Council is."""

from newsparse import CutKind, Site
from newsparse.site import paragraph

ROLLING_STONE = Site(
    name="rollingstone.com",
    domains=["rollingstone.com"],
    cut={paragraph("The Rolling Stone Culture Council is an invitation-only community"): CutKind.BOILERPLATE},
    timezone="America/New_York",
)
