"""Plain text becomes passages: paragraphs, lists, headings, and a headline where the first line is one."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.article import BlockKind
from newsparse.body.plain import read_plain_text

ONE = "The council met on Monday to talk about the rain that had flooded the old market for the third time this year."
TWO = "Traders carried their stalls up the hill before dawn, and the school opened its gym to those with wet cellars."


def texts(text):
    return [passage.text for passage in read_plain_text(text).passages]


@pytest.mark.parametrize("gap", ["\n\n", "\n", "\r\n\r\n", "\r\n", "\r", "\n \t \n", "\u2028", "\x0c", "\n\n\n\n"])
def test_paragraphs_are_apart_by_blank_lines_or_single_ones(gap):
    assert texts(ONE + gap + TWO) == [ONE, TWO]


@pytest.mark.parametrize("width", [50, 60, 72, 80])
@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_lines_wrapped_at_a_width_are_joined(width, gap):
    paragraphs = [f"{ONE} {TWO}", f"{TWO} {ONE}", f"{ONE} {ONE}"]
    wrapped = gap.join(textwrap.fill(paragraph, width, break_on_hyphens=False) for paragraph in paragraphs)
    assert texts(wrapped) == paragraphs


def test_lines_of_verse_stay_apart():
    verse = [
        "The rain it came",
        "and the rain it went",
        "and nobody knew",
        "what the raining meant",
        "to the town below",
    ]
    assert texts("\n".join(verse)) == verse


def test_a_soft_hyphen_at_the_end_of_a_wrapped_line_goes_and_a_printed_one_stays():
    lines = [
        "The council met on Monday to talk about the rain that had flood\u00ad",
        "ed the market, and the traders who live in the well-kept low-",
        "lying part of the town carried their stalls up the hill before",
        "dawn, while the school opened its gym to those with wet cellars",
        "and to all the others.",
    ]
    joined = texts("\n".join(lines))
    assert len(joined) == 1
    assert "flooded the market" in joined[0]
    assert "low-lying" in joined[0]


def test_odd_spaces_are_one_space_and_a_no_break_space_stays():
    assert texts("\u3000A\u2003b\t\tc  d\u00a0: e \ufeff") == ["A b c d\u00a0: e"]


def test_bullets_in_a_row_are_a_list():
    passage = read_plain_text(f"{ONE}\n\n\u2022 salt\n\u2022 pepper\n\n{TWO}").passages[1]
    assert passage.kind is BlockKind.LIST
    assert passage.block.items == ("salt", "pepper")


def test_a_markdown_heading_is_a_heading():
    passage = read_plain_text(f"{ONE}\n\n## The wall\n\n{TWO}").passages[1]
    assert (passage.kind, passage.text, passage.block.level) == (BlockKind.HEADING, "The wall", 2)


def test_each_block_knows_its_line():
    passages = read_plain_text(f"\n\n{ONE}\n\n\n{TWO}\n").passages
    assert [passage.block.line for passage in passages] == [3, 6]


@pytest.mark.parametrize(
    ("first", "headline"),
    [
        ("Rain floods the old market", "Rain floods the old market"),
        ("Who pays for the wall?", "Who pays for the wall?"),
        ("# Rain floods the old market", "Rain floods the old market"),
        ("It rained on Monday.", None),
        ("* * *", None),
        ("Among them:", None),
        (ONE, None),
    ],
)
def test_the_first_line_is_the_headline_if_it_is_no_sentence(first, headline):
    assert read_plain_text(f"{first}\n\n{ONE}\n\n{TWO}").headline == headline


def test_a_text_of_one_line_has_no_headline():
    assert read_plain_text("Rain floods the old market").headline is None


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\x00", "\ufeff"])
def test_a_text_of_nothing_has_no_passages(text):
    assert read_plain_text(text).passages == ()


@given(st.text())
def test_every_letter_of_the_text_is_in_a_passage(text):
    letters = [character for character in text if character.isalnum()]
    assert [character for passage in texts(text) for character in passage if character.isalnum()] == letters


@pytest.mark.parametrize("indent", ["  ", "\t", "\u3000"])
def test_an_indented_line_begins_a_paragraph_of_a_wrapped_text(indent):
    paragraphs = [f"{ONE} {TWO}", f"{TWO} {ONE}"]
    wrapped = [textwrap.fill(each, 64, initial_indent=indent, break_on_hyphens=False) for each in paragraphs]
    assert texts("\n".join(wrapped)) == paragraphs


def test_a_markdown_quote_is_a_quote_and_an_arrow_is_none():
    text = "Rain over Ulm\n\n> It rained, said the mayor.\n\n> Home > Weather\n\n>>> 1 + 1"
    blocks = [(passage.kind, passage.text) for passage in read_plain_text(text).passages]
    assert (BlockKind.QUOTE, "It rained, said the mayor.") in blocks
    assert (BlockKind.PARAGRAPH, "> Home > Weather") in blocks
    assert (BlockKind.PARAGRAPH, ">>> 1 + 1") in blocks


def test_entities_that_were_left_in_a_text_are_read():
    article = newsparse.parse_text(
        "Rain &amp; sun\n\nIt rained, &quot;all day&quot;, she said. It&#39;s over now, and was not so bad."
    )
    assert article.headline == "Rain & sun"
    assert article.text == 'It rained, "all day", she said. It\'s over now, and was not so bad.'


def test_entities_beside_tags_are_meant():
    text = "Rain and code\n\nWrite &lt;p&gt; for <p> wherever a page is to show the tag itself, and nothing else."
    assert newsparse.parse_text(text).text == text.partition("\n\n")[2]
