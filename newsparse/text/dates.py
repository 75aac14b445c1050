"""Dates: ISO 8601 at once, then what newspapers print, in the languages of :mod:`newsparse.text.month_names`."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache
from unicodedata import normalize

from attrs import frozen

from newsparse.text.zones import read_zone

__all__ = ["ReadDate", "read_date"]

_ISO = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)"
    r"(?:(?:[Tt]|\s{1,2}|\s-\s|,\s)(\d\d)[:.]?(\d\d)(?:[:.]?(\d\d)(?:[.,:](\d{1,9}))?)?"
    r"\s?(Z|z|[+\-\u2212]\d\d:?\d\d|[+\-]\d\d)?(?:\s?\(?([A-Z]{2,5})\)?)?)?"
)
_EPOCH = re.compile(r"\d{10}(?:\d{3})?")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)\.?日?일?")
_YEAR_LAST = re.compile(r"(?<!\d)(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)")
_VIETNAMESE = re.compile(r"(?<!\d)(\d{1,2})\s+th(?:áng|g)\s+(\d{1,2}),?\s+(?:năm\s+)?(\d{4})(?!\d)", re.IGNORECASE)
# A number, a word of any script, or one mark between them.
_TOKEN = re.compile(r"\d+|[^\s\d!-/:-@\[-`{-~\u2010-\u2015\u3001\u3002\u060c\u00b7|«»“”]+|[^\s]")
_CLOCK = re.compile(
    r"(?<![\d.:])([01]?\d|2[0-4])(?:\s?[:h時시点點]\s?|\.)([0-5]\d)(?:[:.分분]([0-5]\d))?(?![\d.])"
    r"\s{0,2}([ap]\.?\s?m\b\.?|Uhr\b|h\b|분)?",
    re.IGNORECASE,
)
_FULL_HOUR = re.compile(r"(?<![\d.:,/-])([01]?\d|2[0-3])\s?([ap]\.?\s?m\b\.?|Uhr\b|h\b)", re.IGNORECASE)
_ZONE = re.compile(
    r"\s{0,2}\(?((?:UTC|GMT)?\s?[+\-\u2212]\d{1,2}(?::?\d\d)?(?!\d)|[A-Z]{2,5}\b|[A-Z][a-z]{2,12}/[A-Z][A-Za-z_]{2,20})"
)
# Marks of direction, and what some languages put between a number and its ending.
_UNSEEN = re.compile(
    "[\u200e\u200f\u202a-\u202e\u2066-\u2069]|\\(e\\)(?=ko)|\\(a\\)|(?<=[\u0e00-\u0e7f])\\.(?=[\u0e00-\u0e7f])"
)
_ACCENTS = re.compile("[\u0300-\u036f]")
_PLAIN = str.maketrans({"ı": "i", "ł": "l", "đ": "d", "ø": "o", "׳": None, "॰": None, "’": "'"})

# Words and marks that stand between the day, the month and the year.
_BETWEEN = frozenset(
    "st nd rd th er re ère º ª ° o a . , - – / ' de del di d l of the den der de: do dia mes año an ta m г р "
    "gada r y t i թ ж คศ พศ ، ko k an e kl la le al s - v in т".split()
) | {"\u2019", "\u00ba", "\u00aa", "\u2013", "日", "일"}
_MOST_BETWEEN = 3
LONGEST_TEXT = 400
"""Longer texts are not read beyond this."""
EARLIEST_YEAR, LATEST_YEAR = 1605, 2200
"""The first newspaper, and what no page can mean."""
_BUDDHIST_OFFSET = 543
_MONTH_FIRST = frozenset(("en", "en-us", "en-ph", "en-ca"))


@frozen
class ReadDate:
    """A date as it was read, and how precisely."""

    value: datetime
    precision: str
    """``day``, ``minute`` or ``second``."""
    raw: str
    """The text it was read from."""
    note: str | None = None
    """What was assumed."""
    span: tuple[int, int] = (0, 0)
    """Where the day stands in the text."""


@lru_cache(maxsize=128)
def read_date(text: str, *, language: str | None = None, timezone: str | None = None) -> ReadDate | None:
    """Read the first date in a text; ``None`` where there is none, or where it could mean two days.

    A date without a zone gets the one of ``timezone``, and the note says so; without ``timezone`` it stays without.

    >>> read_date("2021-12-09T18:30:00+01:00").value.isoformat()
    '2021-12-09T18:30:00+01:00'
    >>> read_date("Donnerstag, 9. Dezember 2021, 18.30 Uhr").value.isoformat()
    '2021-12-09T18:30:00'
    >>> read_date("3/4/2021", language="fr").value.day, read_date("3/4/2021")
    (3, None)

    Kept for a while: a page says the same day in several places.
    """
    raw = (text if text.isascii() and "(" not in text else _UNSEEN.sub("", text)).strip()
    found = _read_iso(raw) or _read_printed(raw[:LONGEST_TEXT], (language or "").lower().replace("_", "-"))
    if found is None:
        return None
    value, precision, note, span = found
    if value.tzinfo is None and timezone and precision != "day" and (zone := read_zone(timezone)):
        value, note = value.replace(tzinfo=zone), f"zone assumed from the site: {timezone}"
    return ReadDate(value, precision, raw, note, span)


_Found = tuple[datetime, str, str | None, tuple[int, int]]


def _read_iso(text: str) -> _Found | None:
    found = _ISO.fullmatch(text)
    if found is None:
        if _EPOCH.fullmatch(text):
            moment = datetime.fromtimestamp(int(text[:10]), UTC)
            return (moment, "second", None, (0, len(text))) if moment.year <= LATEST_YEAR else None
        return None
    year, month, day, hour, minute, second, fraction, offset, name = found.groups()
    if not hour:
        value = _make(int(year), int(month), int(day))
        return (value, "day", None, found.span()) if value else None
    zone = read_zone(offset) if offset else None
    named = read_zone(name) if name and name != "Z" else None
    note = None
    if named is not None and (zone is None or offset in ("Z", "z")):
        # "…Z EST" is on real pages: the name was added by hand, and the offset by a program that did not know better.
        zone = named
    elif name and zone is None:
        note = f"zone {name!r} means several"
    value = _make(int(year), int(month), int(day), int(hour), int(minute), int(second or 0), zone)
    if value is None:
        return None
    if fraction:
        value = value.replace(microsecond=int(fraction[:6].ljust(6, "0")))
    return value, "second" if second else "minute", note, found.span()


def _make(
    year: int, month: int, day: int, hour: int = 0, minute: int = 0, second: int = 0, zone: tzinfo | None = None
) -> datetime | None:
    """Make a moment; None where there is none. ``24:00`` is the next day's midnight, a leap second the one before."""
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        return None
    try:
        value = datetime(year, month, day, 0 if hour == 24 else hour, minute, min(second, 59), tzinfo=zone)
        return value + timedelta(days=1) if hour == 24 else value
    except (ValueError, OverflowError):
        return None


