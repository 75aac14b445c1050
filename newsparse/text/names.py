"""Names of people, and of those who sign instead: what looks like which."""

import re

from newsparse.text.clean import fold
from newsparse.text.lazily import lazily
from newsparse.text.name_words import (
    AGENCIES,
    BYLINE_LABELS,
    DEGREES,
    NO_NAMES,
    ORGANIZATION_WORDS,
    PARTICLES,
    ROLE_WORDS,
    STOP_WORDS,
)

__all__ = [
    "find_agencies",
    "find_agency",
    "has_given_name",
    "is_degree",
    "is_name",
    "is_organization",
    "is_role",
    "looks_like_person",
    "names_agencies_only",
    "names_somebody",
]

_INITIAL = re.compile(r"[^\W\d_](?:[.\u2019'-][^\W\d_])*\.?(?:-[^\W\d_]\.?)?")
_WORD_OF_NAME = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?")
_SHORT_NAME = re.compile(r"[^\W\d_]\.")
_LETTERS = re.compile(r"[^\W\d_]")
_CASELESS = lazily("[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff\u10d0-\u10ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_ADDRESS = re.compile(r"https?:|www\.|@|//|\.(?:com|org|net|html?|php|de|co\.uk)\b", re.IGNORECASE)
_MOMENT = re.compile(r"\d[:.]\s?\d|\b(?:19|20)\d\d\b|:")
_NOT_IN_NAMES = re.compile(r"[\d:;!?=<>{}\[\]|/\\%#*_~\"“”„«»…]")
_WORD = re.compile(r"[^\W_]+")
MOST_WORDS_OF_AGENCY = 3
SHORTEST_IN_SMALL_LETTERS = 4
"""A shorter name is a word of some language ("ap", "pa") unless it is printed in capitals; "dpa" prints itself so."""
_SMALL_AGENCIES = frozenset(("dpa", "afp", "apa", "sda", "epd", "kna", "ots", "sid"))
_BETWEEN_AGENCIES = re.compile(r"\s*(?:[/,;+&]|\s-\s|\b(?:and|und|et|y|e|i)\b)\s*")
_MONTHS_TOO = frozenset(("jan", "april", "may", "june", "august"))
"""Given names that are short for a month, or the name of one."""
_ORGANIZATION_ENDINGS = (
    "ministerium", "verband", "verbandes", "gesellschaft", "institut", "stiftung", "redaktion", "agentur", "zeitung",
)  # fmt: skip
"""Of German compounds."""
_ACCOUNTS = (" admin", "wordpressadmin", "wpadmin")
_WHOLE_LABELS = frozenset(label for label in BYLINE_LABELS if " " in label)
"""What leads to a name that was lost; single words can be names: *Theo*."""
MOST_WORDS, MOST_LETTERS = 6, 60
"""Of a person's name."""
MOST_LETTERS_SIGNED = 90
"""Of any name that signs: an office can be long."""


def find_agency(text: str) -> str | None:
    """Give a news agency's name in its own spelling, if the text is one.

    >>> find_agency("Dpa"), find_agency("the associated press"), find_agency("Ann Lee")
    ('dpa', 'The Associated Press', None)
    """
    return AGENCIES.get(fold(text))


def find_agencies(text: str) -> tuple[str, ...]:
    """Give the news agencies that a text names, in order, each once; the longest name counts.

    >>> (
    ...     find_agencies("With material from AFP and the Associated Press"),
    ...     find_agencies("dpa/lnw"),
    ...     find_agencies("the pa"),
    ... )
    (('AFP', 'The Associated Press'), ('dpa',), ())
    """
    words = list(_WORD.finditer(text))
    found: dict[str, None] = {}
    place = 0
    while place < len(words):
        for size in range(min(MOST_WORDS_OF_AGENCY, len(words) - place), 0, -1):
            printed = text[words[place].start() : words[place + size - 1].end()]
            name = find_agency(printed) if "/" not in printed else None
            if name is not None and (
                len(printed) >= SHORTEST_IN_SMALL_LETTERS or printed in _SMALL_AGENCIES or printed == printed.upper()
            ):
                found[name] = None
                place += size - 1
                break
        place += 1
    return tuple(found)


def names_agencies_only(text: str) -> bool:
    """Whether a text is the name of a news agency, or of several and nothing else.

    >>> names_agencies_only("AFP/dpa"), names_agencies_only("Reuters und dpa"), names_agencies_only("Ann Lee/AFP")
    (True, True, False)
    """
    return all([find_agency(name) is not None for name in _BETWEEN_AGENCIES.split(text)])


def is_degree(text: str) -> bool:
    """Whether a text is nothing but degrees and suffixes that follow a name, such as ``PhD`` or ``Jr``."""
    words = fold(text.replace(".", "")).split()
    return bool(words) and len(words) <= 4 and all(word in DEGREES for word in words)


def is_role(text: str) -> bool:
    """Whether a text is what somebody does: ``Senior Reporter``, ``Redakteurin``, ``corresponsal``."""
    words = fold(text).split()
    return bool(words) and any(word in ROLE_WORDS for word in words)


def is_organization(text: str) -> bool:
    """Whether a name is an agency's, a desk's, a staff's, a company's.

    >>> is_organization("Redaktion"), is_organization("Web Desk"), is_organization("Ann Lee")
    (True, True, False)
    """
    folded = fold(text)
    return folded in AGENCIES or any(
        [word in ORGANIZATION_WORDS or word.endswith(_ORGANIZATION_ENDINGS) for word in folded.split()]
    )


def is_name(text: str) -> bool:
    """Whether a text can be what signs an article at all: no address, no sentence, no word for nobody.

    >>> is_name("Ann Lee"), is_name("admin"), is_name("https://example.org/ann"), is_name("tlow")
    (True, False, False, True)
    """
    if not 2 <= len(text) <= MOST_LETTERS_SIGNED or not _LETTERS.search(text):
        return False
    if _ADDRESS.search(text) or _MOMENT.search(text):
        return False
    words = text.split()
    # "5 great ways to stay dry": a headline in the wrong place.
    folded = fold(text)
    if folded in NO_NAMES or folded in _WHOLE_LABELS or folded.endswith(_ACCOUNTS):
        return False
    return len(words) <= (4 if text[0].isdigit() else 10)


def looks_like_person(text: str) -> bool:
    """Whether a text looks like the name of one person, strictly: for what no markup says to be a name.

    >>> [looks_like_person(name) for name in ("Ann Lee", "Ludwig van B.", "Rain all day", "Ann", "J. R. R. Tolkien")]
    [True, True, False, False, True]
    """
    words = text.split()
    if not 1 <= len(words) <= MOST_WORDS or len(text) > MOST_LETTERS or _NOT_IN_NAMES.search(text):
        return False
    if not text.isascii() and _CASELESS().search(text):
        return 2 <= len(text) <= 30 and len(words) <= 4
    if len(words) == 1 or not words[0][0].isalpha():
        return False
    folded = [word.strip(".,").casefold() for word in words]
    # "A. J. Lee" begins with an initial, and not with an article.
    whole = [folded[n] for n, word in enumerate(words) if not (len(word) == 2 and word[1] == ".")]
    if not STOP_WORDS.isdisjoint(whole[1:] if whole[:1] and whole[0] in _MONTHS_TOO else whole):
        return False
    if not ORGANIZATION_WORDS.isdisjoint(whole):
        return False
    return all(_is_part(word, folded[n]) for n, word in enumerate(words)) and any(len(word) > 1 for word in folded)


def _is_part(word: str, folded: str) -> bool:
    return word[0].isupper() or folded in PARTICLES or word[:2] in ("d'", "d\u2019", "al", "'t")


def has_given_name(text: str) -> bool:
    """Whether a text begins with a common given name, or with initials: what tells a person from two capitalised words.

    >>> [has_given_name(name) for name in ("Ann Lee", "Dr. Ann Lee", "J. K. Lee", "Mental Health", "Ann")]
    [True, True, True, False, False]
    """
    # Not at the top: most pages say in their marks who signs, and never need the names.
    from newsparse.text.given_names import GIVEN_NAMES

    words = [word for word in text.split() if word.casefold().strip(".") not in _TITLES]
    if len(words) < 2:
        return False
    first = words[0].casefold()
    return first.partition("-")[0] in GIVEN_NAMES or (len(first) <= 4 and first.endswith(".") and first[0].isalpha())


def names_somebody(line: str) -> bool:
    """Whether a line holds a given name or an initial at all: a quick look before the line is read word by word.

    >>> names_somebody("5 May 2021 | by Ann Lee"), names_somebody("It rained in Ulm")
    (True, False)
    """
    from newsparse.text.given_names import GIVEN_NAMES

    words = _WORD_OF_NAME.findall(line.casefold())
    return not GIVEN_NAMES.isdisjoint(words) or _SHORT_NAME.search(line) is not None


_TITLES = frozenset(("dr", "prof", "mr", "mrs", "ms", "mag", "dipl", "ing", "sir", "lord", "dame"))
