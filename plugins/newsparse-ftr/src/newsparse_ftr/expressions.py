"""XPath as rule files use it: compiled when a file is read, and asked for elements, for texts or for attributes."""

import re
from collections.abc import Callable, Iterator
from typing import TypeAlias, TypeVar, cast

from attrs import field, frozen
from lxml import etree, html

__all__ = ["Expression", "first_match", "text_of"]

_RELATIVE = re.compile(r"(?:[a-z][a-z0-9]*|\*)(?=[\[/]|$)")
"""A path that begins with the name of an element: it was meant to hold anywhere on the page."""

_STRING = re.compile(
    r"\s*(?:['\"]|(?:substring(?:-before|-after)?|concat|normalize-space|string(?:-join)?|translate)\s*\()"
)
"""An expression that gives a string, not elements."""

_ATTRIBUTE = re.compile(r"(?:@|attribute::)[\w:*-]+\s*$")
_TEXT = re.compile(r"text\(\)\s*(?:\[[^\]]*\]\s*)*$")

# An element of each of the usual kinds, so that a function called with too few arguments is found out on loading.
_PROBE = html.document_fromstring(
    "<html><head><title>t</title><meta name=a content=b></head><body id=b class=c><div id=a class=b><h1 class=a>t</h1>"
    "<section class=a><article class=a><p class=a>t<a class=a href=b>t</a><span class=a>t</span><img class=a src=b>"
    "<ul class=a><li class=a>t</li></ul><aside class=a>t</aside><figure class=a></figure></article></section></div>"
)

T = TypeVar("T")
Result: TypeAlias = "list[html.HtmlElement | str] | str | float | bool"


@frozen
class Expression:
    """An XPath of a rule file."""

    source: str
    """As it stands in the file."""
    line: int
    _evaluate: Callable[[html.HtmlElement], Result] = field(repr=False, eq=False)

    @classmethod
    def read(cls, source: str, line: int = 1) -> "Expression":
        """Compile an XPath; one that begins with the name of an element is looked for anywhere on the page.

        >>> Expression.read("h1[@class='x']").texts(html.fromstring("<html><h1 class=x>Rain"))
        ['Rain']

        :raises ValueError: when it cannot be read, or fails on any page.
        """
        path = f"//{source}" if _RELATIVE.match(source) else source
        try:
            evaluate = etree.XPath(path)
            evaluate(_PROBE)
        except (etree.XPathError, ValueError, UnicodeError) as problem:
            raise ValueError(str(problem) or "not an XPath") from problem
        return cls(source, line, cast("Callable[[html.HtmlElement], Result]", evaluate))

    @property
    def gives_string(self) -> bool:
        """Whether it gives a string, not elements."""
        return bool(_STRING.match(self.source))

    @property
    def gives_attributes(self) -> bool:
        """Whether it gives attributes, not elements."""
        return bool(_ATTRIBUTE.search(self.source))

    @property
    def gives_text_nodes(self) -> bool:
        """Whether it gives text without the element around it."""
        return bool(_TEXT.search(self.source))

    def results(self, root: html.HtmlElement) -> Iterator[html.HtmlElement | str]:
        """Give whatever it finds: elements, attributes and texts."""
        result = self._evaluate(root)
        if isinstance(result, list):
            yield from result
        elif isinstance(result, str):
            yield result

    def elements(self, root: html.HtmlElement) -> list[html.HtmlElement]:
        """Give the elements that it finds, in document order."""
        return [found for found in self.results(root) if isinstance(found, html.HtmlElement)]

    def texts(self, root: html.HtmlElement) -> list[str]:
        """Give the texts that it finds, white space collapsed, blank ones left out; of an element, all its text."""
        texts = (text_of(found) for found in self.results(root))
        return [text for text in texts if text]

    def attributes(self, root: html.HtmlElement) -> list[tuple[html.HtmlElement, str]]:
        """Give the attributes that it finds: whose, and which."""
        return [
            (owner, result.attrname)
            for result, owner in self._nodes(root)
            if result.is_attribute and result.attrname is not None
        ]

    def text_nodes(self, root: html.HtmlElement) -> list[tuple[html.HtmlElement, str, bool]]:
        """Give the texts that it finds: by or after which element, the text, and whether it stands inside that."""
        return [
            (owner, str(result), bool(result.is_text))
            for result, owner in self._nodes(root)
            if result.is_text or result.is_tail
        ]

    def _nodes(self, root: html.HtmlElement) -> Iterator[tuple[etree._ElementUnicodeResult, html.HtmlElement]]:
        for result in self.results(root):
            if isinstance(result, etree._ElementUnicodeResult):
                owner = result.getparent()
                if isinstance(owner, html.HtmlElement):
                    yield result, owner

    def matches(self, root: html.HtmlElement) -> bool:
        """Say whether it finds anything."""
        result = self._evaluate(root)
        return bool(result)


def text_of(found: html.HtmlElement | str) -> str:
    """Give the text of an element, an attribute or a string, white space collapsed.

    >>> text_of(html.fromstring("<p>It <b>rained</b>. "))
    'It rained.'
    """
    text = found if isinstance(found, str) else "".join(found.itertext())
    return " ".join(text.split())


def first_match(expressions: tuple[Expression, ...], look: Callable[[Expression], list[T]]) -> list[T]:
    """Give what the first expression that finds anything finds.

    :raises lxml.etree.XPathError: when one of them failed and no other found anything.
    """
    failure: etree.XPathError | None = None
    for expression in expressions:
        try:
            if found := look(expression):
                return found
        except etree.XPathError as problem:
            failure = failure or problem
    if failure is not None:
        raise failure
    return []
