"""The outline: every run of visible text on a page, in order, with the elements that hold it. One pass over the tree.

Whatever decides later what belongs to the story looks at this and not at the tree: a few hundred lines of text, each
with its length, its share of link text, and the chain of boxes around it.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TypeAlias

from lxml import etree, html

from newsparse.article import LinkSpan
from newsparse.page import Page

__all__ = ["Box", "Line", "Outline", "read_outline"]

# How an element takes part in the text.
SKIPPED = frozenset(
    "area canvas colgroup datalist dialog embed frame frameset head input link map math meta nav noembed noframes noscript object"
    " optgroup option param rp rt script select style svg template textarea title track xmp".split()
)
"""Elements that hold no text of the page, or none that a reader would see as text."""

INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby s samp small span"
    " strike strong sub sup time tt u var wbr g-emoji".split()
)
"""Elements that do not break a line: their text joins that of their neighbours without a space."""

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

Piece: TypeAlias = str | tuple[str, str]
"""A piece of a line's text as the tree has it: plain, or with the address it links to. ``<br>`` is a vertical tab."""

_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_MARKING = frozenset(("class", "id", "itemprop", "role"))
_HIDING = frozenset(("hidden", "aria-hidden", "style"))
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_INVISIBLE = dict.fromkeys((173, 8203, 8288, 65279, 8206, 8207, 8234, 8235, 8236))
_INVISIBLE_ANY = re.compile("[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202c]")
_COUNT = etree.XPath("count(descendant::*)")


@lru_cache(maxsize=50_000)
def split_marks(value: str) -> tuple[str, ...]:
    """Give the words of a class or id, in lower case; numbers are left out, they say nothing beyond one site.

    >>> split_marks("story-body__text StoryBody")
    ('story', 'body', 'text', 'story', 'body')
    """
    return tuple([word.lower() for word in _WORDS.findall(value[:300])])


class Box:
    """An element that breaks the line, and what is known of it: enough to judge the lines inside."""

    __slots__ = (
        "_marks",
        "attributes",
        "hidden",
        "lines",
        "links",
        "look",
        "number",
        "parent",
        "preformatted",
        "prose",
        "tag",
        "text",
        "value",
    )

    def __init__(self, tag: str, parent: "Box | None", number: int) -> None:
        self.tag = tag
        self.parent = parent
        self.number = number
        """The element's number in document order."""
        self.preformatted = tag == "pre" or (parent is not None and parent.preformatted)
        self.attributes: list[tuple[str, str]] = []
        self.look = ""
        """Its class as written: lines in boxes of one look mostly share their fate."""
        self._marks: tuple[str, ...] | None = None
        self.hidden = False
        self.text = 0
        """Characters of text inside."""
        self.links = 0
        """Those of them that lie in links."""
        self.prose = 0
        """Those of them that lie in lines which read like prose."""
        self.lines = 0
        self.value: float | None = None
        """The evidence that this box and those around it give; filled by whoever judges."""

    @property
    def marks(self) -> tuple[str, ...]:
        """The words of its class, id, role and itemprop, in lower case."""
        if self._marks is None:
            marks: tuple[str, ...] = ()
            for value in self.names:
                marks += split_marks(value)
            self._marks = marks
        return self._marks

    @property
    def names(self) -> list[str]:
        """Its class, id, role and itemprop, as written."""
        return [value for name, value in self.attributes if name in _MARKING]

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
    """The lines of a page, and the boxes that hold them."""

    __slots__ = ("boxes", "lines", "page", "watched")

    def __init__(self, page: Page, lines: list[Line], boxes: list[Box], watched: list[tuple[int, int]]) -> None:
        self.page = page
        self.lines = lines
        self.boxes = boxes
        self.watched = watched
        """For each watched element, in order: the first of its lines, and the first after them."""


def read_outline(
    page: Page, *, dropped: Iterable[html.HtmlElement] = (), watched: Iterable[html.HtmlElement] = ()
) -> Outline:
    """Read a page into lines; what is ``dropped`` is passed over, what is ``watched`` is told apart."""
    return _Reader(page, frozenset(dropped), frozenset(watched)).read(page.root)


