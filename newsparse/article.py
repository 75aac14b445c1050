"""The article: what a parse gives back. Frozen data, and what each field promises.

Field names are schema.org's (``NewsArticle``) in snake case, with the newsroom's word where schema.org has none.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any

from attrs import evolve, field, frozen

from newsparse.spans import Span, invert, keep_links, keep_text

__all__ = [
    "Access",
    "AccessLevel",
    "Article",
    "ArticleKind",
    "Author",
    "AuthorKind",
    "Block",
    "BlockKind",
    "CutKind",
    "Dateline",
    "Diagnostic",
    "DiagnosticCode",
    "Embed",
    "EmbedKind",
    "Evidence",
    "Image",
    "Link",
    "LinkSpan",
    "Original",
    "Provenance",
    "Publisher",
    "Rejected",
    "Removal",
]


class BlockKind(StrEnum):
    """What a block of the body is."""

    STANDFIRST = "standfirst"
    """The printed introduction between headline and story; only ever the first block."""
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    """A subheading; ``level`` says 1 to 6."""
    LIST = "list"
    """One item a line."""
    QUOTE = "quote"
    TABLE = "table"
    """One row a line, cells apart by tabs."""
    PREFORMATTED = "preformatted"
    """Code, verse, and whatever else keeps its line breaks and spaces."""
    FIGURE = "figure"
    """An image at its place in the story; its text is empty, ``image`` says which of ``article.images`` it is."""
    EMBED = "embed"
    """Video, audio or a post at its place: its text is empty, ``embed`` says which of ``article.embeds`` it is."""


class CutKind(StrEnum):
    """Why a span of text is not in the body."""

    # Moved: the text stands in a field of its own.
    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATELINE = "dateline"
    TIMESTAMP = "timestamp"
    CAPTION = "caption"
    CREDIT = "credit"
    CORRECTION = "correction"
    KICKER = "kicker"
    # Removed: notices, duplicates, ornaments.
    DUPLICATE_HEADLINE = "duplicate headline"
    DUPLICATE_STANDFIRST = "duplicate standfirst"
    DUPLICATE_CAPTION = "duplicate caption"
    DUPLICATE_PARAGRAPH = "duplicate paragraph"
    PULL_QUOTE = "pull quote"
    SHARE_PROMPT = "share prompt"
    FOLLOW_PROMPT = "follow prompt"
    NEWSLETTER_PROMPT = "newsletter prompt"
    SUBSCRIPTION_PROMPT = "subscription prompt"
    DONATION_NOTICE = "donation notice"
    APP_PROMOTION = "app promotion"
    ORIGINAL_SOURCE = "original-source footer"
    TRANSLATION_NOTICE = "translation notice"
    RELATED_LINK = "related link"
    ADVERTISEMENT_LABEL = "advertisement label"
    AFFILIATE_DISCLOSURE = "affiliate disclosure"
    AGENCY_SIGN_OFF = "agency sign-off"
    COPYRIGHT_LINE = "copyright line"
    STANDARDS_LINE = "standards line"
    AUTHOR_BIO = "author bio"
    CONTACT_LINE = "contact line"
    TAG_LINE = "tag line"
    AUDIO_PROMPT = "audio prompt"
    PRINT_PROMPT = "print prompt"
    READING_TIME = "reading time"
    COMMENT_PROMPT = "comment prompt"
    COOKIE_NOTICE = "cookie notice"
    WIDGET_RESIDUE = "widget residue"
    EMBED_RESIDUE = "embed residue"
    SEPARATOR = "separator"
    END_MARK = "end mark"
    BOILERPLATE = "boilerplate"
    """What a site's own rule, or a plugin, took out without saying more."""

    @property
    def moved(self) -> bool:
        """Whether text of this kind stands in a field of its own, and so is in ``article.moved``."""
        return self in _MOVED


_MOVED = frozenset(
    (
        CutKind.HEADLINE,
        CutKind.STANDFIRST,
        CutKind.BYLINE,
        CutKind.DATELINE,
        CutKind.TIMESTAMP,
        CutKind.CAPTION,
        CutKind.CREDIT,
        CutKind.CORRECTION,
        CutKind.KICKER,
    )
)


