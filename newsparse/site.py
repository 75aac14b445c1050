"""A site: what is particular to one publisher, said as a value. It amends the generic result, and need not replace it.

The parser asks a site five things, each of which may be silent: ``candidates`` for the fields, ``body_elements`` for
where the story stands, ``drops`` for what does not belong to it, ``amend_cleaners`` for the text, and
``fix_values`` for a last look at the fields. What a site does not say falls to its parent, then to the generic steps.
"""

import functools
import importlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cached_property
from typing import Any, ParamSpec, TypeAlias, TypeVar, cast
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from attrs import evolve, field, fields, frozen, validators
from lxml import html

from newsparse.chain import Chain, Step
from newsparse.cut_rules import CutRule, SiteCuts, cut_rules, paragraph, phrase
from newsparse.dom.urls import host_of
from newsparse.exceptions import NewsparseError, PluginError, UnknownNameError, suggest
from newsparse.metadata.candidate import Candidate
from newsparse.metadata.convert import convert
from newsparse.metadata.values import page_language
from newsparse.page import Page
from newsparse.select import (
    Extractor,
    FirstOf,
    Selector,
    check_extractor,
    css,
    describe,
    is_empty,
    is_own,
    read_value,
    select_elements,
    take,
    xpath,
)
from newsparse.story import Cleaner, OnFailure
from newsparse.text.dates import read_date
from newsparse.watch import Watched, call_in_time

__all__ = ["SITE_FIELDS", "CutRule", "LazySite", "LazySites", "Site", "normalize_domain", "paragraph", "phrase"]

SITE_FIELDS = (
    *("canonical_url", "headline", "kicker", "alternative_headline", "description", "byline", "authors"),
    *("date_published", "date_modified", "publisher", "section", "keywords", "language", "images", "kind", "access"),
    *("original", "agencies", "copyright", "licence"),
)
"""The fields of an article that a site can say something of."""

P = ParamSpec("P")
R = TypeVar("R")

Fix: TypeAlias = Callable[[Any], Any]
"""Takes what a field holds, gives what it should hold."""

Condition: TypeAlias = Callable[[Page], object]
"""Looks at a page and says whether a layout is in use."""

_NAME = re.compile(r"[a-z0-9][a-z0-9_.-]*")
_PLACE = re.compile(r"[\w.]+:\w+")
_PLAIN_HOST = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+").fullmatch
_SPACES = re.compile(r"\s+")


def normalize_domain(domain: str) -> str:
    """Give a host as the index knows it: lower case, without ``www.``, in ASCII.

    >>> normalize_domain("https://www.Example.org/"), normalize_domain("zürich.example")
    ('example.org', 'xn--zrich-kva.example')

    :raises ValueError: for what is no host.
    """
    if _PLAIN_HOST(domain) and not domain.startswith("www."):
        return domain
    host = host_of(domain)
    if not host or " " in host:
        raise ValueError(f"{domain!r} is no domain; say 'example.org'")
    if host.isascii():
        return host
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        raise ValueError(f"{domain!r} is no domain; say 'example.org'") from None


def _texts(values: str | Iterable[str]) -> tuple[str, ...]:
    return (values,) if isinstance(values, str) else tuple(values)


def _domains(values: str | Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([normalize_domain(domain) for domain in _texts(values)]))


def _selector(value: str | Selector) -> Selector:
    if isinstance(value, Selector):
        return value
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no selector: say it in CSS or in XPath")
    make = xpath if value.lstrip().startswith(("/", "(/", ".//")) else css
    return evolve(make(value), many=True)


def _selectors(values: str | Selector | Iterable[str | Selector]) -> tuple[Selector, ...]:
    return tuple(map(_selector, [values] if isinstance(values, (str, Selector)) else values)) if values else ()


def _droppers(values: str | Extractor | Iterable[str | Extractor]) -> tuple[Extractor, ...]:
    listed = [values] if isinstance(values, str) or callable(values) else values
    return tuple(value if callable(value) and not isinstance(value, Selector) else _selector(value) for value in listed)


def _condition(value: str | Condition | None) -> Condition | None:
    return _selector(value).matches if isinstance(value, str | Selector) else value


