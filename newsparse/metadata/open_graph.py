"""What the page's ``<meta>`` elements say, by whatever vocabulary: OpenGraph, Dublin Core, Parsely, Sailthru."""

from collections.abc import Iterator

from newsparse.article import Access, AccessLevel, Image, Publisher
from newsparse.metadata.candidate import Candidate
from newsparse.metadata.json_ld import split_keywords, unique_keywords
from newsparse.metadata.values import (
    LONGEST_RAW,
    authors_candidate,
    date_candidate,
    page_language,
    text_candidate,
    url_candidate,
)
from newsparse.page import Page
from newsparse.text.clean import clean_line
from newsparse.text.languages import canonical_language
from newsparse.text.names import find_agency

__all__ = ["NAMES", "read_meta"]

SOURCE = "open_graph"

NAMES: dict[str, tuple[str, ...]] = {
    "headline": (
        "og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "title",
        "headline",
        "hdl", "cxenseparse:title", "citation_title", "mrf:title", "article:title", "weibo:article:title",
    ),
    "date_published": (
        "article:published_time", "og:published_time", "og:article:published_time", "article:published",
        "datepublished", "parsely-pub-date",
        "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "dc.date.issued", "dcterms.issued",
        "dc.date", "dcterms.date",
        "dcterms.created", "dc.date.created", "dcterms.available", "date", "pubdate", "publishdate", "publish_date",
        "publish-date", "published-date",
        "publication_date", "publicationdate", "published_at", "publishedtime", "published_time", "article.published",
        "originalpublicationdate",
        "citation_publication_date", "citation_date", "citation_online_date", "bt:pubdate", "article_date_original",
        "article:post_date",
        "analyticsattributes.articledate", "displaydate", "ptime", "dtpublished", "rbpubdate",
        "mediator_published_time", "article.created",
        "article:created_time", "date.release", "dateposted", "vr:published_time", "shareaholic:article_published_time",
        "vf:published_date",
        "pub_date", "published", "time", "temporal", "datecreated", "creation_date", "iso-8601-publish-date",
        "prism.publicationdate", "og:pubdate", "og:publish_date",
    ),
    "date_modified": (
        "article:modified_time", "og:updated_time", "og:modified_time", "article:modified", "datemodified",
        "last-modified", "lastmod",
        "dcterms.modified", "dc.date.modified", "article:updated", "article:updated_time", "lastmodified",
        "last_modified", "article.updated",
        "modified_time", "shareaholic:article_modified_time", "revised", "update_date", "vr:updated_time",
    ),
    "authors": (
        "parsely-author", "sailthru.author", "cxenseparse:author", "dc.creator", "dcterms.creator",
        "dc.creator.personalname", "dc.author",
        "citation_author", "article:author", "og:article:author", "og:author", "article:author_name", "author",
        "authors", "byl", "byline",
        "article.author", "bt:author", "rbauthors", "article_author", "mediator_author",
        "shareaholic:article_author_name", "creator",
        "vr:author", "book:author", "web_author", "mrf:authors", "article:byline",
    ),
    "description": (
        "og:description", "description", "twitter:description", "dc.description", "dcterms.description",
        "sailthru.description", "dcterms.abstract",
    ),
    "section": (
        "article:section", "og:article:section", "parsely-section", "cxenseparse:recs:category", "section",
        "article.section", "dcterms.subject.section",
        "category", "vr:category", "mrf:sections", "lp.section:name",
    ),
    "keywords": (
        "article:tag", "og:article:tag", "parsely-tags", "sailthru.tags", "news_keywords", "keywords",
        "cxenseparse:keywords", "dc.subject",
        "dcterms.subject", "citation_keywords", "mrf:tags",
    ),
    "canonical_url": ("og:url", "parsely-link", "twitter:url", "sailthru.canonical"),
    "copyright": ("copyright", "dc.rights", "dcterms.rights", "dcterms.rightsholder", "article:copyright", "rights"),
    "licence": ("dcterms.license", "dc.rights.license", "licence", "license"),
    "alternative_headline": ("alternative_headline", "dcterms.alternative"),
}  # fmt: skip
"""The names of ``<meta>`` that say something about a field, best first."""

_PUBLISHER = (
    "og:site_name",
    "dc.publisher",
    "dcterms.publisher",
    "citation_publisher",
    "publisher",
    "application-name",
    "al:ios:app_name",
)
_IMAGE = (
    "og:image:secure_url",
    "og:image",
    "og:image:url",
    "twitter:image",
    "twitter:image:src",
    "parsely-image-url",
    "sailthru.image.full",
    "thumbnail",
)
_LANGUAGE = (
    "og:locale",
    "content-language",
    "dc.language",
    "dcterms.language",
    "language",
    "citation_language",
    "inlanguage",
)
_TIER = {
    "free": AccessLevel.FREE,
    "metered": AccessLevel.METERED,
    "locked": AccessLevel.LOCKED,
    "paid": AccessLevel.LOCKED,
}
_WRITTEN_BY = frozenset((
    "written by", "author", "by", "verfasst von", "écrit par", "escrito por", "geschreven door", "autor",
    "geschrieben von", "scritto da", "posted by", "από", "yazan", "napisane przez", "skrevet av", "skriven av",
    "auteur", "autore", "por", "di", "von", "skrevet af", "автор", "kirjoittanut", "作者", "執筆者", "著者",
    "ditulis oleh", "written by:",
))  # fmt: skip

