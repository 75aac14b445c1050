"""JSON-LD: schema.org's ``NewsArticle``, as pages carry it for search engines."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from newsparse.article import Access, AccessLevel, Article, ArticleKind, Author, AuthorKind, Embed, EmbedKind, Image

__all__ = ["to_json_ld"]

_TYPES = {
    ArticleKind.OPINION: "OpinionNewsArticle",
    ArticleKind.ANALYSIS: "AnalysisNewsArticle",
    ArticleKind.REVIEW: "ReviewNewsArticle",
    ArticleKind.LIVE_BLOG: "LiveBlogPosting",
    ArticleKind.SPONSORED: "AdvertiserContentArticle",
}
_MEDIA = {
    EmbedKind.VIDEO: ("video", "VideoObject"),
    EmbedKind.AUDIO: ("audio", "AudioObject"),
    EmbedKind.SOCIAL_POST: ("citation", "SocialMediaPosting"),
}


def to_json_ld(article: Article, *, indent: int | None = 2) -> str:
    """Give an article as a schema.org ``NewsArticle``; what it does not have is left out.

    It may be put between ``<script type="application/ld+json">`` and ``</script>`` as it is: no ``<`` stands in it.

    >>> print(to_json_ld(Article(headline="Rain </script>"), indent=None))
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Rain \\u003c/script>"}
    """
    stated = {
        "@context": "https://schema.org",
        "@type": _TYPES.get(article.kind, "NewsArticle") if article.kind else "NewsArticle",
        "url": article.canonical_url or article.url,
        "mainEntityOfPage": _page(article),
        "headline": article.headline,
        "alternativeHeadline": article.alternative_headline,
        "description": article.description,
        "author": [_author(author) for author in article.authors],
        "dateline": article.dateline and article.dateline.text,
        "datePublished": article.date_published and article.date_published.isoformat(),
        "dateModified": article.date_modified and article.date_modified.isoformat(),
        "publisher": article.publisher
        and {
            "@type": "Organization",
            "name": article.publisher.name,
            "url": article.publisher.url,
            "logo": article.publisher.logo and {"@type": "ImageObject", "url": article.publisher.logo},
        },
        "articleSection": article.section,
        "keywords": list(article.keywords),
        "inLanguage": article.language,
        "image": [_image(image) for image in article.images if image.url],
        **_media(article.embeds),
        "isAccessibleForFree": _is_free(article.access),
        "sourceOrganization": [{"@type": "Organization", "name": name} for name in article.agencies],
        "isBasedOn": article.original
        and {"@type": "CreativeWork", **_named(article.original.url, article.original.publisher)},
        "correction": [{"@type": "CorrectionComment", "text": text} for text in article.corrections],
        "copyrightNotice": article.copyright,
        "license": article.licence,
        "articleBody": article.text,
    }
    text = json.dumps(_without_empty(stated), ensure_ascii=False, indent=indent)
    text = text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    # Half a surrogate pair has no UTF-8; JSON writes it as an escape.
    return "".join(f"\\u{ord(mark):04x}" if "\ud800" <= mark <= "\udfff" else mark for mark in text)


def _page(article: Article) -> object:
    """Name the page; where it leads on to others, as a thing of its own, since links are the page's."""
    related = [link.url for link in article.related if link.url]
    if not related:
        return article.canonical_url
    return {"@type": "WebPage", "@id": article.canonical_url, "relatedLink": related}


def _author(author: Author) -> dict[str, object]:
    kind = "Person" if author.kind is AuthorKind.PERSON else "Organization"
    return {"@type": kind, "name": author.name, "url": author.url, "jobTitle": author.role, "email": author.email}


def _image(image: Image) -> dict[str, object]:
    return {
        "@type": "ImageObject",
        "url": image.url,
        "caption": image.caption,
        "creditText": image.credit,
        "width": image.width,
        "height": image.height,
    }


def _media(embeds: Iterable[Embed]) -> dict[str, list[dict[str, object]]]:
    """Give the embeds under schema.org's names for what they are."""
    media: dict[str, list[dict[str, object]]] = {}
    for embed in embeds:
        name, kind = _MEDIA.get(embed.kind, ("associatedMedia", "MediaObject"))
        media.setdefault(name, []).append({"@type": kind, "url": embed.url, "name": embed.text})
    return media


def _named(url: str | None, publisher: str | None) -> dict[str, object]:
    return {"url": url, "publisher": {"@type": "Organization", "name": publisher} if publisher else None}


def _is_free(access: Access) -> bool | None:
    return {AccessLevel.FREE: True, AccessLevel.LOCKED: False, AccessLevel.METERED: False}.get(access.level)


def _without_empty(value: Any) -> Any:
    """Leave out what holds nothing; a ``False`` says something."""
    if isinstance(value, Mapping):
        cleaned = {name: _without_empty(each) for name, each in value.items()}
        return {name: each for name, each in cleaned.items() if each is not None and each not in ("", [], {})}
    if isinstance(value, list):
        return [_without_empty(each) for each in value]
    return value
