"""What the page's JSON-LD says: the node of the article, then those of the page around it."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import evolve

from newsparse.article import Access, AccessLevel, ArticleKind, Author, AuthorKind, Image, Original, Publisher
from newsparse.dom.json_ld import JsonObject
from newsparse.dom.urls import host_of
from newsparse.metadata.candidate import Candidate
from newsparse.metadata.values import LONGEST_RAW, date_candidate, page_language, text_candidate, url_candidate
from newsparse.page import Page
from newsparse.text.bylines import make_author, split_byline, unique_authors
from newsparse.text.clean import clean_line
from newsparse.text.headlines import compare_headlines
from newsparse.text.languages import canonical_language
from newsparse.text.names import find_agency

__all__ = ["read_json_ld_metadata"]

SOURCE = "json_ld"
_OF_SOURCE = ("sourceOrganization", "author", "creator", "creditText")
"""Where an article may name the agency that it has its report from."""
ARTICLE_TYPES = frozenset(
    "Article NewsArticle BlogPosting ReportageNewsArticle OpinionNewsArticle AnalysisNewsArticle ReviewNewsArticle "
    "BackgroundNewsArticle AskPublicNewsArticle LiveBlogPosting SocialMediaPosting TechArticle ScholarlyArticle Report "
    "AdvertiserContentArticle SatiricalArticle MedicalScholarlyArticle DiscussionForumPosting BroadcastNewsItem".split()
)
WORK_TYPES = frozenset(
    "Recipe HowTo Review CreativeWork VideoObject PodcastEpisode Product Book Movie Event Course FAQPage QAPage".split()
)
PAGE_TYPES = frozenset("WebPage ItemPage MedicalWebPage CollectionPage AboutPage".split())
_KINDS = {
    "OpinionNewsArticle": ArticleKind.OPINION,
    "AnalysisNewsArticle": ArticleKind.ANALYSIS,
    "ReviewNewsArticle": ArticleKind.REVIEW,
    "LiveBlogPosting": ArticleKind.LIVE_BLOG,
    "AdvertiserContentArticle": ArticleKind.SPONSORED,
    "ReportageNewsArticle": ArticleKind.NEWS,
    "NewsArticle": ArticleKind.NEWS,
}
_ORGANIZATIONS = frozenset(
    "Organization NewsMediaOrganization Corporation LocalBusiness Brand EducationalOrganization".split()
)
_PROGRAM_LABEL = re.compile(r"(?:NLP )?(?:Category|Entity Tokens|Tag|Topic|Keyword)s?: ", re.IGNORECASE)
_FOR_PROGRAMS = re.compile(
    r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[\w.-]+:(?:true|false|\d+)|(?:www\.)[\w.-]+|[a-z0-9-]+\.(?:com|org|net)",
    re.IGNORECASE,
)
"""What is no word: a UUID, a switch, the host of the site."""
_PARTS = ("mainEntity", "mainEntityOfPage", "subjectOf", "hasPart", "about")
MOST_KEYWORDS, MOST_IMAGES, MOST_AUTHORS = 100, 50, 40
DEEPEST = 4
"""How many lists and references deep an author or image is looked for."""


def read_json_ld_metadata(page: Page) -> Iterator[Candidate]:
    """Read the article's node, and the page's, for what the article's does not say."""
    nodes = page.json_ld
    if not nodes:
        return
    by_id = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
    language = page_language(page)
    for node, path in _choose_nodes(page, nodes):
        reader = _NodeReader(page, by_id, node, path, language)
        yield from reader.read()


def types_of(node: Mapping[str, Any]) -> tuple[str, ...]:
    """The types of a node, without the vocabulary's address.

    >>> types_of({"@type": ["schema:NewsArticle", "http://schema.org/Thing"]})
    ('NewsArticle', 'Thing')
    """
    stated = node.get("@type")
    values = stated if isinstance(stated, list) else [stated]
    return tuple(value.rpartition("/")[2].rpartition(":")[2] for value in values if isinstance(value, str))


def _choose_nodes(page: Page, nodes: tuple[JsonObject, ...]) -> list[tuple[JsonObject, str]]:
    """The node of the article, then one of a recipe, review …, then the page's; each with its path."""
    articles: list[tuple[JsonObject, str]] = []
    works: list[tuple[JsonObject, str]] = []
    pages: list[tuple[JsonObject, str]] = []
    for node in _with_parts(nodes):
        for name in types_of(node):
            group = (
                articles
                if name in ARTICLE_TYPES
                else works
                if name in WORK_TYPES
                else pages
                if name in PAGE_TYPES
                else None
            )
            if group is not None:
                group.append((node, name))
                break
    chosen = [_best(page, articles)] if articles else []
    if works and (best := _best(page, works)):
        chosen.append(best)
    return [*chosen, *pages[:1]]


