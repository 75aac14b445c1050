"""Plain text to passages: somebody else's extraction, an archive, a corpus.

Paragraphs are apart by blank lines, or by single ones; lines that were wrapped at a width are joined; a row of bullets
is a list. The headline is the first line if it reads like one.
"""

import re
from collections.abc import Iterable, Iterator, Set
from itertools import chain, islice, pairwise

from attrs import frozen

from newsparse.article import Block, BlockKind
from newsparse.story import Passage
from newsparse.text.fold import is_unspaced

__all__ = ["PlainText", "read_plain_text"]

_SPACES = re.compile(r"[^\S\n\u00a0\u202f\u2007]{2,}|[\t\u2000-\u2006\u2008-\u200a\u205f]")
"""Runs of space; a no-break space stays, as a browser shows it."""
_SPACE_AROUND = (
    " \t\u00a0\u3000\ufeff\u200b\u2007\u202f\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\x1f"
)
_BULLET = re.compile(r"[•‣▪●◦·∙*]\s+(?=\S)|-\s+(?=\S)")
_MARKDOWN_HEADING = re.compile(r"(#{1,6})\s+(?=\S)")
_INDENTS = frozenset(" \t\u00a0\u3000")
_FULL_STOPS = tuple(".!?…。！？؟")
_MARKDOWN_QUOTE = re.compile(r">\s([^>]*[^\W\d_][^>]*)")
_SENTENCE_END = (*_FULL_STOPS, ":", ";")

WIDEST_WRAP = 120
"""Lines longer than this were not wrapped by hand or by a mail program."""
NARROWEST_WRAP = 40
WRAPPED_SHARE = 0.75
"""How many of the lines must end where the next word would not have fitted, for a text to count as wrapped."""
MOST_WORDS_OVER_LIST = 12
MOST_HEADLINE_CHARACTERS = 220
MOST_HEADLINE_WORDS = 32


@frozen
class PlainText:
    """A text as passages, and its headline if one was found; the headline's passage is still among them."""

    passages: tuple[Passage, ...]
    headline: str | None = None


def read_plain_text(text: str) -> PlainText:
    r"""Read a text into passages; each knows the line that it begins on.

    >>> plain = read_plain_text("Rain over Ulm\r\n\r\nIt rained on Monday.\r\n\r\nIt stopped on Tuesday.")
    >>> plain.headline
    'Rain over Ulm'
    >>> [(passage.text, passage.block.line) for passage in plain.passages][1:]
    [('It rained on Monday.', 3), ('It stopped on Tuesday.', 5)]
    """
    printed = text.replace("\x00", "").splitlines()
    lines = [line.strip(_SPACE_AROUND) for line in printed]
    # Of all spaces, the common one alone counts as printable.
    lines = [line if line.isprintable() and "  " not in line else _SPACES.sub(" ", line) for line in lines]
    blocks = [
        Block(kind, content, level=level, number=number, line=line)
        for number, (kind, content, level, line) in enumerate(_group(lines, printed))
    ]
    passages = tuple([Passage(block, tag=_TAGS.get(block.kind, "p")) for block in blocks])
    return PlainText(passages, _find_headline(blocks))


_TAGS = {BlockKind.LIST: "ul", BlockKind.HEADING: "h2"}
_Draft = tuple[BlockKind, str, int | None, int]


def _group(lines: list[str], printed: list[str]) -> Iterator[_Draft]:
    width = _wrap_width(lines)
    begun = _find_indented(printed) if width else frozenset()
    for first, chunk in chain.from_iterable([_part_list(first, chunk) for first, chunk in _chunks(lines)]):
        if len(chunk) > 1 and _is_list(chunk):
            items = [_BULLET.sub("", line, count=1) for line in chunk]
            yield BlockKind.LIST, "\n".join(items), None, first
        elif width:
            yield from _join_wrapped(chunk, first, width, begun)
        else:
            for number, line in enumerate(chunk, start=first):
                yield _draft(line, number) if line[0] in "#>" else (BlockKind.PARAGRAPH, line, None, number)


def _draft(line: str, number: int) -> _Draft:
    if heading := _MARKDOWN_HEADING.match(line):
        return BlockKind.HEADING, line[heading.end() :], len(heading[1]), number
    if quote := _MARKDOWN_QUOTE.fullmatch(line):
        return BlockKind.QUOTE, quote[1], None, number
    return BlockKind.PARAGRAPH, line, None, number


