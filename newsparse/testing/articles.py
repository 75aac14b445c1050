"""Awkward articles for hypothesis: what an exporter or a plugin must bear with. Needs hypothesis."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from hypothesis import strategies as st

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

__all__ = ["any_articles", "any_blocks", "any_texts", "plain_texts"]

AWKWARD = [
    *"*_`#<>&[]()!|~\\'\"-+=.:/{}$^@%;,?",
    "\n",
    "\n\n",
    "\t",
    "\r",
    "  ",
    "    ",
    "\u00a0",
    "\u200b",
    "\u2028",
    "\u00ad",
    "\x85",
    "\x0b",
    "\x0c",
    "\x00",
    "\x1f",
    "\ufffe",
    "```",
    "~~~",
    "---",
    "***",
    "===",
    "## ",
    "1. ",
    "2) ",
    "- ",
    "+ ",
    "> ",
    "    code",
    "[x]",
    "![",
    "](",
    "](javascript:alert(1))",
    "<b>",
    "</p>",
    "<!--",
    "-->",
    "<script>alert(1)</script>",
    "</script>",
    "</title>",
    "]]>",
    "<![CDATA[",
    "<?xml ?>",
    "&amp;",
    "&lt",
    "&#x41;",
    "&copy;",
    "https://example.org/a_(b)",
    "<https://example.org>",
    "| a | b |",
    "|---|",
    "\\",
    "\\*",
    "{{",
    "{% x %}",
    "$$",
    ":::",
    "'''",
    '"""',
]
WORDS = """
rain Ulm ferry harbour l’article été 漢字 שלום नमस्ते e\u0301 👩\u200d🚀 3.14 10% Ann-Lee U.N. x_y 2*3 C# a&b
""".split()
ADDRESSES = [
    "https://example.org/a",
    "http://example.org/?a=1&copy=2#x",
    "https://example.org/a_(b) c",
    "mailto:a@example.org",
    "/relative",
    "",
    "javascript:alert(1)",
    " javascript:alert(1)",
    "JaVaScRiPt:x",
    "data:text/html,<b>x",
    'https://example.org/"><script>x</script>',
    "https://example.org/]]>*_`<>\\",
    "https://例え.jp/道",
    "//example.org/x",
    "https://[broken",
    "vbscript:x",
    "java\nscript:x",
]


def any_texts() -> st.SearchStrategy[str]:
    """Texts of words with runs of awkward characters between them, and now and then anything at all."""
    pieces = st.one_of(st.sampled_from(WORDS), st.sampled_from(AWKWARD), st.just(" "))
    return st.one_of(st.lists(pieces, max_size=12).map("".join), st.text(max_size=20))


def plain_texts() -> st.SearchStrategy[str]:
    """Texts as a parser gives them: on one line, single spaces, no control characters, at least a few words."""
    pieces = st.one_of(st.sampled_from(WORDS), st.sampled_from([mark for mark in AWKWARD if mark.isprintable()]))
    lines = st.lists(pieces, min_size=1, max_size=10).map(lambda words: " ".join(["Rain", *words, "fell"]))
    return lines.map(lambda line: " ".join(line.split()))


@st.composite
def _links(draw: st.DrawFn, text: str) -> tuple[LinkSpan, ...]:
    places = draw(st.lists(st.integers(0, len(text)), max_size=6, unique=True).map(sorted))
    ends = zip(places[::2], places[1::2], strict=False)
    return tuple(LinkSpan(start, end, draw(st.sampled_from(ADDRESSES))) for start, end in ends)


@st.composite
def any_blocks(draw: st.DrawFn, texts: st.SearchStrategy[str] | None = None) -> Block:
    """Blocks of every kind, with links at any place."""
    kind = draw(st.sampled_from(BlockKind))
    text = draw(any_texts() if texts is None else texts)
    if kind in (BlockKind.FIGURE, BlockKind.EMBED):
        number = draw(st.integers(0, 2))
        return Block(kind, "", image=number) if kind is BlockKind.FIGURE else Block(kind, "", embed=number)
    level = draw(st.integers(1, 6)) if kind is BlockKind.HEADING else None
    ordered = kind is BlockKind.LIST and draw(st.booleans())
    return Block(kind, text, draw(_links(text)), level, ordered, number=draw(st.integers(0, 9)))