def _read_printed(text: str, language: str) -> _Found | None:
    day = _find_day(text, language)
    if day is None:
        return None
    value, start, end = day
    clock = _find_clock(text[end : end + 60]) or _find_clock(text[max(0, start - 40) : start])
    if clock is None:
        return value, "day", None, (start, end)
    hour, minute, second, zone, note = clock
    moment = _make(value.year, value.month, value.day, hour, minute, second or 0, zone)
    if moment is None:
        return value, "day", None, (start, end)
    return moment, "minute" if second is None else "second", note, (start, end)


_Day = tuple[datetime, int, int]


def _find_day(text: str, language: str) -> _Day | None:
    """Find the first day in a text: the moment it begins, and where it stands."""
    days = [found for found in (_year_first(text), _year_last(text, language), _vietnamese(text)) if found]
    first_number = min((found[1] for found in days), default=len(text))
    return _with_month_name(text, language, first_number) or min(days, key=lambda found: found[1], default=None)


def _year_first(text: str) -> _Day | None:
    for found in _YEAR_FIRST.finditer(text):
        if value := _make(_western(int(found[1])), int(found[2]), int(found[3])):
            return value, found.start(), found.end()
    return None


def _vietnamese(text: str) -> _Day | None:
    found = _VIETNAMESE.search(text)
    value = _make(int(found[3]), int(found[2]), int(found[1])) if found else None
    return (value, found.start(), found.end()) if found and value else None


def _year_last(text: str, language: str) -> _Day | None:
    for found in _YEAR_LAST.finditer(text):
        first, mark, second, year = int(found[1]), found[2], int(found[3]), _western(int(found[4]))
        if len(found[4]) == 2:
            if mark == "-":
                continue
            year += 2000 if year < 70 else 1900
        if mark == "." or first > 12:
            day, month = first, second
        elif second > 12 or language in _MONTH_FIRST:
            day, month = second, first
        elif first == second or language:
            day, month = first, second
        else:
            continue
        if value := _make(year, month, day):
            return value, found.start(), found.end()
    return None


def _western(year: int) -> int:
    """The year of the common era for one of the Buddhist era, which Thai pages count in."""
    return year - _BUDDHIST_OFFSET if 2443 <= year <= 2700 else year


def _with_month_name(text: str, language: str, before: int) -> _Day | None:
    tokens = [(found[0], found.start(), found.end()) for found in _TOKEN.finditer(text)]
    if not any(token[0][0].isalpha() for token in tokens):
        return None
    months = _months(language.split("-", maxsplit=1)[0])
    for place, (word, start, end) in enumerate(tokens):
        month = _month(word, months) if len(word) > 2 or not word.isascii() else None
        if month is None or (found := _around(tokens, place, month)) is None:
            continue
        value, first, last = found
        if tokens[first][1] > before:
            return None
        return value, min(start, tokens[first][1]), max(end, tokens[last][2])
    return None


