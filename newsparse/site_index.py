"""The index of sites: whose page is this? One look at the host, however many sites there are; marks without one."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeAlias

from attrs import frozen

from newsparse.dom.urls import host_of
from newsparse.exceptions import PluginError
from newsparse.page import Page
from newsparse.select import Selector
from newsparse.site import LazySite, LazySites, Site, normalize_domain
from newsparse.story import OnFailure

__all__ = ["Shadow", "SiteIndex"]

_WORD = re.compile(r"\w+")
_SIMPLE_CSS = re.compile(r"[^,:/\\]*")
_QUOTED = re.compile(r"""("[^"]*"|'[^']*')""")
_PART_OF_VALUE = re.compile(r"""\[[^\]=]*[*^$|]=(?:"[^"]*"|'[^']*'|[^\]]*)[^\]]*\]""")
_TOKEN = re.compile(r"""="([^"]*)"|='([^']*)'|=([\w-]+)|[.#]([\w-]+)""")

Source: TypeAlias = Site | LazySite


@frozen
class Shadow:
    """A host that two plugins know: which site answers for it, and which never does."""

    host: str
    winner: Site | LazySite | LazySites
    loser: Site | LazySite | LazySites


class SiteIndex:
    """Sites by host, and by mark. Those that were given first win, fallbacks after all others.

    >>> index = SiteIndex([Site("example", ["example.org"])])
    >>> index.find_by_host("news.example.org").name
    'example'
    >>> index.find_by_host("example.com") is None
    True
    """

    def __init__(self, sites: Iterable[Site | LazySite | LazySites] = ()) -> None:
        self.check: Callable[[Site], None] | None = None
        """Looks at each lazy site when it is made; raises :exc:`newsparse.PluginError` to refuse it."""
        self._tables: list[Mapping[str, Source] | LazySites] = []
        self._marked: list[Source] = []
        self._marks: _Marks | None = None
        self._loaded: dict[int | tuple[int, str], Site | PluginError] = {}
        self._shadows: list[Shadow] = []
        self._sites: list[Site | LazySite | LazySites] = []
        table: dict[str, Source] = {}
        for site in sorted(sites, key=_is_fallback):
            self._sites.append(site)
            if isinstance(site, LazySites):
                self._tables += [table, site] if table else [site]
                table = {}
                continue
            for domain in site.domains:
                first = table.setdefault(domain, site)
                if first is not site:
                    self._shadows.append(Shadow(domain, first, site))
            if site.marks or site.text_marks:
                self._marked.append(site)
        if table:
            self._tables.append(table)

    def __iter__(self) -> Iterator[Site | LazySite | LazySites]:
        return iter(self._sites)

    def __len__(self) -> int:
        """The number of sites, loaded or not."""
        return sum(len(site.hosts) if isinstance(site, LazySites) else 1 for site in self._sites)

    @property
    def hosts(self) -> tuple[str, ...]:
        """All hosts that have a site, in alphabetical order."""
        return tuple(sorted({host for table in self._tables for host in _hosts(table)}))

    @property
    def shadows(self) -> tuple[Shadow, ...]:
        """The hosts that several plugins know."""
        found = list(self._shadows)
        for place, table in enumerate(self._tables):
            for later in self._tables[place + 1 :]:
                both = _hosts(table).keys() & _hosts(later).keys()
                found += [Shadow(host, _at(table, host), _at(later, host)) for host in both]
        return tuple(sorted(found, key=lambda shadow: shadow.host))

    def find(self, page: Page, on_failure: OnFailure | None = None) -> Site | None:
        """Give the site that owns a page: by its address, else by the address it gives itself, else by marks."""
        if not self._sites:
            return None
        host = host_of(page.url)
        if host is None and page.plain_text is None:
            host = host_of(page.canonical_hint)
        site = self.find_by_host(host, on_failure) if host else None
        if site is None and self._marked and (page.plain_text is not None or not page.url):
            site = self._find_by_marks(page, on_failure)
        return site

    def find_by_host(self, host: str, on_failure: OnFailure | None = None) -> Site | None:
        """Give the site of a host, or of the nearest domain above it."""
        if not host.isascii() or host.startswith("www."):
            try:
                host = normalize_domain(host)
            except ValueError:
                return None
        while host:
            for table in self._tables:
                if host in _hosts(table):
                    return self._load(table, host, on_failure)
            host = host.partition(".")[2]
        return None

    def _load(self, table: Mapping[str, Source] | LazySites, host: str, on_failure: OnFailure | None) -> Site | None:
        if not isinstance(table, LazySites):
            source = table[host]
            return source if isinstance(source, Site) else self._make(id(source), source, on_failure)
        if isinstance(known := self._loaded.get((id(table), host)), Site):
            return known
        lazy = LazySite(host, (), lambda: table.load(host))
        return self._make((id(table), host), lazy, on_failure)

    def _make(self, key: int | tuple[int, str], lazy: LazySite, on_failure: OnFailure | None) -> Site | None:
        """Make a lazy site, once; one that cannot be made says so on each of its pages."""
        made = self._loaded.get(key)
        if made is None:
            try:
                made = lazy.load()
                if self.check is not None:
                    self.check(made)
            except PluginError as failure:
                made = failure
            self._loaded[key] = made
        if isinstance(made, Site):
            return made
        if on_failure is None:
            raise made
        on_failure(f"site:{lazy.name}", made)
        return None

    def _find_by_marks(self, page: Page, on_failure: OnFailure | None) -> Site | None:
        if self._marks is None:
            self._marks = _Marks(self._marked)
        for source in self._marks.suspects(page):
            if source.claims(page):
                return source if isinstance(source, Site) else self._make(id(source), source, on_failure)
        return None


