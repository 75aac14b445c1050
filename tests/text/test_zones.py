"""Time zones: what is stated is read, what could mean several is not."""

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.text.zones import read_zone, zones_of


@given(st.integers(-14 * 60, 14 * 60))
def test_an_offset_reads_back_equal(minutes: int) -> None:
    zone = timezone(timedelta(minutes=minutes))
    moment = datetime(2021, 12, 9, tzinfo=zone)
    assert read_zone(moment.isoformat()[19:]) is not None
    assert read_zone(moment.isoformat()[19:]).utcoffset(moment) == timedelta(minutes=minutes)  # type: ignore[union-attr]


@given(st.text(max_size=40))
def test_any_text_gives_a_zone_or_none(text: str) -> None:
    read_zone(text)


@pytest.mark.parametrize("text", ["IST", "XYZ", "", "+99:00", "Europe/Nowhere", "../etc/passwd", "/"])
def test_what_names_no_single_zone_is_none(text: str) -> None:
    assert read_zone(text) is None


@pytest.mark.parametrize(
    ("text", "hours"), [("MEZ", 1), ("(CEST)", 2), ("GMT+3", 3), ("Z", 0), ("EST", -5), ("ET", -5), ("Europe/Paris", 1)]
)
def test_zones_as_pages_write_them(text: str, hours: int) -> None:
    zone = read_zone(text)
    assert zone is not None
    assert zone.utcoffset(datetime(2021, 12, 9)) == timedelta(hours=hours)


def test_every_zone_of_a_language_is_known() -> None:
    names = {name for language in ("en", "en-US", "de", "pt", "ar", "ja", "es-MX") for name in zones_of(language)}
    assert names
    assert all(read_zone(name) for name in names)
