"""HTML: every word, no tag and no address that is not allowed, and the same body when it is read again."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

import newsparse
from newsparse import Article, Author, Block, BlockKind, Embed, EmbedKind, Fate, Image, LinkSpan
from newsparse.export.html import to_html
from newsparse.testing.articles import any_articles, any_texts

ALLOWED = set(
    "html head meta title link body article header h1 h2 h3 h4 h5 h6 p div span a time figure img figcaption ul ol li"
    " blockquote table tbody tr td pre br".split()
)
ATTRIBUTES = set(
    "lang charset name property content rel href itemprop itemscope itemtype class datetime src alt width height".split()
)
IGNORED = re.compile(r"[\s\x00-\x1f\x7f-\x9f\ufffd]+")


def letters(text):
    return IGNORED.sub("", text)


@given(any_articles())
def test_every_word_of_the_body_is_there_in_order(article):
    shown = letters("".join(html.document_fromstring(to_html(article)).find("body").itertext()))
    reached = 0
    for block in article.body:
        found = shown.find(letters(block.text), reached)
        assert found >= 0
        reached = found + len(letters(block.text))


@given(any_articles())
def test_nothing_is_in_it_but_what_is_allowed(article):
    for element in html.document_fromstring(to_html(article)).iter():
        assert element.tag in ALLOWED
        assert set(element.attrib) <= ATTRIBUTES
        for name in ("href", "src"):
            if name in element.attrib:
                assert re.match("(https?|mailto):", element.get(name))


@given(any_texts())
def test_any_headline_is_read_as_text(text):
    tree = html.document_fromstring(to_html(Article(headline=text)))
    assert letters(tree.find("body//h1").text_content() if text else "") == letters(text)


SENTENCES = [
    "The ferries that tie eleven islands to the mainland will sail again on Friday, the harbour office said.",
    "“We have not tied up for so long since the winter,” said the harbour master, who keeps a logbook in her desk.",
    "Two of the five boats need repairs first: one lost a ramp on Sunday night & the other took water < 2 metres deep.",
    "The council will pay hotel bills for those who could not go home, and has asked them to keep their receipts.",
    "On the farthest of the islands, the shop ran out of flour on Monday; the lifeboat brought forty loaves.",
]
KINDS = [BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.HEADING, BlockKind.LIST]


@st.composite
def stories(draw):
    """Stories as pages have them: paragraphs, and other things among them."""
    blocks = [Block(BlockKind.PARAGRAPH, SENTENCES[0])]
    for sentence in draw(st.permutations(SENTENCES[1:])):
        kind = draw(st.sampled_from(KINDS))
        if kind is BlockKind.HEADING:
            blocks.append(Block(kind, f"Bread by {sentence.split()[1]}", level=draw(st.integers(2, 4))))
        elif kind is BlockKind.LIST:
            items = [
                "the swell must fall below two metres;",
                "divers must look at the chain;",
                "the ramp must be tested.",
            ]
            blocks.append(Block(kind, "\n".join(items), ordered=draw(st.booleans())))
        elif kind is BlockKind.QUOTE:
            blocks.append(Block(kind, f"An island is a place where you learn. {sentence}"))
        place = sentence.index(" ")
        blocks.append(Block(BlockKind.PARAGRAPH, sentence, (LinkSpan(0, place, "https://example.org/a?b=1&c=2"),)))
    return tuple(blocks)


@given(stories())
def test_reading_our_own_page_again_gives_the_same_body(body):
    again = newsparse.Parser(load_entry_points=False).parse_html(
        to_html(Article(headline="Ferries to return", body=body))
    )
    assert [(each.kind, each.text, each.links, each.level, each.ordered) for each in again.body] == [
        (each.kind, each.text, each.links, each.level, each.ordered) for each in body
    ]


@pytest.mark.parametrize(
    "line", ["OnePlus", "Location: Ulm", "* * *", "Link: simdjson.", "1.", "Read more", "UK:", "Get started today."]
)
def test_reading_our_own_page_again_keeps_the_shortest_line(line):
    blocks = [Block(BlockKind.PARAGRAPH, text) for text in (SENTENCES[0], line, SENTENCES[1])]
    page = to_html(Article(headline="Ferries to return", body=tuple(blocks)))
    trace = newsparse.Parser(load_entry_points=False).trace_html(page)
    taken_in = [each.block.text for each in trace.blocks if each.fate is not Fate.OUTSIDE]
    assert taken_in == [block.text for block in blocks]


def test_the_words_that_stand_for_an_embed_do_not_come_back_as_story():
    embed = Embed(EmbedKind.VIDEO, "https://video.example/1", "Vidorama")
    blocks = (Block(BlockKind.PARAGRAPH, SENTENCES[0]), Block(BlockKind.EMBED, "", embed=0))
    again = newsparse.parse_html(to_html(Article(headline="Ferries", embeds=(embed,), body=blocks)))
    assert again.text == SENTENCES[0]


def test_reading_our_own_page_again_gives_the_same_metadata(storm):
    again = newsparse.parse_html(storm.to("html"))
    for name in (
        "headline",
        "authors",
        "date_published",
        "date_modified",
        "description",
        "keywords",
        "language",
        "section",
    ):
        assert getattr(again, name) == getattr(storm, name), name


@pytest.fixture
def storm(request):
    page = request.config.rootpath / "docs" / "pages" / "storm.html"
    return newsparse.parse_html(page.read_bytes())


def test_a_fragment_is_the_article_alone():
    fragment = to_html(Article(headline="Rain"), fragment=True)
    assert fragment.startswith("<article ")
    assert fragment.endswith("</article>")


def test_an_image_stands_with_its_caption_and_credit():
    image = Image("https://a.example/x.jpg", caption="Waves", credit="Lena", alt_text='The "sea"', width=12)
    written = to_html(Article(images=(image,), body=(Block(BlockKind.FIGURE, "", image=0),)))
    assert '<img src="https://a.example/x.jpg" alt="The &quot;sea&quot;" width="12">' in written
    assert '<figcaption>Waves <span class="credit">Lena</span></figcaption>' in written


def test_an_author_with_an_unsafe_address_has_none():
    assert "javascript" not in to_html(Article(authors=(Author("Eve", url="javascript:alert(1)"),)))
