"""Rules made into a :class:`newsparse.Site`."""

from collections.abc import Callable
from functools import partial
from typing import Any

from lxml import html

from newsparse import Page, Site
from newsparse_ftr.edits import STRIPPED_TEXT, prepare
from newsparse_ftr.expressions import Expression, first_match
from newsparse_ftr.rules import SiteRules
from newsparse_ftr.tokens import Match, Words

__all__ = ["make_site"]

_SOURCES = ("src", "data-src", "srcset")


def make_site(
    rules: SiteRules, name: str, *, match: Match = Match.TOKEN, when: Callable[[Page], object] | None = None
) -> Site:
    """Make a site of rules; of a layout, with the condition under which it holds.

    >>> from newsparse_ftr.rules import read_rules
    >>> site = make_site(read_rules("title: //h2\\nbody: //article"), "example.org")
    >>> site.headline(Page.from_html("<h2>Rain</h2>"))
    'Rain'
    """
    return Site(
        name,
        headline=_extractor(_first_text, rules.titles),
        authors=_extractor(_all_texts, rules.authors),
        date_published=_extractor(_first_text, rules.dates),
        kind=_extractor(_sponsored, rules.advertising),
        body=_extractor(_elements, rules.bodies),
        body_is_hint=True,
        fields_are_hints=True,
        drop=_droppers(rules, match),
        prepare=partial(_prepared, rules) if rules.replacements or rules.edits else None,
        hints={"ftr": rules.hints},
        when=when,
    )


def _extractor(
    look: Callable[[tuple[Expression, ...], Page], object], paths: tuple[Expression, ...]
) -> Callable[[Page], object] | None:
    """Make an extractor of the lines of one directive, which goes by their paths."""
    return _named(partial(look, paths), " or ".join(path.source for path in paths)) if paths else None


def _named(function: "partial[Any]", name: str) -> Callable[[Page], object]:
    """Give a function the name that provenance and diagnostics call it by."""
    function.__qualname__ = name  # type: ignore[attr-defined]
    return function


def _first_text(paths: tuple[Expression, ...], page: Page) -> str | None:
    return next(iter(first_match(paths, lambda path: path.texts(page.root))), None)


def _all_texts(paths: tuple[Expression, ...], page: Page) -> list[str]:
    return first_match(paths, lambda path: path.texts(page.root))


def _elements(paths: tuple[Expression, ...], page: Page) -> list[html.HtmlElement]:
    return first_match(paths, lambda path: path.elements(page.root))


def _sponsored(paths: tuple[Expression, ...], page: Page) -> str | None:
    return "sponsored" if any(path.matches(page.root) for path in paths) else None


def _prepared(rules: SiteRules, page: Page) -> Page:
    return prepare(page, rules.replacements, rules.edits)


def _droppers(rules: SiteRules, match: Match) -> list[Callable[[Page], object]]:
    """Make a function of each ``strip`` line, one of all words, one of all addresses of images."""
    droppers: list[Callable[[Page], object]] = [_named(partial(_strip, path), path.source) for path in rules.strips]
    if any(path.gives_text_nodes for path in rules.strips):
        droppers.append(_strip_texts)
    if rules.words:
        words = Words.of(rules.words, match)
        droppers.append(_named(partial(_strip_words, words, rules.bodies), "strip_id_or_class"))
    if rules.image_sources:
        droppers.append(_named(partial(_strip_images, rules.image_sources), "strip_image_src"))
    return droppers


def _strip(path: Expression, page: Page) -> list[html.HtmlElement]:
    return _inside_the_page(path.elements(page.root))


def _strip_texts(page: Page) -> list[html.HtmlElement]:
    """Give the texts that ``strip`` lines name; preparing the page has put elements around them."""
    return [span for span in page.root.iter("span") if span.get("class") == STRIPPED_TEXT]


def _strip_words(words: Words, bodies: tuple[Expression, ...], page: Page) -> list[html.HtmlElement]:
    """Look for the words where the story is, and all over the page if the rules' story is not there."""
    regions = _elements(bodies, page) or [page.root]
    return _inside_the_page([element for region in regions for element in words.find(region)])


def _strip_images(sources: tuple[str, ...], page: Page) -> list[html.HtmlElement]:
    return [
        image
        for image in page.root.iter("img")
        if any(source in (image.get(name) or "") for name in _SOURCES for source in sources)
    ]


def _inside_the_page(elements: list[html.HtmlElement]) -> list[html.HtmlElement]:
    """Leave out the page itself: a class of ``<body>`` says what the page is, and is no reason to drop all of it."""
    return [element for element in elements if element.tag not in ("html", "body")]
