"""Time zones: offsets, abbreviations that mean one thing, and names of the zone database."""

import re
from datetime import UTC, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

__all__ = ["read_zone", "zones_of"]

_OFFSET = re.compile(r"(?:UTC|GMT|Z)?\s?([+\-\u2212])(\d{1,2}):?(\d{2})?")
_MINUTES = {
    "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "WEST": 60, "BST": 60, "CET": 60, "MEZ": 60, "CEST": 120, "MESZ": 120,
    "EET": 120, "EEST": 180, "MSK": 180, "МСК": 180, "TRT": 180, "EAT": 180, "CAT": 120, "SAST": 120, "WAT": 60,
    "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420,
    "AKST": -540, "AKDT": -480, "HST": -600, "AST": -240, "ADT": -180, "NST": -210, "NDT": -150, "BRT": -180,
    "ART": -180, "CLT": -240, "PKT": 300, "NPT": 345, "WIB": 420, "WITA": 480, "WIT": 540, "ICT": 420, "SGT": 480,
    "HKT": 480, "PHT": 480, "JST": 540, "KST": 540, "AWST": 480, "ACST": 570, "ACDT": 630, "AEST": 600, "AEDT": 660,
    "NZST": 720, "NZDT": 780,
}  # fmt: skip
# What newspapers print for "whatever the clock on the wall says there".
_REGIONS = {
    "ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles",
    "AEST/AEDT": "Australia/Sydney", "UHR MEZ": "Europe/Berlin",
}  # fmt: skip
_ZONES = {
    "en": "America/New_York America/Los_Angeles", "en-US": "America/New_York America/Los_Angeles Pacific/Honolulu",
    "en-CA": "America/Toronto America/Vancouver", "en-GB": "Europe/London", "en-IE": "Europe/Dublin",
    "en-AU": "Australia/Sydney Australia/Perth",
    "en-NZ": "Pacific/Auckland", "en-IN": "Asia/Kolkata", "en-ZA": "Africa/Johannesburg", "en-NG": "Africa/Lagos",
    "en-KE": "Africa/Nairobi",
    "en-SG": "Asia/Singapore", "en-PH": "Asia/Manila", "en-PK": "Asia/Karachi", "en-HK": "Asia/Hong_Kong",
    "de": "Europe/Berlin", "fr": "Europe/Paris",
    "es": "Europe/Madrid America/Bogota", "es-MX": "America/Mexico_City", "es-AR": "America/Argentina/Buenos_Aires",
    "es-CL": "America/Santiago",
    "pt": "America/Sao_Paulo Europe/Lisbon", "it": "Europe/Rome", "nl": "Europe/Amsterdam", "pl": "Europe/Warsaw",
    "cs": "Europe/Prague",
    "sv": "Europe/Stockholm", "da": "Europe/Copenhagen", "nb": "Europe/Oslo", "fi": "Europe/Helsinki",
    "tr": "Europe/Istanbul", "ru": "Europe/Moscow",
    "uk": "Europe/Kyiv", "el": "Europe/Athens", "ro": "Europe/Bucharest", "bg": "Europe/Sofia",
    "hu": "Europe/Budapest", "ja": "Asia/Tokyo",
    "ko": "Asia/Seoul", "zh": "Asia/Shanghai", "hi": "Asia/Kolkata", "id": "Asia/Jakarta", "vi": "Asia/Ho_Chi_Minh",
    "th": "Asia/Bangkok",
    "he": "Asia/Jerusalem", "fa": "Asia/Tehran", "ar": "Asia/Riyadh Africa/Cairo",
}  # fmt: skip
"""Where pages in a language are printed, most populous first."""
LONGEST_OFFSET = 14 * 60 + 59


def read_zone(text: str) -> tzinfo | None:
    """Read a zone: an offset, an abbreviation, a name such as ``Europe/Paris``; None for what could mean several.

    >>> read_zone("+0130"), read_zone("CEST"), read_zone("IST")
    (datetime.timezone(datetime.timedelta(seconds=5400)), datetime.timezone(datetime.timedelta(seconds=7200)), None)
    """
    text = text.strip(" ()[].")
    upper = text.upper()
    if (minutes := _MINUTES.get(upper)) is not None:
        return timezone(timedelta(minutes=minutes)) if minutes else UTC
    if found := _OFFSET.fullmatch(upper):
        minutes = int(found[2]) * 60 + int(found[3] or 0)
        if minutes > LONGEST_OFFSET:
            return None
        return timezone(timedelta(minutes=minutes if found[1] == "+" else -minutes)) if minutes else UTC
    try:
        return ZoneInfo(_REGIONS.get(upper, text)) if "/" in text or upper in _REGIONS else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def zones_of(language: str | None) -> tuple[str, ...]:
    """Give the zones in which papers of a language are printed, the likeliest first.

    >>> zones_of("en-GB"), zones_of("de-AT"), zones_of(None)
    (('Europe/London',), ('Europe/Berlin',), ())
    """
    language = language or ""
    return tuple((_ZONES.get(language) or _ZONES.get(language.partition("-")[0], "")).split())
