"""A candidate: what one source says a field is. Readers give candidates; :mod:`newsparse.metadata.resolve` chooses."""

from collections.abc import Callable, Iterable
from typing import TypeAlias

from attrs import frozen

from newsparse.page import Page

__all__ = ["Candidate", "MetadataReader"]


@frozen
class Candidate:
    """A value for a field of the article, with who says so and where."""

    field: str
    """A field of :class:`newsparse.Article`."""
    value: object
    """In the field's own type; of a field that holds several, one candidate holds the whole tuple."""
    source: str
    """The name of the reader."""
    path: str | None = None
    """Where on the page: ``NewsArticle.headline``, ``meta[og:title]``, ``h1`` …"""
    raw: str | None = None
    """The value as it stood there."""
    note: str | None = None
    precision: str | None = None
    """Of a date: ``day``, ``minute`` or ``second``."""


MetadataReader: TypeAlias = Callable[[Page], Iterable[Candidate]]
"""A step that reads one source of metadata. It never raises on any page."""
