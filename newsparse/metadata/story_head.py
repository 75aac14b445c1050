"""The head of the story: its headline's element, and the elements around that, where byline and date stand."""

import re
from collections.abc import Container, Iterator
from itertools import islice
from typing import NamedTuple, TypeAlias
from urllib.parse import urlsplit

from attrs import evolve, field, frozen
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
_HEADLINE = re.compile(r"(?<!sub)(?<!sub-)headline(?!s)")
LONGEST_RUMP = 8
"""In characters; what is left of a headline without its kicker is longer."""
MOST_WORDS_OF_KICKER = 9
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
    published: tuple[str, ...] = ()
    """Those in OpenGraph and JSON-LD."""
    title: str = ""
    """That of ``<title>``."""
    folded: frozenset[str] = field(init=False)
    """All of them, for comparing."""

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "folded", frozenset([fold(title) for title in self.all]))


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
    near = []
    for place, element in elements:
        text, tail = element.text, element.tail
        tail = tail.strip() if tail else ""
        if element.tag not in _SKIPPED:
            near.append(NearElement(element, marks_of(element), text.strip() if text else "", tail, place))
        elif tail:
            # An icon before a date or a name.
            near.append(NearElement(element, "", "", tail, place))
    return near


def marks_of(element: HtmlElement) -> str:
    """The attributes that say what an element holds, in lower case."""
    marks = ""
    for name, value in element.items():
        if name in _MARKING and value:
            marks = f"{marks} {value}" if marks else value
    return marks[:300].lower() if marks else ""


def find_story_head(page: Page, titles: StatedTitles, sites: tuple[str, ...] = ()) -> StoryHead | None:
    """Find the headline of the story: the ``h1``, or else ``h2``, most like the titles that the page states.

    >>> page = Page.from_html("<h1>The Post</h1><h1><small>Weather</small> Rain in Ulm</h1>")
    >>> head = find_story_head(page, StatedTitles(("Rain in Ulm",)))
    >>> head.kicker, head.text
    ('Weather', 'Rain in Ulm')
    """
    heads = _read_heads(page, titles, {fold(name) for name in sites})
    best = max(heads, key=lambda head: head.likeness, default=None)
    if best is not None and best.likeness >= ALIKE:
        alike = [head for head in heads if head.likeness == best.likeness]
        return best if len(alike) == 1 else max(alike, key=lambda head: _likeness_to_published(head.text, titles))
    if best is not None and not best.likeness:
        # Nothing stated speaks for any of them: the one in the story's element, or else the first.
        best = max(heads, key=lambda head: next(head.element.iterancestors("article", "main"), None) is not None)
    other = _find_other(page, titles)
    if other is not None and (best is None or other.likeness > best.likeness):
        return other
    if best is not None and len({head.text for head in heads}) == 1 and len(best.text.split()) >= FEWEST_WORDS:
        # The only h1 is the headline even where the page calls itself something else for search engines.
        return evolve(best, likeness=ALIKE)
    return best


def _read_heads(page: Page, titles: StatedTitles, names: set[str]) -> list[StoryHead]:
    """Every ``h1`` that can be the story's; not the site's name, nor what leads to the front page or a section."""
    heads: list[StoryHead] = []
    for element in page.elements("h1")[:MOST_HEADINGS]:
        kicker, text = _part_kicker(element, titles)
        if text and fold(text) not in names:
            likeness = _likeness(text, titles)
            if likeness == 1.0 or not _leads_elsewhere(element, page):
                heads.append(StoryHead(element, text, likeness, kicker))
    return heads


def _leads_elsewhere(element: HtmlElement, page: Page) -> bool:
    """Whether a heading is nothing but a link to a front page or up the path: a site's or a section's name."""
    link = next(element.iter("a"), None)
    if link is None or not (href := page.absolute(link.get("href"))):
        return False
    if len(clean_line(element_text(link))) < len(clean_line(element_text(element))):
        return False
    if (link.get("rel") or "").lower() == "home":
        return True
    try:
        path = urlsplit(href[max(href.rfind("http://"), href.rfind("https://"), 0) :]).path
        own = urlsplit(page.url or page.canonical_hint or "").path
    except ValueError:
        return False
    return not path.strip("/") or (own != path and own.startswith(path.rstrip("/") + "/"))


def _likeness(text: str, titles: StatedTitles) -> float:
    return max((compare_headlines(text, title) for title in titles.all), default=0.0)


