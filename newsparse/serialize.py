"""An article as a dict or as JSON and back, without loss; and the JSON Schema of what is written.

Fields that hold nothing, or what they hold by default, are left out. Dates are ISO 8601, enums their values,
``provenance`` an object of its own.
"""

import ast
import inspect
import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from enum import StrEnum
from functools import cache
from itertools import pairwise
from typing import Any, TypeAlias, TypeVar, get_args, get_origin

import attrs
from cattrs import ClassValidationError, ForbiddenExtraKeysError, IterableValidationError
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn
from cattrs.preconf.json import JsonConverter, make_converter

from newsparse.article import Article, Evidence, Provenance
from newsparse.exceptions import ArticleFormatError, suggest

__all__ = ["JsonObject", "from_dict", "from_json", "json_schema", "to_dict", "to_json"]

JsonObject: TypeAlias = dict[str, Any]
"""What JSON calls an object: dicts, lists, strings, numbers, booleans and None, and nothing else."""

SCHEMA_DIALECT = "https://json-schema.org/draft/2020-12/schema"
SCHEMA_ID = "urn:newsparse:article:1"
_SIMPLE = {str: "string", int: "integer", bool: "boolean", float: "number"}
T = TypeVar("T")


def to_dict(article: Article) -> JsonObject:
    """Give an article as plain dicts, lists, strings, numbers and booleans; what it does not have is left out.

    >>> from newsparse.article import Author
    >>> to_dict(Article(headline="Rain over Ulm", authors=(Author("Ann Lee"),)))
    {'headline': 'Rain over Ulm', 'authors': [{'name': 'Ann Lee'}]}
    """
    written: JsonObject = _converter().unstructure(article, unstructure_as=Article)
    return written


def from_dict(value: object) -> Article:
    """Read what :func:`to_dict` wrote; what is left out is empty.

    >>> from_dict({"headline": "Rain over Ulm"}).headline
    'Rain over Ulm'
    >>> from_dict({"authors": [{"name": 7}]})
    Traceback (most recent call last):
        ...
    newsparse.exceptions.ArticleFormatError: authors[0].name: 7 is an int, and should be a str

    :raises ArticleFormatError: with the place and the cause, when it is not an article.
    """
    if not isinstance(value, Mapping):
        raise ArticleFormatError(f"an article is a dict, not {_name_type(value)}")
    try:
        return _converter().structure(value, Article)
    except Exception as problem:
        raise ArticleFormatError("; ".join(_describe(problem))) from problem


def to_json(article: Article, *, indent: int | None = None) -> str:
    """Give an article as JSON, in the form that :func:`json_schema` states.

    :param indent: how many spaces deeper each level stands; on one line if it is not given.
    """
    text = json.dumps(to_dict(article), ensure_ascii=False, indent=indent)
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:  # Half a surrogate pair, which only an escape can write.
        return json.dumps(to_dict(article), indent=indent)
    return text


def from_json(text: str | bytes) -> Article:
    """Read what :func:`to_json` wrote.

    :raises ArticleFormatError: with the place and the cause, when it is not JSON or not an article.
    """
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as problem:
        raise ArticleFormatError(f"no JSON: {problem}") from problem
    return from_dict(value)


def json_schema() -> JsonObject:
    """Give the JSON Schema (draft 2020-12) of what :func:`to_json` writes, made from the classes.

    >>> json_schema()["properties"]["headline"]
    {'type': 'string', 'description': "As printed over the story: one line, without the site's name."}
    """
    parts: JsonObject = {}
    article = _state_class(Article, parts)
    heading = {"$schema": SCHEMA_DIALECT, "$id": SCHEMA_ID, "title": "Article"}
    return {**heading, **article, "$defs": dict(sorted(parts.items()))}


# Reading and writing.


@cache
def _converter() -> JsonConverter:
    """Make the converter, once; nothing of it changes afterwards."""
    converter = make_converter(omit_if_default=True, forbid_extra_keys=True)
    for simple in (str, int, bool):
        converter.register_structure_hook(simple, _read_simple(simple))
    converter.register_structure_hook(datetime, _read_datetime)
    # By its class, as str is: a hook by predicate is asked later, and the one for str answers for every StrEnum.
    converter.register_structure_hook(StrEnum, _read_enum)
    converter.register_unstructure_hook_func(_is_enum, lambda value: value.value)
    converter.register_structure_hook_func(_is_tuple, lambda value, kind: _read_tuple(converter, value, kind))
    converter.register_structure_hook(
        Provenance, lambda value, _: Provenance(converter.structure(_as_mapping(value), dict[str, Evidence]))
    )
    converter.register_unstructure_hook(
        Provenance, lambda value: {name: converter.unstructure(value[name], Evidence) for name in value}
    )
    converter.register_structure_hook_factory(
        attrs.has, lambda kind: _checked(kind, make_dict_structure_fn(kind, converter, _cattrs_forbid_extra_keys=True))
    )
    converter.register_unstructure_hook_factory(
        attrs.has, lambda kind: make_dict_unstructure_fn(kind, converter, _cattrs_omit_if_default=True)
    )
    return converter


def _is_enum(kind: Any) -> bool:
    return inspect.isclass(kind) and issubclass(kind, StrEnum)


def _is_tuple(kind: Any) -> bool:
    return get_origin(kind) is tuple


def _read_simple(kind: type) -> Any:
    """Give a reader that takes a value of this type and no other: a number is no name."""

    def read(value: object, _: object) -> object:
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise TypeError(f"{_shorten(value)} is {_name_type(value)}, and should be {_with_article(kind.__name__)}")
        return value

    return read


