"""Spans of text: what is left of a text, and of the links in it, when some of its characters go.

A span is a pair ``(start, end)`` of character positions, the end not included. Lists of spans are sorted and apart.
"""

from collections.abc import Iterable, Sequence
from typing import Protocol, Self, TypeVar

__all__ = ["Movable", "Span", "invert", "keep_links", "keep_text", "locate", "subtract"]

Span = tuple[int, int]
"""Start and end of a piece of text, in characters; the end is the first character after it."""


class Movable(Protocol):
    """Something that covers a span of text and can be put at another place."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    def at(self, start: int, end: int) -> Self:
        """Give the same thing over another span."""


M = TypeVar("M", bound=Movable)


def keep_text(text: str, kept: Iterable[Span]) -> str:
    """Give the characters inside the spans, joined.

    >>> keep_text("read this now", [(0, 5), (10, 13)])
    'read now'
    """
    return "".join([text[start:end] for start, end in kept])


def invert(spans: Iterable[Span], length: int) -> list[Span]:
    """Give the spans between these, from 0 to ``length``.

    >>> invert([(2, 4), (4, 6)], 9)
    [(0, 2), (6, 9)]
    """
    between: list[Span] = []
    reached = 0
    for start, end in spans:
        if start > reached:
            between.append((reached, start))
        reached = max(reached, end)
    if reached < length:
        between.append((reached, length))
    return between


def subtract(kept: Iterable[Span], start: int, end: int) -> tuple[list[Span], list[Span]]:
    """Take ``start:end`` out of the kept spans: give what is left and what went.

    >>> subtract([(0, 5), (8, 12)], 3, 10)
    ([(0, 3), (10, 12)], [(3, 5), (8, 10)])
    """
    left: list[Span] = []
    gone: list[Span] = []
    for first, last in kept:
        low, high = max(first, start), min(last, end)
        if low >= high:
            left.append((first, last))
            continue
        gone.append((low, high))
        left += [span for span in ((first, low), (high, last)) if span[0] < span[1]]
    return left, gone


def locate(kept: Sequence[Span], start: int, end: int) -> Span:
    """Turn positions in the kept text into positions in the text as it came in.

    >>> locate([(0, 5), (10, 13)], 4, 6)
    (4, 11)
    """
    first = last = None
    passed = 0
    for low, high in kept:
        size = high - low
        if first is None and start < passed + size:
            first = low + start - passed
        if end <= passed + size:
            last = low + end - passed
            break
        passed += size
    if first is None or last is None or start >= end:
        raise ValueError(f"span {start}:{end} lies outside a text of {sum(b - a for a, b in kept)} characters")
    return first, last


def keep_links(links: Iterable[M], kept: Sequence[Span]) -> tuple[M, ...]:
    """Give the links that still have a character inside the kept spans, at their new places."""
    moved: list[M] = []
    for link in links:
        start = end = None
        passed = 0
        for low, high in kept:
            first, last = max(low, link.start), min(high, link.end)
            if first < last:
                start = passed + first - low if start is None else start
                end = passed + last - low
            passed += high - low
        if start is not None and end is not None:
            moved.append(link.at(start, end))
    return tuple(moved)
