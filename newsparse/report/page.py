"""One page in a report: diagnostics, a map, its blocks by fate, its fields by source, and the article as it reads."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from attrs import evolve

from newsparse.article import Article, Block, BlockKind, Removal
from newsparse.export.html import escape_html, to_html
from newsparse.export.pieces import embed_of, image_of, safe_url
from newsparse.report.fields import show_fields
from newsparse.report.words import tell_evidence, tell_reason
from newsparse.trace import Fate, Trace, TracedBlock

__all__ = ["count_fates", "draw_strip", "show_page"]

FATES = {
    Fate.BODY: "in the body",
    Fate.MOVED: "moved to a field",
    Fate.CUT: "cut",
    Fate.OUTSIDE: "outside the story",
}
MOST_IN_STRIP = 400
"""A page of more blocks than this is drawn by every so many."""
LONGEST_OUTSIDE = 400
FEWEST_FOLDED = 4
"""So many blocks in a row outside the story are shown as one line that opens: menus are long, and all alike."""
MOST_STEPS = 2
MOST_FOLDED_WORDS = 160
MOST_EVIDENCE_OUTSIDE = 6


def count_fates(trace: Trace) -> Counter[Fate]:
    """Count the blocks of a page by what became of them."""
    return Counter(traced.fate for traced in trace.blocks)


def show_page(name: str, trace: Trace, number: int, *, has_index: bool) -> Iterator[str]:
    """Give the report on one page."""
    yield f'<main class="page" id="page-{number}">'
    yield from _header(name, trace, number, has_index=has_index)
    yield from _diagnostics(trace)
    yield from _blocks(trace, number)
    yield from show_fields(trace.article, number)
    yield f'<section class="story" id="story-{number}"><h2>The article as it reads</h2>'
    yield to_html(_without_addresses_of_images(trace.article), fragment=True)
    yield "</section></main>"


def _without_addresses_of_images(article: Article) -> Article:
    """Leave of each image its words: nothing is loaded by a report."""
    images = [
        evolve(image, url=None, caption=image.caption or image.alt_text or "(no caption)") for image in article.images
    ]
    return article.evolve(images=tuple(images))


def _header(name: str, trace: Trace, number: int, *, has_index: bool) -> Iterator[str]:
    article = trace.article
    back = '<a href="#index">all pages</a> · ' if has_index else ""
    yield f'<header class="top"><p class="brand">{back}newsparse report · {escape_html(name)}</p>'
    yield f"<h1>{escape_html(article.headline or '(no headline)')}</h1>"
    url = safe_url(article.url)
    told = [f'<a href="{escape_html(url)}" rel="noopener noreferrer">{escape_html(article.url)}</a>'] if url else []
    told += [f"site <b>{escape_html(trace.site)}</b>"] if trace.site else []
    told += [f"story found in {_path(trace.region)}"] if trace.region else []
    told += [f"second best {_path(trace.runner_up)}"] if trace.runner_up else []
    yield f'<p class="facts">{" · ".join(told)}</p>' if told else ""
    yield draw_strip(trace, number)
    yield f'<nav class="jump" aria-label="Parts of the report"><a href="#blocks-{number}">Blocks</a>'
    yield f'<a href="#fields-{number}">Fields</a><a href="#story-{number}">Article</a></nav></header>'


def _path(path: str) -> str:
    """Show the end of a path; the whole of it is there for whoever points at it."""
    steps = path.split(" > ")
    shown = path if len(steps) <= MOST_STEPS else f"… > {' > '.join(steps[-MOST_STEPS:])}"
    return f'<code title="{escape_html(path)}">{escape_html(shown)}</code>'


def draw_strip(trace: Trace, number: int | None = None) -> str:
    """Draw a page as a strip: a stroke for each block in order, as wide as it is long, coloured by its fate.

    :param number: which page of the report it is, for strokes that lead to their blocks.
    """
    step = 1 + len(trace.blocks) // MOST_IN_STRIP
    drawn = [(traced.fate, 3 + min(len(traced.block.text), 900) // 12) for traced in trace.blocks[::step]]
    gap = sum([width for _, width in drawn]) / 400
    strokes = []
    reached = 0.0
    for n, (fate, width) in enumerate(drawn):
        shape = f'<rect class="{fate}" x="{reached:.1f}" y="0" width="{width}" height="24"/>'
        strokes.append(shape if number is None else f'<a href="#b{number}-{n * step}" tabindex="-1">{shape}</a>')
        reached += width + gap
    counts = count_fates(trace)
    told = ", ".join(f"{counts[fate]} {words}" for fate, words in FATES.items())
    return (
        f'<svg class="strip" viewBox="0 0 {max(reached, 1):.1f} 24" preserveAspectRatio="none" role="img">'
        f"<title>{told}</title>{''.join(strokes)}</svg>"
    )


def _diagnostics(trace: Trace) -> Iterator[str]:
    if not trace.article.diagnostics:
        return
    yield '<section class="notes"><h2>To note</h2><ul>'
    for diagnostic in trace.article.diagnostics:
        source = f" <small>({escape_html(diagnostic.source)})</small>" if diagnostic.source else ""
        yield f"<li><code>{diagnostic.code}</code> {escape_html(diagnostic.message)}{source}</li>"
    yield "</ul></section>"


def _blocks(trace: Trace, number: int) -> Iterator[str]:
    counts = count_fates(trace)
    yield f'<section class="blocks" id="blocks-{number}"><h2>What became of each block</h2>'
    yield '<div class="filters" role="group" aria-label="Show">'
    for fate, words in FATES.items():
        yield (
            f'<button type="button" class="{fate}" data-fate="{fate}" aria-pressed="true">'
            f"<i></i>{words} <b>{counts[fate]}</b></button>"
        )
    yield '<input type="search" placeholder="Find in blocks" aria-label="Find in blocks"></div>'
    yield '<p class="hint">Point at a block for the why; click it, or press Enter, for all of it.'
    yield " The keys j and k go to the next block and back, / goes to the search.</p>"
    yield '<div class="rows">'
    numbered = [(f"b{number}-{n}", traced) for n, traced in enumerate(trace.blocks)]
    for is_outside, run in groupby(numbered, key=lambda item: item[1].fate is Fate.OUTSIDE):
        blocks = list(run)
        if is_outside and len(blocks) >= FEWEST_FOLDED:
            yield from _fold([traced.block.text for _, traced in blocks])
        for name, traced in blocks:
            yield from _block(traced, name, trace.article)
        if is_outside and len(blocks) >= FEWEST_FOLDED:
            yield "</details>"
    yield '</div><p class="none" hidden>No block is like that.</p></section>'


def _fold(texts: Sequence[str]) -> Iterator[str]:
    """Begin a fold around blocks outside the story, with a taste of what is in it."""
    taste = " · ".join(" ".join(text.split()) for text in texts)
    taste = taste if len(taste) <= MOST_FOLDED_WORDS else f"{taste[:MOST_FOLDED_WORDS]}…"
    yield f'<details class="run outside"><summary><span class="fate">{len(texts)} outside</span>'
    yield f'<span class="text">{escape_html(taste)}</span></summary>'


def _block(traced: TracedBlock, name: str, article: Article) -> Iterator[str]:
    partly = " partly" if traced.fate is Fate.BODY and traced.removals else ""
    yield f'<details class="block {traced.fate}{partly} {traced.block.kind}" id="{name}" data-fate="{traced.fate}">'
    yield f'<summary><span class="fate">{_tell_fate(traced)}</span>'
    yield f'<span class="text">{_mark_cuts(traced, article)}</span>'
    yield f'<span class="why">{escape_html(_tell_why(traced))}</span></summary><div class="more"><dl>'
    yield f"<dt>why</dt><dd>{escape_html(tell_reason(traced.reason) or 'nothing spoke for or against it')}</dd>"
    if traced.score is not None:
        meter = f'<meter min="0" max="1" value="{traced.score:.3f}">{traced.score:.0%}</meter>'
        yield f"<dt>reads like story</dt><dd>{meter} {traced.score:.0%}</dd>"
    where = f"{traced.path or traced.tag}" + (f", line {traced.block.line}" if traced.block.line else "")
    yield f"<dt>where</dt><dd><code>{escape_html(where)}</code></dd>"
    for removal in traced.removals:
        yield _removal(removal)
    yield "</dl>"
    evidence = traced.evidence[:MOST_EVIDENCE_OUTSIDE] if traced.fate is Fate.OUTSIDE else traced.evidence
    if evidence:
        yield f'<ul class="evidence">{"".join(_evidence(evidence))}</ul>'
    yield "</div></details>"


def _tell_fate(traced: TracedBlock) -> str:
    if traced.fate in (Fate.CUT, Fate.MOVED) and traced.removals:
        return escape_html(str(traced.removals[0].kind))
    return str(traced.block.kind) if traced.fate is Fate.BODY else str(traced.fate)


def _tell_why(traced: TracedBlock) -> str:
    chance = "" if traced.score is None else f"{traced.score:.0%} story"
    return " · ".join(filter(None, (tell_reason(traced.reason), chance)))


def _mark_cuts(traced: TracedBlock, article: Article) -> str:
    """Give the text of a block with what was cut from it struck out, and what was moved marked."""
    block = traced.block
    text, reached, parts = block.text, 0, []
    if not text:
        return f"<em>{escape_html(_tell_media(block, article))}</em>"
    if traced.fate is Fate.OUTSIDE and len(text) > LONGEST_OUTSIDE:
        return f"{escape_html(text[:LONGEST_OUTSIDE])}…"
    for removal in sorted(traced.removals, key=lambda removal: removal.start):
        if removal.start < reached:
            continue
        tag = "mark" if removal.kind.moved else "del"
        told = f"{removal.kind}, by {removal.rule}"
        parts.append(escape_html(text[reached : removal.start]))
        parts.append(f'<{tag} title="{escape_html(told)}">{escape_html(text[removal.start : removal.end])}</{tag}>')
        reached = removal.end
    return "".join((*parts, escape_html(text[reached:])))


def _tell_media(block: Block, article: Article) -> str:
    """Say what a block without text shows: an image by its caption or file, an embed by its address."""
    if block.kind is BlockKind.FIGURE and (image := image_of(article, block)) is not None:
        return image.caption or image.alt_text or (image.url or "").partition("?")[0].rpartition("/")[2] or "image"
    if block.kind is BlockKind.EMBED and (embed := embed_of(article, block)) is not None:
        return f"{embed.kind}: {embed.text or embed.url or embed.provider or ''}"
    return f"({block.kind})"


def _removal(removal: Removal) -> str:
    became = f" → <code>{escape_html(removal.became)}</code>" if removal.became else ""
    told = f"<b>{removal.kind}</b>{became}, by <code>{escape_html(removal.rule)}</code>"
    return f"<dt>{'moved' if removal.kind.moved else 'cut'}</dt><dd>{told}<br><q>{escape_html(removal.text)}</q></dd>"


def _evidence(evidence: Iterable[tuple[str, float]]) -> Iterator[str]:
    for words, weight in evidence:
        side = "for" if weight > 0 else "against"
        told = f"<b>{weight:+.1f}</b> {escape_html(tell_evidence(words))}"
        yield f'<li class="{side}" title="{escape_html(words)}">{told}</li>'
