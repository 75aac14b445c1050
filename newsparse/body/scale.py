"""Scales: every piece of evidence on a line, ready in tables; as its name, to be told, or as its weight, to be added.

Names are short strings, ``tag+size:p:5``, ``inside:comments``, ``around.links:4``. What is told with one scale as a row
of names is weighed with the other as one number, by the same code: ``+`` joins the names and adds the weights. Naming
the evidence and looking each name up took longer than parsing the page.
"""

from collections.abc import Callable, Sequence
from itertools import product
from typing import Generic, Protocol, Self, TypeAlias, TypeVar

from newsparse.body.kinds import KINDS
from newsparse.body.outline import AROUND, HIDDEN, tag_mark
from newsparse.body.shapes import SHAPES

__all__ = [
    "CLASSES",
    "ENDS",
    "FORM_TAGS",
    "MEANS",
    "SIDES",
    "STARTS",
    "Names",
    "Scale",
    "SecondScale",
    "Told",
    "form_of",
    "name_all",
]

Names: TypeAlias = tuple[str, ...]
"""Pieces of evidence by name, in the order in which they were found."""


class _Joined(Protocol):
    """What two of give one more of."""

    def __add__(self, other: Self, /) -> Self: ...


Told = TypeVar("Told", bound=_Joined)
"""Evidence: a float, the sum of its weights; or :data:`Names`, its pieces."""

CLASSES = {
    "size": (12, 25, 45, 80, 140, 260),
    "amount": (1, 200, 500, 1_200, 3_000, 8_000),
    "share": (0.05, 0.15, 0.3, 0.5, 0.8),
    "count": (2, 3, 5, 10, 20, 50),
    "place": (0.001, 0.05, 0.3, 0.7, 0.95, 0.999),
    "after head": (1, 3, 8, 30, 100),
    "repeated share": (1e-9, 0.3, 0.7),
    "cards": (3, 5, 9),
    "prose share": (0.01, 0.05, 0.15, 0.35, 0.6, 0.85),
}
"""Where each measure is parted: a value below the first bound is of class 0, one at or above the last of the last."""

_TAGS = "p li td th div span section article h1 h2 h3 h4 h5 h6 dd dt blockquote pre figcaption button".split()
FORM_TAGS = {tag: n for n, tag in enumerate((*sorted(_TAGS), "other"))}
"""The tags that are told apart, by number; every other is "other"."""
_LINKS = ("none", "some", "half", "most", "all")
ENDS = ("stop", "question", "exclaim", "ellipsis", "quote", "colon", "comma", "other")
STARTS = "©|•·›»#@*-–—"
SIGNS = "|@©"
SIDES = ("none", "in", "before", "after")
"""Where a line stands to the core: there is none; in it; before it; after it."""
MEANS = 11
"""Tenths, and one for a line that is alone: there are no others to take a mean of."""


def form_of(tag: int, size: int, link: int, end: int) -> int:
    """Give the form of a line: its tag, the classes of its size and share of links, and its end, in one number."""
    return ((tag * 7 + size) * 5 + link) * 8 + end


