"""The page: an address and a tree, and what is read from them when somebody asks. Read only."""

import re
from collections.abc import Mapping
from functools import cached_property
from html import unescape
from types import MappingProxyType

from attrs import define, evolve, field
from lxml import html

from newsparse.article import Diagnostic, DiagnosticCode
from newsparse.dom.decode import Decoded, decode
from newsparse.dom.encoded_twice import LINE_ENDS, TAGS, undo_second_encoding
from newsparse.dom.json_ld import JsonLd, JsonObject, read_json_ld
from newsparse.dom.tree import parse_tree
from newsparse.dom.urls import join_url

__all__ = ["Page"]

_ENTITY = re.compile(r"&(?:amp|quot|apos|nbsp|lt|gt|[lr]s?[ad]?quo|[mn]dash|hellip|#\d{2,5}|#x[0-9a-fA-F]{2,4});")
_INDEXED_TAGS = ("base", "link", "meta", "title", "script", "h1", "h2", "h3")


@define(eq=False, slots=False)  # with slots, its cached properties would make every other attribute slow
class Page:
    """A decoded and parsed page, or a text that somebody already extracted.

    The tree is shared by every step and plugin of a parse: look, and do not touch.
    """

    url: str | None
    """The address that the caller gave."""
    root: html.HtmlElement
    """The ``<html>`` element."""
    plain_text: str | None = None
    """The input of ``parse_text``; ``None`` for a page."""
    decoded: Decoded | None = field(default=None, repr=False)
    undone: int = field(default=0, repr=False)
    """How many stretches of text had been encoded as UTF-8 twice, and have been put right."""

    @classmethod
    def from_html(cls, page: bytes | str, *, url: str | None = None, encoding: str | None = None) -> "Page":
        """Decode and parse a page.

        >>> Page.from_html("<title>Rain</title>").title
        'Rain'
        """
        decoded = decode(page, encoding)
        data, undone = undo_second_encoding(decoded.data, TAGS)
        if undone:
            decoded = evolve(decoded, data=data)
        return cls(url, parse_tree(data), decoded=decoded, undone=undone)

    @classmethod
    def from_text(cls, text: str, *, url: str | None = None) -> "Page":
        """Make a page of a text: its tree is empty."""
        data, undone = undo_second_encoding(text.encode("utf-8", "replace"), LINE_ENDS)
        plain_text = data.decode() if undone else text
        if "<" not in text and _ENTITY.search(text):
            # Somebody took the tags out and left these.
            plain_text = unescape(plain_text)
        return cls(url, parse_tree(b""), plain_text=plain_text, undone=undone)

    @cached_property
    def _tagged(self) -> Mapping[str, tuple[html.HtmlElement, ...]]:
        found: dict[str, list[html.HtmlElement]] = {}
        for element in self.root.iter(*_INDEXED_TAGS):
            found.setdefault(str(element.tag), []).append(element)
        return {tag: tuple(elements) for tag, elements in found.items()}

    def elements(self, tag: str) -> tuple[html.HtmlElement, ...]:
        """The elements of a tag, in order; for those that every reader asks for, the tree is walked only once.

        >>> [element.text for element in Page.from_html("<h1>Rain</h1><h1>Sun</h1>").elements("h1")]
        ['Rain', 'Sun']
        """
        return self._tagged.get(tag, ()) if tag in _INDEXED_TAGS else tuple(self.root.iter(tag))

    @cached_property
    def base_url(self) -> str | None:
        """What relative addresses are relative to: ``<base>`` where there is one, else the page's own address."""
        for element in self.elements("base"):
            # A <base> that is no address counts as none, as the HTML standard has it.
            base = join_url(self.url or self.canonical_hint, element.get("href"))
            if base and join_url(base, "/"):
                return base
        return self.url or self.canonical_hint

    @cached_property
    def canonical_hint(self) -> str | None:
        """The absolute address that the page gives itself, in ``link rel=canonical`` or ``og:url``."""
        for element in self.elements("link"):
            if (element.get("rel") or "").lower() == "canonical" and "://" in (element.get("href") or ""):
                return (element.get("href") or "").strip()
        return next((value for value in self.meta.get("og:url", ()) if "://" in value), None)

    @cached_property
    def meta(self) -> Mapping[str, tuple[str, ...]]:
        """``<meta>`` by lower-case name, property, itemprop or http-equiv: their contents in order, blank ones not."""
        found: dict[str, tuple[str, ...]] = {}
        for element in self.elements("meta"):
            attributes = element.attrib
            content = (attributes.get("content") or attributes.get("value") or "").strip()
            if not content:
                continue
            for key in ("property", "name", "itemprop", "http-equiv"):
                if name := attributes.get(key):
                    name = name.strip().lower()
                    found[name] = (*found.get(name, ()), content)
        return MappingProxyType(found)

    @cached_property
    def title(self) -> str | None:
        """The text of ``<title>``, white space collapsed."""
        element = next(iter(self.elements("title")), None)
        if element is None:
            return None
        return " ".join("".join(element.itertext()).split()) or None

    @cached_property
    def stated_language(self) -> str | None:
        """The ``lang`` of ``<html>``, as it stands there."""
        return (
            self.root.get("lang") or self.root.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
        ).strip() or None

    @cached_property
    def _json_ld(self) -> JsonLd:
        scripts = [
            script.text or ""
            for script in self.elements("script")
            if (script.get("type") or "").strip().lower().startswith("application/ld+json")
        ]
        return read_json_ld(scripts)

    @property
    def json_ld(self) -> tuple[JsonObject, ...]:
        """The JSON-LD nodes of the page, in order, lists and ``@graph`` laid flat."""
        return self._json_ld.nodes

    @cached_property
    def text(self) -> str:
        """All visible text of the page, or the text that came in; for marks that say whose page it is."""
        if self.plain_text is not None:
            return self.plain_text
        body = self.root.find("body")
        return " ".join("".join((self.root if body is None else body).itertext()).split())

    @cached_property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What was wrong with the page as far as it was read: its encoding, its JSON-LD."""
        found = []
        if self.decoded is not None and self.decoded.problem:
            guessed = self.decoded.source == "guess"
            code = DiagnosticCode.ENCODING_GUESSED if guessed else DiagnosticCode.ENCODING_REPAIRED
            found.append(Diagnostic(code, self.decoded.problem, "decode"))
        if self.undone:
            told = f"encoded as UTF-8 twice: {self.undone} stretches of text"
            found.append(Diagnostic(DiagnosticCode.ENCODING_REPAIRED, told, "decode"))
        found += [Diagnostic(DiagnosticCode.JSON_LD_REPAIRED, text, "json_ld") for text in self._json_ld.repaired]
        found += [Diagnostic(DiagnosticCode.JSON_LD_UNREADABLE, text, "json_ld") for text in self._json_ld.unreadable]
        return tuple(found)

    def absolute(self, url: str | None) -> str | None:
        """Make an address on this page absolute; ``None`` for ``javascript:`` and its kin."""
        return join_url(self.base_url, url)
