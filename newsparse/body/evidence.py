"""Evidence: what can be said of each line of an outline that tells story from surroundings, in words.

Every piece of evidence is a short string, ``tag+size:p:5``, ``inside:comments``, ``around.links:4``; what each weighs
is data, not code (``weights.json``), learned from pages that people have read. The weights that spoke for or against a
line are its explanation.

Most lines of a page are navigation. Those that can be nothing else are told apart first, at the price of two
comparisons, and no evidence is gathered on them. For the others, the strings come ready from tables: building them
anew for each line of each page took longer than parsing the page.
"""

from bisect import bisect
from collections import Counter
from collections.abc import Iterable, Sequence

from attrs import define, field

from newsparse.body.kinds import KINDS
from newsparse.body.outline import Box, Line, Outline

__all__ = ["Gathered", "find_core", "gather_evidence", "is_caption", "measure", "name_all"]

PROSE = 60
"""From how many characters on a line can be prose; most navigation is shorter, most paragraphs longer."""

LONGEST_CELL = 300
"""A cell with more text than this is a part of the page's layout; one with less is a part of its table."""

WHOLE_STORY = 1_000
"""How many characters of prose, at least, an article with the headline has if it has the story, and not its teaser."""

NEAR_HEAD = 40
"""How many lines after the headline one that says it again, or says the description, is told."""

CAPTION_DEPTH = 3
"""How many boxes up a line may be marked as a caption."""

