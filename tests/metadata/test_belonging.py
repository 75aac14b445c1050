"""Which elements belong to the head of the story."""

import pytest
from lxml import html

from newsparse.metadata.belonging import BOX_REACH, is_foreign


def in_box(opening: str) -> html.HtmlElement:
    root = html.document_fromstring(f"<body><article>{opening}<p id=here>Ann Lee</p>")
    return root.get_element_by_id("here")


@pytest.mark.parametrize(
    "opening", ["<nav>", "<form>", "<figure>", "<div class=comments>", "<ul id=related>", "<div class='Main-Nav nav'>"]
)
def test_lists_comments_and_pictures_are_foreign(opening: str) -> None:
    assert is_foreign(in_box(opening), frozenset(), 1)


@pytest.mark.parametrize("opening", ["<aside>", "<footer>", "<div class=teaser-meta>", "<div class=article-footer>"])
def test_a_box_belongs_to_the_headline_only_next_to_it(opening: str) -> None:
    assert not is_foreign(in_box(opening), frozenset(), 1)
    assert is_foreign(in_box(opening), frozenset(), BOX_REACH + 1)


def test_what_the_headline_stands_in_says_nothing_against_its_lines() -> None:
    element = in_box("<div class=related-layout>")
    assert is_foreign(element, frozenset(), 1)
    assert not is_foreign(element, frozenset((element.getparent(),)), 1)


def test_plain_elements_belong() -> None:
    assert not is_foreign(in_box("<div class=head>"), frozenset(), 500)
