"""Dates that the page shows: ``<time>``, and what is printed near the headline, or marked as a date elsewhere."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import islice
from operator import itemgetter

from lxml import etree
from lxml.html import HtmlElement

from newsparse.metadata.belonging import BOX_REACH, is_foreign
from newsparse.metadata.candidate import Candidate
from newsparse.metadata.far_elements import FarElements
from newsparse.metadata.json_ld import PAGE_TYPES, types_of
from newsparse.metadata.story_head import Around, NearElement, element_text, marks_of
from newsparse.metadata.values import LONGEST_RAW
from newsparse.page import Page
from newsparse.text.clean import clean_line
from newsparse.text.dates import ReadDate, read_date
from newsparse.text.stamps import MODIFIED, PUBLISHED, part_stamp

__all__ = ["read_dates"]

SOURCE = "html"

_DATE_MARKS = (
    "date", "datum", "time", "publi", "posted", "meta", "fecha", "data", "byline", "entry-info", "stamp", "info",
    "created", "erstellt", "submitted", "author",
)  # fmt: skip
# What has a day of its own that is not the article's.
_OTHER_DAY = re.compile(
    r"©|\(c\)|copyright|all rights|deadline|abbildung|\bfoto|\bphoto|\buntil\b|expires|\bbis\b|\bg[üu]ltig\b"
    r"|\btermin\b|\bevent\b|\bborn\b"
    r"|\bgeboren\b|\bab dem\b|\bseit\b|\bsince\b|jusqu",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_STARTS = frozenset("(0123456789")
_YEAR = re.compile(
    r"(?<!\d)(?:(?:19|20|25)\d\d(?!\d)|\d\d?\.\s?\d\d?\.\s?\d\d(?!\d))|'\d\d\b"
    r"|[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]{4}"
)
# A paragraph that begins with its day: "27.1.2022 - It rained", "(21. November 2022) It rained".
_DATED_START = re.compile(r"\(?\d{1,4}[-./]\s?(?:\d{1,2}[-./]\s?|[^\W\d]{3,12}\.?\s)\d{2,4}\s?(?:[)|:–—„\"“-]|$)")
_SPAN_BEFORE = re.compile(r"\d\.?\s?[-–—]\s?$")
_HOURS = re.compile(r"\d[:.]\d\d(?:\s?Uhr|\s?h)?\s?(?:[-–—]|bis|to)\s?\d{1,2}[:.]\d\d")
"""From one hour to another: when something takes place."""
_SPAN_AFTER = re.compile(r"\s?(?:[-–—]|bis|to)\s?\d[\d\s./-]{0,4}\w{2,12}[\s./-]\s?\d{2}")
_TITLED = frozenset(("abbr", "span", "a", "div"))
"""Elements whose ``title`` may say a date in full."""
_SURE_DATE_MARKS = ("date", "datum", "time", "publish", "updated", "posted", "fecha")
_NOT_READ = frozenset(
    ("script", "style", "time", "figcaption", "select", "option", "title", "noscript", "svg", "button")
)
_FAR_CLASSES = ("date", "ublish", "ubmitted", "time")
_FAR_TIMES = etree.XPath("descendant::time")
_LABELS = ("osted ", "ubli", "rschienen ", "röffentlicht ")
_TEASER_TAGS = frozenset(("li", "nav", "aside", "footer", "figure", "figcaption", "form"))
LONGEST_DATE, LONGEST_UNMARKED, LONGEST_LABEL, LONGEST_HOURS = 160, 60, 30, 30
FEWEST_WORDS_OF_SENTENCE = 4
"""Before the day; a place, a name, "Updated on" are fewer."""
MOST_TIMES, MOST_FAR = 40, 80
BEFORE = 4
"""How much farther away what stands before the headline is taken to be."""
TIME_REACH, TEXT_REACH = 25, 8
"""How much farther than a printed date a ``<time>`` still belongs to the headline; and the other way round."""
CHANGE_REACH = 4
"""How far behind the printed day of publication a line is read that says when the article was changed."""
FARTHEST = 1_000


def read_dates(
    page: Page, near: list[NearElement], language: str | None, around: Around, far: FarElements
) -> Iterator[Candidate]:
    """Read the dates that a reader of the page sees, nearest to the headline first."""
    found, changed = False, set[object]()
    for candidate in _read_near(near, language, around):
        if candidate.field == "date_published":
            found = True
        elif isinstance(candidate.value, date):
            changed.add((candidate.value.year, candidate.value.month, candidate.value.day))
        yield candidate
    if not found and not _is_dated(page):
        yield from _read_far(page, language, around, far, changed)


def _is_dated(page: Page) -> bool:
    """Whether the page's metadata date the article, so that its date need not be looked for far and wide."""
    return "article:published_time" in page.meta or any(
        "datePublished" in node and not PAGE_TYPES.issuperset(types_of(node)) for node in page.json_ld
    )


