"""Work grows with the size of the page and no faster: ten times the page is about ten times the work."""

import gc
from collections.abc import Callable
from time import process_time

import pytest

import newsparse

SENTENCE = "The ferry to Skellay left the harbour an hour late, with forty loaves and a cello on board. "
SHAPES: dict[str, tuple[Callable[[int], str], int]] = {
    "20,000 paragraphs": (lambda n: "".join(f"<p>{SENTENCE}{k}</p>" for k in range(n)), 20_000),
    "20,000 equal paragraphs": (lambda n: f"<p>{SENTENCE}</p>" * n, 20_000),
    "20,000 links in paragraphs": (
        lambda n: "".join(f'<p>{SENTENCE}<a href="/{k}">{k}</a></p>' for k in range(n)),
        20_000,
    ),
    "20,000 links in one list": (lambda n: "".join(f'<li><a href="/{k}">boat {k}</a>' for k in range(n)), 20_000),
    "20,000 links in one paragraph": (lambda n: "".join(f'<a href="/{k}">boat {k}</a>, ' for k in range(n)), 20_000),
    "20,000 line breaks": (lambda n: f"{SENTENCE}<br>" * n, 20_000),
    "20,000 images": (lambda n: "".join(f'<img src="/{k}.jpg"><p>Boat {k}' for k in range(n)), 20_000),
    "20,000 figures": (
        lambda n: "".join(
            f'<figure><img src="/{k}.jpg"><figcaption>{SENTENCE}{k}</figcaption></figure>' for k in range(n)
        ),
        20_000,
    ),
    "a table of 20,000 rows": (lambda n: "<table>" + "".join(f"<tr><td>boat {k}<td>{k}" for k in range(n)), 20_000),
    "5,000 nested elements": (lambda n: "<div>" * n + f"<p>{SENTENCE * 3}</p>" * 3, 5_000),
    "5,000 nested elements with text": (lambda n: f"<div>{SENTENCE}" * n, 5_000),
    "one paragraph of 5 MB": (lambda n: f"<p>{SENTENCE * n}</p>", 55_000),
    "one word of 5 MB": (lambda n: f"<p>{'rain' * n}</p>", 1_300_000),
    "one paragraph of 2 million dashes": (lambda n: f"<p>{'- ' * n}</p>", 1_000_000),
    "one paragraph of 2 million brackets": (lambda n: f"<p>{'((' * n}</p>", 1_000_000),
    "200,000 open angles": (lambda n: "<" * n, 200_000),
}
SLACK = 3.0
"""Ten times the page may take thirty times the time: caches and neighbours are what they are. A square takes a hundred."""
LEAST_SECONDS = 0.02
"""What is faster than this says nothing about growth."""


@pytest.mark.slow
@pytest.mark.parametrize("shape", SHAPES)
def test_ten_times_the_page_is_about_ten_times_the_work(shape):
    make, size = SHAPES[shape]
    small, large = (_page(make(n)) for n in (size // 10, size))
    newsparse.parse_html(small)
    base = max(LEAST_SECONDS, min(_seconds(small) for _ in range(3)))
    assert min(_seconds(large) for _ in range(2)) < 10 * SLACK * base


@pytest.mark.slow
def test_ten_times_the_text_is_about_ten_times_the_work():
    small, large = ("\n\n".join(f"{SENTENCE}{k}" for k in range(n)) for n in (1_000, 10_000))
    newsparse.parse_text(small)
    base = min(_text_seconds(small) for _ in range(3))
    assert min(_text_seconds(large) for _ in range(2)) < 10 * SLACK * base


def _page(body: str) -> bytes:
    return f"<html><body><article><h1>Boats</h1>{body}</article></body></html>".encode()


def _seconds(page: bytes) -> float:
    return _timed(newsparse.parse_html, page)


def _text_seconds(text: str) -> float:
    return _timed(newsparse.parse_text, text)


def _timed(parse: Callable[..., object], source: bytes | str) -> float:
    # The garbage collector looks at everything that the test run has made so far: that is not our work.
    gc.collect()
    gc.disable()
    try:
        begin = process_time()
        parse(source)
        return process_time() - begin
    finally:
        gc.enable()
