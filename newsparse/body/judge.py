"""The judge: weighs the evidence on each line, then looks a second time at how the lines around it came out.

The weights are data, ``weights.json``, learned by ``tests/training`` from pages that people have read; each is the
log-odds that one piece of evidence adds. A verdict can therefore always be explained: it is a sum.
"""

import json
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import accumulate
from math import exp

from attrs import frozen

from newsparse.body.evidence import Clues, Gathered, gather_evidence
from newsparse.body.outline import Outline
from newsparse.body.scale import CLASSES, Names, Scale, SecondScale, Told

__all__ = ["Judged", "Weights", "judge_lines", "load_weights", "look_again", "naming_scale", "naming_second_scale"]


@frozen
class Weights:
    """How much each piece of evidence adds to the log-odds that a line is story."""

    first: Mapping[str, float]
    """What nobody has weighed weighs nothing."""
    first_start: float
    """The log-odds before any evidence."""
    first_scale: Scale[float]
    second_start: float
    second_scale: SecondScale[float]
    """For the second look, which knows how the first one judged the lines around."""


BEYOND_RESCUE = -3.0
"""Log-odds from which no box saves a line: of 3,100 such lines of 120 pages, four came out as story otherwise."""

HOPELESS = 0.03
"""A line below this chance, between two others below it, is not looked at again."""

NEIGHBOURS = 6
"""How many lines before and after a line its second look takes the mean of."""

WEIGHTIEST = 400
"""A line counts for its neighbours by its size, up to this many characters."""

ALONE = 10
"""Stands for the mean of a group in which a line is the only one."""

_PLACES = CLASSES["place"]


@lru_cache(maxsize=1)
def load_weights() -> Weights:
    """Read the weights that ship with newsparse."""
    from importlib.resources import files  # what importing it costs is left to the first page

    stored = json.loads(files("newsparse.body").joinpath("weights.json").read_text("utf-8"))
    first: dict[str, float] = stored["first"]
    second: dict[str, float] = stored["second"]
    return Weights(
        first,
        stored["first_start"],
        Scale(lambda name: first.get(name, 0.0), 0.0),
        stored["second_start"],
        SecondScale(lambda name: second.get(name, 0.0)),
    )


@lru_cache(maxsize=1)
def naming_scale() -> Scale[Names]:
    """Give the scale that tells the evidence of the first look by name."""
    return Scale(lambda name: (name,), ())


@lru_cache(maxsize=1)
def naming_second_scale() -> SecondScale[Names]:
    """Give the scale that tells the evidence of the second look by name."""
    return SecondScale(lambda name: (name,))


@frozen(eq=False)
class Judged:
    """How likely each line of an outline is story."""

    outline: Outline
    clues: Clues
    sizes: Sequence[int]
    """Of each line, in Latin letters."""
    chances: Sequence[float]
    """Of each line, 0 to 1."""

    def explain(self) -> dict[int, tuple[tuple[str, float], ...]]:
        """Give, for each line that might be story, the evidence of the first look with its weights."""
        weights = load_weights().first
        named = gather_evidence(self.outline, self.clues, naming_scale())
        assert named.around is not None
        told = {}
        for place, own, box in zip(named.places, named.own, named.boxes, strict=True):
            pieces = dict.fromkeys(own + named.around.of(box))
            told[place] = tuple((piece, weights[piece]) for piece in pieces if piece in weights)
        return told


def judge_lines(outline: Outline, clues: Clues) -> Judged:
    """Tell how likely each line is story."""
    weights = load_weights()
    gathered = gather_evidence(outline, clues, weights.first_scale)
    first = _weigh_first(gathered, weights.first_start)
    chances = [0.0] * len(outline.lines)
    start = weights.second_start
    for place, log_odds in zip(gathered.places, look_again(gathered, first, weights.second_scale), strict=True):
        if log_odds is not None:
            chances[place] = _chance(start + log_odds)
    return Judged(outline, clues, gathered.sizes, chances)


