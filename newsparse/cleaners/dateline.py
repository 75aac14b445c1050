"""Datelines: place and agency at the head of the report."""

from collections.abc import Iterator

from newsparse.article import BlockKind, CutKind
from newsparse.story import Cut, Finding, Story
from newsparse.text.datelines import read_dateline

__all__ = ["cut_dateline"]

FIRST_PASSAGES = 10
FEWEST_CHARACTERS = 40
"""What follows a dateline is the report; a shorter line is something else."""


def cut_dateline(story: Story) -> Iterator[Cut]:
    """Move the dateline of the first paragraph that has one to ``article.dateline``."""
    for passage in story.passages[:FIRST_PASSAGES]:
        if passage.kind not in (BlockKind.PARAGRAPH, BlockKind.STANDFIRST) or len(passage.text) < FEWEST_CHARACTERS:
            continue
        if (found := read_dateline(passage.text)) is not None:
            dateline, end = found
            yield passage.cut(CutKind.DATELINE, Finding("dateline", dateline), end=end)
            return
