"""A rule file read: what it says of its site, and what became of each of its lines."""

import re
from collections.abc import Callable, Iterable
from difflib import get_close_matches
from itertools import pairwise
from types import MappingProxyType
from typing import TypeAlias

from attrs import evolve, field, frozen

from newsparse_ftr import edits
from newsparse_ftr.directives import DIRECTIVES, Fate
from newsparse_ftr.edits import Edit, Replacement
from newsparse_ftr.expressions import Expression
from newsparse_ftr.hints import PageLink, SiteHints, TestPage
from newsparse_ftr.lines import Directive, NotADirective, read_lines

__all__ = ["Note", "SiteRules", "read_rules"]

_TAG = re.compile(r"[a-z][a-z0-9]*")
_ATTRIBUTE = re.compile(r"[a-zA-Z][\w-]*")
_TRUE = frozenset(("yes", "true"))
_FALSE = frozenset(("no", "false"))
_ASKS_FOR_WHAT_IS = {
    "prune": _TRUE | _FALSE,
    "strip_comments": _TRUE,
    "convert_double_br_tags": _TRUE,
    "insert_detected_image": _FALSE,
    "tidy": _FALSE,
}
"""The values with which a switch asks for what newsparse does anyway."""


@frozen
class Note:
    """What became of one line."""

    file: str
    line: int
    text: str
    """The directive's name and value."""
    fate: Fate
    why: str = ""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text}: {self.fate}" + (f" ({self.why})" if self.why else "")


@frozen
class SiteRules:
    """What the rules say of a site."""

    name: str
    titles: tuple[Expression, ...] = ()
    authors: tuple[Expression, ...] = ()
    dates: tuple[Expression, ...] = ()
    bodies: tuple[Expression, ...] = ()
    """Tried in order; the first that finds anything holds."""
    advertising: tuple[Expression, ...] = ()
    """They find something on a page that somebody paid for."""
    strips: tuple[Expression, ...] = ()
    words: tuple[str, ...] = ()
    """The values of ``strip_id_or_class``."""
    image_sources: tuple[str, ...] = ()
    """Parts of the addresses of images that are none of the story's."""
    replacements: tuple[Replacement, ...] = ()
    edits: tuple[Edit, ...] = ()
    takes_global_rules: bool = True
    """Whether ``global.txt`` applies too."""
    hints: SiteHints = field(factory=SiteHints)
    test_pages: tuple[TestPage, ...] = ()
    notes: tuple[Note, ...] = field(default=(), repr=False)
    """One for each line that is not blank and no comment, in order."""

    def over(self, lower: "SiteRules") -> "SiteRules":
        """Give these rules with those of a lower layer added: what it takes away, not what it says of an article.

        A lower layer names the metadata that every page may have; newsparse reads those itself, and knows more of them.
        """
        if not self.takes_global_rules:
            return self
        return evolve(
            self,
            strips=(*self.strips, *lower.strips),
            words=(*self.words, *lower.words),
            image_sources=(*self.image_sources, *lower.image_sources),
            replacements=(*self.replacements, *lower.replacements),
            edits=(*self.edits, *lower.edits),
        )


def read_rules(text: str, name: str = "rules.txt") -> SiteRules:
    """Read the text of a rule file. It never fails: a line that cannot be carried out is noted.

    >>> rules = read_rules("body: //article\\nfootnotes: no\\ntitel: //h1", "example.org.txt")
    >>> rules.bodies[0].source
    '//article'
    >>> print(*rules.notes, sep="\\n")
    example.org.txt:1: body: //article: carried out
    example.org.txt:2: footnotes: no: reported (its meaning was never written down)
    example.org.txt:3: titel: //h1: reported (no directive named 'titel'; did you mean 'title'?)
    """
    lines = read_lines(text)
    reader = _Reader(name, _pair(line for line in lines if isinstance(line, Directive)))
    for line in lines:
        reader.take(line)
    return reader.finish()


def _pair(lines: Iterable[Directive]) -> dict[int, Replacement]:
    """Give each ``find_string`` its ``replace_string``: the first to the first, if there are as many of each.

    Otherwise only neighbours are pairs. Both lines of a pair, by number, lead to it.
    """
    halves = [line for line in lines if line.argument is None and line.name in ("find_string", "replace_string")]
    finds = [line for line in halves if line.name == "find_string"]
    replaces = [line for line in halves if line.name == "replace_string"]
    if len(finds) == len(replaces):
        pairs = list(zip(finds, replaces, strict=True))
    else:
        pairs = [
            (one, two) for one, two in pairwise(halves) if (one.name, two.name) == ("find_string", "replace_string")
        ]
    replacements = [(find, replace, Replacement(find.value, replace.value, replace.line)) for find, replace in pairs]
    return {half.line: made for find, replace, made in replacements for half in (find, replace)}


