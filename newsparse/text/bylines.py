"""Bylines: the names in a line such as *By Ann Lee and Bo Ek, Reuters | Updated 5 May*."""

import re
from functools import lru_cache

from attrs import evolve

from newsparse.article import Author, AuthorKind
from newsparse.text.clean import clean_line, fold
from newsparse.text.lazily import lazily
from newsparse.text.name_words import BYLINE_LABELS, COUNTRIES, PARTICLES, PLACE_WORDS, ROLE_WORDS
from newsparse.text.names import (
    find_agency,
    has_given_name,
    is_degree,
    is_name,
    is_organization,
    is_role,
    looks_like_person,
)

__all__ = ["EMAIL", "has_east_asian_label", "make_author", "split_byline", "strip_label", "unique_authors"]

_LABEL = re.compile(
    r"\s*(?:" + "|".join(re.escape(label) for label in sorted(BYLINE_LABELS, key=len, reverse=True)) + r")"
    r"(?:\s*[:：]\s*|\s+)",
    re.IGNORECASE,
)
_EAST_ASIAN_BYLINE = lazily(
    r"(?:(?:記者|记者|作者|撰文|撰稿|編譯|编译|文字|文)\s*[:：/／|]?\s*"
    r"(?P<names>[\u3400-\u9fff]{2,4}(?:[\s、]+[\u3400-\u9fff]{2,4}){0,3})(?=$|[\s／/|(（])"
    r"|(?P<reporters>[가-힣]{2,4}(?:[\s·,]+[가-힣]{2,4}){0,3})\s?(?:기자|특파원)(?=$|[\s(|/]))"
)
"""記者王芳／台北報導, 文／王芳, 김철수 기자: a label before the names, or behind them."""
_CHINESE_LABEL = lazily(r"[\u4e00-\u9fff]{2,6}[：:]")
# What the story is, before who wrote it: "Guide by Ann Lee", "Disko Von Ann Lee". A small "von" may belong to a name.
_INNER_LABEL = re.compile(r"[^\d,;|]{2,30}?\s(?:by|By|BY|Von|Par|Por):?\s(?=[^\W\d_])")
# A day before the names, with its hour: "04.02.2022 | 13:10 Uhr | Ann Lee".
_LEADING_DATE = re.compile(
    r"\W*(?:[^\W\d_]{2,12},?\s)?(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|\d{4}-\d\d-\d\d"
    r"|\d{1,2}\.?\s[^\W\d_]{3,12}\.?,?\s\d{4}|[^\W\d_]{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4})"
    r"(?:[\s,|·•–-]{0,4}\d{1,2}[:.]\d\d(?:\s?(?:Uhr|h|[ap]\.?m\.?))?)?[\s,|·•–—-]*",
    re.IGNORECASE,
)
EMAIL = re.compile(r"[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}")
"""An address for mail."""
_HANDLE = re.compile(r"(?<![\w.])@\w{2,30}")
_EMPTY_BRACKETS = re.compile(r"[(\[<]\s*,?\s*[)\]>]")
"""What is left of an address in brackets."""
_BRACKETS = re.compile(r"\s*[(\[（【]([^()\[\]（）【】]{1,60})[)\]）】]")
# Where the names end: a mark that parts columns, a date, the words of a page's furniture.
_END = re.compile(
    r"\s+[|•·●▪–—»]\s+|\s*[|•●]\s*|\s+-\s+|\s*\n"
    r"|\s(?:illustration(?:en|s)?|fotos?|bilder|contributions?|photos?|photography|reviewed|edit(?:ed|ing)"
    r"|fact[ -]checked|medically reviewed|translated)\s(?:by|von|from)\s"
    r"|(?:^|[\s,;.(])(?:updated?|published|posted|last\s|on\s|aktualisiert|stand|veröffentlicht|publié|mis à jour"
    r"|publicado|actualizado|pubblicato|aggiornato|link copied|follow|share|read|comments?|\d{1,2}\s?min"
    r"|view\s|more\s|see\s|am\s|um\s"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\.?\s\d|\d{1,2}[./:]\d|\d{4}|\d{1,2}\.?\s\w{3,9}\s\d{4})",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(
    r"\s*(?:[;/、;]|\s[&+]\s|&&|(?<=\s)(?:and|und|et|och|og|ja|ve|и|і|та)(?=\s)|,\s*(?:and|und|et|y|e|&)\s|[与和](?=\S{2}))\s*",
    re.IGNORECASE,
)
# Between two whole names only: *Ortega y Gasset* is one man.
_WEAK_SEPARATOR = re.compile(r"\s+(?:y|e|i|en|a|o)\s+")
_CASELESS = lazily("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_CJK_ENDING = re.compile(r"\s*(?:記者|记者|기자|特派員|通訊員|通讯员|編集委員|編輯|编辑)$")
# What a program made of a name for an address.
_SLUG = re.compile(r"[a-z]{2,20}(?:[-_.][a-z]{2,20}){1,4}\d{0,3}")
_NO_AUTHOR = re.compile(
    r"(?:(?:medically |expert )?reviewed|(?:fact[ -])?checked|edited|approved) by\b|zitat von\b"
    r"|(?:photo(?:s|graph|graphy|graphs)?|fotos?|bild(?:er)?|illustration(?:en|s)?|images?|video)\s?(?:by|von|par|por|di|:)\s?\S",
    re.IGNORECASE,
)
"""Who took the pictures, read it over, or is quoted."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_OFFICE_WORDS = frozenset(("&", "für", "of", "for"))
"""What joins the words of an office's name."""
# What leads over to a date or a place that was cut.
_TRAILING = re.compile(r"\s+(?:le|am|on|at|el|il|den|in|,|-)$", re.IGNORECASE)
_EDGES = " \t\u00a0,;:|/·•–—-*\u200c\"'“”„«»"
LONGEST_BYLINE = 400
"""Longer lines are not read beyond this."""
MOST_AUTHORS = 40


@lru_cache(maxsize=128)
def split_byline(text: str, *, is_stated: bool = False) -> tuple[Author, ...]:
    """Give those who sign, in order, each once: without "By", places, dates, e-mail addresses.

    ``is_stated`` says that the text holds names and nothing else, as metadata do: "Your Native Teacher" is one there.

    >>> [author.name for author in split_byline("By Ann Lee, Bo Ek and Ann Lee")]
    ['Ann Lee', 'Bo Ek']
    >>> split_byline("Von Jan Weg, Redakteur")
    (Author(name='Jan Weg', url=None, role='Redakteur', email=None, kind=<AuthorKind.PERSON: 'person'>),)

    Kept for a while: a page names the same people in several places.
    """
    line = clean_line(text[:LONGEST_BYLINE])
    if line.startswith(("http:", "https:", "www.", "//", "/")):
        return ()
    emails: list[str] = []
    if "@" in line:
        emails = EMAIL.findall(line)
        line = _EMPTY_BRACKETS.sub(",", _HANDLE.sub(",", EMAIL.sub("", line)))
    if line[:1].isdigit() or _YEAR.search(line):
        line = line[_leading_date(line) :]
    bare = strip_label(line)
    is_labelled = len(bare) < len(line.strip(_EDGES))
    is_stated = is_stated and not is_labelled
    if _NO_AUTHOR.match(bare):
        return ()
    line = _TRAILING.sub("", bare[: end.start()]) if (end := _END.search(bare)) and end.start() > 1 else bare
    line = _strip_inner_label(line)
    authors: list[Author] = []
    for part in _parts(line):
        _add_names(authors, part, is_stated, is_labelled)
    found = unique_authors(authors)
    if len(found) == len(emails) == 1:
        found = (evolve(found[0], email=emails[0]),)
    return found


def _leading_date(line: str) -> int:
    found = _LEADING_DATE.match(line)
    return found.end() if found and found.end() < len(line) else 0


def _strip_inner_label(line: str) -> str:
    found = _INNER_LABEL.match(line)
    return line[found.end() :] if found and not looks_like_person(line) else line


def _parts(line: str) -> list[str]:
    """The parts between which there is more than a comma."""
    if _is_one_office(line) or _is_name_and_role(line):
        return [line]
    parts = _SEPARATOR.split(line)
    if len(parts) > 1 and ";" in line and all(part.count(",") == 1 for part in parts):
        # A list of "Lee, Ann; Ek, Bo".
        turned = [part.partition(",") for part in parts]
        if all(" " not in last.strip() for last, _, _ in turned):
            return [f"{first.strip()} {last.strip()}" for last, _, first in turned]
    return [piece for part in parts for piece in _split_weak(part)]


def _is_name_and_role(line: str) -> bool:
    """Whether "and" stands in the role of one person: *Ann Lee, Privacy and Security Expert*."""
    name, comma, role = line.partition(",")
    words = role.split()
    return (
        bool(comma)
        and 3 <= len(words) <= 8
        and is_role(words[-1])
        and not is_organization(role)
        and (
            looks_like_person(name) and not any(looks_like_person(part.strip()) for part in _SEPARATOR.split(role)[:1])
        )
    )


def strip_label(text: str) -> str:
    """Take "By", "Von", "Written by:", "Autor:" … off the front of a line.

    >>> strip_label("Text: Von Ann Lee")
    'Ann Lee'
    """
    if has_east_asian_label(text) and (signed := _EAST_ASIAN_BYLINE().match(text)):
        return "\u3001".join(re.split(r"[\s\u3001\u00b7,]+", signed["names"] or signed["reporters"]))
    for _ in range(3):
        found = _LABEL.match(text) or (_CHINESE_LABEL().match(text) if text[:1] > "\u4e00" else None)
        if found is None or found.end() >= len(text):
            break
        text = text[found.end() :]
    return text.strip(_EDGES)


def has_east_asian_label(text: str) -> bool:
    """Tell whether a line says in Chinese or Korean who reports.

    >>> (
    ...     has_east_asian_label("\u8a18\u8005\u738b\u82b3\uff0f\u53f0\u5317\u5831\u5c0e"),
    ...     has_east_asian_label("By Ann Lee"),
    ... )
    (True, False)
    """
    return text[:1] > "\u3000" and _EAST_ASIAN_BYLINE().match(text) is not None


def make_author(name: str, *, url: str | None = None, role: str | None = None, email: str | None = None,
                kind: AuthorKind | None = None) -> Author | None:  # fmt: skip
    """Make an author of one name; None for what names nobody."""
    name = name.strip(_EDGES)
    if not is_name(name):
        return None
    name = find_agency(name) or name
    return Author(name, url, role, email, kind or _kind(name))


def unique_authors(authors: list[Author]) -> tuple[Author, ...]:
    """Give each author once, with what any mention of them says."""
    found: dict[str, Author] = {}
    for author in authors:
        key = fold(author.name)
        known = found.get(key)
        found[key] = author if known is None else evolve(
            known, url=known.url or author.url, role=known.role or author.role, email=known.email or author.email
        )  # fmt: skip
    return tuple(found.values())[:MOST_AUTHORS]


def _kind(name: str) -> AuthorKind:
    return AuthorKind.ORGANIZATION if is_organization(name) else AuthorKind.PERSON


def _is_one_office(line: str) -> bool:
    """Whether "and" stands inside one name: *Ministry of Food and Farming*, *Telegram & Gazette*."""
    if "," in line or ";" in line or "/" in line:
        return False
    return not _OFFICE_WORDS.isdisjoint(line.casefold().split()) and is_organization(line)


def _split_weak(part: str) -> list[str]:
    pieces = _WEAK_SEPARATOR.split(part)
    whole = all(len(piece.split()) >= 2 for piece in pieces) or all(len(piece.split()) == 1 for piece in pieces)
    return pieces if len(pieces) > 1 and whole else [part]


def _add_names(authors: list[Author], part: str, is_stated: bool, is_labelled: bool) -> None:
    """Add the names of a part between separators; what follows them after a comma is a name, a role or a place."""
    pieces = [piece.strip(_EDGES) for piece in part.replace("，", ",").split(",")]
    pieces = [piece for piece in pieces if piece]
    if len(pieces) > 1 and fold(pieces[-1]) in COUNTRIES:
        # The address of a publisher.
        pieces = pieces[:1]
    elif len(pieces) == 2 and _is_inverted(pieces, is_stated):
        pieces = [f"{pieces[1]} {pieces[0]}"]
    if is_labelled and len(pieces) > 1 and looks_like_person(pieces[0]) and _is_place(pieces[-1]):
        pieces.pop()
    for piece in pieces:
        _add_piece(authors, piece, is_stated)


def _is_place(piece: str) -> bool:
    """Whether one word after a whole name can only say where it was written: *Ann Lee, Ulm*."""
    return piece.istitle() and piece.isalpha() and not (is_organization(piece) or is_role(piece) or is_degree(piece))


def _is_inverted(pieces: list[str], is_stated: bool) -> bool:
    """Whether two pieces are "Lee, Ann"."""
    last, first = pieces
    given, _, initial = first.partition(" ")
    return (
        " " not in last
        and (not initial or (len(initial.strip(".")) == 1 and len(given) > 1))
        and (
            looks_like_person(f"{first} {last}") or (is_stated and last.istitle() and has_given_name(f"{first} {last}"))
        )
        and not (is_degree(first) or is_organization(first) or is_organization(last) or is_role(first))
        and (first.isascii() or not _CASELESS().search(first))
        and not (last.isupper() and first.isupper())
    )


def _add_piece(authors: list[Author], piece: str, is_stated: bool) -> None:
    role = None
    if ("(" in piece or "[" in piece or not piece.isascii()) and (found := _BRACKETS.search(piece)):
        role = found[1].strip()
        piece = _BRACKETS.sub("", piece).strip(_EDGES)
    if authors and (is_degree(piece) or (_is_only_role(piece))):
        if not is_degree(piece) and authors[-1].role is None:
            authors[-1] = evolve(authors[-1], role=piece)
        return
    piece = strip_label(piece if piece.isascii() else _CJK_ENDING.sub("", piece))
    name, rest = (piece, "") if is_stated else _cut_at_place(piece)
    name, title = (name, None) if is_stated else _cut_role(name)
    author = make_author(_once(name))
    if author is None or _SLUG.fullmatch(author.name):
        return
    role = role or title
    if rest and role is None and is_role(rest):
        role = rest
    authors.append(evolve(author, role=role) if role and not find_agency(role) else author)
    if role and (agency := find_agency(role)):
        authors.append(Author(agency, kind=AuthorKind.ORGANIZATION))


def _is_only_role(piece: str) -> bool:
    words = piece.split()
    if len(words) > 5 and sum(word[:1].islower() for word in words) >= len(words) // 2:
        return True
    return is_role(piece) and not (is_organization(piece) and not is_role(words[0])) and len(words) <= 8


def _once(name: str) -> str:
    """Give a name that was printed twice in a row, for two sizes of screen, once."""
    words = name.split()
    half = len(words) // 2
    return " ".join(words[:half]) if half > 1 and words[:half] == words[half:] else name


def _cut_role(name: str) -> tuple[str, str | None]:
    """Cut "Ann Lee Senior Writer" after the name; "Executive Content Editor" is left as it is."""
    words = name.split()
    if not words or words[0].casefold() in ROLE_WORDS:
        return name, None
    end = len(words)
    while end > 2 and words[end - 1].casefold().strip(".,") in ROLE_WORDS:
        end -= 1
    return (" ".join(words[:end]), " ".join(words[end:])) if end < len(words) else (name, None)


def _cut_at_place(piece: str) -> tuple[str, str]:
    """Cut "Ann Lee in Berlin" after the name."""
    words = piece.split()
    for n, word in enumerate(words[1:], start=1):
        if word in PLACE_WORDS and word not in PARTICLES and (n >= 2 or find_agency(words[0])):
            return " ".join(words[:n]), " ".join(words[n + 1 :])
    return piece, ""
