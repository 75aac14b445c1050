"""Original-source footers: where the text was first published."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from newsparse.article import CutKind, LinkSpan, Original
from newsparse.cleaners.notices import Notice, notices_of
from newsparse.story import Cut, Finding, Story

__all__ = ["cut_original_source"]


def cut_original_source(story: Story) -> Iterator[Cut]:
    """Move the words that say where the text comes from, and their link, to ``article.original``."""
    for notice in notices_of(story, CutKind.ORIGINAL_SOURCE):
        yield notice.cut(Finding("original", _read_original(notice)))


def _read_original(notice: Notice) -> Original:
    """Read the links: the deepest leads to the text, and one to a front page stands under its publisher's name."""
    links = [link for link in notice.passage.block.links if notice.start <= link.start and link.end <= notice.end]
    if not links:
        return Original(text=notice.text)
    url = max(links, key=_depth).url
    names = [notice.passage.text[link.start : link.end].strip() for link in links if not _depth(link)]
    # "here" is no publisher.
    publisher = next((name for name in names if name[:1].isupper()), None)
    return Original(text=notice.text, url=url, publisher=publisher)


def _depth(link: LinkSpan) -> int:
    """Give how long the path of a link is; 0 for that of a front page, and for what is no address."""
    try:
        return len(urlsplit(link.url).path.strip("/"))
    except ValueError:
        return 0
