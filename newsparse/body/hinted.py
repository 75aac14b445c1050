"""Finding the body where a site says where it stands, in rules that may be older than the site: they are weighed.

What a hint calls the body counts if most of it reads like a story and hardly any story stands outside of it; what it
calls no part of the story is believed unless it plainly is one. Measured with 2,040 community rules, a fifth of them
untouched since 2013: taken at their word they made four corpora worse, and weighed like this they make them better.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from attrs import field, frozen
from lxml import html

from newsparse.body.blocks import lay_out
from newsparse.body.find import STORY, Found, Hints, choose_lines, judge
from newsparse.body.outline import Box, Outline, read_outline
from newsparse.page import Page

__all__ = ["Hinted", "find_by_hint"]

INSIDE = 2.0
"""How many times as likely a line is story that stands inside a body that is believed, in odds."""
OUTSIDE = 0.35
"""The same of a line that stands outside: a standfirst often does."""
DOUBTFUL = 1.15
"""The same of a line inside that looks like a list of links: most of it is link, or it stands there again and again."""
REFRAIN = 2
"""From how many times on a line counts as said again and again, as the labels of price tables are."""
PLAINLY_STORY = 0.8
"""From which chance on a line is story although the site drops it."""
LEAST_COVERED = 0.95
"""How much of what reads like the story must stand inside."""
LEAST_PURE = 0.6
"""How much of what stands inside must read like the story."""

_INSIDE_LINES = frozenset(
    "a abbr b cite code em font i img label mark picture q s small span strike strong sub sup time u".split()
)
"""Elements that are parts of a line: what is dropped of them is dropped, since only lines can be weighed."""


@frozen
class Hinted:
    """What came of a hint."""

    found: Found | None = None
    stale: tuple[str, ...] = field(default=())
    """Why the hint was not followed in all, in words."""


def find_by_hint(page: Page, hints: Hints, elements: Sequence[html.HtmlElement], source: str) -> Hinted:
    """Find the body by the evidence on each line, with the elements that a site calls the body as more of it."""
    outline, soft = _read(page, hints.dropped)
    judged = judge(outline, hints)
    chances = judged.chances
    inside = _lines_in(outline, elements)
    dropped = _lines_in(outline, soft)
    gone = frozenset(n for n in dropped if chances[n] <= PLAINLY_STORY)
    stale = []
    if kept := sum([len(outline.lines[n].text) for n in dropped - gone]):
        stale.append(f"it drops {kept} characters that read like the story")
    doubt = _doubt(outline, chances, inside - gone) if elements else None
    if doubt:
        stale.append(doubt)
    if elements and doubt is None:
        chosen = _believe(outline, chances, judged.sizes, inside, gone)
    else:
        chosen = choose_lines([0.0 if n in gone else chance for n, chance in enumerate(chances)], judged.sizes)
    if not chosen:
        return Hinted(stale=tuple(stale))
    found_by = source if elements and doubt is None else "evidence"
    return Hinted(Found(lay_out(outline, chosen, without=gone), found_by, judged, chosen), tuple(stale))


def _read(page: Page, dropped: Iterable[html.HtmlElement]) -> tuple[Outline, list[html.HtmlElement]]:
    """Read a page without the parts of lines that are dropped; give the other dropped elements, to be weighed."""
    hard: list[html.HtmlElement] = []
    soft: list[html.HtmlElement] = []
    for element in dropped:
        (hard if element.tag in _INSIDE_LINES else soft).append(element)
    return read_outline(page, dropped=hard), soft


def _lines_in(outline: Outline, elements: Collection[html.HtmlElement]) -> frozenset[int]:
    """Give the lines that stand in one of the elements."""
    if not elements:
        return frozenset()
    wanted = set(elements)
    numbers = {number for number, element in enumerate(outline.page.root.iter()) if element in wanted}
    known: dict[Box | None, bool] = {None: False}
    return frozenset(n for n, line in enumerate(outline.lines) if _is_in(line.box, numbers, known))


def _is_in(box: Box, numbers: Collection[int], known: dict[Box | None, bool]) -> bool:
    """Whether a box, or one around it, has one of the numbers; what was found out is kept for the lines that follow."""
    way: list[Box] = []
    at: Box | None = box
    while at not in known and at is not None:
        way.append(at)
        if at.number in numbers:
            break
        at = at.parent
    answer = bool(at is not None and (at.number in numbers or known.get(at)))
    known.update(dict.fromkeys(way, answer))
    return answer


def _believe(
    outline: Outline,
    chances: Sequence[float],
    sizes: Sequence[int],
    inside: Collection[int],
    gone: Collection[int],
) -> frozenset[int]:
    """Choose the lines that are story: being in a body speaks for them, unless they look like lists of links."""
    counts = Counter(line.text for line in outline.lines)
    weighed = []
    for n, line in enumerate(outline.lines):
        is_doubtful = counts[line.text] >= REFRAIN or 2 * line.links >= len(line.text)
        times = 0.0 if n in gone else OUTSIDE if n not in inside else DOUBTFUL if is_doubtful else INSIDE
        weighed.append(times * chances[n] / (1 - chances[n] + times * chances[n]) if times else 0.0)
    return choose_lines(weighed, sizes)


def _doubt(outline: Outline, chances: Sequence[float], inside: Collection[int]) -> str | None:
    """Say what speaks against a hint; ``None`` for one that fits."""
    sizes = [len(line.text) for line in outline.lines]
    story = sum([size for size, chance in zip(sizes, chances, strict=True) if chance > STORY])
    covered = sum([sizes[n] for n in inside if chances[n] > STORY])
    held = sum([sizes[n] for n in inside])
    if covered <= LEAST_COVERED * story:
        return f"its body has {covered} of the {story} characters that read like the story"
    if covered <= LEAST_PURE * held:
        return f"its body has {held} characters, and {covered} of them read like the story"
    return None
