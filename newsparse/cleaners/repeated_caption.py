"""Captions that stand in the text once more."""

from collections.abc import Iterator

from newsparse.article import BlockKind, CutKind
from newsparse.cleaners.reading import read_passage, read_story
from newsparse.cleaners.signs import tell_by_shape
from newsparse.story import Cut, Passage, Story
from newsparse.text.credits import may_end_in_credit, split_credit
from newsparse.text.fold import fold_words

__all__ = ["cut_repeated_caption"]

MOST_WORDS = 120
FEWEST_WORDS = 3
"""A caption of fewer words ("The mayor") may well be words of the story."""


def cut_repeated_caption(story: Story) -> Iterator[Cut]:
    """Cut paragraphs that are the caption of an image, or that repeat a paragraph which ends in a photo credit."""
    known = _known_captions(story)
    sizes = {len(words) for words in known} | {
        len(read_passage(passage).words) for passage in passages_with_credit(story)
    }
    if not sizes:
        return
    seen: set[tuple[str, ...]] = set()
    for passage, reading in zip(story.passages, read_story(story), strict=True):
        words = reading.words
        if len(words) not in sizes or not FEWEST_WORDS <= len(words) <= MOST_WORDS:
            continue
        if passage.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING):
            continue
        key = tuple(words)
        if key in seen or (key in known and (story.is_text or _stands_as_caption(passage))):
            yield passage.cut(CutKind.DUPLICATE_CAPTION)
        elif ends_in_credit(passage):
            seen.add(key)


def _stands_as_caption(passage: Passage) -> bool:
    """Whether markup or a credit say so: some papers caption a picture with a sentence of the story."""
    return (
        ends_in_credit(passage)
        or passage.tag in ("figcaption", "dd")
        or any(["caption" in mark for mark in passage.marks])
    )


def passages_with_credit(story: Story) -> list[Passage]:
    """Give the paragraphs that end in a photo credit or are one, as they stand now; worked out once a round."""
    found: list[Passage] | None = story.memo.get("credits")
    if found is None:
        kinds = (BlockKind.PARAGRAPH, BlockKind.HEADING)
        found = [
            passage
            for passage, reading in zip(story.passages, read_story(story), strict=True)
            if _may_have_credit(passage.text, reading.words)
            and len(reading.words) <= MOST_WORDS
            and passage.kind in kinds
            and read_credit(passage)[1] is not None
            and tell_by_shape(passage.text) is not CutKind.AGENCY_SIGN_OFF
        ]
        story.memo["credits"] = found
    if not found:
        return found
    standing = {passage.number: passage for passage in story.passages}
    return [passage for passage in found if standing.get(passage.number) is passage]


def ends_in_credit(passage: Passage) -> bool:
    """Whether a passage says something and then who made the picture, worked out once."""
    parts = read_credit(passage)
    return parts[0] is not None and parts[1] is not None


def read_credit(passage: Passage) -> tuple[str | None, str | None]:
    """Split a passage into caption and credit, worked out once."""
    parts: tuple[str | None, str | None] | None = passage.memo.get("credit")
    if parts is None:
        may = _may_have_credit(passage.text, read_passage(passage).words)
        parts = passage.memo["credit"] = split_credit(passage.text) if may else (passage.text, None)
    return parts


def _may_have_credit(text: str, words: list[str]) -> bool:
    """Take a quick look for what credits have; most paragraphs have nothing of it."""
    return may_end_in_credit(words) or "\u00a9" in text or (text[-1:] == ")" and "/" in text)


def _known_captions(story: Story) -> set[tuple[str, ...]]:
    """The captions of the story's images, with and without their credits."""
    known: set[tuple[str, ...]] = set()
    for caption in story.captions:
        known.add(tuple(fold_words(caption)))
        said, credit = split_credit(caption)
        if said and credit:
            known.add(tuple(fold_words(said)))
    return known
