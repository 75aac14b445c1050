"""Who signs: the first authors who are not the site itself, held against what the page prints."""

from collections.abc import Container

from attrs import evolve

from newsparse.article import Author, AuthorKind
from newsparse.metadata.candidate import Candidate
from newsparse.metadata.json_ld import ARTICLE_TYPES
from newsparse.metadata.judging import UNSEEN, Judged, first_that
from newsparse.metadata.site_names import site_names
from newsparse.metadata.visible import Sight
from newsparse.page import Page
from newsparse.text.clean import fold
from newsparse.text.names import find_agency, has_given_name, is_organization, is_role, looks_like_person

__all__ = ["judge_authors"]


def judge_authors(group: list[Candidate], page: Page) -> Judged:
    """Choose who signs: the first who are not the site itself; the site only where the page shows that it signs."""
    names = {_site_key(site) for site in site_names(page)}
    sight = Sight(page, " ".join(candidate.raw or "" for candidate in group if candidate.source == "html"))
    shown, hidden, site = [], [], []
    objections: dict[int, str] = {}
    for candidate in group:
        authors = candidate.value if isinstance(candidate.value, tuple) else ()
        others = tuple(author for author in authors if _site_key(author.name) not in names)
        if candidate.source.startswith("site:") or not authors:
            shown.append(candidate)
        elif not others:
            signs = tuple(evolve(author, kind=_site_kind(author)) for author in authors)
            site.append(evolve(candidate, value=signs))
            if not _signs(candidate):
                objections[id(site[-1])] = "the site's name"
        elif _is_owner(candidate, others):
            site.append(candidate)
            objections[id(candidate)] = "whose page it is"
        else:
            own = candidate if len(others) == len(authors) else evolve(candidate, value=others)
            if shown or candidate.source not in UNSEEN or any(sight.shows(author.name) for author in others):
                shown.append(own)
            else:
                hidden.append(own)
                if objection := _objection_to_hidden(candidate, others):
                    objections[id(own)] = objection
    winner, losers = first_that([*shown, *hidden, *site], lambda candidate: objections.get(id(candidate)))
    return (_completed(winner, [*shown, *hidden]) if winner else None), losers


def _completed(winner: Candidate, group: list[Candidate]) -> Candidate:
    """The winner with the whole list of names, or the whole name, where another source says more of the same."""
    authors = winner.value
    if not isinstance(authors, tuple) or winner.source.startswith("site:"):
        return winner
    known = {_untitled(author.name): author for author in authors}
    is_one_word = len(known) == 1 and " " not in next(iter(known), "")
    for other in group:
        more = other.value
        is_loose = other.source.startswith("hint:") or f"{other.source} {other.path}" in _LOOSE
        if other is winner or not isinstance(more, tuple) or is_loose:
            continue
        names = {_untitled(author.name) for author in more}
        is_longer_list = len(authors) < len(more) <= MOST_COMPLETED and names.issuperset(known)
        is_longer_name = is_one_word and len(more) == 1 and next(iter(names)).startswith(f"{next(iter(known))} ")
        if (is_longer_list or is_longer_name) and all(_is_surely_person(author.name, known) for author in more):
            value = tuple(known.get(_untitled(author.name), author) for author in more)
            return evolve(winner, value=value, note=f"completed from {other.source} {other.path}: {other.raw}")
    return winner


def _is_surely_person(name: str, known: Container[str]) -> bool:
    return _untitled(name) in known or (looks_like_person(name) and has_given_name(name) and not is_role(name))


def _untitled(name: str) -> str:
    return fold(name).removeprefix("prof ").removeprefix("dr ")


_LOOSE = frozenset(("microdata itemprop=author", "html far byline", "html far rel=author"))
"""Sources that also hold the authors of other stories on the page."""
MOST_COMPLETED = 8


def _signs(candidate: Candidate) -> bool:
    """Whether a source that names the site means that the site signs: as what is printed does, and a stated author."""
    path = candidate.path or ""
    authors = candidate.value if isinstance(candidate.value, tuple) else ()
    return (
        candidate.source == "html"
        or (
            (candidate.source == "microdata" or path in _OWNERS)
            and all(has_given_name(author.name) for author in authors)
        )
        or path == "meta[twitter:data]"
        or (candidate.source == "json_ld" and path.endswith(".author") and path.partition(".")[0] in ARTICLE_TYPES)
    )


def _objection_to_hidden(candidate: Candidate, authors: tuple[Author, ...]) -> str | None:
    """Why authors whom the page shows nowhere are not taken: only names that are stated as an article's author are."""
    path = candidate.path or ""
    stated = path == "meta[twitter:data]" or (
        path.endswith((".author", ".creator")) and not path.startswith("WebPage.")
    )
    return None if stated and all(_could_sign(author.name) for author in authors) else "named nowhere on the page"


def _is_owner(candidate: Candidate, authors: tuple[Author, ...]) -> bool:
    """Whether a ``<meta>`` names a company or an office: whose page it is, and not who wrote it."""
    return (candidate.path or "") in _OWNERS and all(_is_office(author) for author in authors)


def _is_office(author: Author) -> bool:
    """Whether a name is an organization's: by its words, or of several words without a given name."""
    if find_agency(author.name):
        return False
    return author.kind is AuthorKind.ORGANIZATION or (len(author.name.split()) > 2 and not has_given_name(author.name))


_OWNERS = frozenset(
    f"meta[{name}]" for name in ("author", "authors", "creator", "dc.creator", "dcterms.creator", "web_author")
)


def _could_sign(name: str) -> bool:
    """Whether a name is a person's, or a first name: not that of an account."""
    if looks_like_person(name) or (name.islower() and has_given_name(name)):
        return True
    return name.isalpha() and name.istitle() and not is_organization(name)


def _site_key(name: str) -> str:
    return fold(name).replace(" ", "")


def _site_kind(author: Author) -> AuthorKind:
    return author.kind if looks_like_person(author.name) else AuthorKind.ORGANIZATION
