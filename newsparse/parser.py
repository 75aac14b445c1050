"""The parser: one page or text in, one article out. Immutable, and safe to share between threads."""

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import evolve, field, fields, frozen, validators
from lxml.html import HtmlElement

from newsparse.article import (
    Article,
    Author,
    Block,
    BlockKind,
    Diagnostic,
    DiagnosticCode,
    Evidence,
    Image,
    Provenance,
    Removal,
)
from newsparse.body.dropped import show_dropped
from newsparse.body.find import (
    DOUBTFUL_BODY,
    FINDERS,
    SHORT_BODY,
    BodyFinder,
    Found,
    Hints,
    find_in_elements,
    stated_body,
)
from newsparse.body.hinted import find_by_hint
from newsparse.body.images import find_twin
from newsparse.body.plain import read_plain_text
from newsparse.body.show import show_blocks
from newsparse.chain import Chain
from newsparse.cleaners import CLEANERS
from newsparse.exceptions import PluginError
from newsparse.metadata import READERS
from newsparse.metadata.candidate import Candidate, MetadataReader
from newsparse.metadata.convert import convert
from newsparse.metadata.resolve import Resolved, resolve
from newsparse.page import Page
from newsparse.plugins import Plugins
from newsparse.site import LazySite, LazySites, Site
from newsparse.story import Cleaned, Cleaner, Finding, Passage, Story, clean
from newsparse.text.language import tell_language
from newsparse.text.names import find_agency
from newsparse.trace import Trace
from newsparse.watch import limit_time

__all__ = ["Limits", "Parser"]

STALE_HINT = 3
"""A short body that a site only hints at is taken for stale when the finders give one so many times as long."""
STALE_RULE = 10
"""The same, where a site says what the body is: a story may be short, and stand among longer ones."""
FEWEST_WORDS_OF_STANDFIRST = 3
"""A standfirst of fewer words ("Quick Summary") describes nothing."""


@frozen
class Limits:
    """How much of a page is looked at. What lies beyond is left out, and the article says so."""

    size: int = field(default=20_000_000, validator=validators.gt(0))
    """Of the input, in bytes or characters."""
    plugin_seconds: float | None = field(default=5.0)
    """Of each function of a plugin, on each page; ``None`` for no limit. What takes longer has failed."""

    @plugin_seconds.validator
    def _is_time(self, _: object, seconds: float | None) -> None:
        if seconds is not None and not seconds > 0:
            raise ValueError(f"plugin_seconds is {seconds!r}; say a number above 0, or None for no limit")


def _all_sites(sites: Iterable[Site | LazySite | LazySites]) -> tuple[Site | LazySite | LazySites, ...]:
    return tuple(sites)


def _all_plugins(plugins: Iterable[object]) -> tuple[object, ...]:
    return tuple(plugins)


