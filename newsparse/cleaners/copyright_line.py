"""Copyright lines."""

from collections.abc import Iterator

from newsparse.article import CutKind
from newsparse.cleaners.notices import notices_of
from newsparse.story import Cut, Finding, Story

__all__ = ["cut_copyright_line"]


def cut_copyright_line(story: Story) -> Iterator[Cut]:
    """Cut copyright lines, and write them down in ``article.copyright``."""
    for notice in notices_of(story, CutKind.COPYRIGHT_LINE):
        yield notice.cut(Finding("copyright", notice.text.strip()))
