"""Daily Star: links to other stories stand between the paragraphs; its stories end with an offer of its newsletter.

The truth that others keep of its older pages lacks the subheadings.
"""

from newsparse import CutKind, Site, css_all
from newsparse.site import paragraph

DAILY_STAR = Site(
    name="dailystar.co.uk",
    domains=["dailystar.co.uk"],
    body=css_all(".sub-title[itemprop=description], [itemprop=articleBody]"),
    cut={
        paragraph("Check out more of the Daily Star's"): CutKind.NEWSLETTER_PROMPT,
        paragraph("For the latest breaking news and stories from across the globe"): CutKind.NEWSLETTER_PROMPT,
    },
    timezone="Europe/London",
)
