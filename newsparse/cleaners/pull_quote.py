"""Pull quotes: a sentence of the story, set once more in large type."""

from collections.abc import Iterator

from newsparse.article import BlockKind, CutKind
from newsparse.cleaners.reading import read_passage
from newsparse.story import Cut, Story

__all__ = ["cut_pull_quote"]

FEWEST_WORDS = 6
"""Fewer words may well stand twice without anybody having pulled them out."""
MOST_WORDS = 60
MOST_QUOTES = 40
"""A page of more quotes is a collection of quotes; each look through the story costs its length."""


def cut_pull_quote(story: Story) -> Iterator[Cut]:
    """Cut quotes whose words stand in a paragraph, one after the other; the paragraph stays."""
    marked = {marks for marks in {passage.marks for passage in story.passages} if _say_pulled(marks)}
    quotes = [
        passage
        for passage in story.passages
        if passage.kind is BlockKind.QUOTE
        or (marked and passage.kind is BlockKind.PARAGRAPH and passage.marks in marked)
    ]
    if not 0 < len(quotes) <= MOST_QUOTES:
        return
    paragraphs = [
        f" {' '.join(read_passage(passage).words)} "
        for passage in story.passages
        if passage.kind in (BlockKind.PARAGRAPH, BlockKind.STANDFIRST) and passage.marks not in marked
    ]
    for passage in quotes:
        words = read_passage(passage).words
        sentence = f" {' '.join(words)} "
        if FEWEST_WORDS <= len(words) <= MOST_WORDS and any([sentence in paragraph for paragraph in paragraphs]):
            yield passage.cut(CutKind.PULL_QUOTE)


def _say_pulled(marks: frozenset[str]) -> bool:
    return any(["pull" in mark for mark in marks])
