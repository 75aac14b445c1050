"""Whether an element belongs to the head of the story, or to something else that stands near it."""

import re

from lxml.html import HtmlElement

from newsparse.metadata.story_head import Around

__all__ = ["BOX_REACH", "is_foreign"]

_FOREIGN = re.compile(
    r"comment|related|recommend|popular|disqus|respond|breadcrumb|cookie|carousel|most-?read|latest[-_](?!by)|trending"
    r"|more-?from|read-?next|searchform|(?:^|[\s_-])nav(?:$|[\s_-])"
)
_FOREIGN_TAGS = frozenset(("nav", "form", "figure", "figcaption"))
# Boxes that also hold the lines under the headline, when they stand right there.
_BOX = re.compile(
    r"sidebar|footer|teaser|promo|newsletter|share-|sharing|socials?-|widget[-_](?:area|recent|text|list)"
)
_BOX_TAGS = frozenset(("aside", "footer"))
_STORY_TAGS = frozenset(("body", "article", "main", "html"))
BOX_REACH = 25
"""Up to how many elements from the headline a box may hold the headline's own lines."""
HIGHEST = 14


def is_foreign(element: HtmlElement, around: Around, distance: int) -> bool:
    """Whether an element stands in a comment, a list of other stories, a picture: not in the head of the story.

    ``around`` are the headline's element and those that hold it: what they are called says nothing against what is in
    them. ``distance`` is how many elements lie between: an ``aside`` or a footer next to the headline is its own.
    """
    node: HtmlElement | None = element
    is_far = distance > BOX_REACH
    for _ in range(HIGHEST):
        if node is None or node.tag in _STORY_TAGS or node in around:
            return False
        if node.tag in _FOREIGN_TAGS or (is_far and node.tag in _BOX_TAGS):
            return True
        marks = f"{node.get('class') or ''} {node.get('id') or ''} {node.get('itemtype') or ''}"[:300].lower()
        if len(marks) > 2 and (_FOREIGN.search(marks) or (is_far and _BOX.search(marks))):
            return True
        node = node.getparent()
    return False
