"""The Guardian: an offer of a newsletter stands in the story as a figure; columns end with how to write to them."""

from newsparse import CutKind, Site, css_all
from newsparse.site import paragraph

GUARDIAN = Site(
    name="theguardian.com",
    domains=["theguardian.com"],
    body=css_all('[data-gu-name="standfirst"], [data-gu-name="body"] #maincontent'),
    drop=['figure[data-spacefinder-role="inline"] aside', "#maincontent footer"],
    cut={
        paragraph("skip past newsletter promotion"): CutKind.NEWSLETTER_PROMPT,
        paragraph("after newsletter promotion"): CutKind.NEWSLETTER_PROMPT,
        paragraph("Comments on this piece are premoderated"): CutKind.COMMENT_PROMPT,
    },
    timezone="Europe/London",
)
