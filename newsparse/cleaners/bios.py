"""Bios: a last paragraph that says who somebody is, and that writing is what they do."""

import re

__all__ = ["is_bio"]

_NAME_IS = re.compile(
    r"(?:[^\W\d_a-z][\w.'\u2019-]{0,20}\s){2,4}"
    r"(?:is|was|has been|ist|war|est|es|è|é|jest|är|er)\s(?:an?|the|ein|eine|die|der|une?|una|um|uma|en)\s"
)
"""A name in capitals, and the beginning of what somebody is."""
_WRITES = frozenset(
    "writer journalist editor reporter columnist correspondent freelance freelancer contributor contributing blogger "
    "journaliste rédacteur rédactrice chroniqueur chroniqueuse journalistin redakteur redakteurin korrespondent "
    "korrespondentin kolumnist kolumnistin periodista redactor redactora columnista giornalista redattore redattrice "
    "jornalista redator redatora colunista redacteur verslaggever dziennikarz dziennikarka redaktor redaktorka "
    "frilansjournalist skribent".split()
)
"""What those who sign are; a minister or a player is who the story is about."""
MOST_WORDS_BEFORE = 18
MOST_WORDS = 120


def is_bio(text: str, words: list[str]) -> bool:
    """Tell whether a paragraph presents somebody who writes.

    >>> text = "Ann Lee is a freelance writer who lives in Ulm."
    >>> is_bio(text, text.lower().split()), is_bio("Ann Lee is the mayor.", "ann lee is the mayor".split())
    (True, False)
    """
    if len(words) > MOST_WORDS or _WRITES.isdisjoint(words[:MOST_WORDS_BEFORE]):
        return False
    return _NAME_IS.match(text) is not None
