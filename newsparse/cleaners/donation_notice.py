"""Donation notices: pleas for money."""

from newsparse.article import CutKind
from newsparse.cleaners.notices import cut_notices
from newsparse.story import Cut, Story

__all__ = ["cut_donation_notice"]


def cut_donation_notice(story: Story) -> list[Cut]:
    """Cut what the look-up calls a donation notice."""
    return cut_notices(story, CutKind.DONATION_NOTICE)
