"""Patterns that are compiled when they are first asked for.

A class with the letters of Chinese or Japanese in it takes milliseconds to compile, and most pages never need it.
"""

import re
from collections.abc import Callable
from functools import cache, partial
from typing import TypeAlias

__all__ = ["LazyPattern", "lazily"]

LazyPattern: TypeAlias = Callable[[], re.Pattern[str]]


def lazily(pattern: str, flags: int = 0) -> LazyPattern:
    """Give a function that gives the compiled pattern.

    >>> kana = lazily("[\u3041-\u30ff]")
    >>> kana().search("\u3042") is not None
    True
    """
    return cache(partial(re.compile, pattern, flags))
