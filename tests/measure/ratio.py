"""Time as a ratio to lxml's bare parse of the same pages, in turn, in the same run: the only figure worth quoting."""

from collections.abc import Callable, Iterable
from pathlib import Path
from time import perf_counter

from lxml import html

import newsparse
from tests.measure import corpora

__all__ = ["ratio_to_bare_parse", "sample_pages"]


def ratio_to_bare_parse(pages: Iterable[bytes], *, rounds: int = 3) -> float:
    """Give the time of :func:`newsparse.parse_html` over the time of lxml alone, the best of some rounds each."""
    ours = bare = 0.0
    for page in pages:
        ours += min(_seconds(newsparse.parse_html, page) for _ in range(rounds))
        bare += min(_seconds(_bare_parse, page) for _ in range(rounds))
    return ours / bare


def _bare_parse(page: bytes) -> None:
    html.document_fromstring(page, parser=html.HTMLParser(huge_tree=True))


def _seconds(function: Callable[[bytes], object], page: bytes) -> float:
    begin = perf_counter()
    function(page)
    return perf_counter() - begin


def sample_pages() -> list[bytes]:
    """Give some pages of every corpus, or the documentation's where there is none."""
    pages = [page for name in corpora.names() for _, page in corpora.read(name, every=40)]
    return pages or [path.read_bytes() for path in Path(__file__).parents[2].glob("docs/pages/*.html")]
