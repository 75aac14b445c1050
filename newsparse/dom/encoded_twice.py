"""Text that was encoded as UTF-8, read as windows-1252 and encoded again: "CafÃ©" for "Café". One page in a hundred.

Whether a stretch of text is that, and what it was, is told by ``ftfy``, which is imported when a page gives cause. A
stretch that also has proper letters of its own stays as it is: a story about such text means what it says.
"""

import re

__all__ = ["LINE_ENDS", "TAGS", "undo_second_encoding"]

# The characters that most often are a first byte, each with one that windows-1252 can make of a second.
_SIGN = re.compile(rb"\xc3(?:[\x82\x83][\xc2\xc5\xc6\xcb\xe2]|\xa2(?:\xe2\x82\xac|\xc2[\x80-\x9f])|\xb0\xc5\xb8)")

TAGS = re.compile(rb"([<>])")
"""Between two of these on a page lies the text of an element, or the inside of a tag."""
LINE_ENDS = re.compile(rb"([\r\n])")

_LEAD = b"\xc3"
"""The byte that every sign begins with."""
MOST_STEPS = 100
"""So many of them are looked at one by one; where there are more, one search through all of the text is faster."""
LONGEST_STRETCH = 1_000_000
"""Longer stretches are no prose, and stay as they are."""


def undo_second_encoding(data: bytes, bounds: re.Pattern[bytes]) -> tuple[bytes, int]:
    r"""Give valid UTF-8 with the stretches that were encoded twice put right, and how many those were.

    A stretch is what stands between two ``bounds``, which are in a group of their own.

    >>> undone, count = undo_second_encoding("<p>CafÃ© â€œUlmâ€\x9d</p><p>Où ?</p>".encode(), TAGS)
    >>> undone.decode(), count
    ('<p>Café “Ulm”</p><p>Où ?</p>', 1)
    """
    if not _has_sign(data):
        return data, 0
    import ftfy  # needed by one page in a hundred

    config = ftfy.TextFixerConfig(decode_inconsistent_utf8=False, replace_lossy_sequences=False)
    stretches = bounds.split(data)
    count = 0
    for number, stretch in enumerate(stretches):
        if len(stretch) <= LONGEST_STRETCH and _SIGN.search(stretch):
            text = stretch.decode()
            undone = ftfy.fix_encoding(text, config)
            if undone != text:
                stretches[number] = undone.encode("utf-8", "replace")
                count += 1
    return b"".join(stretches), count


def _has_sign(data: bytes) -> bool:
    """Search for a sign: from one byte to the next that may begin one, unless there are many, as in French."""
    place = -1
    for _ in range(MOST_STEPS):
        place = data.find(_LEAD, place + 1)
        if place < 0:
            return False
        if _SIGN.match(data, place):
            return True
    return _SIGN.search(data, place) is not None
