"""Finding the body: which lines of the outline are the story. A chain of finders; the first that finds one is taken."""

import re
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TypeAlias

from attrs import define, evolve, frozen
from lxml import etree, html

from newsparse.article import Block, BlockKind
from newsparse.body.blocks import Laid, lay_out
from newsparse.body.evidence import Clues
from newsparse.body.judge import Judged, judge_lines
from newsparse.body.outline import Outline, read_outline
from newsparse.body.scripts import lay_out_script
from newsparse.body.shapes import is_caption
from newsparse.body.small import choose_unmarked, is_small
from newsparse.chain import Chain, chain_of
from newsparse.page import Page
from newsparse.story import Passage

__all__ = [
    "FINDERS",
    "BodyFinder",
    "Found",
    "Hints",
    "find_by_evidence",
    "find_in_elements",
    "find_in_json_ld",
    "find_in_script",
]

STORY = 0.5
"""From which chance on a line is story, where the rest of the page leaves no doubt; see :func:`choose_lines`."""
LEAST = 0.1
"""A line below this chance is never story."""
SHORT_BODY = 400
"""A body of fewer characters is hardly one."""
DOUBTFUL_BODY = 1_200
"""A body of fewer characters may be the beginning of one, which stands elsewhere on the page as a whole."""

_SIGNED = b'<meta name="generator" content="newsparse">'
_MARKED = etree.XPath("descendant::div[@itemprop='articleBody']")
_EMBEDS = etree.XPath("descendant::p[@class='embed']")
_TAGS = re.compile(r"<[^<>]{0,500}>")


@frozen
class Hints:
    """What is known of the article before its body is looked for."""

    headline: str | None = None
    description: str | None = None
    dropped: tuple[html.HtmlElement, ...] = ()
    """Elements that a site says are no part of the story."""


@define(eq=False)
class Found:
    """A body, and how it was found."""

    laid: Laid
    source: str
    """The finder, or the site, that found it."""
    judged: Judged | None = None
    """The lines of the page, and how likely each is story; ``None`` for a body that stands on no line."""
    chosen: frozenset[int] = frozenset()
    """The lines that were taken."""

    @cached_property
    def size(self) -> int:
        """The characters of the body."""
        return self.laid.size


BodyFinder: TypeAlias = Callable[[Page, Hints], Found | None]
"""A step that looks for the body of a page; ``None`` when it finds none."""


def find_where_marked(page: Page, hints: Hints) -> Found | None:
    """Find the body where a page that newsparse wrote marks it: what went out comes in again, to the shortest line."""
    if page.decoded is None or _SIGNED not in page.decoded.data:
        return None
    marked = _MARKED(page.root)[:1]
    # The words that stand for an embed are ours, not the story's.
    hints = evolve(hints, dropped=(*hints.dropped, *_EMBEDS(page.root)))
    return find_in_elements(page, hints, marked, "newsparse") if marked else None


def find_by_evidence(page: Page, hints: Hints) -> Found | None:
    """Find the body by weighing the evidence on each line of the page; by plainer rules on one that is a few lines."""
    outline = read_outline(page, dropped=hints.dropped)
    judged = judge(outline, hints)
    chosen = choose_lines(judged.chances, judged.sizes)
    if judged.region is not None or is_small(outline):
        chosen = choose_unmarked(outline, judged.sizes, chosen, hints.headline, judged.region)
    if not chosen:
        return None
    return Found(lay_out(outline, chosen), "evidence", judged, chosen)


def choose_lines(chances: Sequence[float], sizes: Sequence[int]) -> frozenset[int]:
    """Choose the lines that together promise the best balance of precision and recall (the highest expected F1).

    On a page that is clear this takes what is more likely story than not; on one where nothing is sure, a short notice
    or a page of an unknown shape, it takes what is likeliest, instead of nothing.

    >>> sorted(choose_lines([0.9, 0.05, 0.3], [100, 100, 100])), sorted(choose_lines([0.3, 0.02], [100, 100]))
    ([0], [0])
    """
    order = sorted([n for n, chance in enumerate(chances) if chance > LEAST], key=lambda n: -chances[n])
    expected = sum([chances[n] * sizes[n] for n in order])
    best, taken, size, hit = 0.0, 0, 0, 0.0
    for k, n in enumerate(order):
        size += sizes[n]
        hit += chances[n] * sizes[n]
        balance = 2 * hit / (size + expected)
        if balance < best:
            break
        best, taken = balance, k + 1
    return frozenset(order[:taken])


def find_in_elements(page: Page, hints: Hints, elements: Sequence[html.HtmlElement], source: str) -> Found | None:
    """Find the body in the elements that a site names: all of their lines.

    What the markup calls a caption is left to its image, as everywhere, unless an element holds nothing else,
    not even an image.
    """
    outline = read_outline(page, dropped=hints.dropped, watched=elements)
    judged = judge(outline, hints)
    inside: set[int] = set()
    for first, end in outline.watched:
        texts = [n for n in range(first, end) if outline.lines[n].text]
        story = [n for n in texts if not is_caption(outline.lines[n])]
        named = texts if len(texts) == end - first else []
        inside.update(story or named)
    chosen = frozenset(inside)
    if not chosen:
        return None
    return Found(lay_out(outline, chosen), source, judged, chosen)


def judge(outline: Outline, hints: Hints) -> Judged:
    """Tell how likely each line is story, by all that is known of the page."""
    return judge_lines(outline, Clues(hints.headline, hints.description, stated_body(outline.page)))


def stated_body(page: Page) -> str:
    """Give the longest ``articleBody`` of the page's JSON-LD; empty when there is none."""
    bodies = [body for node in page.json_ld if isinstance(body := node.get("articleBody"), str)]
    return max(bodies, key=len, default="")


def find_in_json_ld(page: Page, hints: Hints) -> Found | None:
    """Find the body where it stands in JSON-LD alone, as on pages that a script fills."""
    stated = stated_body(page)
    if "<" in stated:
        stated = Page.from_html(stated).root.text_content()
    paragraphs = [" ".join(part.split()) for part in re.split(r"\n\s*\n|\r?\n", stated)]
    blocks = [Block(BlockKind.PARAGRAPH, text, number=n) for n, text in enumerate(filter(None, paragraphs))]
    if not blocks:
        return None
    return Found(Laid(tuple(Passage(block) for block in blocks), (), (), {}), "json_ld")


def find_in_script(page: Page, hints: Hints) -> Found | None:
    """Find the body where only a script has it: in the state that it is to fill the page with."""
    laid = lay_out_script(page, hints.headline)
    return Found(laid, "script") if laid is not None else None


FINDERS: Chain[BodyFinder] = chain_of(
    [
        ("newsparse", find_where_marked),
        ("evidence", find_by_evidence),
        ("json_ld", find_in_json_ld),
        ("script", find_in_script),
    ]
)
"""The finders of every page, in the order in which they are asked."""
