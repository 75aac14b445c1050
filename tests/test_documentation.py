"""The documentation is complete: every field, every public name, every block of a kind that is checked."""

import re
from datetime import UTC, datetime
from pathlib import Path

import attrs
import pytest

import newsparse

DOCS = Path(__file__).parents[1] / "docs"
PAGES = sorted(path for path in DOCS.rglob("*.md") if "_build" not in path.parts)
CHECKED = {"python", "console", "html", "toml", "json", "text", "sh", "{eval-rst}", "{toctree}", "{raw} html", ""}


def test_the_table_of_fields_has_every_field_of_an_article_in_order():
    rows = re.findall(r"^\| `(\w+)` \|", (DOCS / "reference" / "fields.md").read_text(), re.MULTILINE)
    assert rows == [attribute.name for attribute in attrs.fields(newsparse.Article)]


def test_every_public_name_is_in_the_reference():
    reference = "\n".join(path.read_text() for path in (DOCS / "reference").rglob("*.md"))
    documented = set(re.findall(r"^\.\. auto\w+:: (?:\w+\.)*(\w+)$", reference, re.MULTILINE))
    assert sorted(set(newsparse.__all__) - documented) == []


def test_the_table_of_fields_names_what_the_exports_write():
    """Every name in the last two columns stands in what is written of an article that says everything."""
    rows = re.findall(
        r"^\| `(\w+)` \|.*\| ([^|]*) \| ([^|]*) \|$", (DOCS / "reference" / "fields.md").read_text(), re.MULTILINE
    )
    assert len(rows) == len(attrs.fields(newsparse.Article))
    for column, name in ((1, "json_ld"), (2, "ninjs")):
        written = set(re.findall(r'"(@?\w+)":', EVERYTHING.to(name)))
        told = {word for row in rows for word in re.findall(r"`(@?\w+)`", row[column])}
        assert sorted(told - written) == [], name


EVERYTHING = newsparse.Article(
    url="https://a.example/1",
    canonical_url="https://a.example/2",
    headline="Rain",
    kicker="Weather",
    alternative_headline="A wet week",
    description="It rained.",
    byline="By Ann Lee",
    authors=(newsparse.Author("Ann Lee"), newsparse.Author("dpa", kind=newsparse.AuthorKind.ORGANIZATION)),
    dateline=newsparse.Dateline("ULM (dpa)", "ULM", "dpa"),
    date_published=datetime(2024, 3, 14, tzinfo=UTC),
    date_modified=datetime(2024, 3, 15, tzinfo=UTC),
    publisher=newsparse.Publisher("The Courier"),
    section="Islands",
    keywords=("rain",),
    language="en",
    images=(newsparse.Image("https://a.example/x.jpg"),),
    embeds=tuple(newsparse.Embed(kind, "https://a.example/v") for kind in newsparse.EmbedKind),
    body=(newsparse.Block(newsparse.BlockKind.PARAGRAPH, "It rained."),),
    access=newsparse.Access(newsparse.AccessLevel.FREE),
    kind=newsparse.ArticleKind.NEWS,
    original=newsparse.Original("Read it there", "https://b.example/1", "The Post"),
    related=(newsparse.Link("https://a.example/3", "More rain"),),
    corrections=("The river is the Danube.",),
    agencies=("dpa",),
    copyright="© The Courier",
    licence="CC BY",
)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(DOCS)))
def test_a_page_has_one_sentence_a_line(page):
    prose = re.sub(r"^```.*?^```$|^:::.*?^:::$", "", page.read_text(), flags=re.DOTALL | re.MULTILINE)
    lines = [line for line in prose.splitlines() if line and not line.startswith(("|", "#"))]
    assert [line for line in lines if re.search(r"[a-z`)][.!?] [A-Z]", line)] == []


def test_llms_txt_leads_to_pages_that_are_there():
    links = re.findall(r"\]\(([^)]+)/\)", (DOCS / "extra" / "llms.txt").read_text())
    assert links
    assert [link for link in links if not (DOCS / f"{link}.md").exists()] == []