_NAMED = tuple((field, name) for field, names in NAMES.items() for name in names)
_PLACES: dict[str, list[int]] = {}
"""Where in the order of all names each stands: a page is asked for the few names that it has, not for all that are."""
for _place, (_, _name) in enumerate(_NAMED):
    _PLACES.setdefault(_name, []).append(_place)


def read_meta(page: Page) -> Iterator[Candidate]:
    """Read every ``<meta>`` that says something about the article."""
    meta = page.meta
    if not meta:
        return
    language = page_language(page)
    for place in sorted([place for name in meta for place in _PLACES.get(name, ())]):
        field, name = _NAMED[place]
        if candidate := _make(field, name, meta[name], page, language):
            yield candidate
    yield from _read_twitter_labels(page)
    yield from _read_others(page)


def _make(field: str, name: str, values: tuple[str, ...], page: Page, language: str | None) -> Candidate | None:
    path = f"meta[{name}]"
    if field == "authors":
        # Each value by itself: "Lee, Ann" and "Ek, Bo" must not be joined.
        authors = [found for value in values[:40] if (found := authors_candidate(value, SOURCE, path))]
        joined = tuple(dict.fromkeys(author for found in authors for author in found.value))  # type: ignore[attr-defined]
        return Candidate("authors", joined, SOURCE, path, "; ".join(values)[:LONGEST_RAW]) if joined else None
    if field in ("date_published", "date_modified"):
        return date_candidate(field, values[0], SOURCE, path, language)
    if field == "keywords":
        words = [
            word
            for value in values[:100]
            for word in (split_keywords(value) if len(values) == 1 else [clean_line(value)])
        ]
        keywords = unique_keywords(words)
        return Candidate(field, keywords, SOURCE, path, "; ".join(values)[:LONGEST_RAW]) if keywords else None
    if field == "canonical_url":
        return url_candidate(field, values[0], SOURCE, path, page)
    return text_candidate(field, values[0], SOURCE, path)


def _read_twitter_labels(page: Page) -> Iterator[Candidate]:
    """``twitter:data1`` under the label "Written by": what Yoast writes on a third of all blogs."""
    for number in ("1", "2"):
        label, data = page.meta.get(f"twitter:label{number}"), page.meta.get(f"twitter:data{number}")
        if label and data and label[0].casefold().strip() in _WRITTEN_BY:
            candidate = authors_candidate(data[0], SOURCE, "meta[twitter:data]")
            if candidate:
                yield candidate


def _read_others(page: Page) -> Iterator[Candidate]:
    meta = page.meta
    for name in _PUBLISHER:
        if (values := meta.get(name)) and (text := clean_line(values[0])) and not text.startswith("http"):
            yield Candidate("publisher", Publisher(text), SOURCE, f"meta[{name}]", values[0][:LONGEST_RAW])
    for name in _IMAGE:
        urls = [url for value in meta.get(name, ())[:50] if (url := page.absolute(value)) and "://" in url]
        if urls:
            alt = clean_line(next(iter(meta.get("og:image:alt", ())), "")) if name.startswith("og:") else ""
            sizes = (
                (_size(meta, "og:image:width"), _size(meta, "og:image:height"))
                if name.startswith("og:")
                else (None, None)
            )
            first = Image(urls[0], alt_text=alt or None, width=sizes[0], height=sizes[1])
            images = (first, *(Image(url) for url in dict.fromkeys(urls[1:]) if url != urls[0]))
            yield Candidate("images", images, SOURCE, f"meta[{name}]", urls[0][:LONGEST_RAW])
    for name in _LANGUAGE:
        if (values := meta.get(name)) and (language := canonical_language(values[0])):
            yield Candidate("language", language, SOURCE, f"meta[{name}]", values[0][:LONGEST_RAW])
    if (values := meta.get("article:content_tier")) and (level := _TIER.get(values[0].casefold())):
        access = Access(level, f"article:content_tier is {values[0]}")
        yield Candidate("access", access, SOURCE, "meta[article:content_tier]", values[0])
    if (values := meta.get("article:opinion")) and values[0].casefold() == "true":
        from newsparse.article import ArticleKind

        yield Candidate("kind", ArticleKind.OPINION, SOURCE, "meta[article:opinion]", values[0])
    agencies = [agency for value in meta.get("dc.source", ()) if (agency := find_agency(value))]
    if agencies:
        yield Candidate("agencies", tuple(agencies), SOURCE, "meta[dc.source]", agencies[0])


def _size(meta: object, name: str) -> int | None:
    values = meta.get(name, ()) if hasattr(meta, "get") else ()
    digits = values[0].strip() if values else ""
    return int(digits) if digits.isascii() and digits.isdigit() and 0 < len(digits) < 6 and int(digits) > 0 else None
