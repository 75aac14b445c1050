"""JSON-LD: schema.org's words, safe inside a page, and read back as the same metadata."""

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import (
    Access,
    AccessLevel,
    Article,
    ArticleKind,
    Author,
    AuthorKind,
    Block,
    BlockKind,
    Image,
    Link,
    Publisher,
)
from newsparse.export.json_ld import to_json_ld
from newsparse.testing.articles import any_articles

PARSER = newsparse.Parser(load_entry_points=False)
STATED = (
    *(
        "canonical_url",
        "headline",
        "alternative_headline",
        "description",
        "authors",
        "publisher",
        "section",
        "keywords",
    ),
    *("date_published", "date_modified", "language", "copyright", "licence"),
)
NAMES = ["Ann Lee", "Bo Ekström", "Carmen Díaz Roca", "Li Wei", "Siobhán O’Neill", "Jean-Luc Moreau"]
LINES = [
    "Ferries to return on Friday after the longest storm",
    "Rain over Ulm: what the river took & what it left",
    'She said “it rains” if 1 < 2 in "Ulm"',
    "L’été des 1 000 orages",
    "嵐のあと、船が金曜日に戻る",
]
WORDS = ["ferries", "storm & rain", "Port Ellery", "R&D", "été", "1 < 2", "嵐"]


def moments():
    zones = st.sampled_from([UTC, timezone(timedelta(hours=2)), timezone(-timedelta(hours=3, minutes=30))])
    return st.datetimes(datetime(2001, 1, 1), datetime(2024, 1, 1), timezones=zones).map(
        lambda moment: moment.replace(microsecond=0)
    )


@st.composite
def told_articles(draw):
    """Articles whose metadata are as pages state them."""
    maybe_line = st.none() | st.sampled_from(LINES)
    names = draw(st.lists(st.sampled_from(NAMES), max_size=3, unique=True))
    published = draw(st.none() | moments())
    return Article(
        canonical_url="https://courier.example.org/2024/storm",
        headline=draw(st.sampled_from(LINES)),
        alternative_headline=draw(maybe_line),
        description=draw(maybe_line),
        authors=tuple(Author(name) for name in names),
        publisher=draw(st.none() | st.just(Publisher("The Ellery Courier", "https://courier.example.org/"))),
        section=draw(st.none() | st.sampled_from(["Islands", "Économie & emploi"])),
        keywords=tuple(draw(st.lists(st.sampled_from(WORDS), max_size=3, unique=True))),
        language=draw(st.none() | st.sampled_from(["en", "de-AT", "ja"])),
        date_published=published,
        date_modified=published and published + timedelta(hours=draw(st.integers(1, 50))),
        related=draw(st.sampled_from([(), (Link("https://courier.example.org/2024/wind", "More wind"),)])),
        copyright=draw(st.none() | st.just("© 2024 The Ellery Courier")),
        licence=draw(st.none() | st.just("https://creativecommons.org/licenses/by/4.0/")),
    )


def page_with(article):
    return f'<html><head><script type="application/ld+json">{to_json_ld(article)}</script></head><body></body></html>'


@given(told_articles())
def test_what_is_written_is_read_back_as_the_same_metadata(article):
    again = PARSER.parse_html(page_with(article))
    assert {name: getattr(again, name) for name in STATED} == {name: getattr(article, name) for name in STATED}


@given(any_articles())
def test_it_can_stand_in_a_script_as_it_is(article):
    written = to_json_ld(article)
    assert not set("<\u2028\u2029") & set(written)
    written.encode()


@given(any_articles())
def test_it_is_json_of_a_type_of_schema_org_and_says_nothing_that_is_empty(article):
    stated = json.loads(to_json_ld(article))
    assert stated["@context"] == "https://schema.org"
    assert stated["@type"].endswith(("Article", "Posting"))
    assert [name for name, value in stated.items() if value in (None, "", [], {})] == []


@given(any_articles())
def test_the_text_is_there_whole(article):
    stated = json.loads(to_json_ld(article))
    assert stated.get("articleBody", "") == article.text


@pytest.mark.parametrize(
    ("kind", "type_"),
    [
        (None, "NewsArticle"),
        (ArticleKind.NEWS, "NewsArticle"),
        (ArticleKind.OPINION, "OpinionNewsArticle"),
        (ArticleKind.ANALYSIS, "AnalysisNewsArticle"),
        (ArticleKind.REVIEW, "ReviewNewsArticle"),
        (ArticleKind.LIVE_BLOG, "LiveBlogPosting"),
        (ArticleKind.SPONSORED, "AdvertiserContentArticle"),
    ],
)
def test_the_kind_is_a_type_of_schema_org(kind, type_):
    assert json.loads(to_json_ld(Article(kind=kind)))["@type"] == type_


@pytest.mark.parametrize(
    ("level", "told"),
    [(AccessLevel.FREE, True), (AccessLevel.LOCKED, False), (AccessLevel.METERED, False), (AccessLevel.UNKNOWN, None)],
)
def test_access_is_said_when_it_is_known(level, told):
    assert json.loads(to_json_ld(Article(access=Access(level)))).get("isAccessibleForFree") is told


def test_authors_and_images_are_things_of_their_own():
    article = Article(
        authors=(Author("Ann Lee", role="Reporter"), Author("dpa", kind=AuthorKind.ORGANIZATION)),
        images=(Image("https://a.example/x.jpg", caption="Waves", credit="Lena", width=12),),
        body=(Block(BlockKind.PARAGRAPH, "It rained."),),
    )
    stated = json.loads(to_json_ld(article))
    assert stated["author"] == [
        {"@type": "Person", "name": "Ann Lee", "jobTitle": "Reporter"},
        {"@type": "Organization", "name": "dpa"},
    ]
    assert stated["image"] == [
        {
            "@type": "ImageObject",
            "url": "https://a.example/x.jpg",
            "caption": "Waves",
            "creditText": "Lena",
            "width": 12,
        }
    ]
