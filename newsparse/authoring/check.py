"""All sites over all their saved pages."""

from collections.abc import Iterable
from pathlib import Path

from attrs import frozen

from newsparse.parser import Parser
from newsparse.testing.cases import Outcome, find_cases, run_checks

__all__ = ["CheckReport", "check_sites"]


@frozen
class CheckReport:
    """How the checks came out."""

    outcomes: tuple[Outcome, ...]

    @property
    def failed(self) -> tuple[Outcome, ...]:
        """The checks that found something wrong."""
        return tuple(outcome for outcome in self.outcomes if not outcome.passed)

    @property
    def pages(self) -> int:
        """How many pages were looked at."""
        return len({outcome.case.path for outcome in self.outcomes})


def check_sites(paths: Iterable[Path | str], *, parser: Parser | None = None) -> CheckReport:
    """Check saved pages: files ``*.article.toml``, or folders of them.

    :param parser: reads the pages instead of a parser with each page's own plugins.
    :raises ValueError: for a file of expectations that cannot be read.
    """
    cases = find_cases(paths, parser=parser)
    return CheckReport(tuple(outcome for case in cases for outcome in run_checks(case)))
