"""An article as a person would read it in a terminal, and the trace that explains it."""

import re
from collections.abc import Iterable, Iterator

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from newsparse.article import Article, Block, BlockKind, Image, Removal
from newsparse.report.words import tell_reason
from newsparse.trace import Fate, Trace, TracedBlock

__all__ = ["clean_for_terminal", "make_console", "show_article", "show_explanation"]

WIDEST = 92
"""Lines longer than this are hard to read, however wide the terminal."""
# What would move the cursor, ring the bell or turn the writing round.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_FATES = {Fate.BODY: "green", Fate.MOVED: "cyan", Fate.CUT: "red", Fate.OUTSIDE: "dim"}
_RAW = 100


def make_console() -> Console:
    """Make the console to write on: coloured on a terminal, plain in a pipe or under ``NO_COLOR``."""
    console = Console(highlight=False, markup=False, emoji=False)
    return Console(highlight=False, markup=False, emoji=False, width=min(console.width, WIDEST))


def clean_for_terminal(text: str) -> str:
    """Leave out what would steer a terminal.

    >>> clean_for_terminal("rain\\x1b[31m over Ulm")
    'rain[31m over Ulm'
    """
    return _CONTROLS.sub("", text.replace("\r", "\n"))


def _say(text: str | None, style: str = "") -> Text:
    return Text(clean_for_terminal(text or ""), style=style)


def show_article(console: Console, article: Article) -> None:
    """Print headline, byline, date and story; then what was removed and why."""
    if article.kicker:
        console.print(_say(article.kicker.upper(), "magenta"))
    console.print(_say(article.headline or "(no headline)", "bold"))
    if signed := "  ·  ".join(_signature(article)):
        console.print(_say(signed, "cyan"))
    console.print()
    for image in article.images[:1]:
        _show_image(console, image)
    if article.dateline:
        console.print(_say(article.dateline.text, "cyan"))
    for block in article.body:
        _show_block(console, article, block)
    if not article.text:
        console.print(_say("(no story found)", "yellow"))
        console.print()
    for title, ledger in (("Moved to a field of its own", article.moved), ("Removed", article.removed)):
        _show_ledger(console, title, ledger)
    for diagnostic in article.diagnostics:
        console.print(_say(f"! {diagnostic.code}: {diagnostic.message}", "yellow"))


def _signature(article: Article) -> Iterator[str]:
    if signed := article.byline or ", ".join(author.name for author in article.authors):
        yield signed
    if article.date_published:
        yield article.date_published.strftime("%Y-%m-%d %H:%M %Z").strip()
    if article.publisher:
        yield article.publisher.name


def _show_image(console: Console, image: Image) -> None:
    words = " ".join(filter(None, (image.caption, image.credit and f"({image.credit})")))
    if words or image.alt_text:
        console.print(_say(f"[image] {words or image.alt_text}", "italic dim"))
        console.print()


def _show_block(console: Console, article: Article, block: Block) -> None:
    match block.kind:
        case BlockKind.FIGURE:
            if block.image and block.image < len(article.images):
                _show_image(console, article.images[block.image])
            return
        case BlockKind.EMBED:
            embed = article.embeds[block.embed or 0] if article.embeds else None
            console.print(_say(f"[{embed.kind}] {embed.url or embed.provider or ''}" if embed else "[embed]", "dim"))
        case BlockKind.HEADING:
            console.print(_say(block.text, "bold"))
        case BlockKind.LIST:
            for n, item in enumerate(block.items, 1):
                console.print(Padding(_say(f"{f'{n}.' if block.ordered else '•'} {item}"), (0, 0, 0, 2), expand=False))
        case BlockKind.QUOTE:
            console.print(Padding(_say(block.text, "italic"), (0, 4), expand=False))
        case BlockKind.TABLE:
            for row in block.rows:
                console.print(_say("  │  ".join(row)))
        case _:
            console.print(_say(block.text, "italic" if block.kind is BlockKind.STANDFIRST else ""))
    console.print()


def _show_ledger(console: Console, title: str, ledger: Iterable[Removal]) -> None:
    ledger = list(ledger)
    if not ledger:
        return
    console.print(_say(f"{title}: {len(ledger)}", "bold red" if title == "Removed" else "bold cyan"))
    for removal in ledger:
        became = f" → {removal.became}" if removal.became else ""
        line = _say(f"  {removal.kind}{became}", "red" if title == "Removed" else "cyan")
        line.append(clean_for_terminal(f" ({removal.rule}): "), "dim")
        line.append(clean_for_terminal(_shorten(removal.text)))
        console.print(line)
    console.print()


def _shorten(text: str, most: int = _RAW) -> str:
    text = " ".join(text.split())
    return text if len(text) <= most else f"{text[: most - 1]}…"


def _line(console: Console, line: Text) -> None:
    """Print a line; whole in a pipe, where somebody may search it."""
    console.print(line, soft_wrap=not console.is_terminal)


def show_explanation(console: Console, trace: Trace) -> None:
    """Print who answered for each field and who was outvoted, and for each block why it is in or out."""
    _line(console, _say("Fields", "bold"))
    for name, evidence in trace.article.provenance.items():
        where = f" {evidence.path}" if evidence.path else ""
        line = _say(f"  {name}", "bold cyan")
        line.append(clean_for_terminal(f"  {evidence.source}{where}"), "green")
        line.append(clean_for_terminal(f"  {_shorten(evidence.raw)}" if evidence.raw else ""))
        line.append(clean_for_terminal(f"  ({evidence.note})" if evidence.note else ""), "dim")
        _line(console, line)
        for other in evidence.rejected:
            told = f"      outvoted: {other.source} {other.path or ''}  {_shorten(other.value)}  ({other.reason})"
            _line(console, _say(told, "dim"))
    console.print()
    _line(console, _say("Blocks", "bold"))
    for told in (f"site: {trace.site}" if trace.site else "", f"region: {trace.region}" if trace.region else ""):
        if told:
            _line(console, _say(f"  {told}", "cyan"))
    if trace.runner_up:
        _line(console, _say(f"  second: {trace.runner_up}", "dim"))
    for block in trace.blocks:
        _explain_block(console, block)
    console.print()
    for diagnostic in trace.article.diagnostics:
        _line(console, _say(f"! {diagnostic.code}: {diagnostic.message}", "yellow"))


def _explain_block(console: Console, traced: TracedBlock) -> None:
    score = "" if traced.score is None else f" {traced.score:.2f}"
    line = _say(f"  {traced.fate:<7}{score}", _FATES[traced.fate])
    line.append(clean_for_terminal(f" {traced.tag} "), "dim")
    line.append(clean_for_terminal(_shorten(traced.block.text or f"({traced.block.kind})", 70)))
    _line(console, line)
    if traced.reason:
        _line(console, _say(f"          why: {tell_reason(traced.reason)}", "dim"))
    for removal in traced.removals:
        told = f"          {removal.rule} took {_shorten(removal.text, 60)!r}: {removal.kind}"
        _line(console, _say(f"{told} → {removal.became}" if removal.became else told, "red"))
