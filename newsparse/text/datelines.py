"""Datelines: "MOSCOW (Agency) -" at the head of a report, read into place and agency."""

import re
from collections.abc import Iterator

from newsparse.article import Dateline
from newsparse.text.lazily import lazily

__all__ = ["read_dateline", "read_reporters"]

MOST_CHARACTERS = 120
"""A dateline is never longer."""

_DASH = r"\s*\.?\s?[-\u2010-\u2015\u2212]{1,3}(?=\s)\s*"
_DATE = r"(?:\d{1,2}\.?\s[^\W\d]{2,12}|[^\W\d]{2,10}\.?\s\d{1,2})\.?(?:,?\s\d{4})?"
_PLACE = r"[^\W\d_][^\d()\[\]:;!?\u201c\u201d\"\u00ab\u00bb\u2013\u2014]{1,48}?"
_AGENCY_IN = r"[^()\[\]\d]{2,40}?"

_WITH_AGENCY = re.compile(
    rf"(?P<place>{_PLACE})?(?:,?\s(?P<date>{_DATE}))?\s?\((?P<agency>{_AGENCY_IN})\)(?P<dash>{_DASH})"
)
"""Place, perhaps a date, an agency in brackets, a dash."""
_AGENCY_FIRST = re.compile(
    rf"\((?P<agency>{_AGENCY_IN})\)\s?[-\u2013\u2014]\s(?P<place>{_PLACE})"
    rf"(?:,\s(?P<date>\d[\w. ]{{0,14}}?))?\s[-\u2013\u2014]\s"
)
"""The Italian way: (ANSA) - ROMA, 03 MAG - """
_CAPITALS = re.compile(
    r"(?P<place>[^\W\d_a-z]{2}[^\W\d_a-z'\u2019.\- ]{0,30}(?:,\s[^\W\d_][\w.]{1,14}(?:\s[^\W\d_][\w.]{1,14})?)?)"
    r"(?P<date>,\s[\w.]{1,10}\s[\w.]{1,10})?\s?(?:[\u2013\u2014]|--)\s+"
    r"(?=[\W\d]|[^\W\d_a-z\u00df-\u00f6\u00f8-\u00ff\u0430-\u045f])"
)
"""A place in capitals and a long dash."""
_CHINESE = lazily(
    r"(?P<agency>[\u4e00-\u9fff]{2,6}社)(?P<place>[\u4e00-\u9fff]{2,8}?)(?P<date>\d{1,2}月\d{1,2}日)?"
    r"电\s?(?:[（(][^()（）]{2,40}[）)])?\s*"
)
_JAPANESE = lazily(
    r"【(?P<place>[^【】\d＝=]{2,20}?)"
    r"(?:[＝=]?(?P<agency>共同(?:通信)?|時事(?:通信)?|ＡＦＰ(?:時事)?|AFP(?:時事)?|ロイター)|[＝=](?P<reporter>[^【】]{1,20}))】\s*"
)
_KOREAN = lazily(
    r"[(\[](?P<place>[가-힣]{2,8})\s?=\s?(?P<agency>[가-힣A-Za-z0-9]{2,12})[)\]]\s?"
    r"(?:[가-힣]{2,4}\s)?(?:[가-힣]{0,6}(?:기자|특파원))?\s?=?\s*"
)
_RUSSIAN = lazily(
    r"(?P<place>[А-ЯЁІЇЄҐ][А-ЯЁІЇЄҐ\- ]{2,24}),\s(?P<date>\d{1,2}\s[а-яёіїєґ]{3,9})\.?\s?"
    r"(?:[\u2013\u2014-]\s?|/)(?P<agency>[А-ЯЁІЇЄҐA-Z][А-ЯЁІЇЄҐа-яёіїєґA-Za-z ]{2,20}?)/?\.\s*"
)
_REPORTERS = (
    lazily(r"记者[\s:：]*([\u4e00-\u9fff]{2,4}(?:[\s、，]+[\u4e00-\u9fff]{2,4}){0,5})"),
    lazily(r"[)\]]\s?([가-힣]{2,4}(?:[\s,]+[가-힣]{2,4}){0,3})\s(?:[가-힣]{0,6}(?:기자|특파원))"),
    lazily(r"【[^【】＝=]+[＝=](?!共同|時事|ロイター|AFP|ＡＦＰ)([^【】A-Za-z\d]{2,14})】"),
)
_UKRAINIAN = lazily(
    r"(?P<place>[А-ЯЁІЇЄҐ][А-ЯЁІЇЄҐ\- ]{2,24})\.\s(?P<date>\d{1,2}\s[а-яёіїєґ]{3,10})\.\s"
    r"(?P<agency>[А-ЯЁІЇЄҐA-Z][А-ЯЁІЇЄҐа-яёіїєґA-Za-z]{1,20})\.\s"
)
"""КИЇВ. 12 березня. УНН. — with full stops."""
_SMALL_IN_NAMES = frozenset("de di da do of the del la le e et y und i".split())
_SMALL_BEGINNINGS = frozenset(
    "the a an le la les l' un une der die das ein eine el los las il lo o os as de het".split()
)


