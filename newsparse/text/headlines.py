"""Headlines: the site's name and the section taken off, and two headlines compared."""

import re
from collections.abc import Iterable
from functools import lru_cache

from newsparse.text.clean import fold

__all__ = ["compare_headlines", "split_section", "strip_section", "strip_site_name"]

_SEPARATOR = re.compile(
    r"\s+[|\u2502\uff5c\u2013\u2014\u2015·•»«⋆★:/~\-]+\s+|\s*[|\u2502\uff5c]\s*|\s*::\s*|\s+[»«]\s*|:\s+|_(?=[^_\s]+$)"
    r"|-(?=[^\x00-\u303f]{2,8}$)"
)
_MARKS = "|-:\u2013\u2014\u00b7\u2022\u00bb\u00ab/_~\u2605\u22c6\u2502\uff5c\u2015"
_BAR = re.compile(r"[|\u2502\uff5c⋆»«•·]|::")
_SECTIONS = frozenset((
    "opinion", "opinions", "analysis", "perspective", "review", "live", "live updates", "video", "watch", "exclusive",
    "editorial",
    "letters", "letter", "column", "commentary", "news", "sports", "politics", "breaking news", "breaking", "podcast",
    "photos",
    "gallery", "meinung", "kommentar", "analyse", "interview", "gastkommentar", "kolumne", "opinión", "análisis",
    "editorial opinion", "tribune", "chronique", "edito", "avis", "opinião", "comment", "letter to the editor",
    "the take",
    "sponsored", "paid post", "subscriber only", "premium",
))  # fmt: skip
_WEB_ENDING = re.compile(
    r"\s(?:com|org|net|de|at|ch|fr|es|it|uk|co uk|eu|info|in|news|online|nl|be|se|no|dk|pl|br|com br|ca|com au)$"
)
_ARCHIVES = frozenset(("blog archive", "blog archiv", "blog archives"))
_LEADING = " »›/|"
MOST_WORDS_OF_SITE = 6
LEAST_ALIKE = 5
"""In characters; shorter names of sites must be met whole."""


def strip_site_name(title: str, sites: Iterable[str], *, guess: bool = False) -> str:
    """Take the names of the site off both ends of a title.

    ``sites`` are the names that the site is known under, its host among them. With ``guess``, a short end after a bar
    goes too, known or not: what ``<title>`` needs.

    >>> strip_site_name("Rain - all day - Example Post", ["Example Post"])
    'Rain - all day'
    >>> strip_site_name("Rain in Ulm | Weather | Example", [], guess=True)
    'Rain in Ulm'
    """
    if not any(mark in title for mark in _MARKS):
        return title
    return _strip(title, tuple(sites), guess)


@lru_cache(maxsize=128)
def _strip(title: str, sites: tuple[str, ...], guess: bool) -> str:
    """Kept for a while: a page says the same title in several places, and each is asked for more than once."""
    known = _keys(sites)
    while True:
        marks = list(_SEPARATOR.finditer(title))
        if not marks:
            return title
        first, last = marks[0], marks[-1]
        tail, head = title[last.end() :], title[: first.start()]
        rest, without_head = title[: last.start()], title[first.end() :].lstrip(_LEADING)
        if rest and _is_site(tail, known, last[0]):
            title = rest.rstrip()
        elif (middle := _two_part_site(title, marks, known)) is not None:
            title = middle
        elif without_head and (_key(head) in known or (guess and fold(head) in _ARCHIVES)):
            title = without_head
        elif guess and rest and _is_aside(tail, rest, last[0]):
            title = rest.rstrip()
        else:
            return title


def strip_section(title: str, sections: Iterable[str] = ()) -> str:
    """Take the name of a section off the end of a headline: "| Opinion", and those of ``sections``.

    >>> strip_section("Rain is good | Opinion"), strip_section("Rain in Ulm | Region", ["region"])
    ('Rain is good', 'Rain in Ulm')
    """
    rest, mark, tail = title.rpartition("|")
    if not mark or not rest.strip() or not tail.strip():
        return title
    folded = fold(tail)
    return rest.rstrip() if folded in _SECTIONS or folded in {fold(section) for section in sections} else title


def split_section(title: str) -> tuple[str | None, str]:
    """Part "Opinion | " and its kin from a headline: what was there, and the headline.

    >>> split_section("Opinion | Rain is good"), split_section("Rain: a history")
    (('Opinion', 'Rain is good'), (None, 'Rain: a history'))
    """
    found = re.match(r"([^|\u2502\uff5c]{3,24}?)\s*[|\u2502\uff5c]\s*(?=\S)", title)
    if found and fold(found[1]) in _SECTIONS:
        return found[1].strip(), title[found.end() :]
    return None, title


def compare_headlines(one: str, other: str) -> float:
    """How alike two headlines are, from 0 to 1: the words they share, of the words of both.

    >>> compare_headlines("Rain in Ulm", "Rain in Ulm!"), compare_headlines("Rain", "Sun")
    (1.0, 0.0)
    """
    one_words, other_words = set(fold(one).split()), set(fold(other).split())
    if not one_words or not other_words:
        return 0.0
    shared = len(one_words & other_words)
    # Languages without spaces: one "word" is the whole headline.
    if not shared and min(len(one_words), len(other_words)) <= 3:
        short, long = sorted((fold(one), fold(other)), key=len)
        return len(short) / len(long) if len(short) >= 6 and short in long else 0.0
    return 2 * shared / (len(one_words) + len(other_words))


@lru_cache(maxsize=64)
def _keys(sites: tuple[str, ...]) -> frozenset[str]:
    """The names of a site for comparing; kept for a while, as one page has several titles."""
    return frozenset([_key(site) for site in sites if site]) - {""}


def _key(name: str) -> str:
    """A site's name for comparing: without "www.", its domain's end, and spaces."""
    folded = fold(name.removeprefix("https://").removeprefix("http://").removeprefix("www."))
    return _WEB_ENDING.sub("", folded).replace(" ", "").removeprefix("the")


def _is_site(part: str, known: frozenset[str], mark: str) -> bool:
    """Whether an end of a title is the site's name, or what begins like it; after a colon only the name itself.

    "The best games: Kotaku's choice" does not end in the name of Kotaku.
    """
    key = _key(part)
    if len(key) < 2 or len(part.split()) > MOST_WORDS_OF_SITE + 2:
        return False
    return key in known or (":" not in mark and len(key) >= LEAST_ALIKE and any(_begin_alike(key, x) for x in known))


def _begin_alike(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= LEAST_ALIKE and long.startswith(short)


def _is_aside(part: str, rest: str, mark: str) -> bool:
    """Whether the end of a title is a site or section rather than part of a headline."""
    words, rest_words = len(part.split()), len(rest.split())
    if mark == "-":
        return len(rest) > 2 * len(part)
    if _BAR.search(mark):
        return words <= MOST_WORDS_OF_SITE and rest_words >= min(3, words)
    return mark.strip() in ("-", "\u2013", "\u2014") and words <= 4 and rest_words > words + 1 and part[:1].isupper()


def _two_part_site(title: str, marks: list[re.Match[str]], known: frozenset[str]) -> str | None:
    """The title without a site's name that has a separator in itself: "Rain - Example - The Post"."""
    if len(marks) < 2 or not _is_site(title[marks[-2].end() :], known, marks[-2][0]):
        return None
    return title[: marks[-2].start()].rstrip()