class AuthorKind(StrEnum):
    """Who signs: a person, or an agency, desk, staff or publisher."""

    PERSON = "person"
    ORGANIZATION = "organization"


class ArticleKind(StrEnum):
    """What the page says the text is; ``article.kind`` is None when it does not say."""

    NEWS = "news"
    OPINION = "opinion"
    ANALYSIS = "analysis"
    REVIEW = "review"
    INTERVIEW = "interview"
    LIVE_BLOG = "live blog"
    PRESS_RELEASE = "press release"
    SPONSORED = "sponsored"


class AccessLevel(StrEnum):
    """Who may read the whole text on its site."""

    FREE = "free"
    METERED = "metered"
    LOCKED = "locked"
    UNKNOWN = "unknown"


class EmbedKind(StrEnum):
    """What is embedded."""

    VIDEO = "video"
    AUDIO = "audio"
    SOCIAL_POST = "social post"
    DOCUMENT = "document"
    MAP = "map"
    OTHER = "other"


class DiagnosticCode(StrEnum):
    """What a diagnostic is about."""

    ENCODING_GUESSED = "encoding-guessed"
    ENCODING_REPAIRED = "encoding-repaired"
    INPUT_TRUNCATED = "input-truncated"
    NO_BODY = "no-body"
    BODY_FROM_JSON_LD = "body-from-json-ld"
    BODY_FROM_SCRIPT = "body-from-script"
    BODY_SHORTER_THAN_STATED = "body-shorter-than-stated"
    TEXT_TRUNCATED = "text-truncated"
    JSON_LD_REPAIRED = "json-ld-repaired"
    JSON_LD_UNREADABLE = "json-ld-unreadable"
    VALUE_UNREADABLE = "value-unreadable"
    PLUGIN_FAILED = "plugin-failed"
    SITE_RULE_STALE = "site-rule-stale"


@frozen
class LinkSpan:
    """A link inside a block: the characters ``text[start:end]`` lead to ``url``."""

    start: int
    end: int
    url: str
    """Absolute where the page's own address is known."""

    def at(self, start: int, end: int) -> "LinkSpan":
        """Give the same link over another span."""
        return LinkSpan(start, end, self.url)


@frozen
class Link:
    """A link with the words that it stood under."""

    url: str | None
    text: str


@frozen
class Block:
    """A piece of the body: its text, its kind, its links, and where in the page it came from."""

    kind: BlockKind
    text: str
    """Spaced as a browser would show it. Lists: one item a line; tables: one row a line, cells apart by tabs."""
    links: tuple[LinkSpan, ...] = ()
    level: int | None = None
    """Of a heading: 1 to 6."""
    ordered: bool = False
    """Of a list: whether its items are numbered."""
    image: int | None = None
    """Of a figure: which of ``article.images``, counted from 0."""
    embed: int | None = None
    """Of an embed: which of ``article.embeds``, counted from 0."""
    number: int = 0
    """Which block this was before anything was cut, counted from 0; what ``Removal.block`` refers to."""
    element: int | None = None
    """The element the text came from: its number in document order, counted from 0 at ``<html>``."""
    line: int | None = None
    """In a text that was given to ``parse_text``: the line on which the block begins, counted from 1."""

    @property
    def items(self) -> tuple[str, ...]:
        """The items of a list.

        >>> Block(BlockKind.LIST, "salt\\npepper").items
        ('salt', 'pepper')
        """
        return tuple(self.text.split("\n"))

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """The rows of a table, cell by cell.

        >>> Block(BlockKind.TABLE, "city\\tpeople\\nUlm\\t126000").rows
        (('city', 'people'), ('Ulm', '126000'))
        """
        return tuple(tuple(row.split("\t")) for row in self.text.split("\n"))


@frozen
class Author:
    """Somebody who signs the article. ``name`` is a name and nothing else: no "By", no date, no role."""

    name: str
    url: str | None = None
    role: str | None = None
    email: str | None = None
    kind: AuthorKind = AuthorKind.PERSON


