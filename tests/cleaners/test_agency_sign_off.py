"""Agencies at the end of a report: cut out of its last paragraph, and named; anywhere else they are words of it."""

import pytest

import newsparse
from newsparse.article import CutKind

FIRST = "It rained over Ulm for a whole week, and the river came up to the doors of the school on Monday morning."
LAST = "The council will meet again."


@pytest.mark.parametrize(
    ("end", "agencies"),
    [
        (" (AFP)", ("AFP",)),
        (" (AP)", ("AP",)),
        (" (Reuters).", ("Reuters",)),
        (" (AFP/dpa)", ("AFP", "dpa")),
        (" (Reuters, AFP)", ("Reuters", "AFP")),
        (" (dpa und AFP)", ("dpa", "AFP")),
        (" EFE", ("EFE",)),
        (" /TASS/", ()),
        (" [ANSA]", ("ANSA",)),
        ("（共同）", ("共同通信",)),
    ],
)
@pytest.mark.parametrize("below", ["", "\n\n© Ulm Post 2024. All rights reserved."])
def test_the_last_paragraph_gives_the_agency_away(end, agencies, below):
    article = newsparse.parse_text(f"Rain over Ulm\n\n{FIRST}\n\n{LAST}{end}{below}")
    assert article.agencies == agencies
    assert article.body[-1].text == (LAST if agencies else f"{LAST}{end}")
    signed = [removal.text.strip() for removal in article.removed if removal.kind is CutKind.AGENCY_SIGN_OFF]
    assert signed == ([end.strip()] if agencies else [])


@pytest.mark.parametrize(
    "end",
    [
        " (AFP is an agency.)",
        " She works for AFP",
        " That is what she told Reuters.",
        " (Ulm Post)",
        " “Ask the PA.”",
        " Pa",
    ],
)
def test_what_only_names_an_agency_stays(end):
    article = newsparse.parse_text(f"Rain over Ulm\n\n{FIRST}\n\n{LAST}{end}")
    assert article.body[-1].text == f"{LAST}{end}"
    assert article.agencies == ()


def test_a_paragraph_with_others_below_it_stays_whole():
    article = newsparse.parse_text(f"Rain over Ulm\n\n{FIRST} (AFP)\n\n{LAST}")
    assert article.body[0].text == f"{FIRST} (AFP)"


@pytest.mark.parametrize("text", [f"BERLIN (Reuters) - {FIRST}", f"(ANSA) - ROMA, 12 MAR - {FIRST}"])
def test_the_agency_of_the_dateline_counts(text):
    article = newsparse.parse_text(f"Rain over Ulm\n\n{text}\n\n{LAST}")
    assert article.dateline is not None
    assert article.agencies == (article.dateline.agency,)


@pytest.mark.parametrize(
    ("text", "agencies"),
    [("Ulm (dpa/lsw) - ", ("dpa",)), ("ULM (AFP/dpa) – ", ("AFP", "dpa")), ("Ulm (dpa) - ", ("dpa",))],
)
def test_a_dateline_may_name_a_desk_or_two_agencies(text, agencies):
    article = newsparse.parse_text(f"Rain over Ulm\n\n{text}{FIRST}\n\n{LAST}")
    assert article.text == f"{FIRST}\n\n{LAST}"
    assert article.agencies == agencies


def test_an_agency_that_signs_the_article_counts():
    article = newsparse.parse_html(
        f"<article><h1>Rain over Ulm</h1><p class=byline>Von dpa</p><p>{FIRST}</p></article>"
    )
    assert [author.name for author in article.authors] == ["dpa"]
    assert article.agencies == ("dpa",)
    assert article.provenance["agencies"].path == article.provenance["authors"].path
