"""Choose among candidates, field by field; keep who lost, and why."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import partial
from urllib.parse import urlsplit

from attrs import evolve, field, frozen

from newsparse.article import Diagnostic, DiagnosticCode, Evidence, Publisher, Rejected
from newsparse.metadata.candidate import Candidate
from newsparse.metadata.judge_authors import judge_authors
from newsparse.metadata.judge_dates import judge_modified, judge_published
from newsparse.metadata.judging import Judge, Judged, first, first_that
from newsparse.metadata.order import rank_of
from newsparse.metadata.site_names import site_names
from newsparse.page import Page
from newsparse.text.clean import fold
from newsparse.text.headlines import split_section, strip_section, strip_site_name
from newsparse.text.zones import read_zone

__all__ = ["Resolved", "resolve"]

MOST_REJECTED = 12
LONGEST_VALUE = 200


@frozen
class Resolved:
    """The values of the fields, who said so, and what could not be read."""

    values: Mapping[str, object] = field(factory=dict)
    provenance: dict[str, Evidence] = field(factory=dict)
    diagnostics: tuple[Diagnostic, ...] = ()


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
        if len(group) > 1:
            group.sort(key=lambda candidate: rank_of(candidate.field, candidate.source, candidate.path))
        judge = _JUDGES.get(name, first)
        if name == "date_published":
            judge = partial(judge_published, modified=fields.get("date_modified", ()))
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


def _headline(group: list[Candidate], page: Page) -> Judged:
    sites = site_names(page)
    names = {fold(site) for site in sites}
    sections = _sections(page)

    def objection(candidate: Candidate) -> str | None:
        return "the site's name" if fold(str(candidate.value)) in names else None

    def prepare(candidate: Candidate) -> Candidate:
        clean = _clean_headline(candidate, sites, sections)
        return candidate if clean == candidate.value else evolve(candidate, value=clean)

    return first_that(group, objection, prepare)


def _clean_headline(candidate: Candidate, sites: tuple[str, ...], sections: tuple[str, ...]) -> object:
    if not isinstance(candidate.value, str) or candidate.source.startswith("site:"):
        return candidate.value
    bare = strip_site_name(candidate.value, sites)
    is_printed = candidate.source == "html" and candidate.path != "title"
    if is_printed and candidate.value.removesuffix(bare).rstrip().endswith(":"):
        # What a page prints before a colon over its story is a part of the headline, though the site be called so.
        bare = candidate.value
    return split_section(strip_section(bare, sections))[1] or None


def _sections(page: Page) -> tuple[str, ...]:
    """What the page calls its section: in ``<meta>``, and in the folders of its address."""
    try:
        folders = urlsplit(page.url or page.canonical_hint or "").path.split("/")[1:-1]
    except ValueError:
        folders = []
    return (*page.meta.get("article:section", ()), *folders)


def _publisher(group: list[Candidate], page: Page) -> Judged:
    winner, losers = first(group, page)
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


_JUDGES: Mapping[str, Judge] = {
    "headline": _headline,
    "authors": judge_authors,
    "date_modified": judge_modified,
    "publisher": _publisher,
}
