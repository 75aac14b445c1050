"""Headlines: site names and sections go, what the story says stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.text.headlines import compare_headlines, split_section, strip_section, strip_site_name


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("Rain in Ulm - Example Post", "Rain in Ulm"),
        ("Example Post: Rain in Ulm", "Rain in Ulm"),
        ("Rain in Ulm | Weather | Example Post", "Rain in Ulm"),
        ("Example Post \u00bb Blog Archive \u00bb Rain in Ulm", "Rain in Ulm"),
        ("Rain in Ulm: Example Post's ten best umbrellas", "Rain in Ulm: Example Post's ten best umbrellas"),
        ("Example Post introduces rain: a guide", "Example Post introduces rain: a guide"),
        (
            "\u6771\u4eac\u306b\u96e8\u304c\u964d\u308b\u65e5\u306e\u8a71-\u65b0\u805e\u7f51",
            "\u6771\u4eac\u306b\u96e8\u304c\u964d\u308b\u65e5\u306e\u8a71",
        ),
        ("Rain - all day", "Rain - all day"),
    ],
)
def test_site_name_is_taken_off_where_it_is_one(title: str, headline: str) -> None:
    assert strip_site_name(title, ["Example Post"], guess=True) == headline


def test_without_a_guess_only_known_names_go() -> None:
    assert strip_site_name("Rain | Weather", ["Example"]) == "Rain | Weather"


@pytest.mark.parametrize(
    ("title", "sections", "headline"),
    [
        ("Rain is good | Opinion", [], "Rain is good"),
        ("Rain in Ulm | District", ["district"], "Rain in Ulm"),
        ("Rain | sun", [], "Rain | sun"),
        ("| Opinion", [], "| Opinion"),
    ],
)
def test_section_at_the_end_is_taken_off(title: str, sections: list[str], headline: str) -> None:
    assert strip_section(title, sections) == headline


words = st.text(st.characters(whitelist_categories=("Lu", "Ll")), min_size=3, max_size=9)
headlines = st.lists(words, min_size=4, max_size=9).map(" ".join)


@given(headlines, st.sampled_from([" - ", " | ", " \u2013 ", " :: "]))
def test_a_name_that_is_put_on_comes_off(headline: str, mark: str) -> None:
    assert strip_site_name(f"{headline}{mark}Zq Example Post", ["Zq Example Post"]) == headline


@given(st.text(), st.lists(st.text(), max_size=4), st.booleans())
def test_stripping_gives_a_part_of_the_title_and_again_the_same(title: str, sites: list[str], guess: bool) -> None:
    stripped = strip_site_name(title, sites, guess=guess)
    assert stripped in title
    assert strip_site_name(stripped, sites, guess=guess) == stripped


@given(st.text())
def test_sections_are_parted_without_loss(title: str) -> None:
    section, rest = split_section(title)
    assert rest in title
    assert section is None or section in title


@given(st.text(), st.text())
def test_likeness_is_a_share_and_the_same_both_ways(one: str, other: str) -> None:
    assert 0.0 <= compare_headlines(one, other) <= 1.0
    assert compare_headlines(one, other) == compare_headlines(other, one)
