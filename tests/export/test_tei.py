"""TEI: well-formed XML with the elements of P5, each where it may stand, and every word of the body."""

import re
from datetime import UTC, datetime

from hypothesis import given
from lxml import etree

from newsparse import Article, Author, Block, BlockKind, Image, LinkSpan, Publisher
from newsparse.export.tei import to_tei
from newsparse.testing.articles import any_articles, any_texts

TEI = "{http://www.tei-c.org/ns/1.0}"
IGNORED = re.compile(r"[\s\x00-\x1f\x7f-\x9f\ufffd-\uffff\ud800-\udfff]+")
# What P5 lets stand in what, as far as it is written here.
CHILDREN = {
    "TEI": "teiHeader text",
    "teiHeader": "fileDesc profileDesc",
    "fileDesc": "titleStmt publicationStmt sourceDesc",
    "titleStmt": "title author",
    "publicationStmt": "publisher availability p",
    "availability": "licence",
    "sourceDesc": "bibl",
    "bibl": "title ref date",
    "profileDesc": "abstract langUsage textClass",
    "abstract": "p",
    "langUsage": "language",
    "textClass": "keywords",
    "keywords": "term",
    "text": "body",
    "body": "div",
    "div": "head dateline byline p list quote table figure label",
    "p": "ref lb",
    "quote": "p",
    "list": "item",
    "item": "ref",
    "table": "row",
    "row": "cell",
    "cell": "ref",
    "label": "ref",
    "figure": "graphic head figDesc",
}


def read(article):
    return etree.fromstring(to_tei(article).encode())


def letters(text):
    return IGNORED.sub("", text)


@given(any_articles())
def test_it_is_well_formed_and_every_element_stands_where_it_may(article):
    for element in read(article).iter():
        name = element.tag.removeprefix(TEI)
        allowed = CHILDREN.get(name, "").split()
        assert [child.tag for child in element if child.tag.removeprefix(TEI) not in allowed] == [], name


@given(any_articles())
def test_every_word_of_the_body_is_there_in_order(article):
    shown = letters("".join(read(article).find(f"{TEI}text").itertext()))
    reached = 0
    for block in article.body:
        found = shown.find(letters(block.text), reached)
        assert found >= 0
        reached = found + len(letters(block.text))


@given(any_articles())
def test_links_lead_to_safe_addresses_only(article):
    for element in read(article).iter(f"{TEI}ref", f"{TEI}graphic"):
        assert re.match("(https?|mailto):", element.get("target") or element.get("url"))


@given(any_texts())
def test_any_text_is_read_back(text):
    tree = read(Article(headline="Rain", body=(Block(BlockKind.PARAGRAPH, text),)))
    assert letters("".join(tree.find(f".//{TEI}body//{TEI}p").itertext())) == letters(text)


def test_the_header_says_who_when_and_where():
    article = Article(
        url="https://a.example/1",
        headline="Rain",
        authors=(Author("Ann Lee"),),
        publisher=Publisher("The Courier"),
        date_published=datetime(2024, 3, 14, 17, 40, tzinfo=UTC),
        keywords=("rain",),
        language="en-GB",
        licence="CC BY",
    )
    header = read(article).find(f"{TEI}teiHeader")
    said = {element.tag.removeprefix(TEI): element.text for element in header.iter() if (element.text or "").strip()}
    assert said == {
        "title": "Rain",
        "author": "Ann Lee",
        "publisher": "The Courier",
        "licence": "CC BY",
        "ref": "https://a.example/1",
        "date": "2024-03-14T17:40:00+00:00",
        "language": "en-GB",
        "term": "rain",
    }
    assert header.find(f".//{TEI}date").get("when") == "2024-03-14T17:40:00+00:00"


def test_a_link_a_list_and_a_figure_have_elements_of_their_own():
    article = Article(
        images=(Image("https://a.example/x.jpg", caption="Waves", alt_text="The sea"),),
        body=(
            Block(BlockKind.PARAGRAPH, "Rain in Ulm", (LinkSpan(8, 11, "https://ulm.example/"),)),
            Block(BlockKind.LIST, "one\ntwo", ordered=True),
            Block(BlockKind.FIGURE, "", image=0),
        ),
    )
    body = read(article).find(f"{TEI}text/{TEI}body")
    assert body.find(f".//{TEI}ref").get("target") == "https://ulm.example/"
    assert [item.text for item in body.iter(f"{TEI}item")] == ["one", "two"]
    assert body.find(f".//{TEI}figure/{TEI}graphic").get("url") == "https://a.example/x.jpg"
    assert body.find(f".//{TEI}figure/{TEI}head").text == "Waves"
