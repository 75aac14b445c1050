"""Which names in a page's markup will last: were they written by people, or made by a build tool."""

import re
from itertools import pairwise

__all__ = ["looks_machine_made", "looks_positional", "split_words"]

_MADE_BY_TOOL = re.compile(
    r"(?:css|sc|jss|jsx|emotion|svelte|makeStyles|Mui\w+|ember|react|chakra)-?[A-Za-z]*-?\w*\d\w*"  # css-1x2y3z, jss42
    r"|sc-[A-Za-z0-9]{5,}"  # styled-components
    r"|[A-Za-z][\w-]*__+[\w-]*(?=[A-Za-z0-9]*[A-Z0-9])[A-Za-z0-9]{5,}"  # CSS modules: Story_body__3Xk2f
    r"|_[A-Za-z0-9]{5,}(?:_[a-z0-9]+)*"
)
_HASH = re.compile(r"(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z0-9]{5,}")
_UTILITY = re.compile(
    r"-?(?:[a-z]+:)*-?(?:[mp][trblxy]?|w|h|gap|text|font|leading|tracking|bg|border|rounded|shadow|flex|grid|col|row|z|"
    r"order|items|justify|self|space|max|min|top|left|right|bottom|opacity|col-(?:xs|sm|md|lg|xl))-(?:\d[\w./]*|xs|sm|"
    r"base|md|lg|xl|auto|full|center|start|end|bold|none|between|around|[a-z]+-\d{2,3}|[whxy]-[\w.]+|\d?xl)|[A-Z][a-z]{1,3}\([^)]*\)\S*"
)
_POSITION = re.compile(r":nth-|:first-|:last-|:only-|\[\s*\d+\s*\]|\[\s*last\(\)|position\(\)")
_SHORT = re.compile(r"[A-Za-z]{1,2}_[A-Za-z0-9]{1,3}|[a-z][A-Z]?\d?")
_NUMBER = re.compile(r"\d{4}")
_CONSONANTS = re.compile(r"[bcdfghjklmnpqrtvwxz]{5}|[bcdfghjkmpqtvwxz]{4}|jj|ij$|q[^u]")
_RANDOM_CAPITALS = re.compile(r"[a-z][A-Z][a-z][A-Z]|[A-Z][a-z][A-Z]{2}|^[a-z][A-Z][a-z]{1,3}$")
LONG_ENOUGH_TO_TELL = 5
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")


def looks_machine_made(name: str) -> bool:
    """Whether a class or id looks like the work of a build tool: it will change with the next build.

    >>> [looks_machine_made(name) for name in ("story-body", "css-1x2y3z", "Story_body__3Xk2f", "sc-bdVaJa", "mt-4")]
    [False, True, True, True, True]
    >>> [
    ...     looks_machine_made(name)
    ...     for name in ("title_thchiij", "c_jg", "cMyCH", "topic_18000000", "lead2", "article__text")
    ... ]
    [True, True, True, True, False, False]
    """
    if _MADE_BY_TOOL.fullmatch(name) or _UTILITY.fullmatch(name):
        return True
    if _SHORT.fullmatch(name) or _NUMBER.search(name):
        return True
    return any(_is_hash(part) or _is_unspeakable(part) for part in re.split(r"[-_]+", name))


def _is_hash(part: str) -> bool:
    """Whether a part of a name mixes digits and letters as no person would: ``3Xk2f``, not ``h1`` or ``story2``."""
    if not _HASH.fullmatch(part):
        return False
    changes = sum(one.isdigit() != other.isdigit() for one, other in pairwise(part))
    return changes > 1 or part[0].isdigit() or len(part) > 12


def looks_positional(expression: str) -> bool:
    """Whether a selector counts elements: it breaks when one is put before them.

    >>> looks_positional("div:nth-child(2)"), looks_positional("//div[3]"), looks_positional("div.second")
    (True, True, False)
    """
    return _POSITION.search(expression) is not None


def _is_unspeakable(part: str) -> bool:
    """Whether a part of a name has hardly a vowel, or capitals where no word begins: ``thchiij``, ``cMyCH``."""
    if len(part) < LONG_ENOUGH_TO_TELL or not part.isalpha() or part.isupper():
        return False
    vowels = sum(letter in "aeiouyAEIOUY" for letter in part)
    return (
        vowels * 5 < len(part)
        or _CONSONANTS.search(part.lower()) is not None
        or _RANDOM_CAPITALS.search(part) is not None
    )


def split_words(name: str) -> tuple[str, ...]:
    """Give the words of a class or id, in lower case.

    >>> split_words("articleBody_mainText-2")
    ('article', 'body', 'main', 'text', '2')
    """
    return tuple(word.lower() for word in _WORD.findall(name))
