"""Evidence: what can be said of each line of an outline that tells story from surroundings, in words.

Every piece of evidence is a short string, ``tag+size:p:5``, ``within:comments``, ``around.links:4``; what each weighs
is data, not code (``weights.json``), learned from pages that people have read. The weights that spoke for or against a
line are its explanation.

Most lines of a page are navigation. Those that can be nothing else are told apart first, at the price of two
comparisons, and no evidence is gathered on them. For the others, the strings come ready from tables: building them
anew for each line of each page took longer than parsing the page.
"""

from bisect import bisect
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from attrs import define

from newsparse.body.outline import Box, Line, Outline, split_marks

__all__ = ["Gathered", "find_core", "gather_evidence", "is_caption", "measure"]

PROSE = 60
"""From how many characters on a line can be prose; most navigation is shorter, most paragraphs longer."""

CAPTION_MARKS = frozenset(("caption", "figcaption", "captions", "legende", "bildunterschrift", "cutline"))

_SIZES = (12, 25, 45, 80, 140, 260)
_AMOUNTS = (1, 200, 500, 1_200, 3_000, 8_000)
_SHARES = (0.05, 0.15, 0.3, 0.5, 0.8)
_COUNTS = (2, 3, 5, 10, 20, 50)
_PLACES = (0.001, 0.05, 0.3, 0.7, 0.95, 0.999)
_AFTER_H1 = (1, 3, 8, 30, 100)
_TAGS = frozenset(
    "p li td th div span section article h1 h2 h3 h4 h5 h6 dd dt blockquote pre figcaption button".split()
)
_AROUND = frozenset(
    "article main aside footer header section form table ul ol dl figure figcaption blockquote button details li label"
    " address h1 h2 h3 td center fieldset".split()
)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_OWN_GROUP = frozenset(("div", "section", "article", "td", "body"))
_ENDS = {
    **dict.fromkeys(".!?…。！？।؟۔", "stop"),
    **dict.fromkeys("\"”»“’'」)）", "quote"),
    ":": "colon",
    "：": "colon",
    ",": "comma",
}

# The looks of a line, as far as its neighbours need to know.
SHAPES = ("none", "media", "heading", "heading-link", "link", "prose", "item", "short", "middle")
NONE, MEDIA, HEADING, HEADING_LINK, LINK, PROSE_LINE, ITEM, SHORT, MIDDLE = range(9)

_LINKS = ("none", "some", "half", "most", "all")
_END_NAMES = ("stop", "quote", "colon", "comma", "other")


def _table(name: str, *parts: Sequence[object]) -> list[str]:
    """Make the strings ``name:a:b…`` for all a, b … in order: one list, found by counting."""
    names = [name]
    for part in parts:
        names = [f"{begun}:{end}" for begun in names for end in part]
    return names


_SIZE_LINK = _table("size+link", range(6), _LINKS)
_BEFORE = _table("before", SHAPES, SHAPES)
_BEFORE_2 = _table("before2", SHAPES, SHAPES)
_AFTER = _table("after", SHAPES, SHAPES)
_AFTER_2 = _table("after2", SHAPES, SHAPES)
_BETWEEN = _table("between", SHAPES, SHAPES, SHAPES)
_PLACE = _table("place", range(7))
_PLACE_SHAPE = _table("place+shape", range(7), SHAPES)
_H1 = _table("h1", range(6), SHAPES)
_H1_BEFORE = _table("h1:before", SHAPES)
_COMMAS = _table("commas", range(5))
_REPEATED = _table("repeated", range(5))
_END_SIZE = {name: _table(f"end+size:{name}", range(7)) for name in _END_NAMES}
_TAG_NAMES = (*sorted(_TAGS), "other")
_TAG = {tag: f"tag:{tag}" for tag in _TAG_NAMES}
_TAG_SIZE = {tag: _table(f"tag+size:{tag}", range(7)) for tag in _TAG_NAMES}
_TAG_LINK = {tag: _table(f"tag+link:{tag}", _LINKS) for tag in _TAG_NAMES}
_AROUND_PROSE = _table("around.prose", range(7))
_AROUND_LINKS = _table("around.links", range(6))
_AROUND_LINES = _table("around.lines", range(7))
_OUTER_PROSE = _table("outer.prose", range(7))
_OUTER_LINKS = _table("outer.links", range(6))
_STATED = {inside: _table(f"stated:{inside}", range(5)) for inside in (True, False)}


