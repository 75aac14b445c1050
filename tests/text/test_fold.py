"""Folding: what readers take for the same words is spelled the same."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse.text.fold import drop_invisible, fold, fold_all, fold_words, is_unspaced, word_spans


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Don\u2019t miss: TOP 5!", ["don", "t", "miss", "top", "5"]),
        ("\uff34\uff2f\uff30\u3000\uff15", ["top", "5"]),
        ("news\u00adlet\u200bter", ["newsletter"]),
        ("re\u0301sume\u0301", ["r\u00e9sum\u00e9"]),
        ("\u0130lgili", ["ilgili"]),
        ("Stra\u00dfe STRASSE", ["strasse", "strasse"]),
        ("\u8a18\u4e8b AP", ["\u8a18", "\u4e8b", "ap"]),
        ("\u0623\u064e\u064a\u0636\u0627\u064b", ["\u0623\u064a\u0636\u0627"]),
        ("snake_case", ["snake", "case"]),
        ("\u27a1\ufe0f ICI", ["ici"]),
        ("", []),
    ],
)
def test_words_are_folded(text, words):
    assert fold_words(text) == words


def test_quotes_dashes_and_spaces_are_of_one_kind():
    assert fold("\u00a0L\u2019\u00ab\u00c9TAT\u00bb \u2014  x ") == 'l\'"\u00e9tat" - x'


def test_a_script_without_spaces_is_told():
    assert is_unspaced("AP\u901a\u4fe1")
    assert not is_unspaced("AP")


@given(st.text())
def test_dropping_what_is_invisible_twice_is_dropping_it_once(text):
    assert drop_invisible(drop_invisible(text)) == drop_invisible(text)


@given(st.text(st.characters(codec="latin-1")))
def test_each_word_has_a_place_in_the_text(text):
    spans = word_spans(text)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert spans == sorted(set(spans))


@pytest.mark.parametrize(
    "text", ["It rained.", "\u27a1\ufe0f ICI", "L\u2019\u00e9t\u00e9 \u2026", "news\u00adletter now", "\u8a18\u4e8b AP"]
)
def test_there_are_as_many_places_as_words(text):
    assert len(word_spans(text)) == len(fold_words(text))


@given(st.lists(st.text(st.sampled_from("aZ\u00e9\u0301\u00ad\u2019 ._\n\x1e\u8a18\u0130\u00df\ufb011")), max_size=6))
@example(["", "\u0301a", "e\u0301", "\x1e"])
def test_texts_fold_together_as_each_does_alone(texts):
    assert fold_all(texts) == [fold_words(text) for text in texts]
