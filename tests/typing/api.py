"""The public names as a typed caller sees them: checked by mypy, never run."""

from collections.abc import Iterable
from datetime import datetime
from typing import assert_type

import newsparse
from newsparse import (
    Article,
    Author,
    Block,
    Chain,
    Cut,
    CutKind,
    Evidence,
    Image,
    Page,
    Parser,
    Removal,
    Site,
    Step,
    Story,
    css,
    hookimpl,
)


def an_article_has_typed_fields(page: bytes) -> None:
    article = newsparse.parse_html(page, url="https://example.org/")
    assert_type(article, Article)
    assert_type(article.headline, str | None)
    assert_type(article.authors, tuple[Author, ...])
    assert_type(article.date_published, datetime | None)
    assert_type(article.images, tuple[Image, ...])
    assert_type(article.body, tuple[Block, ...])
    assert_type(article.removed, tuple[Removal, ...])
    assert_type(article.removed_by_kind, dict[CutKind, tuple[Removal, ...]])
    assert_type(article.provenance["headline"], Evidence)
    assert_type(article.text, str)
    assert_type(article.restore("share prompt"), Article)
    assert_type(article.to_json(), str)
    assert_type(Article.from_json("{}"), Article)
    article.headline = "frozen"  # type: ignore[misc]


def a_text_gives_an_article() -> None:
    assert_type(newsparse.parse_text("Rain\n\nIt rained.", language="en"), Article)
    newsparse.parse_text(b"bytes")  # type: ignore[arg-type]


def a_cleaner_is_a_function_of_a_story() -> None:
    def weather_notice(story: Story) -> Iterable[Cut]:
        return [passage.cut(CutKind.BOILERPLATE) for passage in story.passages if passage.text == "Weather"]

    chain = newsparse.cleaners.CLEANERS.insert(Step("weather_notice", weather_notice), before="separator")
    assert_type(chain.names, tuple[str, ...])
    assert_type(Parser(cleaners=chain).parse_html(""), Article)
    assert_type(Chain([Step("upper", str.upper)]).names, tuple[str, ...])


def a_site_is_a_value() -> None:
    site = Site(name="example", domains=["example.org"], headline=css("h1.title"))
    assert_type(Parser(sites=[site]).parse_html(""), Article)

    @hookimpl
    def article_parsed(page: Page, article: Article) -> None: ...