@frozen
class Dateline:
    """Where the report was filed from, as its first paragraph says."""

    text: str
    """As printed, with the dash after it left out."""
    place: str | None = None
    agency: str | None = None


@frozen
class Publisher:
    """Who publishes the page."""

    name: str
    url: str | None = None
    logo: str | None = None


@frozen
class Image:
    """An image of the story."""

    url: str | None = None
    """The largest that the page offers; None where only a caption is left, as in plain text."""
    caption: str | None = None
    """Without the credit."""
    credit: str | None = None
    """Who made it or owns it, without "Photo by" or brackets."""
    alt_text: str | None = None
    width: int | None = None
    """In pixels, where the page says so."""
    height: int | None = None
    is_lead: bool = False


@frozen
class Embed:
    """A video, audio, social post or other thing from elsewhere that stands in the story."""

    kind: EmbedKind
    url: str | None = None
    provider: str | None = None
    """The service in its own spelling: "YouTube", "X", "Instagram" …"""
    text: str | None = None
    """What stands in it: the words of a post, a title."""


@frozen
class Access:
    """Who may read the whole text, and whether what is here is the whole."""

    level: AccessLevel = AccessLevel.UNKNOWN
    evidence: str | None = None
    """What on the page says so."""
    truncated: bool = False
    """Whether the text looks cut short."""


@frozen
class Original:
    """Where this text was first published."""

    text: str | None = None
    """The words that say so, as printed."""
    url: str | None = None
    publisher: str | None = None


@frozen
class Removal:
    """A span of text that was taken out of the body, whole, and why."""

    text: str
    kind: CutKind
    rule: str
    """The name of the cleaner, or of the site rule, that proposed the cut."""
    block: int
    """The number of the block it stood in, before anything was cut."""
    start: int
    """Where it stood in that block's text, in characters."""
    end: int
    became: str | None = None
    """The field that now holds what it said: ``dateline``, ``images[0].credit``, ``original`` …"""
    links: tuple[LinkSpan, ...] = ()
    """Its links, with spans inside ``text``."""
    whole: Block | None = None
    """The block as it came in, if nothing of it was left."""


@frozen
class Rejected:
    """A value that another source gave and that was not taken."""

    source: str
    value: str
    reason: str
    path: str | None = None


@frozen
class Evidence:
    """Who said what a field holds, and who said otherwise."""

    source: str
    """The reader, or the site, that gave the value."""
    path: str | None = None
    """Where on the page: ``NewsArticle.headline``, ``meta[og:title]``, ``h1`` …"""
    raw: str | None = None
    """The value as it stood there."""
    note: str | None = None
    """What else to know: an assumed time zone, for one."""
    precision: str | None = None
    """Of a date: ``day``, ``minute`` or ``second``."""
    rejected: tuple[Rejected, ...] = ()


@frozen
class Diagnostic:
    """Something that the reader of this article should know."""

    code: DiagnosticCode
    message: str
    source: str | None = None
    """The step, reader or plugin that it is about."""


class Provenance(Mapping[str, Evidence]):
    """Field name to :class:`Evidence`: a mapping that does not change and can be pickled."""

    __slots__ = ("_evidence",)
    _evidence: dict[str, Evidence]

    def __init__(self, evidence: Mapping[str, Evidence] | Iterable[tuple[str, Evidence]] = ()) -> None:
        object.__setattr__(self, "_evidence", dict(evidence))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("provenance does not change")

    def __getitem__(self, name: str) -> Evidence:
        return self._evidence[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._evidence)

    def __len__(self) -> int:
        return len(self._evidence)

    def __hash__(self) -> int:
        return hash(frozenset(self._evidence.items()))

    def __repr__(self) -> str:
        return f"Provenance({self._evidence!r})"

    def __reduce__(self) -> tuple[type["Provenance"], tuple[dict[str, Evidence]]]:
        return (Provenance, (self._evidence,))