def _with_parts(nodes: tuple[JsonObject, ...]) -> Iterator[JsonObject]:
    for node in nodes:
        yield node
        for key in _PARTS:
            part = node.get(key)
            for item in part[:20] if isinstance(part, list) else (part,):
                if isinstance(item, dict) and len(item) > 2:
                    yield item


def _best(page: Page, group: list[tuple[JsonObject, str]]) -> tuple[JsonObject, str]:
    """The node that is about this page: by its address, else by its headline, else the first that says most."""
    if len(group) == 1:
        return group[0]
    addresses = {_plain(url) for url in (page.url, page.canonical_hint) if url}
    title = page.title or ""

    def rank(item: tuple[JsonObject, str]) -> tuple[bool, float, int]:
        node = item[0]
        own = {_plain(node.get("url")), _plain(node.get("@id")), _plain(_id_of(node.get("mainEntityOfPage")))}
        headline = node.get("headline") or node.get("name")
        likeness = compare_headlines(clean_line(headline), title) if isinstance(headline, str) else 0.0
        return bool(own & addresses), round(likeness, 1), min(len(node), 12)

    return max(group, key=rank)


def _id_of(value: object) -> object:
    return value.get("@id") or value.get("url") if isinstance(value, dict) else value


def _plain(url: object) -> str | None:
    """An address for comparing."""
    if not isinstance(url, str):
        return None
    return url.partition("://")[2].partition("#")[0].partition("?")[0].removeprefix("www.").rstrip("/") or None


