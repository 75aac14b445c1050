"""The standfirst: the first text of the story, of a kind of its own where the page marks it."""

import pytest

from newsparse import BlockKind, Parser

PARSER = Parser(load_entry_points=False)
STORY = """
<p>The ferries that tie eleven islands to the mainland will sail again on Friday, the harbour office said.</p>
<p>Two of the five boats need repairs first: one lost a ramp on Sunday night, and one took water while she lay here.</p>
<p>The council will pay hotel bills for those who could not go home, and has asked them to keep their receipts.</p>
"""
WORDS = "The harbour has been closed for six days, and the first boat is to leave on Friday morning."


def body(above):
    return PARSER.parse_html(
        f"<html><body><article><h1>Ferries to return</h1>{above}{STORY}</article></body></html>"
    ).body


@pytest.mark.parametrize(
    "above",
    [
        f'<p class="standfirst">{WORDS}</p>',
        f'<div class="article-intro"><p>{WORDS}</p></div>',
        f'<h2 class="subtitle">{WORDS}</h2>',
        f'<figure><img src="https://a.example/x.jpg" width="900" height="600"></figure><p class="chapo">{WORDS}</p>',
    ],
    ids=["paragraph", "box", "heading", "after an image"],
)
def test_the_first_text_is_a_standfirst_where_it_is_marked_as_one(above):
    texts = [block for block in body(above) if block.text]
    assert (texts[0].kind, texts[0].text) == (BlockKind.STANDFIRST, WORDS)
    assert BlockKind.STANDFIRST not in {block.kind for block in texts[1:]}


def test_a_first_paragraph_without_a_mark_is_a_paragraph():
    assert {block.kind for block in body(f"<p>{WORDS}</p>")} == {BlockKind.PARAGRAPH}


def test_a_whole_story_in_a_box_called_lead_is_no_standfirst():
    page = f'<html><body><article><h1>Ferries to return</h1><div class="lead">{STORY * 4}</div></article></body></html>'
    assert BlockKind.STANDFIRST not in {block.kind for block in PARSER.parse_html(page).body}


def test_a_standfirst_describes_the_article_where_no_metadata_do():
    page = "<html><head>{}</head><body><article><h1>Ferries to return</h1><p class=standfirst>{}</p>{}</article></body></html>"
    article = PARSER.parse_html(page.format("", WORDS, STORY))
    assert article.description == WORDS
    assert article.provenance["description"].path == "standfirst"
    stated = PARSER.parse_html(
        page.format("<meta name=description content='Ferries sail again.'>", "Quick summary", STORY)
    )
    assert stated.description == "Ferries sail again."
    assert PARSER.parse_html(page.format("", "Quick summary", STORY)).description is None