def _month(word: str, months: Mapping[str, int]) -> int | None:
    folded = _fold(word)
    # The Catalan "d'abril", the Hebrew "in January".
    return months.get(folded) or months.get(folded.removeprefix("d'").removeprefix("\u05d1"))


_Token = tuple[str, int, int]


def _around(tokens: list[_Token], place: int, month: int) -> tuple[datetime, int, int] | None:
    """Read the day and the year around a month's name: 9 May 2021, May 9 2021, 2021 May 9, 2021 9 May."""
    left, right = _number(tokens, place, -1), _number(tokens, place, +1)
    before, after = _value(tokens, left), _value(tokens, right)
    if left is not None and _is_day(before):
        if right is not None and (year := _year(tokens, right)):
            return _dated(year, month, before, left, right)
        further = _number(tokens, left, -1)
        if further is not None and (year := _year(tokens, further)):
            return _dated(year, month, before, further, place)
    if right is not None and _is_day(after):
        further = _number(tokens, right, +1)
        if further is not None and (year := _year(tokens, further)):
            return _dated(year, month, after, place, further)
        if left is not None and (year := _year(tokens, left)):
            return _dated(year, month, after, left, right)
    return None


def _dated(year: int, month: int, day: int, first: int, last: int) -> tuple[datetime, int, int] | None:
    value = _make(year, month, day)
    return (value, first, last) if value else None


def _number(tokens: list[_Token], place: int, step: int) -> int | None:
    """Find the next number on one side, with nothing but filling words between."""
    for distance in range(1, _MOST_BETWEEN + 2):
        place += step
        if not 0 <= place < len(tokens):
            return None
        word = tokens[place][0]
        if word[0].isdigit():
            return place
        if word.lower() not in _BETWEEN or distance > _MOST_BETWEEN:
            return None
    return None


def _value(tokens: list[_Token], place: int | None) -> int:
    return int(tokens[place][0]) if place is not None and len(tokens[place][0]) <= 4 else 0


def _is_day(number: int) -> bool:
    return 1 <= number <= 31


def _year(tokens: list[_Token], place: int) -> int | None:
    """The year a number is: four figures, or two after an apostrophe."""
    digits = tokens[place][0]
    if len(digits) == 4:
        year = _western(int(digits))
        return year if EARLIEST_YEAR <= year <= LATEST_YEAR else None
    if len(digits) == 2 and place and tokens[place - 1][0] in ("'", "\u2019"):
        return 2000 + int(digits)
    return None


def _find_clock(text: str) -> tuple[int, int, int | None, tzinfo | None, str | None] | None:
    found = _CLOCK.search(text)
    if found:
        hour, minute, second, suffix = int(found[1]), int(found[2]), found[3], (found[4] or "").lower()
    elif found := _FULL_HOUR.search(text):
        hour, minute, second, suffix = int(found[1]), 0, None, found[2].lower()
    else:
        return None
    if suffix.startswith("p") and hour < 12:
        hour += 12
    elif suffix.startswith("a") and hour == 12:
        hour = 0
    zone, note = None, None
    if named := _ZONE.match(text, found.end()):
        zone = read_zone(named[1])
        if zone is None and named[1] == "IST":
            note = f"zone {named[1]!r} means several"
    return hour, minute, int(second) if second else None, zone, note


def _fold(word: str) -> str:
    if word.isascii():
        return word.lower().strip(".'")
    return _ACCENTS.sub("", normalize("NFKD", word).casefold()).translate(_PLAIN).strip(".'")


@lru_cache(maxsize=64)
def _months(language: str) -> Mapping[str, int]:
    """Month by folded name: of every language, and where two disagree (*listopad*), of the one that is asked for."""
    # Not at the top: most pages state their dates in ISO form, and never need the names.
    from newsparse.text.month_names import MONTH_NAMES

    names: dict[str, int] = {}
    clashing: set[str] = set()
    for words in MONTH_NAMES.values():
        for name, month in _numbered(words):
            if names.setdefault(name, month) != month:
                clashing.add(name)
    for name in clashing:
        del names[name]
    own = MONTH_NAMES.get(language) or _babel_months(language)
    names.update(_numbered(own))
    return names


def _numbered(words: str) -> list[tuple[str, int]]:
    return [(form, n) for n, forms in enumerate(words.split(), start=1) for form in forms.split("|")]


def _babel_months(language: str) -> str:
    """The names in a language that the table does not have, from babel where it is installed."""
    try:
        from babel import Locale, UnknownLocaleError
    except ImportError:
        return ""
    try:
        months = Locale.parse(language).months["format"]["wide"] if language else {}
    except (UnknownLocaleError, ValueError):
        return ""
    return " ".join(_fold(months[n]).replace(" ", "") or "-" for n in range(1, 13)) if months else ""
