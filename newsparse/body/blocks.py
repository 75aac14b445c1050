"""Blocks: the chosen lines of an outline, made into paragraphs, headings, lists, quotes, tables, figures and embeds."""

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from attrs import define, evolve, field, frozen
from lxml import html

from newsparse.article import Block, BlockKind, Embed, Image, LinkSpan
from newsparse.body.embeds import read_embed
from newsparse.body.images import read_figure, read_image
from newsparse.body.kinds import split_marks
from newsparse.body.outline import Box, Line, Outline, inherit, links_of
from newsparse.body.shapes import is_caption
from newsparse.page import Page
from newsparse.story import Passage
from newsparse.text.credits import split_credit

__all__ = ["Laid", "lay_out"]

HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
NEAR = 3
"""How many lines away from the story an image or embed may stand and still be taken for the story's."""
BEFORE_STORY = 8
"""How many lines before the first of the story its lead image may stand."""
LONGEST_CELL = 120
"""A table whose cells are longer than this, on average, in characters, is a layout and not a table."""
LONGEST_STANDFIRST = 800
"""A box with more text than this is no standfirst, whatever it is called: a "lead" may be the whole story."""
_BEFORE_TEXT = frozenset((BlockKind.FIGURE, BlockKind.EMBED))
MARKED_DEPTH = 4
"""How many boxes up the classes of a passage are looked for."""
_STORY_BOXES = frozenset(("article", "main", "body", "html"))


@frozen
class Laid:
    """The body as passages, and the images and embeds that stand in it."""

    passages: tuple[Passage, ...]
    images: tuple[Image, ...]
    embeds: tuple[Embed, ...]
    block_of: dict[int, int]
    """For each line that went into a block: the number of the block."""

    @property
    def size(self) -> int:
        """The characters of the passages."""
        return sum([len(passage.text) for passage in self.passages])


class _Frame(NamedTuple):
    """What a box stands in."""

    item: Box | None
    cell: Box | None
    quoted: bool


def _frame(box: Box, around: _Frame | None) -> _Frame:
    """Give the nearest list item and cell around a box, itself included."""
    item, cell, quoted = around or (None, None, False)
    tag = box.tag
    if tag == "li":
        item = box
    elif tag == "td" or tag == "th":
        cell = box
    elif tag == "blockquote":
        quoted = True
    elif around is not None:
        return around
    return _Frame(item, cell, quoted)


_NO_MARKS: frozenset[str] = frozenset()


@define
class _Draft:
    """A block in the making."""

    kind: BlockKind
    line: Line
    text: str
    links: tuple[LinkSpan, ...] = ()
    level: int | None = None
    ordered: bool = False
    group: Box | None = None
    """The list, table or preformatted box that further lines may join."""
    row: Box | None = None
    image: int | None = None
    embed: int | None = None
    lines: list[int] = field(factory=list)

    def join(self, glue: str, text: str, links: Sequence[LinkSpan]) -> None:
        shift = len(self.text) + len(glue)
        self.text += glue + text
        self.links += tuple(link.at(link.start + shift, link.end + shift) for link in links)


def lay_out(outline: Outline, chosen: Collection[int], *, without: Collection[int] = ()) -> Laid:
    """Make blocks of the chosen lines, in order, with the images and embeds that stand among them.

    :param without: images and embeds that are left out all the same.
    """
    return _Layout(outline, chosen, without).run()


