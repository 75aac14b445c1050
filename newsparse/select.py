"""Selectors made into extractors: functions that take a page and give what it says of one thing.

Any callable that takes a :class:`~newsparse.page.Page` is an extractor; the ones here are made from a line of CSS or
XPath, are checked when they are made, can be compared, printed and pickled, and serve many threads.
"""

import re
from collections.abc import Callable, Iterable
from difflib import get_close_matches
from typing import Any, TypeAlias

from attrs import field, frozen
from cssselect import HTMLTranslator
from cssselect import SelectorError as CssError
from lxml import etree, html

from newsparse.exceptions import SelectorError, suggest
from newsparse.page import Page

__all__ = [
    "Extractor",
    "Selector",
    "constant",
    "css",
    "css_all",
    "first_of",
    "json_ld",
    "meta",
    "read_text",
    "read_value",
    "xpath",
    "xpath_all",
]

Extractor: TypeAlias = Callable[[Page], object]
"""Takes a page, gives what it says: a text, several texts, elements, a date … or ``None`` when it says nothing."""

_BREAKS = frozenset(
    (
        *("address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figcaption", "figure", "footer"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "table", "td"),
        *("th", "tr", "ul"),
    )
)
_UNREAD = frozenset(("script", "style", "template", "noscript"))
_NAMESPACES = {"re": "http://exslt.org/regular-expressions"}
_NOTHING = html.fromstring("<html></html>")
_TRANSLATOR = HTMLTranslator()


def read_text(element: html.HtmlElement) -> str:
    """Give an element's text, white space collapsed; blocks and ``<br>`` part words, scripts are not text.

    >>> read_text(html.fromstring("<p>Rain<br>in <b>U</b>lm</p>"))
    'Rain in Ulm'
    """
    pieces: list[str] = []
    unread = 0
    for event, node in etree.iterwalk(element, events=("start", "end")):
        skipped = not isinstance(node.tag, str) or node.tag in _UNREAD
        if event == "start":
            unread += skipped
            if node.tag in _BREAKS:
                pieces.append(" ")
            if not unread:
                pieces.append(node.text or "")
            continue
        unread -= skipped
        if node.tag in _BREAKS:
            pieces.append(" ")
        if node is not element and not unread:
            pieces.append(node.tail or "")
    return " ".join("".join(pieces).split())


def read_value(element: html.HtmlElement) -> str:
    """Give what an element says: its ``content`` or ``datetime`` where HTML keeps a value there, else its text.

    >>> read_value(html.fromstring('<time datetime="2021-12-09">yesterday</time>'))
    '2021-12-09'
    """
    attribute = {"meta": "content", "time": "datetime", "data": "value"}.get(str(element.tag))
    if attribute and (value := (element.get(attribute) or "").strip()):
        return value
    return read_text(element)


@frozen
class Selector:
    """A line of CSS or XPath, ready to use. Made by :func:`css`, :func:`css_all`, :func:`xpath`, :func:`xpath_all`."""

    expression: str
    """As it was written."""
    language: str = "css"
    """``css`` or ``xpath``."""
    many: bool = False
    """Whether it gives all that match, or the first."""
    attribute: str | None = None
    """The attribute whose value is wanted, instead of the text."""
    pattern: re.Pattern[str] | None = None
    """What of the text is wanted: its first group, or the whole match."""
    _compiled: etree.XPath = field(init=False, eq=False, repr=False)

    @_compiled.default
    def _compile(self) -> etree.XPath:
        return _compile(self.expression, self.language)

    def __call__(self, page: Page) -> str | list[str] | None:
        """Give the text of the first match, ``None`` without one; or the texts of all that match."""
        texts = [text for match in self._matches(page) if (text := self._read(match))]
        if self.many:
            return texts
        return texts[0] if texts else None

    def elements(self, page: Page) -> list[html.HtmlElement]:
        """Give the elements that match: at most one, or all."""
        found = [match for match in self._matches(page) if isinstance(match, html.HtmlElement)]
        return found if self.many else found[:1]

    @property
    def selects_elements(self) -> bool:
        """Whether what it gives is in elements whole: not an attribute, nor a part of the text."""
        return self.attribute is None and self.pattern is None

    def matches(self, page: Page) -> bool:
        """Whether anything on the page matches."""
        return bool(self._matches(page))

    def _matches(self, page: Page) -> list[Any]:
        found = self._compiled(page.root)
        if isinstance(found, list):
            return found
        return [found] if found and not isinstance(found, bool) else []

    def _read(self, match: Any) -> str:
        if isinstance(match, html.HtmlElement):
            text = (match.get(self.attribute) or "").strip() if self.attribute else read_value(match)
        else:
            text = " ".join(str(match).split())
        if self.pattern is None:
            return text
        found = self.pattern.search(text)
        return (found[1] if found.re.groups else found[0]) or "" if found else ""

    def __str__(self) -> str:
        return self.expression + (f" @{self.attribute}" if self.attribute else "")

    def __reduce__(self) -> tuple[Any, ...]:
        return (Selector, (self.expression, self.language, self.many, self.attribute, self.pattern))