class _Reader:
    """Takes lines one by one; there is a method for each kind of directive, which says no by raising ``ValueError``."""

    def __init__(self, file: str, pairs: dict[int, Replacement]) -> None:
        self._file = file
        self._pairs = pairs
        self._notes: list[Note] = []
        self._paths: dict[str, list[Expression]] = {}
        self._values: dict[str, list[str]] = {}
        self._edits: list[Edit] = []
        self._replacements: list[Replacement] = []
        self._tests: list[TestPage] = []
        self._links: dict[str, list[PageLink]] = {"next_page_link": [], "single_page_link": []}
        self._headers: list[tuple[str, str]] = []
        self._flags: dict[str, bool] = {}

    def take(self, line: Directive | NotADirective) -> None:
        """Take a line and note what became of it."""
        if isinstance(line, NotADirective):
            self._notes.append(Note(self._file, line.line, line.text, Fate.REPORTED, "no directive: it has no colon"))
            return
        treatment = DIRECTIVES.get(line.name)
        if treatment is None:
            fate, why = Fate.REPORTED, f"no directive named {line.name!r}{_suggest(line.name)}"
        else:
            fate, why = treatment.fate, treatment.why
            try:
                why = self._take(line) or why
            except ValueError as problem:
                fate, why = Fate.REPORTED, str(problem)
        self._note(line, fate, why)

    def _note(self, line: Directive, fate: Fate, why: str = "") -> None:
        name = line.name if line.argument is None else f"{line.name}({line.argument})"
        self._notes.append(Note(self._file, line.line, f"{name}: {line.value}", fate, why))

    def _take(self, line: Directive) -> str | None:
        """Take a directive with a known name; give what else to note."""
        if taker := _TAKERS.get(line.name):
            return taker(self, line)
        return None

    def take_path(self, line: Directive) -> str | None:
        self._paths.setdefault(line.name, []).append(Expression.read(line.value, line.line))
        return None

    def take_body(self, line: Directive) -> str | None:
        path = Expression.read(line.value, line.line)
        if path.gives_string or path.gives_attributes or path.gives_text_nodes:
            raise ValueError("a body is made of elements")
        self._paths.setdefault("body", []).append(path)
        return None

    def take_strip(self, line: Directive) -> str | None:
        path = Expression.read(line.value, line.line)
        if path.gives_string:
            raise ValueError("only what stands on the page can be taken out")
        if path.gives_attributes:
            self._edits.append(edits.strip_attributes(path))
            return None
        if path.gives_text_nodes:
            self._edits.append(edits.enclose_text(path))
        self._paths.setdefault("strip", []).append(path)
        return None

    def take_value(self, line: Directive) -> str | None:
        value = line.value.strip("'\"").strip()
        if not value:
            raise ValueError("it has no value")
        self._values.setdefault(line.name, []).append(value)
        return None

    def take_flag(self, line: Directive) -> str | None:
        value = line.value.lower()
        if value not in _TRUE | _FALSE:
            raise ValueError("neither yes nor no")
        self._flags[line.name] = value in _TRUE
        return None

    def take_switch(self, line: Directive) -> str | None:
        if line.value.lower() not in _ASKS_FOR_WHAT_IS[line.name]:
            raise ValueError(f"asks for something else: {DIRECTIVES[line.name].why}")
        return None

    def take_autodetect(self, line: Directive) -> str | None:
        self.take_flag(line)
        if self._flags[line.name]:
            return None
        return "keeps global.txt out; where the body is missing, the generic one is still used, and the article says so"

    def take_skip_json_ld(self, line: Directive) -> str | None:
        self.take_flag(line)
        if self._flags[line.name]:
            self._edits.append(edits.drop_json_ld())
        return None

    def take_strip_attr(self, line: Directive) -> str | None:
        path = Expression.read(line.value, line.line)
        if not path.gives_attributes:
            raise ValueError("it names no attribute")
        self._edits.append(edits.strip_attributes(path))
        return None

    def take_wrap_in(self, line: Directive) -> str | None:
        tag = (line.argument or "").strip()
        if not _TAG.fullmatch(tag):
            raise ValueError("it names no element to wrap in")
        self._edits.append(edits.wrap_in(tag, Expression.read(line.value, line.line)))
        return None

    def take_move_into(self, line: Directive) -> str | None:
        target = Expression.read((line.argument or "").strip(), line.line)
        self._edits.append(edits.move_into(target, Expression.read(line.value, line.line)))
        return None

    def take_dissolve(self, line: Directive) -> str | None:
        self._edits.append(edits.dissolve(Expression.read(line.value, line.line)))
        return None

    def take_lazy_source(self, line: Directive) -> str | None:
        if not _ATTRIBUTE.fullmatch(line.value):
            raise ValueError("it names no attribute")
        self._edits.append(edits.lazy_sources(line.value))
        return None

    def take_find(self, line: Directive) -> str | None:
        self._check(self._pair_of(line, "replace_string"))
        return None

    def take_replace(self, line: Directive) -> str | None:
        if line.argument is None:
            replacement = self._pair_of(line, "find_string")
        else:
            replacement = Replacement(line.argument, line.value, line.line)
        self._check(replacement)
        self._replacements.append(replacement)
        return None

    def _pair_of(self, line: Directive, other: str) -> Replacement:
        if line.line not in self._pairs:
            raise ValueError(f"there is no {other} to it")
        return self._pairs[line.line]

    def _check(self, replacement: Replacement) -> None:
        if not replacement.is_safe():
            raise ValueError("it could change the words of the story: there is no <, > or = in what it looks for")

    def take_test_url(self, line: Directive) -> str | None:
        self._tests.append(TestPage(line.value))
        return None

    def take_test_contains(self, line: Directive) -> str | None:
        if not self._tests:
            raise ValueError("there is no test_url before it")
        last = self._tests[-1]
        self._tests[-1] = evolve(last, contains=(*last.contains, line.value))
        return None

    def take_link(self, line: Directive) -> str | None:
        self._links[line.name].append(PageLink(Expression.read(line.value, line.line)))
        return None

    def take_condition(self, line: Directive) -> str | None:
        links = self._links["single_page_link"] or self._links["next_page_link"]
        if not links:
            raise ValueError("there is no single_page_link or next_page_link before it")
        links[-1] = evolve(links[-1], condition=Expression.read(line.value, line.line))
        return None

    def take_header(self, line: Directive) -> str | None:
        if not (line.argument or "").strip():
            raise ValueError("it names no header")
        self._headers.append(((line.argument or "").strip(), line.value))
        return None

    def finish(self) -> SiteRules:
        """Give what was taken."""
        paths = {name: tuple(found) for name, found in self._paths.items()}
        return SiteRules(
            name=self._file,
            titles=paths.get("title", ()),
            authors=paths.get("author", ()),
            dates=paths.get("date", ()),
            bodies=paths.get("body", ()),
            advertising=paths.get("native_ad_clue", ()),
            strips=paths.get("strip", ()),
            words=tuple(self._values.get("strip_id_or_class", ())),
            image_sources=tuple(self._values.get("strip_image_src", ())),
            replacements=tuple(self._replacements),
            edits=tuple(self._edits),
            takes_global_rules=self._flags.get("autodetect_on_failure", True),
            hints=self._hints(paths),
            test_pages=tuple(self._tests),
            notes=tuple(self._notes),
        )

    def _hints(self, paths: dict[str, tuple[Expression, ...]]) -> SiteHints:
        def value(name: str) -> str | None:
            return next(iter(self._values.get(name, ())), None)

        return SiteHints(
            http_headers=tuple(self._headers),
            next_page_links=tuple(self._links["next_page_link"]),
            single_page_links=tuple(self._links["single_page_link"]),
            single_page_links_in_feed=paths.get("single_page_link_in_feed", ()),
            detect_next_page=self._flags.get("autodetect_next_page"),
            requires_login=self._flags.get("requires_login", False),
            logged_out=paths.get("not_logged_in_xpath", ()),
            login_uri=value("login_uri"),
            login_username_field=value("login_username_field"),
            login_password_field=value("login_password_field"),
            login_extra_fields=tuple(self._values.get("login_extra_fields", ())),
        )


