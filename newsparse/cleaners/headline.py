"""The headline: in plain text its own line, which becomes the headline; anywhere else a repetition."""

from collections.abc import Iterator

from newsparse.article import BlockKind, CutKind
from newsparse.cleaners.reading import read_passage, read_story
from newsparse.story import Cut, Finding, Passage, Story
from newsparse.text.fold import fold_words

__all__ = ["cut_headline", "cut_repeated_headline"]

FIRST_PASSAGES = 6
"""A repeated headline stands over the story; further down the same words may be a sentence, or a refrain."""
MOST_WORDS_OF_KICKER = 9
_KINDS = frozenset((BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.STANDFIRST))


def cut_headline(story: Story) -> Iterator[Cut]:
    """Move the first line of a plain text, where it is the headline, to the headline."""
    if story.is_text and story.passages and (first := story.passages[0]).number == 0 and _is_headline(first, story):
        yield first.cut(CutKind.HEADLINE, Finding("headline", first.text))


def cut_repeated_headline(story: Story) -> Iterator[Cut]:
    """Cut the headline where it stands once more over the story."""
    if story.headline:
        read_story(story)
    for passage in story.passages[:FIRST_PASSAGES]:
        if _is_headline(passage, story):
            yield passage.cut(CutKind.DUPLICATE_HEADLINE)


def _is_headline(passage: Passage, story: Story) -> bool:
    if not story.headline or passage.kind not in _KINDS:
        return False
    words = story.memo.get("headline words")
    if words is None:
        words = story.memo["headline words"] = fold_words(story.headline)
    if not words:
        return False
    own = read_passage(passage).words
    if passage.tag == "h1" and len(own) <= len(words) + MOST_WORDS_OF_KICKER:
        # The line over the headline may stand in the same element.
        return own[-len(words) :] == words or own[: len(words)] == words
    return own == words
