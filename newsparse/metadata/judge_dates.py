"""When it was published and changed: the first date that can be right, held against what the page prints."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta, tzinfo
from datetime import timezone as fixed_zone

from attrs import evolve

from newsparse.metadata.candidate import Candidate
from newsparse.metadata.fixed_pages import is_fixed_page
from newsparse.metadata.json_ld import ARTICLE_TYPES
from newsparse.metadata.judging import UNSEEN, Judged, first_that
from newsparse.metadata.order import WEAK_DATES
from newsparse.metadata.values import page_language
from newsparse.metadata.visible import prints_day
from newsparse.page import Page
from newsparse.text.zones import read_zone, zones_of

__all__ = ["judge_modified", "judge_published"]

CLOCK_DIFFERENCE = timedelta(days=1)
"""How far in the future a date may be before it is not believed."""


def judge_published(group: list[Candidate], page: Page, *, modified: Iterable[Candidate] = ()) -> Judged:
    """Choose the day of publication: the first that can be right; what only a program says must agree with the page.

    ``modified`` are the days of a change that the page states: a ``<time>`` of one of them dates the change.
    """
    group = _printed_first(group, modified)

    def objection(candidate: Candidate) -> str | None:
        return _future(candidate) or _objection_to_unprinted(candidate, group, page)

    winner, losers = first_that(group, objection)
    if winner is None:
        return winner, losers
    return _as_printed(_most_precise(winner, group), group, page), losers


def _printed_first(group: list[Candidate], modified: Iterable[Candidate]) -> list[Candidate]:
    """Put a printed date before that of JSON-LD, where JSON-LD alone speaks, and the two are days apart.

    Sites on builders and shops state the day on which the page was made anew; guides that come out every year print
    the day of the latest, and do not call it a change. Of thirteen such pages in the corpora whose text prints a later
    day, ten are dated by it. A bare ``<time>`` tells less: not where it has the day of a change. The names of
    ``<meta>`` that hold the last change as often as the first day say nothing against what is printed.
    """
    if not group or group[0].source != "json_ld":
        return group
    stated = {_day_of(candidate) for candidate in group if candidate.source in UNSEEN and candidate.path not in _WEAK}
    printed = next((other for other in group if other.source == "html" and other.path in _PRINTED), None)
    day = _day_of(printed) if printed is not None else None
    if printed is None or day is None or any(_is_near(day, known) for known in stated):
        return group
    if printed.path == "time" and day in {_day_of(change) for change in modified}:
        return group
    return [printed, *(other for other in group if other is not printed)]


def _is_near(day: date, other: date | None) -> bool:
    """Whether two days are the same but for a zone, or for which of two numbers is the month."""
    if other is None:
        return False
    return abs((day - other).days) <= 1 or (day.year, day.month, day.day) == (other.year, other.day, other.month)


_PRINTED = frozenset(("date", "time", "time[published]", "text"))
"""Where the page's own text dates the story."""
_WEAK = frozenset(f"meta[{name}]" for name in WEAK_DATES)


def _day_of(candidate: Candidate) -> date | None:
    return candidate.value.date() if isinstance(candidate.value, datetime) else None


def _objection_to_unprinted(candidate: Candidate, group: list[Candidate], page: Page) -> str | None:
    """Why a date is not taken that only a program gave the page: front pages and services have one as well.

    A ``WebPage`` is dated like that on pages without a dated article three times in four, as measured; nine of ten
    of the others print the day.
    """
    if candidate.source not in UNSEEN or not isinstance(candidate.value, datetime):
        return None
    path = candidate.path or ""
    is_weak = candidate.source == "json_ld" and path.partition(".")[0] not in ARTICLE_TYPES
    if not is_weak and not is_fixed_page(page):
        return None
    day = candidate.value.date()
    for other in group:
        shown = _day_of(other)
        if other.source == "html" and shown is not None and abs((shown - day).days) <= 1:
            return None
    return None if prints_day(page, day) else "printed nowhere on the page"


def _as_printed(winner: Candidate, group: list[Candidate], page: Page) -> Candidate:
    """A moment that the page states in UTC, in the zone in which the page prints another day for it.

    Every tenth page of a US paper says ``2023-12-20T01:00Z`` in its metadata and prints the 19th: the same moment.
    """
    value = winner.value
    if not isinstance(value, datetime) or winner.precision == "day" or value.utcoffset() or winner.source == "html":
        return winner
    for other in group:
        shown = other.value
        if other.source != "html" or other.path == "url" or not isinstance(shown, datetime) or _is_utc(shown):
            continue
        days = abs((shown.date() - value.date()).days)
        if days == 0:
            break
        if days > 1:
            continue
        zone = _zone_between(value, shown, other.precision) or _zone_of_page(value, shown, page)
        if zone is not None:
            moment = (value if value.tzinfo else value.replace(tzinfo=UTC)).astimezone(zone)
            return evolve(
                winner, value=moment, note=f"stated in UTC; in the zone of the day that the page prints ({other.raw})"
            )
        break
    return winner


def _is_utc(value: datetime) -> bool:
    return value.tzinfo is not None and not value.utcoffset()


def _zone_between(value: datetime, shown: datetime, precision: str | None) -> tzinfo | None:
    """The zone that makes a moment in UTC the hour that the page prints, if there is one."""
    if precision == "day":
        return None
    if shown.tzinfo is not None:
        return (
            shown.tzinfo
            if abs(shown - (value if value.tzinfo else value.replace(tzinfo=UTC))) < timedelta(minutes=2)
            else None
        )
    minutes = round((shown - value.replace(tzinfo=None)).total_seconds() / 60)
    quarter = 15 * round(minutes / 15)
    return fixed_zone(timedelta(minutes=quarter)) if abs(minutes - quarter) <= 1 and abs(quarter) <= 14 * 60 else None


def _zone_of_page(value: datetime, shown: datetime, page: Page) -> tzinfo | None:
    """A zone of the page's country in which the moment falls on the day that the page prints."""
    if value.tzinfo is None:
        return None
    for name in zones_of(page_language(page)):
        zone = read_zone(name)
        if zone is not None and value.astimezone(zone).date() == shown.date():
            return zone
    return None


def _most_precise(winner: Candidate, group: list[Candidate]) -> Candidate:
    """Of the candidates for the same day as the winner, the first that also knows the hour."""
    if winner.precision != "day" or not isinstance(winner.value, datetime):
        return winner
    for candidate in group:
        value = candidate.value
        if candidate.precision != "day" and isinstance(value, datetime) and value.date() == winner.value.date():
            return candidate
    return winner


def judge_modified(group: list[Candidate], page: Page) -> Judged:
    """Choose the day of the last change: the first that is none of the future."""
    return first_that(group, _future)


def _future(candidate: Candidate) -> str | None:
    value = candidate.value
    if not isinstance(value, datetime):
        return None
    moment = value if value.tzinfo else value.replace(tzinfo=UTC)
    # A day on the other side of the date line has begun already.
    limit = datetime.now(UTC) + CLOCK_DIFFERENCE
    try:
        return "in the future" if moment > limit else "no real date" if value.year < 1700 or _is_zero(value) else None
    except OverflowError:
        return "no real date"


def _is_zero(value: datetime) -> bool:
    """Whether a date is what a program writes for none: the first day of 1970."""
    return (value.year, value.month, value.day) in ((1970, 1, 1), (1900, 1, 1), (1969, 12, 31))
