"""What every judge of candidates does: goes down the order, and writes down who lost and why."""

from collections.abc import Callable
from typing import TypeAlias

from newsparse.metadata.candidate import Candidate
from newsparse.page import Page

__all__ = ["UNSEEN", "Judge", "Judged", "first", "first_that"]

Judged: TypeAlias = tuple[Candidate | None, list[tuple[Candidate, str]]]
"""The candidate that won, if one did, and the others with the reason why they did not."""
Judge: TypeAlias = Callable[[list[Candidate], Page], Judged]
"""Chooses among the candidates of a field, which are sorted by the order of sources."""
UNSEEN = frozenset(("json_ld", "open_graph"))
"""Readers of what people who read the page do not see."""


def first(group: list[Candidate], page: Page) -> Judged:
    """The first that says anything."""
    return first_that(group, lambda _: None)


def first_that(
    group: list[Candidate],
    objection: Callable[[Candidate], str | None],
    prepare: Callable[[Candidate], Candidate] | None = None,
) -> Judged:
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
