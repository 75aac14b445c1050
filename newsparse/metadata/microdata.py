"""What microdata and RDFa say: ``itemprop`` and ``property`` in the page's own markup."""

from collections.abc import Iterator

from lxml import etree
from lxml.html import HtmlElement

from newsparse.article import Author, AuthorKind
from newsparse.metadata.candidate import Candidate
from newsparse.metadata.story_head import element_text, is_aside
from newsparse.metadata.values import LONGEST_RAW, date_candidate, page_language, text_candidate
from newsparse.page import Page
from newsparse.text.bylines import make_author, split_byline, unique_authors
from newsparse.text.clean import clean_line
from newsparse.text.languages import canonical_language

__all__ = ["read_microdata"]

SOURCE = "microdata"
_PROPERTIES = etree.XPath("descendant::*/@itemprop/..")
_TEXTS = {"headline": "headline", "alternativeHeadline": "alternative_headline", "articleSection": "section"}
_DATES = {"datePublished": "date_published", "dateCreated": "date_published", "dateModified": "date_modified"}
_OTHER_THINGS = (
    "Comment",
    "Review",
    "Product",
    "ImageObject",
    "VideoObject",
    "Offer",
    "BreadcrumbList",
    "ListItem",
    "Event",
)
MOST_PROPERTIES = 2_000


def read_microdata(page: Page) -> Iterator[Candidate]:
    """Read the properties of the article; those of comments, images and teasers are left alone."""
    elements = _PROPERTIES(page.root)
    if not elements:
        return
    language = page_language(page)
    authors: list[Author] = []
    raws: list[str] = []
    for element in elements[:MOST_PROPERTIES]:
        for name in (element.get("itemprop") or "").split():
            if name in ("author", "creator"):
                if _belongs(element):
                    found = list(_read_author(page, element))
                    authors += found
                    raws += [author.name for author in found]
            elif name in _DATES:
                value = element.get("datetime") or element.get("content") or clean_line(element_text(element, 120))
                candidate = date_candidate(_DATES[name], value, SOURCE, f"itemprop={name}", language)
                if candidate is not None and candidate.value is not None and _belongs(element):
                    yield candidate
            elif name in _TEXTS:
                text = element.get("content") or element_text(element, 600)
                candidate = text_candidate(_TEXTS[name], text, SOURCE, f"itemprop={name}")
                if candidate is not None and _belongs(element):
                    yield candidate
            elif name == "inLanguage" and (tag := canonical_language(element.get("content") or "")):
                yield Candidate("language", tag, SOURCE, "itemprop=inLanguage", tag)
    if authors:
        yield Candidate("authors", unique_authors(authors), SOURCE, "itemprop=author", "; ".join(raws)[:LONGEST_RAW])


def _belongs(element: HtmlElement) -> bool:
    """Whether a property is the article's: not that of a comment, an image, a teaser."""
    scope = element.getparent()
    for _ in range(40):
        if scope is None:
            break
        if scope.get("itemscope") is not None:
            if any(thing in (scope.get("itemtype") or "") for thing in _OTHER_THINGS):
                return False
            break
        scope = scope.getparent()
    return not is_aside(element)


def _read_author(page: Page, element: HtmlElement) -> Iterator[Author]:
    names = [
        child for child in element.iter() if child is not element and "name" in (child.get("itemprop") or "").split()
    ]
    texts = [child.get("content") or element_text(child, 120) for child in names[:20]]
    if not texts:
        texts = [element.get("content") or element_text(element, 160)]
    url = next((link.get("href") for link in element.iter("a", "link") if link.get("href")), None)
    url = page.absolute(url)
    kind = AuthorKind.ORGANIZATION if "Organization" in (element.get("itemtype") or "") else None
    for text in texts:
        for author in split_byline(clean_line(text)):
            made = make_author(
                author.name,
                url=url if url and url.startswith("http") and len(texts) == 1 else None,
                role=author.role,
                email=author.email,
                kind=kind,
            )
            if made is not None:
                yield made
