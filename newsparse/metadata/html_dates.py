"""Dates that the page shows: ``<time>``, and what is printed near the headline, or marked as a date elsewhere."""

import re
from collections.abc import Iterator

from lxml import etree
from lxml.html import HtmlElement

from newsparse.metadata.candidate import Candidate
from newsparse.metadata.story_head import Around, NearElement, element_text, is_aside, marks_of
from newsparse.metadata.values import date_candidate
from newsparse.page import Page
from newsparse.text.clean import clean_line
from newsparse.text.dates import read_date

__all__ = ["read_dates"]

SOURCE = "html"

_DATE_MARKS = (
    "date", "datum", "time", "publi", "posted", "meta", "fecha", "data", "byline", "entry-info", "stamp", "info",
    "created", "erstellt", "submitted", "author",
)  # fmt: skip
_MODIFIED = re.compile(
    r"updat|modified|revised|edited|aktualisier|ge[äa]ndert|bearbeitet|\bstand\b|mis(?:e)? [àa] jour|modifi[ée]"
    r"|actualiz|modificad|aggiornat|atualizad|bijgewerkt|gewijzigd|uppdaterad|opdateret|oppdatert|zaktualizowan|обновлен|оновлен|päivitetty|güncelle|更新|reviewed",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(
    r"publi(?:sh|é|cad|k)|posted|ver[öo]ffentlicht|erschienen|erstellt|created|pubblicat|geplaatst|first|originally|eingestellt|\bvom\b",
    re.IGNORECASE,
)
_YEAR = re.compile(
    r"(?<!\d)(?:(?:19|20|25)\d\d(?!\d)|\d\d?\.\s?\d\d?\.\s?\d\d(?!\d))|'\d\d\b|[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]{4}"
)
_COPYRIGHT = re.compile(r"©|\(c\)|copyright|all rights", re.IGNORECASE)
_NOT_READ = frozenset(
    ("script", "style", "time", "figcaption", "select", "option", "title", "noscript", "h1", "svg", "button")
)
_FAR_DATES = etree.XPath(
    "descendant::*/@class[contains(., 'date') or contains(., 'ublish') or contains(., 'ubmitted')"
    " or contains(., 'time')]/.."
)
_TEASER_TAGS = frozenset(("li", "nav", "aside", "footer", "figure", "figcaption", "form"))
LONGEST_DATE, LONGEST_UNMARKED = 160, 60
MOST_TIMES, MOST_FAR = 40, 80


def read_dates(
    page: Page, near: list[NearElement], language: str | None, around: Around = frozenset()
) -> Iterator[Candidate]:
    """Read the dates that a reader of the page sees, nearest to the headline first."""
    found = False
    for candidate in (*_read_times(near, language, around), *_read_printed(near, language, around)):
        found = found or candidate.field == "date_published"
        yield candidate
    if not found and not _is_dated(page):
        yield from _read_far(page, language, around)


def _is_dated(page: Page) -> bool:
    """Whether the page's metadata state a date, so that it need not be looked for far and wide."""
    return "article:published_time" in page.meta or any("datePublished" in node for node in page.json_ld)


def _read_times(near: list[NearElement], language: str | None, around: Around) -> Iterator[Candidate]:
    """Read ``<time>`` near the headline."""
    for element, marks, _, _ in [item for item in near if item.element.tag == "time"][:MOST_TIMES]:
        if is_aside(element, around):
            continue
        text = clean_line(element_text(element, LONGEST_DATE))
        stated = element.get("datetime") or element.get("content") or text
        label = f"{marks} {_label(element)}"
        is_published = bool(_PUBLISHED.search(label))
        field = "date_modified" if not is_published and _MODIFIED.search(label) else "date_published"
        path = "time[published]" if is_published else "time"
        candidate = date_candidate(field, stated, SOURCE, path, language)
        if candidate is not None and candidate.value is None and stated != text:
            candidate = date_candidate(field, text, SOURCE, path, language)
        if candidate is not None and candidate.value is not None:
            yield candidate


def _label(element: HtmlElement) -> str:
    """The words before an element: the label of a date."""
    parent, previous = element.getparent(), element.getprevious()
    pieces = [(element.text or "")[:60]]
    if previous is not None:
        tail = (previous.tail or "").strip()
        pieces.append(tail[-60:] or (previous.text or "")[-60:])
    elif parent is not None:
        pieces.append((parent.text or "").strip()[-60:] or marks_of(parent)[:80])
    return " ".join(pieces)


def _read_printed(near: list[NearElement], language: str | None, around: Around) -> Iterator[Candidate]:
    """Read dates in the text near the headline: marked as such, or alone on a short line."""
    for element, marks, text, tail in near:
        for words, owner_marks in ((text, marks), (tail, "")):
            if len(words) < 6 or (words is text and element.tag in _NOT_READ):
                continue
            if words is text and len(element) and len(words) < 30 and not _YEAR.search(words):
                continue
            candidate = _read_line(words, owner_marks, element, language, around)
            if candidate is None:
                continue
            yield candidate
            if candidate.field == "date_published":
                return


def _read_line(text: str, marks: str, element: HtmlElement, language: str | None, around: Around) -> Candidate | None:
    if not 6 <= len(text) <= LONGEST_DATE or not _YEAR.search(text) or _COPYRIGHT.search(text):
        return None
    is_marked = any(mark in marks for mark in _DATE_MARKS)
    if not is_marked and len(text) > LONGEST_UNMARKED and not _PUBLISHED.search(text):
        return None
    found = read_date(text, language=language)
    if found is None or is_aside(element, around):
        return None
    is_modified = not _PUBLISHED.search(text) and bool(
        _MODIFIED.search(text) or _MODIFIED.search(_label_before(element, text))
    )
    field = "date_modified" if is_modified else "date_published"
    return Candidate(field, found.value, SOURCE, "date" if is_marked else "text", text, found.note, found.precision)


def _label_before(element: HtmlElement, text: str) -> str:
    previous = element.getprevious()
    return (previous.text or "")[-40:] if previous is not None and not (previous.tail or "").strip() else ""


def _read_far(page: Page, language: str | None, around: Around) -> Iterator[Candidate]:
    """Read a date away from the headline, if there is only one marked as a date outside of teasers and comments."""
    days: dict[object, Candidate] = {}
    for element in _FAR_DATES(page.root)[:MOST_FAR]:
        if element.tag in _NOT_READ and element.tag != "time":
            continue
        text = clean_line(element_text(element, LONGEST_DATE))
        if (
            not 6 <= len(text) <= LONGEST_UNMARKED
            or not _YEAR.search(text)
            or _COPYRIGHT.search(text)
            or _in_teaser(element, around)
        ):
            continue
        found = read_date(text, language=language)
        if found is not None and not (_MODIFIED.search(text) and not _PUBLISHED.search(text)):
            candidate = Candidate("date_published", found.value, SOURCE, "far date", text, found.note, found.precision)
            days.setdefault(found.value.date(), candidate)
    if len(days) == 1:
        yield from days.values()


def _in_teaser(element: HtmlElement, around: Around) -> bool:
    node: HtmlElement | None = element
    for _ in range(12):
        if node is None:
            return False
        if node.tag in _TEASER_TAGS:
            return True
        node = node.getparent()
    return is_aside(element, around)
