"""The standfirst where it stands twice: over the story, and once more as its first paragraph."""

from collections.abc import Iterator

from newsparse.article import BlockKind, CutKind
from newsparse.cleaners.reading import read_story
from newsparse.story import Cut, Passage, Story
from newsparse.text.fold import fold

__all__ = ["cut_repeated_standfirst"]

FIRST_PASSAGES = 8
FEWEST_WORDS = 6
"""A shorter line may be a heading that comes again."""
_KINDS = frozenset((BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.STANDFIRST))


def cut_repeated_standfirst(story: Story) -> Iterator[Cut]:
    """Cut what repeats a heading or standfirst word for word, a few blocks below it."""
    seen: dict[tuple[str, ...], list[Passage]] = {}
    for passage, reading in zip(story.passages[:FIRST_PASSAGES], read_story(story), strict=False):
        words = reading.words
        if passage.kind not in _KINDS or len(words) < FEWEST_WORDS:
            continue
        alike = seen.setdefault(tuple(words), [])
        # The same words in other sentences are not the same text.
        if any(fold(other.text) == fold(passage.text) for other in alike):
            yield passage.cut(CutKind.DUPLICATE_STANDFIRST)
        elif passage.kind is not BlockKind.PARAGRAPH or passage.number == 0:
            alike.append(passage)
