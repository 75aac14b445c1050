"""What every reader does with a value: makes a candidate of it, in the field's own type, or none."""

import re

from newsparse.article import Author
from newsparse.dom.urls import host_of
from newsparse.metadata.candidate import Candidate
from newsparse.page import Page
from newsparse.text.bylines import split_byline
from newsparse.text.clean import clean_line
from newsparse.text.dates import read_date
from newsparse.text.languages import canonical_language

__all__ = ["authors_candidate", "date_candidate", "page_language", "text_candidate", "url_candidate"]

LONGEST_HEADLINE = 400
LONGEST_RAW = 300
"""How much of a raw value is kept as evidence."""
# Where the day stands first in numbers although the language is English.
_DAY_FIRST_ENDINGS = frozenset("uk au nz ie in za sg my ng ke gh pk bd lk hk mt jm tt zw ug tz eu".split())

_LOCALE = re.compile(r"https?://[^/?#]+/([a-z]{2})[-_]([a-z]{2})/", re.IGNORECASE)


def page_language(page: Page) -> str | None:
    """The language that the page states, with the region of its address where that changes how dates are written.

    >>> page_language(Page.from_html("<html lang=en>", url="https://example.co.uk/"))
    'en-GB'
    """
    stated = page.stated_language or next(iter(page.meta.get("og:locale", ())), None)
    language = canonical_language(stated) if stated else None
    if language == "en" or language is None:
        if in_address := _language_in_path(page.url or page.canonical_hint):
            return in_address
        ending = (host_of(page.url or page.canonical_hint) or "").rpartition(".")[2]
        if ending in _DAY_FIRST_ENDINGS:
            return "en-" + ("GB" if ending == "uk" else ending.upper())
    return language


def _language_in_path(url: str | None) -> str | None:
    """The language with a region that an address begins with: ``/en-gb/``, ``/de-AT/``."""
    if url and (found := _LOCALE.match(url)):
        return f"{found[1].lower()}-{found[2].upper()}"
    return None


def text_candidate(field: str, value: object, source: str, path: str) -> Candidate | None:
    """Make a candidate of a line of text."""
    if not isinstance(value, str):
        return None
    text = clean_line(value)
    return Candidate(field, text, source, path, value[:LONGEST_RAW]) if text else None


def url_candidate(field: str, value: object, source: str, path: str, page: Page) -> Candidate | None:
    """Make a candidate of an address, absolute."""
    if not isinstance(value, str) or not (url := page.absolute(value)) or "://" not in url:
        return None
    return Candidate(field, url, source, path, value[:LONGEST_RAW])


def date_candidate(field: str, value: object, source: str, path: str, language: str | None) -> Candidate | None:
    """Make a candidate of a date; its value is the raw text where it cannot be read."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        value = str(int(value)) if abs(value) < 1e15 else ""
    if not isinstance(value, str) or not value.strip():
        return None
    found = read_date(value, language=language)
    if found is None:
        return Candidate(field, None, source, path, value[:LONGEST_RAW])
    return Candidate(field, found.value, source, path, value[:LONGEST_RAW], found.note, found.precision)


def authors_candidate(
    value: str | tuple[Author, ...], source: str, path: str, raw: str | None = None
) -> Candidate | None:
    """Make a candidate of a byline, or of authors that are told apart already."""
    authors = split_byline(value, is_stated=True) if isinstance(value, str) else value
    if not authors:
        return None
    return Candidate(
        "authors", authors, source, path, (raw or (value if isinstance(value, str) else None) or "")[:LONGEST_RAW]
    )