def _pairs(values: Mapping[str, Any] | Iterable[tuple[str, Any]]) -> tuple[tuple[str, Any], ...]:
    return tuple(values.items() if isinstance(values, Mapping) else values)


def _steps(values: Iterable[Step[Cleaner]]) -> tuple[Step[Cleaner], ...]:
    steps = tuple(values)
    for step in steps:
        if not isinstance(step, Step):
            raise TypeError(f"cleaners holds {step!r} where a Step belongs; say Step('name', function)")
    return steps


def _sites(values: "Iterable[Site]") -> "tuple[Site, ...]":
    return tuple(values)


@frozen(eq=False, repr=False)
class Site:
    """What is particular to the pages of one site, group or network; each layer and layout says only what differs.

    >>> from newsparse.select import css, css_all
    >>> site = Site("example", ["example.org"], headline=css("h1.title"), body=css_all(".story > p"), drop=["aside"])
    >>> site
    Site('example', domains=('example.org',), headline=css('h1.title'), body=css('.story > p'), drop=(css('aside'),))
    >>> Site("example", headlin=css("h1"))
    Traceback (most recent call last):
        ...
    newsparse.exceptions.UnknownNameError: no field of a site named 'headlin'; did you mean 'headline'?

    :raises UnknownNameError: for a field, time zone or kind of cut that does not exist.
    :raises SelectorError: for a selector that cannot be read.
    """

    name: str = field(validator=validators.matches_re(_NAME))
    """What removals, provenance and reports call it: lower case."""
    domains: tuple[str, ...] = field(default=(), converter=_domains)
    """The hosts it owns, with their sub-domains; ``www.`` does not matter."""
    marks: tuple[Selector, ...] = field(default=(), converter=_selectors)
    """What its pages have in their markup, all of it; claims a page whose address says nothing."""
    text_marks: tuple[str, ...] = field(default=(), converter=_texts)
    """What its texts have in them, word for word, all of it; claims a text, or a page whose address says nothing."""

    canonical_url: Extractor | None = None
    headline: Extractor | None = None
    kicker: Extractor | None = None
    alternative_headline: Extractor | None = None
    description: Extractor | None = None
    byline: Extractor | None = None
    authors: Extractor | None = None
    date_published: Extractor | None = None
    date_modified: Extractor | None = None
    publisher: Extractor | None = None
    section: Extractor | None = None
    keywords: Extractor | None = None
    language: Extractor | None = None
    images: Extractor | None = None
    kind: Extractor | None = None
    access: Extractor | None = None
    original: Extractor | None = None
    agencies: Extractor | None = None
    copyright: Extractor | None = None
    licence: Extractor | None = None

    body: Extractor | None = None
    """The elements that hold the story, in order: one container or each paragraph.

    What finds only a fragment of it is taken for stale, and the article says so.
    """
    body_is_hint: bool = False
    """Whether the generic body wins where it is clearly richer; for rules that may be older than the site."""
    fields_are_hints: bool = False
    """Whether what it says of the fields only fills what the page itself leaves open."""
    prepare: Callable[[Page], Page] | None = None
    """Gives the page as it is to be read: the same one, or another made from it. It never changes the page it gets."""
    drop: tuple[Extractor, ...] = field(default=(), converter=_droppers)
    """Elements inside the body that are no part of the story: CSS, XPath, or a function that gives elements."""
    cut: tuple[CutRule, ...] = field(default=(), converter=cut_rules)
    """Text that is no part of any story: phrases, :func:`paragraph`, patterns; with kinds as ``{phrase: kind}``."""
    cleaners: tuple[Step[Cleaner], ...] = field(default=(), converter=_steps)
    """Cleaners of its own, which run before the others."""
    without_cleaners: tuple[str, ...] = field(default=(), converter=_texts)
    """Names of cleaners that do harm on this site."""
    fixes: tuple[tuple[str, Fix], ...] = field(default=(), converter=_pairs)
    """For a field, a function from what it holds, whoever said it, to what it should hold."""
    timezone: str | None = field(default=None)
    """The zone of its dates where they state none: ``Europe/Paris``."""

    parent: "Site | None" = None
    """The group or network it belongs to, which says the rest."""
    when: Condition | None = field(default=None, converter=_condition)
    """Of a layout: what its pages have in their markup."""
    since: date | None = None
    """Of a layout: the first day it was in use."""
    until: date | None = None
    """Of a layout: the day it was in use no more."""
    layouts: "tuple[Site, ...]" = field(default=(), converter=_sites)
    """Sites that say what differs in each layout; the first one that fits a page is used."""
    hints: tuple[tuple[str, Any], ...] = field(default=(), converter=_pairs)
    """What the site says to those who fetch its pages; newsparse itself does nothing with it."""

    @timezone.validator
    def _zone_exists(self, _: object, timezone: str | None) -> None:
        if timezone is None:
            return
        try:
            ZoneInfo(timezone)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            near = suggest(timezone, available_timezones())
            hint = near if near.startswith("; did") else ""
            raise UnknownNameError("time zone", timezone, [hint[16:-2]] if hint else []) from None

    @text_marks.validator
    def _marks_say_something(self, _: object, text_marks: tuple[str, ...]) -> None:
        if any(not mark.strip() for mark in text_marks):
            raise ValueError("an empty text mark would claim every page")

    @fixes.validator
    def _fixes_fields(self, _: object, fixes: tuple[tuple[str, Fix], ...]) -> None:
        for name, function in fixes:
            if name not in SITE_FIELDS:
                raise UnknownNameError("field to fix", name, SITE_FIELDS)
            if not callable(function):
                raise TypeError(f"the fix for {name!r} is {function!r}, which is no function")

    @layouts.validator
    def _layouts_can_be_told(self, _: object, layouts: "tuple[Site, ...]") -> None:
        for layout in layouts:
            if not isinstance(layout, Site):
                raise TypeError(f"layouts holds {layout!r} where a Site belongs")
            if layout.when is None and layout.since is None and layout.until is None:
                raise ValueError(f"layout {layout.name!r} says neither when= nor since= nor until=, so it never ends")

    def __attrs_post_init__(self) -> None:
        for name in (*SITE_FIELDS, "body"):
            if (value := getattr(self, name)) is not None:
                check_extractor(value, name)

    # What the parser asks.

    @property
    def source(self) -> str:
        """What provenance and diagnostics call it: ``site:NAME``."""
        return f"site:{self.name}"

    def for_page(self, page: Page, on_failure: OnFailure | None = None) -> "Site":
        """Give the layout that this page is in, or the site itself."""
        for layout in self._layouts:
            try:
                if _ask(layout.when, layout.fits, page):
                    return layout
            except Exception as failure:  # noqa: BLE001  (a plugin's code)
                self._fail(on_failure, f"layout {layout.name!r}", failure)
        return self

    def prepared_page(self, page: Page, on_failure: OnFailure | None = None) -> Page:
        """Give the page as the site wants it read: the page itself, or another that was made from it."""
        for prepare in [layer.prepare for layer in reversed(self.layers) if layer.prepare is not None]:
            try:
                made = _be_page(call_in_time(prepare, page))
            except Exception as failure:  # noqa: BLE001  (a plugin's code)
                self._fail(on_failure, "prepare", failure)
                continue
            page = made
        return page

    @cached_property
    def body_may_be_stale(self) -> bool:
        """Whether the layer that says where the body is, and what is no part of it, calls that a hint."""
        speaking = (layer for layer in self.layers if layer.body is not None or layer.body_is_hint)
        return next((layer.body_is_hint for layer in speaking), False)

    def fits(self, page: Page) -> bool:
        """Of a layout: whether a page is in it."""
        if self.since or self.until:
            day = read_page_date(page)
            if day is None or (self.since and day < self.since) or (self.until and day >= self.until):
                return False
        return self.when is None or bool(self.when(page))

    def claims(self, page: Page) -> bool:
        """Whether the marks of the site, of markup or text, are all on the page. A site without marks claims none."""
        return _claims(self.marks, self.text_marks, page)

    def candidates(self, page: Page, on_failure: OnFailure | None = None) -> list[Candidate]:
        """Give what the site's own extractors say of the fields."""
        found = []
        for name, extractor in self._extractors.items():
            try:
                candidate = self._candidate(name, extractor, page)
            except Exception as failure:  # noqa: BLE001  (a plugin's code)
                self._fail(on_failure, f"field {name!r}", failure)
                continue
            if candidate is not None:
                found.append(candidate)
        return found

    def body_elements(self, page: Page, on_failure: OnFailure | None = None) -> list[html.HtmlElement] | None:
        """Give the elements that hold the story; ``None`` when the site does not say, or what it says is not there."""
        extractor = self._first("body")
        if extractor is None:
            return None
        try:
            return _outermost(_ask(extractor, select_elements, extractor, page)) or None
        except Exception as failure:  # noqa: BLE001  (a plugin's code)
            self._fail(on_failure, "body", failure)
            return None

    def drops(self, page: Page, on_failure: OnFailure | None = None) -> dict[html.HtmlElement, str]:
        """Give the elements that are no part of the story, each once, with its rule, those of outer layers first."""
        found: dict[html.HtmlElement, str] = {}
        for layer in reversed(self.layers):
            for extractor in layer.drop:
                rule = f"site.{layer.name}: {describe(extractor)}"
                try:
                    for element in _ask(extractor, select_elements, extractor, page):
                        found.setdefault(element, rule)
                except Exception as failure:  # noqa: BLE001  (a plugin's code)
                    self._fail(on_failure, f"drop {describe(extractor)!r}", failure)
        return found

    def amend_cleaners(self, chain: Chain[Cleaner]) -> Chain[Cleaner]:
        """Give the chain with the site's own cuts and cleaners first, and without those it leaves out.

        What the chain lacks already is passed over; a name that no cleaner ever had is refused when the site is loaded.
        """
        left_out = [name for name in dict.fromkeys(self._all("without_cleaners")) if name in chain]
        kept = chain.without(*left_out) if left_out else chain
        return Chain[Cleaner]().insert(*self.cleaner_steps, *kept) if self.cleaner_steps else kept

    def fix_values(self, values: Mapping[str, object], on_failure: OnFailure | None = None) -> dict[str, object]:
        """Give the fields, whoever said them, as the site's fixes leave them."""
        fixed = dict(values)
        for name, fix in self._all("fixes"):
            if is_empty(fixed.get(name)):
                continue
            try:
                fixed[name] = call_in_time(_fix, fix, fixed[name])
            except Exception as failure:  # noqa: BLE001  (a plugin's code)
                self._fail(on_failure, f"fix for {name!r}", failure)
        return fixed

    @cached_property
    def cleaner_steps(self) -> tuple[Step[Cleaner], ...]:
        """The site's cuts as a cleaner named ``site.NAME``, and its own cleaners."""
        rules = tuple(self._all("cut"))
        own: list[Step[Cleaner]] = [Step(f"site.{self.name}", SiteCuts(rules))] if rules else []
        own += [Step(step.name, Watched(step.function)) for step in self._all("cleaners")]
        return tuple(own)

    # Layers.

    @cached_property
    def layers(self) -> "tuple[Site, ...]":
        """The site, its parent, and so on outwards."""
        return (self, *self.parent.layers) if self.parent is not None else (self,)

    @cached_property
    def zone(self) -> str | None:
        """The time zone that the nearest layer states."""
        return cast("str | None", self._first("timezone"))

    @cached_property
    def _extractors(self) -> dict[str, Extractor]:
        said = {name: self._first(name) for name in SITE_FIELDS}
        return {name: extractor for name, extractor in said.items() if extractor is not None}

    @cached_property
    def _layouts(self) -> "tuple[Site, ...]":
        stated: Sequence[Site] = next((layer.layouts for layer in self.layers if layer.layouts), ())
        return tuple(evolve(layout, name=f"{self.name}.{layout.name}", parent=self) for layout in stated)

    def _first(self, name: str) -> Any:
        return next((value for layer in self.layers if (value := getattr(layer, name)) is not None), None)

    def _all(self, name: str) -> Iterator[Any]:
        for layer in reversed(self.layers):
            yield from getattr(layer, name)

    def _candidate(self, name: str, extractor: Extractor, page: Page) -> Candidate | None:
        value = _ask(extractor, _value_of, name, extractor, page)
        if is_empty(value):
            return None
        converted = convert(name, value, page, timezone=self.zone)
        raw = _raw(value)
        if is_empty(converted):
            raise ValueError(f"{describe(extractor)} gave {raw[:80]!r}, which cannot be read")
        is_date = isinstance(converted, datetime)
        read = read_date(raw, language=page_language(page), timezone=self.zone) if is_date else None
        precision, note = (read.precision, read.note) if read else (None, None)
        source = f"hint:{self.name}" if self.fields_are_hints else self.source
        return Candidate(name, converted, source, describe(extractor), raw, note, precision)

    def _fail(self, on_failure: OnFailure | None, what: str, failure: Exception) -> None:
        """Tell what failed and where; raise when nobody listens."""
        problem = PluginError(f"{self.source}: {what}: {type(failure).__name__}: {failure}")
        problem.__cause__ = failure
        if on_failure is None:
            raise problem
        on_failure(self.source, problem)

    def __repr__(self) -> str:
        said = [(a.name, getattr(self, a.name)) for a in fields(type(self)) if a.name != "name"]
        shown = "".join(f", {name}={_show(value)}" for name, value in said if value not in (None, (), False))
        return f"Site({self.name!r}{shown})"


