"""Languages are told from scripts and small words."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.text.language import tell_language

STORIES = json.loads((Path(__file__).parent.parent / "cleaners" / "stories.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", STORIES)
def test_the_language_of_a_story_is_told(language):
    assert tell_language(" ".join(STORIES[language]["story"])) == language


@pytest.mark.parametrize("text", ["", "42", "AFP", "***", "Ulm"])
def test_too_little_text_has_no_language(text):
    assert tell_language(text) is None


@given(st.text())
def test_no_text_is_too_awkward(text):
    tell_language(text)