class _Reader:
    """The state of one walk: the text gathered since the last line break, and what has been read so far."""

    def __init__(self, page: Page, dropped: frozenset[html.HtmlElement], watched: frozenset[html.HtmlElement]) -> None:
        self.page = page
        self.dropped = dropped
        self.watched = watched
        self.lines: list[Line] = []
        self.boxes: list[Box] = []
        self.spans: list[tuple[int, int]] = []
        self.pieces: list[Piece] = []

    def read(self, root: html.HtmlElement) -> Outline:
        walk = etree.iterwalk(root, events=("start", "end"))
        skip = walk.skip_subtree
        boxes, pieces, dropped, watched = self.boxes, self.pieces, self.dropped, self.watched
        begun: list[int] = []
        take = pieces.append
        role_of = _ROLES.get
        box: Box | None = None
        number = -1
        href: str | None = None
        for event, element in walk:
            tag = element.tag
            role = role_of(tag, _BOX)
            if event == "start":
                number += 1
                if dropped and element in dropped:
                    self.end_line(box)
                    role = _SKIP
                elif watched and element in watched:
                    self.end_line(box)
                    begun.append(len(self.lines))
                if role is _INLINE:
                    if tag == "a":
                        href = element.get("href") or ""
                    elif (classes := element.get("class")) and _is_for_screen_readers(classes):
                        number += _count(element)
                        skip()
                        continue
                elif role is _BOX:
                    if pieces:
                        self.end_line(box)
                    box = Box(tag, box, number)
                    boxes.append(box)
                    if _read_attributes(box, element):
                        self.add_media(box, element, number, "post")
                        number += _count(element)
                        skip()
                        continue
                elif role is _BREAK:
                    take("\v")
                    continue
                else:
                    if role is _MEDIA and box is not None:
                        self.add_media(box, element, number, tag)
                    number += _count(element)
                    skip()
                    continue
                text = element.text
            else:
                if role is _BOX and not (dropped and element in dropped):
                    if pieces:
                        self.end_line(box)
                    box = _close(box)
                elif tag == "a":
                    href = None
                if watched and element in watched and begun:
                    self.end_line(box)
                    self.spans.append((begun.pop(), len(self.lines)))
                text = element.tail
            # White space between boxes is most of the text nodes of a page, and none of its text.
            if text and (pieces or not text.isspace()):
                take(text if href is None else (text, href))
        return Outline(self.page, self.lines, boxes, self.spans)

    def add_media(self, box: Box, element: html.HtmlElement, number: int, kind: str) -> None:
        """Note an image or embed at its place; it does not break the line it may stand in."""
        line = Line(box, "", 0, None)
        line.media = element
        line.number = number
        line.tag = kind
        self.lines.append(line)

    def end_line(self, box: Box | None) -> None:
        """End the line: make of the gathered text what a browser would show."""
        pieces = self.pieces
        linked = tuple in map(type, pieces)
        if linked:
            text = "".join([piece if piece.__class__ is str else piece[0] for piece in pieces])
        else:
            text = "".join(pieces)
        if box is not None and text and not text.isspace():
            if not text.isascii() and _INVISIBLE_ANY.search(text):
                text = text.translate(_INVISIBLE)
            self._add(box, text, pieces[:] if linked else None)
        pieces.clear()

    def _add(self, box: Box, text: str, pieces: list[Piece] | None) -> None:
        if box.preformatted:
            self._add_line(box, text.replace("\v", "\n").strip("\n").expandtabs(4), pieces, 0)
        elif "\v" not in text:
            self._add_line(box, " ".join(text.split()), pieces, 0)
        else:
            for n, part in enumerate(_split_breaks(pieces if pieces is not None else [text])):
                plain = "".join([piece if piece.__class__ is str else piece[0] for piece in part])
                shown = "\n".join([row for row in (" ".join(row.split()) for row in plain.split("\v")) if row])
                shown = shown.translate(_INVISIBLE) if not shown.isascii() else shown
                if shown:
                    self._add_line(box, shown, part if pieces is not None else None, n)

    def _add_line(self, box: Box, text: str, pieces: list[Piece] | None, breaks: int) -> None:
        if not text:
            return
        links = 0
        if pieces is not None:
            links = min(len(text), sum([len(piece[0].strip()) for piece in pieces if piece.__class__ is tuple]))
        line = Line(box, text, links, pieces)
        line.breaks = breaks
        self.lines.append(line)
        length = len(text)
        box.text += length
        box.links += links
        box.lines += 1
        if length > 60 and links * 3 < length:
            box.prose += length


def _count(element: html.HtmlElement) -> int:
    """Count the elements inside one that is passed over, so that numbers stay those of the document."""
    return int(_COUNT(element)) if len(element) else 0


def _read_attributes(box: Box, element: html.HtmlElement) -> bool:
    """Note the attributes of a box; tell whether it is a post from a social service."""
    box.attributes = element.items()
    for name, value in box.attributes:
        if name in _HIDING:
            if name == "style":
                box.hidden = "n" in value and _HIDDEN_STYLE.search(value) is not None
            elif name == "hidden" or value == "true":
                box.hidden = True
        elif name == "class":
            box.look = value
            if box.tag == "blockquote" and any([mark in value for mark in EMBED_CLASSES]):
                return True
    return False


def _close(box: Box | None) -> Box | None:
    """Add up what a box held into the one around it, and give that one."""
    if box is None or box.parent is None:
        return None
    parent = box.parent
    parent.text += box.text
    parent.links += box.links
    parent.prose += box.prose
    parent.lines += box.lines
    return parent


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
