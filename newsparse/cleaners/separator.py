"""Separators: rows of asterisks, dashes and other signs."""

from collections.abc import Iterator

from newsparse.article import BlockKind, CutKind
from newsparse.cleaners.marks import is_separator
from newsparse.story import Cut, Story

__all__ = ["cut_separator"]

_TEXT = frozenset((BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST, BlockKind.QUOTE, BlockKind.STANDFIRST))


def cut_separator(story: Story) -> Iterator[Cut]:
    """Cut blocks of signs alone. Last in the chain: a separator is evidence for what stands below it."""
    for passage in story.passages:
        if not passage.text[:1].isalnum() and passage.kind in _TEXT and is_separator(passage.text):
            yield passage.cut(CutKind.SEPARATOR)
