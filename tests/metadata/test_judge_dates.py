"""When it was published, of all that the sources say: no future, no change, no machine's day that the page denies."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.metadata.pages import day_of, json_ld, page_of, read


def published(stated: str) -> str:
    return f"<meta property=article:published_time content='{stated}'>"


def stated(kind: str, key: str, day: str) -> str:
    return json_ld(f'{{"@type": "{kind}", "headline": "Rain over Ulm", "{key}": "{day}"}}')


@given(st.timedeltas(min_value=timedelta(days=1, hours=1), max_value=timedelta(days=40_000)))
def test_no_date_is_more_than_a_day_in_the_future(ahead: timedelta) -> None:
    moment = (datetime.now(UTC) + ahead).isoformat()
    article = read(
        page_of(
            f"<time datetime='{moment}'>soon</time>",
            head=published(moment) + stated("NewsArticle", "dateModified", moment),
        )
    )
    assert (article.date_published, article.date_modified) == (None, None)


def test_a_clock_that_is_hours_ahead_is_believed() -> None:
    moment = (datetime.now(UTC) + timedelta(hours=20)).replace(microsecond=0)
    assert read(page_of(head=published(moment.isoformat()))).date_published == moment


@pytest.mark.parametrize("key", ["dateModified", "uploadDate", "copyrightYear"])
def test_a_change_never_stands_for_the_publication(key: str) -> None:
    head = stated("NewsArticle", key, "2021-12-09") + "<meta property=og:updated_time content=2021-12-09>"
    assert read(page_of(head=head)).date_published is None


@pytest.mark.parametrize("day", ["1970-01-01", "0001-01-01", "2021-02-30", "soon", "0"])
def test_what_is_no_real_day_is_none(day: str) -> None:
    assert read(page_of(head=published(day))).date_published is None


def test_the_moment_is_given_in_the_zone_that_is_stated() -> None:
    article = read(page_of(head=published("2021-12-09T18:30:00+05:30")))
    assert article.date_published is not None
    assert article.date_published.isoformat() == "2021-12-09T18:30:00+05:30"


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("<p class=date>Dec. 19, 2023, 8:00 pm</p>", "2023-12-19T20:00:00-05:00"),
        ("<time datetime=2023-12-20T01:00:00Z>Dec. 19, 2023, 8:00 pm EST</time>", "2023-12-19T20:00:00-05:00"),
        ("<p class=date>Dec. 20, 2023</p>", "2023-12-20T01:00:00+00:00"),
        ("<p class=date>Dec. 2, 2023</p>", "2023-12-20T01:00:00+00:00"),
    ],
)
def test_a_moment_in_utc_is_given_in_the_zone_in_which_the_page_prints_it(printed: str, expected: str) -> None:
    article = read(page_of(printed, head=published("2023-12-20T01:00:00Z"), language="en-US"))
    assert article.date_published is not None
    assert article.date_published.isoformat() == expected


def test_a_printed_day_wins_over_that_of_json_ld_alone() -> None:
    head = stated("BlogPosting", "datePublished", "2025-06-12")
    assert day_of(page_of("<p class=date>2 November 2022</p>", head=head)) == "2022-11-02"
    assert day_of(page_of("<p class=date>2 November 2022</p>", head=head + published("2025-06-12"))) == "2025-06-12"


def test_a_day_printed_as_that_of_the_story_is_one_though_it_is_also_that_of_the_change() -> None:
    head = stated("NewsArticle", "datePublished", "2021-06-12") + stated("WebPage", "dateModified", "2022-11-02")
    assert day_of(page_of("<p class=date>2 November 2022</p>", head=head)) == "2022-11-02"
    assert day_of(page_of("<p class=date>Updated 2 November 2022</p>", head=head)) == "2021-06-12"
    assert day_of(page_of("<time datetime=2022-11-02>2 November 2022</time>", head=head)) == "2021-06-12"


def test_meta_names_of_the_last_change_say_nothing_against_a_printed_day() -> None:
    head = stated("NewsArticle", "datePublished", "2021-06-12") + "<meta name=date content=2022-11-02>"
    assert day_of(page_of("<p class=date>2 November 2022</p>", head=head)) == "2022-11-02"


def test_a_printed_day_wins_over_meta_names_of_the_last_change() -> None:
    head = "<meta name=date content=2021-12-12>"
    assert day_of(page_of("<p>9 December 2021</p>", head=head)) == "2021-12-09"
    assert day_of(page_of(head=head)) == "2021-12-12"


@pytest.mark.parametrize("kind", ["WebPage", "Recipe"])
def test_the_day_of_a_page_counts_where_the_page_prints_it(kind: str) -> None:
    head = stated(kind, "datePublished", "2021-12-09T10:00:00+00:00")
    assert read(page_of(head=head)).date_published is None
    assert day_of(page_of(head=head, after="<p>First seen on 9 December 2021.</p>")) == "2021-12-09"


def test_front_and_fixed_pages_have_no_day_that_they_do_not_print() -> None:
    page = page_of(head=published("2021-12-09"))
    assert day_of(page, "https://example.org/rain") == "2021-12-09"
    assert day_of(page, "https://example.org/") is None
    assert day_of(page.replace("<body>", "<body class='page-template page-id-7'>"), "https://example.org/about") is None


def test_the_hour_is_taken_from_the_source_that_has_it() -> None:
    article = read(page_of("<time datetime=2021-12-09T18:30:00+01:00>", head=published("2021-12-09")))
    assert article.date_published is not None
    assert article.date_published.isoformat() == "2021-12-09T18:30:00+01:00"


def test_what_lost_is_kept_with_the_reason() -> None:
    ahead = (datetime.now(UTC) + timedelta(days=30)).isoformat()
    evidence = read(page_of("<p class=date>9 December 2021</p>", head=published(ahead))).provenance["date_published"]
    assert (evidence.source, evidence.raw, evidence.precision) == ("html", "9 December 2021", "day")
    assert [(loser.path, loser.reason) for loser in evidence.rejected] == [
        ("meta[article:published_time]", "in the future")
    ]
