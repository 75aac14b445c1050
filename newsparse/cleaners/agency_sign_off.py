"""Agency sign-offs: (Reporting by ...; Editing by ...), "With material from dpa", a single "AFP"."""

import re
from collections.abc import Iterator

from newsparse.article import CutKind
from newsparse.cleaners.notices import Notice, notices_of
from newsparse.story import Cut, Finding, Story
from newsparse.text.names import find_agency

__all__ = ["cut_agency_sign_off"]

_WORD = re.compile(r"[^\W_]+")
MOST_WORDS_OF_NAME = 3
SHORTEST_IN_SMALL_LETTERS = 4
"""A shorter name is a word of some language ("ap", "pa") unless it is printed in capitals; "dpa" prints itself so."""
_SMALL = frozenset(("dpa", "afp", "apa", "sda", "epd", "kna", "ots", "sid"))


def cut_agency_sign_off(story: Story) -> Iterator[Cut]:
    """Cut the line that says who reported and edited, and move the agencies it names to ``article.agencies``."""
    for notice in notices_of(story, CutKind.AGENCY_SIGN_OFF):
        yield notice.cut(*[Finding("agencies", name) for name in _agencies(notice)])


def _agencies(notice: Notice) -> list[str]:
    """The agencies in a sign-off, in order, each once; the longest name counts."""
    words = list(_WORD.finditer(notice.text))
    found: dict[str, None] = {}
    place = 0
    while place < len(words):
        for size in range(min(MOST_WORDS_OF_NAME, len(words) - place), 0, -1):
            printed = notice.text[words[place].start() : words[place + size - 1].end()]
            name = find_agency(printed)
            if name is not None and (
                len(printed) >= SHORTEST_IN_SMALL_LETTERS or printed in _SMALL or printed.isupper()
            ):
                found[name] = None
                place += size - 1
                break
        place += 1
    return list(found)