class _Layout:
    def __init__(self, outline: Outline, chosen: Collection[int], without: Collection[int]) -> None:
        self.outline = outline
        self.page: Page = outline.page
        self.chosen = frozenset(chosen)
        self.without = without
        self.drafts: list[_Draft] = []
        self.images: list[Image] = []
        self.embeds: list[Embed] = []
        self.seen: set[object] = set()
        self.frames: dict[Box, _Frame] = {}
        self.marks: dict[tuple[Box, int], frozenset[str]] = {}

    def run(self) -> Laid:
        lines = self.outline.lines
        for n in self._places():
            line = lines[n]
            if line.media is not None:
                self._add_media(n, line, line.media)
            else:
                self._add_text(n, line)
        passages = []
        block_of: dict[int, int] = {}
        for number, draft in enumerate(self.drafts):
            block_of.update(dict.fromkeys(draft.lines, number))
            passages.append(self._passage(number, draft))
        return Laid(tuple(passages), tuple(self.images), tuple(self.embeds), block_of)

    def _places(self) -> Iterator[int]:
        """Give the chosen lines, and the media among them, in order."""
        if not self.chosen:
            return
        first, last = min(self.chosen), max(self.chosen)
        lines = self.outline.lines
        for n in range(max(0, first - BEFORE_STORY), min(len(lines), last + NEAR)):
            is_media = lines[n].media is not None and n not in self.without
            if n in self.chosen or (is_media and self._is_near(n, first)):
                yield n

    def _is_near(self, place: int, first: int) -> bool:
        """Whether an image or embed stands next to text of the story, in a box that is not made of links."""
        lines = self.outline.lines
        box = lines[place].box
        if box.links * 2 > box.text and box.links > 20 and box.tag not in _STORY_BOXES:
            return False
        steps = 0
        for step in (-1, 1):
            n = place + step
            steps = 0
            reach = BEFORE_STORY if place < first else NEAR
            while 0 <= n < len(lines) and steps < reach:
                if n in self.chosen:
                    return True
                if lines[n].media is None and not is_caption(lines[n]):
                    steps += 1
                n += step
        return False

    def _add_media(self, n: int, line: Line, element: html.HtmlElement) -> None:
        if element.tag in ("img", "picture", "amp-img"):
            self._add_image(n, line, element)
            return
        embed = read_embed(element, self.page)
        if embed is None or embed in self.seen:
            return
        self.seen.add(embed)
        self.embeds.append(embed)
        self.drafts.append(_Draft(BlockKind.EMBED, line, "", embed=len(self.embeds) - 1, lines=[n]))

    def _add_image(self, n: int, line: Line, element: html.HtmlElement) -> None:
        figure = _figure_around(element)
        image = read_figure(figure, self.page) if figure is not None else read_image(element, self.page)
        if image is None or image.url in self.seen:
            return
        self.seen.add(image.url)
        if image.caption is None:
            image = self._with_caption(n, image)
        self.images.append(image)
        self.drafts.append(_Draft(BlockKind.FIGURE, line, "", image=len(self.images) - 1, lines=[n]))

    def _with_caption(self, n: int, image: Image) -> Image:
        """Take the caption from the lines after an image, where their marks say that they are one."""
        for line in self.outline.lines[n + 1 : n + 3]:
            if line.media is not None:
                break
            if is_caption(line):
                caption, credit = split_credit(line.text)
                return evolve(image, caption=caption, credit=image.credit or credit)
        return image

    def _add_text(self, n: int, line: Line) -> None:
        links = links_of(line, self.page)
        draft = self._draft(line, links)
        previous = self.drafts[-1] if self.drafts else None
        if previous is not None and draft.group is not None and previous.group is draft.group:
            if draft.kind is BlockKind.TABLE:
                glue = " " if previous.line.box is line.box else "\t" if previous.row is draft.row else "\n"
                previous.row = draft.row
                previous.line = line
            else:
                glue = "\n"
            previous.join(glue, draft.text, draft.links)
            previous.lines.append(n)
            return
        draft.lines.append(n)
        self.drafts.append(draft)

    def _draft(self, line: Line, links: tuple[LinkSpan, ...]) -> _Draft:
        box = line.box
        if self._is_standfirst(box):
            return _Draft(BlockKind.STANDFIRST, line, line.text, links)
        if level := HEADINGS.get(box.tag) or (HEADINGS.get(box.parent.tag) if box.parent else None):
            return _Draft(BlockKind.HEADING, line, line.text.replace("\n", " "), links, level=level)
        if box.preformatted:
            return _Draft(BlockKind.PREFORMATTED, line, line.text, links, group=box.find("pre"))
        text = line.text
        frame = inherit(box, self.frames, _frame)
        item = frame.item
        if item is not None and item.lines == 1 and len(text) < 1_000:
            group = item.parent
            ordered = group is not None and group.tag == "ol"
            return _Draft(BlockKind.LIST, line, text.replace("\n", " "), links, ordered=ordered, group=group)
        cell = frame.cell
        if cell is not None:
            table = cell.find("table")
            if table is not None and table.lines > 3 and table.text < table.lines * LONGEST_CELL:
                flat = text.replace("\n", " ").replace("\t", " ")
                return _Draft(BlockKind.TABLE, line, flat, links, group=table, row=cell.find("tr"))
        return _Draft(BlockKind.QUOTE if frame.quoted else BlockKind.PARAGRAPH, line, text, links)

    def _is_standfirst(self, box: Box) -> bool:
        """Whether the first text is marked as what stands between headline and story."""
        if any(draft.kind not in _BEFORE_TEXT for draft in self.drafts):
            return False
        for around in (box, box.parent):
            if around is not None and around.text <= LONGEST_STANDFIRST and "standfirst" in around.kinds:
                return True
        return False

    def _passage(self, number: int, draft: _Draft) -> Passage:
        block = Block(
            kind=draft.kind,
            text=draft.text,
            links=draft.links,
            level=draft.level,
            ordered=draft.ordered,
            image=draft.image,
            embed=draft.embed,
            number=number,
            element=draft.line.number,
        )
        image = self.images[draft.image] if draft.image is not None else None
        return Passage(block, draft.line.tag, self._marks_of(draft.line.box), image)

    def _marks_of(self, box: Box | None, depth: int = MARKED_DEPTH) -> frozenset[str]:
        """Give the words of the classes of a box and those around it, as far as the story reaches."""
        if box is None or not depth or box.tag in _STORY_BOXES:
            return _NO_MARKS
        marks = self.marks.get((box, depth))
        if marks is None:
            marks = self._marks_of(box.parent, depth - 1)
            if box.names:
                marks = marks.union(*map(split_marks, box.names))
            self.marks[box, depth] = marks
        return marks


def _figure_around(element: html.HtmlElement) -> html.HtmlElement | None:
    """Give the ``<figure>`` that an image stands in, if that is what it is: one image with its words."""
    for steps, around in enumerate(element.iterancestors()):
        if around.tag == "figure":
            return around
        if steps > 6 or around.tag in _STORY_BOXES:
            break
    return None
