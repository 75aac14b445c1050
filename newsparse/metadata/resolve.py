"""Choose among candidates, field by field; keep who lost, and why."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime, timedelta, tzinfo
from datetime import timezone as fixed_zone
from functools import partial
from typing import TypeAlias

from attrs import evolve, field, frozen

from newsparse.article import Author, AuthorKind, Diagnostic, DiagnosticCode, Evidence, Publisher, Rejected
from newsparse.metadata.candidate import Candidate
from newsparse.metadata.fixed_pages import is_fixed_page
from newsparse.metadata.json_ld import ARTICLE_TYPES
from newsparse.metadata.order import rank_of
from newsparse.metadata.site_names import site_names
from newsparse.metadata.values import page_language
from newsparse.metadata.visible import Sight, prints_day
from newsparse.page import Page
from newsparse.text.clean import fold
from newsparse.text.headlines import split_section, strip_site_name
from newsparse.text.names import looks_like_person
from newsparse.text.zones import read_zone, zones_of

__all__ = ["Resolved", "resolve"]

CLOCK_DIFFERENCE = timedelta(days=1)
"""How far in the future a date may be before it is not believed."""
MOST_REJECTED = 12
LONGEST_VALUE = 200


@frozen
class Resolved:
    """The values of the fields, who said so, and what could not be read."""

    values: Mapping[str, object] = field(factory=dict)
    provenance: dict[str, Evidence] = field(factory=dict)
    diagnostics: tuple[Diagnostic, ...] = ()


_Judged: TypeAlias = tuple[Candidate | None, list[tuple[Candidate, str]]]
_Judge: TypeAlias = Callable[[list[Candidate], Page], _Judged]


def resolve(candidates: Iterable[Candidate], page: Page, *, timezone: str | None = None) -> Resolved:
    """Choose the best candidate of every field, by :data:`newsparse.metadata.order.ORDER`.

    A date without a zone gets the one of ``timezone``, a site's own, and its evidence says so.

    >>> candidates = [
    ...     Candidate("headline", "Rain", "html", "title"),
    ...     Candidate("headline", "Rain in Ulm", "html", "h1[story]"),
    ... ]
    >>> resolved = resolve(candidates, Page.from_html(""))
    >>> resolved.values["headline"], resolved.provenance["headline"].rejected[0].value
    ('Rain in Ulm', 'Rain')
    """
    fields: dict[str, list[Candidate]] = {}
    for candidate in candidates:
        fields.setdefault(candidate.field, []).append(candidate)
    values: dict[str, object] = {}
    provenance: dict[str, Evidence] = {}
    diagnostics: list[Diagnostic] = []
    for name, group in fields.items():
        group.sort(key=lambda candidate: rank_of(candidate.field, candidate.source, candidate.path))
        judge = _JUDGES.get(name, _first)
        if name == "date_published":
            judge = partial(_published, modified=fields.get("date_modified", ()))
        winner, losers = judge(group, page)
        diagnostics += _unreadable(losers)
        if winner is None:
            continue
        if timezone:
            winner = _with_zone(winner, timezone)
        values[name] = winner.value
        provenance[name] = _evidence(winner, losers)
    return Resolved(values, provenance, tuple(diagnostics))


def _evidence(winner: Candidate, losers: list[tuple[Candidate, str]]) -> Evidence:
    rejected = tuple(
        Rejected(loser.source, _show(loser), reason, loser.path) for loser, reason in losers[:MOST_REJECTED]
    )
    return Evidence(winner.source, winner.path, winner.raw, winner.note, winner.precision, rejected)


def _show(candidate: Candidate) -> str:
    value = candidate.value
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, str):
        return value[:LONGEST_VALUE]
    return (candidate.raw or str(value))[:LONGEST_VALUE]


def _unreadable(losers: list[tuple[Candidate, str]]) -> list[Diagnostic]:
    return [
        Diagnostic(DiagnosticCode.VALUE_UNREADABLE, f"{loser.field} in {loser.path}: {loser.raw!r}", loser.source)
        for loser, _ in losers
        if loser.value is None
    ]


def _first(group: list[Candidate], page: Page) -> _Judged:
    """The first that says anything."""
    return _first_that(group, lambda _: None)


def _first_that(
    group: list[Candidate],
    objection: Callable[[Candidate], str | None],
    prepare: Callable[[Candidate], Candidate] | None = None,
) -> _Judged:
    """The first that can be read and that nothing speaks against; what comes after it is not looked at closely."""
    losers: list[tuple[Candidate, str]] = []
    for place, candidate in enumerate(group):
        if candidate.value is not None and prepare is not None:
            candidate = prepare(candidate)
        if candidate.value is None:
            losers.append((candidate, "cannot be read"))
        elif reason := objection(candidate):
            losers.append((candidate, reason))
        else:
            rest = group[place + 1 :]
            return candidate, losers + [(other, _why_not(other, candidate)) for other in rest]
    return None, losers


def _why_not(loser: Candidate, winner: Candidate) -> str:
    if loser.value is None:
        return "cannot be read"
    return "says the same" if loser.value == winner.value else "lower in the order"


def _headline(group: list[Candidate], page: Page) -> _Judged:
    sites = site_names(page)
    names = {fold(site) for site in sites}

    def objection(candidate: Candidate) -> str | None:
        return "the site's name" if fold(str(candidate.value)) in names else None

    return _first_that(group, objection, lambda candidate: evolve(candidate, value=_clean_headline(candidate, sites)))


def _clean_headline(candidate: Candidate, sites: tuple[str, ...]) -> object:
    if not isinstance(candidate.value, str) or candidate.source.startswith("site:"):
        return candidate.value
    return split_section(strip_site_name(candidate.value, sites))[1] or None


def _authors(group: list[Candidate], page: Page) -> _Judged:
    """The first authors who are not the site itself; the site only where the page shows that it signs."""
    names = {_site_key(site) for site in site_names(page)}
    sight = Sight(page)
    shown, hidden, site = [], [], []
    objections: dict[int, str] = {}
    for candidate in group:
        authors = candidate.value if isinstance(candidate.value, tuple) else ()
        others = tuple(author for author in authors if _site_key(author.name) not in names)
        if candidate.source.startswith("site:") or not authors:
            shown.append(candidate)
        elif not others:
            signs = tuple(evolve(author, kind=_site_kind(author)) for author in authors)
            site.append(evolve(candidate, value=signs))
            if not _signs(candidate):
                objections[id(site[-1])] = "the site's name"
        else:
            own = candidate if len(others) == len(authors) else evolve(candidate, value=others)
            if shown or candidate.source not in _UNSEEN or any(sight.shows(author.name) for author in others):
                shown.append(own)
            else:
                hidden.append(own)
                if objection := _objection_to_hidden(candidate, others):
                    objections[id(own)] = objection
    return _first_that([*shown, *hidden, *site], lambda candidate: objections.get(id(candidate)))


def _signs(candidate: Candidate) -> bool:
    """Whether a source that names the site means that the site signs: as what is printed does, and a stated author."""
    path = candidate.path or ""
    return (
        candidate.source == "html"
        or path == "meta[twitter:data]"
        or (candidate.source == "json_ld" and path.endswith(".author"))
    )


def _objection_to_hidden(candidate: Candidate, authors: tuple[Author, ...]) -> str | None:
    """Why authors whom the page shows nowhere are not taken: only whole names that are stated as the author's are."""
    path = candidate.path or ""
    stated = path.endswith((".author", ".creator")) or path == "meta[twitter:data]"
    return None if stated and all(looks_like_person(author.name) for author in authors) else "named nowhere on the page"