def _chunks(lines: list[str]) -> Iterator[tuple[int, list[str]]]:
    """Runs of lines with something on them, each with the number of its first line, counted from 1."""
    chunk: list[str] = []
    for number, line in enumerate([*lines, ""], start=1):
        if line:
            chunk.append(line)
        elif chunk:
            yield number - len(chunk), chunk
            chunk = []


def _part_list(first: int, chunk: list[str]) -> list[tuple[int, list[str]]]:
    """Part a line that heads a list from the list, where no empty line does; a dash may begin somebody's words, too."""
    if len(chunk) < 3 or not _BULLET.match(chunk[1]):
        return [(first, chunk)]
    head, *rest = chunk
    heads = len(head.split()) <= MOST_WORDS_OVER_LIST and not head.endswith(_FULL_STOPS) and not _BULLET.match(head)
    if heads and _is_list(rest):
        return [(first, [head]), (first + 1, rest)]
    return [(first, chunk)]


def _is_list(chunk: list[str]) -> bool:
    return not chunk[0][0].isalnum() and all([_BULLET.match(line) for line in chunk])


def _wrap_width(lines: list[str]) -> int | None:
    """The width the lines were wrapped at; None when they were not.

    A line was wrapped when the first word of the next one would not have fitted on it.
    """
    full = [len(line) for line in lines if line]
    if len(full) < 4 or not NARROWEST_WRAP <= max(full) <= WIDEST_WRAP:
        return None
    width = max(full)
    pairs = [(line, after) for line, after in pairwise(lines) if line and after]
    if len(pairs) < 3 or len(pairs) * 2 < len(full) - 1:
        return None
    wrapped = sum([_was_wrapped(line, after, width) for line, after in pairs])
    open_ends = sum([not line.endswith(_SENTENCE_END) for line, _ in pairs])
    return width if wrapped >= len(pairs) * WRAPPED_SHARE and open_ends * 2 >= len(pairs) else None


def _was_wrapped(line: str, after: str, width: int) -> bool:
    return len(line) + 1 + len(after.split(None, 1)[0]) > width


def _find_indented(printed: list[str]) -> frozenset[int]:
    """Give the numbers of the lines, counted from 1, that begin a paragraph by being indented."""
    indented = [line[:1] in _INDENTS and bool(line.strip()) for line in printed]
    return frozenset([n for n, (before, own) in enumerate(pairwise(indented), start=2) if own and not before])


def _join_wrapped(chunk: list[str], first: int, width: int, begun: Set[int]) -> Iterator[_Draft]:
    """Join the lines that were wrapped; a line that had room for more ends its paragraph.

    :param begun: the numbers of lines that begin a paragraph in any case.
    """
    joined, began = chunk[0], first
    for number, (line, after) in enumerate(pairwise(chunk), start=first + 1):
        if number not in begun and _was_wrapped(line, after, width):
            joined = _join(joined, after)
        else:
            yield _draft(joined, began)
            joined, began = after, number
    yield _draft(joined, began)


def _join(line: str, after: str) -> str:
    """Two halves of a paragraph. A soft hyphen at the end was put there by the wrapping; a printed one stays."""
    if line.endswith("\u00ad"):
        return line[:-1] + after
    if line.endswith("-") and line[-2:-1].isalpha() and after[:1].islower():
        return line + after
    return line + after if is_unspaced(line[-1]) and is_unspaced(after[0]) else f"{line} {after}"


def _find_headline(blocks: Iterable[Block]) -> str | None:
    """The first line, if it is no sentence, no list, and a longer text follows."""
    first = [*islice(blocks, 12)]
    if len(first) < 2 or first[0].kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING):
        return None
    head, *rest = first
    text = head.text
    words = len(text.split())
    if len(text) > MOST_HEADLINE_CHARACTERS or words > MOST_HEADLINE_WORDS or not any(map(str.isalpha, text)):
        return None
    if text.endswith((".", "。", ":", ";", ",", "…")) and head.kind is BlockKind.PARAGRAPH:
        return None
    return text if any([len(block.text) > len(text) for block in rest]) else None