class Scale(Generic[Told]):
    """What the first look weighs: the line, its neighbours, its place, and the boxes around it."""

    def __init__(self, tell: Callable[[str], Told], nothing: Told) -> None:
        self.tell = tell
        """The evidence of a name; for the words with which short lines begin, which no table can hold."""
        self.nothing = nothing
        self.form = _tell_forms(tell)
        """By :func:`form_of`."""
        self.neighbours = [
            tell(f"before:{shape}:{before}")
            + tell(f"after:{shape}:{after}")
            + tell(f"between:{before}:{shape}:{after}")
            for before in SHAPES
            for shape in SHAPES
            for after in SHAPES
        ]
        """By the shapes of the line before, the line, and the line after."""
        self.two_before = self._table("before2", SHAPES, SHAPES)
        self.two_after = self._table("after2", SHAPES, SHAPES)
        self.place = self._table("place", range(7))
        self.before_head = self._table("head:before", SHAPES)
        self.after_head = self._table("head", range(6), SHAPES)
        self.look = {name: tell(f"look:{name}") for name in ("main", "tag", "other")}
        self.repeated = self._table("repeated", range(5))
        self.stated = {inside: self._table(f"stated:{inside}", range(5)) for inside in (True, False)}
        self.start = {sign: tell(f"start:{sign}") for sign in STARTS}
        self.start_lower, self.start_digit = tell("start:lower"), tell("start:digit")
        self.sign = [(sign, tell(f"has:{sign}")) for sign in SIGNS]
        self.says_cookie, self.upper, self.titled = tell("says:cookie"), tell("upper"), tell("titled")
        self.is_headline, self.is_description = tell("is:headline"), tell("is:description")
        self.way = [
            tell(f"way:{up}:{down}")
            + tell(f"side:{side}:{up}")
            + tell(f"core:{min(down, 4)}" if side == "in" else f"core:{side}")
            for side in SIDES
            for up in range(5)
            for down in range(6)
        ]
        """By where the box stands to the core, how many boxes up from the core, and how many down again."""
        self.article = {
            known: {where: tell(f"article:{where}{known}") for where in ("none", "story", "other")}
            for known in ("", ":whole", ":unnamed")
        }
        self.group_prose = self._table("around.prose", range(7))
        self.group_share = self._table("around.share", range(7))
        self.group_links = self._table("around.links", range(6))
        self.group_lines = self._table("around.lines", range(7))
        self.outer_prose = self._table("outer.prose", range(7))
        self.outer_share = self._table("outer.share", range(7))
        self.outer_links = self._table("outer.links", range(6))
        self.group_repeated = self._table("around.repeated", range(4))
        self.near = {kind: tell(f"near:{kind}") for kind in KINDS}
        inside = {
            **{kind: tell(f"inside:{kind}") for kind in KINDS},
            **{tag_mark(tag): tell(f"in:{tag}") for tag in AROUND},
            HIDDEN: tell(HIDDEN),
        }
        self.inside = inside
        """By what a box says that the boxes around the core say too."""
        self.inside_apart = {mark: told + tell(f"apart:{mark}") for mark, told in inside.items()}
        """By what a box says that they do not: a class that stands around the whole page says little."""
        self.no_card = tell("card:none")
        self.card = self._table("card", range(len(CLASSES["cards"]) + 1), SHAPES)
        """By how many boxes stand side by side, and what the one that holds the line begins with."""

    def _table(self, name: str, *parts: Sequence[object]) -> list[Told]:
        return [self.tell(each) for each in name_all(name, *parts)]


class SecondScale(Generic[Told]):
    """What the second look weighs: how a line, and those around it, came out of the first."""

    def __init__(self, tell: Callable[[str], Told]) -> None:
        tenths = range(10)
        means = range(MEANS)
        self.form = _tell_forms(tell)
        self.row = [
            tell(f"own:{own}")
            + tell(f"previous:{previous}")
            + tell(f"next:{following}")
            + tell(f"own,previous,next:{own // 2}:{previous // 3}:{following // 3}")
            for own in tenths
            for previous in tenths
            for following in tenths
        ]
        """By the chances of the line, the one before and the one after."""
        self.means = [
            tell(f"mean-before:{before}")
            + tell(f"mean-after:{after}")
            + tell(f"own,means:{own // 2}:{before // 3}:{after // 3}")
            for own in tenths
            for before in tenths
            for after in tenths
        ]
        """By its chance, and the mean of those before and after."""
        self.best = [
            tell(f"best-before:{before}") + tell(f"best-after:{after}") for before in tenths for after in tenths
        ]
        self.mass = [
            tell(f"mass:{place}") + tell(f"mass,own:{place}:{own // 2}") for place in range(7) for own in tenths
        ]
        """By how much of the story lies before it, and its chance."""
        self.shape = [tell(f"shape,own:{shape}:{own}") for shape in SHAPES for own in tenths]
        self.alike = [
            tell(f"look:{look}")
            + tell(f"group:{group}")
            + tell(f"own,look:{own // 2}:{look // 3}")
            + tell(f"own,group:{own // 2}:{group // 3}")
            + tell(f"look,group:{look // 3}:{group // 3}")
            for own in tenths
            for look in means
            for group in means
        ]
        """By its chance, and the means of the lines that look like it and of those grouped with it."""
        self.outer_group = [tell(f"outer-group:{mean}") for mean in means]


def name_all(name: str, *parts: Sequence[object]) -> list[str]:
    """Make the strings ``name:a:b…`` for all a, b … in order: one list, found by counting."""
    names = [name]
    for part in parts:
        names = [f"{begun}:{end}" for begun in names for end in part]
    return names


def _tell_forms(tell: Callable[[str], Told]) -> list[Told]:
    sized = {(tag, size): tell(f"tag:{tag}") + tell(f"tag+size:{tag}:{size}") for tag in FORM_TAGS for size in range(7)}
    linked = {(tag, link): tell(f"tag+link:{tag}:{link}") for tag in FORM_TAGS for link in _LINKS}
    ended = {(end, size): tell(f"end+size:{end}:{size}") for end in ENDS for size in range(7)}
    return [
        sized[tag, size] + linked[tag, link] + ended[end, size]
        for tag, size, link, end in product(FORM_TAGS, range(7), _LINKS, ENDS)
    ]
