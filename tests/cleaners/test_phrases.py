"""The look-up of phrases: all that stand in a text, and no others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.article import CutKind
from newsparse.cleaners.phrases import Phrases, Use, load_phrases, read_lexicons
from newsparse.text.fold import fold_words


def phrases_of(*phrases, use="whole"):
    return Phrases.compile([{"notices": {"share prompt": {use: list(phrases)}}}])


def found(phrases, text):
    return [(hit.start, hit.end) for hit in phrases.find(text.split())]


def test_a_phrase_is_found_wherever_it_stands():
    phrases = phrases_of("share this story")
    assert found(phrases, "share this story now share this story") == [(0, 3), (4, 7)]


def test_phrases_that_begin_together_are_found_the_longest_first():
    assert found(phrases_of("share", "share this", "share this story"), "share this story") == [(0, 3), (0, 2), (0, 1)]


def test_phrases_inside_each_other_are_found_by_their_beginnings():
    assert found(phrases_of("share this story", "this story", "story"), "share this story") == [(0, 3), (1, 3), (2, 3)]


def test_a_number_may_come_first():
    assert found(phrases_of("0 comments"), "12 comments no comments") == [(0, 2)]


def test_a_zero_stands_for_any_number():
    assert found(phrases_of("page 0 of 0"), "page 3 of 12 page three of 12") == [(0, 4)]


@pytest.mark.parametrize("text", ["", "share", "story", "this", "share this", "share that story", "this story share"])
def test_a_part_of_a_phrase_is_no_phrase(text):
    assert found(phrases_of("share this story"), text) == []


def every_phrase():
    return [
        (fold_words(phrase), CutKind(kind), Use(use))
        for lexicon in read_lexicons()
        for kind, uses in lexicon["notices"].items()
        for use, phrases in uses.items()
        for phrase in phrases
    ]


def test_every_phrase_of_the_lexicons_is_found_alone():
    for words, kind, use in every_phrase():
        hits = load_phrases().find(["7" if word == "0" else word for word in words])
        assert (0, len(words), kind, use) in [hit[:4] for hit in hits], words


@given(st.lists(st.sampled_from("a b c d 1 22".split()), max_size=12), st.data())
def test_what_is_found_is_what_comparing_finds(words, data):
    phrase = st.lists(st.sampled_from("a b c d 0".split()), min_size=1, max_size=4).filter(lambda p: {*p} != {"0"})
    phrases = data.draw(st.lists(phrase, min_size=1, max_size=5, unique_by=tuple))
    expected = {
        (start, start + len(phrase))
        for phrase in phrases
        for start in range(len(words) - len(phrase) + 1)
        if all(
            asked == word or (asked == "0" and word.isdigit())
            for asked, word in zip(phrase, words[start:], strict=False)
        )
    }
    hits = phrases_of(*[" ".join(phrase) for phrase in phrases]).find(words)
    assert {(hit.start, hit.end) for hit in hits} == expected
    assert [(hit.start, -hit.end) for hit in hits] == sorted((hit.start, -hit.end) for hit in hits)
