"""What rule files change in a page before it is read: done to a copy, never to the page that came in."""

import copy
from collections.abc import Callable, Iterable
from typing import TypeAlias

from attrs import field, frozen
from lxml import html

from newsparse import Page
from newsparse_ftr.expressions import Expression

__all__ = [
    "STRIPPED_TEXT",
    "Edit",
    "Replacement",
    "dissolve",
    "drop_json_ld",
    "enclose_text",
    "lazy_sources",
    "move_into",
    "prepare",
    "strip_attributes",
    "wrap_in",
]

STRIPPED_TEXT = "newsparse-ftr-text"
"""The class of the element around a text that is to be taken out without the element it stands in."""

Change: TypeAlias = Callable[[html.HtmlElement], None]
"""Changes a tree of our own."""


@frozen
class Edit:
    """A change, and what must be on the page for it to be worth a copy."""

    path: Expression
    change: Change = field(repr=False, eq=False)


@frozen
class Replacement:
    """A ``find_string`` with its ``replace_string``."""

    find: str
    replace: str
    line: int

    def is_safe(self) -> bool:
        """Say whether it can only hit markup: one that hits plain words would change what somebody wrote."""
        return any(sign in self.find for sign in "<>=")


def prepare(page: Page, replacements: Iterable[Replacement], edits: Iterable[Edit]) -> Page:
    """Give the page as the rules want it; the same page, if they change nothing."""
    replaced = _replace(page, replacements)
    root = page.root if replaced is None else replaced
    due = [edit for edit in edits if edit.path.matches(root)]
    if due and replaced is None:
        root = copy.deepcopy(root)
    for edit in due:
        edit.change(root)
    return page if root is page.root else Page(page.url, root, page.plain_text, page.decoded)


def _replace(page: Page, replacements: Iterable[Replacement]) -> html.HtmlElement | None:
    """Parse the page again with the replacements made; ``None`` where there was nothing to replace."""
    if page.decoded is None:
        return None
    before = source = page.decoded.data
    for replacement in replacements:
        source = source.replace(replacement.find.encode(), replacement.replace.encode())
    return None if source == before else Page.from_html(source, encoding="utf-8").root


def strip_attributes(path: Expression) -> Edit:
    """Make the edit of a ``strip_attr`` line."""

    def change(root: html.HtmlElement) -> None:
        for owner, name in path.attributes(root):
            owner.attrib.pop(name, None)

    return Edit(path, change)


def wrap_in(tag: str, path: Expression) -> Edit:
    """Make the edit of a ``wrap_in(tag)`` line."""

    def change(root: html.HtmlElement) -> None:
        for element in path.elements(root):
            if (parent := element.getparent()) is not None:
                wrapper = html.Element(tag)
                wrapper.tail, element.tail = element.tail, None
                parent.replace(element, wrapper)
                wrapper.append(element)

    return Edit(path, change)


def move_into(target: Expression, path: Expression) -> Edit:
    """Make the edit of a ``move_into(target)`` line: what is found goes to the end of the first target."""

    def change(root: html.HtmlElement) -> None:
        for place in target.elements(root)[:1]:
            for element in path.elements(root):
                if element is not place and element not in place.iterancestors():
                    _take_out(element)
                    place.append(element)

    return Edit(path, change)


def dissolve(path: Expression) -> Edit:
    """Make the edit of a ``dissolve`` line: the element goes, its children stay."""

    def change(root: html.HtmlElement) -> None:
        for element in path.elements(root):
            if element.getparent() is not None:
                element.drop_tag()

    return Edit(path, change)


def enclose_text(path: Expression) -> Edit:
    """Make the edit of a ``strip`` line that names texts: each is put into an element, which can be taken out."""

    def change(root: html.HtmlElement) -> None:
        for owner, text, is_inside in path.text_nodes(root):
            enclosed = html.Element("span", {"class": STRIPPED_TEXT})
            enclosed.text = text
            if is_inside:
                owner.text = None
                owner.insert(0, enclosed)
            else:
                owner.tail = None
                owner.addnext(enclosed)

    return Edit(path, change)


def lazy_sources(attribute: str) -> Edit:
    """Make the edit of a ``src_lazy_load_attr`` line."""
    path = Expression.read(f"//img/@{attribute}")

    def change(root: html.HtmlElement) -> None:
        for image in root.iter("img"):
            if source := image.get(attribute):
                image.set("src", source)

    return Edit(path, change)


def drop_json_ld() -> Edit:
    """Make the edit of ``skip_json_ld: yes``."""
    path = Expression.read("//script[contains(@type, 'ld+json')]")

    def change(root: html.HtmlElement) -> None:
        for script in path.elements(root):
            _take_out(script)

    return Edit(path, change)


def _take_out(element: html.HtmlElement) -> None:
    """Take an element off its parent, and leave the text after it where it is."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        before = element.getprevious()
        if before is None:
            parent.text = (parent.text or "") + element.tail
        else:
            before.tail = (before.tail or "") + element.tail
        element.tail = None
    parent.remove(element)
