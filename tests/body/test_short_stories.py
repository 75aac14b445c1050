"""Stories of a few sentences on whole pages: most of the text there is navigation, teasers and comments."""

import pytest

import newsparse

NAVIGATION = "".join(f"<li><a href='/{n}'>Section {n}</a></li>" for n in range(60))
COMMENTS = "".join(
    f"<div class=comment><b>Reader {n}</b><p>I have seen a lot of rain in my life, {n} weeks of it once, and it never did me any "
    "harm, so stay at home if you must, and let the boats go out.</p></div>"
    for n in range(8)
)
TEASERS = "".join(
    f"<div class=teaser><h3><a href='/a/{n}'>Storm number {n} over Linz</a></h3><p>The storm came in the night, and in the "
    f"morning {n} trees lay across the road to the harbour of the town.</p></div>"
    for n in range(12)
)
SHORT = [
    "It rained on Monday.",
    "The boats stayed in the harbour until the evening came.",
    "Nobody was hurt, said the keeper.",
]
ONE = ["It rained on Monday over the whole of the old harbour, and the boats stayed where they were until the evening."]


def body_of(paragraphs, around="article", below=""):
    story = "".join(f"<p>{each}</p>" for each in paragraphs)
    page = (
        "<html><head><title>Rain over the old harbour</title><meta property=og:title content='Rain over the old harbour'>"
        f"</head><body><div class=header><a href='/'>The Post</a><ul>{NAVIGATION}</ul></div>"
        f"<{around} class=post><h1>Rain over the old harbour</h1>{story}</{around}>{below}"
        "<div class=footer>\u00a9 The Post</div></body></html>"
    )
    return [block.text for block in newsparse.parse_html(page).body]


@pytest.mark.parametrize("around", ["article", "div", "section"])
def test_many_comments_are_not_the_story(around):
    below = f"<div class=comments><h2>8 comments</h2>{COMMENTS}</div>"
    assert body_of(SHORT, around, below) == SHORT


def test_many_teasers_are_not_the_story():
    below = f"<div class=related><h2>Related</h2>{TEASERS}</div>"
    assert body_of(ONE, below=below) == ONE


def test_a_page_that_calls_all_of_itself_comments_keeps_its_story():
    page = f"<div class=comments-open><h1>Rain</h1>{''.join(f'<p>{ONE[0]}</p><p>{each}</p>' for each in SHORT)}</div>"
    assert newsparse.parse_html(f"<title>Rain</title><ul>{NAVIGATION}</ul>{page}").body
