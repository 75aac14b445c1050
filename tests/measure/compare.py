"""Measure newsparse and its peers on the corpora: ``python -m tests.measure.compare newsparse trafilatura``.

One line of JSON for each tool and corpus, which is what the documentation's table is made of: with
``--update docs/explanation/measured.jsonl`` the lines of the same tools and corpora are replaced there. A peer is
measured if it is installed; each is best kept in an environment of its own, with newsparse beside it.
"""

import argparse
import json
import logging
import warnings
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from time import perf_counter
from typing import Any

from lxml import html

import newsparse
from newsparse import Article, Author, Block, BlockKind
from tests.measure import corpora
from tests.measure.score import score

__all__ = ["TOOLS", "measure"]

Tool = Callable[[bytes, str | None], Article]


def article_of(
    text: str | None, title: str | None = None, authors: Any = (), date: datetime | str | None = None
) -> Article:
    """Put what a peer found into an article, so that the same measures can look at it."""
    if isinstance(date, str):
        try:
            date = datetime.fromisoformat(date)
        except ValueError:
            date = None
    return Article(
        headline=title,
        authors=tuple(Author(str(name)) for name in authors or () if name),
        date_published=date,
        body=(Block(BlockKind.PARAGRAPH, text),) if text else (),
    )


def use_newsparse(*, with_plugins: bool = False) -> Tool:
    parser = newsparse.Parser(load_entry_points=with_plugins)
    return lambda page, url: parser.parse_html(page, url=url)


def use_trafilatura(**options: Any) -> Tool:
    import trafilatura

    def read(page: bytes, url: str | None) -> Article:
        found = trafilatura.bare_extraction(page, url=url, include_comments=False, with_metadata=True, **options)
        if found is None:
            return Article()
        return article_of(found.text, found.title, (found.author or "").split("; "), found.date)

    return read


def use_newspaper4k() -> Tool:
    import newspaper

    options = newspaper.Config()
    options.fetch_images = False

    def read(page: bytes, url: str | None) -> Article:
        found = newspaper.Article(url or "http://example.com/", config=options)
        found.download(input_html=page.decode("utf-8", "replace"))
        found.parse()
        return article_of(found.text, found.title, found.authors, found.publish_date)

    return read


def use_resiliparse() -> Tool:
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    def read(page: bytes, url: str | None) -> Article:
        text = bytes_to_str(page, detect_encoding(page))
        return article_of(extract_plain_text(text, main_content=True, alt_texts=False))

    return read


TOOLS: dict[str, Callable[[], Tool]] = {
    "newsparse": use_newsparse,
    "newsparse with its sites": lambda: use_newsparse(with_plugins=True),
    "trafilatura": use_trafilatura,
    "trafilatura, fast": lambda: use_trafilatura(fast=True),
    "newspaper4k": use_newspaper4k,
    "resiliparse": use_resiliparse,
}


def measure(tool: str, corpus: str, *, every: int = 1) -> dict[str, Any]:
    """Give every figure of a tool on a corpus; a page on which it fails counts as one on which it finds nothing."""
    read = TOOLS[tool]()
    spent = bare = 0.0
    failed = 0

    def results() -> Iterator[tuple[dict[str, Any], Article]]:
        nonlocal spent, bare, failed
        for truth, page in corpora.read(corpus, every=every):
            begin = perf_counter()
            try:
                article = read(page, truth.get("url") or None)
            except Exception:  # noqa: BLE001  (a peer's code)
                article, failed = Article(), failed + 1
            middle = perf_counter()
            html.document_fromstring(page, parser=html.HTMLParser(huge_tree=True))
            spent, bare = spent + middle - begin, bare + perf_counter() - middle
            yield truth, article

    kept = list(results())
    figures = {name: round(value, 3) for name, value in score(kept).items()}
    return {
        "corpus": corpus,
        "tool": tool,
        "pages": len(kept),
        **figures,
        "ratio": round(spent / bare, 2),
        "failed": failed,
    }


def update(path: Path, lines: list[dict[str, Any]]) -> None:
    """Put lines in the place of those of the same tool and corpus, or at the end."""
    held = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []
    by_name = {(line["corpus"], line["tool"]): line for line in [*held, *lines]}
    path.write_text("".join(f"{json.dumps(line)}\n" for line in by_name.values()), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure newsparse and its peers on the corpora.")
    parser.add_argument("tools", nargs="+", choices=list(TOOLS), metavar="TOOL", help=", ".join(TOOLS))
    parser.add_argument("--corpus", action="append", help="a corpus; all that are here if none is named")
    parser.add_argument("--every", type=int, default=1, help="one page of so many")
    parser.add_argument("--update", type=Path, help="a file of such lines, to put these in")
    asked = parser.parse_args()
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    lines = []
    for corpus in asked.corpus or corpora.names():
        for tool in asked.tools:
            lines.append(measure(tool, corpus, every=asked.every))
            print(json.dumps(lines[-1]), flush=True)
    if asked.update:
        update(asked.update, lines)


if __name__ == "__main__":
    main()
