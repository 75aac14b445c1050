"""What is said of a line: by its box, by the boxes around it, and by how these stand to the core of the story."""

import pytest

from newsparse.body.evidence import Clues, gather_evidence
from newsparse.body.judge import naming_scale
from newsparse.body.outline import read_outline
from newsparse.page import Page

SAID = "The ferries that tie eleven islands to the mainland will sail again on Friday, the harbour office said"
STORY = "".join(f"<p>{SAID}, for the {n}th time this winter.</p>" for n in range(8))
COMMENT = "I was on that ferry when the storm began, and I would not do it again for all the gulls in Port Ellery."


def said_of(text, markup):
    """Give the names of all that is said of the line that begins so."""
    outline = read_outline(Page.from_html(markup))
    gathered = gather_evidence(outline, Clues("Ferries sail again"), naming_scale())
    for place, own, around in zip(gathered.places, gathered.own, gathered.around, strict=True):
        if outline.lines[place].text.startswith(text):
            return {*own, *around}
    return None


def test_a_box_beside_the_story_says_more_than_one_around_it():
    beside = said_of(
        COMMENT[:9], f"<div class=story>{STORY}</div><div class=comments><div><p>{COMMENT}</p></div></div>"
    )
    around = said_of(
        COMMENT[:9], f"<div class=comments><div class=story>{STORY}</div><div><p>{COMMENT}</p></div></div>"
    )
    assert {"inside:comments", "apart:comments"} <= beside
    assert "inside:comments" in around
    assert "apart:comments" not in around


@pytest.mark.parametrize(
    ("attributes", "mark"), [("hidden", "hidden"), ("class=sidebar", "side"), ("id=newsletter-box", "subscribe")]
)
def test_what_markup_and_names_say_is_told_once(attributes, mark):
    page = f"<div>{STORY}</div><section {attributes}><div {attributes}><p>{COMMENT}</p></div></section>"
    told = said_of(COMMENT[:9], page)
    assert f"apart:{mark}" in told


def test_boxes_side_by_side_are_cards_and_paragraphs_are_none():
    teasers = "".join(f"<div><a href=/{n}>Story {n}</a><p>In town {n} {COMMENT}</p></div>" for n in range(6))
    page = f"<div class=story>{STORY}</div><section>{teasers}</section>"
    assert "card:2:link" in said_of("In town 3", page)
    assert "card:none" in said_of(SAID[:9], page)


def test_a_group_whose_text_stands_twice_is_told():
    offer = "<div><p>Read as much as you like, on every device you own, and cancel whenever you like.</p></div>"
    page = f"<div>{STORY}{offer}{offer}</div>"
    assert "around.repeated:3" in said_of("Read as much", page)
    assert "around.repeated:0" in said_of("Read as much", f"<div>{STORY}{offer}</div>")


def test_captions_and_navigation_are_not_weighed():
    figure = f"<figure><img src=a.jpg><figcaption>{COMMENT}</figcaption></figure>"
    assert said_of(COMMENT[:9], f"<div>{STORY}{figure}</div>") is None
    assert said_of("Home", f"<ul><li><a href=/>Home</a></li></ul><div>{STORY}</div>") is None
