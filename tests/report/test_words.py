"""Evidence in words: every name that the finder knows has some."""

import re

import pytest

from newsparse.body.judge import load_weights
from newsparse.report.words import tell_evidence, tell_reason

NAMES = sorted(load_weights().first)


def test_every_piece_of_evidence_that_has_a_weight_has_words():
    bare = [name for name in NAMES if tell_evidence(name) == name]
    assert bare == []


@pytest.mark.parametrize(
    "name", ["", "place:", "place:x", "before:prose", "head:", "way:1", "unknown:7", "a, b", "newsletter prompt"]
)
def test_what_has_no_words_stays_as_it_is(name):
    assert tell_reason(name) == name


def test_words_hold_no_names_of_the_machine():
    told = {tell_evidence(name) for name in NAMES if not name.startswith(("word", "start", "has"))}
    assert [words for words in told if re.search(r"\w:\w|\+", words)] == []