@frozen
class Parser:
    """Reads pages and texts into articles, with the sites, plugins and chains that it was made with.

    >>> parser = Parser(load_entry_points=False)
    >>> parser.parse_text("Rain over Ulm\\n\\nIt rained on Monday, and it did not stop.").headline
    'Rain over Ulm'
    """

    sites: tuple[Site | LazySite | LazySites, ...] = field(converter=_all_sites, default=())
    """Sites of your own; they win over those of plugins."""
    plugins: tuple[object, ...] = field(converter=_all_plugins, default=())
    """Plugins of your own: modules or objects with hooks, or the paths of ``.py`` files and folders."""
    readers: Chain[MetadataReader] = READERS
    finders: Chain[BodyFinder] = FINDERS
    cleaners: Chain[Cleaner] = CLEANERS
    strict: bool = field(default=False, kw_only=True)
    """Raise :exc:`newsparse.PluginError` when a plugin fails on a page, instead of saying so in the article."""
    limits: Limits = field(default=Limits(), kw_only=True)
    load_entry_points: bool = field(default=True, kw_only=True)
    """Whether plugins that are installed are used."""
    _plugins: Plugins = field(init=False, eq=False, repr=False)
    _cleaners: Chain[Cleaner] = field(init=False, eq=False, repr=False)
    _readers: Chain[MetadataReader] = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        plugins = Plugins(self.sites, self.plugins, load_entry_points=self.load_entry_points)
        cleaners = plugins.extend_cleaners(self.cleaners)
        plugins.check_cleaner_names(plugins.extend_cleaners(CLEANERS))
        object.__setattr__(self, "_plugins", plugins)
        object.__setattr__(self, "_cleaners", cleaners)
        object.__setattr__(self, "_readers", plugins.extend_readers(self.readers))

    @property
    def loaded_plugins(self) -> Plugins:
        """The plugins in use: what ``newsparse plugins`` lists."""
        return self._plugins

    def parse_html(
        self, page: bytes | bytearray | memoryview | str, *, url: str | None = None, encoding: str | None = None
    ) -> Article:
        """Read an HTML page.

        :param page: the page as it came; bytes are decoded as a browser would.
        :param url: where it came from: makes links absolute, and finds the site's own rules.
        :param encoding: what the HTTP header said, if anything; a byte order mark still wins.
        :raises TypeError: for anything but bytes and str.
        """
        return self._read_html(page, url, encoding).article

    def parse_text(self, text: str, *, url: str | None = None, language: str | None = None) -> Article:
        """Read a text that somebody already extracted: paragraphs apart by empty lines, or one a line.

        Entities that were left in it are read, if no tags were.

        :param language: a BCP 47 tag, if known; otherwise told from the text.
        :raises TypeError: for anything but str.
        """
        return self._read_text(text, url, language).article

    def trace_html(
        self, page: bytes | bytearray | memoryview | str, *, url: str | None = None, encoding: str | None = None
    ) -> Trace:
        """Read an HTML page, and say of each of its blocks what became of it and why."""
        return self._read_html(page, url, encoding).trace()

    def trace_text(self, text: str, *, url: str | None = None, language: str | None = None) -> Trace:
        """Read a text, and say of each of its blocks what became of it and why."""
        return self._read_text(text, url, language).trace()

    def _read_html(
        self, page: bytes | bytearray | memoryview | str, url: str | None, encoding: str | None
    ) -> "_Reading":
        if not isinstance(page, bytes | bytearray | memoryview | str):
            raise TypeError(f"a page is bytes or str, not {type(page).__name__}")
        if not isinstance(page, bytes | str):
            page = bytes(page)
        reading = _Reading(self, len(page))
        with limit_time(self.limits.plugin_seconds):
            reading.read_page(Page.from_html(page[: self.limits.size], url=url, encoding=encoding))
        return reading

    def _read_text(self, text: str, url: str | None, language: str | None) -> "_Reading":
        if not isinstance(text, str):
            raise TypeError(f"a text is a str, not {type(text).__name__}")
        reading = _Reading(self, len(text))
        with limit_time(self.limits.plugin_seconds):
            reading.read_text(Page.from_text(text[: self.limits.size], url=url), language)
        return reading


