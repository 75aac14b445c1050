"""Small pages: where nothing surrounds a story, all that is not marked as something else is the story."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.article import BlockKind

STORY = "<p>Rain fell on Monday.</p><p>It stopped on Tuesday.</p>"
TOLD = ["Rain fell on Monday.", "It stopped on Tuesday."]


def body_of(page):
    return [block.text for block in newsparse.parse_html(page).body]


@pytest.mark.parametrize(
    "page",
    [
        STORY,
        f"<article>{STORY}</article>",
        f"<h1>Rain over Ulm</h1>{STORY}",
        f"<title>Rain over Ulm</title><main><h1>Rain over Ulm</h1>{STORY}</main>",
        f"<html><body><div class='post-body'>{STORY}</div></body></html>",
        f"<header><a href='/'>The Post</a></header><article><h1>Rain over Ulm</h1>{STORY}</article>",
        f"<nav><a href='/'>Home</a> <a href='/sport'>Sport</a></nav><article>{STORY}</article><footer>© The Post</footer>",
        f"<article>{STORY}</article><aside><h2>Elsewhere</h2><p>Snow fell on Linz.</p></aside>",
        f"<article>{STORY}</article><div class='comments'><h2>Comments</h2><p>I was there!</p></div>",
        f"<article>{STORY}<p hidden>For subscribers</p><p><a href='/more'>More on the weather</a></p></article>",
        f"<main>{STORY}</main><p>All rights reserved by the owners.</p>",
        f"<p>Weather</p><h1>Rain over Ulm</h1>{STORY}<h2>Elsewhere</h2>",
        "Rain fell on Monday.<br><br>It stopped on Tuesday.",
    ],
)
def test_all_that_is_not_marked_as_something_else_is_story(page):
    assert body_of(page) == TOLD


def test_blocks_keep_their_kinds():
    page = "<h1>Rain</h1><p>It rained.</p><h2>The towns</h2><ul><li>Ulm</li><li>Linz</li></ul><blockquote>Wet!</blockquote>"
    kinds = [block.kind for block in newsparse.parse_html(page).body]
    assert kinds == [BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST, BlockKind.QUOTE]


WORDS = st.sampled_from("the rain fell on every roof of town while people slept or worked".split())
SENTENCES = st.lists(WORDS, min_size=3, max_size=12).map(lambda words: f"{' '.join(words).capitalize()}.")


@given(st.lists(SENTENCES, min_size=1, max_size=6, unique=True))
def test_of_a_bare_story_nothing_is_lost(sentences):
    page = "<article><h1>A headline of its own</h1>" + "".join(f"<p>{each}</p>" for each in sentences) + "</article>"
    assert body_of(page) == sentences


def test_the_headline_is_that_of_the_story_and_not_that_of_the_site():
    page = f"<header><h1>The Post</h1></header><main><h1>Rain over Ulm</h1>{STORY}</main>"
    assert newsparse.parse_html(page).headline == "Rain over Ulm"


def test_styles_do_not_make_a_page_large():
    assert body_of(f"<style>{'p {color: red} ' * 3_000}</style><article>{STORY}</article>") == TOLD


@pytest.mark.parametrize(
    "page",
    [
        "<title>404 Not Found</title><center><h1>404 Not Found</h1></center><hr><center>nginx</center>",
        "<title>Just a moment...</title><h1>ulm.example.org</h1><p>Verifying you are human. This may take a few seconds.",
        "<title>Erreur</title><p>La page demandée n'existe pas.</p>",
        "<title>Access Denied</title><h1>Access Denied</h1><p>You don't have permission to access this page.</p>",
    ],
)
def test_what_a_server_says_in_place_of_a_story_is_none(page):
    assert body_of(page) == []


@pytest.mark.parametrize("title", ["Robots in the harbour", "500 years of rain", "A human error", "The gateway to Ulm"])
def test_a_story_about_such_things_is_one(title):
    assert body_of(f"<title>{title}</title><article><h1>{title}</h1>{STORY}</article>") == TOLD


@pytest.mark.parametrize("page", ["", "<div></div>", "<nav>Home</nav>", "<h1>Rain over Ulm</h1>"])
def test_where_there_is_no_story_none_is_found(page):
    assert body_of(page) == []