_Taker: TypeAlias = Callable[[_Reader, Directive], str | None]

_TAKERS: MappingProxyType[str, _Taker] = MappingProxyType(
    {
        "title": _Reader.take_path,
        "author": _Reader.take_path,
        "date": _Reader.take_path,
        "body": _Reader.take_body,
        "native_ad_clue": _Reader.take_path,
        "strip": _Reader.take_strip,
        "strip_id_or_class": _Reader.take_value,
        "strip_image_src": _Reader.take_value,
        "find_string": _Reader.take_find,
        "replace_string": _Reader.take_replace,
        "strip_attr": _Reader.take_strip_attr,
        "wrap_in": _Reader.take_wrap_in,
        "move_into": _Reader.take_move_into,
        "dissolve": _Reader.take_dissolve,
        "src_lazy_load_attr": _Reader.take_lazy_source,
        "skip_json_ld": _Reader.take_skip_json_ld,
        "autodetect_on_failure": _Reader.take_autodetect,
        "test_url": _Reader.take_test_url,
        "test_contains": _Reader.take_test_contains,
        "http_header": _Reader.take_header,
        "next_page_link": _Reader.take_link,
        "autodetect_next_page": _Reader.take_flag,
        "single_page_link": _Reader.take_link,
        "single_page_link_in_feed": _Reader.take_path,
        "if_page_contains": _Reader.take_condition,
        "requires_login": _Reader.take_flag,
        "not_logged_in_xpath": _Reader.take_path,
        "login_uri": _Reader.take_value,
        "login_username_field": _Reader.take_value,
        "login_password_field": _Reader.take_value,
        "login_extra_fields": _Reader.take_value,
        "prune": _Reader.take_switch,
        "strip_comments": _Reader.take_switch,
        "convert_double_br_tags": _Reader.take_switch,
        "insert_detected_image": _Reader.take_switch,
        "tidy": _Reader.take_switch,
    }
)


def _suggest(name: str) -> str:
    near = get_close_matches(name, DIRECTIVES, n=1, cutoff=0.75)
    return f"; did you mean {near[0]!r}?" if near else ""