def _read_datetime(value: object, _: object) -> datetime:
    if not isinstance(value, str):
        raise TypeError(f"{_shorten(value)} is {_name_type(value)}, and should be a str with an ISO 8601 date")
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        raise ValueError(f"{_shorten(value)} is no ISO 8601 date") from None


def _read_enum(value: object, kind: type[StrEnum]) -> StrEnum:
    if not isinstance(value, str):
        raise TypeError(f"{_shorten(value)} is {_name_type(value)}, and should be a str")
    try:
        return kind(value)
    except ValueError:
        raise ValueError(f"no {kind.__name__} {_shorten(value)}{suggest(value, map(str, kind))}") from None


def _read_tuple(converter: JsonConverter, value: object, kind: Any) -> tuple[Any, ...]:
    if not isinstance(value, list | tuple):
        raise TypeError(f"{_shorten(value)} is {_name_type(value)}, and should be a list")
    listed: Any = list
    return tuple(converter.structure(value, listed[get_args(kind)[0]]))


def _checked(kind: type[T], read: Any) -> Any:
    """Give the reader of a class, which takes dicts only."""

    def read_class(value: object, _: object) -> T:
        found: T = read(_as_mapping(value), kind)
        return found

    return read_class


def _as_mapping(value: object) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise TypeError(f"{_shorten(value)} is {_name_type(value)}, and should be a dict")
    return value


# What is wrong, in words.


def _describe(problem: BaseException, path: str = "") -> Iterator[str]:
    """Give each thing that is wrong, with its place: ``authors[0].name: …``."""
    if isinstance(problem, ClassValidationError):
        placed, others = problem.group_exceptions()
        for each, note in placed:
            yield from _describe(each, f"{path}.{note.name}" if path else note.name)
    elif isinstance(problem, IterableValidationError):
        listed, others = problem.group_exceptions()
        for one, item in listed:
            step = f"[{item.index}]" if isinstance(item.index, int) else f".{item.index}"
            yield from _describe(one, path + step)
    else:
        told = "is missing" if isinstance(problem, KeyError) else _say(problem)
        yield f"{path}: {told}" if path else told
        return
    for other in others:
        yield from _describe(other, path)


def _say(problem: BaseException) -> str:
    if isinstance(problem, ForbiddenExtraKeysError):
        known = [each.name for each in attrs.fields(problem.cl)]
        extra = sorted(map(str, problem.extra_fields))
        return ", ".join(f"no field named {name!r}{suggest(name, known)}" for name in extra)
    return str(problem)


def _shorten(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= 60 else f"{shown[:57]}..."


def _name_type(value: object) -> str:
    return "None" if value is None else _with_article(type(value).__name__)


def _with_article(name: str) -> str:
    return f"an {name}" if name[0] in "aeiou" else f"a {name}"


# The schema.


def _state_class(kind: Any, parts: JsonObject) -> JsonObject:
    """State a class as an object, and put the classes that it holds among the parts."""
    attrs.resolve_types(kind)
    told = _docstrings(kind)
    properties = {}
    for each in attrs.fields(kind):
        stated = _state(each.type, parts)
        if each.default is attrs.NOTHING and type(None) in get_args(each.type):
            stated = {"anyOf": [stated, {"type": "null"}]}
        properties[each.name] = {**stated, "description": told[each.name]} if each.name in told else stated
    required = [each.name for each in attrs.fields(kind) if each.default is attrs.NOTHING]
    stated = {"type": "object", "description": _first_paragraph(kind), "properties": properties}
    return {**stated, **({"required": required} if required else {}), "additionalProperties": False}


def _state(kind: Any, parts: JsonObject) -> JsonObject:
    """State a type. ``None`` is left out where it is the default, so that it is stated only where it is not."""
    arguments = [each for each in get_args(kind) if each not in (type(None), Ellipsis)]
    if kind in _SIMPLE:
        return {"type": _SIMPLE[kind]}
    if kind is datetime:
        return {"type": "string", "format": "date-time"}
    if kind is Provenance:
        return {"type": "object", "additionalProperties": _state(Evidence, parts)}
    if _is_tuple(kind):
        return {"type": "array", "items": _state(arguments[0], parts)}
    if arguments:
        assert len(arguments) == 1, f"a union that has no schema: {kind}"
        return _state(arguments[0], parts)
    if kind.__name__ not in parts:
        parts[kind.__name__] = {}
        parts[kind.__name__] = _state_enum(kind) if _is_enum(kind) else _state_class(kind, parts)
    return {"$ref": f"#/$defs/{kind.__name__}"}


def _state_enum(kind: type[StrEnum]) -> JsonObject:
    return {"type": "string", "description": _first_paragraph(kind), "enum": [str(value) for value in kind]}


def _first_paragraph(kind: type) -> str:
    return " ".join((inspect.getdoc(kind) or "").partition("\n\n")[0].split())


def _docstrings(kind: type) -> dict[str, str]:
    """Give what stands below the fields of a class in its source; nothing where the source is not at hand."""
    try:
        tree = ast.parse(inspect.getsource(kind))
    except (OSError, TypeError, SyntaxError):
        return {}
    assert isinstance(tree.body[0], ast.ClassDef)
    told = {}
    for line, below in pairwise(tree.body[0].body):
        if not (isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name)):
            continue
        if isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant):
            told[line.target.id] = " ".join(str(below.value.value).split())
    return told
