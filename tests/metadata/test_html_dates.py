"""Dates that a page prints: the nearest to the headline, and none that is something else's."""

import pytest

from tests.metadata.pages import day_of, page_of, read


@pytest.mark.parametrize(
    "line",
    [
        "<time datetime='2021-12-09T18:30:00+01:00'>Thursday</time>",
        "<p class=meta>9 December 2021</p>",
        "<p>9 December 2021</p>",
        "<p>Published on December 9, 2021</p>",
        "<p>By Ann Lee <br>December 9, 2021</p>",
        "<aside><span>9 Dec 2021</span></aside>",
        "<div class=footer><time>9 December 2021</time></div>",
        "<p>2021-12-09 \u2013 " + "It rained all day, and all night. " * 12 + "</p>",
        "<p>9 December 2021 - Updated: 10 December 2021</p>",
        "<abbr class=published title='2021-12-09T18:30:00+01:00'>Thursday</abbr>",
        "<span class=post-date title='December 9, 2021 6:30 PM'>2 hours ago</span>",
    ],
)
def test_a_date_near_the_headline_is_the_day(line: str) -> None:
    assert day_of(page_of(line)) == "2021-12-09"


def test_the_day_may_stand_above_the_headline_or_in_it() -> None:
    assert day_of(page_of(above="<p>9 December 2021</p>")) == "2021-12-09"
    assert day_of(page_of().replace("<h1>", "<h1><small>9 December 2021</small> ")) == "2021-12-09"


def test_what_stands_nearer_wins() -> None:
    teasers = "<div><p>1 May 2019</p><p>2 May 2019</p></div>"
    assert day_of(page_of("<p>9 December 2021</p>" + teasers)) == "2021-12-09"
    assert day_of(page_of("<p>Ulm</p>" * 12 + teasers, above="<p>9 December 2021</p>")) == "2021-12-09"


@pytest.mark.parametrize(
    "line",
    [
        "<p>\u00a9 9 December 2021 The Ulm Post</p>",
        "<p>Deadline: 9 December 2021</p>",
        "<p>9 December 2021 - 17 December 2021</p>",
        "<p class=date>9. Dezember 2021, 13:15 Uhr - 19:00 Uhr</p>",
        "<div class=comments><p class=date>9 December 2021</p></div>",
        "<ul class=related><li><time>9 December 2021</time></li></ul>",
        "<figure><figcaption>9 December 2021</figcaption></figure>",
        "<p>Rain, the first since 9 December 2021, fell on Monday over the whole of the town and all of its hills.</p>",
        "<p>Updated: 9 December 2021</p>",
        "<p>December</p>",
        "<p>The concert takes place on 9 December 2021.</p>",
        "<a class=teaser title='The storm of 9 December 2021'>The storm</a>",
    ],
)
def test_a_day_of_something_else_is_not_taken(line: str) -> None:
    assert read(page_of(line)).date_published is None


def test_a_day_of_a_change_is_one() -> None:
    article = read(page_of("<p>Updated: 9 December 2021</p>"))
    assert article.date_published is None
    assert article.date_modified is not None
    assert article.date_modified.date().isoformat() == "2021-12-09"


def test_published_and_changed_are_told_apart_in_one_line() -> None:
    article = read(
        page_of(
            "<p>Published <time datetime=2021-12-09>9 Dec</time>, updated <time datetime=2021-12-10>10 Dec</time></p>"
        )
    )
    assert article.date_published is not None
    assert article.date_modified is not None
    assert (article.date_published.day, article.date_modified.day) == (9, 10)


@pytest.mark.parametrize(
    "lines",
    [
        "<p>Published 9 December 2021, updated 11 December 2021</p>",
        "<p>Updated: 11 December 2021 | Published: 9 December 2021</p>",
        "<p>Published on 9 December 2021</p><p>Last modified on 11 December 2021</p>",
        "<p>Publi\u00e9 le 9 d\u00e9cembre 2021 \u00e0 10h15, mis \u00e0 jour le 11 d\u00e9cembre 2021 \u00e0 8h</p>",
        "<p>Aktualisiert: 11.12.2021, 08:00 | Ver\u00f6ffentlicht: 09.12.2021, 10:15</p>",
        "<p>\uc785\ub825 2021.12.09 10:15 \uc218\uc815 2021.12.11 08:00</p>",
    ],
)
def test_each_day_goes_to_its_own_field(lines: str) -> None:
    metadata = read(page_of(lines))
    assert metadata.date_published.date().isoformat() == "2021-12-09"
    assert metadata.date_modified.date().isoformat() == "2021-12-11"


def test_a_change_far_below_is_that_of_another_story() -> None:
    lines = "<p>9 December 2021</p>" + "<p>Ulm</p>" * 12 + "<p>Updated 11 December 2021</p>"
    assert read(page_of(lines)).date_modified is None


def test_a_date_at_the_end_counts_if_it_is_the_only_one() -> None:
    end = "<p class=date>9 December 2021</p>"
    assert day_of(page_of(after=end)) == "2021-12-09"
    assert day_of(page_of(after=end + "<p class=date>1 May 2019</p>")) is None


def test_numbers_are_read_as_the_language_writes_them() -> None:
    assert day_of(page_of("<p class=date>3/4/2021</p>", language="fr")) == "2021-04-03"
    assert day_of(page_of("<p class=date>3/4/2021</p>", language="en-US")) == "2021-03-04"
    assert day_of(page_of("<p class=date>3/4/2021</p>"), "https://example.co.uk/rain") == "2021-04-03"
    assert day_of(page_of("<p class=date>3/4/2021</p>"), "https://example.org/en-gb/rain") == "2021-04-03"
    assert day_of(page_of("<p class=date>3/4/2021</p>"), "https://example.co.uk/en-us/rain") == "2021-03-04"


@pytest.mark.parametrize("path", ["2021/12/09/rain", "rain-2021-12-09.html", "20211209/rain", "2021-12-09/"])
def test_the_address_gives_the_day_where_nothing_else_does(path: str) -> None:
    published = read(page_of(), f"https://example.org/{path}").date_published
    assert published is not None
    assert published.date().isoformat() == "2021-12-09"


@pytest.mark.parametrize("path", ["rain-2021", "2021/12/rain", "rain-2021-12-9-0", "12345678/rain"])
def test_an_address_without_a_day_gives_none(path: str) -> None:
    assert read(page_of(), f"https://example.org/{path}").date_published is None