def read_dateline(text: str) -> tuple[Dateline, int] | None:
    """Read a dateline at the start of a paragraph; with it, give where the report itself begins.

    >>> read_dateline("Moscou (CNSNews.com) \\u2013 Le pr\\u00e9sident a parl\\u00e9.")
    (Dateline(text='Moscou (CNSNews.com)', place='Moscou', agency='CNSNews.com'), 23)
    >>> read_dateline("KYIV, Ukraine (AP) \\u2014 It rained.")
    (Dateline(text='KYIV, Ukraine (AP)', place='KYIV, Ukraine', agency='AP'), 21)
    >>> read_dateline("The agency (AP) said that it rained.") is None
    True
    """
    head = text[:MOST_CHARACTERS]
    for pattern in _patterns_for(head):
        match = pattern.match(head)
        if match is None or match.end() == len(text):
            continue
        found = match.groupdict()
        place, agency = (found.get("place") or "").strip(" ,") or None, (found.get("agency") or "").strip() or None
        if (place is not None and not _is_place(place)) or (agency is not None and not _is_agency(agency)):
            continue
        if place is None and agency is not None and len(agency.split()) > 2:
            continue
        printed = match.group().strip().rstrip("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212:").strip()
        return Dateline(text=printed, place=place, agency=agency), match.end()
    return None


def read_reporters(dateline: str) -> tuple[str, ...]:
    """Give the reporters that East Asian datelines name.

    >>> read_reporters("新华社北京3月12日电（记者 李明、王芳）"), read_reporters("(서울=연합뉴스) 김철수 기자 =")
    (('李明', '王芳'), ('김철수',))
    >>> read_reporters("【東京＝田中太郎】"), read_reporters("【東京＝共同】"), read_reporters("PARIS (AFP)")
    (('田中太郎',), (), ())
    """
    if dateline.isascii():
        return ()
    for pattern in _REPORTERS:
        if found := pattern().search(dateline):
            names = [name for name in re.split(r"[\s、,，]+", found[1].strip()) if name]
            return tuple(names) if all([2 <= len(name) <= 6 for name in names]) else ()
    return ()


def _patterns_for(head: str) -> Iterator[re.Pattern[str]]:
    """The patterns that have a chance, told by single characters: most paragraphs begin with no dateline at all."""
    first = head[:1]
    if first > "\u0400":
        if "\u7535" in head:
            yield _CHINESE()
        if first == "\u3010":
            yield _JAPANESE()
        if head[:2].isupper():
            yield _RUSSIAN()
            yield _UKRAINIAN()
    elif first in ("(", "["):
        yield _KOREAN()
        yield _AGENCY_FIRST
    if "(" in head:
        yield _WITH_AGENCY
    if not "a" <= head[1:2] <= "z" and ("\u2014" in head or "\u2013" in head or "--" in head):
        yield _CAPITALS


def _is_place(place: str) -> bool:
    """A few words that begin with a capital, or are in a script without capitals."""
    words = place.replace(",", " ").split()
    if not words or len(words) > 7:
        return False
    first = words[0]
    if first[0].islower() or (first.lower() in _SMALL_BEGINNINGS and len(words) > 3):
        return False
    small = [word for word in words if word[0].islower()]
    return len(small) * 2 < len(words) or (len(small) == 1 and len(words) <= 4)


def _is_agency(agency: str) -> bool:
    """A name: it begins with a capital, is in small letters but short (dpa, dpa/lnw), or is the name of a site."""
    words = agency.split()
    if len(words) > 5 or any([word[0].islower() and word not in _SMALL_IN_NAMES for word in words[1:]]):
        return False
    if not agency[0].islower() or (len(words) == 1 and "." in agency):
        return True
    return len(words) == 1 and all([2 <= len(part) <= 5 for part in agency.split("/")])
