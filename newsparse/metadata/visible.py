"""Whether words stand in the visible text of a page, without reading all of it."""

import re

from newsparse.page import Page

__all__ = ["Sight"]

_PLAIN_WORD = re.compile(r"[a-z]{3,}")
_HIDING = (b"<script", b"<style", b"<title")
MOST_PLACES = 40
LONGEST_TEXT = 3_000
"""How far before a word the tag is looked for that it follows."""


class Sight:
    """Looks for names in a page's source; keeps the source in lower case, so that several questions cost little.

    >>> sight = Sight(Page.from_html("<script>Ann Lee</script><p title='Ida Eks'>by JAN WEG"))
    >>> [sight.shows(name) for name in ("Ann Lee", "Ida Eks", "Jan Weg")]
    [False, False, True]
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        self._data: bytes | None = None
        self._known: dict[bytes, bool] = {}

    def shows(self, name: str) -> bool:
        """Whether the name's longest plain word stands in visible text; True where that cannot be told."""
        words = _PLAIN_WORD.findall(name.lower())
        if self._page.decoded is None or not words:
            return True
        # The last of the longest: surnames tell more.
        word = max(reversed(words), key=len).encode()
        if word not in self._known:
            self._known[word] = self._find(word)
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
