"""Cookie notices: consent, privacy, scripts that are switched off."""

from newsparse.article import CutKind
from newsparse.cleaners.notices import cut_notices
from newsparse.story import Cut, Story

__all__ = ["cut_cookie_notice"]


def cut_cookie_notice(story: Story) -> list[Cut]:
    """Cut what the look-up calls a cookie notice."""
    return cut_notices(story, CutKind.COOKIE_NOTICE)