@frozen
class Article:
    """A news article as its page states it. What the page does not say is ``None`` or empty, never a guess."""

    url: str | None = None
    """The address that the caller gave; else the canonical one."""
    canonical_url: str | None = None
    """The address that the page gives itself, absolute."""
    headline: str | None = None
    """As printed over the story: one line, without the site's name."""
    kicker: str | None = None
    """The line over the headline."""
    alternative_headline: str | None = None
    """A second headline, as JSON-LD states it, where it differs from the first."""
    description: str | None = None
    """The standfirst where one is printed; else the summary in the page's metadata."""
    byline: str | None = None
    """The line that names the authors, as printed."""
    authors: tuple[Author, ...] = ()
    """Each once, in order."""
    dateline: Dateline | None = None
    date_published: datetime | None = None
    """With the zone the page states, else without one. How precise it is stands in ``provenance``."""
    date_modified: datetime | None = None
    """The last change the page states; never stands in for ``date_published``."""
    publisher: Publisher | None = None
    section: str | None = None
    keywords: tuple[str, ...] = ()
    language: str | None = None
    """A BCP 47 tag in canonical case: ``fr``, ``pt-BR``, ``zh-Hant``."""
    images: tuple[Image, ...] = ()
    """In order, the lead image first."""
    embeds: tuple[Embed, ...] = ()
    body: tuple[Block, ...] = ()
    """The story in reading order, without headline, byline, dateline, captions and notices."""
    access: Access = Access()
    kind: ArticleKind | None = None
    original: Original | None = None
    related: tuple[Link, ...] = ()
    """What "read also" and its kin lead to."""
    corrections: tuple[str, ...] = ()
    """Corrections and editor's notes, as printed."""
    agencies: tuple[str, ...] = ()
    """News agencies that the article names as its source: in a dateline or sign-off, among its authors, in metadata."""
    copyright: str | None = None
    licence: str | None = None
    moved: tuple[Removal, ...] = ()
    """Spans of the body that stand in a field of their own: captions, credits, the dateline …"""
    removed: tuple[Removal, ...] = ()
    """Spans of the body that are no part of the story: notices, pleas, duplicates, ornaments."""
    provenance: Provenance = field(factory=Provenance)
    """For each field that has a value: who said so, what exactly, and who said otherwise."""
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def text(self) -> str:
        """The story and nothing but the story: its blocks, apart by an empty line.

        >>> Article(body=(Block(BlockKind.HEADING, "Rain"), Block(BlockKind.PARAGRAPH, "It rained."))).text
        'Rain\\n\\nIt rained.'
        """
        return "\n\n".join(block.text for block in self.body if block.text)

    @property
    def removed_by_kind(self) -> dict[CutKind, tuple[Removal, ...]]:
        """What was removed, grouped by kind, in order of first appearance."""
        groups: dict[CutKind, tuple[Removal, ...]] = {}
        for removal in self.removed:
            groups[removal.kind] = (*groups.get(removal.kind, ()), removal)
        return groups

    def restore(self, kind: CutKind | str | None = None, *, rule: str | None = None) -> "Article":
        """Put back what was cut: one kind, what one rule took, or everything.

        What is put back leaves the ledgers ``moved`` and ``removed``; the fields that it filled stay filled.

        >>> plea = Block(BlockKind.PARAGRAPH, "Donate now!", number=1)
        >>> cut = Removal("Donate now!", CutKind.DONATION_NOTICE, "donation_notice", 1, 0, 11, whole=plea)
        >>> article = Article(body=(Block(BlockKind.PARAGRAPH, "It rained."),), removed=(cut,))
        >>> article.restore("donation notice").text
        'It rained.\\n\\nDonate now!'

        :raises ValueError: when there is no such kind.
        """
        wanted = None if kind is None else CutKind(kind)

        def stays(removal: Removal) -> bool:
            return (wanted is not None and removal.kind != wanted) or (rule is not None and removal.rule != rule)

        ledger = (*self.moved, *self.removed)
        return evolve(
            self,
            body=_rebuild(self.body, ledger, [removal for removal in ledger if stays(removal)]),
            moved=tuple(filter(stays, self.moved)),
            removed=tuple(filter(stays, self.removed)),
        )

    def evolve(self, **changes: Any) -> "Article":
        """Give the same article with some fields changed."""
        return evolve(self, **changes)

    # What follows reads well as a method of an article and is done on floors above it: hence the imports inside.

    def to_dict(self) -> dict[str, Any]:
        """Give the article as plain dicts and lists; what it does not have is left out.

        >>> Article(headline="Rain over Ulm").to_dict()
        {'headline': 'Rain over Ulm'}
        """
        from newsparse.serialize import to_dict

        return to_dict(self)

    @staticmethod
    def from_dict(value: object) -> "Article":
        """Read what :meth:`to_dict` gave.

        :raises ArticleFormatError: with the place and the cause, when it is not an article.
        """
        from newsparse.serialize import from_dict

        return from_dict(value)

    def to_json(self, *, indent: int | None = None) -> str:
        """Give the article as JSON; :meth:`from_json` reads it back, equal."""
        from newsparse.serialize import to_json

        return to_json(self, indent=indent)

    @staticmethod
    def from_json(text: str | bytes) -> "Article":
        """Read what :meth:`to_json` gave.

        :raises ArticleFormatError: with the place and the cause, when it is not an article.
        """
        from newsparse.serialize import from_json

        return from_json(text)

    def to(self, name: str, **options: Any) -> str:
        """Write the article in another format, by its name: markdown, html, json_ld, ninjs, tei and more.

        >>> Article(headline="Rain over Ulm").to("markdown")
        '# Rain over Ulm\\n'

        :param options: what the format takes: ``front_matter=True`` of ``markdown``, for one.
        :raises UnknownNameError: when there is no such format.
        """
        from newsparse.export import export

        return export(self, name, **options)

    def _repr_html_(self) -> str:
        """Show the article in a notebook."""
        from newsparse.export.notebook import show_article

        return show_article(self)


