"""The standfirst where it stands twice: over the story, and once more as its first paragraph."""

from collections.abc import Iterator

from newsparse.article import BlockKind, CutKind
from newsparse.cleaners.notices import read_passage
from newsparse.story import Cut, Story
from newsparse.text.fold import fold

__all__ = ["cut_repeated_standfirst"]

FIRST_PASSAGES = 8
FEWEST_WORDS = 6
"""A shorter line may be a heading that comes again."""
_KINDS = frozenset((BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.STANDFIRST))


def cut_repeated_standfirst(story: Story) -> Iterator[Cut]:
    """Cut what repeats a heading or standfirst word for word, a few blocks below it."""
    seen: set[str] = set()
    for passage in story.passages[:FIRST_PASSAGES]:
        if passage.kind not in _KINDS:
            continue
        if len(read_passage(passage).words) < FEWEST_WORDS:
            continue
        text = fold(passage.text)
        if text in seen:
            yield passage.cut(CutKind.DUPLICATE_STANDFIRST)
        elif passage.kind is not BlockKind.PARAGRAPH or passage.number == 0:
            seen.add(text)
