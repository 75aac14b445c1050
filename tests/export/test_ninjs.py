"""ninjs: every article is a news item of the standard.

The schema beside this file states the standard's names, types and closed lists for what newsparse writes. The
standard's own is in no package, and tests load nothing from the network.
"""

import json
from datetime import UTC, datetime
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given

from newsparse import Access, Article, Author, AuthorKind, Block, BlockKind, Dateline, Image, Publisher
from newsparse.export.ninjs import to_ninjs
from newsparse.testing.articles import any_articles

SCHEMA = json.loads(Path(__file__).with_name("ninjs.schema.json").read_text())
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def item(article):
    return json.loads(to_ninjs(article))


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@given(any_articles())
def test_every_article_is_a_valid_item(article):
    VALIDATOR.validate(item(article))


@given(any_articles())
def test_it_is_written_in_ascii_so_that_any_wire_carries_it(article):
    assert to_ninjs(article).isascii()


def test_an_empty_article_has_a_name_of_its_own():
    assert item(Article())["uri"].startswith("urn:newsparse:")
    assert item(Article(headline="Rain"))["uri"] != item(Article(headline="Snow"))["uri"]


def test_the_fields_stand_under_the_names_of_the_standard():
    article = Article(
        url="https://a.example/1",
        headline="Rain",
        alternative_headline="A wet week",
        kicker="Weather",
        description="It rained.",
        authors=(Author("Ann Lee"), Author("dpa", kind=AuthorKind.ORGANIZATION)),
        dateline=Dateline("ULM (dpa)", "ULM", "dpa"),
        date_published=datetime(2024, 3, 14, 17, 40, tzinfo=UTC),
        publisher=Publisher("The Courier"),
        keywords=("rain",),
        agencies=("dpa",),
        body=(Block(BlockKind.PARAGRAPH, "It rained on Monday."),),
    )
    said = item(article)
    assert said["uri"] == "https://a.example/1"
    assert [(each["role"], each["value"]) for each in said["headlines"]] == [
        ("main", "Rain"),
        ("alternative", "A wet week"),
        ("kicker", "Weather"),
    ]
    assert said["people"] == [{"name": "Ann Lee", "rel": "author"}]
    assert said["organisations"] == [{"name": "dpa", "rel": "author"}]
    assert said["infosources"] == [{"name": "The Courier", "rel": "publisher"}, {"name": "dpa", "rel": "agency"}]
    assert (said["located"], said["firstcreated"]) == ("ULM", "2024-03-14T17:40:00+00:00")
    assert [(each["contenttype"], each.get("wordcount")) for each in said["bodies"]] == [
        ("text/plain", 4),
        ("text/html", 4),
    ]


def test_a_date_without_a_zone_is_written_as_utc():
    assert item(Article(date_published=datetime(2024, 3, 14)))["firstcreated"] == "2024-03-14T00:00:00+00:00"


def test_an_image_is_an_item_of_its_own_with_a_rendition():
    image = Image("https://a.example/x.jpg", caption="Waves", credit="Lena", width=1200, height=800, is_lead=True)
    assert item(Article(images=(image,)))["associations"] == [
        {
            "name": "lead",
            "uri": "https://a.example/x.jpg",
            "type": "picture",
            "by": "Lena",
            "descriptions": [{"role": "caption", "contenttype": "text/plain", "value": "Waves"}],
            "renditions": [{"name": "original", "href": "https://a.example/x.jpg", "width": 1200, "height": 800}],
        }
    ]


@pytest.mark.parametrize(("is_cut_off", "told"), [(True, "incomplete"), (False, "complete")])
def test_a_text_that_is_cut_off_is_called_incomplete(is_cut_off, told):
    assert item(Article(access=Access(truncated=is_cut_off)))["representationtype"] == told