_SIZES = (12, 25, 45, 80, 140, 260)
LONG = 5
"""From which class of size on a line's first word says nothing."""
_AMOUNTS = (1, 200, 500, 1_200, 3_000, 8_000)
_SHARES = (0.05, 0.15, 0.3, 0.5, 0.8)
_COUNTS = (2, 3, 5, 10, 20, 50)
PLACES = (0.001, 0.05, 0.3, 0.7, 0.95, 0.999)
_AFTER_HEAD = (1, 3, 8, 30, 100)
_PROSE_SHARES = (0.01, 0.05, 0.15, 0.35, 0.6, 0.85)
_TAGS = frozenset(
    "p li td th div span section article h1 h2 h3 h4 h5 h6 dd dt blockquote pre figcaption button".split()
)
_AROUND = frozenset(
    "article main aside footer header section form table ul ol dl figure figcaption blockquote button details li label"
    " address h1 h2 h3 td center fieldset".split()
)
_FOREIGN_TAGS = frozenset(("footer", "aside", "nav", "form"))
_FOREIGN_KINDS = frozenset(("comments", "consent", "related"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_CELLS = frozenset(("td", "th"))
_OWN_GROUP = frozenset(("div", "section", "article", "td", "body"))
_ENDS = {
    **dict.fromkeys(".。।۔", "stop"),
    **dict.fromkeys("?？؟", "question"),
    **dict.fromkeys("!！", "exclaim"),
    "…": "ellipsis",
    **dict.fromkeys("\"”»“’'」)）", "quote"),
    ":": "colon",
    "：": "colon",
    ",": "comma",
}

# The looks of a line, as far as its neighbours need to know.
SHAPES = ("none", "media", "heading", "heading-link", "link", "prose", "item", "short", "middle")
NONE, MEDIA, HEADING, HEADING_LINK, LINK, PROSE_LINE, ITEM, SHORT, MIDDLE = range(9)

_LINKS = ("none", "some", "half", "most", "all")
_END_NAMES = ("stop", "question", "exclaim", "ellipsis", "quote", "colon", "comma", "other")


def name_all(name: str, *parts: Sequence[object]) -> list[str]:
    """Make the strings ``name:a:b…`` for all a, b … in order: one list, found by counting."""
    names = [name]
    for part in parts:
        names = [f"{begun}:{end}" for begun in names for end in part]
    return names


_BEFORE = name_all("before", SHAPES, SHAPES)
_BEFORE_2 = name_all("before2", SHAPES, SHAPES)
_AFTER = name_all("after", SHAPES, SHAPES)
_AFTER_2 = name_all("after2", SHAPES, SHAPES)
_BETWEEN = name_all("between", SHAPES, SHAPES, SHAPES)
_PLACE = name_all("place", range(7))
_HEAD = name_all("head", range(6), SHAPES)
_HEAD_BEFORE = name_all("head:before", SHAPES)
_REPEATED = name_all("repeated", range(5))
_END_SIZE = {name: name_all(f"end+size:{name}", range(7)) for name in _END_NAMES}
_TAG_NAMES = (*sorted(_TAGS), "other")
_TAG = {tag: f"tag:{tag}" for tag in _TAG_NAMES}
_TAG_SIZE = {tag: name_all(f"tag+size:{tag}", range(7)) for tag in _TAG_NAMES}
_TAG_LINK = {tag: name_all(f"tag+link:{tag}", _LINKS) for tag in _TAG_NAMES}
_INSIDE = {kind: f"inside:{kind}" for kind in KINDS}
_NEAR = {kind: f"near:{kind}" for kind in KINDS}
_IN = {tag: f"in:{tag}" for tag in _AROUND}
_AROUND_PROSE = name_all("around.prose", range(7))
_AROUND_SHARE = name_all("around.share", range(7))
_AROUND_LINKS = name_all("around.links", range(6))
_AROUND_LINES = name_all("around.lines", range(7))
_OUTER_PROSE = name_all("outer.prose", range(7))
_OUTER_SHARE = name_all("outer.share", range(7))
_OUTER_LINKS = name_all("outer.links", range(6))
_STATED = {inside: name_all(f"stated:{inside}", range(5)) for inside in (True, False)}
_CORE = name_all("core", range(5))
_BESIDE_CORE = ("core:none", "core:in", "core:before", "core:after")
_WAY = name_all("way", range(5), range(6))
_SIDE = name_all("side", ("none", "in", "before", "after"), range(5))
_ARTICLE = {
    known: {where: f"article:{where}{known}" for where in ("none", "story", "other")}
    for known in ("", ":whole", ":unnamed")
}


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
    if box.parent is None:
        return box
    if box.tag in _CELLS and box.text < LONGEST_CELL:
        return box.find("table") or box
    return box if box.tag in _OWN_GROUP else box.parent


def is_caption(line: Line) -> bool:
    """Tell whether the markup says that a line is the caption of an image; captions are data of images, not story."""
    box: Box | None = line.box
    for _ in range(CAPTION_DEPTH):
        if box is None:
            break
        if box.tag == "figcaption" or "caption" in box.kinds:
            return True
        box = box.parent
    return False


def find_core(lines: Iterable[Line], sizes: Iterable[int], shapes: Iterable[int]) -> Box | None:
    """Give the box that holds the most prose closely: the centre of the search, not yet the answer."""
    scores: dict[Box, float] = {}
    trusted: dict[Box, float] = {}
    for line, size, shape in zip(lines, sizes, shapes, strict=True):
        if shape == PROSE_LINE:
            box: Box | None = container_of(line)
            worth = size * _trust(line.box, trusted)
            for _ in range(3):
                if box is None:
                    break
                scores[box] = scores.get(box, 0.0) + worth
                box = box.parent
                worth *= 0.55
    if not scores:
        return None
    return max(scores, key=lambda box: scores[box] * (1 - 0.7 * box.links / max(1, box.text)))


def _trust(box: Box, known: dict[Box, float]) -> float:
    """Give how much prose in a box counts: hundreds of comments are no centre of a page, nor is its footer."""
    trust = known.get(box)
    if trust is None:
        trust = 1.0 if box.parent is None else _trust(box.parent, known)
        if trust == 1.0 and (box.tag in _FOREIGN_TAGS or not _FOREIGN_KINDS.isdisjoint(box.kinds)):
            trust = 0.1
        known[box] = trust
    return trust


def find_head(lines: Sequence[Line], headline: str | None, core: Box | None) -> int:
    """Give the place of the story's headline: where it stands as the metadata has it, or the ``h1`` before the core.

    -1 when there is none.
    """
    nearest = -1
    for n, line in enumerate(lines):
        if line.tag in _HEADINGS and line.text:
            if headline is not None and line.text.casefold() == headline:
                return n
            if line.tag == "h1" and (nearest < 0 or core is None or line.box.number < core.number):
                nearest = n
    return nearest


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
    _around: dict[Box, frozenset[str]] = field(init=False, factory=dict)

    def of_boxes(self, box: Box) -> frozenset[str]:
        """Give the evidence that lies in the boxes around a line."""
        near = box.kinds if box.parent is None else box.kinds + box.parent.kinds
        return self._inside(box).union([_NEAR[kind] for kind in near]) if near else self._inside(box)

    def _inside(self, box: Box) -> frozenset[str]:
        """Give what a box and those around it say of all that they hold."""
        known = self._around.get(box)
        if known is None:
            parent = box.parent
            if parent is None or box.tag == "body":
                known = frozenset()
            else:
                known = self._inside(parent)
                if own := _own_evidence(box):
                    known = known.union(own)
            self._around[box] = known
        return known


def _own_evidence(box: Box) -> list[str]:
    found = [_INSIDE[kind] for kind in box.kinds]
    if box.tag in _AROUND:
        found.append(_IN[box.tag])
    if box.hidden:
        found.append("hidden")
    return found


def gather_evidence(
    outline: Outline, *, headline: str | None = None, description: str | None = None, stated: str = ""
) -> Gathered:
    """Gather what each line of the outline, and its neighbours, say; ``stated`` is the body as JSON-LD gives it."""
    return _Gathering(outline, headline, description, stated).run()


class _Gathering:
    """What is known of a page as a whole, while its lines are looked at one by one."""

    def __init__(self, outline: Outline, headline: str | None, description: str | None, stated: str) -> None:
        self.lines = lines = outline.lines
        self.sizes = [measure(line.text) for line in lines]
        self.shapes = list(map(_shape, lines, self.sizes))
        self.core = find_core(lines, self.sizes, self.shapes)
        self.headline = headline.casefold() if headline else None
        self.core_depth = {box: n for n, box in enumerate(self.core.ancestors())} if self.core else {}
        self.head = find_head(lines, self.headline, self.core)
        self.place_of: dict[Box, tuple[int, int]] = {}
        self.article = lines[self.head].box.article if self.head >= 0 else None
        self.article_known = (
            ":unnamed" if self.article is None else ":whole" if self.article.prose >= WHOLE_STORY else ""
        )
        self.description = " ".join(description.casefold().split()) if description else ""
        self.stated = " ".join(stated.split()) if len(stated) > 300 else ""
        self.prose = sum([n for n, shape in zip(self.sizes, self.shapes, strict=True) if shape == PROSE_LINE]) or 1
        self.seen = Counter([line.text for line in lines])
        self.of_group: dict[Box, tuple[str, ...]] = {}
        self.of_box: dict[Box, tuple[str, ...] | None] = {}
        self.look_numbers: dict[tuple[str, str, str], int] = {}
        self.look_of: dict[Box, int] = {}
        self.main_look, self.main_tag = self._find_main_look()

    def _look_number(self, box: Box) -> int:
        number = self.look_of.get(box)
        if number is None:
            look = (box.tag, box.look, box.parent.look if box.parent is not None else box.look)
            number = self.look_of[box] = self.look_numbers.setdefault(look, len(self.look_numbers))
        return number

    def _find_main_look(self) -> tuple[int, str]:
        """Find how most of the prose looks: the number of that look, and its tag."""
        prose: dict[int, int] = {}
        for line, size, shape in zip(self.lines, self.sizes, self.shapes, strict=True):
            if shape == PROSE_LINE:
                look = self._look_number(line.box)
                prose[look] = prose.get(look, 0) + size
        if not prose:
            return -1, ""
        main = max(prose, key=prose.__getitem__)
        return main, next(tag for (tag, _, _), look in self.look_numbers.items() if look == main)

    def _place_of(self, box: Box) -> tuple[int, int]:
        """Give how many boxes the core, and a box, are below the one where they meet."""
        place = self.place_of.get(box)
        if place is None:
            depth = self.core_depth.get(box)
            if depth is not None or box.parent is None:
                place = (depth or 0, 0)
            else:
                up, down = self._place_of(box.parent)
                place = (up, down + 1)
            self.place_of[box] = place
        return place

    def run(self) -> Gathered:
        framed = [NONE, NONE, *self.shapes, NONE, NONE]
        passed = 0
        evidence: list[list[str]] = []
        groups: list[int] = []
        outer_groups: list[int] = []
        looks: list[int] = []
        for n, line in enumerate(self.lines):
            shape = self.shapes[n]
            group = container_of(line)
            groups.append(group.number)
            outer_groups.append(group.parent.number if group.parent is not None else group.number)
            looks.append(-1)
            found: list[str] = []
            evidence.append(found)
            if shape == MEDIA or (group.prose == 0 and _is_navigation(group, shape)):
                continue
            of_box = self._box_evidence(line)
            if of_box is None:
                continue
            looks[n] = self._look_number(line.box)
            found += self._line_evidence(n, line, looks[n])
            found += (
                _BEFORE[shape * 9 + framed[n + 1]],
                _BEFORE_2[shape * 9 + framed[n]],
                _AFTER[shape * 9 + framed[n + 3]],
                _AFTER_2[shape * 9 + framed[n + 4]],
                _BETWEEN[(framed[n + 1] * 9 + shape) * 9 + framed[n + 3]],
                _PLACE[bisect(PLACES, passed / self.prose)],
                *of_box,
                *self._group_evidence(group),
            )
            if shape == PROSE_LINE:
                passed += self.sizes[n]
        return Gathered(evidence, self.sizes, self.shapes, looks, groups, outer_groups, self.core)

    def _line_evidence(self, n: int, line: Line, look: int) -> list[str]:
        """Give what a line says of itself. Tag and size come first: the second look counts them again."""
        text, shape = line.text, self.shapes[n]
        tag = line.tag if line.tag in _TAG else "other"
        size = bisect(_SIZES, self.sizes[n])
        share = line.links / len(text)
        link = 0 if not share else 1 if share < 0.3 else 2 if share < 0.7 else 3 if share < 0.95 else 4
        end = _ENDS.get(text[-1], "other")
        if end == "stop" and text.endswith("..."):
            end = "ellipsis"
        since = n - self.head
        found = [
            _TAG[tag],
            _TAG_SIZE[tag][size],
            _TAG_LINK[tag][link],
            _END_SIZE[end][size],
            _HEAD_BEFORE[shape] if self.head < 0 or since < 0 else _HEAD[bisect(_AFTER_HEAD, since) * 9 + shape],
        ]
        found.append("look:main" if look == self.main_look else "look:tag" if tag == self.main_tag else "look:other")
        _look_at_start(text, size, found)
        if self.seen[text] > 1:
            found.append(_REPEATED[min(size, 4)])
        if since < NEAR_HEAD:
            folded = text.casefold()
            if folded == self.headline:
                found.append("is:headline")
            elif self.description and size > 1 and _overlap(folded, self.description):
                found.append("is:description")
        if self.stated and len(text) > 20:
            found.append(_STATED[text[4:44] in self.stated][min(size, 4)])
        return found

    def _box_evidence(self, line: Line) -> tuple[str, ...] | None:
        """Give what the place of a line's box says: its way to the core, its article.

        None for captions, and for what is outside the article that has the story.
        """
        box = line.box
        if box in self.of_box:
            return self.of_box[box]
        found: tuple[str, ...] | None = None
        if not is_caption(line) and not self._is_elsewhere(box.article):
            up, down = self._place_of(box)
            up = min(up, 4)
            core, article = self.core, box.article
            side = 0 if core is None else 1 if up == 0 else 2 if box.number < core.number else 3
            where = "none" if article is None else "story" if article is self.article else "other"
            found = (
                _WAY[up * 6 + min(down, 5)],
                _SIDE[side * 5 + up],
                _ARTICLE[self.article_known][where],
                _CORE[min(down, 4)] if side == 1 else _BESIDE_CORE[side],
            )
        self.of_box[box] = found
        return found

    def _is_elsewhere(self, article: Box | None) -> bool:
        """Whether a line's article is not the one that has the headline and a story's worth of prose, nor inside it.

        Of 8,800 lines elsewhere on pages that people have read, 24 were part of the story.
        """
        if self.article_known != ":whole":
            return False
        while article is not None and article is not self.article:
            article = article.parent.article if article.parent is not None else None
        return article is None

    def _group_evidence(self, group: Box) -> tuple[str, ...]:
        """Give what the amounts of text and links around a line say."""
        found = self.of_group.get(group)
        if found is None:
            found = (
                _AROUND_PROSE[bisect(_AMOUNTS, group.prose)],
                _AROUND_SHARE[bisect(_PROSE_SHARES, group.prose / self.prose)],
                _AROUND_LINKS[bisect(_SHARES, group.links / (group.text or 1))],
                _AROUND_LINES[bisect(_COUNTS, group.lines)],
            )
            outer = group.parent
            if outer is not None:
                found += (
                    _OUTER_PROSE[bisect(_AMOUNTS, outer.prose)],
                    _OUTER_SHARE[bisect(_PROSE_SHARES, outer.prose / self.prose)],
                    _OUTER_LINKS[bisect(_SHARES, outer.links / (outer.text or 1))],
                )
            self.of_group[group] = found
        return found


def _is_navigation(group: Box, shape: int) -> bool:
    """Whether a line of a group without prose can be nothing but navigation, as most of a page is.

    Of 15,000 such lines of pages that people have read, 300 were part of the story.
    """
    if group.beside:
        return True
    return shape == LINK and (group.links > 0.85 * group.text or group.parent is None or group.parent.prose == 0)


def _look_at_start(text: str, size: int, found: list[str]) -> None:
    """Add what the first characters say; and in short lines, the first word and what stands out."""
    first = text[0]
    if first in "©|•·›»#@*-–—":
        found.append("start:" + first)
    elif first.islower():
        found.append("start:lower")
    elif first.isdigit():
        found.append("start:digit")
    if "ookie" in text:
        found.append("says:cookie")
    if size >= LONG:
        return
    words = text.split()
    found.append("word:" + words[0].lower())
    if text.isupper():
        found.append("upper")
    elif len(words) > 2 and sum([word[0].isupper() for word in words]) * 1.4 > len(words):
        found.append("titled")
    if "|" in text:
        found.append("has:|")
    if "@" in text:
        found.append("has:@")
    if "©" in text:
        found.append("has:©")


def _overlap(text: str, description: str) -> bool:
    """Tell whether a line is the description, or begins it, or begins with it."""
    return text[:60] in description or description[:60] in text


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
