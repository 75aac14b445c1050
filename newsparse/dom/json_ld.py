"""JSON-LD out of ``<script>``: the nodes that can be read, and what had to be repaired or could not be read."""

import json
import re
from collections.abc import Iterable, Iterator
from html import unescape
from typing import Any, TypeAlias

from attrs import frozen

__all__ = ["JsonLd", "JsonObject", "read_json_ld"]

JsonObject: TypeAlias = dict[str, Any]
"""A JSON object as ``json`` reads it."""

MOST_NODES = 1_000
"""How many nodes of one page are looked at."""
LONGEST_SCRIPT = 4_000_000
"""In characters; a longer script is not read."""
LONGEST_REPAIRED = 500_000
"""In characters; a longer script is read only when nothing is wrong with it."""

_WRAPPING = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)|(?:-->|//\s*\]\]>|/\*\s*\]\]>\s*\*/|"
    r"\]\]>)\s*;?\s*$"
)
# A string, or what may stand outside of one and must not: a comment, a comma before a bracket or twice.
_LOOSE = re.compile(r'"(?:[^"\\]|\\.)*"|/\*.*?\*/|//[^\n]*|,(?=\s*[}\],])', re.DOTALL)
_WRONG_ESCAPE = re.compile(r"\\(?:([\\\"/bfnrt]|u[0-9a-fA-F]{4})|('|))")
# A key and a string that fill a line, as pretty-printers write them: what is between the outer quotes is the value.
_LINE = re.compile(r'^(\s*"[\w@:-]{1,60}"\s*:\s*")(.*)("\s*,?\s*)$', re.MULTILINE)
_BARE_QUOTE = re.compile(r'(?<!\\)"')
_BETWEEN_VALUES = re.compile(r"[\s,;]*")
_DECODER = json.JSONDecoder(strict=False)


@frozen
class JsonLd:
    """What a page's JSON-LD scripts hold."""

    nodes: tuple[JsonObject, ...] = ()
    repaired: tuple[str, ...] = ()
    """What was wrong in scripts that could be read all the same."""
    unreadable: tuple[str, ...] = ()
    """What was wrong in scripts, or ends of scripts, that could not."""


def read_json_ld(scripts: Iterable[str]) -> JsonLd:
    """Read scripts into JSON-LD nodes, lists and ``@graph`` laid flat; and say what was wrong with them.

    >>> read_json_ld(['[{"@type": "Article"}, {"@graph": [{"@type": "Person"}]}]']).nodes
    ({'@type': 'Article'}, {'@type': 'Person'})
    >>> read_json_ld(['{"headline": "Rain", /* why? */ }'])
    JsonLd(nodes=({'headline': 'Rain'},), repaired=('comments or commas too many',), unreadable=())
    """
    nodes: list[JsonObject] = []
    repaired: list[str] = []
    unreadable: list[str] = []
    for script in scripts:
        values, repair, problem = _read_script(script)
        if repair:
            repaired.append(repair)
        if problem:
            unreadable.append(problem)
        for node in _flatten(values):
            if len(nodes) >= MOST_NODES:
                break
            nodes.append(node)
    return JsonLd(tuple(nodes), tuple(repaired), tuple(unreadable))


_Reading = tuple[list[object], str | None, str | None]


def _read_script(script: str) -> _Reading:
    """Read one script: its values, what was repaired, what is wrong beyond repair."""
    if len(script) > LONGEST_SCRIPT:
        return [], None, f"script of {len(script)} characters"
    try:
        return [json.loads(script, strict=False)], None, None
    except RecursionError:
        return [], None, "nested too deep"
    except ValueError as problem:
        first_problem = str(problem)
    if not script.strip():
        return [], None, None
    if len(script) > LONGEST_REPAIRED:
        return [], None, first_problem
    return _repair(script, first_problem)


def _repair(script: str, first_problem: str) -> _Reading:
    best: _Reading = ([], None, first_problem)
    done: list[str] = []
    for repair, name in _REPAIRS:
        changed = repair(script)
        if changed != script:
            script, done = changed, [*done, name]
        values, rest = _read_values(script)
        if rest is None and values:
            return values, "; ".join(done) or "several values in one script", None
        if len(values) > len(best[0]):
            best = (values, "; ".join(done) or None, first_problem)
    return best


def _read_values(text: str) -> tuple[list[object], str | None]:
    """Read JSON values in a row; and what stopped the reading, if something did."""
    values: list[object] = []
    place = _skip(text, 0)
    while place < len(text) and len(values) < MOST_NODES:
        try:
            value, place = _DECODER.raw_decode(text, place)
        except (ValueError, RecursionError) as problem:
            return values, str(problem)
        values.append(value)
        place = _skip(text, place)
    return values, None


def _skip(text: str, place: int) -> int:
    found = _BETWEEN_VALUES.match(text, place)
    return found.end() if found else place


def _unwrap(text: str) -> str:
    return _WRAPPING.sub("", text).strip().lstrip("\ufeff")


def _unescape(text: str) -> str:
    """Decode entities where even the quotes of the JSON are encoded."""
    return unescape(text) if "&quot;" in text and text.count('"') < text.count("&quot;") else text


def _drop_loose(text: str) -> str:
    for _ in range(2):  # a comma may be the last thing only once the comment after it is gone
        text = _LOOSE.sub(lambda found: found[0] if found[0][0] == '"' else "", text)
    return text


def _fix_escapes(text: str) -> str:
    return _WRONG_ESCAPE.sub(lambda found: found[0] if found[1] else found[2] or "\\\\", text)


def _quote_inner(text: str) -> str:
    """Escape quotes inside of strings that stand on a line of their own."""
    return _LINE.sub(lambda found: found[1] + _BARE_QUOTE.sub(r'\\"', found[2]) + found[3], text)


def _close(text: str) -> str:
    """Close what the end of a script that was cut short leaves open."""
    open_brackets: list[str] = []
    in_string = escaped = False
    for letter in text:
        if in_string:
            if escaped:
                escaped = False
            elif letter == "\\":
                escaped = True
            elif letter == '"':
                in_string = False
        elif letter == '"':
            in_string = True
        elif letter in "{[":
            open_brackets.append("}" if letter == "{" else "]")
        elif letter in "}]" and open_brackets:
            open_brackets.pop()
    if not open_brackets:
        return text
    return text.rstrip(", \n\t") + ('"' if in_string else "") + "".join(reversed(open_brackets))


_REPAIRS = (
    (_unwrap, "comment marks around"),
    (_unescape, "entities for quotes"),
    (_drop_loose, "comments or commas too many"),
    (_fix_escapes, "escapes that JSON does not have"),
    (_quote_inner, "quotes inside of strings"),
    (_close, "cut short"),
)
"""What is tried, one after the other, until the script can be read."""


def _flatten(values: Iterable[object]) -> Iterator[JsonObject]:
    """Lay lists and ``@graph`` flat, in order, without recursion: a page may nest them as deep as it likes."""
    waiting = list(values)[::-1]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting.extend(reversed(value))
        elif isinstance(value, dict):
            graph = value.get("@graph")
            if isinstance(graph, (list, dict)):
                if value.get("@type"):
                    waiting.append({key: item for key, item in value.items() if key != "@graph"})
                waiting.append(graph)
            else:
                yield value
