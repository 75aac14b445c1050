"""What a page prints: names and days in its text, and not those in scripts and attributes."""

from datetime import date

import pytest

from newsparse.metadata.visible import Sight, prints_day
from newsparse.page import Page

DAY = date(2021, 12, 9)


@pytest.mark.parametrize("body", ["<p>by ANN LEE", "<p>Ann <b>Lee", "<script>x</script><i>Lee-Weg, Ann"])
def test_a_name_in_the_text_is_shown(body: str) -> None:
    assert Sight(Page.from_html(f"<body>{body}")).shows("Ann Lee")


@pytest.mark.parametrize(
    "body", ["<script>Ann Lee</script>", "<p title='Ann Lee'>", "<title>Ann Lee</title>", "<style>lee</style>"]
)
def test_a_name_elsewhere_is_not(body: str) -> None:
    assert not Sight(Page.from_html(body)).shows("Ann Lee")


def test_what_is_known_to_be_printed_is_not_looked_for() -> None:
    assert Sight(Page.from_html("<p>"), "By Ann Lee").shows("Ann Lee")


def test_a_name_without_plain_letters_is_taken_for_shown() -> None:
    assert Sight(Page.from_html("<p>")).shows("\u738b\u5c0f\u660e")


@pytest.mark.parametrize(
    "body", ["<p>on 9 December 2021, at noon", "<time datetime=2021-12-09T10:00>", "<p>2021 2021 9.12.2021"]
)
def test_a_day_in_the_text_is_printed(body: str) -> None:
    assert prints_day(Page.from_html(f"<html lang=de><body>{body}"), DAY)


@pytest.mark.parametrize(
    "body", ["<script>9 December 2021</script>", "<p>December 2021", "<p>10 December 2021", "2021 " * 500]
)
def test_a_day_elsewhere_is_not(body: str) -> None:
    assert not prints_day(Page.from_html(f"<html lang=de><title>9.12.2021</title><body>{body}"), DAY)
