"""The judge: weighs the evidence on each line, then looks a second time at how the lines around it came out.

The weights are data, ``weights.json``, learned by ``tests/training`` from pages that people have read; each is the
log-odds that one piece of evidence adds. A verdict can therefore always be explained: it is a sum.
"""

import json
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import accumulate, repeat
from math import exp

from attrs import frozen

from newsparse.body.evidence import PLACES, SHAPES, Gathered, name_all
from newsparse.body.outline import Box, Line

__all__ = ["WeightTable", "Weights", "load_weights", "look_again", "weigh_first", "weigh_second"]


class WeightTable(dict[str, float]):
    """Evidence to weight; what nobody has weighed weighs nothing."""

    def total(self, pieces: Iterable[str]) -> float:
        """Give the sum of the weights of some pieces of evidence."""
        return sum(map(self.get, pieces, repeat(0.0)))


@frozen
class Weights:
    """How much each piece of evidence adds to the log-odds that a line is story."""

    first: WeightTable
    second: WeightTable
    """For the second look, which knows how the first one judged the lines around."""
    first_start: float
    """The log-odds before any evidence."""
    second_start: float


BEYOND_RESCUE = -3.0
"""Log-odds from which no box saves a line: of 3,100 such lines of 120 pages, four came out as story otherwise."""


@lru_cache(maxsize=1)
def load_weights() -> Weights:
    """Read the weights that ship with newsparse."""
    from importlib.resources import files  # what importing it costs is left to the first page

    stored = json.loads(files("newsparse.body").joinpath("weights.json").read_text("utf-8"))
    return Weights(
        WeightTable(stored["first"]), WeightTable(stored["second"]), stored["first_start"], stored["second_start"]
    )


def weigh_first(lines: Sequence[Line], gathered: Gathered, weights: Weights) -> list[float]:
    """Give how likely each line is story, 0 to 1, from what it and the boxes around it say."""
    weigh = weights.first.total
    start = weights.first_start
    of_boxes: dict[Box, float] = {}
    chances = []
    for line, found in zip(lines, gathered.lines, strict=True):
        own = start + weigh(found) if found else BEYOND_RESCUE
        if own <= BEYOND_RESCUE:
            chances.append(0.0)
            continue
        around = of_boxes.get(line.box)
        if around is None:
            around = of_boxes[line.box] = weigh(gathered.of_boxes(line.box))
        chances.append(_chance(own + around))
    return chances


def weigh_second(evidence: Sequence[Sequence[str]], weights: Weights) -> list[float]:
    """Give how likely each line is story, 0 to 1, after the second look."""
    weigh = weights.second.total
    start = weights.second_start
    return [_chance(start + weigh(found)) if found else 0.0 for found in evidence]


def _chance(log_odds: float) -> float:
    return 1 / (1 + exp(-log_odds)) if log_odds > -30 else 0.0


_OWN = name_all("own", range(10))
_PREVIOUS = name_all("previous", range(10))
_NEXT = name_all("next", range(10))
_ROW = name_all("own,previous,next", range(5), range(4), range(4))
_MEAN_BEFORE = name_all("mean-before", range(10))
_MEAN_AFTER = name_all("mean-after", range(10))
_MEANS = name_all("own,means", range(5), range(4), range(4))
_BEST_BEFORE = name_all("best-before", range(10))
_BEST_AFTER = name_all("best-after", range(10))
_MASS = name_all("mass", range(7))
_MASS_OWN = name_all("mass,own", range(7), range(5))
_LOOK = name_all("look", range(11))
_GROUP = name_all("group", range(11))
_OUTER = name_all("outer-group", range(11))
_OWN_LOOK = name_all("own,look", range(5), range(4))
_OWN_GROUP = name_all("own,group", range(5), range(4))
_LOOK_GROUP = name_all("look,group", range(4), range(4))
ALONE = 10
"""Stands for the mean of a group in which a line is the only one."""
_SHAPE_OWN = {shape: name_all(f"shape,own:{shape}", range(10)) for shape in SHAPES}
_CARRIED = 4
"""How many of the first pieces of a line's evidence, tag and size, count again in the second look."""

