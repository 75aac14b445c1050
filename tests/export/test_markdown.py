"""Markdown: what a reader of CommonMark makes of it is what the article says."""

import re
from urllib.parse import unquote

import pytest
from hypothesis import example, given
from lxml import html
from markdown_it import MarkdownIt

from newsparse import Article, Author, Block, BlockKind, Embed, EmbedKind, Image, LinkSpan
from newsparse.export.markdown import escape_markdown, to_markdown
from newsparse.testing.articles import any_articles, any_texts

READER = MarkdownIt("commonmark").enable("table")
IGNORED = re.compile(r"[\s\x00-\x1f\x7f-\x9f\ufffd\ufeff]+")


def letters(text):
    """All that can be seen of a text, without white space."""
    return IGNORED.sub("", text)


def render(markdown):
    return html.fragment_fromstring(READER.render(markdown), create_parent="div")


def paragraph(text, *links):
    return Article(body=(Block(BlockKind.PARAGRAPH, text, links),))


@given(any_articles())
@example(Article(body=(Block(BlockKind.LIST, "__match_args__", (LinkSpan(6, 9, "https://example.org/"),)),)))
@example(Article(body=(Block(BlockKind.PARAGRAPH, "wow!link", (LinkSpan(4, 8, "https://example.org/"),)),)))
def test_every_word_of_the_body_is_there_in_order(article):
    shown = letters("".join(render(to_markdown(article)).itertext()))
    reached = 0
    for block in article.body:
        found = shown.find(letters(block.text), reached)
        assert found >= 0
        reached = found + len(letters(block.text))


@given(any_texts())
@example("__a__")
@example("1. not a list")
@example("&copy; &#65; <b>")
def test_a_paragraph_of_any_text_is_one_paragraph_and_no_markup(text):
    elements = list(render(to_markdown(paragraph(f"a {text}"))).iter())
    assert {element.tag for element in elements} <= {"div", "p", "br"}


@given(any_articles())
def test_links_lead_to_safe_addresses_only(article):
    for element in render(to_markdown(article)).iter("a", "img"):
        assert re.match("(https?|mailto):", element.get("href") or element.get("src"))


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/a_b_c/*d*",
        "https://example.org/wiki/Ulm_(Donau)",
        "https://example.org/((",
        "https://example.org/?a[]=1&b[]=2",
        "https://example.org/it's",
        "https://example.org/?a=1&copy;=2&amp;",
        "https://example.org/a!b~c~~d~~",
    ],
)
def test_an_address_is_read_as_it_was_written(url):
    article = Article(
        images=(Image(url, alt_text="rain"),),
        body=(
            Block(BlockKind.PARAGRAPH, "*rain* in _Ulm_ today", (LinkSpan(10, 13, url),)),
            Block(BlockKind.TABLE, "Ulm\train", (LinkSpan(0, 3, url),)),
            Block(BlockKind.FIGURE, "", image=0),
        ),
    )
    shown = [element.get("href") or element.get("src") for element in render(to_markdown(article)).iter("a", "img")]
    assert [unquote(address) for address in shown] == [url] * 3


@given(any_texts())
def test_escaped_text_is_read_as_the_text(text):
    assert letters("".join(render(f"a {escape_markdown(text)} b").itertext())) == letters(f"a{text}b")


def test_an_article_has_its_headline_and_who_and_when():
    article = Article(headline="Rain", authors=(Author("Ann Lee"),), body=(Block(BlockKind.PARAGRAPH, "It rained."),))
    assert to_markdown(article) == "# Rain\n\nAnn Lee\n\nIt rained.\n"


def test_an_article_of_nothing_is_nothing():
    assert to_markdown(Article()) == ""


@pytest.mark.parametrize(
    ("block", "markdown"),
    [
        (Block(BlockKind.HEADING, "Bread", level=3), "### Bread\n"),
        (Block(BlockKind.HEADING, "In C#", level=2), "## In C\\#\n"),
        (Block(BlockKind.QUOTE, "One\ntwo"), "> One\\\n> two\n"),
        (Block(BlockKind.LIST, "salt\npepper"), "- salt\n- pepper\n"),
        (Block(BlockKind.LIST, "salt\npepper", ordered=True), "1. salt\n2. pepper\n"),
        (Block(BlockKind.TABLE, "city\tpeople\nUlm\t126|000"), "| city | people |\n| --- | --- |\n| Ulm | 126\\|000 |\n"),
        (Block(BlockKind.PREFORMATTED, "a ```b```"), "````\na ```b```\n````\n"),
        (Block(BlockKind.PARAGRAPH, "2. May"), "2\\. May\n"),
        (Block(BlockKind.PARAGRAPH, "Rain here", (LinkSpan(5, 9, "https://a.example/(b)"),)), "Rain [here](https://a.example/%28b%29)\n"),
        (Block(BlockKind.PARAGRAPH, "Rain here", (LinkSpan(5, 9, "javascript:x"),)), "Rain here\n"),
    ],
)  # fmt: skip
def test_each_kind_of_block(block, markdown):
    assert to_markdown(Article(body=(block,))) == markdown


def test_an_image_stands_with_its_caption_and_credit():
    image = Image("https://a.example/x.jpg", caption="Waves", credit="Lena", alt_text="The sea")
    article = Article(images=(image,), body=(Block(BlockKind.FIGURE, "", image=0),))
    assert to_markdown(article) == "![The sea](https://a.example/x.jpg)\n\nWaves (Lena)\n"


def test_the_lead_image_stands_first_if_it_is_not_in_the_body():
    image = Image("https://a.example/x.jpg", is_lead=True)
    article = Article(images=(image,), body=(Block(BlockKind.PARAGRAPH, "Rain."),))
    assert to_markdown(article) == "![](https://a.example/x.jpg)\n\nRain.\n"


def test_an_embed_is_a_link():
    embed = Embed(EmbedKind.VIDEO, "https://v.example/1", "YouTube")
    article = Article(embeds=(embed,), body=(Block(BlockKind.EMBED, "", embed=0),))
    assert to_markdown(article) == "[YouTube](https://v.example/1)\n"


def test_two_lists_stay_two():
    article = Article(body=(Block(BlockKind.LIST, "a\nb"), Block(BlockKind.LIST, "c"), Block(BlockKind.LIST, "d")))
    assert len(render(to_markdown(article)).findall("ul")) == 3


def test_front_matter_is_yaml_in_the_strings_of_json():
    article = Article(headline='Rain: "more"', language="en", keywords=("a", "b"))
    assert to_markdown(article, front_matter=True).splitlines()[:5] == [
        "---", 'title: "Rain: \\"more\\""', 'keywords: ["a", "b"]', 'language: "en"', "---",
    ]  # fmt: skip
