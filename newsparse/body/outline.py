"""The outline: every run of visible text on a page, in order, with the elements that hold it. One pass over the tree.

Whatever decides later what belongs to the story looks at this and not at the tree: a few hundred lines of text, each
with its length, its share of link text, and the chain of boxes around it.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple, TypeAlias, TypeVar

from lxml import etree, html

from newsparse.article import LinkSpan
from newsparse.body.kinds import kinds_of
from newsparse.page import Page

__all__ = ["AROUND", "HIDDEN", "Box", "Line", "Outline", "inherit", "links_of", "read_outline", "tag_mark"]

# How an element takes part in the text.
SKIPPED = frozenset(
    "area canvas colgroup datalist dialog embed frame frameset head input link map math meta nav noembed noframes"
    " noscript object optgroup option param rp rt script select style svg template textarea title track xmp".split()
)
"""Elements that hold no text of the page, or none that a reader would see as text."""

INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby s samp small span"
    " strike strong sub sup time tt u var wbr g-emoji".split()
)
"""Elements that do not break a line: their text joins that of their neighbours without a space."""

AROUND = frozenset(
    "article main aside footer header section form table ul ol dl figure figcaption blockquote button details li label"
    " address h1 h2 h3 td center fieldset".split()
)
"""Elements that say something of all that stands inside."""

HIDDEN = "hidden"
"""Stands among the marks of a box for markup that hides it."""

BESIDE = frozenset(("aside", "button", "footer"))
"""Elements for what stands beside the story; some sites put it in an ``<aside>`` all the same."""

MEDIA = frozenset("img picture iframe video audio amp-img amp-video amp-youtube amp-iframe amp-twitter".split())
"""Elements that stand for an image or an embed; what they hold is never text."""

EMBED_CLASSES = (
    "twitter-tweet",
    "twitter-video",
    "instagram-media",
    "tiktok-embed",
    "fb-post",
    "fb-video",
    "reddit-card",
    "reddit-embed-bq",
    "bluesky-embed",
    "mastodon-embed",
    "text-post-media",
)
"""Classes that social services ask their embeds to carry: the text inside is a post, not the story."""

SPLIT_AT_BREAKS = 60
"""How long the lines between single ``<br>`` must be on average, in characters, to be paragraphs of their own."""

_BOX, _INLINE, _SKIP, _MEDIA, _BREAK = range(5)
_ROLES = {
    **dict.fromkeys(SKIPPED, _SKIP),
    **dict.fromkeys(INLINE, _INLINE),
    **dict.fromkeys(MEDIA, _MEDIA),
    "br": _BREAK,
}
SWALLOWING = frozenset(("nav", "noscript", "dialog"))
"""Elements that hold no story, unless somebody forgot to close them: then they hold the page."""

LEAST_TEXT = 300
"""A page with fewer characters of text is read again with what may have swallowed the rest of it."""

_ROLES_ONCE_SWALLOWED = {tag: role for tag, role in _ROLES.items() if tag not in SWALLOWING}

BREAK = "\v"
"""Stands for ``<br>`` among the pieces of a line's text."""

Links: TypeAlias = dict[int, str]
"""Which pieces of a line's text are links: their places among the pieces, and their addresses."""

_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_INVISIBLE = dict.fromkeys((173, 8203, 8288, 65279, 8206, 8207, 8234, 8235, 8236))
_INVISIBLE_ANY = re.compile("[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202c]")
_COUNT = etree.XPath("count(descendant::*)")


def tag_mark(tag: str) -> str:
    """Give what stands among the marks of a box for its tag: no kind has such a name."""
    return f"<{tag}"