def _likeness_to_published(text: str, titles: StatedTitles) -> float:
    return sum(compare_headlines(text, title) for title in titles.published)


def _find_other(page: Page, titles: StatedTitles) -> StoryHead | None:
    """A headline in an ``h2`` or ``h3``, for pages whose ``h1`` is the site's name; not that of the comments."""
    for element in (*page.elements("h2"), *page.elements("h3"))[:MOST_HEADINGS]:
        kicker, text = _part_kicker(element, titles)
        likeness = _likeness(text, titles) if len(text) > 8 else 0.0
        if likeness >= ALIKE_OTHER and not _is_of_comments(element):
            return StoryHead(element, text, likeness, kicker)
    return None


def _is_of_comments(element: HtmlElement) -> bool:
    """Whether a heading stands over the comments: "3 replies to …", which repeats the headline."""
    node: HtmlElement | None = element
    for _ in range(3):
        if node is None:
            return False
        if "comment" in marks_of(node) or "respond" in marks_of(node):
            return True
        node = node.getparent()
    return False


def _part_kicker(element: HtmlElement, titles: StatedTitles) -> tuple[str | None, str]:
    """Part the line over the headline, and what stands below it, from a heading that holds them all."""
    text = clean_line(element_text(element, LONGEST_TEXT))
    if len(element) == 0 or not text:
        return None, text
    pieces = [line for piece in element.itertext() if (line := clean_line(piece))]
    if not 2 <= len(pieces) <= MOST_PIECES:
        return None, text
    folded = [fold(piece) for piece in pieces]
    stated = titles.folded
    whole = fold(text)
    marked = _marked_kicker(element, text)
    if marked is not None and (fold(marked[1]) in stated or not _is_whole(whole, titles)):
        return marked
    if whole in stated:
        # The page takes the line over it for a part of the headline; it also knows the mark between the two.
        return None, next(title for title in titles.all if fold(title) == whole)
    for first in range(1, len(pieces)):
        if " ".join(filter(None, folded[first:])) in stated:
            return " ".join(pieces[:first]).strip(_KICKER_EDGES) or None, " ".join(pieces[first:])
    for last in range(1, len(pieces)):
        if " ".join(filter(None, folded[:last])) in stated and len(folded[last]) > 0:
            return None, " ".join(pieces[:last])
    return None, text


def _is_whole(folded: str, titles: StatedTitles) -> bool:
    """Whether what the page states beside its ``<title>`` takes the line over the headline for a part of it."""
    return any(fold(title).startswith(folded) for title in titles.published)


def _marked_kicker(element: HtmlElement, text: str) -> tuple[str, str] | None:
    """Part a heading whose own markup parts it: its first child is called a kicker, or the one after it the headline.

    Many pages repeat both as one title in their metadata, with a mark between them that only programs see.
    """
    while len(element) == 1 and not (element.text or "").strip() and not (element[0].tail or "").strip():
        element = element[0]
    if not len(element) or not (_KICKER.search(_first_marks(element)) or _names_headline(element)):
        return None
    kicker = clean_line(element_text(element[0], LONGEST_TEXT))
    rest = text.removeprefix(kicker).strip(_KICKER_EDGES)
    if not kicker or len(rest) <= LONGEST_RUMP or len(kicker.split()) > MOST_WORDS_OF_KICKER:
        return None
    return kicker.strip(_KICKER_EDGES), rest


def _names_headline(element: HtmlElement) -> bool:
    """Whether a later child, not the first, is called the headline."""
    if (element.text or "").strip() or _HEADLINE.search(marks_of(element[0])):
        return False
    return any(isinstance(child.tag, str) and _HEADLINE.search(marks_of(child)) for child in element[1:4])


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


_MARKING = frozenset(("class", "id", "itemprop", "rel"))
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
    published = [
        strip_site_name(clean_line(values[0]), sites)
        for name in ("og:title", "twitter:title")
        if (values := page.meta.get(name))
    ]
    headlines = [node["headline"] for node in page.json_ld[:50] if isinstance(node.get("headline"), str)]
    title = strip_site_name(clean_line(page.title), sites, guess=True) if page.title else ""
    structured = [strip_site_name(clean_line(headline), sites) for headline in headlines[:1]]
    both = dict.fromkeys(title for title in (*published, title, *structured) if fold(title))
    return StatedTitles(tuple(both), (*published, *structured), title)
