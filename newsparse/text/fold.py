"""Text made comparable: one spelling for what a reader takes for the same words."""

import re
from collections.abc import Sequence
from unicodedata import normalize

from newsparse.spans import Span
from newsparse.text.lazily import lazily

__all__ = ["drop_invisible", "drop_marks", "fold", "fold_all", "fold_words", "is_unspaced", "word_spans"]

UNSPACED = (
    "\u3005-\u3007\u3041-\u3096\u30a1-\u30fa\u30fc\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff"
)
"""Kana, Han and Hangul: a word runs into the next one, so that each character is taken for a word."""

_UNSEEN = "\u00ad\u061c\u0640\u064b-\u065f\u0670\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe0e\ufe0f\ufeff"
"""What has no width, and the vowel signs that Arabic is printed with or without."""

_WORD = lazily(rf"[{UNSPACED}]|[^\W_{UNSPACED}]+")
_WORD_AS_PRINTED = lazily(rf"[{UNSPACED}][{_UNSEEN}]*|[^\W_{UNSPACED}](?:[^\W_{UNSPACED}]|[{_UNSEEN}\u0300-\u036f])*")
_SPACED_WORD = re.compile(r"[^\W_]+")
_UNSPACED = lazily(f"[{UNSPACED}]")
_HIGH = re.compile("[^\x00-\u3004]")
"""What may be unspaced; quick to compile, and to search for."""
_INVISIBLE = re.compile(f"[{_UNSEEN}]")
_INVISIBLE_ONES = (
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufe0f\ufeff\u061c\u202a\u202c\u0640\u064b\u064e\u064f\u0650\u0651\u0652"
)
_QUOTES = str.maketrans(
    dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc\u02b9\u0060\u00b4\uff07", "'")
    | dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02", '"')
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-")
)


_NO_WORD = "".join([chr(code) if chr(code).isalnum() else " " for code in range(128)])
"""ASCII text is cut into words by a table: five times as fast as by a pattern, and most text is ASCII."""
_BETWEEN = "\x1e"
"""The sign that parts texts which are folded together."""
_NO_WORD_IN_ANY = "".join([_BETWEEN if chr(code) == _BETWEEN else sign for code, sign in enumerate(_NO_WORD)])
_USUAL_MARKS = ".,-:;!?\"'()/"
_MARKS = "\u2019\u201c\u201d\u2018\u2013\u2014\u2026\u00a0\u00ab\u00bb"
"""The marks of English and French print; without them a text may well be ASCII."""


def drop_marks(text: str) -> str:
    """Put spaces for the marks of print that ASCII lacks; most English text is ASCII then.

    >>> drop_marks("It\\u2019s over\\u2026")
    'It s over '
    """
    if text.isascii():
        return text
    for mark in _MARKS:
        text = text.replace(mark, " ")
    return text


def drop_invisible(text: str) -> str:
    """Leave out soft hyphens, joiners, marks of direction and whatever else has no width.

    >>> drop_invisible("news\\u00adlet\\u200bter")
    'newsletter'
    """
    if text.isascii() or not any([mark in text for mark in _INVISIBLE_ONES]):
        return text
    return _INVISIBLE.sub("", text)


def fold(text: str) -> str:
    """Give the text without what readers overlook: case, widths, kinds of quotes, dashes and spaces.

    >>> fold("\\u00a0L\\u2019AFP \\u2014 \\uff12\\uff10\\uff12\\uff11")
    "l'afp - 2021"
    """
    return " ".join(_compose(drop_invisible(text)).translate(_QUOTES).split())


def fold_words(text: str) -> list[str]:
    """Give the words of the text, folded; numbers are words, punctuation is left out.

    >>> fold_words("Don\\u2019t miss: TOP 5!")
    ['don', 't', 'miss', 'top', '5']
    >>> fold_words("\\u8a18\\u4e8b AFP")
    ['\\u8a18', '\\u4e8b', 'afp']
    """
    if not text.isascii():
        text = drop_marks(drop_invisible(text))
    if text.isascii():
        return text.lower().translate(_NO_WORD).split()
    return _fold_other(text)


def fold_all(texts: Sequence[str]) -> list[list[str]]:
    """Give the words of each text, as :func:`fold_words` does. Many short texts are folded faster together.

    >>> fold_all(["It rained.", "It\\u2019s over"])
    [['it', 'rained'], ['it', 's', 'over']]
    """
    if not texts:
        return []
    together = _BETWEEN.join(texts)
    if together.count(_BETWEEN) >= len(texts):
        return [fold_words(text) for text in texts]
    if not together.isascii():
        together = drop_marks(drop_invisible(together))
    if together.isascii():
        return _fold_ascii(together)
    plain = together.split(_BETWEEN)
    folded = iter(_fold_ascii(_BETWEEN.join([text for text in plain if text.isascii()])))
    return [next(folded) if text.isascii() else _fold_other(text) for text in plain]


def _fold_ascii(together: str) -> list[list[str]]:
    return [text.split() for text in together.lower().translate(_NO_WORD_IN_ANY).split(_BETWEEN)]


def _fold_other(text: str) -> list[str]:
    text = _compose(text)
    return _WORD().findall(text) if is_unspaced(text) else _split(text)


def _split(text: str) -> list[str]:
    """Split text at whatever is no letter or digit; with the usual marks out of the way that is mostly the spaces."""
    for mark in _USUAL_MARKS:
        text = text.replace(mark, " ")
    words = text.split()
    return words if not words or "".join(words).isalnum() else _SPACED_WORD.findall(text)


def word_spans(text: str) -> list[Span]:
    """Give where each word stands in the text as it is printed.

    They are as many as :func:`fold_words` gives, but for rare characters that fold to more than one word.

    >>> word_spans("It rained.")
    [(0, 2), (3, 9)]
    """
    if text.isascii():
        return [match.span() for match in _SPACED_WORD.finditer(text)]
    pattern = _WORD() if drop_invisible(text) is text else _WORD_AS_PRINTED()
    return [match.span() for match in pattern.finditer(text)]


def is_unspaced(text: str) -> bool:
    """Tell whether the text has Kana, Han or Hangul in it.

    >>> is_unspaced("AP\\u901a\\u4fe1")
    True
    """
    return not text.isascii() and _HIGH.search(text) is not None and _UNSPACED().search(text) is not None


def _compose(text: str) -> str:
    """Case and compatibility folded.

    The two commonest compatibility characters go first: without them most text is in its normal form already, and
    telling that is much cheaper than making it.
    """
    if text.isascii():
        return text.lower()
    return normalize("NFKC", text.replace("\u00a0", " ").replace("\u2026", "...").replace("\u0130", "i")).casefold()
