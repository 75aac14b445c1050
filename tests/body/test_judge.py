"""Two scales, one evidence: what is told by name adds up to what is weighed."""

from itertools import product
from pathlib import Path

import pytest

from newsparse.body.evidence import Clues, gather_evidence
from newsparse.body.judge import judge_lines, load_weights, look_again, naming_scale, naming_second_scale
from newsparse.body.outline import read_outline
from newsparse.body.scale import FORM_TAGS, form_of, name_all
from newsparse.page import Page

STORM = Path(__file__).parents[2] / "docs" / "pages" / "storm.html"
CLUES = Clues("Ferries to return on Friday after the longest storm in a decade", "The harbour office said so.")


@pytest.fixture
def outline():
    return read_outline(Page.from_html(STORM.read_bytes()))


def test_the_names_of_the_first_look_add_up_to_its_weight(outline):
    weights = load_weights()
    weighed = gather_evidence(outline, CLUES, weights.first_scale)
    named = gather_evidence(outline, CLUES, naming_scale())
    assert named.places == weighed.places
    assert len(named.places) > 10
    for own, around, names, names_around in zip(weighed.own, weighed.around, named.own, named.around, strict=True):
        told = [weights.first.get(name, 0.0) for name in names + names_around]
        assert sum(told) == pytest.approx(own + around)


def test_the_names_of_the_second_look_are_those_of_the_lines_that_are_weighed(outline):
    weights = load_weights()
    gathered = gather_evidence(outline, CLUES, naming_scale())
    chances = [n % 10 / 10 for n in range(len(gathered.places))]
    named = look_again(gathered, chances, naming_second_scale())
    weighed = look_again(gathered, chances, weights.second_scale)
    assert [names is None for names in named] == [weight is None for weight in weighed]
    assert all(len(names) == len(set(names)) for names in named if names)


def test_an_explanation_is_the_evidence_that_weighs_something(outline):
    judged = judge_lines(outline, CLUES)
    explained = judged.explain()
    best = max(range(len(judged.chances)), key=judged.chances.__getitem__)
    assert outline.lines[best].text
    assert explained[best]
    assert all(load_weights().first[name] == weight for name, weight in explained[best])


def test_every_form_has_its_number():
    numbers = [form_of(*each) for each in product(range(len(FORM_TAGS)), range(7), range(5), range(8))]
    assert numbers == list(range(len(numbers)))


def test_names_are_made_in_the_order_of_their_parts():
    assert name_all("a", "xy", range(2)) == ["a:x:0", "a:x:1", "a:y:0", "a:y:1"]
