"""Datelines: place and agency at the head of the report. A news agency counts as a source of the article, too."""

from collections.abc import Iterator

from newsparse.article import Author, BlockKind, CutKind
from newsparse.story import Cut, Finding, Story
from newsparse.text.datelines import read_dateline, read_reporters
from newsparse.text.names import find_agencies

__all__ = ["cut_dateline"]

FIRST_PASSAGES = 10
FEWEST_BYTES = 40
"""What follows a dateline is the report; a shorter line is something else. In UTF-8 a Chinese character, which says as
much as two or three Latin ones, counts for three."""


def cut_dateline(story: Story) -> Iterator[Cut]:
    """Move the dateline of the first paragraph that has one to ``article.dateline``, its agency to ``agencies``.

    East Asian datelines name the reporter, too: an author, if nobody else names one.
    """
    for passage in story.passages[:FIRST_PASSAGES]:
        if passage.kind not in (BlockKind.PARAGRAPH, BlockKind.STANDFIRST):
            continue
        if len(passage.text.encode("utf-8", "replace")) < FEWEST_BYTES:
            continue
        if (found := read_dateline(passage.text)) is not None:
            dateline, end = found
            named = [Finding("agencies", name) for name in find_agencies(dateline.agency or "")]
            signed = [Finding("authors", Author(name)) for name in read_reporters(dateline.text)]
            yield passage.cut(CutKind.DATELINE, Finding("dateline", dateline), *named, *signed, end=end)
            return
