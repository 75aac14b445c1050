"""Learn ``newsparse/body/weights.json`` from corpora; or, with ``--check``, judge how well that works on unseen sites.

    python -m tests.training.train --measure ../shared/measure            learn, and write the weights
    python -m tests.training.train --measure ../shared/measure --check    fold by site: learn on some, score on the rest

Two logistic regressions over the evidence that :mod:`newsparse.body` itself gathers: one for the first look, and one for
the second, which learns from the chances that first looks gave to sites they had not seen. Needs NumPy, SciPy and
scikit-learn, and a folder with ``corpora.py`` and ``score.py``.
"""

import argparse
import importlib
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import numpy as np
from attrs import define, field
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from newsparse.body.evidence import Clues, Gathered, gather_evidence
from newsparse.body.find import choose_lines, stated_body
from newsparse.body.judge import SURE, look_again, naming_scale, naming_second_scale
from newsparse.body.outline import read_outline
from newsparse.body.scale import Names
from newsparse.metadata import READERS
from newsparse.metadata.resolve import resolve
from newsparse.page import Page
from tests.training.labels import label_lines

WEIGHTS = Path(__file__).parents[2] / "newsparse" / "body" / "weights.json"
FEWEST_SITES = 8
"""On how many sites a piece of evidence must have been seen to be weighed at all."""
SMALLEST_WEIGHT = 0.03
FIRST_STRENGTH = 0.03
SECOND_STRENGTH = 0.03
"""The inverse of the regularization, for each look: found by trying four values each on sites held back."""
PAGE_WEIGHT = 300
"""What all lines of a page with a whole text weigh together, so that long pages don't rule."""
SNIPPET_WEIGHT = 24
"""What each line known from a snippet weighs."""


@define
class Sample:
    """A page as the learner sees it: the lines that may be story, and what is known of each."""

    corpus: str
    site: str
    truth: dict[str, Any]
    texts: list[str]
    gathered: Gathered[Names]
    evidence: list[Names]
    labels: list[int | None]
    chances: list[float] = field(factory=list)
    again: list[Names | None] = field(factory=list)

    @property
    def weights(self) -> np.ndarray:
        """How much each line counts; long ones more, those that nobody labelled not at all."""
        if not self.truth.get("text"):
            return np.array([SNIPPET_WEIGHT * (label is not None) for label in self.labels])
        sizes = [1 + min(len(text), 600) / 120 for text in self.texts]
        return np.array(sizes) / max(1.0, sum(sizes)) * PAGE_WEIGHT

    def choose(self, first: "Look", second: "Look") -> list[str]:
        """Give the lines that two looks take for the story."""
        again = look_again(self.gathered, first.chances(self.evidence), naming_second_scale())
        chosen = choose_lines(second.chances(again), [self.gathered.sizes[n] for n in self.gathered.places])
        return [self.texts[n] for n in sorted(chosen)]


def read_sample(job: tuple[str, dict[str, Any], bytes]) -> Sample:
    """Read a page into evidence and labels."""
    corpus, truth, html = job
    page = Page.from_html(html, url=truth.get("url") or None)
    outline = read_outline(page)
    values = resolve([candidate for step in READERS for candidate in step.function(page)], page).values
    clues = Clues(values.get("headline"), values.get("description"), stated_body(page))
    gathered = gather_evidence(outline, clues, naming_scale())
    texts = [line.text for line in outline.lines]
    labels = label_lines(texts, truth)
    evidence = [tuple(dict.fromkeys(own + around)) for own, around in zip(gathered.own, gathered.around, strict=True)]
    site = (urlsplit(truth.get("url") or "").hostname or truth["id"]).removeprefix("www.")
    return Sample(
        corpus,
        site,
        truth,
        [texts[n] for n in gathered.places],
        gathered,
        evidence,
        [labels[n] for n in gathered.places],
    )


