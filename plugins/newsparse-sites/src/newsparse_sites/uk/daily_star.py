"""Daily Star: its stories end with an offer of its newsletter.

Reference texts that others keep of its older pages lack the subheadings.
"""

from newsparse import CutKind, Site
from newsparse.site import paragraph
from newsparse_sites.groups.reach import REACH

DAILY_STAR = Site(
    name="dailystar.co.uk",
    domains=["dailystar.co.uk"],
    parent=REACH,
    cut={
        paragraph("Check out more of the Daily Star's"): CutKind.NEWSLETTER_PROMPT,
        paragraph("For the latest breaking news and stories from across the globe"): CutKind.NEWSLETTER_PROMPT,
    },
)
