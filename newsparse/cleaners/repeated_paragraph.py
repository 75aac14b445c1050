"""Paragraphs that stand twice, one right after the other."""

from collections.abc import Iterator
from itertools import pairwise

from newsparse.article import BlockKind, CutKind
from newsparse.cleaners.notices import read_passage
from newsparse.story import Cut, Story

__all__ = ["cut_repeated_paragraph"]

FEWEST_WORDS = 6
"""Shorter lines are said twice on purpose: in verse, in dialogue, in a list of steps."""


def cut_repeated_paragraph(story: Story) -> Iterator[Cut]:
    """Cut the second of two equal neighbours; further apart a repetition may be meant, and stays."""
    for before, passage in pairwise(story.passages):
        if passage.text.strip() != before.text.strip():
            continue
        if passage.kind is not before.kind or passage.kind not in (BlockKind.PARAGRAPH, BlockKind.QUOTE):
            continue
        if len(read_passage(passage).words) >= FEWEST_WORDS:
            yield passage.cut(CutKind.DUPLICATE_PARAGRAPH)