class Box:
    """An element that breaks the line, and what is known of it: enough to judge the lines inside."""

    __slots__ = (
        "_article_around",
        "_attributes",
        "beside",
        "element",
        "lines",
        "links",
        "number",
        "parent",
        "preformatted",
        "prose",
        "tag",
        "text",
    )

    def __init__(self, element: html.HtmlElement, tag: str, parent: "Box | None", number: int) -> None:
        self.element = element
        self.tag = tag
        self.parent = parent
        self.number = number
        """The element's number in document order."""
        self.text = self.links = self.prose = self.lines = 0
        self._attributes: _Attributes | None = None
        self.preformatted: bool = tag == "pre" or (parent is not None and parent.preformatted)
        # Kept without the box itself: a box that held itself would keep the whole tree until the collector comes by.
        self._article_around: Box | None = None if parent is None else parent.article
        self.beside: bool = tag in BESIDE or (parent is not None and parent.beside)
        """Whether it is, or stands in, an element for what is beside the story."""

    @property
    def article(self) -> "Box | None":
        """The nearest ``<article>``, itself included."""
        return self if self.tag == "article" else self._article_around

    # Read when somebody asks, which for most boxes of a page nobody does. A __getattr__ for all of them would be
    # shorter, and would make the look-up of every other attribute take twice as long.
    def _read(self) -> "_Attributes":
        attributes = self.element.items()
        told = _read_attributes(self.tag, tuple(attributes)) if attributes else _read_bare(self.tag)
        self._attributes = told
        return told

    @property
    def names(self) -> tuple[str, ...]:
        """Its class, id, itemprop and role, as far as it has them."""
        return (self._attributes or self._read()).names

    @property
    def kinds(self) -> tuple[str, ...]:
        """What kinds of box these speak of."""
        return (self._attributes or self._read()).kinds

    @property
    def marks(self) -> tuple[str, ...]:
        """All that it says of what it holds: its kinds, its tag if that says anything, and whether it is hidden."""
        return (self._attributes or self._read()).marks

    @property
    def is_caption(self) -> bool:
        """Whether the markup calls it the caption of an image."""
        return (self._attributes or self._read()).is_caption

    @property
    def look(self) -> str:
        """Its class as written: lines in boxes of one look mostly share their fate."""
        return (self._attributes or self._read()).look

    def ancestors(self) -> Iterator["Box"]:
        """Give this box and those around it, from the inside out."""
        box: Box | None = self
        while box is not None:
            yield box
            box = box.parent

    def find(self, tag: str) -> "Box | None":
        """Give the nearest box of this tag, itself included."""
        box: Box | None = self
        while box is not None and box.tag != tag:
            box = box.parent
        return box


T = TypeVar("T")


def inherit(box: Box, known: dict[Box, T], step: Callable[[Box, T | None], T]) -> T:
    """Give what a box has from those around it: each in turn adds to what the one around it has, which is ``known``.

    No function calls itself for it: boxes nest deeper than Python's stack.
    """
    if box in known:
        return known[box]
    missing = [box]
    at = box.parent
    while at is not None and at not in known:
        missing.append(at)
        at = at.parent
    inherited = None if at is None else known[at]
    while missing:
        at = missing.pop()
        inherited = known[at] = step(at, inherited)
    return inherited  # type: ignore[return-value]  # the first that was missing is the box itself


_NAMING = frozenset(("class", "id", "itemprop", "role"))


class _Attributes(NamedTuple):
    """What the attributes of a box say."""

    names: tuple[str, ...]
    kinds: tuple[str, ...]
    marks: tuple[str, ...]
    is_caption: bool
    look: str


def _read_attributes(tag: str, attributes: tuple[tuple[str, str], ...]) -> _Attributes:
    """Read what a box is called, and what that says; the paragraphs of a story mostly are called the same."""
    names: list[str] = []
    look = ""
    hidden = False
    for name, value in attributes:
        if name in _NAMING:
            if name == "class":
                look = value
            names.append(value)
        elif name == "style":
            hidden = hidden or ("n" in value and _HIDDEN_STYLE.search(value) is not None)
        elif name == "hidden" or (name == "aria-hidden" and value == "true"):
            hidden = True
    kinds = kinds_of(*names) if names else ()
    marks = (*kinds, *_tag_marks(tag), HIDDEN) if hidden else (*kinds, *_tag_marks(tag))
    return _Attributes(tuple(names), kinds, marks, "caption" in kinds or tag == "figcaption", look)


