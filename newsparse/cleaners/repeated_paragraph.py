"""Paragraphs that stand twice: one right after the other, or as the second copy of a whole run of them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsparse.article import BlockKind, CutKind
from newsparse.cleaners.reading import read_passage
from newsparse.story import Cut, Passage, Story

__all__ = ["cut_repeated_paragraph"]

_KINDS = frozenset((BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.LIST))
FEWEST_WORDS = 6
"""Shorter lines are said twice on purpose: in verse, in dialogue, in a list of steps."""
FEWEST_BLOCKS = 3
"""So many blocks in a row, word for word as they stood before, are a copy and no refrain …"""
FEWEST_WORDS_OF_COPY = 80
"""… if they have so many words."""


def cut_repeated_paragraph(story: Story) -> Iterator[Cut]:
    """Cut the second of two equal neighbours, and the second copy of a part of the story.

    Some pages print their story twice, once for wide screens and once for small ones. A single paragraph that comes
    again further down may be meant, and stays.
    """
    stripped = [passage.text.strip() for passage in story.passages]
    if len(set(stripped)) == len(stripped):
        return
    for (before, said_before), (passage, said) in pairwise(zip(story.passages, stripped, strict=True)):
        if said != said_before:
            continue
        if passage.kind is not before.kind or passage.kind not in _KINDS:
            continue
        if len(read_passage(passage).words) >= FEWEST_WORDS:
            yield passage.cut(CutKind.DUPLICATE_PARAGRAPH)
    written = [passage for passage in story.passages if passage.text]
    if len({passage.text for passage in written}) <= len(written) - FEWEST_BLOCKS:
        for run in _find_copies(written):
            if sum([len(read_passage(passage).words) for passage in run]) >= FEWEST_WORDS_OF_COPY:
                yield from [passage.cut(CutKind.DUPLICATE_PARAGRAPH) for passage in run]


def _find_copies(passages: Sequence[Passage]) -> Iterator[Sequence[Passage]]:
    """Find the runs of passages that stood before in the same order."""
    first: dict[str, int] = {}
    for place, passage in enumerate(passages):
        first.setdefault(passage.text, place)
    begin = 0
    while begin < len(passages):
        shift = begin - first[passages[begin].text]
        end = begin + 1
        while shift and end < len(passages) and passages[end].text == passages[end - shift].text:
            end += 1
        if shift and end - begin >= FEWEST_BLOCKS:
            yield passages[begin:end]
        begin = end
