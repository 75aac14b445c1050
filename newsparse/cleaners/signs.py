"""What tells a kind of notice by its shape: a copyright sign, a name and a handle, a number of minutes."""

import re

from newsparse.article import CutKind
from newsparse.text.bylines import EMAIL

__all__ = ["tell_by_shape"]

_COPYRIGHT_LINE = re.compile(r"(?:©|\(c\)\s|copyright\s?(?:©|\(c\)|\d{4})|\d{4}\s?©)[^\n]{0,200}", re.IGNORECASE)
_EMBED_RESIDUE = re.compile(r"[—–-]\s?[^@\n]{1,60}\(@\w{1,20}\)\s[^\n]{4,30}\d{4}")
_AUDIO_PROMPT = re.compile(r"(?:WATCH|LISTEN|VIDEO|LOOK|SEE)\s?[|:▶►][^\n]{3,160}")
_WIDGET_RESIDUE = re.compile(
    r"\[/?[a-z][a-z0-9_-]{2,40}(?:\s[a-z_-]{1,30}=[^\]\n]{0,200})?\]|\{\{[^{}\n]{1,80}\}\}|[{}\[\]();]{1,4}|"
    r"(?:is|show)[A-Z]\w{2,30}:"
)
_READING_TIME = re.compile(
    r"(?:[^\W\d_]{2,14}\s?:?\s){0,3}\d{1,3}[\s-]?"
    r"(?:min(?:s|\.)?|minutes?|minuten|minuti|minutos?|minut|мин\.?|хв\.?|分|분)"
    r"(?:\s(?:read|de lecture|lesezeit|di lettura|de lectura|de leitura|leestijd|czytania|"
    r"lästid|läsning|čtení|okuma|чтения|читання))",
    re.IGNORECASE,
)
_AGENCY_SIGN_OFF = re.compile(
    r"[(\[]\s?(?:(?:additional\s|with\s)?"
    r"(?:reporting|writing|editing|compiled|edited|written|reported)(?:\sby|\sand\s)|"
    r"mit material von|avec\s(?:l['’])?(?:afp|reuters|ap)\b|"
    r"(?:reportages?|rédigé|édité|version française)\s(?:de|par|d['’])?|"
    r"(?:reporte|reportado|escrito|editado|información|con información)\s(?:de|por|en)\s|"
    r"(?:reportagem|edição|com informações)\s(?:de|do|da|por)\s|"
    r"(?:bericht|geschrieben|redigiert)\svon\s|(?:tradotto da|in redazione|a cura di)\s)"
    r"[^()\n]{1,300}[)\]]",
    re.IGNORECASE,
)
_BY_FIRST: dict[str, tuple[tuple[CutKind, re.Pattern[str]], ...]] = {
    **dict.fromkeys("\u00a9cC", ((CutKind.COPYRIGHT_LINE, _COPYRIGHT_LINE),)),
    **dict.fromkeys("\u2014\u2013-", ((CutKind.EMBED_RESIDUE, _EMBED_RESIDUE),)),
    **dict.fromkeys("WLVS", ((CutKind.AUDIO_PROMPT, _AUDIO_PROMPT),)),
    **dict.fromkeys("[{}]);is", ((CutKind.WIDGET_RESIDUE, _WIDGET_RESIDUE),)),
    "[": ((CutKind.WIDGET_RESIDUE, _WIDGET_RESIDUE), (CutKind.AGENCY_SIGN_OFF, _AGENCY_SIGN_OFF)),
    "(": (
        (CutKind.COPYRIGHT_LINE, _COPYRIGHT_LINE),
        (CutKind.WIDGET_RESIDUE, _WIDGET_RESIDUE),
        (CutKind.AGENCY_SIGN_OFF, _AGENCY_SIGN_OFF),
    ),
}
"""The shapes by the character that they begin with."""
_DIGIT = re.compile(r"\d")
MOST_BEFORE_NUMBER = 48
MOST_CHARACTERS = 400
MOST_CHARACTERS_OF_TIME = 90
"""No line that says how long the reading takes is longer."""


def tell_by_shape(text: str) -> CutKind | None:
    """Give the kind of notice that the whole text is by its shape; None where it has no such shape.

    >>> tell_by_shape("\\u00a9 2024 Ulm Post. All rights reserved.")
    <CutKind.COPYRIGHT_LINE: 'copyright line'>
    >>> tell_by_shape("5 min read")
    <CutKind.READING_TIME: 'reading time'>
    """
    if len(text) > MOST_CHARACTERS:
        return None
    text = text.strip()
    for kind, shape in _BY_FIRST.get(text[:1], ()):
        if shape.fullmatch(text):
            return kind
    if "\u00a9" in text and _COPYRIGHT_LINE.fullmatch(text):
        return CutKind.COPYRIGHT_LINE
    if "@" in text and EMAIL.fullmatch(text):
        return CutKind.CONTACT_LINE
    if len(text) <= MOST_CHARACTERS_OF_TIME and _DIGIT.search(text, 0, MOST_BEFORE_NUMBER):
        return CutKind.READING_TIME if _READING_TIME.fullmatch(text) else None
    return None