_SETTINGS = tuple(a.name for a in fields(Site))


def _refuse_unknown_settings(make: Callable[..., None]) -> Callable[..., None]:
    """Give misspelt fields the error they deserve, before attrs' own."""

    @functools.wraps(make)
    def __init__(self: Site, *args: Any, **settings: Any) -> None:  # noqa: N807
        for name in settings:
            if name not in _SETTINGS:
                raise UnknownNameError("field of a site", name, _SETTINGS)
        make(self, *args, **settings)

    return __init__


Site.__init__ = _refuse_unknown_settings(Site.__init__)  # type: ignore[method-assign]


@frozen(eq=False)
class LazySite:
    """A site that is made when a page of it first comes up: thousands of them cost next to nothing.

    >>> lazy = LazySite("example", ["example.org"], lambda: Site("example"))
    >>> lazy.load()
    Site('example')
    """

    name: str
    domains: tuple[str, ...] = field(converter=_domains)
    make: Callable[[], Site] | str = field()
    """What makes it: a function, or where it stands: ``package.module:NAME``."""
    marks: tuple[Selector, ...] = field(default=(), converter=_selectors)
    text_marks: tuple[str, ...] = field(default=(), converter=_texts)

    @make.validator
    def _names_a_place(self, _: object, make: Callable[[], Site] | str) -> None:
        if not callable(make) and not _PLACE.fullmatch(make):
            raise ValueError(f"site {self.name!r} is made by {make!r}; say a function, or 'package.module:NAME'")

    def load(self) -> Site:
        """Make the site.

        :raises PluginError: when that fails, or gives something else.
        """
        try:
            site = self.make() if callable(self.make) else _import(self.make)
        except NewsparseError as failure:
            raise PluginError(f"site {self.name!r}: {failure}") from failure
        except Exception as failure:
            raise PluginError(f"site {self.name!r}: {type(failure).__name__}: {failure}") from failure
        if not isinstance(site, Site):
            raise PluginError(f"site {self.name!r} is {type(site).__name__} where a Site belongs")
        return site

    def claims(self, page: Page) -> bool:
        """Whether the marks of the site are all on the page."""
        return _claims(self.marks, self.text_marks, page)