class _Reading:
    """One parse: what has been found so far. Made for one page, and thrown away."""

    def __init__(self, parser: Parser, size: int) -> None:
        self.parser = parser
        self.diagnostics: list[Diagnostic] = []
        if size > parser.limits.size:
            told = f"{size} bytes or characters came in, the first {parser.limits.size} were read"
            self.tell(DiagnosticCode.INPUT_TRUNCATED, told, "limits")
        self.page: Page
        self.site: Site | None = None
        self.resolved = Resolved()
        self.drops: Mapping[HtmlElement, str] = {}
        self.found: Found | None = None
        self.passages: tuple[Passage, ...] = ()
        self.cleaned = Cleaned((), (), ())
        self.article = Article()

    def tell(self, code: DiagnosticCode, message: str, source: str | None = None) -> None:
        self.diagnostics.append(Diagnostic(code, message, source))

    def on_failure(self, name: str, failure: Exception) -> None:
        """Hear of a plugin or step that failed: say so in the article, or raise if the parser is strict."""
        if self.parser.strict:
            if isinstance(failure, PluginError):
                raise failure
            raise PluginError(f"{name}: {type(failure).__name__}: {failure}") from failure
        text = str(failure) if isinstance(failure, PluginError) else f"{type(failure).__name__}: {failure}"
        self.tell(DiagnosticCode.PLUGIN_FAILED, text, self.parser._plugins.owner_of(name) or name)

    # The two ways in.

    def read_page(self, page: Page) -> None:
        self.page = page
        self.find_site()
        self.read_metadata()
        self.find_body()
        images = self.found.laid.images if self.found else ()
        self.passages = self.found.laid.passages if self.found else ()
        self.clean(images, is_text=False)
        self.make_article(images)

    def read_text(self, page: Page, language: str | None) -> None:
        self.page = page
        self.find_site()
        plain = read_plain_text(page.plain_text or "")
        self.passages = plain.passages
        self.read_metadata()
        self.offer("headline", plain.headline, "text")
        self.offer("language", language, "given")
        self.offer("language", tell_language(page.text[:5_000]), "text")
        self.clean((), is_text=True)
        self.make_article(())

    def offer(self, name: str, value: str | None, source: str) -> None:
        """Take a value for a field that nobody has spoken for."""
        if value and name not in self.resolved.values:
            converted = convert(name, value, self.page)
            if converted is not None:
                values = {**self.resolved.values, name: converted}
                self.resolved.provenance[name] = Evidence(source, raw=value)
                self.resolved = evolve(self.resolved, values=values)

    # The steps on the way.

    def find_site(self) -> None:
        self.site = self.parser._plugins.find_site(self.page, self.on_failure)
        if self.site is not None:
            self.page = self.site.prepared_page(self.page, self.on_failure)

    def read_metadata(self) -> None:
        candidates: list[Candidate] = []
        if self.site is not None:
            candidates += self.site.candidates(self.page, self.on_failure)
        if self.page.plain_text is None:
            for step in self.parser._readers:
                try:
                    candidates += step.function(self.page)
                except Exception as failure:  # noqa: BLE001  (a plugin's code)
                    self.on_failure(step.name, failure)
        self.resolved = resolve(candidates, self.page, timezone=self.site.zone if self.site else None)
        if self.site is not None:
            values = self.site.fix_values(self.resolved.values, self.on_failure)
            self.resolved = evolve(self.resolved, values=values)

    def find_body(self) -> None:
        """Ask the site, then the finders; a site's body that is clearly poorer than theirs is taken for stale."""
        values = self.resolved.values
        self.drops = self.site.drops(self.page, self.on_failure) if self.site else {}
        hints = Hints(_text(values.get("headline")), _text(values.get("description")), tuple(self.drops))
        is_hint = self.site is not None and self.site.body_may_be_stale
        by_site = self._find_by_hint(hints) if is_hint else self._find_in_site(hints)
        if by_site is not None and by_site.size >= SHORT_BODY:
            self.found = by_site
            return
        # What a doubtful rule drops may be what the finders go by: the headline, most of all.
        generic = self._ask_finders(evolve(hints, dropped=()) if is_hint else hints)
        if by_site is None or self.site is None:
            self.found = generic
        elif generic is None or generic.size <= (STALE_HINT if is_hint else STALE_RULE) * by_site.size:
            self.found = by_site
        else:
            told = f"its body has {by_site.size} characters, {generic.size} on the page read like the story"
            self.tell(DiagnosticCode.SITE_RULE_STALE, told, self.site.source)
            self.found = generic

    def _find_by_hint(self, hints: Hints) -> Found | None:
        """Weigh what the site says of the body against the evidence; say where it seems to be older than the page."""
        assert self.site is not None
        hinted = find_by_hint(self.page, hints, self._body_elements(self.site), self.site.source)
        for told in hinted.stale:
            self.tell(DiagnosticCode.SITE_RULE_STALE, told, self.site.source)
        return hinted.found

    def _find_in_site(self, hints: Hints) -> Found | None:
        if self.site is None:
            return None
        elements = self._body_elements(self.site)
        return find_in_elements(self.page, hints, elements, self.site.source) if elements else None

    def _body_elements(self, site: Site) -> list[HtmlElement]:
        """Give what a site calls the body; say so if it says where that is, and it is not there."""
        elements = site.body_elements(self.page, self.on_failure)
        if elements is None and site._first("body") is not None:
            self.tell(DiagnosticCode.SITE_RULE_STALE, "its body is not on the page", site.source)
        return elements or []

    def _ask_finders(self, hints: Hints) -> Found | None:
        """Ask the finders in order, until one gives a body that is not doubtfully short."""
        best: Found | None = None
        for step in self.parser.finders:
            try:
                found = step.function(self.page, hints)
            except Exception as failure:  # noqa: BLE001  (a plugin's code)
                self.on_failure(step.name, failure)
                continue
            if found is not None and (best is None or found.size > 3 * best.size):
                best = found
            if best is not None and best.size >= DOUBTFUL_BODY:
                break
        return best

    def clean(self, images: tuple[Image, ...], *, is_text: bool) -> None:
        values = self.resolved.values
        story = Story(
            passages=self.passages,
            headline=_text(values.get("headline")),
            description=_text(values.get("description")),
            byline=_text(values.get("byline")),
            authors=values.get("authors", ()),  # type: ignore[arg-type]  # resolve gives each field its type
            captions=tuple(image.caption for image in images if image.caption),
            language=_text(values.get("language")),
            url=self.page.url,
            is_text=is_text,
        )
        chain = self.parser._cleaners
        if self.site is not None:
            try:
                chain = self.site.amend_cleaners(chain)
            except Exception as failure:  # noqa: BLE001  (a plugin's code)
                self.on_failure(self.site.source, failure)
        self.cleaned = clean(story, chain, self.on_failure)

    # The end.

    def make_article(self, images: tuple[Image, ...]) -> None:
        assembly = _Assembly(self.resolved, self.page, images, self.site.zone if self.site else None)
        assembly.take_findings(self.cleaned.findings)
        removals = assembly.tell_became(self.cleaned.removals)
        body = tuple(self._settle(self.cleaned.blocks, assembly))
        self._look_for_trouble(body)
        values = assembly.values
        standfirst = next((block.text for block in body if block.kind is BlockKind.STANDFIRST), None)
        if standfirst and len(standfirst.split()) >= FEWEST_WORDS_OF_STANDFIRST and not values.get("description"):
            values["description"] = standfirst
            assembly.provenance["description"] = Evidence("body", "standfirst", standfirst)
        values.setdefault("url", self.page.url or values.get("canonical_url"))
        if self.found is not None:
            assembly.provenance["body"] = Evidence(self.found.source)
            values["embeds"] = self.found.laid.embeds
        diagnostics = (*self.page.diagnostics, *self.resolved.diagnostics, *self.diagnostics)
        self.article = Article(
            **{name: value for name, value in values.items() if name in _FIELDS},
            body=body,
            moved=tuple(removal for removal in removals if removal.kind.moved),
            removed=tuple(removal for removal in removals if not removal.kind.moved),
            provenance=Provenance(assembly.provenance),
            diagnostics=tuple(dict.fromkeys(diagnostics)),
        )
        observed = len(self.diagnostics)
        self.parser._plugins.article_parsed(self.page, self.article, self.on_failure)
        if len(self.diagnostics) > observed:
            self.article = evolve(self.article, diagnostics=(*diagnostics, *self.diagnostics[observed:]))

    def _settle(self, blocks: tuple[Block, ...], assembly: "_Assembly") -> Iterable[Block]:
        """Give figures the numbers that their images have in the article."""
        for block in blocks:
            if block.image is None:
                yield block
            elif (place := assembly.place_of.get(block.image)) is not None:
                yield evolve(block, image=place)

    def _look_for_trouble(self, body: tuple[Block, ...]) -> None:
        size = sum([len(block.text) for block in body])
        if not size:
            self.tell(DiagnosticCode.NO_BODY, "no text on the page reads like a story", "body")
        if self.found is not None and self.found.source == "json_ld":
            told = "the body stands in JSON-LD alone: headings and links may be missing"
            self.tell(DiagnosticCode.BODY_FROM_JSON_LD, told, "json_ld")
        elif self.found is not None and self.found.source == "script":
            told = "the body stands in a script alone: headings and links may be missing"
            self.tell(DiagnosticCode.BODY_FROM_SCRIPT, told, "script")
        elif self.page.plain_text is None and len(stated_body(self.page)) > 2 * size + SHORT_BODY:
            told = f"JSON-LD states a body of {len(stated_body(self.page))} characters, {size} were found"
            self.tell(DiagnosticCode.BODY_SHORTER_THAN_STATED, told, "body")

    def trace(self) -> Trace:
        ledger = (*self.article.moved, *self.article.removed)
        blocks, region, runner_up = show_blocks(self.passages, ledger, self.found)
        blocks = show_dropped(blocks, self.drops, self.page)
        site = self.site.name if self.site else None
        return Trace(self.article, self.page, blocks, region, runner_up, site)


