"""Bios: a last paragraph that says who somebody is, and that writing is what they do."""

import re

__all__ = ["is_bio"]

_WRITES = frozenset(
    "writer journalist editor reporter columnist correspondent freelance freelancer contributor contributing blogger "
    "journaliste rédacteur rédactrice chroniqueur chroniqueuse journalistin redakteur redakteurin korrespondent "
    "korrespondentin kolumnist kolumnistin periodista redactor redactora columnista giornalista redattore redattrice "
    "jornalista redator redatora colunista redacteur verslaggever dziennikarz dziennikarka redaktor redaktorka "
    "frilansjournalist skribent".split()
)
"""What those who sign are; a minister or a player is who the story is about."""
_NAME = r"(?:[^\W\d_a-z][\w.'\u2019-]{0,20}\s){2,4}"
_NAME_IS = re.compile(
    rf"{_NAME}(?:is|was|has been|ist|war|est|es|è|é|jest|är|er)\s"
    rf"(?:(?:an?|the|ein|eine|die|der|une?|una|um|uma|en)\s|(?=(?i:{'|'.join(sorted(_WRITES))})\b))",
)
"""A name in capitals, and the beginning of what somebody is."""
_NAME_WRITES = re.compile(
    rf"{_NAME}(?:covers|reports|writes|edits|berichtet|schreibt|couvre|écrit|cubre|escribe|schrijft)\s"
    r"(?:[^.!?\n]{2,80}\s)?(?:for|at|für|beim?|pour|para|voor)\s(?:(?:the|die|das|den|le|la|les|el|de|het)\s)?[^\W\d_a-z][^.!?\n]{1,60}\.?"
)
"""And for whom they write, in one sentence."""
MOST_WORDS_BEFORE = 18
MOST_WORDS = 120


def is_bio(text: str, words: list[str]) -> bool:
    """Tell whether a paragraph presents somebody who writes.

    >>> text = "Ann Lee is a freelance writer who lives in Ulm."
    >>> is_bio(text, text.lower().split()), is_bio("Ann Lee is the mayor.", "ann lee is the mayor".split())
    (True, False)
    >>> text = "Ann Lee covers the weather for the Ulm Post."
    >>> is_bio(text, text.lower().split())
    True
    """
    if len(words) > MOST_WORDS:
        return False
    if _WRITES.isdisjoint(words[:MOST_WORDS_BEFORE]):
        return _NAME_WRITES.fullmatch(text) is not None
    return _NAME_IS.match(text) is not None
