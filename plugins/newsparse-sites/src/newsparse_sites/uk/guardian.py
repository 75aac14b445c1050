"""The Guardian: an offer of a newsletter stands in the story as a figure; columns end with how to write to them."""

from newsparse import CutKind, Site
from newsparse.site import paragraph

GUARDIAN = Site(
    name="theguardian.com",
    domains=["theguardian.com"],
    drop=['figure[data-spacefinder-role="inline"] aside'],
    cut={paragraph("Comments on this piece are premoderated"): CutKind.COMMENT_PROMPT},
    timezone="Europe/London",
)
