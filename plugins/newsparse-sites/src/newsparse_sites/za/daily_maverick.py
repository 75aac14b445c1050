"""Daily Maverick: a summary in a tab stands over the story."""

from newsparse import CutKind, Site, css_all
from newsparse.site import paragraph

DAILY_MAVERICK = Site(
    name="dailymaverick.co.za",
    domains=["dailymaverick.co.za"],
    body=css_all("#long-form .article-content, .top-summary, .article-contents"),
    drop=["#summary", ".ad-control-link"],
    cut={paragraph("First published in The Conversation"): CutKind.ORIGINAL_SOURCE},
    timezone="Africa/Johannesburg",
)
