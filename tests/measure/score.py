"""How near an article comes to what a person found on its page: the measures of the public benchmarks.

``f1`` is the article-extraction-benchmark's: four-word shingles, the harmonic mean of mean precision and mean recall.
``with`` and ``without`` are trafilatura's: snippets that must, and that must not, be in the text. Metadata are compared
with case, accents and punctuation folded; dates by the day.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from statistics import mean
from typing import Any

from newsparse import Article

__all__ = ["score"]

_WORD = re.compile(r"\w+")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200d\ufeff]")
_GLUE = frozenset("and und et y e i och en by von par por di da de md phd ms rd dr mr mrs ma ba cfp mph".split())
_SHINGLE = 4


def score(results: Iterable[tuple[dict[str, Any], Article]]) -> dict[str, float]:
    """Give the mean of every figure for which the truth says something; ``p10`` is the page at the tenth percentile.

    >>> score([({"text": "rain fell on the harbour"}, Article(headline="Rain"))])["f1"]
    0.0
    """
    figures: dict[str, list[float]] = {}
    for truth, article in results:
        for name, value in _figures(truth, article):
            figures.setdefault(name, []).append(value)
    means = {name: mean(values) for name, values in figures.items()}
    if "page_f1" in means:
        # Where nothing was found on any page, nothing says how precise it was.
        precision, recall = means.get("precision", 0.0), means.get("recall", 0.0)
        means["f1"] = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        pages = sorted(figures["page_f1"])
        means["p10"] = pages[len(pages) // 10]
    return means


def _figures(truth: dict[str, Any], article: Article) -> Iterable[tuple[str, float]]:
    if truth.get("text"):
        yield from _text_figures(truth["text"], article.text)
    flat = _flat(article.text)
    yield from (("with", _flat(snippet) in flat) for snippet in truth.get("with", ()))
    yield from (("without", _flat(snippet) not in flat) for snippet in truth.get("without", ()))
    if truth.get("title"):
        yield "title", _fold(truth["title"]) == _fold(article.headline or "")
    if day := re.match(r"\s*(\d{4})[-/](\d\d)[-/](\d\d)", str(truth.get("date") or "")):
        published = article.date_published
        yield "date", published is not None and f"{published:%Y-%m-%d}" == "-".join(day.groups())
    elif truth.get("title"):
        yield "date_invented", article.date_published is not None
    if truth.get("authors"):
        yield "authors", _names(truth["authors"]) == _names(author.name for author in article.authors)
    elif truth.get("title"):
        yield "authors_invented", bool(article.authors)


def _text_figures(true: str, found: str) -> Iterable[tuple[str, float]]:
    a, b = _shingles(true), _shingles(found)
    shared = (a & b).total()
    precision, recall = (shared / b.total() if b else 0.0), (shared / a.total() if a else 0.0)
    if b:
        yield "precision", precision
    if a:
        yield "recall", recall
    yield "page_f1", 2 * shared / (a.total() + b.total()) if shared else 0.0
    yield "noise_lines", _foreign_lines(found, true)
    yield "lost_lines", _foreign_lines(true, found)


def _shingles(text: str, size: int = _SHINGLE) -> Counter[tuple[str, ...]]:
    words = _WORD.findall(text)
    return Counter(tuple(words[n : n + size]) for n in range(max(1, len(words) - size + 1)) if words)


def _foreign_lines(text: str, other: str) -> int:
    """Count the lines whose words are mostly nowhere in the other text: noise kept, or story lost."""
    known, known_words = set(_shingles(other.lower(), 3)), set(_WORD.findall(other.lower()))
    foreign = 0
    for line in text.lower().splitlines():
        words = _WORD.findall(line)
        if len(words) >= 3:
            shingles = [tuple(words[n : n + 3]) for n in range(len(words) - 2)]
            foreign += sum(shingle in known for shingle in shingles) < len(shingles) / 2
        elif words:
            foreign += not known_words.issuperset(words)
    return foreign


def _flat(text: str) -> str:
    return " ".join(text.split()).lower()


def _fold(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", _INVISIBLE.sub("", text)).casefold()
    return " ".join(_WORD.findall("".join(char for char in decomposed if not unicodedata.combining(char))))


def _names(authors: Iterable[str]) -> set[str]:
    """Give the words of the names; conjunctions, titles and degrees do not count, nor how the list was split."""
    return {word for author in authors for word in _fold(author).split()} - _GLUE
