"""Rules of what is cut: what they match, and how they are shown."""

import re

import pytest

from newsparse.cut_rules import CutRule, cut_rules, paragraph, phrase

WORDS = ["Lire l'article", "Read (and share) this.", '"Quoted" words', "1 + 1", "été"]


@pytest.mark.parametrize("words", WORDS)
def test_a_rule_shows_the_words_it_was_made_of(words):
    assert str(CutRule(phrase(words))) == words
    assert str(CutRule(paragraph(words))) == f"paragraph({words!r})"


@pytest.mark.parametrize("pattern", [r"\d+ readers", "a|b", r"Read\s+on$"])
def test_a_pattern_that_is_not_made_of_words_is_shown_as_it_is(pattern):
    assert str(CutRule(re.compile(pattern))) == pattern


@pytest.mark.parametrize("words", WORDS)
def test_a_phrase_is_found_with_other_spaces_and_in_other_case(words):
    assert phrase(words).search(f"x {words.upper().replace(' ', chr(0xA0) + ' ')} y")


def test_rules_are_said_one_or_many_with_kinds_or_without():
    assert cut_rules("Read on") == cut_rules(["Read on"]) == (CutRule(phrase("Read on")),)
    assert [rule.kind.value for rule in cut_rules({"Read on": "related link"})] == ["related link"]
