"""Translation notices: that, or by whom, the text was translated."""

from newsparse.article import CutKind
from newsparse.cleaners.notices import cut_notices
from newsparse.story import Cut, Story

__all__ = ["cut_translation_notice"]


def cut_translation_notice(story: Story) -> list[Cut]:
    """Cut what the look-up calls a translation notice."""
    return cut_notices(story, CutKind.TRANSLATION_NOTICE)
