"""Articles as dicts and JSON, and the schema of both."""

import json
from datetime import datetime, timedelta, timezone

import jsonschema
import pytest
from hypothesis import example, given

import newsparse
from newsparse import Article, ArticleFormatError, Author, Block, BlockKind, Evidence, Provenance, Rejected
from newsparse.serialize import from_dict, from_json, json_schema, to_dict, to_json
from newsparse.testing.articles import any_articles

VALIDATOR = jsonschema.Draft202012Validator(json_schema())


@given(any_articles())
@example(Article())
@example(Article(headline="\ud800 half a pair"))
@example(Article(date_published=datetime(2021, 12, 9, 8, 0, 0, 5, timezone(timedelta(hours=5, minutes=45)))))
def test_what_to_json_writes_from_json_reads_back_equal(article):
    assert from_json(to_json(article)) == article
    assert from_json(to_json(article, indent=2)) == article


@given(any_articles())
def test_what_to_dict_writes_from_dict_reads_back_equal(article):
    assert from_dict(to_dict(article)) == article


@given(any_articles())
def test_what_is_written_follows_the_schema(article):
    VALIDATOR.validate(to_dict(article))


@given(any_articles())
def test_what_is_written_is_made_of_what_json_has(article):
    assert json.loads(json.dumps(to_dict(article))) == to_dict(article)


@given(any_articles())
def test_json_can_be_encoded(article):
    to_json(article).encode("utf-8")


def test_half_a_surrogate_pair_is_escaped_so_that_json_can_be_encoded():
    assert to_json(Article(headline="\ud800")).encode() == b'{"headline": "\\ud800"}'


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(json_schema())


def test_the_schema_names_every_field_and_says_what_it_promises():
    properties = json_schema()["properties"]
    assert list(properties) == list(newsparse.Article.__annotations__)
    assert properties["canonical_url"]["description"] == "The address that the page gives itself, absolute."


@pytest.mark.parametrize(
    "broken", [{"headline": 3}, {"body": [{"text": "no kind"}]}, {"healdine": "x"}, {"kind": "gossip"}]
)
def test_the_schema_refuses_what_from_dict_refuses(broken):
    assert not VALIDATOR.is_valid(broken)
    with pytest.raises(ArticleFormatError):
        from_dict(broken)


def test_what_an_article_does_not_have_is_left_out():
    assert to_dict(Article()) == {}
    assert to_dict(Article(body=(Block(BlockKind.PARAGRAPH, "Rain."),))) == {
        "body": [{"kind": "paragraph", "text": "Rain."}]
    }


def test_dates_are_iso_8601_with_their_zone():
    zone = timezone(timedelta(hours=1))
    assert to_dict(Article(date_published=datetime(2021, 12, 9, 8, tzinfo=zone))) == {
        "date_published": "2021-12-09T08:00:00+01:00"
    }


def test_provenance_is_an_object_by_field():
    evidence = Evidence("json_ld", path="NewsArticle.headline", rejected=(Rejected("html", "Rian", "second"),))
    written = to_dict(Article(provenance=Provenance({"headline": evidence})))
    assert written["provenance"]["headline"]["rejected"] == [{"source": "html", "value": "Rian", "reason": "second"}]


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ([], "an article is a dict, not a list"),
        ({"authors": [{"name": "Ann"}, {"name": 7}]}, "authors[1].name: 7 is an int, and should be a str"),
        ({"authors": [{"url": "x"}]}, "authors[0].name: is missing"),
        ({"authors": "Ann Lee"}, "authors: 'Ann Lee' is a str, and should be a list"),
        ({"authors": ["Ann Lee"]}, "authors[0]: 'Ann Lee' is a str, and should be a dict"),
        ({"date_published": "yesterday"}, "date_published: 'yesterday' is no ISO 8601 date"),
        ({"date_published": 5}, "date_published: 5 is an int, and should be a str with an ISO 8601 date"),
        ({"kind": "newz"}, "kind: no ArticleKind 'newz'; did you mean 'news'?"),
        ({"healdine": "x"}, "no field named 'healdine'; did you mean 'headline'?"),
        (
            {"provenance": {"headline": {"source": None}}},
            "provenance.headline.source: None is None, and should be a str",
        ),
        ({"provenance": []}, "provenance: [] is a list, and should be a dict"),
        ({"images": [{"is_lead": 1}]}, "images[0].is_lead: 1 is an int, and should be a bool"),
    ],
)
def test_what_is_no_article_is_refused_with_the_place_and_the_cause(value, message):
    with pytest.raises(ArticleFormatError) as caught:
        from_dict(value)
    assert str(caught.value) == message


def test_all_that_is_wrong_is_said_at_once():
    with pytest.raises(ArticleFormatError, match=r"headline: 1 .*; byline: 2 "):
        from_dict({"headline": 1, "byline": 2})


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, b"\xff"])
def test_what_is_no_json_is_refused(text):
    with pytest.raises(ArticleFormatError, match=r"^no JSON: "):
        from_json(text)


def test_the_methods_of_an_article_do_the_same():
    article = Article(headline="Rain", authors=(Author("Ann Lee"),))
    assert article.to_dict() == to_dict(article)
    assert article.to_json(indent=1) == to_json(article, indent=1)
    assert Article.from_dict(article.to_dict()) == Article.from_json(article.to_json().encode()) == article
