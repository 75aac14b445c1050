"""The Washington Post: the subheadline stands in the header; each paragraph has a mark of its own."""

import re

from newsparse import CutKind, Site, css_all
from newsparse.site import paragraph

WASHINGTON_POST = Site(
    name="washingtonpost.com",
    domains=["washingtonpost.com"],
    body=css_all('[data-qa="subheadline"], [data-qa="article-body"], .grid-body h2, .grid-body h3'),
    drop=["#gift-share-inline", "[class*=isStandardLayoutAd]"],
    cut={
        paragraph("Get the full experience"): CutKind.SUBSCRIPTION_PROMPT,
        paragraph("Follow this author"): CutKind.FOLLOW_PROMPT,
        re.compile(r"\AYou.re reading the .{1,60} newsletter\..*\Z"): CutKind.NEWSLETTER_PROMPT,
    },
    timezone="America/New_York",
)
