"""What authors of sites work with: a first draft, checks, a second look at selectors, and what fires how often."""

from newsparse.authoring.check import CheckReport, check_sites
from newsparse.authoring.coverage import Coverage, measure_coverage
from newsparse.authoring.lint import Flaw, FlawKind, find_sites, lint_paths, lint_site, lint_sites
from newsparse.authoring.new_site import write_site
from newsparse.authoring.propose import Proposal, propose

__all__ = [
    "CheckReport",
    "Coverage",
    "Flaw",
    "FlawKind",
    "Proposal",
    "check_sites",
    "find_sites",
    "lint_paths",
    "lint_site",
    "lint_sites",
    "measure_coverage",
    "propose",
    "write_site",
]
