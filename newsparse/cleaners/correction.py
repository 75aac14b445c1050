"""Corrections and editor's notes: taken out of the story, and kept."""

from collections.abc import Iterator

from newsparse.article import CutKind
from newsparse.cleaners.notices import notices_of
from newsparse.story import Cut, Finding, Story

__all__ = ["cut_correction"]


def cut_correction(story: Story) -> Iterator[Cut]:
    """Move corrections to ``article.corrections``."""
    for notice in notices_of(story, CutKind.CORRECTION):
        yield notice.cut(Finding("corrections", notice.text.strip()))
