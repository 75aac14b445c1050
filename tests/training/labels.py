"""Labels: which lines of a page are story, by what a person found there."""

import re
from bisect import bisect
from collections.abc import Mapping, Sequence
from typing import Any

__all__ = ["label_lines"]

LONG = 6
"""From how many words on a line is told by its word runs; shorter ones need to be a whole line of the truth."""
RUN = 4

_WORDS = re.compile(r"\w+")


def label_lines(lines: Sequence[str], truth: Mapping[str, Any]) -> list[int | None]:
    """Give 1 for story, 0 for not, None for what the truth does not say."""
    if truth.get("text"):
        return list(_by_text(lines, truth["text"]))
    return _by_snippets(lines, truth.get("with", ()), truth.get("without", ()))


def _by_snippets(lines: Sequence[str], wanted: Sequence[str], unwanted: Sequence[str]) -> list[int | None]:
    labels: list[int | None] = [None] * len(lines)
    folded = [line.lower() for line in lines]
    for snippet in wanted:
        places = [n for n, line in enumerate(folded) if snippet.lower() in line]
        if len(places) == 1:
            labels[places[0]] = 1
    for snippet in unwanted:
        for n, line in enumerate(folded):
            if snippet.lower() in line:
                labels[n] = 0 if labels[n] is None else None
    return labels


def _words(text: str) -> list[str]:
    return _WORDS.findall(text.lower())


def _runs(words: Sequence[str]) -> list[tuple[str, ...]]:
    return [tuple(words[n : n + RUN]) for n in range(len(words) - RUN + 1)]


def _by_text(lines: Sequence[str], text: str) -> list[int]:
    known = set(_runs(_words(text)))
    whole = {tuple(_words(line)) for line in text.splitlines()}
    joined = f" {' '.join(_words(text))} "
    labels: list[int] = []
    doubtful: dict[int, bool] = {}
    anchors: list[int] = []
    for n, line in enumerate(lines):
        words = _words(line)
        if len(words) >= LONG:
            runs = _runs(words)
            share = sum(run in known for run in runs) / len(runs)
            labels.append(int(share > 0.5))
            if share > 0.8:
                anchors.append(n)
        else:
            exact = bool(words) and tuple(words) in whole
            labels.append(0)
            if exact or (len(words) > 1 and f" {' '.join(words)} " in joined):
                doubtful[n] = exact
    for n, exact in doubtful.items():
        labels[n] = int(_is_among(n, anchors, exact))
    return labels


def _is_among(place: int, anchors: Sequence[int], exact: bool) -> bool:
    """Whether a short line that the truth has too stands where the story is, and not in a list of links elsewhere."""
    if not anchors:
        return exact
    after = bisect(anchors, place)
    distance = min(abs(anchors[n] - place) for n in (after - 1, after) if 0 <= n < len(anchors))
    if exact:
        return anchors[0] - 2 <= place <= anchors[-1] + 3 and distance <= 8
    return anchors[0] <= place <= anchors[-1] and distance <= 3
