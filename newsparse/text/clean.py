"""One clean line out of what metadata hold: entities decoded, tags and invisible characters gone, spaces single."""

import re
from html import unescape

__all__ = ["clean_line", "decode_entities", "fold"]

_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,300}>")
_ENTITY = re.compile(r"&(?:[a-zA-Z]{2,10}|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});")
# Soft hyphens, zero-width spaces, byte order marks and directional marks; U+200C and U+200D stay: they change how
# Persian and Hindi words are written.
_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufffc\x00-\x08\x0e-\x1f\x7f-\x9f]+")
_NOT_WORD = re.compile(r"[\W_]+")
MOST_DECODINGS = 3
"""How often a text may have been encoded: ``&amp;amp;quot;`` was seen in the wild."""


def decode_entities(text: str) -> str:
    """Decode HTML entities, also those that were encoded more than once.

    >>> decode_entities("AT&amp;amp;T &quot;wins&quot;")
    'AT&T "wins"'
    """
    for _ in range(MOST_DECODINGS):
        if "&" not in text or not _ENTITY.search(text):
            break
        text = unescape(text)
    return text


def clean_line(text: str) -> str:
    r"""Give a text as one line without entities, tags, invisible characters and runs of spaces.

    >>> clean_line(" Rain &amp;\n <b>more</b>\u00ad rain ")
    'Rain & more rain'
    """
    text = decode_entities(text)
    if "<" in text:
        text = _TAG.sub("", text)
    if not text.isprintable() or "\ufffc" in text:
        text = _INVISIBLE.sub("", text)
    return " ".join(text.split())


def fold(text: str) -> str:
    """Fold a text for comparing: lower case, words only.

    >>> fold("“Rain!” – he said")
    'rain he said'
    """
    return _NOT_WORD.sub(" ", text.casefold()).strip()
