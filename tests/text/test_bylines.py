"""Bylines: splitting a joined list of names gives the names back; and what is no name is left out."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse.article import AuthorKind
from newsparse.text.bylines import LONGEST_BYLINE, split_byline, strip_label, unique_authors

GIVEN = [
    "Ann",
    "Bo",
    "Ida",
    "J\u00f6rg",
    "Mar\u00eda Jos\u00e9",
    "Jean-Luc",
    "Zo\u00eb",
    "\u0410\u043d\u043d\u0430",
    "J. R.",
    "\u015eeyma",
]
SURNAMES = [
    "Lee",
    "Ek",
    "van Beek",
    "de la Cruz",
    "O\u2019Neil",
    "M\u00fcller-Weg",
    "von Ulm",
    "al-Sayed",
    "Novak",
    "\u0418\u0432\u0430\u043d\u043e\u0432\u0430",
    "Y\u0131ld\u0131z",
]
NAMES = st.builds("{} {}".format, st.sampled_from(GIVEN), st.sampled_from(SURNAMES))
LABELS = st.sampled_from(
    [
        "",
        "By ",
        "by ",
        "BY ",
        "Von ",
        "Von: ",
        "Par ",
        "Por ",
        "Di ",
        "Door ",
        "Av ",
        "Written by ",
        "Text: ",
        "Autor: ",
        "Text: Von ",
    ]
)
TAILS = st.sampled_from(
    ["", " | 5 May 2021", " \u2022 Updated 5 May", ", 05.05.2021", " - 12 min read", "\n", " am 5. Mai 2021"]
)
JOINTS = st.sampled_from([", ", "; ", " / ", " & ", " and ", " und ", " et ", ", and "])


def names_of(text: str) -> list[str]:
    return [author.name for author in split_byline(text)]


@given(st.lists(NAMES, min_size=1, max_size=6, unique_by=str.casefold), LABELS, JOINTS, JOINTS, TAILS)
@example(["Ann Lee", "Bo Ek"], "By ", ", ", " and ", "")
@example(["Ann Lee"], "Text: Von ", ", ", ", ", " | 5 May 2021")
def test_a_joined_list_of_names_splits_into_the_names(
    names: list[str], label: str, joint: str, last_joint: str, tail: str
) -> None:
    joined = joint.join(names[:-1]) + last_joint + names[-1] if len(names) > 1 else names[0]
    assert names_of(label + joined + tail) == names


@given(st.lists(NAMES, min_size=2, max_size=4, unique_by=str.casefold), st.sampled_from([" y ", " e ", " i ", " en "]))
def test_small_words_part_whole_names(names: list[str], joint: str) -> None:
    assert names_of(joint.join(names)) == names


@given(st.lists(NAMES, min_size=1, max_size=4), NAMES)
def test_an_author_is_given_once(names: list[str], again: str) -> None:
    found = names_of(", ".join([*names, again, again]))
    assert len(found) == len({name.casefold() for name in found})


@given(st.text(max_size=500))
@example("By " * 200)
@example("a," * 400)
@example("|" * 400)
def test_any_text_gives_authors_or_none(text: str) -> None:
    authors = split_byline(text)
    assert all(author.name == author.name.strip() and author.name for author in authors)


@given(NAMES, st.booleans())
def test_a_name_alone_is_itself(name: str, is_stated: bool) -> None:
    (author,) = split_byline(name, is_stated=is_stated)
    assert author.name == name
    assert split_byline(author.name) == (author,)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ann Lee, Staff Writer", ["Ann Lee"]),
        ("Ann Lee in Berlin", ["Ann Lee"]),
        ("Lee, Ann", ["Ann Lee"]),
        ("Novak, Bo T.", ["Bo T. Novak"]),
        ("Lee, Ann; Ek, Bo; Weg, Ida", ["Ann Lee", "Bo Ek", "Ida Weg"]),
        ("Ann Lee, PhD, MS, and Bo Ek, Jr.", ["Ann Lee", "Bo Ek"]),
        ("Jos\u00e9 Ortega y Gasset", ["Jos\u00e9 Ortega y Gasset"]),
        ("Ann Lee, Reuters", ["Ann Lee", "Reuters"]),
        ("Ann Lee (dpa)", ["Ann Lee", "dpa"]),
        ("Ministry of Food and Farming", ["Ministry of Food and Farming"]),
        ("Guide by Ann Lee", ["Ann Lee"]),
        ("Magdalena von Ulm", ["Magdalena von Ulm"]),
        ("04.02.2022 | 13:10 Uhr | Ann Lee", ["Ann Lee"]),
        ("5 May 2021, Ann Lee", ["Ann Lee"]),
        ("By Ann Lee @annlee_ Bo Ek 01 October 2020", ["Ann Lee", "Bo Ek"]),
        ("Ann Lee ann.lee@example.org", ["Ann Lee"]),
        ("Ann Lee Ann Lee", ["Ann Lee"]),
        ("Ann Lee, Privacy and Security Expert", ["Ann Lee"]),
        ("Ann Lee Photos by Bo Ek", ["Ann Lee"]),
        ("Rain Verlag GmbH, Ulm, Germany", ["Rain Verlag GmbH"]),
        ("Photos by Bo Ek", []),
        ("\u6587\uff1a\u738b\u5c0f\u660e", ["\u738b\u5c0f\u660e"]),
        ("\u738b\u5c0f\u660e\u8a18\u8005", ["\u738b\u5c0f\u660e"]),
        ("\uae40\uae38\ub3d9 \uae30\uc790", ["\uae40\uae38\ub3d9"]),
        ("https://example.org/authors/ann", []),
        ("admin", []),
        ("Updated 5 May 2021", []),
        ("ann-lee", []),
        ("", []),
    ],
)
def test_bylines_as_pages_print_them(line: str, names: list[str]) -> None:
    assert names_of(line) == names


@pytest.mark.parametrize("name", ["Your Native Teacher", "Rain Travel Expert", "Executive Rain Editor"])
def test_a_stated_name_is_left_whole(name: str) -> None:
    assert [author.name for author in split_byline(name, is_stated=True)] == [name]


def test_roles_addresses_and_kinds_are_kept() -> None:
    (author,) = split_byline("Von Jan Weg, Redakteur, jan.weg@example.org")
    assert (author.name, author.role, author.email) == ("Jan Weg", "Redakteur", "jan.weg@example.org")
    (agency,) = split_byline("dpa")
    assert agency.kind is AuthorKind.ORGANIZATION


@given(LABELS, NAMES)
def test_a_label_is_taken_off_and_the_rest_is_left(label: str, name: str) -> None:
    assert strip_label(label + name) == name
    assert strip_label(name) == name


def test_what_other_mentions_say_is_put_together() -> None:
    first, second = split_byline("Ann Lee, Reporter")[0], split_byline("ann lee ann@example.org", is_stated=True)[0]
    (author,) = unique_authors([first, second])
    assert (author.name, author.role, author.email) == ("Ann Lee", "Reporter", "ann@example.org")


def test_a_megabyte_is_read_in_no_time() -> None:
    line = "By Ann Lee, " * 100_000
    assert len(line) > LONGEST_BYLINE
    assert names_of(line) == ["Ann Lee"]