@frozen(eq=False)
class LazySites:
    """Many lazy sites at once, by host: registering them is one look at a mapping, however many they are.

    >>> sites = LazySites({"example.org": "example"}, lambda name: Site(name))
    >>> sites.load("example.org")
    Site('example')
    """

    hosts: Mapping[str, Any] = field()
    """Host, as :func:`normalize_domain` gives it, to what the site is made from."""
    make: Callable[[Any], Site] | None = None
    """Makes a site from that; without it, ``hosts`` says where each site stands: ``package.module:NAME``."""
    is_fallback: bool = False
    """Whether any other site of the same host wins, whoever gave it: of rules that nobody looked over one by one."""

    def load(self, host: str) -> Site:
        """Make the site of a host.

        :raises PluginError: when that fails, or gives something else.
        """
        made_from = self.hosts[host]
        if self.make is None:
            return LazySite(host, (host,), made_from).load()
        return LazySite(host, (host,), functools.partial(self.make, made_from)).load()


def _import(place: str) -> object:
    module, _, name = place.partition(":")
    return getattr(importlib.import_module(module), name)


def _claims(marks: Sequence[Selector], text_marks: Sequence[str], page: Page) -> bool:
    if page.plain_text is None and marks:
        return all(mark.matches(page) for mark in marks)
    text = _fold(page.text) if text_marks else ""
    return bool(text_marks) and all(_fold(mark) in text for mark in text_marks)