_UNSEEN = frozenset(("json_ld", "open_graph"))
"""Readers of what readers of the page do not see."""


def _site_key(name: str) -> str:
    return fold(name).replace(" ", "")


def _site_kind(author: Author) -> AuthorKind:
    return author.kind if looks_like_person(author.name) else AuthorKind.ORGANIZATION


def _published(group: list[Candidate], page: Page, *, modified: Iterable[Candidate] = ()) -> _Judged:
    """The first date that can be right; what only a program says is held against what the page prints."""
    group = _printed_first(group, modified)

    def objection(candidate: Candidate) -> str | None:
        return _future(candidate) or _objection_to_unprinted(candidate, group, page)

    winner, losers = _first_that(group, objection)
    if winner is None:
        return winner, losers
    return _as_printed(_most_precise(winner, group), group, page), losers


def _printed_first(group: list[Candidate], modified: Iterable[Candidate]) -> list[Candidate]:
    """Put a printed date before that of JSON-LD, where JSON-LD alone speaks, and the two are days apart.

    Sites on builders and shops state the day on which the page was made anew. Of fifteen such pages that print neither
    that day nor the day of the last change, thirteen are dated by what they print.
    """
    if not group or group[0].source != "json_ld":
        return group
    stated = {_day_of(candidate) for candidate in group if candidate.source in _UNSEEN}
    changed = {_day_of(candidate) for candidate in modified}
    for candidate in group:
        if candidate.source == "html" and candidate.path in _PRINTED and isinstance(candidate.value, datetime):
            day = _day_of(candidate)
            if day is not None and day not in changed and not any(_is_near(day, known) for known in stated):
                return [candidate, *(other for other in group if other is not candidate)]
            break
    return group


def _is_near(day: date, other: date | None) -> bool:
    """Whether two days are the same but for a zone, or for which of two numbers is the month."""
    if other is None:
        return False
    return abs((day - other).days) <= 1 or (day.year, day.month, day.day) == (other.year, other.day, other.month)


_PRINTED = frozenset(("date", "time", "time[published]", "text"))
"""Where the page's own text dates the story."""


def _day_of(candidate: Candidate) -> date | None:
    return candidate.value.date() if isinstance(candidate.value, datetime) else None


def _objection_to_unprinted(candidate: Candidate, group: list[Candidate], page: Page) -> str | None:
    """Why a date is not taken that only a program gave the page: front pages and services have one as well.

    A ``WebPage`` is dated like that on pages without a dated article three times in four, as measured; nine of ten
    of the others print the day.
    """
    if candidate.source not in _UNSEEN or not isinstance(candidate.value, datetime):
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


def _modified(group: list[Candidate], page: Page) -> _Judged:
    return _first_that(group, _future)


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


def _publisher(group: list[Candidate], page: Page) -> _Judged:
    winner, losers = _first(group, page)
    if winner is not None and isinstance(winner.value, Publisher) and winner.value.logo is None:
        for other in group:
            if (
                isinstance(other.value, Publisher)
                and other.value.logo
                and fold(other.value.name) == fold(winner.value.name)
            ):
                return evolve(winner, value=evolve(winner.value, logo=other.value.logo)), losers
    return winner, losers


def _with_zone(candidate: Candidate, timezone: str) -> Candidate:
    value = candidate.value
    if not isinstance(value, datetime) or value.tzinfo or candidate.precision == "day":
        return candidate
    zone = read_zone(timezone)
    return (
        evolve(candidate, value=value.replace(tzinfo=zone), note=f"zone assumed from the site: {timezone}")
        if zone
        else candidate
    )


_JUDGES: Mapping[str, _Judge] = {
    "headline": _headline,
    "authors": _authors,
    "date_modified": _modified,
    "publisher": _publisher,
}
