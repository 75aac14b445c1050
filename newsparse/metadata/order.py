"""Whose word counts for which field, best first: readable data, measured on four corpora.

The reference has the figures, under "fields". A line names a reader and a path. ``Article`` stands for every type of
article of schema.org, ``Work`` for recipes, reviews and the like, ``WebPage`` for pages. A site's own rule
(``site:NAME``) comes before all of these; a reader that is not listed for a field comes after them.
"""

from collections.abc import Mapping
from functools import lru_cache

from newsparse.metadata.json_ld import ARTICLE_TYPES, PAGE_TYPES
from newsparse.metadata.open_graph import NAMES

__all__ = ["ORDER", "name_of_source", "rank_of"]


def _meta(field: str, *, without: tuple[str, ...] = ()) -> tuple[str, ...]:
    return tuple(f"open_graph meta[{name}]" for name in NAMES[field] if name not in without)


_MACHINE_AUTHORS = tuple(
    name
    for name in NAMES["authors"]
    if name
    not in ("author", "authors", "creator", "web_author", "cxenseparse:author", "sailthru.author", "parsely-author")
)

WEAK_DATES = (
    "date",
    "dc.date",
    "dcterms.date",
    "time",
    "temporal",
    "datecreated",
    "creation_date",
    "dcterms.created",
    "dc.date.created",
)
"""Names of ``<meta>`` that hold the day of the last change on one page in five."""

ORDER: Mapping[str, tuple[str, ...]] = {
    "headline": (
        "html h1[story]",
        "html h2[story]",
        "html h3[story]",
        "json_ld Article.headline",
        "microdata itemprop=headline",
        *_meta("headline"),
        "json_ld Work.headline",
        "json_ld Work.name",
        "html title",
        "html h1[unlike]",
        "json_ld Article.name",
        "json_ld WebPage.headline",
        "json_ld WebPage.name",
    ),
    "authors": (
        "json_ld Article.author",
        "json_ld Article.creator",
        "open_graph meta[cxenseparse:author]",
        "open_graph meta[sailthru.author]",
        "open_graph meta[parsely-author]",
        "html rel=author",
        "html text",
        *(f"open_graph meta[{name}]" for name in _MACHINE_AUTHORS),
        "open_graph meta[twitter:data]",
        "html byline",
        "microdata itemprop=author",
        "json_ld WebPage.author",
        "json_ld Work.author",
        "json_ld Work.creator",
        "json_ld WebPage.creator",
        "open_graph meta[author]",
        "open_graph meta[authors]",
        "html rel=author[box]",
        "html byline[box]",
        "html text[tail]",
        "html name[linked]",
        "html name[dated]",
        "html name[alone]",
        "html far rel=author",
        "html far byline",
        "json_ld Article.author[organization]",
        "json_ld Article.creator[organization]",
        "json_ld Work.author[organization]",
        "json_ld WebPage.author[organization]",
        "open_graph meta[creator]",
        "open_graph meta[web_author]",
    ),
    "byline": (
        "html byline", "html rel=author", "html text", "html rel=author[box]", "html byline[box]", "html text[tail]",
    ),
    "date_published": (
        "open_graph meta[article:published_time]",
        "json_ld Article.datePublished",
        "json_ld Work.datePublished",
        "json_ld WebPage.datePublished",
        *_meta("date_published", without=("article:published_time", *WEAK_DATES)),
        "html time[published]",
        "microdata itemprop=datePublished",
        "html date",
        "html time",
        "html url",
        "html text",
        *(f"open_graph meta[{name}]" for name in WEAK_DATES),
        "json_ld Article.dateCreated",
        "microdata itemprop=dateCreated",
        "html time[text]",
        "html far date",
    ),
    "date_modified": (
        "json_ld Article.dateModified",
        "open_graph meta[article:modified_time]",
        "json_ld Work.dateModified",
        "json_ld WebPage.dateModified",
        *_meta("date_modified", without=("article:modified_time",)),
        "microdata itemprop=dateModified",
        "html time",
        "html date",
        "html text",
    ),
    "description": (
        "html standfirst", "json_ld Article.description", *_meta("description"), "json_ld Work.description",
        "json_ld WebPage.description",
    ),
    "alternative_headline": (
        "json_ld Article.alternativeHeadline", "microdata itemprop=alternativeHeadline", *_meta("alternative_headline"),
    ),
    "kicker": ("html h1[kicker]", "html h2[kicker]", "html h3[kicker]", "html kicker"),
    "section": ("json_ld Article.articleSection", *_meta("section"), "microdata itemprop=articleSection"),
    "keywords": ("json_ld Article.keywords", *_meta("keywords"), "json_ld WebPage.keywords"),
    "canonical_url": (
        "html link[rel=canonical]", "open_graph meta[og:url]", "json_ld Article.url",
        *_meta("canonical_url", without=("og:url",)),
    ),
    "language": (
        "html html[lang]", "json_ld Article.inLanguage", "open_graph meta[og:locale]",
        "open_graph meta[content-language]", "open_graph meta[dc.language]", "microdata itemprop=inLanguage",
        "json_ld WebPage.inLanguage",
    ),
    "publisher": ("json_ld Article.publisher", "json_ld WebPage.publisher", "open_graph meta[og:site_name]"),
    "images": ("json_ld Article.image", "open_graph meta[og:image:secure_url]", "open_graph meta[og:image]"),
    "access": (
        "json_ld Article.isAccessibleForFree", "json_ld WebPage.isAccessibleForFree",
        "open_graph meta[article:content_tier]",
    ),
    "kind": ("open_graph meta[article:opinion]", "json_ld Article.@type"),
    "copyright": ("json_ld Article.copyrightNotice", "json_ld Article.copyrightHolder", *_meta("copyright")),
    "licence": ("html link[rel=license]", "json_ld Article.license", *_meta("licence"), "json_ld WebPage.license"),
    "original": ("html link[rel=canonical]", "json_ld Article.isBasedOn"),
    "agencies": (
        "open_graph meta[dc.source]", "json_ld Article.sourceOrganization", "json_ld Article.author",
        "json_ld Article.creator", "json_ld Article.creditText",
    ),
}  # fmt: skip

_RANKS = {field: {line: rank for rank, line in enumerate(lines)} for field, lines in ORDER.items()}
UNLISTED = 1_000
SITE = -1


@lru_cache(maxsize=2_000)
def rank_of(field: str, source: str, path: str | None) -> int:
    """The place of a source in the order of a field; lower is better.

    >>> rank_of("headline", "site:example", None) < rank_of("headline", "json_ld", "NewsArticle.headline") < UNLISTED
    True
    """
    if source.startswith("site:"):
        return SITE
    return _RANKS.get(field, {}).get(name_of_source(source, path), UNLISTED)


def name_of_source(source: str, path: str | None) -> str:
    """Give what :data:`ORDER` calls a source.

    >>> name_of_source("json_ld", "NewsArticle.headline"), name_of_source("html", "title")
    ('json_ld Article.headline', 'html title')
    """
    return f"{source} {_family(path)}" if source == "json_ld" else f"{source} {path}"


def _family(path: str | None) -> str:
    """A JSON-LD path with the type's family in place of the type."""
    name, _, rest = (path or "").partition(".")
    family = "Article" if name in ARTICLE_TYPES else "WebPage" if name in PAGE_TYPES else "Work"
    return f"{family}.{rest}"