class _NodeReader:
    """Reads one node; knows the others by their ``@id``."""

    def __init__(
        self, page: Page, by_id: Mapping[str, JsonObject], node: JsonObject, name: str, language: str | None
    ) -> None:
        self.page = page
        self.by_id = by_id
        self.node = node
        self.name = name
        self.language = language

    def read(self) -> Iterator[Candidate]:
        node, name = self.node, self.name
        is_article = name in ARTICLE_TYPES
        simple = [
            text_candidate("headline", _first_text(node.get("headline")), SOURCE, f"{name}.headline"),
            text_candidate("headline", _first_text(node.get("name")), SOURCE, f"{name}.name"),
            date_candidate(
                "date_published", _first_text(node.get("datePublished")), SOURCE, f"{name}.datePublished", self.language
            ),
            date_candidate(
                "date_modified", _first_text(node.get("dateModified")), SOURCE, f"{name}.dateModified", self.language
            ),
            text_candidate("description", _first_text(node.get("description")), SOURCE, f"{name}.description"),
        ]
        if is_article:
            simple += [
                date_candidate(
                    "date_published", _first_text(node.get("dateCreated")), SOURCE, f"{name}.dateCreated", self.language
                ),
                text_candidate(
                    "alternative_headline",
                    _first_text(node.get("alternativeHeadline")),
                    SOURCE,
                    f"{name}.alternativeHeadline",
                ),
                text_candidate("section", _first_text(node.get("articleSection")), SOURCE, f"{name}.articleSection"),
                url_candidate("canonical_url", _first_text(node.get("url")), SOURCE, f"{name}.url", self.page),
                text_candidate(
                    "copyright", _first_text(node.get("copyrightNotice")), SOURCE, f"{name}.copyrightNotice"
                ),
            ]
        yield from filter(None, simple)
        yield from self._read_authors()
        yield from self._read_language()
        if not is_article and name not in PAGE_TYPES:
            return
        yield from self._read_publisher()
        yield from self._read_images()
        yield from self._read_keywords()
        yield from self._read_access()
        yield from self._read_rights()
        yield from self._read_agencies()
        if is_article:
            yield from self._read_kind()

    def _read_authors(self) -> Iterator[Candidate]:
        for key in ("author", "creator"):
            stated = self.node.get(key)
            if not stated:
                continue
            authors = unique_authors(list(self._authors(stated, 0)))
            if authors:
                path = f"{self.name}.{key}"
                if all(author.kind is AuthorKind.ORGANIZATION for author in authors):
                    path += "[organization]"
                yield Candidate("authors", authors, SOURCE, path, _show(stated))

    def _authors(self, value: object, depth: int) -> Iterator[Author]:
        if depth > DEEPEST:
            return
        if isinstance(value, list):
            for item in value[:MOST_AUTHORS]:
                yield from self._authors(item, depth + 1)
        elif isinstance(value, str):
            if value in self.by_id:
                yield from self._authors(self.by_id[value], depth + 1)
            else:
                yield from split_byline(value, is_stated=True)
        elif isinstance(value, dict):
            value = self._resolve(value)
            names = value.get("name") or _join_name(value)
            if isinstance(names, dict):
                names = names.get("@value") or names.get("name")
            for name in names if isinstance(names, list) else [names]:
                if isinstance(name, str):
                    yield from self._named(name, value)

    def _named(self, name: str, node: Mapping[str, Any]) -> Iterator[Author]:
        line = clean_line(name)
        if any(kind in _ORGANIZATIONS for kind in types_of(node)):
            author = make_author(line, url=self._url(node.get("url")), kind=AuthorKind.ORGANIZATION)
            if author:
                yield author
            return
        authors = split_byline(line, is_stated=True)
        if len(authors) != 1:
            yield from authors
            return
        role = _first_text(node.get("jobTitle"))
        email = _first_text(node.get("email"))
        yield evolve(
            authors[0],
            url=self._url(node.get("url")) or self._url(node.get("sameAs")),
            role=authors[0].role or (clean_line(role) if role else None) or None,
            email=authors[0].email or (email.removeprefix("mailto:").strip() if email and "@" in email else None),
        )

    def _resolve(self, value: Mapping[str, Any]) -> Mapping[str, Any]:
        """The node that a reference points to, with what the reference itself says."""
        identity = value.get("@id")
        if isinstance(identity, str) and identity in self.by_id and not value.get("name"):
            return {**self.by_id[identity], **{key: item for key, item in value.items() if item}}
        return value

    def _url(self, value: object) -> str | None:
        text = _first_text(value)
        url = self.page.absolute(text) if text else None
        return url if url and url.startswith("http") else None

    def _read_language(self) -> Iterator[Candidate]:
        stated = self.node.get("inLanguage")
        if isinstance(stated, dict):
            stated = stated.get("alternateName") or stated.get("name")
        text = _first_text(stated)
        if text and (language := canonical_language(text)):
            yield Candidate("language", language, SOURCE, f"{self.name}.inLanguage", text[:LONGEST_RAW])

    def _read_publisher(self) -> Iterator[Candidate]:
        stated = self.node.get("publisher")
        stated = stated[0] if isinstance(stated, list) and stated else stated
        if isinstance(stated, str):
            stated = self.by_id.get(stated, {"name": stated})
        if not isinstance(stated, dict):
            return
        node = self._resolve(stated)
        name = _first_text(node.get("name"))
        if name and (name := clean_line(name)):
            logo = node.get("logo")
            logo = logo[0] if isinstance(logo, list) and logo else logo
            if isinstance(logo, dict):
                logo = self._resolve(logo)
                logo = logo.get("url") or logo.get("contentUrl")
            publisher = Publisher(name, self._url(node.get("url")), self._url(logo))
            yield Candidate("publisher", publisher, SOURCE, f"{self.name}.publisher", name)

    def _read_images(self) -> Iterator[Candidate]:
        images: dict[str, Image] = {}
        for key in ("image", "primaryImageOfPage"):
            for image in self._images(self.node.get(key), 0):
                if image.url and image.url not in images and len(images) < MOST_IMAGES:
                    images[image.url] = image
        if images:
            yield Candidate(
                "images", tuple(images.values()), SOURCE, f"{self.name}.image", _show(self.node.get("image"))
            )

    def _images(self, value: object, depth: int) -> Iterator[Image]:
        if depth > DEEPEST:
            return
        if isinstance(value, str):
            if value in self.by_id:
                yield from self._images(self.by_id[value], depth + 1)
            elif url := self._url(value):
                yield Image(url)
        elif isinstance(value, list):
            for item in value[:MOST_IMAGES]:
                yield from self._images(item, depth + 1)
        elif isinstance(value, dict):
            node = self._resolve(value)
            if isinstance(node.get("url"), list):
                yield from self._images(node["url"], depth + 1)
            elif url := self._url(node.get("url")) or self._url(node.get("contentUrl")):
                caption, credit = _first_text(node.get("caption")), _first_text(node.get("creditText"))
                yield Image(
                    url,
                    caption=clean_line(caption) or None if caption else None,
                    credit=clean_line(credit) or None if credit else None,
                    width=_pixels(node.get("width")),
                    height=_pixels(node.get("height")),
                )

    def _read_keywords(self) -> Iterator[Candidate]:
        stated = self.node.get("keywords")
        words: list[str] = []
        for item in stated if isinstance(stated, list) else [stated]:
            if isinstance(item, dict):
                item = item.get("name")
            if isinstance(item, str):
                words += (
                    split_keywords(item) if not isinstance(stated, list) or len(stated) == 1 else [clean_line(item)]
                )
        if keywords := unique_keywords(words):
            yield Candidate("keywords", keywords, SOURCE, f"{self.name}.keywords", _show(stated))

    def _read_access(self) -> Iterator[Candidate]:
        stated = _read_bool(self.node.get("isAccessibleForFree"))
        parts = self.node.get("hasPart")
        for part in parts if isinstance(parts, list) else [parts]:
            if isinstance(part, dict) and _read_bool(part.get("isAccessibleForFree")) is False:
                stated = False
        if stated is not None:
            level = AccessLevel.FREE if stated else AccessLevel.LOCKED
            evidence = f"isAccessibleForFree is {str(stated).lower()}"
            yield Candidate("access", Access(level, evidence), SOURCE, f"{self.name}.isAccessibleForFree", str(stated))

    def _read_rights(self) -> Iterator[Candidate]:
        holder, year = self.node.get("copyrightHolder"), self.node.get("copyrightYear")
        if isinstance(holder, list) and holder:
            holder = holder[0]
        if isinstance(holder, dict):
            holder = self._resolve(holder).get("name")
        if isinstance(holder, str) and (holder := clean_line(holder)):
            text = f"© {year} {holder}" if isinstance(year, (int, str)) and str(year).strip() else f"© {holder}"
            yield Candidate("copyright", text, SOURCE, f"{self.name}.copyrightHolder", holder)
        licence = self.node.get("license")
        if isinstance(licence, dict):
            licence = licence.get("url") or licence.get("name")
        if isinstance(licence, str) and (licence := clean_line(licence)):
            yield Candidate("licence", licence, SOURCE, f"{self.name}.license", licence)
        based_on = self.node.get("isBasedOn")
        url = self._url(_id_of(based_on[0] if isinstance(based_on, list) and based_on else based_on))
        if url and host_of(url) != host_of(self.page.base_url):
            yield Candidate("original", Original(url=url), SOURCE, f"{self.name}.isBasedOn", url)

    def _read_agencies(self) -> Iterator[Candidate]:
        for key in _OF_SOURCE:
            stated = self.node.get(key)
            names = [author.name for author in self._authors(stated, 0)] if stated else []
            agencies = tuple(dict.fromkeys([agency for name in names if (agency := find_agency(name))]))
            if agencies:
                yield Candidate("agencies", agencies, SOURCE, f"{self.name}.{key}", _show(stated))

    def _read_kind(self) -> Iterator[Candidate]:
        for name in types_of(self.node):
            if kind := _KINDS.get(name):
                yield Candidate("kind", kind, SOURCE, f"{self.name}.@type", name)
                return