def _is_fallback(site: Site | LazySite | LazySites) -> bool:
    return isinstance(site, LazySites) and site.is_fallback


def _hosts(table: Mapping[str, Source] | LazySites) -> Mapping[str, object]:
    return table.hosts if isinstance(table, LazySites) else table


def _at(table: Mapping[str, Source] | LazySites, host: str) -> Source | LazySites:
    return table if isinstance(table, LazySites) else table[host]


class _Marks:
    """The sites that have marks, each under one word that its mark cannot do without."""

    def __init__(self, sites: Iterable[Source]) -> None:
        self._in_text: dict[str | None, list[tuple[int, Source]]] = {}
        self._in_markup: dict[str | None, list[tuple[int, Source]]] = {}
        for order, site in enumerate(sites):
            if site.marks:
                self._in_markup.setdefault(_rarest_token(site.marks), []).append((order, site))
            if site.text_marks:
                self._in_text.setdefault(_rarest_word(site.text_marks), []).append((order, site))

    def suspects(self, page: Page) -> list[Source]:
        """Give the sites whose marks may be on the page, in the order they were given."""
        found: list[tuple[int, Source]] = []
        if page.plain_text is None and self._in_markup:
            tokens = {
                word for element in page.root.iter() for value in element.attrib.values() for word in value.split()
            }
            found += _look_up(self._in_markup, tokens)
        if self._in_text:
            found += _look_up(self._in_text, set(_WORD.findall(page.text.casefold())))
        return [site for _, site in sorted(found, key=lambda suspect: suspect[0])]


def _look_up(table: dict[str | None, list[tuple[int, Source]]], words: set[str]) -> list[tuple[int, Source]]:
    keys = table.keys() & {None, *words}
    return [suspect for key in keys for suspect in table[key]]


def _rarest_word(marks: Iterable[str]) -> str | None:
    """Give the longest word of the marks; words inside a mark before those at its ends, which may be parts of words."""
    inner = [word for mark in marks for word in _WORD.findall(mark.casefold())[1:-1]]
    return max(inner, key=len, default=None)


def _rarest_token(marks: Iterable[Selector]) -> str | None:
    """Give the longest class, id or attribute value that the marks ask for; ``None`` where it cannot be told."""
    tokens = [
        word
        for mark in marks
        if mark.language == "css" and _SIMPLE_CSS.fullmatch(_QUOTED.sub("", mark.expression))
        for groups in _TOKEN.findall(_PART_OF_VALUE.sub("", mark.expression))
        for value in groups
        for word in value.split()
    ]
    return max(tokens, key=len, default=None)
