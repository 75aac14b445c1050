"""The documentation is complete: every field, every public name, every block of a kind that is checked."""

import re
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


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(DOCS)))
def test_a_page_has_one_sentence_a_line(page):
    prose = re.sub(r"^```.*?^```$|^:::.*?^:::$", "", page.read_text(), flags=re.DOTALL | re.MULTILINE)
    lines = [line for line in prose.splitlines() if line and not line.startswith(("|", "#"))]
    assert [line for line in lines if re.search(r"[a-z`)][.!?] [A-Z]", line)] == []


def test_llms_txt_leads_to_pages_that_are_there():
    links = re.findall(r"\]\(([^)]+)/\)", (DOCS / "extra" / "llms.txt").read_text())
    assert links
    assert [link for link in links if not (DOCS / f"{link}.md").exists()] == []
