"""How often each cleaner fires on the corpora, and how often it is wrong: ``python -m tests.measure.cleaning``.

Wrong is what a person had written down as the story, and what now stands nowhere in the text. Each corpus is read
twice: as pages, where the body finder has left most notices outside before any cleaner sees them, and as text, each
page printed whole, menus and all, a block a line, as careless extractors give it. With ``--update FILE`` the table of
the documentation is written.
"""

import argparse
import csv
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from lxml import etree, html

import newsparse
from newsparse import Article, Removal
from newsparse.cleaners import CLEANERS
from tests.measure import corpora

__all__ = ["count_cuts", "print_whole"]

CORPORA = ("n4k-dev", "fundus-dev", "wcxb-dev")
"""The ones whose truth is the whole text."""
_WORD = re.compile(r"\w+")
_BLOCKS = frozenset(
    "address article aside blockquote body br dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 "
    "h5 h6 header hr li main nav ol option p pre section table td th tr ul".split()
)
_SILENT = frozenset("script style noscript template iframe svg head select button input textarea".split())


def print_whole(page: bytes) -> str:
    """Give all the text of a page, a block a line."""
    try:
        root = html.document_fromstring(page)
    except etree.LxmlError:
        return ""
    return "\n\n".join(line for line in map(_flat, "".join(_walk(root)).split("\n")) if line)


def _walk(root: html.HtmlElement) -> Iterator[str]:
    silent = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else "script"
        if event == "start":
            silent += tag in _SILENT
            yield "\n" if tag in _BLOCKS else ""
            yield "" if silent else _flat_space(element.text)
        else:
            silent -= tag in _SILENT
            yield "\n" if tag in _BLOCKS else ""
            yield "" if silent else _flat_space(element.tail)


def _flat_space(text: str | None) -> str:
    return (text or "").replace("\n", " ")


def _flat(text: str) -> str:
    return " ".join(text.split())


def count_cuts(article: Article, truth: str) -> Iterator[tuple[str, bool]]:
    """Give the cleaner of each cut, and whether it took what the truth holds and the text does not."""
    true, kept = _Known(truth), _Known(article.text)
    for removal in (*article.moved, *article.removed):
        if removal.rule in CLEANERS:
            yield removal.rule, _is_wrong(removal, true, kept)


def _is_wrong(removal: Removal, true: "_Known", kept: "_Known") -> bool:
    return any([true.holds(line) and not kept.holds(line) for line in removal.text.splitlines()])


class _Known:
    """The words of a text and the triples of them."""

    def __init__(self, text: str) -> None:
        words = _WORD.findall(text.lower())
        self.words = set(words)
        self.triples = set(zip(words, words[1:], words[2:], strict=False))

    def holds(self, line: str) -> bool:
        """Whether most of a line stands in the text; of a short line, all words of it."""
        words = _WORD.findall(line.lower())
        if len(words) < 3:
            return bool(words) and self.words.issuperset(words)
        triples = list(zip(words, words[1:], words[2:], strict=False))
        return sum([triple in self.triples for triple in triples]) * 2 >= len(triples)


def measure(names: tuple[str, ...]) -> Iterator[tuple[str, Counter[str], Counter[str]]]:
    """Give, for each corpus and way of reading it, how often each cleaner fired and how often it was wrong."""
    parser = newsparse.Parser(load_entry_points=False)
    for way in ("page", "text"):
        for name in names:
            fired: Counter[str] = Counter()
            wrong: Counter[str] = Counter()
            for truth, page in corpora.read(name):
                article = parser.parse_html(page) if way == "page" else parser.parse_text(print_whole(page))
                for rule, is_wrong in count_cuts(article, truth.get("text") or ""):
                    fired[rule] += 1
                    wrong[rule] += is_wrong
            yield f"{name.removesuffix('-dev')}, {way}", fired, wrong


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--update", type=Path)
    columns = list(measure(tuple(name for name in CORPORA if name in corpora.names())))
    rows = [["cleaner", *[name for name, _, _ in columns]]]
    rows += [
        [f"``{rule}``", *[_cell(fired[rule], wrong[rule]) for _, fired, wrong in columns]] for rule in CLEANERS.names
    ]
    path = arguments.parse_args().update
    for row in rows:
        print(*[f"{cell:>22}" if place else f"{cell:24}" for place, cell in enumerate(row)])
    if path:
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(rows)


def _cell(fired: int, wrong: int) -> str:
    return f"{fired}, {wrong} wrong" if wrong else str(fired or "")


if __name__ == "__main__":
    main()
