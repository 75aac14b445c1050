"""What authors of plugins test with: saved pages, what must come out of them, and what must not.

``story.html`` (or ``.html.gz``, or ``.txt``) is the page, ``story.article.toml`` beside it says what is expected.
pytest finds these files by itself once newsparse is installed, and makes a test of every field; ``newsparse check``
runs the same checks without it.
"""

from newsparse.testing.cases import Case, Check, Outcome, find_cases, read_case, run_checks
from newsparse.testing.expect import describe_article, describe_field, write_expectations
from newsparse.testing.laws import broken_laws

__all__ = [
    "Case",
    "Check",
    "Outcome",
    "broken_laws",
    "describe_article",
    "describe_field",
    "find_cases",
    "read_case",
    "run_checks",
    "write_expectations",
]
