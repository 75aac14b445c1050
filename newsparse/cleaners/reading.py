"""What the look-up finds in a passage: its words, and the phrases of the lexicons among them, worked out once."""

import re
from bisect import bisect_right

from attrs import define

from newsparse.article import BlockKind
from newsparse.cleaners.phrases import Hit, Use, load_phrases
from newsparse.spans import Span
from newsparse.story import Passage, Story
from newsparse.text.fold import fold_all, is_unspaced, word_spans

__all__ = ["Reading", "count_words", "has_no_quotes", "is_long", "locate_words", "read_passage", "read_story"]

MOST_WORDS_IN_TAIL = 90
MOST_WORDS_OF_LABELS = 16
"""A block of more words is no row of buttons."""
FEWEST_WORDS_OF_START = 3
"""A shorter beginning is too plain to prove anything by itself, unless a colon follows."""
FEWEST_CHARACTERS_OF_START = 4
"""The same, where each character counts as a word."""
NO_NOTICE = frozenset((BlockKind.TABLE, BlockKind.PREFORMATTED, BlockKind.FIGURE, BlockKind.EMBED))
_COLONS = (":", "\uff1a", "|", "\u00bb")
"""What stands between a label and what it leads to: "Read also: \u2026", "READ MORE | \u2026"."""
_DASHES = (" \u2013 ", " \u2014 ", " - ")
"""The same, with space around."""
_OPENING = '\u201c\u00ab\u201e\u300c\u300e"'


@define(eq=False)
class Reading:
    """What the look-up found in a passage."""

    words: list[str]
    hits: list[Hit]


def read_passage(passage: Passage) -> Reading:
    """Give the words of a passage and the phrases in them, worked out once."""
    reading: Reading | None = passage.memo.get("reading")
    return _read([passage])[0] if reading is None else reading


def read_story(story: Story) -> list[Reading]:
    """Give the readings of all passages, in their order: read together they are read faster than one by one."""
    held: tuple[tuple[Passage, ...], list[Reading]] | None = story.memo.get("readings")
    if held is None or held[0] is not story.passages:
        _read([passage for passage in story.passages if "reading" not in passage.memo])
        held = story.memo["readings"] = (story.passages, [passage.memo["reading"] for passage in story.passages])
    return held[1]


def _read(passages: list[Passage]) -> list[Reading]:
    texts = fold_all([passage.text for passage in passages])
    readings = []
    for passage, words, hits in zip(passages, texts, load_phrases().find_all(texts), strict=True):
        if hits:
            hits = [] if passage.kind in NO_NOTICE else _useful(hits, words, passage.text)
        reading = passage.memo["reading"] = Reading(words, _standing(passage.text, words, hits) if hits else hits)
        readings.append(reading)
    return readings


def _useful(hits: list[Hit], words: list[str], text: str) -> list[Hit]:
    """The hits that can make a block of this length a notice, or a sentence of it."""
    if any([hit.colon for hit in hits]) and not any([colon in text for colon in (*_COLONS, *_DASHES)]):
        hits = [hit for hit in hits if not hit.colon]
    if len(words) > MOST_WORDS_OF_LABELS:
        hits = [hit for hit in hits if hit.use is not Use.LABEL and (hit.use is not Use.TAIL or not hit.start)]
    if hits and count_words(words) > MOST_WORDS_IN_TAIL:
        hits = [hit for hit in hits if hit.use in (Use.WHOLE, Use.START) and (hit.colon or is_long(hit, words))]
    return hits


def _standing(text: str, words: list[str], hits: list[Hit]) -> list[Hit]:
    """The hits that are meant: not inside a quotation, and with the colon that the phrase asks for."""
    if not any([hit.colon for hit in hits]) and has_no_quotes(text):
        return hits
    spans = locate_words(text, words)
    if spans is None:
        return []
    quoted = _quotations(text)
    kept = []
    for hit in hits:
        start, end = spans[hit.start][0], spans[hit.end - 1][1]
        after = text[end : end + 3]
        if hit.colon and after.lstrip(" \u00a0\u202f")[:1] not in _COLONS and after not in _DASHES:
            continue
        if not quoted or not _lies_in(quoted, start):
            kept.append(hit)
    return kept


def locate_words(text: str, words: list[str]) -> list[Span] | None:
    """Give where each word stands; None for the rare text in which printed and folded words do not agree."""
    spans = word_spans(text)
    return spans if len(spans) == len(words) else None


def has_no_quotes(text: str) -> bool:
    """Tell whether nothing in the text begins a quotation."""
    return '"' not in text and not any([mark in text for mark in _OPENING])


_QUOTE = re.compile(f'["{_OPENING}\u201d\u00bb\u300d\u300f]')
_CLOSING = {
    "\u201c": "\u201d\u201c",
    "\u00ab": "\u00bb",
    "\u201e": "\u201c\u201d",
    "\u300c": "\u300d",
    "\u300e": "\u300f",
    '"': '"',
}


def _quotations(text: str) -> list[Span]:
    """Where quotations stand, each from its opening to its closing mark; one that is never closed is none."""
    spans: list[Span] = []
    opened: tuple[int, str] | None = None
    for match in _QUOTE.finditer(text):
        mark = match.group()
        if opened is not None and mark in opened[1]:
            spans.append((opened[0], match.end()))
            opened = None
        elif opened is None and mark in _CLOSING:
            opened = (match.start(), _CLOSING[mark])
    return spans


def _lies_in(spans: list[Span], place: int) -> bool:
    index = bisect_right(spans, (place, len(spans) + place)) - 1
    return index >= 0 and spans[index][0] <= place < spans[index][1]


def count_words(words: list[str]) -> int:
    """Give the number of words; two characters make one where a word has no end."""
    if not words or (words[0].isascii() and words[-1].isascii()):
        return len(words)
    return (len(words) + 1) // 2 if is_unspaced(words[0] + words[-1]) else len(words)


def is_long(hit: Hit, words: list[str]) -> bool:
    """Tell whether a phrase is long enough to prove something by itself."""
    fewest = FEWEST_CHARACTERS_OF_START if is_unspaced(words[hit.start]) else FEWEST_WORDS_OF_START
    return hit.end - hit.start >= fewest
