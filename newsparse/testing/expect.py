"""What is expected of an article, as a person writes it down: plain texts, lists and tables of TOML."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TypeAlias

from newsparse.article import Article, Author, AuthorKind, Block, BlockKind, Image

__all__ = ["EXPECTABLE", "Plain", "describe_article", "describe_field", "write_expectations"]

Plain: TypeAlias = str | int | bool | list["Plain"] | dict[str, "Plain"]
"""What TOML can say."""

EXPECTABLE = (
    *("headline", "kicker", "alternative_headline", "description", "byline", "authors", "dateline", "date_published"),
    *("date_modified", "publisher", "section", "keywords", "language", "canonical_url", "kind", "access", "original"),
    *("agencies", "copyright", "licence", "images", "embeds", "related", "corrections", "body", "removed"),
)
"""The fields that a saved page can say its expectations of, in the order they are written."""


def describe_article(article: Article, fields: Iterable[str] = EXPECTABLE) -> dict[str, Plain]:
    """Give what the fields hold, those that hold nothing left out.

    >>> describe_article(Article(headline="Rain", authors=(Author("Ann Lee"),)))
    {'headline': 'Rain', 'authors': ['Ann Lee']}
    """
    described = {name: describe_field(article, name) for name in fields}
    return {name: value for name, value in described.items() if value is not None}


def describe_field(article: Article, name: str) -> Plain | None:
    """Give what a field holds as TOML can say it; ``None`` when it holds nothing.

    People are their names, dates ISO 8601, the body its texts with ``#`` before headings.
    """
    if name == "removed":
        return [f"{removal.kind.value}: {removal.text}" for removal in article.removed] or None
    if name == "access":
        return None if article.access.level.value == "unknown" else article.access.level.value
    return _plain(getattr(article, name))


def _plain(value: object) -> Plain | None:
    if value is None or value == ():
        return None
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Author) and value.kind is AuthorKind.PERSON:
        return value.name
    if isinstance(value, Author):
        return f"{value.name} (organization)"
    if isinstance(value, Block):
        return _describe_block(value)
    if isinstance(value, tuple):
        return [plain for member in value if (plain := _plain(member)) is not None]
    if isinstance(value, bool | int):
        return value
    if isinstance(value, str):
        return str(value)
    names = ("url", "caption", "credit") if isinstance(value, Image) else getattr(type(value), "__match_args__", ())
    parts = {name: plain for name in names if (plain := _plain(getattr(value, name))) not in (None, False)}
    return {name: plain for name, plain in parts.items() if plain is not None}


def _describe_block(block: Block) -> str | None:
    """Give a block as a line of text; figures and embeds stand in fields of their own."""
    if not block.text:
        return None
    return "#" * (block.level or 2) + " " + block.text if block.kind is BlockKind.HEADING else block.text


def write_expectations(
    expected: Mapping[str, Plain],
    *,
    url: str | None = None,
    plugins: Iterable[str] = (),
    site: str | None = None,
    unconfirmed: Iterable[str] = (),
    not_in_text: Iterable[str] = (),
) -> str:
    """Write a file of expectations, as a person would.

    >>> print(write_expectations({"headline": "Rain"}, url="https://example.org/", unconfirmed=["headline"]))
    url = "https://example.org/"
    # Nobody has looked at these yet. Read the page, mend what is wrong, and take each name out of the list.
    unconfirmed = ["headline"]
    # What must not stand in the text: add what you see there that is no part of the story.
    not_in_text = []
    <BLANKLINE>
    [expected]
    headline = "Rain"
    <BLANKLINE>
    """
    lines = [f"url = {_toml(url)}"] if url else []
    if plugins := list(plugins):
        lines.append(f"plugins = {_toml(plugins)}")
    if site:
        lines.append(f"site = {_toml(site)}")
    if unconfirmed := list(unconfirmed):
        lines.append(
            "# Nobody has looked at these yet. Read the page, mend what is wrong, and take each name out of the list."
        )
        lines.append(f"unconfirmed = {_toml(unconfirmed)}")
    lines.append("# What must not stand in the text: add what you see there that is no part of the story.")
    lines += [f"not_in_text = {_toml(list(not_in_text))}", "", "[expected]"]
    lines += [f"{name} = {_toml(value)}" for name, value in expected.items()]
    return "\n".join([*lines, ""])


def _toml(value: object) -> str:
    if isinstance(value, str):
        # JSON's strings are TOML's, but for U+007F, which TOML wants escaped.
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{key} = {_toml(member)}" for key, member in value.items()) + " }"
    if isinstance(value, list):
        members = [_toml(member) for member in value]
        if sum(map(len, members)) < 90:
            return f"[{', '.join(members)}]"
        return "[\n" + "".join(f"  {member},\n" for member in members) + "]"
    return str(value)