def _read_near(near: list[NearElement], language: str | None, around: Around) -> Iterator[Candidate]:
    """Read the dates around the headline, nearest first, until one is printed there; ``<time>`` a little farther."""
    text_reach = time_reach = FARTHEST
    change_reach = -1
    times = 0
    for distance, item in _nearest_first(near):
        if distance > time_reach:
            return
        if item.element.tag == "time":
            times += 1
            if times <= MOST_TIMES and not is_foreign(item.element, around, distance):
                for candidate in _read_time(item, language):
                    yield candidate
                    if candidate.field == "date_published":
                        text_reach = min(text_reach, distance + TEXT_REACH)
        if distance > max(text_reach, change_reach) or not (item.text or item.tail):
            continue
        for found in _read_printed(item, language, around, distance):
            if found.field == "date_modified":
                yield found
            elif distance <= text_reach:
                yield found
                text_reach, time_reach, change_reach = -1, distance + TIME_REACH, distance + CHANGE_REACH


def _nearest_first(near: list[NearElement]) -> list[tuple[int, NearElement]]:
    """The elements that say something, nearest to the headline first, with their distance from it."""
    telling = [
        (item.place if item.place >= 0 else BEFORE - 2 * item.place, item)
        for item in (*_inside_head(near), *near)
        if item.text or item.tail or item.element.tag == "time"
    ]
    telling.sort(key=_distance)
    return telling


_distance = itemgetter(0)


def _inside_head(near: list[NearElement]) -> Iterator[NearElement]:
    """The elements inside the headline's: some print the day there, in small letters."""
    if near and near[0].place == 0:
        for element in near[0].element.iterdescendants():
            if isinstance(element.tag, str):
                text, tail = (element.text or "").strip(), (element.tail or "").strip()
                yield NearElement(element, marks_of(element), text, tail, 0)


def _read_time(item: NearElement, language: str | None) -> Iterator[Candidate]:
    """Read a ``<time>``: what it states, and what it prints where that is another day."""
    element = item.element
    text = clean_line(element_text(element, LONGEST_DATE))
    stated = element.get("datetime") or element.get("content") or text
    label = f"{item.marks} {_label(element)}"
    field = _field_of(label)
    path = "time[published]" if PUBLISHED.search(label) else "time"
    found = read_date(stated, language=language)
    printed = read_date(text, language=language) if stated != text and _YEAR.search(text) else None
    if found is None:
        found, stated = printed, text
    if found is None:
        return
    yield Candidate(field, found.value, SOURCE, path, stated[:LONGEST_RAW], found.note, found.precision)
    if printed is not None and printed.value.date() != found.value.date():
        yield Candidate(field, printed.value, SOURCE, "time[text]", text, printed.note, printed.precision)


def _field_of(label: str) -> str:
    """Give the field for a date with these words beside it: the day of a change if they speak of nothing else."""
    return "date_modified" if MODIFIED.search(label) and not PUBLISHED.search(label) else "date_published"


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


def _read_printed(item: NearElement, language: str | None, around: Around, distance: int) -> Iterator[Candidate]:
    """Read the dates in an element's own text, or after it: marked as a date, or alone on a short line."""
    element = item.element
    if element.tag in _TITLED and (found := _read_title(item, language, around, distance)) is not None:
        yield found
        return
    if len(item.text) >= 6 and element.tag not in _NOT_READ:
        candidates = list(_read_line(item.text, item.marks, element, language, around, distance))
        if candidates:
            yield from candidates
            return
    if len(item.tail) >= 6:
        yield from _read_line(item.tail, "", element, language, around, distance)


def _read_title(item: NearElement, language: str | None, around: Around, distance: int) -> Candidate | None:
    """Read the whole date behind a short one: ``<abbr class=published title=2021-12-09T18:30>2 hours ago</abbr>``."""
    element = item.element
    title = element.get("title")
    if not title or not any([mark in item.marks for mark in _SURE_DATE_MARKS]) or not _YEAR.search(title):
        return None
    found = read_date(clean_line(title), language=language)
    if found is None or is_foreign(element, around, distance):
        return None
    field = _field_of(f"{item.marks} {_label(element)}")
    return Candidate(field, found.value, SOURCE, "date", title[:LONGEST_RAW], found.note, found.precision)


