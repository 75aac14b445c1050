"""``strip_id_or_class``: whole words, or parts of words."""

import pytest
from lxml import html
from newsparse_ftr.tokens import Match, Words


def finds(words, markup, match=Match.TOKEN):
    root = html.fromstring(f"<div>{markup}</div>")
    return [element.get("class") or element.get("id") for element in Words.of(words, match).find(root)]


@pytest.mark.parametrize(
    ("word", "markup", "found"),
    [
        ("ad", "<p class='big ad'>", ["big ad"]),
        ("ad", "<p class='\tad\n'>", ["\tad\n"]),
        ("ad", "<p id=ad>", ["ad"]),
        ("ad", "<p class=headline><p id=ad-1>", []),
        ("'ad'", "<p class=ad>", ["ad"]),
        ('"big ad"', "<p class='so big  ad'><p class='ad big'><p class='big adverb'>", ["so big  ad"]),
        ("box.teaser", "<p class='teaser x box'><p class=box>", ["teaser x box"]),
        (".teaser", "<p class=teaser>", ["teaser"]),
        (".", "<p class=teaser>", []),
        ("a.b", "<p class=a.b>", ["a.b"]),
    ],
)
def test_whole_words_are_looked_for(word, markup, found):
    assert finds([word], markup) == found


def test_parts_of_words_are_looked_for_when_that_is_asked():
    assert finds(["ad"], "<p class=headline><p id=ad-1><p class=x>", Match.SUBSTRING) == ["headline", "ad-1"]


def test_no_words_find_nothing():
    assert finds([], "<p class=ad>") == []
    assert not Words.of(["''"])
