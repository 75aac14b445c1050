"""Whether words and days stand in the visible text of a page, without reading all of it."""

import re
from datetime import date

from lxml import etree

from newsparse.metadata.values import page_language
from newsparse.page import Page
from newsparse.text.dates import read_date

__all__ = ["Sight", "prints_day"]

_PLAIN_WORD = re.compile(r"[a-z]{3,}")
_HIDING = (b"<script", b"<style", b"<title")
MOST_PLACES = 40
LONGEST_TEXT = 3_000
"""How far before a word the tag is looked for that it follows."""


_TEXTS = etree.XPath(
    "//body//text()[contains(., $year)][not(parent::script or parent::style or parent::noscript)] | //time/@datetime"
)
MOST_TEXTS = 200
BEFORE_YEAR, AFTER_YEAR = 40, 16
"""How much of a text around a year may hold the day."""


def prints_day(page: Page, day: date) -> bool:
    """Whether a day is printed anywhere on the page, or stated by a ``<time>``.

    >>> page = Page.from_html("<html lang=en><title>5 May 2021</title><p>Rain, 4 May 2021, 18:30")
    >>> prints_day(page, date(2021, 5, 4)), prints_day(page, date(2021, 5, 5))
    (True, False)
    """
    year, language = str(day.year), page_language(page)
    for text in _TEXTS(page.root, year=year)[:MOST_TEXTS]:
        start = text.find(year)
        while start >= 0:
            piece = text[max(0, start - BEFORE_YEAR) : start + AFTER_YEAR]
            found = read_date(piece, language=language)
            if found is not None and found.value.date() == day:
                return True
            start = text.find(year, start + len(year))
    return False


class Sight:
    """Looks for names in what is known to be printed, then in the page's source, in lower case.

    >>> sight = Sight(Page.from_html("<script>Ann Lee</script><p title='Ida Eks'>by JAN WEG"))
    >>> [sight.shows(name) for name in ("Ann Lee", "Ida Eks", "Jan Weg")]
    [False, False, True]
    """

    def __init__(self, page: Page, printed: str = "") -> None:
        self._page = page
        self._printed = printed.lower()
        self._data: bytes | None = None
        self._known: dict[str, bool] = {}

    def shows(self, name: str) -> bool:
        """Whether the name's longest plain word stands in visible text; True where that cannot be told."""
        words = _PLAIN_WORD.findall(name.lower())
        if self._page.decoded is None or not words:
            return True
        # The last of the longest: surnames tell more.
        word = max(reversed(words), key=len)
        if word in self._printed:
            return True
        if word not in self._known:
            self._known[word] = self._find(word.encode())
        return self._known[word]

    def _find(self, word: bytes) -> bool:
        if self._data is None:
            self._data = self._page.decoded.data.lower() if self._page.decoded is not None else b""
        place = -1
        for _ in range(MOST_PLACES):
            place = self._data.find(word, place + 1)
            if place < 0:
                return False
            if _is_text(self._data, place):
                return True
        return True


def _is_text(data: bytes, place: int) -> bool:
    """Whether what stands at a place is text after a tag that is shown: not in a tag, nor in a script."""
    start = max(0, place - LONGEST_TEXT)
    end = data.rfind(b">", start, place)
    if end < 0 or data.rfind(b"<", start, place) > end:
        return False
    return not data.startswith(_HIDING, data.rfind(b"<", max(0, end - LONGEST_TEXT), end))