def _read_line(
    text: str, marks: str, element: HtmlElement, language: str | None, around: Around, distance: int
) -> Iterator[Candidate]:
    if len(text) > LONGEST_DATE and not (text[0] in _STARTS and _DATED_START.match(text)):
        return
    if not _DIGIT.search(text) or not _YEAR.search(text, 0, LONGEST_DATE):
        return
    is_marked = any(mark in marks for mark in _DATE_MARKS)
    found = read_date(text, language=language)
    if found is None or _is_span(text, found) or _OTHER_DAY.search(text[: LONGEST_DATE + 1]):
        return
    start = found.span[0]
    if not is_marked and len(text) > LONGEST_UNMARKED:
        is_labelled = PUBLISHED.search(text, max(0, start - LONGEST_LABEL), start)
        if not is_labelled and not _DATED_START.match(text):
            return
    elif not is_marked and _is_sentence(text, start):
        return
    if is_foreign(element, around, distance):
        return
    path = "date" if is_marked else "text"
    stamp = part_stamp(text)
    if stamp is None:
        field = "date_modified" if _is_modified(text, found, element) else "date_published"
        yield Candidate(field, found.value, SOURCE, path, text[:LONGEST_RAW], found.note, found.precision)
        return
    for field, part in (("date_published", stamp.published), ("date_modified", stamp.modified)):
        if (read := read_date(part, language=language)) is not None:
            yield Candidate(field, read.value, SOURCE, path, part[:LONGEST_RAW], read.note, read.precision)


def _is_sentence(text: str, start: int) -> bool:
    """Whether a short text says something of the day, and not that it is the article's: "The fair is on 9 May 2021"."""
    words = text[:start].split()
    return text.endswith((".", "!", "?")) and len(words) >= FEWEST_WORDS_OF_SENTENCE and not PUBLISHED.search(text)


def _is_span(text: str, found: ReadDate) -> bool:
    """Whether a day is one end of a span of days, or has a span of hours: an exhibition's, a meeting's."""
    start, end = found.span
    return bool(
        _SPAN_BEFORE.search(text, max(0, start - 8), start)
        or _SPAN_AFTER.match(text, end)
        or _HOURS.search(text, end, end + LONGEST_HOURS)
    )


def _is_modified(text: str, found: ReadDate, element: HtmlElement) -> bool:
    """Whether what stands before a date says that it is the day of a change."""
    label = text[: found.span[0]]
    if PUBLISHED.search(text):
        return False
    return bool(MODIFIED.search(label) or MODIFIED.search(_label_before(element)))


def _label_before(element: HtmlElement) -> str:
    previous = element.getprevious()
    return (previous.text or "")[-40:] if previous is not None and not (previous.tail or "").strip() else ""


def _read_far(
    page: Page, language: str | None, around: Around, far: FarElements, changed: set[object]
) -> Iterator[Candidate]:
    """Read a date away from the headline, if outside of teasers and comments only one is labelled or marked as such.

    ``changed`` are days of a change, as said near the headline.
    """
    days = _far_days([*_FAR_TIMES(page.root), *far.with_class(*_FAR_CLASSES)], language, around, changed)
    if len(days) != 1:
        days = _far_days(_find_labels(far), language, around, None)
    if len(days) == 1:
        yield from days.values()


def _find_labels(far: FarElements) -> list[HtmlElement]:
    """The elements whose text says "published", in a short line."""
    found: list[HtmlElement] = []
    for element in far:
        text, tail = element.text, element.tail
        if text and 6 <= len(text) <= LONGEST_DATE and any([label in text for label in _LABELS]):
            found.append(element)
        if tail and 6 <= len(tail) <= LONGEST_DATE and any([label in tail for label in _LABELS]):
            found += islice(element.iterancestors(), 1)
    return found


def _far_days(
    elements: list[HtmlElement], language: str | None, around: Around, changed: set[object] | None
) -> dict[object, Candidate]:
    """The days of elements that hold little but a date; without ``changed``, of those that say so."""
    days: dict[object, Candidate] = {}
    for element in elements[:MOST_FAR]:
        if element.tag in _NOT_READ and element.tag != "time":
            continue
        text = clean_line(element_text(element, LONGEST_DATE))
        if not 6 <= len(text) <= LONGEST_UNMARKED or not _YEAR.search(text) or _OTHER_DAY.search(text):
            continue
        found = read_date(text, language=language)
        if found is None or _is_span(text, found) or _in_teaser(element, around):
            continue
        day = (found.value.year, found.value.month, found.value.day)
        if not PUBLISHED.search(text):
            is_change = MODIFIED.search(text) or MODIFIED.search(_label(element))
            if changed is None or day in changed or is_change:
                continue
        days.setdefault(
            day, Candidate("date_published", found.value, SOURCE, "far date", text, found.note, found.precision)
        )
    return days


def _in_teaser(element: HtmlElement, around: Around) -> bool:
    node: HtmlElement | None = element
    for _ in range(12):
        if node is None:
            break
        if node.tag in _TEASER_TAGS:
            return True
        node = node.getparent()
    return is_foreign(element, around, BOX_REACH + 1)
