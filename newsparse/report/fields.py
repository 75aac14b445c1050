"""The fields of an article in a table: value, who said so, the value as it stood there, and who was outvoted."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import attrs

from newsparse.article import Article, Evidence
from newsparse.export.html import escape_html

__all__ = ["show_fields"]

_ELSEWHERE = frozenset(("body", "moved", "removed", "provenance", "diagnostics"))
LONGEST = 600


def show_fields(article: Article, number: int) -> Iterator[str]:
    """Give the table of fields; those that hold nothing are named below it."""
    yield f'<section class="fields" id="fields-{number}"><h2>Who said what each field holds</h2>'
    heads = "".join(f"<th>{head}</th>" for head in ("field", "value", "said by", "as it stood there"))
    yield f'<div class="wide"><table><thead><tr>{heads}</tr></thead><tbody>'
    empty = []
    for each in attrs.fields(Article):
        if each.name in _ELSEWHERE:
            continue
        value = getattr(article, each.name)
        if value in (None, (), "", each.default):
            empty.append(each.name)
            continue
        yield _row(each.name, value, article.provenance.get(each.name))
    yield "</tbody></table></div>"
    if empty:
        yield f'<p class="hint">The page says nothing about: {", ".join(empty)}.</p>'
    yield "</section>"


def _row(name: str, value: Any, evidence: Evidence | None) -> str:
    shown = f"<tr><th>{name}</th><td>{_value(value)}</td>"
    if evidence is None:
        return f"{shown}<td></td><td></td></tr>"
    path = f"<br><code>{escape_html(evidence.path)}</code>" if evidence.path else ""
    notes = "".join(f"<br><small>{escape_html(told)}</small>" for told in (evidence.note, evidence.precision) if told)
    raw = f"<q>{escape_html(_shorten(evidence.raw))}</q>" if evidence.raw else ""
    if evidence.raw == (value.isoformat() if isinstance(value, datetime) else value):
        raw = '<span class="same">the same words</span>'
    return f"{shown}<td><b>{escape_html(evidence.source)}</b>{path}{notes}</td><td>{raw}{_outvoted(evidence)}</td></tr>"


def _outvoted(evidence: Evidence) -> str:
    if not evidence.rejected:
        return ""
    items = "".join(
        f"<li><b>{escape_html(other.source)}</b> <code>{escape_html(other.path)}</code>"
        f" <q>{escape_html(_shorten(other.value))}</q> <small>{escape_html(other.reason)}</small></li>"
        for other in evidence.rejected
    )
    return f"<details><summary>{len(evidence.rejected)} outvoted</summary><ul>{items}</ul></details>"


def _value(value: Any) -> str:
    """Show a value: a list item by item, a class by what it holds."""
    if isinstance(value, tuple):
        return (
            f"<ol>{''.join(f'<li>{_value(each)}</li>' for each in value)}</ol>" if len(value) > 1 else _value(value[0])
        )
    if attrs.has(type(value)):
        held = [(each.name, getattr(value, each.name)) for each in attrs.fields(type(value))]
        told = (
            f"<span><i>{name}</i> {_value(each)}</span>" for name, each in held if each not in (None, "", False, ())
        )
        return f'<span class="held">{"".join(told)}</span>'
    return escape_html(value.isoformat() if isinstance(value, datetime) else _shorten(str(value)))


def _shorten(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
