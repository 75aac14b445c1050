"""The report as a file: complete, of one piece, and dead whatever stood on the page."""

import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from lxml import html

import newsparse
from newsparse import Parser
from newsparse.report import write_report
from newsparse.testing.articles import any_texts
from tests.report.hostile import HOSTILE

PAGES = Path(__file__).parents[2] / "docs" / "pages"
STORM = (PAGES / "storm.html").read_bytes()
PARSER = Parser(load_entry_points=False)


@pytest.fixture(scope="module")
def storm():
    return PARSER.trace_html(STORM, url="https://courier.example.org/islands/2024/03/14/ferries-return")


@pytest.fixture(scope="module")
def report(storm):
    return html.document_fromstring(write_report([("storm.html", storm)]))


def text_of(element):
    return " ".join(" ".join(element.itertext()).split())


def test_every_block_is_shown_once_in_order_with_its_fate(storm, report):
    shown = [block.get("data-fate") for block in report.cssselect("details.block")]
    assert shown == [str(traced.fate) for traced in storm.blocks]


def test_a_row_of_blocks_outside_the_story_is_folded(report):
    first = report.cssselect("details.run")[0]
    assert "The Ellery Courier" in text_of(first.cssselect("summary")[0])
    assert {block.get("data-fate") for block in first.cssselect(".block")} == {"outside"}


def test_what_was_cut_is_struck_out_and_says_by_which_rule(report):
    cut = next(block for block in report.cssselect(".block.cut") if "newsletter" in text_of(block))
    assert cut.cssselect("del")[0].get("title") == "newsletter prompt, by newsletter_prompt"
    assert "newsletter_prompt" in text_of(cut.cssselect("dl")[0])


def test_what_was_moved_says_where_to(report):
    moved = next(block for block in report.cssselect("details.block") if "PORT ELLERY" in text_of(block))
    assert text_of(moved.cssselect("mark")[0]).startswith("PORT ELLERY (Northern Wire)")
    assert "→ dateline" in text_of(moved)


def test_every_field_is_in_the_table_or_named_below_it(storm, report):
    rows = {text_of(head) for head in report.cssselect(".fields tbody th")}
    below = text_of(report.cssselect(".fields .hint")[0])
    elsewhere = {"body", "moved", "removed", "provenance", "diagnostics"}
    for field in attrs.fields(newsparse.Article):
        assert field.name in rows or field.name in below or field.name in elsewhere


def test_a_field_shows_its_source_and_who_was_outvoted(report):
    row = next(row for row in report.cssselect(".fields tbody tr") if text_of(row).startswith("headline"))
    assert "html h1[story]" in text_of(row)
    assert "json_ld NewsArticle.headline" in text_of(row.cssselect("details")[0])


def test_the_article_stands_at_the_end_as_it_reads(storm, report):
    story = text_of(report.cssselect(".story article")[0])
    assert storm.article.headline in story
    assert "An island is a place where you learn" in story
    assert "Sign up for our newsletter" not in story


def test_diagnostics_stand_on_top():
    report = write_report([("empty", PARSER.trace_html(""))])
    assert report.index("no-body") < report.index("What became of each block")


def test_it_loads_nothing_and_lets_only_its_own_script_run(storm):
    written = write_report([("storm.html", storm)])
    assert not re.search(r"<(?:img|iframe|link|object|embed|video|audio|base)\b", written)
    script = re.search(r"<script>(.*?)</script>", written, re.DOTALL)[1]
    digest = b64encode(sha256(script.encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}'" in written
    assert "default-src 'none'" in written
    assert not re.search(r'url\(|@import|\bon\w+="', written)


def test_a_hostile_page_is_text():
    tree = html.document_fromstring(write_report([("<script>x</script>", PARSER.trace_html(HOSTILE))]))
    assert len(tree.cssselect("script")) == 1
    assert not tree.cssselect("iframe, svg script, img, object, form, base")
    for element in tree.iter():
        for name, value in element.attrib.items():
            assert not name.startswith("on")
            assert name != "style"
            if name == "href":
                assert value.startswith(("#", "https://", "http://", "mailto:"))


@given(any_texts())
def test_no_text_breaks_out_of_the_report(text):
    page = f"<h1>Rain</h1><p>{text}</p>"
    tree = html.document_fromstring(write_report([(text, PARSER.trace_html(page, url="https://example.org/"))]))
    assert len(tree.cssselect("body > main.page")) == 1
    assert len(tree.cssselect("script")) == 1


def test_several_pages_have_an_index_with_a_thumbnail_each(storm):
    other = PARSER.trace_text((PAGES / "storm.txt").read_text())
    tree = html.document_fromstring(write_report([("storm.html", storm), ("storm.txt", other)]))
    entries = tree.cssselect(".index li a")
    assert [entry.get("href") for entry in entries] == ["#page-0", "#page-1"]
    assert all(entry.cssselect("svg.strip rect") for entry in entries)
    assert len(tree.cssselect("main.page")) == 2


def test_names_of_anchors_are_each_there_once(storm):
    tree = html.document_fromstring(write_report([("a", storm), ("b", storm)]))
    names = [element.get("id") for element in tree.cssselect("[id]")]
    assert len(names) == len(set(names))
    targets = {link.get("href")[1:] for link in tree.cssselect('a[href^="#"]')}
    assert targets <= set(names)


def test_inspect_gives_the_report_on_a_page():
    assert "storm in a decade · newsparse</title>" in newsparse.inspect(STORM)
