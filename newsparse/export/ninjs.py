"""ninjs 3.1: the JSON in which IPTC's news agencies exchange news."""

import json
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from newsparse.article import Article, Author, AuthorKind, BlockKind, EmbedKind, Image
from newsparse.export.html import to_html
from newsparse.export.pieces import safe_url

__all__ = ["to_ninjs"]

STANDARD = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
}
_TYPES = {EmbedKind.VIDEO: "video", EmbedKind.AUDIO: "audio", EmbedKind.SOCIAL_POST: "text"}


def to_ninjs(article: Article, *, indent: int | None = 2) -> str:
    """Give an article as a ninjs 3.1 news item; what it does not have is left out.

    A news item must have a ``uri``: the article's address, else a ``urn`` made from its headline and text.
    """
    return json.dumps(_item(article), ensure_ascii=True, indent=indent)


def _item(article: Article) -> dict[str, Any]:
    uri = safe_url(article.canonical_url) or safe_url(article.url) or _urn(article)
    texts = [("main", article.headline), ("alternative", article.alternative_headline), ("kicker", article.kicker)]
    stated: dict[str, Any] = {
        "uri": uri,
        "standard": STANDARD,
        "type": "text",
        "language": article.language,
        "representationtype": "incomplete" if article.access.truncated else "complete",
        "versioncreated": _moment(article.date_modified or article.date_published),
        "firstcreated": _moment(article.date_published),
        "title": article.headline,
        "by": article.byline or ", ".join(author.name for author in article.authors),
        "located": article.dateline and article.dateline.place,
        "headlines": [_worded(role, text) for role, text in texts if text],
        "descriptions": [_worded("summary", article.description)] if article.description else [],
        "bodies": _bodies(article),
        "people": [_signed(author) for author in article.authors if author.kind is AuthorKind.PERSON],
        "organisations": [_signed(author) for author in article.authors if author.kind is AuthorKind.ORGANIZATION],
        "infosources": _sources(article),
        "subjects": _subjects(article),
        "genres": [{"name": str(article.kind)}] if article.kind else [],
        "copyrightnotice": article.copyright,
        "usageterms": article.licence,
        "ednote": "\n".join(article.corrections),
        "associations": _associations(article),
    }
    return {name: value for name, value in stated.items() if value}


def _urn(article: Article) -> str:
    said = f"{article.headline}\n{article.text}".encode("utf-8", "replace")
    return f"urn:newsparse:{sha256(said).hexdigest()[:32]}"


def _moment(moment: datetime | None) -> str | None:
    """Write a date as RFC 3339 asks for: with a zone, and UTC where none was stated."""
    if moment is None:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).isoformat(timespec="seconds")


def _worded(role: str, text: str) -> dict[str, str]:
    return {"role": role, "contenttype": "text/plain", "value": text}


def _bodies(article: Article) -> list[dict[str, Any]]:
    if not any(block.kind is not BlockKind.FIGURE for block in article.body):
        return []
    text = article.text
    counts = {"charcount": len(text), "wordcount": len(text.split())}
    return [
        {"role": "main", "contenttype": "text/plain", **counts, "value": text},
        {"role": "main", "contenttype": "text/html", **counts, "value": to_html(article, fragment=True)},
    ]


def _signed(author: Author) -> dict[str, str]:
    uri = safe_url(author.url)
    return {"name": author.name, "rel": "author", **({"uri": uri} if uri else {})}


def _subjects(article: Article) -> list[dict[str, str]]:
    names = [(article.section, "section")] if article.section else []
    names += [(word, "keyword") for word in article.keywords]
    return [{"name": name, "rel": rel} for name, rel in names]


def _sources(article: Article) -> list[dict[str, str]]:
    names = [(article.publisher.name, "publisher")] if article.publisher else []
    names += [(name, "agency") for name in article.agencies]
    return [{"name": name, "rel": rel} for name, rel in names]


def _associations(article: Article) -> list[dict[str, Any]]:
    """Write images and embeds as news items of their own; what has no address is none."""
    items = [_picture(n, image) for n, image in enumerate(article.images, 1) if safe_url(image.url)]
    for n, embed in enumerate(article.embeds, 1):
        if uri := safe_url(embed.url):
            item = {"name": f"embed-{n}", "uri": uri, "type": _TYPES.get(embed.kind, "component"), "title": embed.text}
            items.append({name: value for name, value in item.items() if value})
    return items


def _picture(n: int, image: Image) -> dict[str, Any]:
    """Write an image as a news item of its own, with one rendition."""
    url = safe_url(image.url)
    sizes = {name: size for name, size in (("width", image.width), ("height", image.height)) if size}
    stated: dict[str, Any] = {
        "name": "lead" if image.is_lead else f"image-{n}",
        "uri": url,
        "type": "picture",
        "by": image.credit,
        "descriptions": [_worded("caption", image.caption)] if image.caption else [],
        "renditions": [{"name": "original", "href": url, **sizes}],
    }
    return {name: value for name, value in stated.items() if value}
