"""Reading times."""

from newsparse.article import CutKind
from newsparse.cleaners.notices import cut_notices
from newsparse.story import Cut, Story

__all__ = ["cut_reading_time"]


def cut_reading_time(story: Story) -> list[Cut]:
    """Cut what the look-up calls a reading time."""
    return cut_notices(story, CutKind.READING_TIME)