class Look:
    """A logistic regression over pieces of evidence."""

    def __init__(self, strength: float, fewest_sites: int) -> None:
        self.model = LogisticRegression(C=strength, max_iter=300)
        self.fewest_sites = fewest_sites
        self.place: dict[str, int] = {}

    def fit(self, samples: Sequence[Sample], lines_of: str) -> "Look":
        sites: dict[str, set[str]] = {}
        for sample in samples:
            for piece in {piece for found in getattr(sample, lines_of) if found for piece in found}:
                sites.setdefault(piece, set()).add(sample.site)
        known = sorted(piece for piece, seen in sites.items() if len(seen) >= self.fewest_sites)
        self.place = {piece: n for n, piece in enumerate(known)}
        lines, labels, weights = [], [], []
        for sample in samples:
            for found, label, weight in zip(getattr(sample, lines_of), sample.labels, sample.weights, strict=True):
                if weight > 0 and found:
                    lines.append(found)
                    labels.append(label)
                    weights.append(weight)
        self.model.fit(self._matrix(lines), labels, sample_weight=weights)
        return self

    def chances(self, lines: Sequence[Names | None]) -> list[float]:
        if not lines:
            return []
        found = self.model.predict_proba(self._matrix([line or () for line in lines]))[:, 1]
        return [min(SURE, float(chance)) if line else 0.0 for chance, line in zip(found, lines, strict=True)]

    def weights(self) -> dict[str, float]:
        coefficients = self.model.coef_[0]
        named = {piece: round(float(coefficients[n]), 2) for piece, n in self.place.items()}
        return {piece: weight for piece, weight in named.items() if abs(weight) >= SMALLEST_WEIGHT}

    @property
    def start(self) -> float:
        return round(float(self.model.intercept_[0]), 3)

    def _matrix(self, lines: Iterable[Sequence[str]]) -> csr_matrix:
        columns: list[int] = []
        ends = [0]
        for line in lines:
            columns += sorted({self.place[piece] for piece in line if piece in self.place})
            ends.append(len(columns))
        return csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(ends) - 1, len(self.place)))


def learn(samples: Sequence[Sample]) -> tuple[Look, Look]:
    """Learn both looks; the second from chances that the first gave to sites it had not seen."""
    for seen, unseen in fold_by_site(samples, 4):
        first = Look(FIRST_STRENGTH, FEWEST_SITES).fit(seen, "evidence")
        for sample in unseen:
            sample.chances = first.chances(sample.evidence)
            sample.again = look_again(sample.gathered, sample.chances, naming_second_scale())
    second = Look(SECOND_STRENGTH, 3).fit(samples, "again")
    return Look(FIRST_STRENGTH, FEWEST_SITES).fit(samples, "evidence"), second


def fold_by_site(samples: Sequence[Sample], folds: int) -> Iterator[tuple[list[Sample], list[Sample]]]:
    sites = sorted({sample.site for sample in samples})
    numbers = [sites.index(sample.site) for sample in samples]
    for seen, unseen in GroupKFold(folds).split(samples, groups=numbers):
        yield [samples[n] for n in seen], [samples[n] for n in unseen]


def check(samples: Sequence[Sample], score: Any) -> None:
    """Print scores on sites that were held back. Cleaners and layout are not part of this."""
    rows: dict[str, list[tuple[dict[str, Any], dict[str, str]]]] = {}
    for seen, unseen in fold_by_site(samples, 3):
        first, second = learn(seen)
        for sample in unseen:
            text = "\n\n".join(sample.choose(first, second))
            rows.setdefault(sample.corpus, []).append((sample.truth, {"text": text}))
    for corpus, pairs in rows.items():
        figures = score.score(pairs)
        names = ("f1", "prec", "rec", "noise_lines", "lost_lines", "with", "without")
        print(corpus, {name: figures[name] for name in names if name in figures})


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--measure", type=Path, required=True, help="a folder with corpora.py and score.py")
    arguments.add_argument("--check", action="store_true", help="score on held-back sites and write nothing")
    options = arguments.parse_args()
    sys.path.insert(0, str(options.measure))
    corpora, score = importlib.import_module("corpora"), importlib.import_module("score")
    jobs = ((corpus, truth, html) for corpus in corpora.names() for truth, html in corpora.load(corpus))
    with ProcessPoolExecutor() as workers:
        samples = list(workers.map(read_sample, jobs, chunksize=20))
    if options.check:
        check(samples, score)
        return
    first, second = learn(samples)
    stored = {
        "first": first.weights(),
        "second": second.weights(),
        "first_start": first.start,
        "second_start": second.start,
    }
    WEIGHTS.write_text(json.dumps(stored, ensure_ascii=False, indent=0, sort_keys=True) + "\n", encoding="utf-8")
    print(f"{len(stored['first'])} and {len(stored['second'])} weights in {WEIGHTS}")


if __name__ == "__main__":
    main()