def css(selector: str, *, attribute: str | None = None, pattern: str | re.Pattern[str] | None = None) -> Selector:
    """Select the first element that matches: its text, or one attribute, or what a pattern finds in either.

    Of ``<meta>`` it is the ``content``, of ``<time>`` the ``datetime``, that is read. An empty match is passed over.

    >>> page = Page.from_html('<p class="by">By Ann Lee</p><a rel="author" href="/ann">Ann</a>')
    >>> css("p.by", pattern="By (.+)")(page), css("a[rel=author]", attribute="href")(page)
    ('Ann Lee', '/ann')
    >>> css("p..by")
    Traceback (most recent call last):
        ...
    newsparse.exceptions.SelectorError: CSS selector 'p..by': Expected ident, got <DELIM '.' at 2>

    :raises SelectorError: when the selector cannot be read.
    """
    return Selector(selector, "css", attribute=attribute, pattern=_pattern(pattern))


def css_all(selector: str, *, attribute: str | None = None, pattern: str | re.Pattern[str] | None = None) -> Selector:
    """Select all elements that match, in the order of the page.

    >>> css_all("li")(Page.from_html("<ul><li>salt<li>pepper</ul>"))
    ['salt', 'pepper']

    :raises SelectorError: when the selector cannot be read.
    """
    return Selector(selector, "css", many=True, attribute=attribute, pattern=_pattern(pattern))


def xpath(expression: str, *, pattern: str | re.Pattern[str] | None = None) -> Selector:
    """Evaluate an XPath: the first match, or the string it gives.

    EXSLT's regular expressions are there under ``re:``.

    >>> xpath("substring-after(//p, 'By ')")(Page.from_html("<p>By Ann Lee</p>"))
    'Ann Lee'

    :raises SelectorError: when the expression cannot be read.
    """
    return Selector(expression, "xpath", pattern=_pattern(pattern))


def xpath_all(expression: str, *, pattern: str | re.Pattern[str] | None = None) -> Selector:
    """Evaluate an XPath: all that matches, in the order of the page.

    >>> xpath_all("//li/text()")(Page.from_html("<ul><li>salt<li>pepper</ul>"))
    ['salt', 'pepper']

    :raises SelectorError: when the expression cannot be read.
    """
    return Selector(expression, "xpath", many=True, pattern=_pattern(pattern))


@frozen
class FirstOf:
    """Several extractors, tried in order. Made by :func:`first_of`."""

    extractors: tuple[Extractor, ...]

    def __call__(self, page: Page) -> object:
        for extractor in self.extractors:
            value = extractor(page)
            if not is_empty(value):
                return value
        return None

    @property
    def selects_elements(self) -> bool:
        """Whether all that it tries are selectors of elements."""
        return all(getattr(extractor, "selects_elements", False) for extractor in self.extractors)

    def elements(self, page: Page) -> list[html.HtmlElement]:
        """Give the elements of the first extractor that finds any."""
        for extractor in self.extractors:
            if found := select_elements(extractor, page):
                return found
        return []

    def __str__(self) -> str:
        return " or ".join(map(describe, self.extractors))


def first_of(*extractors: Extractor) -> FirstOf:
    """Try extractors in order; give what the first one finds.

    >>> headline = first_of(css("h1.story"), css("h1"))
    >>> headline(Page.from_html("<h1>Rain</h1>"))
    'Rain'
    """
    for extractor in extractors:
        check_extractor(extractor, "first_of()")
    return FirstOf(extractors)