def _fold(text: str) -> str:
    return _SPACES.sub(" ", text).replace("’", "'").casefold()


def _value_of(name: str, extractor: Extractor, page: Page) -> object:
    """Give what an extractor says; for people and pictures the elements themselves, which have links and addresses."""
    if name in ("authors", "images") and isinstance(extractor, Selector | FirstOf) and extractor.selects_elements:
        return extractor.elements(page) or extractor(page)
    value = extractor(page)
    if isinstance(value, html.HtmlElement) and name not in ("authors", "images"):
        return read_value(value)
    return list(take(value)) if isinstance(value, Iterator) else value


def _ask(asked: object, function: Callable[P, R], *arguments: P.args, **settings: P.kwargs) -> R:
    """Call a function that asks something of the site: in time, unless what is asked is newsparse's own."""
    if is_own(asked):
        return function(*arguments, **settings)
    return call_in_time(function, *arguments, **settings)


def _fix(fix: Fix, value: object) -> object:
    return _same_type(value, fix(value))


def _raw(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, html.HtmlElement):
        return read_value(value) or str(value.get("src") or value.tag)
    if isinstance(value, list | tuple):
        return ", ".join(map(_raw, value))
    if isinstance(value, Mapping) and isinstance(value.get("name"), str):
        return str(value["name"])
    return str(value)