def measure(text: str) -> int:
    """Give the size of a text in Latin letters: one Chinese or Japanese character says as much as two or three.

    >>> measure("rain over Ulm"), measure("東京で雨")
    (13, 10)
    """
    length = len(text)
    if text.isascii() or len(text.encode("utf-8", "replace")) < 2.2 * length:
        return length
    return length * 5 // 2


def container_of(line: Line) -> Box:
    """Give the box that groups a line with others: the one around its paragraph."""
    box = line.box
    return box if box.parent is None or box.tag in _OWN_GROUP else box.parent


def is_caption(line: Line) -> bool:
    """Tell whether the markup says that a line is the caption of an image; captions are data of images, not story."""
    return _holds_caption(line.box, 3)


def _holds_caption(box: Box, steps: int) -> bool:
    if box.tag == "figcaption" or not CAPTION_MARKS.isdisjoint(box.marks):
        return True
    return steps > 1 and box.parent is not None and _holds_caption(box.parent, steps - 1)


def find_core(lines: Iterable[Line], sizes: Iterable[int], shapes: Iterable[int]) -> Box | None:
    """Give the box that holds the most prose closely: the centre of the search, not yet the answer."""
    scores: dict[Box, float] = {}
    for line, size, shape in zip(lines, sizes, shapes, strict=True):
        if shape == PROSE_LINE:
            box: Box | None = container_of(line)
            worth = float(size)
            for _ in range(3):
                if box is None:
                    break
                scores[box] = scores.get(box, 0.0) + worth
                box = box.parent
                worth *= 0.55
    if not scores:
        return None
    return max(scores, key=lambda box: scores[box] * (1 - 0.7 * box.links / max(1, box.text)))


@define(eq=False)
class Gathered:
    """The evidence on the lines of an outline."""

    lines: list[list[str]]
    """For each line: what its own look and neighbours say; empty for lines that can only be navigation, and media."""
    sizes: list[int]
    shapes: list[int]
    looks: list[int]
    """For each line a number that it shares with the lines that look alike: same tags, same classes."""
    groups: list[int]
    """The number of the box that groups the line with others."""
    outer_groups: list[int]
    """The number of the box around that."""
    core: Box | None

    def of_boxes(self, box: Box) -> set[str]:
        """Give the evidence that lies in the boxes around a line."""
        found: set[str] = set()
        inside = False
        for steps, around in enumerate(box.ancestors()):
            if around is self.core:
                inside = True
                found.add(f"core:{min(steps, 4)}")
            if around.tag in ("body", "html"):
                break
            found.update(own_evidence(around))
        found |= near_evidence(box)
        if not inside and self.core is not None:
            found.add("core:before" if box.number < self.core.number else "core:after")
        return found

    def weigh_boxes(self, weight_of: Callable[[str], float]) -> Callable[[Box], float]:
        """Give a function that sums the weights of :meth:`of_boxes`, without doing anything twice."""
        core = self.core
        within: dict[Box | None, tuple[frozenset[str], float, int]] = {None: (frozenset(), 0.0, -1)}
        near: dict[Box, float] = {}
        sums: dict[Box, float] = {}
        outside = [f"core:{min(steps, 4)}" for steps in range(5)]

        def read_within(box: Box | None) -> tuple[frozenset[str], float, int]:
            known = within.get(box)
            if known is not None:
                return known
            path = []
            while box not in within:
                assert box is not None
                path.append(box)
                box = box.parent
            seen, total, steps = within[box]
            for inner in reversed(path):
                if inner.tag == "body" or inner.tag == "html":
                    seen, total = frozenset(), 0.0
                elif new := own_evidence(inner):
                    new = [piece for piece in new if piece not in seen]
                    total += sum(map(weight_of, dict.fromkeys(new)))
                    seen = seen.union(new)
                steps = 0 if inner is core else steps + 1 if steps >= 0 else -1
                within[inner] = (seen, total, steps)
            return within[path[0]]

        def read_near(box: Box) -> float:
            total = near.get(box)
            if total is None:
                total = near[box] = sum(map(weight_of, near_evidence(box)))
            return total

        def read(box: Box) -> float:
            total = sums.get(box)
            if total is None:
                _, total, steps = read_within(box)
                total += read_near(box)
                if steps >= 0:
                    total += weight_of(outside[min(steps, 4)])
                elif core is not None:
                    total += weight_of("core:before" if box.number < core.number else "core:after")
                sums[box] = total
            return total

        return read