def _rebuild(body: Iterable[Block], ledger: Iterable[Removal], still_cut: Iterable[Removal]) -> tuple[Block, ...]:
    """Undo every cut of the ledger, then make those that stay cut again."""
    cuts: dict[int, list[Removal]] = {}
    for removal in ledger:
        cuts.setdefault(removal.block, []).append(removal)
    again: dict[int, list[Span]] = {}
    for removal in still_cut:
        again.setdefault(removal.block, []).append((removal.start, removal.end))
    kept = {block.number: block for block in body}
    rebuilt = []
    for number in sorted({*kept, *cuts}):
        block = _undo(kept.get(number), sorted(cuts.get(number, ()), key=lambda removal: removal.start))
        spans = invert(sorted(again.get(number, ())), len(block.text))
        if spans or not block.text:
            rebuilt.append(evolve(block, text=keep_text(block.text, spans), links=keep_links(block.links, spans)))
    return tuple(rebuilt)


def _undo(kept: Block | None, cuts: list[Removal]) -> Block:
    """Give a block as it came in, from what was kept of it and what was cut out."""
    for removal in cuts:
        if removal.whole is not None:
            return removal.whole
    assert kept is not None, "a block of which nothing was left is in the ledger whole"
    pieces: list[str] = []
    links: list[LinkSpan] = []
    used = length = 0

    def take(text: str, its_links: Iterable[LinkSpan]) -> None:
        nonlocal length
        pieces.append(text)
        links.extend(link.at(link.start + length, link.end + length) for link in its_links)
        length += len(text)

    for removal in cuts:
        if removal.start > length:
            gap = (used, used + removal.start - length)
            used = gap[1]
            take(kept.text[gap[0] : gap[1]], keep_links(kept.links, [gap]))
        take(removal.text, removal.links)
    take(kept.text[used:], keep_links(kept.links, [(used, len(kept.text))]))
    return evolve(kept, text="".join(pieces), links=tuple(sorted(_join(links), key=lambda link: link.start)))


def _join(links: Iterable[LinkSpan]) -> list[LinkSpan]:
    """Join the halves of links that a cut had parted."""
    joined: list[LinkSpan] = []
    for link in links:
        if joined and joined[-1].end == link.start and joined[-1].url == link.url:
            joined[-1] = joined[-1].at(joined[-1].start, link.end)
        else:
            joined.append(link)
    return joined
