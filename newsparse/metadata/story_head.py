"""The head of the story: its headline's element, and the elements around that, where byline and date stand."""

import re
from collections.abc import Container, Iterator
from itertools import islice
from typing import NamedTuple, TypeAlias

from attrs import evolve, frozen
from lxml.html import HtmlElement

from newsparse.page import Page
from newsparse.text.clean import clean_line, fold
from newsparse.text.headlines import compare_headlines, strip_site_name

__all__ = [
    "Around",
    "NearElement",
    "StatedTitles",
    "StoryHead",
    "element_text",
    "find_story_head",
    "is_aside",
    "marks_of",
    "near_elements",
    "stated_titles",
]

ALIKE, ALIKE_OTHER = 0.5, 0.75
"""From here on two headlines are taken for the same one; and one that is no ``h1`` for the page's."""
FEWEST_WORDS = 3
MOST_PIECES = 12
MOST_HEADINGS = 60
MOST_AFTER, MOST_BEFORE = 80, 30
"""How many elements after and before the headline belong to the head of the story."""
LONGEST_TEXT = 600

_ASIDE = re.compile(
    r"comment|related|sidebar|recommend|footer|widget[-_](?:area|recent|text|list)|popular|teaser|promo|newsletter|"
    r"more-?from|read-?next|latest|trending"
    r"|disqus|respond|breadcrumb|cookie|carousel|most-?read|share-|sharing|socials?-|searchform|(?:^|[\s_-])nav(?:$|"
    r"[\s_-])",
    re.IGNORECASE,
)
_KICKER = re.compile(
    r"kicker|topline|overline|over-?title|pre-?title|eyebrow|roof|dachzeile|spitzmarke|supertitle|super-?head|label|"
    r"category|section"
    r"|volanta|antetitulo|surtitre|subtitle|intro|\bsmall\b|flag|prefix|hat\b|strap"
)
_KICKER_EDGES = " :|/\u2013\u2014-\u00b7\u2022"
_STORY_TAGS = frozenset(("body", "article", "main", "html"))
_ASIDE_TAGS = frozenset(("aside", "nav", "footer", "form", "figure", "figcaption"))
_SKIPPED = frozenset(
    ("script", "style", "noscript", "template", "svg", "button", "select", "option", "iframe", "video")
)


@frozen
class StoryHead:
    """The headline's element, and what it says, when the page has one."""

    element: HtmlElement
    text: str
    likeness: float
    """How alike it is to what the page says of itself elsewhere."""
    kicker: str | None = None
    """The line over the headline, where it stands in the same element."""

    @property
    def around(self) -> frozenset[HtmlElement]:
        """The headline's element, and those that hold it."""
        return frozenset((self.element, *self.element.iterancestors()))


@frozen
class StatedTitles:
    """What the page's metadata call the story, without the site's name."""

    all: tuple[str, ...]
    json_ld: tuple[str, ...] = ()


Around: TypeAlias = frozenset[HtmlElement]
"""The headline's element and those that hold it."""


class NearElement(NamedTuple):
    """An element near the headline, with what every reader asks of it."""

    element: HtmlElement
    marks: str
    """The attributes that say what it holds, in lower case."""
    text: str
    """Its own text, before its first child."""
    tail: str
    """The text after it, which is its parent's."""
    place: int
    """How many elements lie between it and the headline; those before the headline have negative places."""


def near_elements(page: Page, head: StoryHead | None) -> list[NearElement]:
    """Give the elements after the headline, then those before it; the first of the page where it has no headline."""
    if head is not None:
        elements = [*enumerate((head.element, *elements_after(head.element)))]
        elements += [(-place, element) for place, element in enumerate(elements_before(head.element), start=1)]
    else:
        body = page.root.find("body")
        if body is None:
            return []
        elements = [*enumerate(islice((child for child in body.iter() if isinstance(child.tag, str)), MOST_AFTER))]
    return [
        NearElement(element, marks_of(element), (element.text or "").strip(), (element.tail or "").strip(), place)
        for place, element in elements
        if element.tag not in _SKIPPED
    ]


def marks_of(element: HtmlElement) -> str:
    """The attributes that say what an element holds, in lower case."""
    get = element.get
    marks = get("class", "")
    for name in _MARKING:
        if value := get(name):
            marks = f"{marks} {value}"
    return marks[:300].lower() if marks else ""


def find_story_head(page: Page, titles: StatedTitles, sites: tuple[str, ...] = ()) -> StoryHead | None:
    """Find the headline of the story: the ``h1``, or else ``h2``, most like the titles that the page states.

    >>> page = Page.from_html("<h1>The Post</h1><h1><small>Weather</small> Rain in Ulm</h1>")
    >>> head = find_story_head(page, StatedTitles(("Rain in Ulm",)))
    >>> head.kicker, head.text
    ('Weather', 'Rain in Ulm')
    """
    best: StoryHead | None = None
    lone: list[StoryHead] = []
    names = {fold(name) for name in sites}
    for number, element in enumerate(page.elements("h1")):
        if number >= MOST_HEADINGS:
            break
        kicker, text = _part_kicker(element, titles)
        if not text or fold(text) in names:
            continue
        head = StoryHead(element, text, _likeness(text, titles), kicker)
        lone.append(head)
        if best is None or head.likeness > best.likeness:
            best = head
    if best is not None and best.likeness >= ALIKE:
        return best
    other = _find_other(page, titles)
    if other is not None and (best is None or other.likeness > best.likeness):
        return other
    if best is not None and len(lone) == 1 and len(best.text.split()) >= FEWEST_WORDS:
        # The only h1 is the headline even where the page calls itself something else for search engines.
        return evolve(best, likeness=ALIKE)
    return best


