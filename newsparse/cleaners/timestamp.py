"""Timestamps: when the story was published or changed."""

from collections.abc import Iterator

from newsparse.article import CutKind
from newsparse.cleaners.notices import cut_notices
from newsparse.story import Cut, Story

__all__ = ["cut_timestamp"]


def cut_timestamp(story: Story) -> Iterator[Cut]:
    """Cut lines that say when."""
    return cut_notices(story, CutKind.TIMESTAMP)
