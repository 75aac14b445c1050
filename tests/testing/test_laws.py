"""The laws that a cleaner of a plugin can break, each broken on purpose."""

from itertools import count

import pytest
from hypothesis import given

from newsparse import Block, BlockKind, CutKind, Passage, Step, Story
from newsparse.cleaners import CLEANERS
from newsparse.testing import broken_laws
from newsparse.testing.strategies import stories

STORY = Story(
    tuple(Passage(Block(BlockKind.PARAGRAPH, f"It rained on day {n}.", number=n)) for n in range(20)), headline="Rain"
)
CALLS = count()


def cut_days_that_end_in_one(story):
    return [passage.cut(CutKind.BOILERPLATE) for passage in story.passages if passage.text.endswith("1.")]


def cut_the_last(story):
    return [passage.cut(CutKind.BOILERPLATE) for passage in story.passages[1:][-1:]]


def cut_as_it_pleases(story):
    return [story.passages[next(CALLS) % 7].cut(CutKind.BOILERPLATE)] if len(story.passages) == 20 else []


def cut_what_is_not_there(story):
    return [story.passages[0].cut(CutKind.BOILERPLATE, start=0, end=10_000)]


@pytest.mark.parametrize(
    ("cleaner", "told"),
    [
        (cut_days_that_end_in_one, None),
        (cut_the_last, "finds more in what it left"),
        (cut_as_it_pleases, "asked again, it cut something else"),
        (cut_what_is_not_there, "x raised ValueError: a cut names 0:10000"),
        (lambda story: 1 / 0, "x raised ZeroDivisionError"),
    ],
    ids=["good", "never done", "fickle", "out of bounds", "raises"],
)
def test_a_broken_law_is_told(cleaner, told):
    problems = broken_laws(Step("x", cleaner), STORY)
    assert any(told in problem for problem in problems) if told else problems == ()


@given(stories())
def test_newsparse_keeps_the_laws_itself(story):
    assert broken_laws(CLEANERS, story) == ()
