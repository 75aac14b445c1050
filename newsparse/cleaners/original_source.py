"""Original-source footers: where the text was first published."""

from collections.abc import Iterator

from newsparse.article import CutKind, Original
from newsparse.cleaners.notices import notices_of
from newsparse.story import Cut, Finding, Story

__all__ = ["cut_original_source"]


def cut_original_source(story: Story) -> Iterator[Cut]:
    """Move the words that say where the text comes from, and their link, to ``article.original``."""
    for notice in notices_of(story, CutKind.ORIGINAL_SOURCE):
        links = [link.url for link in notice.passage.block.links if notice.start <= link.start < notice.end]
        yield notice.cut(Finding("original", Original(text=notice.text, url=links[0] if links else None)))
