"""End marks: ### and - 30 -, as newsrooms set them under a story."""

from collections.abc import Iterator

from newsparse.article import BlockKind, CutKind
from newsparse.cleaners.marks import is_end_mark
from newsparse.story import Cut, Story

__all__ = ["cut_end_mark"]

MOST_CHARACTERS = 100
"""No mark is longer, with the spaces that may stand around it."""
LAST_SHARE = 0.5
"""An end mark stands in the second half of the page; a heading "Ende" may stand anywhere."""


def cut_end_mark(story: Story) -> Iterator[Cut]:
    """Cut lines that say that the story ends. Late in the chain: an end mark is evidence for what stands below it."""
    passages = story.passages
    for passage in passages[int(len(passages) * LAST_SHARE) :]:
        if len(passage.text) <= MOST_CHARACTERS and passage.kind is BlockKind.PARAGRAPH and is_end_mark(passage.text):
            yield passage.cut(CutKind.END_MARK)
