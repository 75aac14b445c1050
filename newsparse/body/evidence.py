"""Evidence: what can be said of each line of an outline that tells story from surroundings.

What each piece weighs is data, not code (``weights.json``), learned from pages that people have read; the weights that
spoke for or against a line are its explanation. Which pieces there are stands in :mod:`newsparse.body.scale`.

Most lines of a page are navigation. Those that can be nothing else are told apart first, at the price of two
comparisons, and no evidence is gathered on them.
"""

from bisect import bisect
from collections import Counter
from typing import Generic, NamedTuple

from attrs import define, frozen

from newsparse.body.outline import Box, Line, Outline, inherit
from newsparse.body.scale import (
    CLASSES,
    ENDS,
    FORM_TAGS,
    SIDES,
    STARTS,
    Scale,
    Told,
    form_of,
)
from newsparse.body.shapes import (
    LINK,
    MEDIA,
    NONE,
    PROSE,
    SHAPES,
    container_of,
    find_core,
    find_head,
    is_caption,
    measure,
    shape_of,
)

__all__ = ["Clues", "Gathered", "gather_evidence"]

WHOLE_STORY = 1_000
"""How many characters of prose, at least, an article with the headline has if it has the story, and not its teaser."""

FEW_SENTENCES = 60
"""The same, if the page has no more prose elsewhere."""

NEAR_HEAD = 40
"""How many lines after the headline one that says it again, or says the description, is told."""

SHORT_REFRAIN = 20
"""Up to how many characters a line may stand on a page twice without saying anything: a name, a label."""

LONG = 5
"""From which class of size on a line's first word says nothing."""

_SHAPES = len(SHAPES)
_SIZES, _AMOUNTS, _SHARES = CLASSES["size"], CLASSES["amount"], CLASSES["share"]
_COUNTS, _PLACES, _PROSE_SHARES = CLASSES["count"], CLASSES["place"], CLASSES["prose share"]
_AFTER_HEAD, _CARDS, _REPEATED_SHARES = CLASSES["after head"], CLASSES["cards"], CLASSES["repeated share"]
_OTHER_TAG = FORM_TAGS["other"]
_OTHER_END = ENDS.index("other")
_STOP, _ELLIPSIS = ENDS.index("stop"), ENDS.index("ellipsis")
_END_OF = {
    sign: ENDS.index(end)
    for signs, end in (
        (".。।۔", "stop"),
        ("?？؟", "question"),
        ("!！", "exclaim"),
        ("…", "ellipsis"),
        ("\"”»“’'」)）", "quote"),
        (":：", "colon"),
        (",", "comma"),
    )
    for sign in signs
}
_NOTHING_SAID: frozenset[str] = frozenset()
_SIDE_WAYS = {side: n * 30 for n, side in enumerate(SIDES)}


@frozen
class Clues:
    """What is known of the story before it is looked for."""

    headline: str | None = None
    description: str | None = None
    stated: str = ""
    """The body as JSON-LD has it."""


@define(eq=False)
class Gathered(Generic[Told]):
    """The evidence on the lines of an outline: of all of them their size, the rest of those that may be story."""

    sizes: list[int]
    """Of every line, in Latin letters."""
    places: list[int]
    """Which lines may be story; the lists that follow have one value for each of these."""
    own: list[Told]
    """What the line itself, its neighbours and its place say."""
    around: list[Told]
    """What the boxes around it say."""
    forms: list[int]
    """Tag, size, links and end, as :func:`newsparse.body.scale.form_of` numbers them."""
    shapes: list[int]
    looks: list[int]
    """A number that a line shares with those that look alike: same tags, same classes."""
    groups: list[int]
    """The number of the box that groups the line with others."""
    outer_groups: list[int]
    """The number of the box around that."""
    region: Box | None = None
    """Where a story of a few sentences lies, if most of the prose of the page is elsewhere."""


