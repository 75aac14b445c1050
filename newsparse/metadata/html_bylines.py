"""Bylines that the page shows: marked by class, ``rel`` or ``itemprop``, or only by the words they begin with."""

import re
from collections.abc import Iterable, Iterator

from lxml import etree
from lxml.html import HtmlElement

from newsparse.article import Author, AuthorKind
from newsparse.metadata.belonging import BOX_REACH, is_foreign
from newsparse.metadata.candidate import Candidate
from newsparse.metadata.far_elements import FarElements
from newsparse.metadata.story_head import Around, NearElement, element_text, is_aside, marks_of
from newsparse.metadata.values import LONGEST_RAW
from newsparse.page import Page
from newsparse.text.bylines import has_east_asian_label, make_author, split_byline, strip_label, unique_authors
from newsparse.text.clean import clean_line, fold
from newsparse.text.dates import read_date
from newsparse.text.name_words import STOP_WORDS
from newsparse.text.names import find_agency, has_given_name, is_role, looks_like_person, names_somebody

__all__ = ["read_bylines"]

SOURCE = "html"

_AUTHOR_MARKS = (
    "author", "byline", "by-line", "by_line", "autor", "auteur", "writer", "written", "verfasser", "redakteur",
    "journalist", "contributor", "vcard", "reporter", "postedby", "posted-by", "posted_by", "article-by", "article_by",
    "signature", "skribent", "penulis", "giornalista", "redattore", "firma",
)  # fmt: skip
"""Parts of the names of classes. Looked for one by one: several times as fast as a pattern."""
_NO_AUTHOR_MARK = re.compile(
    r"comment|avatar|quot|zitat|cita\b"
    r"|author-?_?(?:bio|desc|about|image|img|photo|info-?text|social|follow|links|title|role|position|twitter|email|job)"
    r"|authori[sz]|photographer|fotograf|social|share|follow|related|count|date|time|role|company|description|copyright"
    r"|image|photo|picture",
)
_VISIBLE_LABEL = re.compile(
    r"\(?(?:written by|posted by|story by|words by|text by|by|von|par|por|di|door|av|af|text|texte"
    r"|autor(?:in|en|es)?|authors?|auteurs?|contributors?|verfasser(?:in)?|verfasst von|geschrieben von"
    r"|ein (?:beitrag|gastbeitrag|kommentar|artikel) von|interview|text und fotos?|escrito por|автор|reporting by)"
    r"\s?[:\s]\s*(?=\S)",
    re.IGNORECASE,
)
_FIRST_WORDS = frozenset(
    "written posted story words text by von par por di door av af texte autor autorin autoren autores author authors"
    " auteur auteurs contributor contributors verfasser verfasserin"
    " verfasst geschrieben ein interview escrito автор reporting".split()
)
_DATED_LABEL = re.compile(
    r"[^!?\n]{6,70}?\d[^!?\n]{0,20}?[\s,|](?P<label>by|By|von|par|por|di|door|av|af|przez)\s+(?=[^\W\d_a-z])"
)
"""Posted on March 12, 2024 by Ann Lee: the day comes first."""
_SURE_LABEL = re.compile(r"\(?(?:written by|posted by|by|verfasst von|geschrieben von|escrito por)\b", re.IGNORECASE)
_AUTHOR_TAGS = frozenset(("byline", "author"))
_DASHES = frozenset("-\u2013\u2014~")
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "li"))
_HEADER_TAGS = frozenset(
    "p div span small em i strong b li a h2 h3 h4 h5 h6 address cite header section td dd font footer".split()
)
_FAR_CLASSES = ("uthor", "yline", "autor")
"""Parts of the commonest classes of bylines."""
_FAR_LINKS = etree.XPath("descendant::a[@rel='author']")
_AUTHOR_PAGE = re.compile(
    r"/(?:authors?|autor(?:en|in|es)?|auteurs?|autor[ei]|redaktion|profiles?|people|person|team|staff|contributors?|writers?"
    r"|experts?|by|columnists?|journalists?|reporters?|users?|members?|firmas?|skribenter)/",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d\d?\.\d\d?\.\d\d")
MOST_FAR = 60
MOST_BEFORE = 10
"""How far before the headline a byline may stand: farther up are the stories of the day."""
LONGEST_BYLINE, LONGEST_BARE, LONGEST_ALONE, LONGEST_LABEL = 160, 80, 24, 16
MOST_WORDS_OF_DATE = 9
BARE_REACH = 25
"""How far from the headline a name without mark or label is looked for."""
BESIDE = 4
"""How many elements may lie between a name and the date beside it."""
NEAREST, TAIL_REACH, ALONE_REACH = 4, 12, 12
LONGEST_ACRONYM = 5
LONGEST_JOINT = 2
"""Of what leads over from a name to the next part of a line: "in", "·"."""


def read_bylines(
    page: Page, near: list[NearElement], headline: str, around: Around, far: FarElements
) -> Iterator[Candidate]:
    """Read who signs, from the elements near the headline, else from a box or link elsewhere."""
    headline = fold(headline)
    near = [item for item in near if item.place >= -MOST_BEFORE]
    marked = list(_read_marked(page, near, headline, around))
    # Lines before the headline may name the authors of other stories: a mark after it says more.
    labelled = list(_read_labelled(near, around, NEAREST if marked else MOST_BEFORE))
    yield from marked
    yield from labelled
    if not marked and not labelled:
        bare = _read_bare(near, around)
        if bare is not None:
            yield bare
        elif not _is_signed(page):
            yield from _read_far_bylines(page, headline, around, far)


def _read_marked(page: Page, near: list[NearElement], headline: str, around: Around) -> Iterator[Candidate]:
    """Read the first element that its class, ``rel`` or ``itemprop`` calls a byline."""
    telling = _telling_marks(near)
    for element, marks, _, _, place in near:
        if marks not in telling and element.tag not in _AUTHOR_TAGS:
            continue
        found = _marked_byline(page, element, marks, headline)
        if found is None or is_foreign(element, around, abs(place)):
            continue
        authors, raw, path = found
        if is_foreign(element, around, BOX_REACH + 1):
            path += "[box]"
        yield Candidate("authors", authors, SOURCE, path, raw[:LONGEST_RAW])
        yield Candidate("byline", raw, SOURCE, path, raw[:LONGEST_RAW])
        return


def _telling_marks(near: list[NearElement]) -> set[str]:
    """The marks that call an element a byline.

    Classes repeat, and most pages have few of the words: each class is asked once, and only for words that are there.
    """
    distinct = {item.marks for item in near if item.marks}
    everything = "\n".join(distinct)
    words = [word for word in _AUTHOR_MARKS if word in everything]
    if not words:
        return set()
    return {
        marks
        for marks in distinct
        if "author" in marks or (any([word in marks for word in words]) and not _NO_AUTHOR_MARK.search(marks))
    }


def _read_labelled(near: list[NearElement], around: Around, most_before: int) -> Iterator[Candidate]:
    """Read the first line that begins with "By" or "Von"."""
    for element, _, text, tail, place in near:
        if place < -most_before:
            return
        if not text and not tail:
            continue
        lines = [*_visible_bylines(element, text, tail)] if text and element.tag in _HEADER_TAGS else []
        found = [("text", line) for line in lines]
        if 0 < place <= TAIL_REACH and (line := _label_in_tail(element, tail)):
            found.append(("text[tail]", line))
        for path, line in found:
            authors = split_byline(line)
            if authors and _are_names(authors, line) and not is_foreign(element, around, abs(place)):
                yield Candidate("authors", authors, SOURCE, path, line[:LONGEST_RAW])
                yield Candidate("byline", line, SOURCE, path, line[:LONGEST_RAW])
                return


def _read_bare(near: list[NearElement], around: Around) -> Candidate | None:
    """Read a person's name without mark and label: that leads to an author's page, or stands beside the date."""
    dated = [
        place
        for element, _, text, tail, place in near
        if (text and _is_dated(text)) or (tail and _is_dated(tail)) or element.tag == "time"
    ]
    for element, _, text, tail, place in near:
        if not -NEAREST <= place <= BARE_REACH or element.tag not in _HEADER_TAGS:
            continue
        is_linked = element.tag == "a" and bool(_AUTHOR_PAGE.search(element.get("href") or ""))
        is_beside = is_linked or any(abs(place - other) <= BESIDE for other in dated)
        is_alone = 0 < place <= ALONE_REACH and element.tag not in _HEADINGS and _is_alone(element)
        for line in (text, tail) if is_beside else (text,) if is_alone else ():
            # A dash before a name is that of a quotation.
            if not 4 <= len(line) <= LONGEST_BARE or line[0] in _DASHES:
                continue
            if not is_linked and not names_somebody(line):
                continue
            authors = split_byline(clean_line(line))
            is_sure = looks_like_person if is_linked else _is_surely_person
            if not authors or not all(is_sure(author.name) for author in authors):
                continue
            if not is_foreign(element, around, abs(place)):
                path = "name[linked]" if is_linked else "name[dated]" if is_beside else "name[alone]"
                return Candidate("authors", authors, SOURCE, path, clean_line(line)[:LONGEST_RAW])
    return None


def _is_alone(element: HtmlElement) -> bool:
    """Whether an element's text is all that its parent says: no name in a sentence."""
    parent = element.getparent()
    is_followed = len((element.tail or "").strip()) > LONGEST_JOINT
    return not len(element) and not is_followed and (parent is None or not (parent.text or "").strip())


def _is_dated(text: str) -> bool:
    return 6 <= len(text) <= LONGEST_BARE and _YEAR.search(text) is not None


def _is_surely_person(name: str) -> bool:
    return len(name.split()) <= 4 and looks_like_person(name) and has_given_name(name)


def _is_signed(page: Page) -> bool:
    """Whether the page's metadata name a person as its author, so that none need be looked for far and wide."""
    for node in page.json_ld:
        author = node.get("author")
        first = author[0] if isinstance(author, list) and author else author
        if isinstance(first, dict) and first.get("@type") == "Person" and " " in str(first.get("name", "")):
            return True
    return False


def _read_far_bylines(page: Page, headline: str, around: Around, far: FarElements) -> Iterator[Candidate]:
    """A byline away from the headline: a box at the end of the story, a link to the author."""
    for element in (*far.with_class(*_FAR_CLASSES)[:MOST_FAR], *_FAR_LINKS(page.root)[:MOST_FAR]):
        found = _marked_byline(page, element, marks_of(element), headline)
        if found is not None and not is_aside(element, around):
            yield Candidate("authors", found[0], SOURCE, f"far {found[2]}", found[1][:LONGEST_RAW])
            return


def _is_author_mark(marks: str) -> bool:
    return any([word in marks for word in _AUTHOR_MARKS]) and not _NO_AUTHOR_MARK.search(marks)


def _marked_byline(
    page: Page, element: HtmlElement, marks: str, headline: str
) -> tuple[tuple[Author, ...], str, str] | None:
    """The authors in an element whose class, ``rel`` or ``itemprop`` says that it holds them."""
    if not marks and element.tag not in _AUTHOR_TAGS:
        return None
    is_link = "author" in (element.get("rel") or "").lower().split()
    if not is_link and element.tag not in _AUTHOR_TAGS and not _is_author_mark(marks):
        return None
    raw = clean_line(element_text(element, 400))
    if not 2 <= len(raw) <= 400 or (headline and fold(raw) == headline):
        return None
    links = (
        [link for link in element.iter("a") if "author" in (link.get("rel") or "").lower().split()]
        if not is_link
        else [element]
    )
    if links:
        authors = [author for link in links[:20] for author in _linked(page, link)]
        if authors and _plausible(authors):
            return unique_authors(_with_unlinked(authors, raw)), raw, "rel=author"
    if len(raw) > LONGEST_BYLINE:
        return None
    inner = [
        child
        for child in element.iter()
        if child is not element and isinstance(child.tag, str) and _is_name_mark(child)
    ]
    authors = [author for child in inner[:20] for author in split_byline(clean_line(element_text(child, 120)))]
    if authors and _plausible(authors):
        return unique_authors(authors), raw, "byline"
    authors = _names_in_pieces(element)
    if authors and _plausible(authors):
        return unique_authors(authors), raw, "byline"
    authors = list(split_byline(raw))
    if authors and _plausible(authors):
        return unique_authors(authors), raw, "byline"
    for link in element.iter("a"):
        authors = list(_linked(page, link))
        if authors and _plausible(authors):
            return unique_authors(authors), raw, "byline"
    return None


def _with_unlinked(linked: list[Author], raw: str) -> list[Author]:
    """The whole of a byline of which only some names are links: "By *Ann Lee* and Bo Ek"."""
    printed = split_byline(raw) if len(raw) <= LONGEST_BYLINE else ()
    known = {fold(author.name): author for author in linked}
    names = {fold(author.name) for author in printed}
    if not names > known.keys() or not all(
        fold(author.name) in known or looks_like_person(author.name) for author in printed
    ):
        return linked
    return [known.get(fold(author.name), author) for author in printed]


def _names_in_pieces(element: HtmlElement) -> list[Author]:
    """The names in an element whose parts are told apart by markup: name, role, date each in a child of its own."""
    authors: list[Author] = []
    joined = True
    for piece in element.itertext():
        line = clean_line(piece)
        if not line:
            continue
        if not authors or joined:
            found = split_byline(line) if len(line) > 2 else ()
            if found and (authors or _plausible(found)):
                if not _plausible(found):
                    break
                authors += found
                joined = line.endswith((",", "&"))
            elif authors:
                break
            continue
        if line[-1:].isalpha() and strip_label(f"{line} x") == "x":
            # What stood before "by" is what the story is.
            authors.clear()
            continue
        joined = fold(line) in _JOINS or line in (",", "&", "/", ";", "|")
        if not joined and not is_role(line):
            break
    return authors


_JOINS = frozenset(("and", "und", "et", "y", "e", "og", "och", "en", ""))


def _is_name_mark(element: HtmlElement) -> bool:
    marks = element.get("itemprop") or ""
    classes = (element.get("class") or "").lower()
    return (
        marks == "name"
        or "author-name" in classes
        or "author__name" in classes
        or "authorname" in classes
        or classes in ("fn", "url fn n", "name")
    )


def _linked(page: Page, link: HtmlElement) -> Iterator[Author]:
    url = page.absolute(link.get("href"))
    pieces = _names_in_pieces(link) if len(link) else []
    for author in pieces or split_byline(clean_line(element_text(link, 120))):
        made = make_author(
            author.name, url=url if url and url.startswith("http") else None, role=author.role, email=author.email
        )
        if made is not None:
            yield made


def _plausible(authors: Iterable[Author]) -> bool:
    """Whether authors read out of marked elements are names, and not whatever else stood there.

    One word alone may be a first name or an account; several, and no whole name, are the topics of the story.
    """
    authors = list(authors)
    if len(authors) > 1 and not any([" " in author.name for author in authors]):
        return False
    return all(
        author.kind is AuthorKind.ORGANIZATION
        or looks_like_person(author.name)
        or (len(author.name.split()) == 1 and author.name.isalnum())
        for author in authors
    )


def _are_names(authors: tuple[Author, ...], line: str) -> bool:
    """Whether what follows "By" are names: of people and agencies, or one word on a line of its own."""
    if len(authors) == 1 and len(line) <= LONGEST_ALONE and _SURE_LABEL.match(line):
        name = authors[0].name.replace("_", "")
        return (
            (name.isalnum() and name.casefold() not in STOP_WORDS)
            or looks_like_person(authors[0].name)
            or (authors[0].kind is AuthorKind.ORGANIZATION and name[0].isupper())
        )
    people = [author for author in authors if looks_like_person(author.name)]
    return all(
        author in people or find_agency(author.name) or (people and _is_acronym(author.name)) for author in authors
    )


def _is_acronym(name: str) -> bool:
    """Whether a name is the short one of a station or paper, as it follows that of its reporter: "Ann Lee, NDR"."""
    return name.isupper() and name.isalpha() and len(name) <= LONGEST_ACRONYM


def _visible_bylines(element: HtmlElement, own: str, tail: str) -> Iterator[str]:
    """Lines that begin with "By", "Von" …: the whole element's; or only the label's and the name's next to it."""
    if not _begins_with_label(own):
        if (line := _names_after_date(own)) is not None:
            yield line
        return
    if len(element) and element[0].tag == "br" and " " in strip_label(own):
        # What stands in the next line says where she works.
        yield clean_line(own)
    line = clean_line(element_text(element, LONGEST_BYLINE))
    rest = strip_label(line)
    # A long line that goes on in small letters is a sentence: "By entering this store you agree".
    is_sentence = len(line) > LONGEST_ALONE and rest[:1].islower()
    if len(line) < LONGEST_BYLINE and rest != line and not is_sentence:
        yield line
    if len(own) <= LONGEST_LABEL and strip_label(f"{own} x") == "x":
        following = element[0] if len(element) else None if tail else element.getnext()
        named = tail if following is None else element_text(following, LONGEST_BARE)
        if 4 <= len(named) <= LONGEST_BARE:
            yield clean_line(f"{own} {named}")


def _names_after_date(own: str) -> str | None:
    """The end of a line that begins with a day: "Posted on 12 March 2024 by Ann Lee"."""
    if (
        len(own) > LONGEST_BYLINE
        or own.endswith(".")
        or not _YEAR.search(own)
        or (found := _DATED_LABEL.match(own)) is None
    ):
        return None
    before = own[: found.start("label")]
    is_date = len(before.split()) <= MOST_WORDS_OF_DATE and read_date(clean_line(before), language="en") is not None
    return clean_line(own[found.start("label") :]) if is_date else None


def _begins_with_label(text: str) -> bool:
    if text[:1] > "\u3000":
        return has_east_asian_label(text)
    # The first word tells nearly always that there is none, at a tenth of the pattern's cost.
    first = text[:20].partition(" ")[0].strip("(:\n\t\u00a0").lower()
    return (first in _FIRST_WORDS or ":" in first or not first.isalpha()) and bool(_VISIBLE_LABEL.match(text + " x"))


def _label_in_tail(element: HtmlElement, tail: str) -> str | None:
    """A line after an element that begins with "By", "Von" …, with the name's own element where it has one."""
    if not 2 <= len(tail) <= LONGEST_BARE or not _begins_with_label(tail):
        return None
    following = element.getnext()
    line = clean_line(tail if len(tail) > 8 or following is None else f"{tail} {element_text(following, LONGEST_BARE)}")
    return line if strip_label(line) != line else None
