"""Language tags in their canonical form (BCP 47, RFC 5646)."""

import re
from functools import lru_cache

__all__ = ["canonical_language"]

_TAG = re.compile(r"([a-z]{2,3})(?:[-_](?:[a-z]{3}))?(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:$|[-_.@ ])")
# Retired codes, and what people write instead of a code.
_CODES = {
    "iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro", "no": "nb", "sh": "sr", "tl": "fil", "cn": "zh",
    "jp": "ja", "kr": "ko", "gr": "el", "cz": "cs", "dk": "da", "ua": "uk", "eng": "en", "ger": "de", "deu": "de",
    "fre": "fr", "fra": "fr", "spa": "es", "ita": "it", "por": "pt", "dut": "nl", "nld": "nl", "pol": "pl",
    "rus": "ru", "jpn": "ja", "zho": "zh", "chi": "zh", "ara": "ar", "swe": "sv", "dan": "da", "nor": "nb",
    "fin": "fi", "tur": "tr", "kor": "ko",
}  # fmt: skip
_NAMES = {
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "francais": "fr",
    "spanish": "es", "español": "es", "espanol": "es", "italian": "it", "italiano": "it", "portuguese": "pt",
    "português": "pt", "dutch": "nl", "nederlands": "nl", "russian": "ru", "русский": "ru", "japanese": "ja",
    "日本語": "ja", "chinese": "zh", "polish": "pl", "polski": "pl", "turkish": "tr", "türkçe": "tr", "arabic": "ar",
    "swedish": "sv", "svenska": "sv", "danish": "da", "dansk": "da", "norwegian": "nb", "norsk": "nb",
    "finnish": "fi", "suomi": "fi", "hindi": "hi",
}  # fmt: skip
_REGIONS = {"UK": "GB", "EN": None}
_NO_LANGUAGE = frozenset(("und", "mul", "zxx", "xx", "qqq", "lang", "null"))


@lru_cache(maxsize=256)
def canonical_language(text: str) -> str | None:
    """Give a language tag in canonical form: code, script, region; None for what is none.

    >>> (
    ...     canonical_language("PT_br"),
    ...     canonical_language("zh-hant-tw"),
    ...     canonical_language("Deutsch"),
    ...     canonical_language("?"),
    ... )
    ('pt-BR', 'zh-Hant-TW', 'de', None)
    """
    text = text.strip().casefold()
    if text in _NAMES:
        return _NAMES[text]
    found = _TAG.match(text)
    if found is None or found[1] in _NO_LANGUAGE:
        return None
    region = (found[3] or "").upper()
    parts = (_CODES.get(found[1], found[1]), (found[2] or "").title(), _REGIONS.get(region, region))
    return "-".join(part for part in parts if part)