class _Place(NamedTuple, Generic[Told]):
    """Where a box stands, and what it and those around it say of all that they hold."""

    up: int
    """How many boxes the core is below the box where it and this one meet."""
    down: int
    """How many boxes this one is below that."""
    in_article: bool
    """Whether it is, or stands in, the article that has the headline."""
    said: frozenset[str]
    """The kinds and tags that have been told: each counts once, however many boxes speak of it."""
    told: Told
    card: Box | None
    """Of the boxes around it that do not hold the core, the one that most others stand beside."""


def gather_evidence(outline: Outline, clues: Clues, scale: Scale[Told]) -> Gathered[Told]:
    """Gather what each line of the outline, and its neighbours, say."""
    return _Gathering(outline, clues, scale).run()


class _Gathering(Generic[Told]):
    """What is known of a page as a whole, while its lines are looked at one by one."""

    def __init__(self, outline: Outline, clues: Clues, scale: Scale[Told]) -> None:
        self.scale = scale
        self.lines = lines = outline.lines
        self.sizes = [measure(line.text) for line in lines]
        self.shapes = list(map(shape_of, lines, self.sizes))
        self.headline = clues.headline.casefold() if clues.headline else None
        self.core, self.region = find_core(lines, self.sizes, self.shapes, self.headline)
        self.core_depth = {box: n for n, box in enumerate(self.core.ancestors())} if self.core else {}
        self.head = find_head(lines, self.headline, self.core)
        self.place_of: dict[Box, _Place[Told]] = {}
        self.article = self.region or (lines[self.head].box.article if self.head >= 0 else None)
        known = ":unnamed" if self.article is None else ":whole" if self.article.prose >= WHOLE_STORY else ""
        self.article_scale = scale.article[known]
        self.has_whole_article = known == ":whole" or self.region is not None or self._has_short_story()
        self.description = " ".join(clues.description.casefold().split()) if clues.description else ""
        self.stated = " ".join(clues.stated.split()) if len(clues.stated) > 300 else ""
        self.prose = sum([n for n, shape in zip(self.sizes, self.shapes, strict=True) if shape == PROSE]) or 1
        self.seen = Counter([line.text for line in lines])
        self.of_group: dict[Box, Told] = {}
        self.look_numbers: dict[tuple[str, str, str], int] = {}
        self.look_of: dict[Box, int] = {}
        self.main_look, self.main_tag = self._find_main_look()
        self.core_marks = frozenset([mark for box in self.core_depth if _is_inside_page(box) for mark in box.marks])
        self.begins: dict[Box, int] = {}
        """For each box: the shape of its first line."""
        self.rows: dict[tuple[Box | None, str], int] = {}
        """How many boxes of a tag stand in each box."""
        self.repeated: dict[Box, int] = {}
        """How many of the characters that a box groups stand more than once on the page."""
        self._look_around()

    def _has_short_story(self) -> bool:
        """Whether the article with the headline has prose, be it only a few sentences, and no other place has more."""
        article, core = self.article, self.core
        if article is None or core is None or article.prose < FEW_SENTENCES:
            return False
        return article in self.core_depth or not _is_inside_page(core)

    def _look_around(self) -> None:
        """Count, for each box, its like beside it, and the text that repeats."""
        begins, rows = self.begins, self.rows
        for line, shape in zip(self.lines, self.shapes, strict=True):
            box: Box | None = line.box
            while box is not None and box not in begins:
                begins[box] = shape
                row = (box.parent, box.tag)
                rows[row] = rows.get(row, 0) + 1
                box = box.parent
            if len(line.text) > SHORT_REFRAIN and self.seen[line.text] > 1:
                group = container_of(line)
                self.repeated[group] = self.repeated.get(group, 0) + len(line.text)

    def _beside(self, box: Box) -> int:
        """Give how many boxes of its tag stand side by side with a box, itself included."""
        return self.rows[box.parent, box.tag]

    def _look_number(self, box: Box) -> int:
        number = self.look_of.get(box)
        if number is None:
            own = box.look
            look = (box.tag, own, box.parent.look if box.parent is not None else own)
            number = self.look_of[box] = self.look_numbers.setdefault(look, len(self.look_numbers))
        return number

    def _find_main_look(self) -> tuple[int, str]:
        """Find how most of the prose looks: the number of that look, and its tag."""
        prose: dict[int, int] = {}
        for line, size, shape in zip(self.lines, self.sizes, self.shapes, strict=True):
            if shape == PROSE:
                look = self._look_number(line.box)
                prose[look] = prose.get(look, 0) + size
        if not prose:
            return -1, ""
        main = max(prose, key=prose.__getitem__)
        return main, next(tag for (tag, _, _), look in self.look_numbers.items() if look == main)

    def _place(self, box: Box, around: _Place[Told] | None) -> _Place[Told]:
        """Place a box by where the one around it is."""
        parent = box.parent
        if around is None or parent is None:
            depth = self.core_depth.get(box, 0)
            return _Place(depth, 0, box is self.article, _NOTHING_SAID, self.scale.nothing, None)
        up, down, in_article, said, told, card = around
        if box in self.core_depth:
            up, down, card = self.core_depth[box], 0, None
        else:
            down += 1
            if down > 1 and self._beside(parent) > (1 if card is None else self._beside(card)):
                card = parent
        if box.marks and _is_inside_page(box):
            for mark in box.marks:
                if mark not in said:
                    said |= {mark}
                    told += (self.scale.inside if mark in self.core_marks else self.scale.inside_apart)[mark]
        return _Place(up, down, in_article or box is self.article, said, told, card)

    def run(self) -> Gathered[Told]:
        scale = self.scale
        gathered: Gathered[Told] = Gathered(self.sizes, [], [], [], [], [], [], [], [], self.region)
        framed = [NONE, NONE, *self.shapes, NONE, NONE]
        passed = 0
        for n, line in enumerate(self.lines):
            shape = self.shapes[n]
            if shape == MEDIA:
                continue
            group = container_of(line)
            if group.prose == 0 and _is_navigation(group, shape):
                continue
            box = line.box
            # Captions are data of images; and what is outside the article that has the story is another story.
            if is_caption(line):
                continue
            place = inherit(box, self.place_of, self._place)
            if self.has_whole_article and not place.in_article:
                continue
            look = self._look_number(box)
            form, own = self._read_line(n, line, look)
            before = framed[n + 1]
            after = framed[n + 3]
            gathered.own.append(
                own
                + scale.neighbours[(before * _SHAPES + shape) * _SHAPES + after]
                + scale.two_before[shape * _SHAPES + framed[n]]
                + scale.two_after[shape * _SHAPES + framed[n + 4]]
                + scale.place[bisect(_PLACES, passed / self.prose)]
                + self._way_to(box, place)
                + (self.of_group.get(group) or self._read_group(group))
            )
            gathered.places.append(n)
            gathered.around.append(place.told + self._read_near(box) + self._read_card(place.card))
            gathered.forms.append(form)
            gathered.shapes.append(shape)
            gathered.looks.append(look)
            gathered.groups.append(group.number)
            gathered.outer_groups.append(group.parent.number if group.parent is not None else group.number)
            if shape == PROSE:
                passed += self.sizes[n]
        return gathered

    def _read_line(self, n: int, line: Line, look: int) -> tuple[int, Told]:
        """Give the form of a line, and what it says of itself."""
        scale = self.scale
        text, shape = line.text, self.shapes[n]
        tag = FORM_TAGS.get(line.tag, _OTHER_TAG)
        size = bisect(_SIZES, self.sizes[n])
        share = line.links / len(text) if line.links else 0.0
        link = 0 if not share else 1 if share < 0.3 else 2 if share < 0.7 else 3 if share < 0.95 else 4
        end = _END_OF.get(text[-1], _OTHER_END)
        if end == _STOP and text.endswith("..."):
            end = _ELLIPSIS
        form = form_of(tag, size, link, end)
        since = n - self.head
        told = (
            scale.form[form]
            + scale.look[
                "main"
                if look == self.main_look
                else "tag"
                if (line.tag if tag != _OTHER_TAG else "other") == self.main_tag
                else "other"
            ]
            + (
                scale.before_head[shape]
                if self.head < 0 or since < 0
                else scale.after_head[bisect(_AFTER_HEAD, since) * _SHAPES + shape]
            )
            + _read_start(text, size, scale)
        )
        if self.seen[text] > 1:
            told += scale.repeated[min(size, 4)]
        if since < NEAR_HEAD:
            folded = text.casefold()
            if folded == self.headline:
                told += scale.is_headline
            elif self.description and size > 1 and _overlap(folded, self.description):
                told += scale.is_description
        if self.stated and len(text) > 20:
            told += scale.stated[text[4:44] in self.stated][min(size, 4)]
        return form, told

    def _way_to(self, box: Box, place: _Place[Told]) -> Told:
        """Give what the way between the core and a line's box says, and its article."""
        core, article = self.core, box.article
        up = place.up
        side = "none" if core is None else "in" if up == 0 else "before" if box.number < core.number else "after"
        where = "none" if article is None else "story" if article is self.article else "other"
        return self.scale.way[_SIDE_WAYS[side] + min(up, 4) * 6 + min(place.down, 5)] + self.article_scale[where]

    def _read_card(self, card: Box | None) -> Told:
        """Give what it says that a line stands in one of several boxes side by side: teasers do, and so do products."""
        if card is None:
            return self.scale.no_card
        return self.scale.card[bisect(_CARDS, self._beside(card)) * _SHAPES + self.begins[card]]

    def _read_near(self, box: Box) -> Told:
        """Give what the kinds of a line's box, and of the one around it, say once more, being so near."""
        told = self.scale.nothing
        parent = box.parent
        kinds = box.kinds if parent is None else box.kinds + parent.kinds
        if kinds:
            near = self.scale.near
            for kind in dict.fromkeys(kinds):
                told += near[kind]
        return told

    def _read_group(self, group: Box) -> Told:
        """Give what the amounts of text and links around a line say."""
        scale = self.scale
        told = (
            scale.group_prose[bisect(_AMOUNTS, group.prose)]
            + scale.group_share[bisect(_PROSE_SHARES, group.prose / self.prose)]
            + scale.group_links[bisect(_SHARES, group.links / (group.text or 1))]
            + scale.group_lines[bisect(_COUNTS, group.lines)]
            + scale.group_repeated[bisect(_REPEATED_SHARES, self.repeated.get(group, 0) / (group.text or 1))]
        )
        outer = group.parent
        if outer is not None:
            told += (
                scale.outer_prose[bisect(_AMOUNTS, outer.prose)]
                + scale.outer_share[bisect(_PROSE_SHARES, outer.prose / self.prose)]
                + scale.outer_links[bisect(_SHARES, outer.links / (outer.text or 1))]
            )
        self.of_group[group] = told
        return told


