"""The outline: every run of visible text on a page, in order, with the elements that hold it. One pass over the tree.

Whatever decides later what belongs to the story looks at this and not at the tree: a few hundred lines of text, each
with its length, its share of link text, and the chain of boxes around it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import TypeAlias

from lxml import etree, html

from newsparse.article import LinkSpan
from newsparse.body.kinds import kinds_of, split_marks
from newsparse.page import Page

__all__ = ["Box", "Line", "Outline", "read_outline"]

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

Piece: TypeAlias = str | tuple[str, str]
"""A piece of a line's text as the tree has it: plain, or with the address it links to. ``<br>`` is a vertical tab."""

_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_INVISIBLE = dict.fromkeys((173, 8203, 8288, 65279, 8206, 8207, 8234, 8235, 8236))
_INVISIBLE_ANY = re.compile("[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202c]")
_COUNT = etree.XPath("count(descendant::*)")


class Box:
    """An element that breaks the line, and what is known of it: enough to judge the lines inside."""

    __slots__ = (
        "_kinds",
        "_marks",
        "article",
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
        self.preformatted: bool = tag == "pre" or (parent is not None and parent.preformatted)
        self.article: Box | None = self if tag == "article" else None if parent is None else parent.article
        """The nearest ``<article>``, itself included."""
        self.beside: bool = tag in BESIDE or (parent is not None and parent.beside)
        """Whether it is, or stands in, an element for what is beside the story."""
        self._kinds: tuple[str, ...] | None = None
        self._marks: tuple[str, ...] | None = None
        self.text = self.links = self.prose = self.lines = 0

    @property
    def look(self) -> str:
        """Its class as written: lines in boxes of one look mostly share their fate."""
        return self.element.get("class", "")

    @property
    def hidden(self) -> bool:
        """Whether the markup hides it. A script may show it again: this is evidence, and no proof."""
        element = self.element
        style = element.get("style")
        return (
            element.get("hidden") is not None
            or element.get("aria-hidden") == "true"
            or (style is not None and "n" in style and _HIDDEN_STYLE.search(style) is not None)
        )

    @property
    def marks(self) -> tuple[str, ...]:
        """The words of its class, id, role and itemprop, in lower case."""
        marks = self._marks
        if marks is None:
            marks = ()
            for value in self._names():
                marks += split_marks(value)
            self._marks = marks
        return marks

    @property
    def kinds(self) -> tuple[str, ...]:
        """What kinds of box its class, id, role and itemprop speak of."""
        kinds = self._kinds
        if kinds is None:
            kinds = ()
            for value in self._names():
                kinds += kinds_of(value)
            self._kinds = kinds
        return kinds

    def _names(self) -> list[str]:
        get = self.element.get
        return [value for value in (get("class"), get("id"), get("itemprop"), get("role")) if value]

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


class Line:
    """A run of text that nothing breaks, or an image or embed at its place."""

    __slots__ = ("box", "breaks", "links", "media", "number", "pieces", "tag", "text")

    def __init__(self, box: Box, text: str, links: int, pieces: list[Piece] | None) -> None:
        self.box = box
        self.tag = box.tag
        self.text = text
        self.links = links
        """How many of its characters lie in links."""
        self.pieces = pieces
        self.breaks = 0
        """Which of the paragraphs that one element holds this is, counted from 0."""
        self.media: html.HtmlElement | None = None
        """The element of an image or embed; ``None`` for text."""
        self.number = box.number

    @property
    def link_spans(self) -> tuple[tuple[int, int, str], ...]:
        """The links of the line: start, end and address as it stands on the page."""
        if self.pieces is None:
            return ()
        return _place_links(self.pieces)


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
        self.pieces: list[Piece] = []
        self.opened: list[tuple[html.HtmlElement, str, int]] = []
        """The elements that break lines and are open, with their tags and numbers, from the outside in."""
        self.begun: list[int] = []
        """For each open watched element: the first of its lines."""
        self.boxes: list[Box] = []
        """The boxes made of the first of them: an element is made one when it turns out to hold something."""

    # The loop is one function, and not a short one: a call for each element would cost half as much as parsing did.
    def read(self, root: html.HtmlElement) -> Outline:  # noqa: C901
        walk = etree.iterwalk(root, events=("start", "end"))
        skip = walk.skip_subtree
        opened, boxes, pieces = self.opened, self.boxes, self.pieces
        marked = self.dropped | self.watched
        role_of = self.roles.get
        number = -1
        href: str | None = None
        for event, element in walk:
            tag: str = element.tag  # type: ignore[assignment]  # a page that was read has names, not QNames
            role = role_of(tag, _BOX)
            if event == "start":
                number += 1
                if marked and element in marked and self.begin_marked(element):
                    role = _SKIP
                if tag == "button" and not _holds_text(element):
                    role = _SKIP
                if role is _BOX:
                    if pieces:
                        self.end_line()
                    opened.append((element, tag, number))
                    if tag == "blockquote" and _is_post(element):
                        self.add_media(element, number, "post")
                        number += _count(element)
                        skip()
                        continue
                elif role is _INLINE:
                    if tag == "a":
                        href = element.get("href") or ""
                    elif (classes := element.get("class")) and _is_for_screen_readers(classes):
                        number += _count(element)
                        skip()
                        continue
                elif role is _BREAK:
                    pieces.append("\v")
                    continue
                else:
                    if role is _MEDIA:
                        self.add_media(element, number, tag)
                    number += _count(element)
                    skip()
                    continue
                text = element.text
            else:
                if role is _BOX and opened[-1][0] is element:
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
            # White space between boxes is most of the text nodes of a page, and none of its text.
            if text and (pieces or not text.isspace()):
                pieces.append(text if href is None else (text, href))
        return Outline(self.page, self.lines, self.spans)

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
        if _ROLES.get(str(element.tag), _BOX) is not _INLINE:
            self.end_line()

    def box(self) -> Box:
        """Give the innermost open box; those around it are made as they are needed."""
        boxes = self.boxes
        for element, tag, number in self.opened[len(boxes) :]:
            boxes.append(Box(element, tag, boxes[-1] if boxes else None, number))
        return boxes[-1]

    def add_media(self, element: html.HtmlElement, number: int, kind: str) -> None:
        """Note an image or embed at its place; it does not break the line it may stand in."""
        line = Line(self.box(), "", 0, None)
        line.media = element
        line.number = number
        line.tag = kind
        self.lines.append(line)

    def end_line(self) -> None:
        """End the line: make of the gathered text what a browser would show."""
        pieces = self.pieces
        if len(pieces) == 1:  # as most lines are
            only = pieces[0]
            linked = only.__class__ is tuple
            text = only[0] if isinstance(only, tuple) else only
        else:
            linked = tuple in map(type, pieces)
            text = "".join([piece if isinstance(piece, str) else piece[0] for piece in pieces])
        if text and not text.isspace():
            if not text.isascii() and _INVISIBLE_ANY.search(text):
                text = text.translate(_INVISIBLE)
            box = self.box()
            if "\v" not in text and not box.preformatted:
                self.add_line(box, " ".join(text.split()), pieces[:] if linked else None)
            elif box.preformatted:
                self.add_line(box, text.replace("\v", "\n").strip("\n").expandtabs(4), pieces[:] if linked else None)
            else:
                self.add_split(box, pieces, linked=linked)
        pieces.clear()

    def add_split(self, box: Box, pieces: list[Piece], *, linked: bool) -> None:
        """Add the lines of an element that holds ``<br>``."""
        for n, part in enumerate(_split_breaks(pieces)):
            plain = "".join([piece if isinstance(piece, str) else piece[0] for piece in part]).translate(_INVISIBLE)
            shown = "\n".join([row for row in (" ".join(row.split()) for row in plain.split("\v")) if row])
            if shown:
                self.add_line(box, shown, part if linked else None)
                self.lines[-1].breaks = n

    def add_line(self, box: Box, text: str, pieces: list[Piece] | None) -> None:
        length = len(text)
        if not length:  # only characters that nobody sees
            return
        links = 0
        if pieces is not None:
            links = min(length, sum([len(piece[0].strip()) for piece in pieces if piece.__class__ is tuple]))
            box.links += links
        self.lines.append(Line(box, text, links, pieces))
        box.text += length
        box.lines += 1
        if length > 60 and links * 3 < length:
            box.prose += length


def _count(element: html.HtmlElement) -> int:
    """Count the elements inside one that is passed over, so that numbers stay those of the document."""
    return int(_COUNT(element)) if len(element) else 0


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


def _split_breaks(pieces: list[Piece]) -> list[list[Piece]]:
    """Part the pieces of a box at its ``<br>``: at two in a row always, at single ones when the lines are long."""
    parts: list[list[Piece]] = [[]]
    blank = False
    lines = 1
    length = 0
    for piece in pieces:
        if piece.__class__ is str and piece == "\v":
            if blank and parts[-1]:
                while parts[-1] and parts[-1][-1] == "\v":
                    parts[-1].pop()
                parts.append([])
            elif parts[-1]:
                parts[-1].append(piece)
            blank = True
            lines += 1
            continue
        text = piece if isinstance(piece, str) else piece[0]
        if not text.isspace():
            blank = False
            length += len(text)
        parts[-1].append(piece)
    if length >= SPLIT_AT_BREAKS * lines:
        singles: list[list[Piece]] = []
        for part in parts:
            singles.append([])
            for piece in part:
                if piece == "\v":
                    singles.append([])
                else:
                    singles[-1].append(piece)
        return singles
    return parts


def _place_links(pieces: list[Piece]) -> tuple[tuple[int, int, str], ...]:
    """Find where the links of a line lie in its text once its white space is collapsed."""
    spans: list[tuple[int, int, str]] = []
    length = 0
    pending = False
    for piece in pieces:
        text, url = (piece, None) if isinstance(piece, str) else piece
        text = text.translate(_INVISIBLE)
        words = text.split()
        if not words:
            pending = pending or bool(text and length)
            continue
        if length and (pending or text[0].isspace()):
            length += 1
        start = length
        length += sum(map(len, words)) + len(words) - 1
        pending = text[-1].isspace()
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
