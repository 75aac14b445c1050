"""Showing what a site drops: elements that never came to be weighed, each at its place, with its rule."""

from collections.abc import Iterable, Mapping

from attrs import evolve
from lxml import html

from newsparse.article import Block, BlockKind
from newsparse.page import Page
from newsparse.trace import Fate, TracedBlock

__all__ = ["show_dropped"]

_MOST_STEPS = 6


def show_dropped(
    blocks: Iterable[TracedBlock], drops: Mapping[html.HtmlElement, str], page: Page
) -> tuple[TracedBlock, ...]:
    """Give the blocks of a page, and among them what a site drops, in the order of the page.

    :param drops: elements, and the rule that drops each.
    """
    shown = list(blocks)
    if not drops:
        return tuple(shown)
    for first, last, element in _outermost(drops, page):
        told = f"dropped by {drops[element]}"
        inside = [n for n, traced in enumerate(shown) if first <= (traced.block.element or 0) <= last]
        for n in inside:
            if shown[n].fate is Fate.OUTSIDE:
                shown[n] = evolve(shown[n], reason=f"{told}, {shown[n].reason}".removesuffix(", "))
        if not inside and (text := " ".join(" ".join(element.itertext()).split())):
            block = Block(BlockKind.PARAGRAPH, text, element=first)
            shown.append(TracedBlock(block, str(element.tag), _path_of(element), Fate.OUTSIDE, told))
    return tuple(sorted(shown, key=lambda traced: traced.block.element or 0))


def _outermost(drops: Mapping[html.HtmlElement, str], page: Page) -> Iterable[tuple[int, int, html.HtmlElement]]:
    """Give the dropped elements that stand in no other: the number of each, that of the last one in it, and itself."""
    end = -1
    for number, element in enumerate(page.root.iter()):
        if number > end and element in drops:
            end = number + sum(1 for _ in element.iter()) - 1
            yield number, end, element


def _path_of(element: html.HtmlElement) -> str:
    """Give the way to an element, outermost first: ``main > article.story > p``."""
    steps = []
    for around in (element, *element.iterancestors()):
        if around.tag in ("html", "body"):
            break
        steps.append(".".join([str(around.tag), *(around.get("class") or "").split()[:2]]))
    return " > ".join(reversed(steps[:_MOST_STEPS])) or "body"
