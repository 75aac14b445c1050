"""Affiliate disclosures: who earns what when the reader buys."""

from newsparse.article import CutKind
from newsparse.cleaners.notices import cut_notices
from newsparse.story import Cut, Story

__all__ = ["cut_affiliate_disclosure"]


def cut_affiliate_disclosure(story: Story) -> list[Cut]:
    """Cut what the look-up calls an affiliate disclosure."""
    return cut_notices(story, CutKind.AFFILIATE_DISCLOSURE)
