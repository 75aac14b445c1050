"""newsparse reads news articles: an HTML page, or text, goes in; a typed, frozen Article comes out.

>>> import newsparse
>>> newsparse.parse_text("Rain over Ulm\\n\\nULM (dpa) - It rained all Monday, and the Danube rose.").dateline.place
'ULM'
"""

from functools import cache

from newsparse.article import (
    Access,
    AccessLevel,
    Article,
    ArticleKind,
    Author,
    AuthorKind,
    Block,
    BlockKind,
    CutKind,
    Dateline,
    Diagnostic,
    DiagnosticCode,
    Embed,
    EmbedKind,
    Evidence,
    Image,
    Link,
    LinkSpan,
    Original,
    Provenance,
    Publisher,
    Rejected,
    Removal,
)
from newsparse.chain import Chain, Step
from newsparse.exceptions import (
    ArticleFormatError,
    MissingExtraError,
    NewsparseError,
    PluginError,
    SelectorError,
    UnknownNameError,
)
from newsparse.hookspecs import hookimpl
from newsparse.metadata.candidate import Candidate
from newsparse.page import Page
from newsparse.parser import Limits, Parser
from newsparse.select import css, css_all, first_of, xpath
from newsparse.site import Site
from newsparse.story import Cut, Finding, Passage, Story
from newsparse.trace import Fate, Trace, TracedBlock

__all__ = [
    "Access",
    "AccessLevel",
    "Article",
    "ArticleFormatError",
    "ArticleKind",
    "Author",
    "AuthorKind",
    "Block",
    "BlockKind",
    "Candidate",
    "Chain",
    "Cut",
    "CutKind",
    "Dateline",
    "Diagnostic",
    "DiagnosticCode",
    "Embed",
    "EmbedKind",
    "Evidence",
    "Fate",
    "Finding",
    "Image",
    "Limits",
    "Link",
    "LinkSpan",
    "MissingExtraError",
    "NewsparseError",
    "Original",
    "Page",
    "Parser",
    "Passage",
    "PluginError",
    "Provenance",
    "Publisher",
    "Rejected",
    "Removal",
    "SelectorError",
    "Site",
    "Step",
    "Story",
    "Trace",
    "TracedBlock",
    "UnknownNameError",
    "css",
    "css_all",
    "default_parser",
    "first_of",
    "hookimpl",
    "inspect",
    "parse_html",
    "parse_text",
    "xpath",
]


@cache
def default_parser() -> Parser:
    """Give the parser behind :func:`parse_html` and :func:`parse_text`: no settings, the installed plugins."""
    return Parser()


def parse_html(page: bytes | str, *, url: str | None = None, encoding: str | None = None) -> Article:
    """Read an HTML page with the default parser; see :meth:`Parser.parse_html`.

    >>> parse_html("<title>Rain</title><h1>Rain over Ulm</h1><p>It rained on Monday.").headline
    'Rain over Ulm'
    """
    return default_parser().parse_html(page, url=url, encoding=encoding)


def parse_text(text: str, *, url: str | None = None, language: str | None = None) -> Article:
    """Read a text that somebody already extracted, with the default parser; see :meth:`Parser.parse_text`."""
    return default_parser().parse_text(text, url=url, language=language)


def inspect(page: bytes | str, *, url: str | None = None, encoding: str | None = None) -> str:
    """Give a report on an HTML page, itself one HTML file: what became of each block, who said what each field holds.

    >>> "What became of each block" in inspect("<h1>Rain over Ulm</h1><p>It rained on Monday.")
    True

    For texts, for several pages and for a parser of your own, see :func:`newsparse.report.write_report`, which takes
    what :meth:`Parser.trace_html` and :meth:`Parser.trace_text` give.
    """
    from newsparse.report import write_report

    return write_report([(url or "page", default_parser().trace_html(page, url=url, encoding=encoding))])
