"""What a site drops is in the trace, with the rule."""

import pytest

from newsparse import Parser, Site

SENTENCE = "It rained in Ulm on Monday, and the people of the town went home early, as they had done the day before"
STORY = "".join(f"<p>{SENTENCE}, said witness number {n} of the day.</p>" for n in range(6))
PAGE = f"<h1>Rain</h1><main><div class='story'>{STORY}<aside class='box'><p>A box <b>of</b> words</aside><p>{SENTENCE}!</p></div>"
URL = "https://ulmpost.example/rain"


@pytest.mark.parametrize("body_is_hint", [False, True], ids=["site", "hint"])
def test_what_is_dropped_stands_at_its_place_with_the_rule(body_is_hint):
    group = Site("group", drop=["aside p", "aside.box"])
    site = Site("ulmpost", ["ulmpost.example"], parent=group, body_is_hint=body_is_hint)
    trace = Parser(sites=[site], load_entry_points=False).trace_html(PAGE, url=URL)
    texts = [traced.block.text for traced in trace.blocks]
    dropped = trace.blocks[texts.index("A box of words")]
    assert texts.index("A box of words") == len(texts) - 2
    assert dropped.fate == "outside"
    assert dropped.reason.startswith("dropped by site.group: aside")
    assert dropped.path.startswith("main > div.story > aside.box")


def test_without_a_site_nothing_is_dropped():
    trace = Parser(load_entry_points=False).trace_html(PAGE, url=URL)
    assert not [traced for traced in trace.blocks if "dropped" in traced.reason]


def test_an_empty_element_that_is_dropped_is_not_shown():
    site = Site("ulmpost", ["ulmpost.example"], drop=["img"])
    page = PAGE.replace("<aside", "<img><aside")
    trace = Parser(sites=[site], load_entry_points=False).trace_html(page, url=URL)
    assert not [traced for traced in trace.blocks if "dropped" in traced.reason]


def test_what_is_dropped_inside_a_line_leaves_the_rest_of_the_line_whole():
    site = Site("ulmpost", ["ulmpost.example"], drop=["span.sr", "b"], body=lambda page: page.root.find_class("story"))
    line = "<p>The <b>big</b> report<span class=sr>, opens new tab</span> by the mayor says that it rained.</p>"
    page = PAGE.replace("<aside", f"{line}<aside")
    article = Parser(sites=[site], load_entry_points=False).parse_html(page, url=URL)
    assert "The report by the mayor says that it rained." in [block.text for block in article.body]
