"""Standards lines: a publisher's word on its principles."""

from newsparse.article import CutKind
from newsparse.cleaners.notices import cut_notices
from newsparse.story import Cut, Story

__all__ = ["cut_standards_line"]


def cut_standards_line(story: Story) -> list[Cut]:
    """Cut what the look-up calls a standards line."""
    return cut_notices(story, CutKind.STANDARDS_LINE)
