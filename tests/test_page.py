"""The page: what is read from a tree when somebody asks."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse.article import DiagnosticCode
from newsparse.page import Page

URL = "https://news.example.org/2024/rain"


def test_addresses_are_relative_to_the_page():
    assert Page.from_html("<p>", url=URL).absolute("../boats") == "https://news.example.org/boats"


def test_base_goes_before_the_address_of_the_page():
    page = Page.from_html('<base href="/archive/"><p>', url=URL)
    assert page.absolute("boats") == "https://news.example.org/archive/boats"


def test_a_page_without_an_address_takes_the_one_it_gives_itself():
    page = Page.from_html('<link rel="canonical" href="https://news.example.org/rain"><p>')
    assert page.absolute("/boats") == "https://news.example.org/boats"


@pytest.mark.parametrize("href", ["javascript:alert(1)", None, ""])
def test_what_leads_nowhere_has_no_address(href):
    assert Page.from_html("<p>", url=URL).absolute(href) in (None, URL)


def test_meta_is_by_lower_case_name_with_all_contents_in_order():
    page = Page.from_html(
        '<meta property="OG:Title" content=" Rain "><meta name="author" content="Ann">'
        '<meta name="Author" content="Bo"><meta name="empty" content="">'
    )
    assert dict(page.meta) == {"og:title": ("Rain",), "author": ("Ann", "Bo")}


def test_meta_cannot_be_changed():
    with pytest.raises(TypeError):
        Page.from_html("<p>").meta["author"] = ("me",)


def test_json_ld_is_laid_flat():
    page = Page.from_html(
        '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "Rain"}]}</script>'
    )
    assert any(node.get("headline") == "Rain" for node in page.json_ld)


def test_one_broken_script_does_not_cost_the_others():
    page = Page.from_html(
        '<script type="application/ld+json">{"@type": </script>'
        '<script type="application/ld+json; charset=utf-8">{"@type": "NewsArticle", "headline": "Rain"}</script>'
    )
    assert any(node.get("headline") == "Rain" for node in page.json_ld)
    assert DiagnosticCode.JSON_LD_UNREADABLE in {diagnostic.code for diagnostic in page.diagnostics}


def test_a_guessed_encoding_is_a_diagnostic():
    page = Page.from_html("<title>Le ma\u00eetre</title>".encode("windows-1252"))
    assert page.title == "Le ma\u00eetre"
    assert [diagnostic.code for diagnostic in page.diagnostics] == [DiagnosticCode.ENCODING_GUESSED]


def test_the_text_of_a_text_is_the_text():
    assert Page.from_text("Rain\n\nIt rained.").text == "Rain\n\nIt rained."


@given(st.one_of(st.text(), st.binary()))
@example("")
@example(b"")
@example("\ud800")
@example("<base href='http://[bad'><a href='http://[bad'>")
@example('<script type="application/ld+json">[null, 1, {"@graph": null}]</script>')
@example("<?xml version='1.0' encoding='utf-16'?><p>rain")
def test_no_input_is_wrong(data):
    page = Page.from_html(data, url=URL)
    assert page.root.tag == "html"
    assert isinstance(page.text, str)
    assert page.absolute("/x")
    assert page.meta is not None
    assert isinstance(page.json_ld, tuple)
    assert isinstance(page.diagnostics, tuple)