def own_evidence(box: Box) -> list[str]:
    """Give what a box says of everything inside it."""
    found: list[str] = []
    for value in box.names:
        found += _mark_evidence(value)
    if box.tag in _AROUND:
        found.append("in:" + box.tag)
    if box.hidden:
        found.append("hidden")
    return found


def near_evidence(box: Box) -> set[str]:
    """Give what a box and the one around it say of the lines that they hold directly."""
    found: set[str] = set()
    if box.tag != "body" and box.tag != "html":
        for value in box.names:
            found.update(_near_evidence(value))
        parent = box.parent
        if parent is not None and parent.tag != "body":
            for value in parent.names:
                found.update(_near_evidence(value))
    return found


@lru_cache(maxsize=50_000)
def _mark_evidence(value: str) -> tuple[str, ...]:
    return tuple(["within:" + mark for mark in split_marks(value)])


@lru_cache(maxsize=50_000)
def _near_evidence(value: str) -> tuple[str, ...]:
    return tuple(["near:" + mark for mark in split_marks(value)])


def gather_evidence(
    outline: Outline, *, headline: str | None = None, description: str | None = None, stated: str = ""
) -> Gathered:
    """Gather what each line of the outline, and its neighbours, say; ``stated`` is the body as JSON-LD gives it."""
    lines = outline.lines
    sizes = [measure(line.text) for line in lines]
    shapes = [_shape(line, size) for line, size in zip(lines, sizes, strict=True)]
    core = find_core(lines, sizes, shapes)
    seen = Counter([line.text for line in lines])
    headline = headline.casefold() if headline else None
    description = " ".join(description.casefold().split()) if description else ""
    stated = " ".join(stated.split()) if len(stated) > 300 else ""
    total = sum([size for size, shape in zip(sizes, shapes, strict=True) if shape == PROSE_LINE]) or 1
    passed = 0
    since_h1 = -1
    groups: dict[Box, tuple[str, ...]] = {}
    captions: dict[Box, bool] = {}
    evidence: list[list[str]] = []
    looks: dict[tuple[str, str, str], int] = {}
    look_of: list[int] = []
    group_of: list[int] = []
    outer_of: list[int] = []
    framed = [NONE, NONE, *shapes, NONE, NONE]
    for n, line in enumerate(lines):
        shape, size, text, tag = shapes[n], sizes[n], line.text, line.tag
        found: list[str] = []
        evidence.append(found)
        if tag == "h1" and text:
            since_h1 = 0
        elif since_h1 >= 0:
            since_h1 += 1
        box = line.box
        outer = box.parent or box
        group = box if box.parent is None or box.tag in _OWN_GROUP else outer
        look_of.append(looks.setdefault((tag, box.look, outer.look), len(looks)))
        group_of.append(group.number)
        outer_of.append(group.parent.number if group.parent is not None else group.number)
        if line.media is not None or (shape == LINK and group.links > 0.85 * group.text and group.prose == 0):
            continue
        caption = captions.get(box)
        if caption is None:
            caption = captions[box] = is_caption(line)
        if caption:
            continue
        if tag not in _TAG:
            tag = "other"
        size_class = bisect(_SIZES, size)
        share = line.links / len(text)
        link = 0 if not share else 1 if share < 0.3 else 2 if share < 0.7 else 3 if share < 0.95 else 4
        before, after = framed[n + 1], framed[n + 3]
        place = bisect(_PLACES, passed / total)
        commas = text.count(",") if text.isascii() else text.count(",") + text.count("，") + text.count("、")
        around = groups.get(group)
        if around is None:
            around = groups[group] = _describe_group(group)
        found += (
            _TAG[tag],
            _TAG_SIZE[tag][size_class],
            _TAG_LINK[tag][link],
            _SIZE_LINK[min(size_class, 5) * 5 + link],
            _END_SIZE[_ENDS.get(text[-1], "other")][size_class],
            _COMMAS[min(commas, 4)],
            _BEFORE[shape * 9 + before],
            _BEFORE_2[shape * 9 + framed[n]],
            _AFTER[shape * 9 + after],
            _AFTER_2[shape * 9 + framed[n + 4]],
            _BETWEEN[(before * 9 + shape) * 9 + after],
            _PLACE[place],
            _PLACE_SHAPE[place * 9 + shape],
            _H1_BEFORE[shape] if since_h1 < 0 else _H1[bisect(_AFTER_H1, since_h1) * 9 + shape],
            *around,
        )
        _look_at_start(text, size_class, found)
        if seen[text] > 1:
            found.append(_REPEATED[min(size_class, 4)])
        if line.breaks:
            found.append("breaks")
        if since_h1 < 40 and headline is not None and text.casefold() == headline:
            found.append("is:headline")
        elif description and len(text) > 30 and _overlap(text.casefold(), description):
            found.append("is:description")
        if stated and len(text) > 20:
            found.append(_STATED[text[4:44] in stated][min(size_class, 4)])
        if shape == PROSE_LINE:
            passed += size
    return Gathered(evidence, sizes, shapes, look_of, group_of, outer_of, core)


