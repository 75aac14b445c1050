"""Dates: every language that is read, reads back what CLDR writes in it; and what is no date is none."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from babel.dates import format_date
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse.text.dates import EARLIEST_YEAR, LATEST_YEAR, read_date
from newsparse.text.month_names import MONTH_NAMES

DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31))
ZONES = st.sampled_from([UTC, *(timezone(timedelta(minutes=15 * n)) for n in range(-48, 57))])


@pytest.mark.parametrize("language", sorted(MONTH_NAMES))
@given(day=DAYS, style=st.sampled_from(("long", "full", "medium")))
def test_a_date_written_in_a_language_reads_back_equal(language: str, day: date, style: str) -> None:
    found = read_date(format_date(day, style, locale=language), language=language)
    assert found is not None
    assert (found.value.date(), found.precision) == (day, "day")


@given(st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(2099, 12, 31), timezones=ZONES))
def test_iso_dates_read_back_equal_with_their_zone(moment: datetime) -> None:
    found = read_date(moment.isoformat())
    assert found is not None
    assert found.value == moment
    assert found.value.utcoffset() == moment.utcoffset()


@given(st.text(max_size=200), st.sampled_from([None, "en", "de", "th", "zz", ""]))
@example("2021-13-45", None)
@example("9999999999", None)
@example("\u0661\u0660:\u0663\u0660 \u0662\u0660\u0662\u0661", "ar")
@example("30. Februar 2021", "de")
def test_any_text_gives_a_date_or_none(text: str, language: str | None) -> None:
    found = read_date(text, language=language)
    assert found is None or EARLIEST_YEAR <= found.value.year <= LATEST_YEAR + 1


@given(DAYS, st.sampled_from(("Von Ann Lee | {}", "Published {} by Ann Lee", "  {}.", "Berlin, {}")))
def test_the_span_is_where_the_day_stands(day: date, line: str) -> None:
    printed = day.strftime("%d.%m.%Y")
    text = line.format(printed).strip()
    found = read_date(text, language="de")
    assert found is not None
    assert text[slice(*found.span)].strip() == printed


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Fri, 03 Mar 2023 04:41:00 GMT", None, "2023-03-03T04:41:00+00:00"),
        ("2023-10-16T21:56:19.537007Z EST", None, "2023-10-16T21:56:19.537007-05:00"),
        ("12/20/2023 20:41:43", "en", "2023-12-20T20:41:43"),
        ("3/4/2021", "en-GB", "2021-04-03T00:00:00"),
        ("3/4/2021", "en-US", "2021-03-04T00:00:00"),
        ("13/4/2021", "en-US", "2021-04-13T00:00:00"),
        ("3.4.21, 18.30 Uhr", "de", "2021-04-03T18:30:00"),
        ("1634567890", None, "2021-10-18T14:38:10+00:00"),
        ("20211209", None, "2021-12-09T00:00:00"),
        ("Dec. 21, 2023 11:00 pm EST", "en", "2023-12-21T23:00:00-05:00"),
        ("2021\u5e7412\u67089\u65e5 18\u664230\u5206", "ja", "2021-12-09T18:30:00"),
        ("9 \u0e18\u0e31\u0e19\u0e27\u0e32\u0e04\u0e21 2564", "th", "2021-12-09T00:00:00"),
        ("24:00, 31 December 2021", "en", "2022-01-01T00:00:00"),
        ("09 th\u00e1ng 12, 2021", "vi", "2021-12-09T00:00:00"),
    ],
)
def test_dates_as_pages_write_them(text: str, language: str | None, expected: str) -> None:
    found = read_date(text, language=language)
    assert found is not None
    assert found.value.isoformat() == expected


@pytest.mark.parametrize("text", ["", "soon", "3/4/2021", "May", "31.02.2021", "12.34.5678", "in 2021", "1/2/3"])
def test_what_could_mean_two_days_or_none_is_not_read(text: str) -> None:
    assert read_date(text) is None


def test_a_zone_that_means_several_is_said_and_not_guessed() -> None:
    found = read_date("Dec 9, 2021, 18:30 IST", language="en")
    assert found is not None
    assert (found.value.tzinfo, found.note) == (None, "zone 'IST' means several")


def test_a_zone_of_the_site_is_assumed_and_said_so() -> None:
    found = read_date("9 December 2021, 18:30", language="en", timezone="Europe/Paris")
    assert found is not None
    assert (found.value.isoformat(), found.note) == (
        "2021-12-09T18:30:00+01:00",
        "zone assumed from the site: Europe/Paris",
    )


def test_a_day_alone_gets_no_zone() -> None:
    found = read_date("9 December 2021", language="en", timezone="Europe/Paris")
    assert found is not None
    assert found.value.tzinfo is None
