"""Names: what signs, who is a person, who an office."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.text.names import (
    find_agency,
    has_given_name,
    is_degree,
    is_name,
    is_organization,
    is_role,
    looks_like_person,
)

PEOPLE = [
    "Ann Lee",
    "Ludwig van B.",
    "J. R. R. Tolkien",
    "Mar\u00eda Jos\u00e9 de la Cruz",
    "Jean-Luc O\u2019Neil",
    "\u738b\u5c0f\u660e",
    "\uae40 \uae38\ub3d9",
    "Leyla al-Sayed",
    "DR. ANN LEE",
]
NO_PEOPLE = [
    "Ann",
    "Rain all day",
    "Read More",
    "News Desk",
    "ann lee",
    "Mai 2021",
    "Ann Lee: Rain",
    "https://example.org/",
]


@pytest.mark.parametrize("name", PEOPLE)
def test_a_person_looks_like_one(name: str) -> None:
    assert looks_like_person(name)
    assert is_name(name)


@pytest.mark.parametrize("text", NO_PEOPLE)
def test_other_words_do_not_look_like_a_person(text: str) -> None:
    assert not looks_like_person(text)


@pytest.mark.parametrize(
    "text", ["", "x", "admin", "Administrator", "www.example.org", "12:30", "9 May 2021", "\u2014", "by"]
)
def test_what_names_nobody_is_no_name(text: str) -> None:
    assert not is_name(text)


@pytest.mark.parametrize(
    "name",
    ["Redaktion", "Web Desk", "The Associated Press", "dpa", "Umweltministerium", "Deutscher Kegelverband", "Rain Ltd"],
)
def test_offices_agencies_and_companies_are_organizations(name: str) -> None:
    assert is_organization(name)


@pytest.mark.parametrize(("text", "agency"), [("Dpa", "dpa"), ("REUTERS", "Reuters"), ("ap", "AP"), ("Ann Lee", None)])
def test_agencies_are_given_in_their_own_spelling(text: str, agency: str | None) -> None:
    assert find_agency(text) == agency


@pytest.mark.parametrize("text", ["PhD", "M.D.", "MS, RD", "Jr."])
def test_degrees_and_suffixes_are_told_from_names(text: str) -> None:
    assert is_degree(text.replace(",", ""))


@pytest.mark.parametrize("text", ["Senior Reporter", "Redakteurin", "corresponsal en Madrid"])
def test_roles_are_told(text: str) -> None:
    assert is_role(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Ann Lee", True), ("Dr. Karl-Heinz Weg", True), ("J. K. Weg", True), ("Mental Health", False), ("Ann", False)],
)
def test_a_given_name_tells_a_person_from_two_capitalised_words(text: str, expected: bool) -> None:
    assert has_given_name(text) is expected


@given(st.text(max_size=120))
def test_any_text_can_be_asked(text: str) -> None:
    for ask in (find_agency, has_given_name, is_degree, is_name, is_organization, is_role, looks_like_person):
        ask(text)