def split_keywords(text: str) -> list[str]:
    """Split keywords that stand in one string.

    >>> split_keywords("rain, Ulm; rain")
    ['rain', 'Ulm', 'rain']
    >>> split_keywords("climate change")
    ['climate change']
    """
    line = clean_line(text).replace(";", ",")
    mark = next((mark for mark in (",", "|", "\u3001", "\u060c") if mark in line), None)
    return [part.strip() for part in line.split(mark)] if mark else [line]


def unique_keywords(words: list[str]) -> tuple[str, ...]:
    """Give each keyword once, in order; no empty ones, no sentences, no marks that programs leave for each other.

    >>> unique_keywords(["Ulm", "Category: Rain", "ulm", "isRepublished:false", "www.example.org"])
    ('Ulm', 'Rain')
    """
    found: dict[str, str] = {}
    for word in words[: 4 * MOST_KEYWORDS]:
        if ":" in word or "-" in word or "." in word:
            word = _PROGRAM_LABEL.sub("", word)
            if _FOR_PROGRAMS.fullmatch(word):
                continue
        if word and len(word) <= 80:
            found.setdefault(word.casefold(), word)
    return tuple(found.values())[:MOST_KEYWORDS]


def _first_text(value: object) -> str | None:
    """The text of a value, or of the first in a list, or the ``@value`` of an object."""
    for _ in range(DEEPEST):
        if isinstance(value, list):
            value = next((item for item in value if item), None)
        elif isinstance(value, dict):
            value = value.get("@value") or value.get("name") or value.get("url") or value.get("@id")
        else:
            break
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    return value if isinstance(value, str) and value.strip() else None


def _join_name(node: Mapping[str, Any]) -> str | None:
    parts = [node.get(key) for key in ("givenName", "additionalName", "familyName")]
    return " ".join(part for part in parts if isinstance(part, str) and part.strip()) or None


def _pixels(value: object) -> int | None:
    text = _first_text(value)
    digits = text.partition(".")[0].removesuffix("px").strip() if text else ""
    return (
        int(digits)
        if digits.isascii() and digits.isdigit() and 0 < int(digits[:6]) < 100_000 and len(digits) < 6
        else None
    )


def _read_bool(value: object) -> bool | None:
    if isinstance(value, bool):
        return value
    if isinstance(value, str):
        word = value.strip().rpartition("/")[2].casefold()
        return True if word in ("true", "1", "yes") else False if word in ("false", "0", "no") else None
    return None


def _show(value: object) -> str:
    """A value as evidence: its text, or its JSON cut short."""
    if isinstance(value, dict):
        value = value.get("name") or value
    return str(value)[:LONGEST_RAW]