HOPELESS = 0.03
"""A line below this chance, between two others below it, is not looked at again."""


def look_again(gathered: Gathered, chances: Sequence[float]) -> list[list[str]]:
    """Give the evidence of a second look: how each line, and those around it, came out of the first."""
    places = [n for n, found in enumerate(gathered.lines) if found]
    again: list[list[str]] = [[] for _ in gathered.lines]
    odds = [chances[n] for n in places]
    sizes = [min(400, gathered.sizes[n]) for n in places]
    size_sums = [0, *accumulate(sizes)]
    worth = [chance * size for chance, size in zip(odds, sizes, strict=True)]
    worth_sums = [0.0, *accumulate(worth)]
    story_sums = [0.0, *accumulate([value if chance > 0.5 else 0.0 for value, chance in zip(worth, odds, strict=True)])]
    story = story_sums[-1] or 1.0
    looks = _Means(gathered.looks, places, sizes, worth)
    groups = _Means(gathered.groups, places, sizes, worth)
    outer_groups = _Means(gathered.outer_groups, places, sizes, worth)
    last = len(places)
    padded = [0.0, *odds, 0.0]
    tenths = [0, 0, 0, *map(_tenth, odds), 0, 0, 0]
    for k, n in enumerate(places):
        if odds[k] < HOPELESS and padded[k] < HOPELESS and padded[k + 2] < HOPELESS:
            continue
        previous, own, following = tenths[k + 2 : k + 5]
        low, high = max(0, k - 6), min(last, k + 7)
        mean_before = _tenth((worth_sums[k] - worth_sums[low]) / ((size_sums[k] - size_sums[low]) or 1))
        mean_after = _tenth((worth_sums[high] - worth_sums[k + 1]) / ((size_sums[high] - size_sums[k + 1]) or 1))
        place = bisect_left(PLACES, story_sums[k + 1] / story)
        look, group = looks.without(n, sizes[k], worth[k]), groups.without(n, sizes[k], worth[k])
        again[n] = [
            _OWN[own],
            _PREVIOUS[previous],
            _NEXT[following],
            _ROW[(own // 2 * 4 + previous // 3) * 4 + following // 3],
            _MEAN_BEFORE[mean_before],
            _MEAN_AFTER[mean_after],
            _MEANS[(own // 2 * 4 + mean_before // 3) * 4 + mean_after // 3],
            _BEST_BEFORE[max(tenths[k : k + 3])],
            _BEST_AFTER[max(tenths[k + 4 : k + 7])],
            _MASS[place],
            _MASS_OWN[place * 5 + own // 2],
            _SHAPE_OWN[SHAPES[gathered.shapes[n]]][own],
            _LOOK[look],
            _GROUP[group],
            _OUTER[outer_groups.without(n, sizes[k], worth[k])],
            _OWN_LOOK[own // 2 * 4 + look // 3],
            _OWN_GROUP[own // 2 * 4 + group // 3],
            _LOOK_GROUP[look // 3 * 4 + group // 3],
            *gathered.lines[n][:_CARRIED],
        ]
    return again


class _Means:
    """The mean chance of the lines that share a number, by size."""

    def __init__(
        self, number_of: Sequence[int], places: Sequence[int], sizes: Sequence[int], worth: Sequence[float]
    ) -> None:
        self._number_of = number_of
        self._size: dict[int, int] = {}
        self._worth: dict[int, float] = {}
        for place, size, value in zip(places, sizes, worth, strict=True):
            number = number_of[place]
            self._size[number] = self._size.get(number, 0) + size
            self._worth[number] = self._worth.get(number, 0.0) + value

    def without(self, place: int, size: int, worth: float) -> int:
        """Give the mean of the others, in tenths; ``ALONE`` when there are none."""
        number = self._number_of[place]
        left = self._size[number] - size
        return _tenth((self._worth[number] - worth) / left) if left > 0 else ALONE


def _tenth(chance: float) -> int:
    return min(9, int(chance * 10))
