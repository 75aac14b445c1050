"""The headline of the story among the headings of a page."""

import pytest

from newsparse.metadata.site_names import site_names
from newsparse.metadata.story_head import find_story_head, stated_titles
from newsparse.page import Page

URL = "https://post.example/weather/rain-in-ulm"


def read_head(markup: str) -> tuple[str | None, str] | None:
    page = Page.from_html(markup, url=URL)
    head = find_story_head(page, stated_titles(page, site_names(page)), site_names(page))
    return (head.kicker, head.text) if head else None


TITLE = "<title>Rain falls in Ulm all day | Post</title>"


@pytest.mark.parametrize(
    ("markup", "head"),
    [
        (
            f"{TITLE}<h1>The Daily Paper of Ulm</h1><h1>Rain falls in Ulm all day</h1>",
            (None, "Rain falls in Ulm all day"),
        ),
        ("<h1><a href='/'>The Daily Paper of Ulm</a></h1><h1>Rain falls all day</h1>", (None, "Rain falls all day")),
        (
            "<h1>Rain falls all day</h1><h1><a href='/weather/'>More of the weather</a></h1>",
            (None, "Rain falls all day"),
        ),
        (
            f"{TITLE}<h1><span class='kicker'>Weather</span><span>Rain falls in Ulm all day</span></h1>",
            ("Weather", "Rain falls in Ulm all day"),
        ),
        (
            "<title>x</title><h1><span>Floods</span><i class='hidden'>: </i><b class='headline'>Ulm under water</b></h1>",
            ("Floods", "Ulm under water"),
        ),
        (
            f"{TITLE}<div class=comments><h2>3 replies to \u201cRain falls in Ulm all day\u201d</h2></div>",
            None,
        ),
        (f"{TITLE}<h1>Our weather</h1><h2>Rain falls in Ulm all day</h2>", (None, "Rain falls in Ulm all day")),
        ("<p>no heading", None),
    ],
    ids=["site", "home-link", "section-link", "kicker", "called-headline", "comments", "h2", "none"],
)
def test_headline_is_the_story_s(markup: str, head: tuple[str | None, str] | None) -> None:
    assert read_head(markup) == head


def test_line_over_the_headline_stays_where_the_page_publishes_both_as_one() -> None:
    markup = (
        "<meta property='og:title' content='Floods: Ulm under water'>"
        "<h1><span class='kicker'>Floods</span><span hidden>: </span><span>Ulm under water</span></h1>"
    )
    assert read_head(markup) == (None, "Floods: Ulm under water")


def test_of_two_headings_that_a_title_names_the_one_that_the_page_publishes_wins() -> None:
    markup = (
        "<title>News</title><meta property='og:title' content='Rain falls in Ulm'>"
        "<h1 class=hidden>News</h1><h1>Rain falls in Ulm</h1>"
    )
    assert read_head(markup) == (None, "Rain falls in Ulm")
