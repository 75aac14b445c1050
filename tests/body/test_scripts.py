"""A story that only a script holds is found by the headline beside it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import DiagnosticCode, Parser
from newsparse.body.scripts import lay_out_script
from newsparse.page import Page

HEADLINE = "Ferries to Return on Friday after the Storm"
STORY = [
    f"The harbour at Port Ellery has been closed for {n} days, and nothing larger than a gull left it, the office said."
    for n in range(2, 40)
]
TEASERS = [
    {"title": f"Other story {n}", "text": f"In another town it rained for {n} days, " + "again " * 80} for n in range(9)
]
STYLE = ["<style>.a{color:red}" + ".b {margin:0}" * 300 + "</style>"] * 4

RICH = {
    "story": {
        "share": {"title": HEADLINE, "buttons": []},
        "headline": HEADLINE,
        "body": {
            "content": [
                {
                    "type": "paragraph",
                    "content": [
                        {"type": "text", "value": text[:40]},
                        {
                            "type": "link",
                            "data": {"href": "https://x.example/"},
                            "content": [{"type": "text", "value": text[40:]}],
                        },
                    ],
                }
                for text in STORY
            ]
        },
    },
    "head": STYLE,
    "recommended": TEASERS,
}
ELEMENTS = {
    "headlines": {"basic": HEADLINE, "web": ""},
    "content_elements": [
        {"type": "text", "content": STORY[0]},
        {"type": "image", "caption": "The harbour at dawn, seen from the hill above the town of Port Ellery."},
        {"type": "header", "content": "What the office says"},
        *[{"type": "text", "content": f"<p>{text}</p>"} for text in STORY[1:]],
        {"type": "list", "items": [{"type": "text", "content": "the Ellery"}, {"type": "text", "content": "the Vane"}]},
    ],
}
STRINGS = {"title": HEADLINE, "paragraphs": STORY}


def page_of(state, before="", after="", kind="application/json"):
    script = f"<script type='{kind}'>{before}{json.dumps(state)}{after}</script>"
    return f"<title>{HEADLINE}</title><h1>{HEADLINE}</h1><p>{STORY[0]}</p>{script}"


@pytest.mark.parametrize("state", [RICH, ELEMENTS, STRINGS], ids=["rich text", "elements", "strings"])
@pytest.mark.parametrize(
    ("before", "after"), [("", ""), ("window.app={};window.__STATE__ = ", ";start()")], ids=["json", "variable"]
)
def test_the_whole_story_is_read_from_a_state(state, before, after):
    article = Parser(load_entry_points=False).parse_html(page_of(state, before, after))
    paragraphs = [block.text for block in article.body if block.kind == "paragraph"]
    assert paragraphs == STORY
    assert article.provenance["body"].source == "script"
    assert [told.code for told in article.diagnostics] == [DiagnosticCode.BODY_FROM_SCRIPT]
    assert {block.element for block in article.body} == {None}


def test_headings_and_lists_keep_their_kind_and_pictures_are_no_text():
    article = Parser(load_entry_points=False).parse_html(page_of(ELEMENTS))
    assert [block.text for block in article.body if block.kind == "heading"] == ["What the office says"]
    assert [block.items for block in article.body if block.kind == "list"] == [("the Ellery", "the Vane")]
    assert "dawn" not in article.text


def test_a_story_that_the_page_prints_is_read_there():
    printed = "".join(f"<p>{text}</p>" for text in STORY)
    page = f"<h1>{HEADLINE}</h1><article>{printed}</article><script type='application/json'>{json.dumps(RICH)}</script>"
    assert Parser(load_entry_points=False).parse_html(page).provenance["body"].source == "evidence"


@pytest.mark.parametrize(
    "state",
    [
        {"recommended": TEASERS},
        {"head": STYLE, "headline": HEADLINE},
        {"story": {"headline": "Another headline, of another story"}, "items": STORY},
    ],
    ids=["teasers", "styles", "another story"],
)
def test_what_does_not_stand_beside_the_headline_is_not_the_story(state):
    assert lay_out_script(Page.from_html(page_of(state)), HEADLINE) is None


@pytest.mark.parametrize("text", ["{" * 100_000, '{"a":' * 5_000, "x = {" + "y" * 5_000, '{"a": NaN, ' * 3_000])
def test_broken_states_are_passed_over(text):
    assert lay_out_script(Page.from_html(f"<script>{text}</script>"), HEADLINE) is None


@given(
    st.recursive(
        st.none() | st.integers() | st.text(max_size=80) | st.just(HEADLINE),
        lambda inner: (
            st.lists(inner, max_size=5)
            | st.dictionaries(st.sampled_from(["text", "type", "content", "headline", "x"]), inner, max_size=4)
        ),
        max_leaves=40,
    )
)
def test_any_state_is_read_without_raising(state):
    filled = json.dumps([state, "x" * 2_000]).replace("</", "")
    lay_out_script(Page.from_html(f"<script>a = {{'s': 1}}; b = {{\"s\": {filled}}}</script>"), HEADLINE)
