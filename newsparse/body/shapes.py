"""Shapes: how large each line of an outline is and how it looks; where the prose and the headline of the page lie."""

from collections.abc import Iterable, Sequence

from newsparse.body.outline import Box, Line, inherit

__all__ = [
    "HEADINGS",
    "ITEM",
    "LINK",
    "MEDIA",
    "NONE",
    "PROSE",
    "SHAPES",
    "container_of",
    "find_core",
    "find_head",
    "is_caption",
    "measure",
    "shape_of",
]

LONG_ENOUGH = 60
"""From how many characters on a line can be prose; most navigation is shorter, most paragraphs longer."""

LONGEST_CELL = 300
"""A cell with more text than this is a part of the page's layout; one with less is a part of its table."""

CAPTION_DEPTH = 3
"""How many boxes up a line may be marked as a caption."""

FOREIGN_WORTH = 0.1
"""What prose in a foreign box counts for, when the centre is looked for."""

LEAST_OF_STORY, LEAST_STORY = 12, 40
"""In characters, of a line and of all, for what can be a short story under its headline."""
MOST_LINKS_OF_STORY = 0.34

SHAPES = ("none", "media", "heading", "heading-link", "link", "prose", "item", "short", "middle")
"""The looks of a line, as far as its neighbours need to know."""
NONE, MEDIA, HEADING, HEADING_LINK, LINK, PROSE, ITEM, SHORT, MIDDLE = range(9)

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_CELLS = frozenset(("td", "th"))
_OWN_GROUP = frozenset(("div", "section", "article", "td", "body"))
_FOREIGN_TAGS = frozenset(("footer", "aside", "nav", "form"))
_FOREIGN_KINDS = frozenset(("comments", "consent", "related"))


def measure(text: str) -> int:
    """Give the size of a text in Latin letters: one Chinese or Japanese character says as much as two or three.

    >>> measure("rain over Ulm"), measure("東京で雨")
    (13, 10)
    """
    length = len(text)
    if text.isascii() or len(text.encode("utf-8", "replace")) < 2.2 * length:
        return length
    return length * 5 // 2


def shape_of(line: Line, size: int) -> int:
    """Give the rough look of a line: what its neighbours need to know of it."""
    if line.media is not None:
        return MEDIA
    link = line.links / len(line.text) if line.links else 0.0
    if line.tag in HEADINGS:
        return HEADING if link < 0.7 else HEADING_LINK
    if link > 0.7:
        return LINK
    if size > LONG_ENOUGH and link < 0.34:
        return ITEM if line.tag == "li" else PROSE
    return SHORT if size < 30 else MIDDLE


def container_of(line: Line) -> Box:
    """Give the box that groups a line with others: the one around its paragraph."""
    box = line.box
    if box.parent is None:
        return box
    tag = box.tag
    if tag in _CELLS and box.text < LONGEST_CELL:
        return box.find("table") or box
    return box if tag in _OWN_GROUP else box.parent


def is_caption(line: Line) -> bool:
    """Tell whether the markup says that a line is the caption of an image; captions are data of images, not story."""
    box: Box | None = line.box
    for _ in range(CAPTION_DEPTH):
        if box is None:
            break
        if box.is_caption:
            return True
        box = box.parent
    return False


def find_core(
    lines: Sequence[Line], sizes: Sequence[int], shapes: Sequence[int], headline: str | None = None
) -> tuple[Box | None, Box | None]:
    """Give the box that holds the most prose closely: the centre of the search, not yet the answer.

    With it, for a page whose story is so short that most of the prose is in the comments below it: the box that has
    all of the story and none of those.

    :param headline: in folded case.
    """
    trusted: dict[Box, float] = {}
    prose = [
        (container_of(line), size * inherit(line.box, trusted, _trust))
        for line, size, shape in zip(lines, sizes, shapes, strict=True)
        if shape == PROSE
    ]
    core = _find_centre(prose)
    if core is None or trusted[core] == 1.0:
        return core, None
    story = _find_centre(_under_headline(lines, sizes, find_head(lines, headline, core), core, trusted))
    if story is None:
        return core, None
    beyond = set(core.ancestors())
    region = story
    while region.parent is not None and region.parent not in beyond:
        region = region.parent
    return story, region


def _find_centre(texts: Iterable[tuple[Box, float]]) -> Box | None:
    """Give the box that holds the most of some texts closely; each comes with its container and what it is worth."""
    scores: dict[Box, float] = {}
    for container, worth in texts:
        box: Box | None = container
        for _ in range(3):
            if box is None:
                break
            scores[box] = scores.get(box, 0.0) + worth
            box = box.parent
            worth *= 0.55
    return max(scores, key=lambda box: scores[box] * (1 - 0.7 * box.links / max(1, box.text)), default=None)


def _under_headline(
    lines: Sequence[Line], sizes: Sequence[int], head: int, core: Box, trusted: dict[Box, float]
) -> list[tuple[Box, float]]:
    """Give the texts between the headline and the foreign box that has most of the prose.

    None if the headline stands in that box: some pages call all of themselves "comments-open". And none if it only is
    called related: so are stories, by their addresses.
    """
    foreign = [box for box in core.ancestors() if box.tag in _FOREIGN_TAGS or "comments" in box.kinds]
    if head < 0 or not foreign or foreign[-1] in lines[head].box.ancestors():
        return []
    texts: list[tuple[Box, float]] = []
    for line, size in zip(lines[head + 1 :], sizes[head + 1 :], strict=True):
        if line.tag in HEADINGS or size < LEAST_OF_STORY or line.links > MOST_LINKS_OF_STORY * len(line.text):
            continue
        if inherit(line.box, trusted, _trust) == 1.0:
            texts.append((container_of(line), size))
        elif texts:
            break
    return texts if sum([size for _, size in texts]) >= LEAST_STORY else []


def _trust(box: Box, around: float | None) -> float:
    """Give how much prose in a box counts: hundreds of comments are no centre of a page, nor is its footer."""
    if around is not None and around < 1.0:
        return around
    is_foreign = box.tag in _FOREIGN_TAGS or not _FOREIGN_KINDS.isdisjoint(box.kinds)
    return FOREIGN_WORTH if is_foreign else 1.0


def find_head(lines: Sequence[Line], headline: str | None, core: Box | None) -> int:
    """Give the place of the story's headline: where it stands as the metadata has it, or the ``h1`` before the core.

    -1 when there is none.

    :param headline: in folded case.
    """
    nearest = -1
    for n, line in enumerate(lines):
        if line.tag in HEADINGS and line.text:
            if headline is not None and line.text.casefold() == headline:
                return n
            if line.tag == "h1" and (nearest < 0 or core is None or line.box.number < core.number):
                nearest = n
    return nearest
