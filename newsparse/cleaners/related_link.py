"""Related links: "Read also: …", and what it leads to."""

import re
from collections.abc import Iterator

from newsparse.article import BlockKind, CutKind, Link
from newsparse.cleaners.notices import Notice, notices_of
from newsparse.story import Cut, Finding, Story

__all__ = ["cut_related_link"]

_LABEL = re.compile(r"[^:：\n]{2,40}[:：]\s*")


def cut_related_link(story: Story) -> Iterator[Cut]:
    """Move links to other articles to ``article.related``."""
    for notice in notices_of(story, CutKind.RELATED_LINK):
        yield notice.cut(*[Finding("related", link) for link in _links(notice)])


def _links(notice: Notice) -> Iterator[Link]:
    """The links inside the notice; where it has none, the items of a list, or what stands after its label."""
    passage = notice.passage
    inside = [link for link in passage.block.links if notice.start <= link.start < link.end <= notice.end]
    for link in inside:
        yield Link(link.url, passage.text[link.start : link.end].strip())
    if not inside and passage.kind is BlockKind.LIST:
        yield from [Link(None, title) for line in notice.text.split("\n") if (title := line.strip())]
    elif not inside and (label := _LABEL.match(notice.text)) and (title := notice.text[label.end() :].strip()):
        yield Link(None, title)
