"""Chains: values that are extended, cut short and reordered by name, and never changed in place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.chain import Chain, Step, chain_of
from newsparse.exceptions import UnknownNameError

ABC = chain_of([("a", str.upper), ("b", str.lower), ("c", str.title)])

chains = st.lists(st.from_regex(r"[a-z][a-z0-9_.-]{0,3}", fullmatch=True), unique=True, min_size=1, max_size=6).map(
    lambda names: chain_of((name, str.upper) for name in names)
)


@pytest.mark.parametrize("name", ["Upper", "", "1st", "with space", "\u00e9t\u00e9", "-x"])
def test_a_step_needs_a_name_that_can_be_typed(name):
    with pytest.raises(ValueError, match="name"):
        Step(name, str.upper)


def test_a_step_needs_a_function():
    with pytest.raises(TypeError, match="must be callable"):
        Step("upper", "upper")


def test_two_steps_of_one_name_are_refused():
    with pytest.raises(ValueError, match="two steps named 'a' in one chain"):
        chain_of([("a", str.upper), ("a", str.lower)])


def test_a_name_that_is_taken_cannot_be_inserted():
    with pytest.raises(ValueError, match="two steps named 'a' in one chain"):
        ABC.insert(Step("a", str.strip))


def test_a_chain_can_be_walked_counted_and_asked():
    assert [step.name for step in ABC] == ["a", "b", "c"]
    assert len(ABC) == 3
    assert "b" in ABC
    assert "d" not in ABC
    assert ABC["b"] is str.lower


def test_chains_with_the_same_steps_are_equal():
    assert chain_of([("a", str.upper)]) == chain_of([("a", str.upper)])
    assert hash(chain_of([("a", str.upper)])) == hash(chain_of([("a", str.upper)]))


def test_an_empty_chain_is_a_chain():
    assert Chain().names == ()
    assert Chain().insert(Step("a", str.upper)).names == ("a",)


@pytest.mark.parametrize(
    ("place", "names"),
    [
        ({}, "abcx"),
        ({"before": "a"}, "xabc"),
        ({"before": "c"}, "abxc"),
        ({"after": "a"}, "axbc"),
        ({"after": "c"}, "abcx"),
    ],
)
def test_a_step_goes_where_it_is_told(place, names):
    assert "".join(ABC.insert(Step("x", str.strip), **place).names) == names


def test_several_steps_keep_their_order():
    assert ABC.insert(Step("x", str.strip), Step("y", str.strip), after="a").names == ("a", "x", "y", "b", "c")


def test_a_step_has_one_place():
    with pytest.raises(ValueError, match="give before= or after=, not both"):
        ABC.insert(Step("x", str.strip), before="a", after="b")


def test_only_keeps_the_order_of_the_chain():
    assert ABC.only("c", "a").names == ("a", "c")


@pytest.mark.parametrize(
    "change",
    [
        lambda chain: chain["bee"],
        lambda chain: chain.without("bee"),
        lambda chain: chain.only("a", "bee"),
        lambda chain: chain.insert(Step("x", str.strip), before="bee"),
        lambda chain: chain.insert(Step("x", str.strip), after="bee"),
        lambda chain: chain.replace("bee", str.strip),
    ],
    ids=["[]", "without", "only", "before", "after", "replace"],
)
def test_a_name_that_does_not_exist_is_refused_with_those_that_do(change):
    with pytest.raises(UnknownNameError, match="no step named 'bee'; there are: a, b, c"):
        change(ABC)


def test_a_name_that_is_nearly_right_is_named():
    with pytest.raises(UnknownNameError, match="did you mean 'dateline'"):
        chain_of([("dateline", str.upper)]).without("datline")


@given(chains, st.data())
def test_no_change_changes_the_chain_at_hand(chain, data):
    name = data.draw(st.sampled_from(chain.names))
    before = chain.steps
    chain.without(name)
    chain.only(name)
    chain.replace(name, str.lower)
    chain.insert(Step("zzzzz", str.lower), before=name)
    assert chain.steps == before


@given(chains, st.data())
def test_what_is_left_out_and_what_is_kept_are_the_chain(chain, data):
    names = data.draw(st.sets(st.sampled_from(chain.names)))
    assert sorted((*chain.without(*names).names, *chain.only(*names).names)) == sorted(chain.names)
    assert chain.without() == chain


@given(chains, st.data())
def test_a_step_put_in_and_taken_out_again_leaves_the_chain(chain, data):
    name = data.draw(st.sampled_from(chain.names))
    assert chain.insert(Step("zzzzz", str.lower), after=name).without("zzzzz") == chain


@given(chains, st.data())
def test_a_replaced_step_keeps_its_name_and_its_place(chain, data):
    name = data.draw(st.sampled_from(chain.names))
    replaced = chain.replace(name, str.lower)
    assert replaced.names == chain.names
    assert replaced[name] is str.lower