def _weigh_first(gathered: Gathered[float], start: float) -> list[float]:
    """Give how likely each line is story, 0 to 1, from what it and the boxes around it say."""
    around = gathered.around
    assert around is not None
    return [
        _chance(start + own + around.of(box)) if start + own > BEYOND_RESCUE else 0.0
        for own, box in zip(gathered.own, gathered.boxes, strict=True)
    ]


def _chance(log_odds: float) -> float:
    return 1 / (1 + exp(-log_odds)) if log_odds > -30 else 0.0


def look_again(gathered: Gathered[Told], chances: Sequence[float], scale: "SecondScale[Told]") -> list[Told | None]:
    """Give the evidence of a second look: how each line, and those around it, came out of the first.

    ``None`` for lines that are not looked at again, being hopeless.
    """
    sizes = [min(WEIGHTIEST, gathered.sizes[n]) for n in gathered.places]
    size_sums = [0, *accumulate(sizes)]
    worth = [chance * size for chance, size in zip(chances, sizes, strict=True)]
    worth_sums = [0.0, *accumulate(worth)]
    story_sums = [
        0.0,
        *accumulate([value if chance > 0.5 else 0.0 for value, chance in zip(worth, chances, strict=True)]),
    ]
    story = story_sums[-1] or 1.0
    looks = _Means(gathered.looks, sizes, worth)
    groups = _Means(gathered.groups, sizes, worth)
    outer_groups = _Means(gathered.outer_groups, sizes, worth)
    last = len(sizes)
    padded = [0.0, *chances, 0.0]
    tenths = [0, 0, 0, *[min(9, int(chance * 10)) for chance in chances], 0, 0, 0]
    again: list[Told | None] = []
    for k, chance in enumerate(chances):
        if chance < HOPELESS and padded[k] < HOPELESS and padded[k + 2] < HOPELESS:
            again.append(None)
            continue
        before_2, before_1, previous, own, following, after_1, after_2 = tenths[k : k + 7]
        low, high = max(0, k - NEIGHBOURS), min(last, k + NEIGHBOURS + 1)
        mean_before = _tenth((worth_sums[k] - worth_sums[low]) / ((size_sums[k] - size_sums[low]) or 1))
        mean_after = _tenth((worth_sums[high] - worth_sums[k + 1]) / ((size_sums[high] - size_sums[k + 1]) or 1))
        place = bisect_left(_PLACES, story_sums[k + 1] / story)
        size, value = sizes[k], worth[k]
        look = looks.without(gathered.looks[k], size, value)
        group = groups.without(gathered.groups[k], size, value)
        again.append(
            scale.form[gathered.forms[k]]
            + scale.row[(own * 10 + previous) * 10 + following]
            + scale.means[(own * 10 + mean_before) * 10 + mean_after]
            + scale.best[max(before_2, before_1, previous) * 10 + max(following, after_1, after_2)]
            + scale.mass[place * 10 + own]
            + scale.shape[gathered.shapes[k] * 10 + own]
            + scale.alike[(own * 11 + look) * 11 + group]
            + scale.outer_group[outer_groups.without(gathered.outer_groups[k], size, value)]
        )
    return again


class _Means:
    """The mean chance of the lines that share a number, by size."""

    def __init__(self, numbers: Sequence[int], sizes: Sequence[int], worth: Sequence[float]) -> None:
        self._size: dict[int, int] = {}
        self._worth: dict[int, float] = {}
        for number, size, value in zip(numbers, sizes, worth, strict=True):
            self._size[number] = self._size.get(number, 0) + size
            self._worth[number] = self._worth.get(number, 0.0) + value

    def without(self, number: int, size: int, worth: float) -> int:
        """Give the mean of the others, in tenths; ``ALONE`` when there are none."""
        left = self._size[number] - size
        return _tenth((self._worth[number] - worth) / left) if left > 0 else ALONE


def _tenth(chance: float) -> int:
    return min(9, int(chance * 10))
