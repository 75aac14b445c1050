"""Spans: what is left and what goes are a text between them, however it is cut."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse.article import LinkSpan
from newsparse.spans import invert, keep_links, keep_text, locate, subtract

TEXT = "It rained in Ulm, and then it rained some more."

positions = st.integers(0, len(TEXT))
spans = st.tuples(positions, positions).map(lambda pair: (min(pair), max(pair)))
sorted_spans = st.lists(st.integers(0, len(TEXT)), max_size=12, unique=True).map(
    lambda ends: list(zip(sorted(ends)[::2], sorted(ends)[1::2], strict=False))
)
links = st.lists(spans.filter(lambda span: span[0] < span[1]).map(lambda span: LinkSpan(*span, "https://example.org/")))


def characters(spans):
    return {place for start, end in spans for place in range(start, end)}


@given(sorted_spans)
def test_spans_and_those_between_them_are_the_whole_text(kept):
    between = invert(kept, len(TEXT))
    assert characters(kept) | characters(between) == set(range(len(TEXT)))
    assert not characters(kept) & characters(between)


@given(sorted_spans)
def test_no_span_between_others_is_empty(kept):
    assert all(start < end for start, end in invert(kept, len(TEXT)))


@pytest.mark.parametrize(
    ("spans", "between"),
    [([], [(0, 9)]), ([(0, 9)], []), ([(0, 5), (3, 6)], [(6, 9)]), ([(3, 3)], [(0, 3), (3, 9)]), ([(5, 99)], [(0, 5)])],
    ids=["none", "all of it", "overlapping", "empty", "too long"],
)
def test_spans_between_are_given_for_odd_spans_too(spans, between):
    assert invert(spans, 9) == between


@given(sorted_spans, spans)
def test_what_is_left_and_what_went_are_what_was_kept(kept, cut):
    left, gone = subtract(kept, *cut)
    assert characters(left) | characters(gone) == characters(kept)
    assert not characters(left) & characters(gone)
    assert characters(gone) == characters(kept) & characters([cut])


@given(sorted_spans, spans)
def test_what_is_left_stays_in_order_and_apart(kept, cut):
    left, gone = subtract(kept, *cut)
    for found in (left, gone):
        ends = [place for span in found for place in span]
        assert ends == sorted(ends)
        assert all(start < end for start, end in found)


@given(sorted_spans, spans, spans)
def test_two_cuts_leave_the_same_in_either_order(kept, one, two):
    assert subtract(subtract(kept, *one)[0], *two)[0] == subtract(subtract(kept, *two)[0], *one)[0]


@given(sorted_spans, st.data())
def test_a_place_in_the_kept_text_is_found_in_the_text_as_it_came_in(kept, data):
    text = keep_text(TEXT, kept)
    start = data.draw(st.integers(0, max(0, len(text) - 1)))
    end = data.draw(st.integers(start, len(text)))
    if start >= end:
        return
    first, last = locate(kept, start, end)
    inside = [(max(low, first), min(high, last)) for low, high in kept if max(low, first) < min(high, last)]
    assert keep_text(TEXT, inside) == text[start:end]


@pytest.mark.parametrize(("start", "end"), [(0, 0), (3, 2), (0, 9), (8, 9), (7, 8)])
def test_a_place_outside_the_kept_text_is_a_wrong_call(start, end):
    with pytest.raises(ValueError, match=f"span {start}:{end} lies outside a text of 7 characters"):
        locate([(0, 4), (6, 9)], start, end)


@given(links, sorted_spans)
def test_a_link_keeps_the_characters_that_are_kept(links, kept):
    text = keep_text(TEXT, kept)
    found = keep_links(links, kept)
    words = [keep_text(TEXT, sorted(overlaps(link, kept))) for link in links]
    assert [text[link.start : link.end] for link in found] == [word for word in words if word]


def overlaps(link, kept):
    pieces = [(max(low, link.start), min(high, link.end)) for low, high in kept]
    return [(start, end) for start, end in pieces if start < end]


@given(links)
@example([LinkSpan(0, len(TEXT), None)])
def test_links_stay_as_they_are_when_all_is_kept(links):
    assert list(keep_links(links, [(0, len(TEXT))])) == links


def test_a_link_that_lost_its_middle_is_still_one_link():
    assert keep_links([LinkSpan(0, 9, "/x")], [(0, 3), (6, 9)]) == (LinkSpan(0, 6, "/x"),)
