"""One story in every language that newsparse cleans, as a text and as a page: it comes out exact."""

import json
from html import escape
from pathlib import Path

import pytest

import newsparse
from newsparse.cleaners.phrases import read_lexicons

STORIES = json.loads((Path(__file__).parent / "stories.json").read_text(encoding="utf-8"))


def lines(parts):
    """The story as printed: dateline before the first paragraph, notices inside and below."""
    printed = [(parts["dateline"] + parts["story"][0], None)]
    for number, paragraph in enumerate(parts["story"][1:], start=1):
        printed += [(text, kind) for place, text, kind in parts["inside"] if place == number]
        printed.append((paragraph, None))
    return printed + [(text, kind) for text, kind in parts["tail"]]


def expected(parts):
    return [(text, kind) for text, kind in lines(parts) if kind is not None]


@pytest.mark.parametrize("language", STORIES)
def test_a_text_comes_out_exact(language):
    parts = STORIES[language]
    text = "\n\n".join([parts["headline"], *[text for text, _ in lines(parts)]])
    article = newsparse.parse_text(text)
    assert [block.text for block in article.body] == parts["story"]
    assert [(removal.text, removal.kind.value) for removal in article.removed] == expected(parts)
    assert article.headline == parts["headline"]
    assert article.language == language
    assert article.dateline is not None
    assert article.original.text in [text for text, kind in parts["tail"] if kind == "original-source footer"]
    assert len(article.related) == 1


@pytest.mark.parametrize("language", STORIES)
def test_a_page_comes_out_exact(language):
    parts = STORIES[language]
    paragraphs = "\n".join(f"<p>{escape(text)}</p>" for text, _ in lines(parts))
    page = (
        f"<!DOCTYPE html><html lang={language}><head><meta charset=utf-8><title>{escape(parts['headline'])}</title></head>"
        f"<body><nav><a href=/>Home</a> <a href=/a>A</a></nav><article><h1>{escape(parts['headline'])}</h1>"
        f"\n{paragraphs}\n</article><footer><a href=/x>X</a></footer></body></html>"
    )
    article = newsparse.parse_html(page, url="https://www.example.org/story")
    assert [block.text for block in article.body] == parts["story"]
    assert article.headline == parts["headline"]


LEXICONS = {lexicon["language"]: lexicon for lexicon in read_lexicons()}


@pytest.mark.parametrize("language", STORIES)
def test_each_kind_of_notice_has_phrases_in_each_language(language):
    assert set(LEXICONS["en"]["notices"]) <= set(LEXICONS[language]["notices"])


@pytest.mark.parametrize("language", LEXICONS)
def test_a_lexicon_is_sorted_and_says_each_thing_once(language):
    for uses in LEXICONS[language]["notices"].values():
        for phrases in uses.values():
            assert phrases == sorted(set(phrases))
    assert LEXICONS[language]["speech"], "words by which a story reports what somebody said"