@frozen
class Constant:
    """The same value for every page. Made by :func:`constant`."""

    value: object

    def __call__(self, page: Page) -> object:
        return self.value

    def __str__(self) -> str:
        return f"constant({self.value!r})"


def constant(value: object) -> Constant:
    """Give the same value on every page: the language of a site, say. ``None`` leaves the field to the generic readers.

    >>> constant("fr")(Page.from_html(""))
    'fr'
    """
    return Constant(value)


@frozen
class Meta:
    """The content of a ``<meta>``. Made by :func:`meta`."""

    names: tuple[str, ...]

    def __call__(self, page: Page) -> str | None:
        return next((page.meta[name][0] for name in self.names if name in page.meta), None)

    def __str__(self) -> str:
        return f"meta[{'|'.join(self.names)}]"


def meta(*names: str) -> Meta:
    """Give the content of the first ``<meta>`` that has one of these names, properties or itemprops.

    >>> meta("cXenseParse:author", "author")(Page.from_html('<meta name="author" content="Ann Lee">'))
    'Ann Lee'
    """
    return Meta(tuple(name.strip().lower() for name in names))


@frozen
class JsonLd:
    """A value in the page's JSON-LD. Made by :func:`json_ld`."""

    path: tuple[str, ...]
    type: str | None = None

    def __call__(self, page: Page) -> object:
        for node in page.json_ld:
            types = node.get("@type")
            if self.type and self.type != types and not (isinstance(types, list) and self.type in types):
                continue
            if found := list(_walk(node, self.path)):
                return found[0] if len(found) == 1 else found
        return None

    def __str__(self) -> str:
        return f"json_ld[{'.'.join(filter(None, (self.type, *self.path)))}]"


def json_ld(path: str, *, type: str | None = None) -> JsonLd:  # noqa: A002
    """Give what stands under a dotted path in the page's JSON-LD, of nodes of one type if that is given.

    >>> story = '{"@type": "NewsArticle", "author": [{"name": "Ann"}, {"name": "Bo"}]}'
    >>> json_ld("author.name")(Page.from_html(f'<script type="application/ld+json">{story}</script>'))
    ['Ann', 'Bo']
    """
    return JsonLd(tuple(path.split(".")), type)


def select_elements(extractor: Extractor, page: Page) -> list[html.HtmlElement]:
    """Give the elements that an extractor selects; of a plain function, the elements it returns.

    :raises TypeError: when the function gives something else.
    """
    if isinstance(extractor, Selector | FirstOf):
        return extractor.elements(page)
    value = extractor(page)
    if value is None:
        return []
    found = [value] if isinstance(value, html.HtmlElement) else value
    if isinstance(found, str) or not isinstance(found, Iterable):
        raise TypeError(f"gave {type(value).__name__} where elements belong")
    elements = list(take(found))
    for element in elements:
        if not isinstance(element, html.HtmlElement):
            raise TypeError(f"gave {type(element).__name__} where elements belong")
    return elements


MOST_VALUES = 10_000
"""How many values a function of a plugin may give: a generator that never ends is a failure, not a wait."""


def take(values: Iterable[Any]) -> Iterable[Any]:
    """Give the values, at most :data:`MOST_VALUES` of them.

    :raises ValueError: when there are more.
    """
    for count, value in enumerate(values):
        if count >= MOST_VALUES:
            raise ValueError(f"gave more than {MOST_VALUES} values")
        yield value


def is_empty(value: object) -> bool:
    """Whether an extractor found nothing: ``None``, blank text, or a collection without members."""
    if value is None or (isinstance(value, str) and not value.strip()):
        return True
    return isinstance(value, list | tuple | dict | set | frozenset) and not value


def is_own(extractor: object) -> bool:
    """Whether an extractor, or a condition, is made of newsparse's own and of no function of a plugin.

    >>> is_own(css("h1")), is_own(css("h1").matches), is_own(first_of(css("h1"), lambda page: None)), is_own(None)
    (True, True, False, True)
    """
    if isinstance(extractor, FirstOf):
        return all(map(is_own, extractor.extractors))
    owner = getattr(extractor, "__self__", extractor)
    return owner is None or isinstance(owner, Selector | Constant | Meta | JsonLd)


