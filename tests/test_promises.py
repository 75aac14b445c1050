"""The promises: any input gives an article, the same input the same article, from any thread, without the network."""

import pickle
import socket
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import newsparse
from newsparse import Article, DiagnosticCode, Parser

PAGES = [path.read_bytes() for path in sorted((Path(__file__).parents[1] / "docs" / "pages").glob("*.html"))]

TAGS = """
    p div article h1 h2 li ul br img figure figcaption table tr td a time
    script style iframe noscript template svg math textarea title base meta html
"""
ATTRIBUTES = (
    "",
    ' class="caption"',
    ' itemprop="headline"',
    ' href="http://[bad"',
    ' src="data:,"',
    ' datetime="9999-99-99"',
    ' property="og:title" content="Rain"',
    ' colspan="999999999"',
    ' style="display:none"',
    " =",
    ' id="',
)
tags = st.sampled_from(TAGS.split())
attributes = st.sampled_from(ATTRIBUTES)
pieces = st.one_of(
    st.builds("<{}{}>".format, tags, attributes),
    st.builds("</{}>".format, tags),
    st.text(max_size=8),
    st.sampled_from(
        ["It rained over the harbour on Tuesday, and the boats stayed in. ", "<", "<!--", "]]>", "&#0;", "&amp"]
    ),
    st.sampled_from(["\x00", "\ud800", "\u202e", "\ufeff", "\u200d", "\r", "\x0b"]),
    st.sampled_from(['<script type="application/ld+json">{"@type":"NewsArticle","author":[null,[[]],1]}</script>']),
)
pages = st.lists(pieces, max_size=40).map("".join)


@given(st.one_of(pages, st.binary(), st.text()))
@example("")
@example(b"")
@example("plain text without any tag")
@example("<" * 5000)
@example("<p>" * 3000)
@example(b"\xff\xfe")
@example("<?xml version='1.0' encoding='utf-16'?><p>rain")
def test_any_page_gives_an_article(page):
    assert isinstance(newsparse.parse_html(page, url="https://example.org/"), Article)


@given(st.one_of(pages, st.text()))
@example("")
@example("\n\n\n")
@example("\ud800")
def test_any_text_gives_an_article(text):
    assert isinstance(newsparse.parse_text(text), Article)


@given(pages)
def test_the_same_page_gives_the_same_article(page):
    assert newsparse.parse_html(page) == newsparse.parse_html(page)


@given(pages)
def test_any_article_goes_to_json_and_comes_back_the_same(page):
    article = newsparse.parse_html(page)
    assert Article.from_json(article.to_json()) == article


@given(pages)
def test_the_text_of_a_page_is_cut_out_of_the_text_that_is_on_it(page):
    article = newsparse.parse_html(page)
    again = article.restore()
    assert len(again.text) >= len(article.text)
    assert again.removed == again.moved == ()


def test_a_page_without_a_story_says_so():
    codes = [diagnostic.code for diagnostic in newsparse.parse_html(b"").diagnostics]
    assert codes == [DiagnosticCode.NO_BODY]


@pytest.mark.parametrize("call", [lambda: newsparse.parse_html(None), lambda: newsparse.parse_text(b"rain")])
def test_a_wrong_call_is_refused_at_once(call):
    with pytest.raises(TypeError):
        call()


def test_one_parser_serves_many_threads():
    parser = Parser()
    alone = [parser.parse_html(page) for page in PAGES]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(parser.parse_html, PAGES * 16))
    assert together == alone * 16


def test_a_parser_cannot_be_changed():
    with pytest.raises(AttributeError):
        Parser().strict = True


def test_articles_of_real_pages_can_be_pickled():
    for page in PAGES:
        article = newsparse.parse_html(page)
        assert pickle.loads(pickle.dumps(article)) == article


def test_nothing_is_fetched(monkeypatch):
    def refuse(*_, **__):
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    page = '<!DOCTYPE html SYSTEM "http://example.org/x.dtd"><link rel="stylesheet" href="http://example.org/x.css"><p>Rain.'
    assert isinstance(Parser().parse_html(page, url="https://example.org/"), Article)