def _is_inside_page(box: Box) -> bool:
    """Whether a box is not the page itself, which says nothing of what it holds."""
    return box.parent is not None and box.tag != "body"


def _is_navigation(group: Box, shape: int) -> bool:
    """Whether a line of a group without prose can be nothing but navigation, as most of a page is.

    Of 15,000 such lines of pages that people have read, 300 were part of the story.
    """
    if group.beside:
        return True
    return shape == LINK and (group.links > 0.85 * group.text or group.parent is None or group.parent.prose == 0)


def _read_start(text: str, size: int, scale: Scale[Told]) -> Told:
    """Give what the first characters say; and in short lines, the first word and what stands out."""
    first = text[0]
    told = scale.nothing
    if first in STARTS:
        told += scale.start[first]
    elif first.islower():
        told += scale.start_lower
    elif first.isdigit():
        told += scale.start_digit
    if "ookie" in text:
        told += scale.says_cookie
    if size >= LONG:
        return told
    words = text.split()
    told += scale.tell("word:" + words[0].lower())
    if text.isupper():
        told += scale.upper
    elif len(words) > 2 and sum([word[0].isupper() for word in words]) * 1.4 > len(words):
        told += scale.titled
    for sign, evidence in scale.sign:
        if sign in text:
            told += evidence
    return told


def _overlap(text: str, description: str) -> bool:
    """Tell whether a line is the description, or begins it, or begins with it."""
    return text[:60] in description or description[:60] in text
