"""A second copy of a part of the story goes; a refrain stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Parser

STORY = [
    f"On day {n} of the storm the harbour at Port Ellery stayed shut, and the ferries lay at their berths, {words}."
    for n, words in enumerate(("as the office said", "as islanders feared", "one captain told us", "and it rained"), 2)
]
FIRST = (
    "The longest storm in a decade has kept eleven islands apart from the mainland, and it is not over yet, they say."
)
LAST = "On Friday they sail again, if the wind allows it, the harbour office said in the evening of the fifth day."
PARSER = Parser(load_entry_points=False)


def read(*paragraphs):
    return PARSER.parse_text("\n\n".join([FIRST, *paragraphs]))


def kept(*paragraphs):
    return [block.text for block in read(*paragraphs).body][1:]


@pytest.mark.parametrize("copies", [2, 3])
def test_the_story_printed_twice_is_read_once(copies):
    assert kept(*STORY * copies, LAST) == [*STORY, LAST]


def test_a_list_right_after_the_same_list_goes():
    items = "- the Ellery sails at noon\n- the Vane sails at three"
    assert len(kept(STORY[0], items, items, LAST)) == 3


def test_what_was_cut_is_in_the_ledger():
    article = read(*STORY, LAST, *STORY)
    assert [removal.text for removal in article.removed] == STORY
    assert {removal.kind.value for removal in article.removed} == {"duplicate paragraph"}


@pytest.mark.parametrize(
    "story",
    [
        [STORY[0], LAST, STORY[0], STORY[1]],
        [*STORY, LAST, STORY[2], STORY[0], STORY[3], STORY[1]],
        ["Verse one of the song.", "So it goes.", "And on it goes.", "Until it ends.", LAST] * 2,
    ],
    ids=["one again", "another order", "a refrain"],
)
def test_what_comes_again_without_being_a_copy_stays(story):
    assert kept(*story) == story


@given(st.lists(st.sampled_from([*STORY, LAST, "So it goes."]), max_size=24))
def test_every_paragraph_is_kept_at_least_once(paragraphs):
    assert set(kept(*paragraphs)) == set(paragraphs)
