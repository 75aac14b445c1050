"""The formats by name: those of newsparse, and those of plugins."""

import pytest
from hypothesis import given

import newsparse
from newsparse import Article, Block, BlockKind, Parser, Step, UnknownNameError, hookimpl
from newsparse.export import EXPORTERS, export
from newsparse.testing.articles import any_articles

STORY = Article(headline="Rain", body=(Block(BlockKind.PARAGRAPH, "It rained."), Block(BlockKind.QUOTE, "It pours.")))


def test_the_formats_are_these():
    assert EXPORTERS.names == ("text", "markdown", "html", "json", "json_ld", "ninjs", "tei")


@pytest.mark.parametrize("name", EXPORTERS.names)
def test_an_article_writes_itself_in_each_format_by_name(name):
    assert "It rained." in STORY.to(name)


@pytest.mark.parametrize("name", EXPORTERS.names)
@given(article=any_articles())
def test_every_format_takes_every_article_and_can_be_encoded(name, article):
    export(article, name).encode()


@pytest.mark.parametrize("name", EXPORTERS.names)
def test_an_empty_article_is_written_too(name):
    assert isinstance(export(Article(), name), str)


def test_text_is_the_blocks_apart_by_an_empty_line():
    assert export(STORY, "text") == "It rained.\n\nIt pours."


def test_options_are_handed_on():
    assert export(STORY, "json", indent=2).startswith('{\n  "headline"')
    assert export(STORY, "html", fragment=True).startswith("<article")
    assert export(STORY, "markdown", front_matter=True).startswith('---\ntitle: "Rain"\n---\n')


def test_an_unknown_format_is_refused_with_the_nearest_name():
    with pytest.raises(UnknownNameError, match="no format named 'jsonld'; did you mean 'json_ld'"):
        export(STORY, "jsonld")


def test_a_plugin_brings_a_format_of_its_own():
    class Shouting:
        @hookimpl
        def register_exporters(self):
            return [Step("shout", lambda article: article.text.upper())]

    parser = Parser(plugins=[Shouting()], load_entry_points=False)
    exporters = parser.loaded_plugins.extend_exporters(EXPORTERS)
    assert export(STORY, "shout", exporters=exporters) == "IT RAINED.\n\nIT POURS."
    assert "shout" not in EXPORTERS


def test_a_notebook_shows_the_story_its_fields_and_what_was_removed():
    article = newsparse.parse_text(
        "Rain over Ulm\n\nULM (dpa) - It rained on Monday, and the Danube rose by a metre.\n\n"
        "Sign up for our newsletter and get the news every morning."
    )
    shown = article._repr_html_()
    assert "<h1" in shown
    assert "the Danube rose" in shown
    assert "Removed: 1" in shown
    assert "newsletter prompt" in shown
    assert "<script" not in shown
