"""Daily Star: its stories end with an offer of its newsletter."""

from newsparse import CutKind, Site
from newsparse.site import paragraph

DAILY_STAR = Site(
    name="dailystar.co.uk",
    domains=["dailystar.co.uk"],
    cut={paragraph("For the latest breaking news and stories from across the globe"): CutKind.NEWSLETTER_PROMPT},
    timezone="Europe/London",
)
