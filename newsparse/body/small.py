"""Small pages and short stories: a few sentences, in a handful of elements, as a feed, an archive or a test has them.

The weights were learned on pages of 20 kB and more, where a story is told from what surrounds it. Where next to nothing
surrounds it there is next to nothing to weigh, and a rule says it all: what is not marked as something else is story.
"""

import re
from collections.abc import Sequence

from newsparse.body.kinds import KINDS
from newsparse.body.outline import HIDDEN, Box, Outline, inherit, tag_mark
from newsparse.body.shapes import HEADINGS, find_head, is_caption

__all__ = ["choose_unmarked", "is_small"]

LARGEST = 8_000
"""A page of more bytes has surroundings; the smallest of a thousand news pages has 44,000."""

FEW_SENTENCES = 200
"""In fewer characters there is too little to weigh."""

MOST_LINES = 60
"""More lines of text are a page with surroundings, however small."""

FEW_LINES, LARGEST_STYLED = 12, 80_000
"""With so few lines of text, the rest of a page is styles and scripts."""

_NO_STORY = re.compile(
    r"\b(?:401|403|404|410|429|502|503|504)\b|not found|forbidden|access denied|just a moment|attention required"
    r"|(?:are|verify|if) you(?:['’]re| are)? (?:a )?(?:robot|human)|not a robot|captcha"
    r"|(?:service|temporarily) unavailable|bad (?:gateway|request)|gateway time|server error"
    r"|^error\b|too many requests|enable javascript|introuvable"
    r"|^erreur\b|nicht gefunden|^fehler\b|no encontrad[ao]|não encontrad[ao]|non trovat[ao]|niet gevonden"
    r"|nie znaleziono|не найден|не знайден|未找到|見つかりません",
    re.IGNORECASE,
)
"""The titles of pages that servers and their guards give in place of a story."""

MOST_LINKS = 0.7
"""A line with a larger share of links is navigation."""

_STORY_KINDS = frozenset(("body", "standfirst", "card", "teaser", "factbox", "gallery"))
_SENTENCE_END = tuple('.!?\u2026\u3002\uff01\uff1f\u061f\u00bb\u201d"')
_FOREIGN_TAGS = frozenset(("aside", "button", "footer", "form", "header", "label"))
_FOREIGN_MARKS = frozenset([*KINDS, HIDDEN, *map(tag_mark, _FOREIGN_TAGS)]) - _STORY_KINDS


def is_small(outline: Outline) -> bool:
    """Tell whether a page is so small that it can hardly be more than a story; one that says "Not found" is less.

    >>> from newsparse.body.outline import read_outline
    >>> from newsparse.page import Page
    >>> page = "<title>{}</title><h1>Rain in Ulm</h1><p>It rained on Monday.</p>"
    >>> [is_small(read_outline(Page.from_html(page.format(title)))) for title in ("Rain", "404 Not Found")]
    [True, False]
    """
    page, lines = outline.page, len(outline.lines)
    if page.decoded is None or lines > MOST_LINES:
        return False
    if len(page.decoded.data) > (LARGEST if lines > FEW_LINES else LARGEST_STYLED):
        return False
    titles = [page.title or "", *["".join(heading.itertext()) for heading in page.elements("h1")[:3]]]
    return not any([_NO_STORY.search(title) for title in titles])


def choose_unmarked(
    outline: Outline, sizes: Sequence[int], likely: frozenset[int], headline: str | None, region: Box | None = None
) -> frozenset[int]:
    """Choose the lines of a small page that are story, or of a region that has nothing but a short one.

    :param sizes: of the lines, in Latin letters.
    :param likely: those that the evidence speaks for. If they are next to nothing, what is not marked as something else
        is story; if they are more, what is not marked and is a sentence is story too.
    """
    unmarked = _find_unmarked_lines(outline, sizes, headline)
    if region is not None:
        unmarked = [n for n in unmarked if region in outline.lines[n].box.ancestors()]
    size = sum([sizes[n] for n in likely])
    if size < FEW_SENTENCES and 2 * sum([sizes[n] for n in unmarked]) >= size:
        return frozenset(unmarked)
    return likely.union([n for n in unmarked if outline.lines[n].text.endswith(_SENTENCE_END)])


def _find_unmarked_lines(outline: Outline, sizes: Sequence[int], headline: str | None) -> list[int]:
    """Find the lines after the headline that neither an element nor a class calls anything but story.

    If one ``<article>`` or ``<main>`` has most of their text, those outside of it are left out.
    """
    lines = outline.lines
    head = find_head(lines, headline.casefold() if headline else None, None)
    foreign: dict[Box, bool] = {}
    found = [
        n
        for n, line in enumerate(lines)
        if n > head
        and line.media is None
        and line.links <= MOST_LINKS * len(line.text)
        and not is_caption(line)
        and not inherit(line.box, foreign, _is_foreign)
    ]
    total = sum([sizes[n] for n in found])
    for tag in ("article", "main"):
        inside: dict[Box, list[int]] = {}
        for n in found:
            if (box := lines[n].box.find(tag)) is not None:
                inside.setdefault(box, []).append(n)
        most = max(inside.values(), key=lambda places: sum([sizes[n] for n in places]), default=[])
        if 2 * sum([sizes[n] for n in most]) > total:
            found = most
            break
    # A heading with nothing below it heads something that was left out.
    while found and lines[found[-1]].tag in HEADINGS:
        found.pop()
    return found


def _is_foreign(box: Box, around: bool | None) -> bool:
    if around is None or box.parent is None or box.tag == "body":
        return False
    return around or (box.tag == "nav" and not box.prose) or not _FOREIGN_MARKS.isdisjoint(box.marks)