@lru_cache(maxsize=256)
def _read_bare(tag: str) -> _Attributes:
    """Read a box without attributes."""
    return _read_attributes(tag, ())


def _tag_marks(tag: str) -> tuple[str, ...]:
    return (tag_mark(tag),) if tag in AROUND else ()


class Line:
    """A run of text that nothing breaks, or an image or embed at its place."""

    __slots__ = ("box", "breaks", "link_pieces", "links", "media", "number", "pieces", "tag", "text")

    def __init__(self, box: Box, text: str) -> None:
        self.box = box
        self.tag = box.tag
        self.text = text
        self.links = 0
        """How many of its characters lie in links."""
        self.pieces: list[str] | None = None
        """Its text as the tree has it, by which its links are placed; ``None`` for a line without links."""
        self.link_pieces: Links | None = None
        self.breaks = 0
        """Which of the paragraphs that one element holds this is, counted from 0."""
        self.media: html.HtmlElement | None = None
        """The element of an image or embed; ``None`` for text."""
        self.number = box.number

    @property
    def link_spans(self) -> tuple[tuple[int, int, str], ...]:
        """The links of the line: start, end and address as it stands on the page."""
        if self.pieces is None or self.link_pieces is None:
            return ()
        return _place_links(self.pieces, self.link_pieces)


class Outline:
    """The lines of a page, each in the box that holds it."""

    __slots__ = ("lines", "page", "watched")

    def __init__(self, page: Page, lines: list[Line], watched: list[tuple[int, int]]) -> None:
        self.page = page
        self.lines = lines
        self.watched = watched
        """For each watched element, in order: the first of its lines, and the first after them."""


def read_outline(
    page: Page, *, dropped: Iterable[html.HtmlElement] = (), watched: Iterable[html.HtmlElement] = ()
) -> Outline:
    """Read a page into lines; what is ``dropped`` is passed over, what is ``watched`` is told apart."""
    marked = frozenset(dropped), frozenset(watched)
    outline = _Reader(page, *marked, _ROLES).read(page.root)
    if (
        sum([len(line.text) for line in outline.lines]) < LEAST_TEXT
        and next(page.root.iter(*SWALLOWING), None) is not None
    ):
        outline = _Reader(page, *marked, _ROLES_ONCE_SWALLOWED).read(page.root)
    return outline


