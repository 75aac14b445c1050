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
from newsparse.body.outline import Box, Outline
from newsparse.body.scale import CLASSES, MEANS, Names, Scale, SecondScale, Told

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

SURE = 0.9999
"""No chance is given as more than this; so there are ten tenths, and not eleven."""

NEIGHBOURS = 6
"""How many lines before and after a line its second look takes the mean of."""

WEIGHTIEST = 400
"""A line counts for its neighbours by its size, up to this many characters."""

ALONE = MEANS - 1
"""Stands for the mean of a group in which a line is the only one."""

_PLACES = CLASSES["place"]


class _WeightTable(dict[str, float]):
    """Evidence to weight; what nobody has weighed weighs nothing."""

    def __missing__(self, name: str) -> float:
        return 0.0


@lru_cache(maxsize=1)
def load_weights() -> Weights:
    """Read the weights that ship with newsparse."""
    from importlib.resources import files  # what importing it costs is left to the first page

    stored = json.loads(files("newsparse.body").joinpath("weights.json").read_text("utf-8"))
    first, second = _WeightTable(stored["first"]), _WeightTable(stored["second"])
    return Weights(
        first,
        stored["first_start"],
        Scale(first.__getitem__, 0.0),
        stored["second_start"],
        SecondScale(second.__getitem__),
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
    region: Box | None = None
    """Where a story of a few sentences lies, if most of the prose of the page is elsewhere."""

    def explain(self) -> dict[int, tuple[tuple[str, float], ...]]:
        """Give, for each line that might be story, the evidence of the first look with its weights."""
        weights = load_weights().first
        named = gather_evidence(self.outline, self.clues, naming_scale())
        told = {}
        for place, own, around in zip(named.places, named.own, named.around, strict=True):
            pieces = dict.fromkeys(own + around)
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
    return Judged(outline, clues, gathered.sizes, chances, gathered.region)


def _weigh_first(gathered: Gathered[float], start: float) -> list[float]:
    """Give how likely each line is story, 0 to 1, from what it and the boxes around it say."""
    return [
        _chance(start + own + around) if start + own > BEYOND_RESCUE else 0.0
        for own, around in zip(gathered.own, gathered.around, strict=True)
    ]


def _chance(log_odds: float) -> float:
    return min(SURE, 1 / (1 + exp(-log_odds))) if log_odds > -30 else 0.0


def look_again(gathered: Gathered[Told], chances: Sequence[float], scale: SecondScale[Told]) -> list[Told | None]:
    """Give the evidence of a second look: how each line, and those around it, came out of the first.

    ``None`` for lines that are not looked at again, being hopeless.

    :param chances: none above ``SURE``.
    """
    sizes = [min(WEIGHTIEST, gathered.sizes[n]) for n in gathered.places]
    worth = [chance * size for chance, size in zip(chances, sizes, strict=True)]
    story_sums = [*accumulate([value if chance > 0.5 else 0.0 for value, chance in zip(worth, chances, strict=True)])]
    story = (story_sums[-1] if story_sums else 0.0) or 1.0
    looks = _means_of_others(gathered.looks, sizes, worth)
    groups = _means_of_others(gathered.groups, sizes, worth)
    outer_groups = _means_of_others(gathered.outer_groups, sizes, worth)
    # Framed, so that the lines around the first and the last are there to be asked.
    size_sums = _sum_up(sizes)
    worth_sums = _sum_up(worth)
    padded = [0.0, *chances, 0.0]
    tenths = [0, 0, 0, *[int(chance * 10) for chance in chances], 0, 0, 0]
    again: list[Told | None] = []
    for k, chance in enumerate(chances):
        if chance < HOPELESS and padded[k] < HOPELESS and padded[k + 2] < HOPELESS:
            again.append(None)
            continue
        before_2, before_1, previous, own, following, after_1, after_2 = tenths[k : k + 7]
        first, here, end = k, k + NEIGHBOURS, k + 2 * NEIGHBOURS + 1
        before = (worth_sums[here] - worth_sums[first]) / ((size_sums[here] - size_sums[first]) or 1)
        after = (worth_sums[end] - worth_sums[here + 1]) / ((size_sums[end] - size_sums[here + 1]) or 1)
        place = bisect_left(_PLACES, story_sums[k] / story)
        again.append(
            scale.form[gathered.forms[k]]
            + scale.row[(own * 10 + previous) * 10 + following]
            + scale.means[(own * 10 + int(before * 10)) * 10 + int(after * 10)]
            + scale.best[max(before_2, before_1, previous) * 10 + max(following, after_1, after_2)]
            + scale.mass[place * 10 + own]
            + scale.shape[gathered.shapes[k] * 10 + own]
            + scale.alike[(own * MEANS + looks[k]) * MEANS + groups[k]]
            + scale.outer_group[outer_groups[k]]
        )
    return again


def _sum_up(values: Sequence[float]) -> list[float]:
    """Give the sums of the values before each place, with as many more at both ends as a line has neighbours."""
    sums = [0.0] * (NEIGHBOURS + 1)
    sums += accumulate(values)
    sums += sums[-1:] * NEIGHBOURS
    return sums


def _means_of_others(numbers: Sequence[int], sizes: Sequence[int], worth: Sequence[float]) -> list[int]:
    """Give, for each line, the mean chance by size of the others with its number, in tenths; ``ALONE`` without any."""
    size_of: dict[int, int] = {}
    worth_of: dict[int, float] = {}
    for number, size, value in zip(numbers, sizes, worth, strict=True):
        size_of[number] = size_of.get(number, 0) + size
        worth_of[number] = worth_of.get(number, 0.0) + value
    return [
        int((worth_of[number] - value) / (size_of[number] - size) * 10) if size_of[number] > size else ALONE
        for number, size, value in zip(numbers, sizes, worth, strict=True)
    ]