def _maybe(strategy: st.SearchStrategy[str] | None = None) -> st.SearchStrategy[str | None]:
    return st.none() | (any_texts() if strategy is None else strategy)


def _addresses() -> st.SearchStrategy[str | None]:
    return st.none() | st.sampled_from(ADDRESSES) | any_texts()


def _some(strategy: st.SearchStrategy[object], most: int = 2) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(strategy, max_size=most).map(tuple)


def _moments() -> st.SearchStrategy[datetime | None]:
    zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
    return st.none() | st.datetimes(timezones=st.none() | st.just(UTC) | zones, allow_imaginary=False)


def _removals() -> st.SearchStrategy[Removal]:
    return st.builds(
        Removal,
        text=any_texts(),
        kind=st.sampled_from(CutKind),
        rule=any_texts(),
        block=st.integers(0, 9),
        start=st.integers(0, 9),
        end=st.integers(0, 9),
        became=_maybe(),
        links=_some(st.builds(LinkSpan, st.integers(0, 9), st.integers(0, 9), any_texts())),
        whole=st.none() | any_blocks(),
    )


def _evidence() -> st.SearchStrategy[Evidence]:
    rejected = st.builds(Rejected, any_texts(), any_texts(), any_texts(), _maybe())
    return st.builds(Evidence, any_texts(), _maybe(), _maybe(), _maybe(), _maybe(), _some(rejected))


def any_articles() -> st.SearchStrategy[Article]:
    """Articles of any content whatever, in every field."""
    sizes = st.none() | st.integers(0, 5000)
    images = st.builds(Image, _addresses(), _maybe(), _maybe(), _maybe(), sizes, sizes, st.booleans())
    fields: dict[str, st.SearchStrategy[Any]] = {
        "url": _addresses(),
        "canonical_url": _addresses(),
        "headline": _maybe(),
        "kicker": _maybe(),
        "alternative_headline": _maybe(),
        "description": _maybe(),
        "byline": _maybe(),
        "authors": _some(st.builds(Author, any_texts(), _addresses(), _maybe(), _maybe(), st.sampled_from(AuthorKind))),
        "dateline": st.none() | st.builds(Dateline, any_texts(), _maybe(), _maybe()),
        "date_published": _moments(),
        "date_modified": _moments(),
        "publisher": st.none() | st.builds(Publisher, any_texts(), _addresses(), _addresses()),
        "section": _maybe(),
        "keywords": _some(any_texts()),
        "language": _maybe(),
        "images": _some(images),
        "embeds": _some(st.builds(Embed, st.sampled_from(EmbedKind), _addresses(), _maybe(), _maybe())),
        "body": _some(any_blocks(), 5),
        "access": st.builds(Access, st.sampled_from(AccessLevel), _maybe(), st.booleans()),
        "kind": st.none() | st.sampled_from(ArticleKind),
        "original": st.none() | st.builds(Original, _maybe(), _addresses(), _maybe()),
        "related": _some(st.builds(Link, _addresses(), any_texts())),
        "corrections": _some(any_texts()),
        "agencies": _some(any_texts()),
        "copyright": _maybe(),
        "licence": _maybe(),
        "moved": _some(_removals()),
        "removed": _some(_removals()),
        "provenance": st.dictionaries(any_texts(), _evidence(), max_size=2).map(Provenance),
        "diagnostics": _some(st.builds(Diagnostic, st.sampled_from(DiagnosticCode), any_texts(), _maybe())),
    }
    return st.fixed_dictionaries({}, optional=fields).map(lambda given: Article(**given))