class _Reader:
    """The state of one walk: the elements that are open, the text since the last line break, and what has been read."""

    def __init__(
        self,
        page: Page,
        dropped: frozenset[html.HtmlElement],
        watched: frozenset[html.HtmlElement],
        roles: Mapping[str, int],
    ) -> None:
        self.page = page
        self.roles = roles
        self.dropped = dropped
        self.watched = watched
        self.lines: list[Line] = []
        self.spans: list[tuple[int, int]] = []
        self.pieces: list[str] = []
        """The text since the last line break, as the tree has it."""
        self.links: Links = {}
        """Which of the pieces are links."""
        self.opened: list[tuple[html.HtmlElement, str, int]] = []
        """The elements that break lines and are open, with their tags and numbers, from the outside in."""
        self.begun: list[int] = []
        """For each open watched element: the first of its lines."""
        self.boxes: list[Box] = []
        """The boxes made of the first of them: an element is made one when it turns out to hold something."""

    # The loop is one function, and not a short one: a call for each element would cost half as much as parsing did.
    def read(self, root: html.HtmlElement) -> Outline:  # noqa: C901
        opened, boxes, pieces, links = self.opened, self.boxes, self.pieces, self.links
        marked = self.dropped | self.watched
        role_of = self.roles.get
        number = -1
        href: str | None = None
        # The elements whose children are being walked, from the outside in, each with the rest of its own row.
        around: list[tuple[html.HtmlElement, str, int, Iterator[html.HtmlElement]]] = []
        row: Iterator[html.HtmlElement] = iter((root,))
        while True:
            element = next(row, None)
            if element is not None:
                number += 1
                tag: str = element.tag  # type: ignore[assignment]  # a page that was read has names, not QNames
                role = role_of(tag, _BOX)
                if marked and element in marked and self.begin_marked(element):
                    role = _SKIP
                goes_in = False
                if role is _BOX:
                    if tag == "button" and not _holds_text(element):
                        role = _SKIP
                    else:
                        if pieces:
                            self.end_line()
                        opened.append((element, tag, number))
                        goes_in = tag != "blockquote" or not _is_post(element)
                        if not goes_in:
                            self.add_media(element, number, "post")
                elif role is _INLINE:
                    goes_in = True
                    if tag == "a":
                        href = element.get("href") or ""
                    elif (classes := element.get("class")) and _is_for_screen_readers(classes):
                        goes_in = False
                elif role is _BREAK:
                    pieces.append(BREAK)
                elif role is _MEDIA:
                    self.add_media(element, number, tag)
                if goes_in:
                    text = element.text
                    # White space between boxes is most of the text nodes of a page, and none of its text.
                    if text and (pieces or not text.isspace()):
                        if href is not None:
                            links[len(pieces)] = href
                        pieces.append(text)
                    if len(element):
                        around.append((element, tag, role, row))
                        row = iter(element)
                        continue
                elif len(element):
                    number += int(_COUNT(element))
            elif around:
                element, tag, role, row = around.pop()
            else:
                return Outline(self.page, self.lines, self.spans)
            if role is _BOX:
                if pieces:
                    self.end_line()
                opened.pop()
                if len(boxes) > len(opened):
                    _close(boxes.pop())
            elif tag == "a":
                href = None
            if marked and element in marked:
                self.end_marked(element)
            text = element.tail
            if text and (pieces or not text.isspace()):
                if href is not None:
                    links[len(pieces)] = href
                pieces.append(text)

    def begin_marked(self, element: html.HtmlElement) -> bool:
        """Begin an element that is dropped or watched; tell whether it is to be passed over."""
        if element in self.dropped:
            self.end_box(element)
            return True
        self.end_line()
        self.begun.append(len(self.lines))
        return False

    def end_marked(self, element: html.HtmlElement) -> None:
        """End an element that is dropped or watched."""
        if element in self.dropped:
            self.end_box(element)
            return
        self.end_line()
        self.spans.append((self.begun.pop(), len(self.lines)))

    def end_box(self, element: html.HtmlElement) -> None:
        """End the line at a box that is passed over; what is dropped inside a line leaves the rest of it whole."""
        if self.roles.get(str(element.tag), _BOX) is not _INLINE:
            self.end_line()

    def box(self) -> Box:
        """Give the innermost open box; those around it are made as they are needed."""
        boxes = self.boxes
        for element, tag, number in self.opened[len(boxes) :]:
            boxes.append(Box(element, tag, boxes[-1] if boxes else None, number))
        return boxes[-1]

    def add_media(self, element: html.HtmlElement, number: int, kind: str) -> None:
        """Note an image or embed at its place; it does not break the line it may stand in."""
        line = Line(self.box(), "")
        line.media = element
        line.number = number
        line.tag = kind
        self.lines.append(line)

    def end_line(self) -> None:
        """End the line: make of the gathered text what a browser would show."""
        pieces, links = self.pieces, self.links
        text = pieces[0] if len(pieces) == 1 else "".join(pieces)  # most lines are of one piece
        if not text.isspace():
            if not text.isascii() and _INVISIBLE_ANY.search(text):
                text = text.translate(_INVISIBLE)
            box = self.box()
            if box.preformatted:
                self.add_line(box, text.replace(BREAK, "\n").strip("\n").expandtabs(4), pieces, links)
            elif BREAK in text:
                self.add_split(box)
            else:
                self.add_line(box, " ".join(text.split()), pieces, links)
        pieces.clear()
        if links:
            links.clear()

    def add_split(self, box: Box) -> None:
        """Add the lines of an element that holds ``<br>``."""
        for n, part in enumerate(_split_breaks(self.pieces)):
            pieces = [self.pieces[place] for place in part]
            plain = "".join(pieces).translate(_INVISIBLE)
            shown = "\n".join([row for row in (" ".join(row.split()) for row in plain.split(BREAK)) if row])
            if shown:
                links = {n: self.links[place] for n, place in enumerate(part) if place in self.links}
                self.add_line(box, shown, pieces, links)
                self.lines[-1].breaks = n

    def add_line(self, box: Box, text: str, pieces: list[str], links: Links) -> None:
        length = len(text)
        if not length:  # only characters that nobody sees
            return
        line = Line(box, text)
        linked = 0
        if links:
            line.pieces, line.link_pieces = pieces[:], links.copy()
            linked = min(length, sum([len(pieces[place].strip()) for place in links]))
            line.links = linked
            box.links += linked
        self.lines.append(line)
        box.text += length
        box.lines += 1
        if length > 60 and linked * 3 < length:
            box.prose += length


