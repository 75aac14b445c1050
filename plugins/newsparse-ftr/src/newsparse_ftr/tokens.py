"""``strip_id_or_class``: the elements whose class or id holds a word.

The rules were written for engines that read the word differently: anywhere inside the class or id, or as a whole
word of it. Whole words take away less, so that is the default.
"""

from collections.abc import Iterable
from enum import StrEnum

from attrs import frozen
from lxml import html

__all__ = ["Match", "Words"]


class Match(StrEnum):
    """What ``strip_id_or_class: ad`` takes away."""

    TOKEN = "token"  # noqa: S105
    """``class="ad big"``."""
    SUBSTRING = "substring"
    """``class="ad big"``, and ``class="headline"`` too."""


@frozen
class Words:
    """The words of a site's ``strip_id_or_class`` lines, made ready for looking up."""

    match: Match
    single: frozenset[str]
    """Whole words of a class, or whole ids."""
    rows: tuple[str, ...]
    """Several words in a row, or parts of words, with the spaces that they must have around them."""
    together: tuple[frozenset[str], ...]
    """Classes of which an element must have all: ``a.b``."""

    @classmethod
    def of(cls, values: Iterable[str], match: Match = Match.TOKEN) -> "Words":
        """Read the values of ``strip_id_or_class`` lines.

        >>> page = html.fromstring(
        ...     "<div><p class='x promo'><p class='promoted'><p class='teaser box'><p class='a big ad'>"
        ... )
        >>> [element.get("class") for element in Words.of(["promo", "'big ad'", "box.teaser"]).find(page)]
        ['x promo', 'teaser box', 'a big ad']
        """
        words = [word for value in values if (word := " ".join(value.strip("'\"").split()))]
        if match is Match.SUBSTRING:
            return cls(match, frozenset(), tuple(words), ())
        compound = (frozenset(filter(None, word.split("."))) for word in words if "." in word and " " not in word)
        return cls(
            match,
            frozenset(word for word in words if " " not in word),
            tuple(f" {word} " for word in words if " " in word),
            tuple(parts for parts in compound if parts),
        )

    def __bool__(self) -> bool:
        return bool(self.single or self.rows or self.together)

    def find(self, region: html.HtmlElement) -> list[html.HtmlElement]:
        """Give the elements of a region that have one of the words, in document order."""
        if not self:
            return []
        return [element for element in region.iter("*") if self._takes(element)]

    def _takes(self, element: html.HtmlElement) -> bool:
        own_id, own_class = element.get("id"), element.get("class")
        if own_id is None and own_class is None:
            return False
        if self.match is Match.SUBSTRING:
            return any(word in (own_class or "") or word in (own_id or "") for word in self.rows)
        if own_id in self.single:
            return True
        if own_class is None:
            return False
        classes = own_class.split()
        if not self.single.isdisjoint(classes):
            return True
        if self.rows and any(row in f" {' '.join(classes)} " for row in self.rows):
            return True
        return any(parts.issubset(classes) for parts in self.together)
