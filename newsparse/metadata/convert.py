"""What an extractor or a plugin gives, turned into the field's own type."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import TypeAlias, TypeVar

from lxml.html import HtmlElement

from newsparse.article import (
    Access,
    AccessLevel,
    ArticleKind,
    Author,
    AuthorKind,
    Dateline,
    Image,
    Original,
    Publisher,
)
from newsparse.metadata.json_ld import split_keywords, unique_keywords
from newsparse.metadata.story_head import element_text
from newsparse.metadata.values import page_language
from newsparse.page import Page
from newsparse.text.bylines import make_author, split_byline, unique_authors
from newsparse.text.clean import clean_line
from newsparse.text.dates import read_date
from newsparse.text.languages import canonical_language
from newsparse.text.zones import read_zone

__all__ = ["convert"]

E = TypeVar("E", bound=StrEnum)
LONGEST_TEXT = 5_000


def convert(
    field: str, value: object, page: Page, *, timezone: str | None = None, language: str | None = None
) -> object | None:
    """Give a value in the type of a field of :class:`newsparse.Article`; None where it cannot be read as that.

    Takes what is at hand: text, an element, a list of either, a dict as JSON-LD writes it, or the type itself. Dates
    without a zone are in ``timezone``, and read as ``language`` has them, or else as the page's own language.

    >>> page = Page.from_html("")
    >>> convert("headline", " Rain &amp; sun ", page)
    'Rain & sun'
    >>> [author.name for author in convert("authors", ["By Ann Lee", "Bo Ek"], page)]
    ['Ann Lee', 'Bo Ek']
    >>> convert("date_published", "9 décembre 2021, 18h30", page, timezone="Europe/Paris").isoformat()
    '2021-12-09T18:30:00+01:00'
    """
    if value is None:
        return None
    if field in ("date_published", "date_modified"):
        return _date(value, timezone, language or page_language(page))
    maker = _MAKERS.get(field, _text)
    return maker(value, page)


def _text(value: object, page: Page) -> str | None:
    """One clean line; of several values, the first that has words."""
    for item in _items(value):
        text = _plain(item)
        if text:
            return text
    return None


def _plain(value: object) -> str | None:
    if isinstance(value, HtmlElement):
        value = value.get("content") or element_text(value, LONGEST_TEXT)
    if isinstance(value, Mapping):
        value = value.get("name") or value.get("headline") or value.get("text") or value.get("@value")
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        value = str(value)
    return clean_line(value) or None if isinstance(value, str) else None


def _items(value: object) -> list[object]:
    if isinstance(value, (str, Mapping, HtmlElement)) or not isinstance(value, Iterable):
        return [value]
    return list(value)


def _texts(value: object, page: Page) -> tuple[str, ...] | None:
    texts = [text for item in _items(value) if (text := _plain(item))]
    return tuple(dict.fromkeys(texts)) or None


def _url(value: object, page: Page) -> str | None:
    for item in _items(value):
        if isinstance(item, HtmlElement):
            item = item.get("href") or item.get("src") or item.get("content") or item.text
        if isinstance(item, Mapping):
            item = item.get("url") or item.get("@id")
        if isinstance(item, str) and (url := page.absolute(item)):
            return url
    return None


def _date(value: object, timezone: str | None, language: str | None) -> datetime | None:
    for item in _items(value):
        if isinstance(item, datetime):
            zone = read_zone(timezone) if timezone and item.tzinfo is None else None
            return item.replace(tzinfo=zone) if zone else item
        if isinstance(item, date):
            return datetime.combine(item, time())
        if isinstance(item, (int, float)) and not isinstance(item, bool) and 0 < item < 1e14:
            return datetime.fromtimestamp(item / 1000 if item > 1e11 else item, UTC)
        texts = [_plain(item)]
        if isinstance(item, HtmlElement):
            texts = [item.get("datetime"), *texts]
        for text in texts:
            found = read_date(text, language=language, timezone=timezone) if text else None
            if found is not None:
                return found.value
    return None


def _authors(value: object, page: Page) -> tuple[Author, ...] | None:
    authors: list[Author] = []
    for item in _items(value):
        if isinstance(item, Author):
            authors.append(item)
        elif isinstance(item, Mapping):
            authors += _author_of(item, page)
        elif isinstance(item, HtmlElement):
            url = page.absolute(item.get("href")) if item.tag == "a" else None
            found = split_byline(_plain(item) or "")
            authors += [
                made
                for author in found
                if (made := make_author(author.name, url=url, role=author.role, email=author.email))
            ]
        elif isinstance(item, str):
            authors += split_byline(item)
    return unique_authors(authors) or None


def _author_of(item: Mapping[object, object], page: Page) -> list[Author]:
    name = item.get("name")
    if not isinstance(name, str):
        return []
    role = item.get("jobTitle") or item.get("role")
    kind = (
        AuthorKind.ORGANIZATION if "Organization" in str(item.get("@type") or item.get("kind") or "").title() else None
    )
    made = make_author(
        clean_line(name), url=_url(item.get("url"), page), role=role if isinstance(role, str) else None, kind=kind
    )
    return [made] if made else []


def _publisher(value: object, page: Page) -> Publisher | None:
    if isinstance(value, Publisher):
        return value
    if isinstance(value, Mapping):
        name = _plain(value.get("name"))
        return Publisher(name, _url(value.get("url"), page), _url(value.get("logo"), page)) if name else None
    text = _text(value, page)
    return Publisher(text) if text else None


def _keywords(value: object, page: Page) -> tuple[str, ...] | None:
    items = _items(value)
    texts = [text for item in items if (text := _plain(item))]
    words = [word for text in texts for word in split_keywords(text)] if len(texts) == 1 else texts
    return unique_keywords(words) or None


def _language(value: object, page: Page) -> str | None:
    text = _text(value, page)
    return canonical_language(text) if text else None


def _images(value: object, page: Page) -> tuple[Image, ...] | None:
    images = [image for item in _items(value) if (image := _image(item, page))]
    return tuple(images) or None


def _image(item: object, page: Page) -> Image | None:
    if isinstance(item, Image):
        return item
    if isinstance(item, HtmlElement):
        # Not at the top: reading images out of markup belongs to the body, a floor above.
        from newsparse.body.images import read_figure, read_image

        return read_image(item, page) or read_figure(item, page)
    if isinstance(item, Mapping):
        url = _url(item.get("url") or item.get("contentUrl"), page)
        return (
            Image(url, caption=_plain(item.get("caption")), credit=_plain(item.get("credit") or item.get("creditText")))
            if url
            else None
        )
    url = page.absolute(item) if isinstance(item, str) else None
    return Image(url) if url else None


def _enum(kinds: type[E], value: object) -> E | None:
    text = _plain(value)
    if text is None:
        return None
    folded = text.casefold().replace("_", " ").replace("-", " ")
    return next((kind for kind in kinds if kind.value == folded), None)


def _kind(value: object, page: Page) -> ArticleKind | None:
    return value if isinstance(value, ArticleKind) else _enum(ArticleKind, value)


def _access(value: object, page: Page) -> Access | None:
    if isinstance(value, Access):
        return value
    if isinstance(value, bool):
        return Access(AccessLevel.FREE if value else AccessLevel.LOCKED, "the site's rule")
    level = _enum(AccessLevel, value)
    return Access(level, "the site's rule") if level else None


def _original(value: object, page: Page) -> Original | None:
    if isinstance(value, Original):
        return value
    if isinstance(value, HtmlElement):
        return Original(text=_plain(value), url=_url(value, page))
    if isinstance(value, Mapping):
        return Original(_plain(value.get("text")), _url(value.get("url"), page), _plain(value.get("publisher")))
    text = _text(value, page)
    return None if text is None else Original(url=text) if "://" in text else Original(text=text)


def _dateline(value: object, page: Page) -> Dateline | None:
    if isinstance(value, Dateline):
        return value
    text = _text(value, page)
    return Dateline(text) if text else None


_Maker: TypeAlias = Callable[[object, Page], object | None]
_MAKERS: Mapping[str, _Maker] = {
    "url": _url,
    "canonical_url": _url,
    "authors": _authors,
    "dateline": _dateline,
    "publisher": _publisher,
    "keywords": _keywords,
    "language": _language,
    "images": _images,
    "access": _access,
    "kind": _kind,
    "original": _original,
    "agencies": _texts,
    "corrections": _texts,
}