def _holds_text(element: html.HtmlElement) -> bool:
    return any(not text.isspace() for text in element.itertext())


def _is_post(quote: html.HtmlElement) -> bool:
    """Tell whether a quote is a post from a social service."""
    classes = quote.get("class")
    return classes is not None and any([mark in classes for mark in EMBED_CLASSES])


def _close(box: Box) -> None:
    """Add up what a box held into the one around it."""
    parent = box.parent
    if parent is not None:
        parent.text += box.text
        parent.links += box.links
        parent.prose += box.prose
        parent.lines += box.lines


@lru_cache(maxsize=20_000)
def _is_for_screen_readers(classes: str) -> bool:
    lowered = classes.lower()
    return any(
        name in lowered
        for name in ("sr-only", "visually-hidden", "visuallyhidden", "screen-reader", "screenreader", "a11y-hidden")
    )


def _split_breaks(pieces: list[str]) -> list[list[int]]:
    """Part the pieces of a box at its ``<br>``: at two in a row always, at single ones when the lines are long.

    Each part is the places of its pieces.
    """
    parts: list[list[int]] = [[]]
    blank = False
    lines = 1
    length = 0
    for place, piece in enumerate(pieces):
        if piece == BREAK:
            part = parts[-1]
            if blank and part:
                while part and pieces[part[-1]] == BREAK:
                    part.pop()
                parts.append([])
            elif part:
                part.append(place)
            blank = True
            lines += 1
            continue
        if not piece.isspace():
            blank = False
            length += len(piece)
        parts[-1].append(place)
    if length < SPLIT_AT_BREAKS * lines:
        return parts
    singles: list[list[int]] = []
    for part in parts:
        singles.append([])
        for place in part:
            if pieces[place] == BREAK:
                singles.append([])
            else:
                singles[-1].append(place)
    return singles


def _place_links(pieces: list[str], links: Links) -> tuple[tuple[int, int, str], ...]:
    """Find where the links of a line lie in its text once its white space is collapsed."""
    spans: list[tuple[int, int, str]] = []
    length = 0
    pending = False
    for place, piece in enumerate(pieces):
        text = piece.translate(_INVISIBLE) if not piece.isascii() else piece
        words = text.split()
        if not words:
            pending = pending or bool(text and length)
            continue
        if length and (pending or text[0].isspace()):
            length += 1
        start = length
        length += sum(map(len, words)) + len(words) - 1
        pending = text[-1].isspace()
        url = links.get(place)
        if url:
            if spans and spans[-1][1] >= start - 1 and spans[-1][2] == url:
                spans[-1] = (spans[-1][0], length, url)
            else:
                spans.append((start, length, url))
    return tuple(spans)


def links_of(line: Line, page: Page) -> tuple[LinkSpan, ...]:
    """Give the links of a line with absolute addresses; those that lead nowhere are left out."""
    return tuple(
        LinkSpan(start, min(end, len(line.text)), url)
        for start, end, href in line.link_spans
        if start < len(line.text) and (url := page.absolute(href))
    )