_FIELDS = frozenset(field.name for field in fields(Article)) - {"body", "moved", "removed", "provenance", "diagnostics"}


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


class _Assembly:
    """The fields of an article while metadata, images and what the cuts said come together."""

    def __init__(self, resolved: Resolved, page: Page, images: tuple[Image, ...], timezone: str | None = None) -> None:
        self.page = page
        self.timezone = timezone
        """The zone of dates that state none."""
        self.values: dict[str, Any] = dict(resolved.values)
        self.provenance: dict[str, Evidence] = dict(resolved.provenance)
        self.place_of: dict[int, int] = {}
        """For each image of the body: its place among the article's images."""
        self._became: dict[int, str] = {}
        self._is_signed = bool(self.values.get("authors"))
        """Whether the metadata name the authors; what the text says of them then adds nothing."""
        named: tuple[Image, ...] = self.values.get("images", ())
        stated = self.provenance.get("images")
        join = self._keep_named if stated and stated.source.startswith("site:") else self._join_images
        self.values["images"] = join(named, images)
        if not self.values.get("agencies"):
            self._take_agencies()

    def _take_agencies(self) -> None:
        """Take the agencies that sign the article for its sources."""
        authors: tuple[Author, ...] = self.values.get("authors", ())
        agencies = tuple([author.name for author in authors if find_agency(author.name)])
        if agencies:
            self.values["agencies"] = agencies
            if "authors" in self.provenance:
                self.provenance["agencies"] = evolve(self.provenance["authors"], rejected=())

    def _join_images(self, named: tuple[Image, ...], printed: tuple[Image, ...]) -> tuple[Image, ...]:
        """Put the image that the metadata names first, and those of the body after it, each once."""
        joined: list[Image] = []
        places: dict[str, int] = {}
        lead = named[0] if named else None
        twin = find_twin(lead.url, [image.url for image in printed]) if lead else None
        if lead is not None and twin is None:
            joined.append(evolve(lead, is_lead=True))
            places[_file_name(lead.url)] = 0
        for n, image in enumerate(printed):
            name = _file_name(image.url)
            if name in places:
                self.place_of[n] = places[name]
                held = joined[places[name]]
                joined[places[name]] = evolve(
                    held, caption=held.caption or image.caption, credit=held.credit or image.credit
                )
                continue
            self.place_of[n] = places[name] = len(joined)
            joined.append(evolve(image, is_lead=True) if n == twin else image)
        if joined and not any(image.is_lead for image in joined):
            joined[0] = evolve(joined[0], is_lead=lead is None)
        return tuple(joined)

    def _keep_named(self, named: tuple[Image, ...], printed: tuple[Image, ...]) -> tuple[Image, ...]:
        """Give the images that a site names, and no others, with what the body says of each that the site does not."""
        kept = list({image.url: image for image in named}.values())
        places = {_file_name(image.url): n for n, image in enumerate(kept)}
        for n, image in enumerate(printed):
            place = places.get(_file_name(image.url))
            if place is not None:
                self.place_of[n] = place
                held = kept[place]
                kept[place] = evolve(held, caption=held.caption or image.caption, credit=held.credit or image.credit)
        if kept and not any(image.is_lead for image in kept):
            kept[0] = evolve(kept[0], is_lead=True)
        return tuple(kept)

    def take_findings(self, findings: Iterable[tuple[Finding, Removal]]) -> None:
        """Let what the cut texts said fill the fields."""
        for finding, removal in findings:
            self._became.setdefault(id(removal), self._take(finding.field, finding.value, removal.rule, removal.text))

    def _take(self, name: str, value: Any, rule: str, raw: str) -> str:
        """Fill a field with what a cut said, and give the name of the field."""
        if name == "images":
            return self._take_image(value)
        if name in ("related", "corrections", "agencies", "authors"):
            held = self.values.get(name, ())
            if value not in held and not (name == "authors" and self._is_signed):
                self.values[name] = (*held, value)
            return name
        if name in ("date_published", "date_modified"):
            value = convert(name, value, self.page, timezone=self.timezone, language=self.values.get("language"))
        if value is not None and self.values.get(name) is None:
            self.values[name] = value
            self.provenance[name] = Evidence(f"body:{rule}", raw=raw)
        return name

    def _take_image(self, value: Image) -> str:
        """Give a caption and credit to the image they belong to: the one with this address, or a new one."""
        images = list(self.values["images"])
        for n, image in enumerate(images):
            same_url = value.url is not None and image.url == value.url
            same_caption = value.caption is not None and image.caption == value.caption
            if same_url or same_caption:
                images[n] = evolve(image, caption=image.caption or value.caption, credit=image.credit or value.credit)
                self.values["images"] = tuple(images)
                return f"images[{n}]"
        if value.url is None and len(images) == 1 and images[0].caption is None and images[0].is_lead:
            images[0] = evolve(images[0], caption=value.caption, credit=images[0].credit or value.credit)
            self.values["images"] = tuple(images)
            return "images[0]"
        self.values["images"] = (*images, value)
        return f"images[{len(images)}]"

    def tell_became(self, removals: Iterable[Removal]) -> tuple[Removal, ...]:
        """Write into the ledger which field now holds what each removal said."""
        became: Mapping[int, str] = self._became
        return tuple(
            evolve(removal, became=became[id(removal)]) if id(removal) in became else removal for removal in removals
        )


def _file_name(url: str | None) -> str:
    """Give what tells an image apart from others: its address without size and query."""
    if not url:
        return ""
    path = url.split("?", 1)[0].rsplit("/", 1)[-1]
    return path.lower() or url