def _look_at_start(text: str, size_class: int, found: list[str]) -> None:
    """Add what the first characters and words say; and in short lines, what stands out."""
    first = text[0]
    if first in "©|•·›»#@*-–—":
        found.append("start:" + first)
    elif first.islower():
        found.append("start:lower")
    elif first.isdigit():
        found.append("start:digit")
    if size_class >= 5:
        return
    words = text[:60].lower().split(None, 2)
    found.append("word:" + words[0])
    if len(words) > 1:
        found.append(f"words:{words[0]} {words[1]}")
    if text.isupper():
        found.append("upper")
    if "|" in text:
        found.append("has:|")
    if "@" in text:
        found.append("has:@")
    if "©" in text:
        found.append("has:©")


def _overlap(text: str, description: str) -> bool:
    """Tell whether a line is the description, or begins it, or begins with it."""
    return text[:60] in description or description[:60] in text


def _describe_group(group: Box) -> tuple[str, ...]:
    """Give what the amounts of text and links around a line say."""
    around = (
        _AROUND_PROSE[bisect(_AMOUNTS, group.prose)],
        _AROUND_LINKS[bisect(_SHARES, group.links / (group.text or 1))],
        _AROUND_LINES[bisect(_COUNTS, group.lines)],
    )
    outer = group.parent
    if outer is None:
        return around
    return (
        *around,
        _OUTER_PROSE[bisect(_AMOUNTS, outer.prose)],
        _OUTER_LINKS[bisect(_SHARES, outer.links / (outer.text or 1))],
    )


def _shape(line: Line, size: int) -> int:
    """Give the rough look of a line: what its neighbours need to know of it."""
    if line.media is not None:
        return MEDIA
    link = line.links / len(line.text)
    if line.tag in _HEADINGS:
        return HEADING if link < 0.7 else HEADING_LINK
    if link > 0.7:
        return LINK
    if size > PROSE and link < 0.34:
        return ITEM if line.tag == "li" else PROSE_LINE
    return SHORT if size < 30 else MIDDLE
