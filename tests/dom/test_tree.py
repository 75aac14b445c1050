"""The one door into lxml: whatever comes in, all of its text is in the tree."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import html

from newsparse.dom.decode import decode
from newsparse.dom.tree import parse_tree


def text_of(page):
    return " ".join("".join(parse_tree(page).itertext()).split())


@pytest.mark.parametrize(
    "page",
    [b"", b" ", b"\n", b"\x00", b"<!-- -->", b"<?php ?>", b"<!doctype html>", b"<", b"</p>", b"&", b"\xef\xbb\xbf"],
)
def test_a_page_of_nothing_is_a_page(page):
    root = parse_tree(page)
    assert root.tag == "html"
    assert isinstance(root, html.HtmlElement)


def test_a_page_of_no_tags_is_a_page():
    assert text_of(b"It rained in Ulm.") == "It rained in Ulm."


@pytest.mark.parametrize("depth", [255, 256, 300, 2_000, 2_100, 5_000, 30_000])
@pytest.mark.parametrize("tag", ["div", "span", "blockquote", "table><tr><td", "ul><li"])
def test_text_stays_however_deep_it_is_nested(depth, tag):
    page = f"<p>before</p>{f'<{tag}>' * depth}deep{'</div>' * 3}</body><p>after</p>".encode()
    text = text_of(page)
    assert "before" in text
    assert "deep" in text
    assert "after" in text


def test_what_is_nested_too_deep_loses_its_tags_and_not_its_order():
    page = b"<p>one </p>" + b"<div>x " * 3_000 + b"<p>two</p>" + b"</div>" * 3_000 + b"<p>three</p>"
    words = text_of(page).split()
    assert [word for word in words if word != "x"] == ["one", "two", "three"]
    assert words.count("x") == 3_000


@pytest.mark.parametrize(
    "page",
    [
        b"<html><body><p>one</p></body></html><p>two</p>",
        b"<html><body><p>one</body></html><html><body><p>two</body></html>",
        b"<p>one</html>two",
        b"<html><body>one</html> <!-- x --> <div>two</div>",
        b"<HTML><BODY>one</BODY></HTML><DIV>two</DIV>",
    ],
)
def test_what_follows_the_end_of_the_page_is_part_of_it(page):
    assert text_of(page).replace("one", "one ").split() == ["one", "two"]


@pytest.mark.parametrize(
    "page",
    [
        b"<p>one</p><noscript><iframe src=x></noscript><p>two</p>",
        b"<p>one</p><iframe src=x><p>two</p>",
        b"<p>one</p><IFRAME SRC=x><p>two</p>",
        b"<p>one</p><iframe src=x></iframe><iframe src=y><p>two</p>",
    ],
)
def test_an_iframe_that_stays_open_does_not_swallow_the_page(page):
    assert parse_tree(page).xpath("//p/text()") == ["one", "two"]


def test_iframes_that_are_closed_are_left_alone():
    assert len(parse_tree(b"<iframe src=x></iframe><iframe src=y></iframe>").xpath("//iframe")) == 2


def test_comments_and_processing_instructions_are_no_text_and_cost_none():
    root = parse_tree(b"<p>one<!-- not this --> two<?php not(this) ?> three</p>")
    assert " ".join(root.text_content().split()) == "one two three"
    assert [node.tag for node in root.iter()] == ["html", "body", "p"]


def test_text_after_a_comment_is_part_of_its_element():
    assert parse_tree(b"<p><!-- x -->rain<b>fell</b><!-- y -->hard</p>").xpath("string(//p)") == "rainfellhard"


def test_entities_of_html_are_read():
    assert text_of(b"<p>caf&eacute; &amp; t&#233; &#x2019; &hellip;") == "caf\u00e9 & t\u00e9 \u2019 \u2026"


def test_entities_of_a_document_type_are_not():
    page = b'<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><p>one &x; two'
    assert "root:" not in text_of(page)
    assert "two" in text_of(page)


def test_a_document_type_that_names_an_address_is_not_fetched():
    assert text_of(b'<!DOCTYPE html SYSTEM "http://127.0.0.1:1/x.dtd"><p>rain') == "rain"


@pytest.mark.parametrize(
    "zero", ["<p>rain\x00 in Ulm</p>", "\x00<p>rain in Ulm", "<p \x00>rain in Ulm", "rain in Ulm\x00"]
)
def test_a_zero_does_not_cut_the_page_short(zero):
    assert "Ulm" in text_of(decode(zero).data)


@pytest.mark.parametrize(
    "piece", [b"<", b"<div", b"<a href='", b"&", b"<!--", b"</", b"<table>", b"<p>" * 3, b"]]>", b"<svg>", b"<b><i>"]
)
def test_a_hundred_thousand_of_anything_is_read(piece):
    assert parse_tree(piece * 100_000 + b"rain").tag == "html"


@pytest.mark.parametrize("tag", ["article", "aside", "figure", "footer", "header", "main", "nav", "section"])
def test_the_body_begins_where_no_head_can_go_on(tag):
    root = parse_tree(f"<meta charset=utf-8><title>one</title><{tag}>two</{tag}> three <link>four<p>five</p>".encode())
    assert [child.tag for child in root] == ["head", "body"]
    assert "".join(root.find("head").itertext()) == "one"
    assert "".join(root.find("body").itertext()) == "two three fourfive"


def test_a_body_that_begins_too_late_keeps_its_place():
    root = parse_tree(b"<title>one</title><main>two</main><body class=rain>four<p>five</p>")
    assert "".join(root.find("body").itertext()) == "twofourfive"
    assert root.find("body").get("class") == "rain"


@given(st.binary())
@example(b"<plaintext>")
@example(b"<frameset>")
@example(b"<html></html><")
def test_no_bytes_are_wrong(page):
    assert parse_tree(decode(page).data).tag == "html"


PIECES = [
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "</body>",
    "</html>",
    "<html>",
    "<body>",
    "<!-- x -->",
    "<br>",
    "<header>",
    "<main>",
    "<meta>",
    "<b>",
    "</b>",
    "<td>",
    "<li>",
]
tag_soup = st.lists(st.sampled_from(PIECES) | st.integers(0, 99).map(lambda number: f" word{number} "))


@given(tag_soup)
@example(["</html>", " word1 ", "<html>", " word2 "])
def test_every_word_of_a_tag_soup_is_in_the_tree_in_order(soup):
    words = [piece.strip() for piece in soup if "word" in piece]
    assert text_of("".join(soup).encode()).split() == words


@given(st.integers(0, 3_000), st.integers(0, 3_000))
def test_words_between_nested_tags_stay_in_order(opened, closed):
    page = "<p>one</p>" + "<div>" * opened + " two " + "</div>" * closed + " three"
    assert text_of(page.encode()).split() == ["one", "two", "three"]
