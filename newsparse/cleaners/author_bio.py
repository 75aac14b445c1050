"""Author bios: who the author is, and where else to read them."""

from newsparse.article import CutKind
from newsparse.cleaners.notices import cut_notices
from newsparse.story import Cut, Story

__all__ = ["cut_author_bio"]


def cut_author_bio(story: Story) -> list[Cut]:
    """Cut lines about the author."""
    return cut_notices(story, CutKind.AUTHOR_BIO)