def describe(extractor: object) -> str:
    """Give a word for an extractor: the selector as it was written, or the function's name."""
    if isinstance(extractor, Selector | FirstOf | Constant | Meta | JsonLd):
        return str(extractor)
    return str(getattr(extractor, "__qualname__", type(extractor).__name__))


def check_extractor(value: object, place: str) -> None:
    """Refuse what is no extractor, and say what was probably meant.

    :raises TypeError: for anything but a callable.
    """
    if isinstance(value, str):
        ways_out = f"css({value!r}) to select, constant({value!r}) for that very text"
        raise TypeError(f"{place} is the text {value!r}; say {ways_out}")
    if not callable(value):
        raise TypeError(f"{place} is {value!r}, which is no extractor: a selector or a function that takes a Page")


def _pattern(pattern: str | re.Pattern[str] | None) -> re.Pattern[str] | None:
    try:
        return re.compile(pattern) if isinstance(pattern, str) else pattern
    except re.error as problem:
        raise SelectorError(f"pattern {pattern!r}: {problem}") from None


def _compile(expression: str, language: str) -> etree.XPath:
    """Compile a selector and run it once over nothing: unknown variables show then. Unknown functions may not."""
    name = "CSS selector" if language == "css" else "XPath"
    try:
        as_xpath = _TRANSLATOR.css_to_xpath(expression) if language == "css" else expression
        compiled = etree.XPath(as_xpath, namespaces=_NAMESPACES, smart_strings=False)
        compiled(_NOTHING)
        _check_functions(expression if language == "xpath" else "")
    except (CssError, etree.XPathError, ValueError) as problem:
        raise SelectorError(f"{name} {expression!r}: {_one_line(problem)}{_hint(expression, language)}") from None
    return compiled


def _check_functions(expression: str) -> None:
    for name in _XPATH_CALL.findall(_XPATH_STRING.sub("''", expression)):
        if name not in _XPATH_FUNCTIONS:
            raise ValueError(f"no function named {name!r}{suggest(name, _XPATH_FUNCTIONS)}")


def _one_line(problem: Exception) -> str:
    return " ".join(str(problem).split()) or type(problem).__name__


_XPATH_STRING = re.compile(r""""[^"]*"|'[^']*'""")
_XPATH_CALL = re.compile(r"(?<![\w.-])([a-zA-Z][\w-]*(?::[\w-]+)?)\s*\(")
_XPATH_FUNCTIONS = frozenset(
    (
        "and or div mod node text comment processing-instruction last position count id local-name namespace-uri name "
        "string concat starts-with contains substring-before substring-after substring string-length normalize-space "
        "translate boolean not true false lang number sum floor ceiling round re:test re:match re:replace"
    ).split()
)
_CSS_PSEUDO = re.compile(r":{1,2}([a-z-]+)")
_KNOWN_PSEUDO = (
    "checked contains disabled empty enabled first-child first-of-type has is lang last-child last-of-type link not "
    "nth-child nth-last-child nth-last-of-type nth-of-type only-child only-of-type root where"
).split()


def _hint(expression: str, language: str) -> str:
    """Give the end of an error message: the pseudo-class that was probably meant, or the other language."""
    if language == "xpath":
        return "; is it CSS? say css(…)" if "." in expression and "/" not in expression else ""
    if expression.lstrip().startswith(("/", "./", "(/")):
        return "; is it an XPath? say xpath(…)"
    for name in _CSS_PSEUDO.findall(expression):
        if name not in _KNOWN_PSEUDO and (near := get_close_matches(name, _KNOWN_PSEUDO, n=1)):
            return f"; did you mean ':{near[0]}'?"
        if name in ("text", "attr"):
            return "; css() gives the text by itself, css(…, attribute=…) an attribute"
    return ""


def _walk(node: object, path: tuple[str, ...]) -> Iterable[object]:
    if isinstance(node, list):
        for member in node:
            yield from _walk(member, path)
    elif not path:
        if not is_empty(node):
            yield node
    elif isinstance(node, dict):
        yield from _walk(node.get(path[0]), path[1:])
