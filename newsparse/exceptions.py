"""The errors of newsparse. A page is never wrong, only a call can be; every error here is about a call.

::

    NewsparseError
    ├── UnknownNameError (LookupError)     a step, field, hook or exporter that does not exist
    ├── SelectorError (ValueError)         a CSS selector or XPath that cannot be read
    ├── PluginError                        a plugin that cannot be loaded, or that failed under ``strict=True``
    ├── MissingExtraError (ImportError)    an optional library that is not installed
    └── ArticleFormatError (ValueError)    a dict or JSON text that is no article
"""

from collections.abc import Iterable
from difflib import get_close_matches

__all__ = [
    "ArticleFormatError",
    "MissingExtraError",
    "NewsparseError",
    "PluginError",
    "SelectorError",
    "UnknownNameError",
]


class NewsparseError(Exception):
    """Every error that newsparse raises on purpose."""


class UnknownNameError(NewsparseError, LookupError):
    """A name that does not exist, with the nearest one that does.

    >>> raise UnknownNameError("step", "seperator", ["separator", "dateline"])
    Traceback (most recent call last):
        ...
    newsparse.exceptions.UnknownNameError: no step named 'seperator'; did you mean 'separator'?
    """

    def __init__(self, what: str, name: str, known: Iterable[str]) -> None:
        self.what = what
        self.name = name
        self.known = tuple(known)
        super().__init__(f"no {what} named {name!r}{suggest(name, self.known)}")

    def __reduce__(self) -> tuple[type["UnknownNameError"], tuple[str, str, tuple[str, ...]]]:
        return (type(self), (self.what, self.name, self.known))


class SelectorError(NewsparseError, ValueError):
    """A CSS selector or an XPath that cannot be read."""


class PluginError(NewsparseError):
    """A plugin that cannot be loaded; or, under ``strict=True``, one that failed on a page."""


class MissingExtraError(NewsparseError, ImportError):
    """A part of newsparse that needs a library which is not installed; the message says what to install."""


class ArticleFormatError(NewsparseError, ValueError):
    """A dict or a JSON text that is not an article."""


def suggest(name: str, known: Iterable[str]) -> str:
    """Give the end of an error message: the nearest known name, or all of them if none is near.

    >>> suggest("healdine", ["headline", "body"])
    "; did you mean 'headline'?"
    >>> suggest("x", ["headline", "body"])
    '; there are: body, headline'
    """
    known = sorted(known)
    if near := get_close_matches(name, known, n=1):
        return f"; did you mean {near[0]!r}?"
    return f"; there are: {', '.join(known)}" if known else ""
