"""What fires how often over a folder of pages, and what never does: staleness that can be seen."""

import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from attrs import field, frozen

from newsparse.article import Article
from newsparse.page import Page
from newsparse.parser import Parser
from newsparse.select import Extractor, FirstOf, Selector, describe, is_empty
from newsparse.site import SITE_FIELDS, Site
from newsparse.testing.cases import SUFFIX, read_page_file

__all__ = ["Coverage", "measure_coverage"]


@frozen
class Coverage:
    """How often each rule fired, page by page."""

    pages: int = 0
    cleaners: Counter[str] = field(factory=Counter)
    """For each cleaner, on how many pages it cut something."""
    sources: dict[str, Counter[str]] = field(factory=dict)
    """For each field, how often each source said what it holds; ``""`` where it holds nothing."""
    sites: Counter[str] = field(factory=Counter)
    """For each site, how many pages are its own; ``""`` for pages of no site."""
    rules: Counter[tuple[str, str]] = field(factory=Counter)
    """For each rule of a site, as (site, rule), on how many of its pages it found something."""
    diagnostics: Counter[str] = field(factory=Counter)

    @property
    def silent_cleaners(self) -> tuple[str, ...]:
        """The cleaners that never cut anything."""
        return tuple(sorted(name for name, count in self.cleaners.items() if not count))

    @property
    def silent_rules(self) -> tuple[tuple[str, str], ...]:
        """The rules of sites that never found anything, as (site, rule)."""
        return tuple(sorted(rule for rule, count in self.rules.items() if not count))


def measure_coverage(
    pages: Iterable[Path | str | tuple[bytes | str, str | None]], *, parser: Parser | None = None
) -> Coverage:
    """Read pages and count what fired.

    :param pages: files and folders of saved pages, or pairs of a page and its address.
    """
    parser = Parser() if parser is None else parser
    coverage = Coverage(cleaners=Counter(dict.fromkeys(parser.cleaners.names, 0)))
    count = 0
    for content, url in _open(pages):
        count += 1
        _count_page(coverage, parser, content, url)
    return Coverage(count, coverage.cleaners, coverage.sources, coverage.sites, coverage.rules, coverage.diagnostics)


def _open(pages: Iterable[Path | str | tuple[bytes | str, str | None]]) -> Iterable[tuple[bytes | str, str | None]]:
    for each in pages:
        if isinstance(each, tuple):
            yield each
            continue
        path = Path(each)
        names = ("*.html", "*.html.gz", "*.htm", "*.txt")
        for file in sorted(file for name in names for file in path.rglob(name)) if path.is_dir() else [path]:
            yield read_page_file(file), _stated_url(file)


def _stated_url(page: Path) -> str | None:
    """Give the address that the expectations beside a page state."""
    expectations = page.parent / (page.name.split(".", 1)[0] + SUFFIX)
    if not expectations.is_file():
        return None
    try:
        url = tomllib.loads(expectations.read_text(encoding="utf-8")).get("url")
    except tomllib.TOMLDecodeError as problem:
        raise ValueError(f"{expectations}: {problem}") from None
    return url if isinstance(url, str) else None


def _count_page(coverage: Coverage, parser: Parser, content: bytes | str, url: str | None) -> None:
    if isinstance(content, str):
        article, page = parser.parse_text(content, url=url), Page.from_text(content, url=url)
    else:
        article, page = parser.parse_html(content, url=url), Page.from_html(content, url=url)
    site = parser.loaded_plugins.find_site(page, _ignore)
    coverage.cleaners.update({removal.rule for removal in (*article.moved, *article.removed)})
    coverage.diagnostics.update({diagnostic.code.value for diagnostic in article.diagnostics})
    coverage.sites[site.name if site else ""] += 1
    for name in SITE_FIELDS:
        evidence = article.provenance.get(name)
        coverage.sources.setdefault(name, Counter())[evidence.source if evidence else ""] += 1
    if site is not None:
        _count_rules(coverage, site, page, article)


def _count_rules(coverage: Coverage, site: Site, page: Page, article: Article) -> None:
    for layer in site.layers:
        for name in (*SITE_FIELDS, "body"):
            extractor = getattr(layer, name)
            for each in extractor.extractors if isinstance(extractor, FirstOf) else (extractor,):
                if each is not None:
                    coverage.rules[layer.name, f"{name}: {describe(each)}"] += _finds(each, page)
        for extractor in layer.drop:
            coverage.rules[layer.name, f"drop: {describe(extractor)}"] += _finds(extractor, page)
        cut = [removal.text for removal in (*article.moved, *article.removed) if removal.rule.startswith("site.")]
        for rule in layer.cut:
            coverage.rules[layer.name, f"cut: {rule}"] += any(map(rule.pattern.search, cut))


def _finds(extractor: Extractor, page: Page) -> bool:
    """Whether an extractor finds anything; one that fails does not."""
    try:
        if isinstance(extractor, Selector):
            return extractor.matches(page)
        value = extractor(page)
        return any(True for _ in value) if isinstance(value, Iterator) else not is_empty(value)
    except Exception:  # noqa: BLE001  (a plugin's code)
        return False


def _ignore(name: str, failure: Exception) -> None:
    """Hear of a failure that the article tells."""
