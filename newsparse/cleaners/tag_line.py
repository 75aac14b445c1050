"""Tag lines: keywords, sections and tables of contents."""

from newsparse.article import CutKind
from newsparse.cleaners.notices import cut_notices
from newsparse.story import Cut, Story

__all__ = ["cut_tag_line"]


def cut_tag_line(story: Story) -> list[Cut]:
    """Cut what the look-up calls a tag line."""
    return cut_notices(story, CutKind.TAG_LINE)