def _be_page(made: object) -> Page:
    if not isinstance(made, Page):
        raise TypeError(f"gave {type(made).__name__} where a Page belongs")
    return made


def _outermost(elements: Sequence[html.HtmlElement]) -> list[html.HtmlElement]:
    """Leave out elements that stand inside others of the list, so that no text comes twice."""
    chosen = set(elements)
    return [
        element
        for element in dict.fromkeys(elements)
        if not any(ancestor in chosen for ancestor in element.iterancestors())
    ]


def _same_type(before: object, after: object) -> object:
    """Refuse a fix that gives something of another type than it got; nothing at all is fine."""
    if isinstance(before, tuple):
        if isinstance(after, str) or not isinstance(after, Iterable):
            raise TypeError(f"gave {type(after).__name__} where a tuple belongs")
        members = tuple(take(after))
        if before and any(not isinstance(member, type(before[0])) for member in members):
            raise TypeError(f"gave members that are no {type(before[0]).__name__}")
        return members
    if after is not None and not isinstance(after, type(before)):
        raise TypeError(f"gave {type(after).__name__} where {type(before).__name__} belongs")
    return after


_DATE_NAMES = ("article:published_time", "datepublished", "date", "dc.date", "dcterms.date", "pubdate", "publishdate")
_ISO_DAY = re.compile(r"(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)")
_DAY_IN_URL = re.compile(r"/(\d{4})[/-](\d\d)[/-](\d\d)(?!\d)")


def read_page_date(page: Page) -> date | None:
    """Give the day a page says it was published, from its metadata or its address."""
    stated = [text for name in _DATE_NAMES for text in page.meta.get(name, ())]
    stated += [str(node["datePublished"]) for node in page.json_ld if node.get("datePublished")]
    found = [day for text in stated if (day := _ISO_DAY.search(text))]
    found += [day for url in (page.url, page.canonical_hint) if (day := _DAY_IN_URL.search(url or ""))]
    for day in found:
        try:
            return date(*map(int, day.groups()))
        except ValueError:
            continue
    return None


def _show(value: object) -> str:
    if isinstance(value, Site):
        return f"Site({value.name!r})"
    if isinstance(value, Selector):
        return f"{value.language}({value.expression!r})"
    if isinstance(value, tuple) and value and all(isinstance(member, Selector) for member in value):
        return f"({', '.join(map(_show, value))}{',' if len(value) == 1 else ''})"
    if isinstance(value, str | tuple | date) or value is None:
        return repr(value)
    if isinstance(owner := getattr(value, "__self__", None), Selector):
        return _show(owner)
    return describe(value)
