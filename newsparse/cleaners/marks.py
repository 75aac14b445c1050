"""Separators and end marks: lines of signs that part the story from what is not the story, or end it."""

import re

__all__ = ["is_end_mark", "is_separator"]

_SIGNS = re.compile(r"[\W_]+")
_NOT_SEPARATORS = frozenset("?!$€£¥%\"'«»“”„…&@")
"""A line of these says something: an exclamation, a price, a pause."""
_FACE = re.compile(r"[:;=8][-o^']?[)(\]\[DPp/|*]{1,3}|[)(][-o^']?[:;=]")
"""A face made of signs: somebody smiles, and so says something."""
_END_MARK = re.compile(
    r"[\W_]{0,8}(?:-\s?30\s?-|ends|end|fin|fine|ende|fim|koniec|slut|konec|son|конец|кінець|完|（完）|終|（終わり）|"
    r"끝|\(끝\)|###)[\W_]{0,8}",
    re.IGNORECASE,
)
_END_SIGNS = frozenset("■□▪▫◼◻●•◆◇∎❏❖")
MOST_CHARACTERS = 400


def is_separator(text: str) -> bool:
    """Tell whether the text is a row of signs and nothing else.

    >>> is_separator("* * *"), is_separator("______"), is_separator("?!"), is_separator("1 * 2")
    (True, True, False, False)
    """
    text = text.strip()
    if not text or text[0].isalnum() or _FACE.fullmatch(text):
        return False
    return _SIGNS.fullmatch(text) is not None and not _NOT_SEPARATORS.intersection(text)


def is_end_mark(text: str) -> bool:
    """Tell whether the text is a mark that ends a story, as newsrooms set it.

    >>> is_end_mark("###"), is_end_mark("- 30 -"), is_end_mark("ENDS"), is_end_mark("The end of the road")
    (True, True, True, False)
    """
    text = text.strip()
    if not 0 < len(text) <= 20:
        return False
    if text in ("###", "# # #", "-30-") or (len(text) == 1 and text in _END_SIGNS):
        return True
    return _END_MARK.fullmatch(text) is not None