def _likeness(text: str, titles: StatedTitles) -> float:
    return max((compare_headlines(text, title) for title in titles.all), default=0.0)


def _find_other(page: Page, titles: StatedTitles) -> StoryHead | None:
    """A headline in an ``h2`` or ``h3``, for pages whose ``h1`` is the site's name."""
    for number, element in enumerate((*page.elements("h2"), *page.elements("h3"))):
        if number >= MOST_HEADINGS:
            return None
        kicker, text = _part_kicker(element, titles)
        likeness = _likeness(text, titles) if len(text) > 8 else 0.0
        if likeness >= ALIKE_OTHER:
            return StoryHead(element, text, likeness, kicker)
    return None


def _part_kicker(element: HtmlElement, titles: StatedTitles) -> tuple[str | None, str]:
    """Part the line over the headline, and what stands below it, from a heading that holds them all."""
    text = clean_line(element_text(element, LONGEST_TEXT))
    if len(element) == 0 or not text:
        return None, text
    pieces = [line for piece in element.itertext() if (line := clean_line(piece))]
    if not 2 <= len(pieces) <= MOST_PIECES:
        return None, text
    folded = [fold(piece) for piece in pieces]
    stated = {fold(title) for title in titles.all}
    if (whole := fold(text)) in stated:
        # The page takes the line over it for a part of the headline; it also knows the mark between the two.
        return None, next(title for title in titles.all if fold(title) == whole)
    for first in range(1, len(pieces)):
        if " ".join(filter(None, folded[first:])) in stated:
            return " ".join(pieces[:first]).strip(_KICKER_EDGES) or None, " ".join(pieces[first:])
    if _KICKER.search(_first_marks(element)):
        kicker = clean_line(element_text(element[0], LONGEST_TEXT))
        rest = text.removeprefix(kicker).strip(_KICKER_EDGES)
        if kicker and rest and len(rest) > 8:
            return kicker.strip(_KICKER_EDGES), rest
    for last in range(1, len(pieces)):
        if " ".join(filter(None, folded[:last])) in stated and len(folded[last]) > 0:
            return None, " ".join(pieces[:last])
    return None, text


def _first_marks(element: HtmlElement) -> str:
    """The classes of the first child, if nothing stands before it."""
    first = element[0]
    if (element.text or "").strip() or not isinstance(first.tag, str):
        return ""
    if len(element) == 1 and not (first.tail or "").strip() and len(first):
        first = first[0]
    return f"{first.get('class') or ''} {first.tag if first.tag == 'small' else ''}".lower()


def elements_after(element: HtmlElement, most: int = MOST_AFTER) -> Iterator[HtmlElement]:
    """The elements that follow one in the page, in order: not those inside it."""
    count = 0
    node: HtmlElement | None = element
    while node is not None:
        for sibling in node.itersiblings():
            for found in sibling.iter():
                count += 1
                if count > most:
                    return
                if isinstance(found.tag, str):
                    yield found
        node = node.getparent()


def elements_before(element: HtmlElement, most: int = MOST_BEFORE) -> Iterator[HtmlElement]:
    """The elements that stand before one in the page, nearest first: not those that hold it."""
    around = frozenset(element.iterancestors())
    node, count = element, 0
    while count < most:
        before = node.getprevious()
        if before is None:
            before = node.getparent()
            if before is None:
                return
        else:
            while len(before):
                before = before[-1]
        node = before
        if node not in around:
            count += 1
            if isinstance(node.tag, str):
                yield node


def element_text(element: HtmlElement, most: int = 300) -> str:
    """The visible text of an element, up to so many characters; blocks and line breaks become spaces."""
    pieces: list[str] = []
    length = 0
    for event_text in _texts(element):
        pieces.append(event_text)
        length += len(event_text)
        if length > most:
            break
    return "".join(pieces)[: most + 1]


def _texts(element: HtmlElement) -> Iterator[str]:
    if element.text:
        yield element.text
    for child in element:
        tag = child.tag
        if isinstance(tag, str) and tag not in _SKIPPED:
            if tag not in _INLINE:
                yield " "
            yield from _texts(child)
            if tag not in _INLINE:
                yield " "
        if child.tail:
            yield child.tail


_MARKING = ("id", "itemprop", "rel")
_INLINE = frozenset(
    "a abbr b bdi bdo cite code em font i ins kbd mark q s small span strike strong sub sup u var wbr".split()
)


def is_aside(element: HtmlElement, story: Container[HtmlElement] = ()) -> bool:
    """Whether an element stands in a comment, a sidebar, a teaser: not in the story and its head.

    ``story`` are the elements around the headline: what they are called says nothing against what is in them.
    """
    node: HtmlElement | None = element
    for _ in range(14):
        if node is None or node.tag in _STORY_TAGS or node in story:
            return False
        if node.tag in _ASIDE_TAGS:
            return True
        marks = f"{node.get('class') or ''} {node.get('id') or ''}"
        if len(marks) > 1 and _ASIDE.search(marks[:300]):
            return True
        node = node.getparent()
    return False


def stated_titles(page: Page, sites: tuple[str, ...]) -> StatedTitles:
    """The titles that the page states in its metadata, the site's name taken off; for comparing."""
    titles = [
        strip_site_name(clean_line(values[0]), sites)
        for name in ("og:title", "twitter:title")
        if (values := page.meta.get(name))
    ]
    headlines = [node["headline"] for node in page.json_ld[:50] if isinstance(node.get("headline"), str)]
    structured = [strip_site_name(clean_line(headline), sites) for headline in headlines[:1]]
    if page.title:
        titles.append(strip_site_name(clean_line(page.title), sites, guess=True))
    both = dict.fromkeys(title for title in (*titles, *structured) if fold(title))
    return StatedTitles(tuple(both), tuple(structured))
