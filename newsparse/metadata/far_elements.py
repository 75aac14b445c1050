"""Elements after the head of the story, however far, for readers that find nothing near the headline."""

from collections.abc import Iterator
from functools import cached_property

from lxml.html import HtmlElement

from newsparse.metadata.story_head import elements_after
from newsparse.page import Page

__all__ = ["FarElements"]

MOST_ELEMENTS = 5_000


class FarElements:
    """Looks for classes in all that follows the headline, in one walk for all who ask, and only if somebody does.

    What stands before the headline is menus, and the stories of the day. Without a headline it is the whole page.

    >>> far = FarElements(Page.from_html("<p class=Author>Ann</p><p>Bo</p><i class=pubdate>May</i>"))
    >>> [element.text for element in far.with_class("uthor")], [element.text for element in far.with_class("date")]
    (['Ann'], ['May'])
    """

    def __init__(self, page: Page, headline: HtmlElement | None = None) -> None:
        self._page = page
        self._headline = headline

    def __iter__(self) -> Iterator[HtmlElement]:
        if self._headline is None:
            return iter(self._page.root.iter())
        return elements_after(self._headline, MOST_ELEMENTS)

    def with_class(self, *parts: str) -> list[HtmlElement]:
        """The elements whose class holds one of these parts, in order."""
        telling = {names for names in self._names if any([part in names for part in parts])}
        return [element for names, element in self._classed if names in telling] if telling else []

    @cached_property
    def _classed(self) -> list[tuple[str, HtmlElement]]:
        # XPath takes longer over a single part of a class, and asks each time anew.
        return [(names, element) for element in self if (names := element.get("class"))]

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset([names for names, _ in self._classed])
