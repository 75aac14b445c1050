"""Measure how often each source of metadata is there, and how often it is right: ``python -m tests.measure.sources``.

One line of JSON for each corpus, field and source: on how many pages the truth says something of the field, on how many
of these the source does, and on how many it says the same. A headline counts as it would be taken: without the site's
name. The reference shows what ``--write docs/reference/sources.jsonl`` wrote.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from newsparse import Article
from newsparse.metadata import READERS
from newsparse.metadata.candidate import Candidate
from newsparse.metadata.order import name_of_source
from newsparse.metadata.resolve import resolve
from newsparse.page import Page
from tests.measure import corpora
from tests.measure.score import score

__all__ = ["measure"]

FIELDS = {"headline": "title", "authors": "authors", "date_published": "date"}
"""Fields whose truth is known on several corpora, and what that calls them."""


def measure(corpus: str) -> Iterator[dict[str, Any]]:
    """Give the lines of a corpus."""
    pages: Counter[str] = Counter()
    there: Counter[tuple[str, str]] = Counter()
    right: Counter[tuple[str, str]] = Counter()
    for truth, markup in corpora.read(corpus):
        page = Page.from_html(markup, url=truth.get("url"))
        told = {field for field, name in FIELDS.items() if truth.get(name)}
        pages.update(told)
        for (field, source), candidate in _first_of_each(page).items():
            if field in told and (value := _as_taken(candidate, page)):
                there[field, source] += 1
                right[field, source] += _is_right(truth, field, value)
    for (field, source), count in sorted(there.items()):
        yield {
            "corpus": corpus,
            "field": field,
            "source": source,
            "pages": pages[field],
            "there": count,
            "right": right[field, source],
        }


def _first_of_each(page: Page) -> dict[tuple[str, str], Candidate]:
    found: dict[tuple[str, str], Candidate] = {}
    for step in READERS:
        for candidate in step.function(page):
            if candidate.field in FIELDS and candidate.value is not None:
                found.setdefault((candidate.field, name_of_source(candidate.source, candidate.path)), candidate)
    return found


def _as_taken(candidate: Candidate, page: Page) -> object:
    return resolve([candidate], page).values.get(candidate.field) if candidate.field == "headline" else candidate.value


def _is_right(truth: dict[str, Any], field: str, value: Any) -> bool:
    name = FIELDS[field]
    return bool(score([({name: truth[name]}, Article(**{field: value}))]).get(name))


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("corpus", nargs="*", default=corpora.names())
    arguments.add_argument("--write", type=Path, metavar="FILE")
    given = arguments.parse_args()
    lines = [json.dumps(line, ensure_ascii=False) for corpus in given.corpus for line in measure(corpus)]
    if given.write:
        given.write.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    else:
        print("\n".join(lines))


if __name__ == "__main__":
    main()
