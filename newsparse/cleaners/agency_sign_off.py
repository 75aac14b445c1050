"""Agency sign-offs: (Reporting by ...; Editing by ...), "With material from dpa", a single "AFP".

The last paragraph of a report often ends in one: "… of aid. (AFP)", "… de euros. EFE", "…した。（共同通信）".
"""

import re
from collections.abc import Iterator

from newsparse.article import BlockKind, CutKind
from newsparse.cleaners.notices import Notice, find_notices, notices_of
from newsparse.story import Cut, Finding, Passage, Story
from newsparse.text.names import find_agencies, find_agency, names_agencies_only

__all__ = ["cut_agency_sign_off"]

_AFTER_A_SENTENCE = re.compile(
    r"""(?<=[.!?\u2026\u3002\uff01\uff1f\u00bb\u201d"\u300d\u300f])\s*"""
    r"(?:[(\[\uff08]\s?(?P<bracketed>[^()\[\]\uff08\uff09.]{2,40})\s?[)\]\uff09]|\s(?P<bare>[^\s\W][^.!?\n]{1,24}))[.\u3002]?\s*$"
)
MOST_CHARACTERS = 50
"""So far before its end a paragraph is searched."""
LAST_PASSAGES = 12
"""Among so many the last paragraph of the report is looked for; what stands below it are notices."""


def cut_agency_sign_off(story: Story) -> Iterator[Cut]:
    """Cut the words that say who reported and edited, and move the agencies they name to ``article.agencies``."""
    if (passage := _find_last_paragraph(story)) is not None and (signed := _read_end(passage)) is not None:
        yield signed.cut(*[Finding("agencies", name) for name in find_agencies(signed.text)])
    for notice in notices_of(story, CutKind.AGENCY_SIGN_OFF):
        yield notice.cut(*[Finding("agencies", name) for name in find_agencies(notice.text)])


def _find_last_paragraph(story: Story) -> Passage | None:
    """Find the paragraph that has nothing below it but notices."""
    whole = {
        notice.passage.number
        for notices in find_notices(story).values()
        for notice in notices
        if notice.end - notice.start == len(notice.passage.text)
    }
    for passage in reversed(story.passages[-LAST_PASSAGES:]):
        if passage.number not in whole and passage.kind is BlockKind.PARAGRAPH:
            return passage
    return None


def _read_end(passage: Passage) -> Notice | None:
    """Read what stands after the last sentence of a paragraph, if it is agencies and nothing else."""
    offset = max(0, len(passage.text) - MOST_CHARACTERS)
    found = _AFTER_A_SENTENCE.search(passage.text, offset)
    if found is None:
        return None
    bracketed, bare = found["bracketed"], found["bare"]
    if not names_agencies_only(bracketed or bare):
        return None
    if bare and not (bare.isupper() or bare == find_agency(bare)):
        return None
    return Notice(passage, CutKind.AGENCY_SIGN_OFF, found.start(), len(passage.text))
