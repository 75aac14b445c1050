"""Saved pages with what is expected of them, and the checks they make: one for each field, and some for all."""

import gzip
import tomllib
from collections.abc import Callable, Iterable, Iterator
from difflib import unified_diff
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from attrs import define, field, frozen

from newsparse.article import Article
from newsparse.chain import Chain
from newsparse.exceptions import NewsparseError, UnknownNameError
from newsparse.page import Page
from newsparse.parser import Parser
from newsparse.story import Cleaner, Passage, Story, clean
from newsparse.testing.expect import EXPECTABLE, describe_field
from newsparse.testing.laws import broken_laws
from newsparse.trace import Trace

__all__ = ["SUFFIX", "Case", "Check", "Outcome", "find_cases", "read_case", "read_page_file", "run_checks"]

SUFFIX = ".article.toml"
PAGE_SUFFIXES = (".html", ".html.gz", ".txt", ".htm", ".xhtml")
_HIGHEST_PROJECT = 4
"""How far above a plugin its project is looked for: ``src/package/sub/site.py``."""
SETTINGS = ("url", "page", "plugins", "site", "language", "entry_points", "unconfirmed", "not_in_text", "expected")


@frozen
class Check:
    """One thing that is checked of a saved page."""

    name: str
    """``headline``, ``not in text: Subscribe`` …"""
    run: Callable[[], str | None]
    """Gives what is wrong, in words; ``None`` when nothing is."""


@frozen
class Outcome:
    """How a check came out."""

    case: "Case"
    check: str
    problem: str | None = None

    @property
    def passed(self) -> bool:
        """Whether nothing is wrong."""
        return self.problem is None


@define(eq=False)
class Case:
    """A saved page, and what is expected of the article on it. Made by :func:`read_case`."""

    path: Path
    """The file of expectations."""
    page: Path
    url: str | None = None
    plugins: tuple[str, ...] = ()
    """Files and folders of plugins, from where the file stands."""
    site: str | None = None
    """The name of the site that must claim the page."""
    language: str | None = None
    entry_points: bool = True
    unconfirmed: frozenset[str] = frozenset()
    not_in_text: tuple[str, ...] = ()
    expected: dict[str, Any] = field(factory=dict)
    parser: Parser | None = None
    """Reads the page; one with the case's own plugins if none is given."""

    @property
    def name(self) -> str:
        """What reports call it: the name of its file."""
        return self.path.name.removesuffix(SUFFIX)

    @property
    def plugin_paths(self) -> tuple[Path, ...]:
        """Where its plugins are."""
        return tuple((self.path.parent / plugin).resolve() for plugin in self.plugins)

    @cached_property
    def reader(self) -> Parser:
        """The parser that reads the page."""
        if self.parser is not None:
            return self.parser
        return Parser(plugins=self.plugin_paths, load_entry_points=self.entry_points)

    @cached_property
    def article(self) -> Article:
        """The article, as it is read now."""
        return self.read()

    def read(self) -> Article:
        """Read the page anew."""
        content = read_page_file(self.page)
        if isinstance(content, str):
            return self.reader.parse_text(content, url=self.url, language=self.language)
        return self.reader.parse_html(content, url=self.url)

    @cached_property
    def opened(self) -> Page:
        """The page, for what is asked about it and not of it."""
        content = read_page_file(self.page)
        if isinstance(content, str):
            return Page.from_text(content, url=self.url)
        return Page.from_html(content, url=self.url)

    def checks(self) -> Iterator[Check]:
        """Give the checks that the page makes."""
        for name in self.expected:
            yield Check(name, partial(self._check_field, name))
        for phrase in self.not_in_text:
            yield Check(f"not in text: {phrase[:40]}", partial(self._check_text, phrase))
        if self.site is not None:
            yield Check("site", self._check_site)
        yield Check("no failures", self._check_failures)
        yield Check(
            "the same again", lambda: None if self.read() == self.article else "parsing twice gave two articles"
        )
        yield Check("the laws", self._check_laws)

    def _check_field(self, name: str) -> str | None:
        wanted = self.expected[name]
        found = describe_field(self.article, name)
        if found != (wanted or None):
            return f"{name} differs\n{show_difference(wanted, found)}"
        if name in self.unconfirmed:
            way_out = f"look at the page, then take {name!r} out of `unconfirmed` in {self.path.name}"
            return f"{name} is not confirmed: {way_out}"
        return None

    def _check_text(self, phrase: str) -> str | None:
        folded, text = " ".join(phrase.split()).casefold(), " ".join(self.article.text.split()).casefold()
        if folded not in text:
            return None
        place = text.index(folded)
        return f"the text has {phrase!r}: …{text[max(0, place - 40) : place + len(folded) + 40]}…"

    def _check_site(self) -> str | None:
        site = self.reader.loaded_plugins.find_site(self.opened)
        found = None if site is None else site.name
        fits = found == self.site or (found or "").startswith(f"{self.site}.")
        return None if fits else f"the page belongs to {found!r}, not {self.site!r}"

    def _check_failures(self) -> str | None:
        codes = ("plugin-failed", "site-rule-stale")
        told = [each.message for each in self.article.diagnostics if each.code.value in codes]
        return "\n".join(told) or None

    def _check_laws(self) -> str | None:
        site = self.reader.loaded_plugins.find_site(self.opened)
        if site is None or not site.cleaner_steps:
            return None
        chain = Chain[Cleaner]().insert(*site.cleaner_steps)
        came_in = [Passage(traced.block, tag=traced.tag) for traced in self._trace().blocks if traced.fate != "outside"]
        left = [Passage(block) for block in self.article.body]
        told = [problem for passages in (came_in, left) for problem in broken_laws(chain, self._story(passages))]
        again = clean(self._story(left), chain, lambda name, failure: None)
        told += [f"the site's own cuts find more in what they left: {removal.text}" for removal in again.removals]
        return "\n".join(dict.fromkeys(told)) or None

    def _trace(self) -> Trace:
        content = read_page_file(self.page)
        if isinstance(content, str):
            return self.reader.trace_text(content, url=self.url, language=self.language)
        return self.reader.trace_html(content, url=self.url)

    def _story(self, passages: Iterable[Passage]) -> Story:
        article = self.article
        headline, description, language = article.headline, article.description, article.language
        return Story(
            tuple(passages), headline, description, article.authors, article.byline, language=language, url=self.url
        )


def show_difference(wanted: object, found: object) -> str:
    """Give the lines that differ: ``-`` expected, ``+`` found."""
    before, after = _lines(wanted), _lines(found)
    if len(before) == len(after) == 1:
        return f"- {before[0]}\n+ {after[0]}"
    return "\n".join(line for line in unified_diff(before, after, lineterm="", n=1) if line[:3] not in ("---", "+++"))


def _lines(value: object) -> list[str]:
    if isinstance(value, list):
        return [str(member) for member in value]
    return [str(value)]


def find_cases(paths: Iterable[Path | str], *, parser: Parser | None = None) -> list[Case]:
    """Give the cases in files and folders, in alphabetical order, each once.

    :param paths: files of expectations, folders of them, saved pages, and plugins: of a plugin, the cases that name it,
        in its folder, in the folders in that, and in the tests of its project.
    :raises ValueError: for a file that cannot be read, or is none of these.
    """
    found = dict.fromkeys(path for each in map(Path, paths) for path in _find_expectations(each))
    return [read_case(path, parser=parser) for path in found]


def _find_expectations(path: Path) -> list[Path]:
    if path.is_dir():
        return sorted(path.rglob(f"*{SUFFIX}"))
    if path.name.endswith(SUFFIX):
        return [path]
    if path.suffix == ".py":
        return [each for each in _find_beside(path) if path.resolve() in read_case(each).plugin_paths]
    if path.name.endswith(PAGE_SUFFIXES):
        return [path.with_name(path.name.split(".", 1)[0] + SUFFIX)]
    raise ValueError(f"{path} is neither a folder, nor a plugin, nor a saved page, nor expectations (*{SUFFIX})")


def _find_beside(plugin: Path) -> list[Path]:
    """Give the expectations in a plugin's folder and the folders in that, and in the tests of its project."""
    found = [*plugin.parent.glob(f"*{SUFFIX}"), *plugin.parent.glob(f"*/*{SUFFIX}")]
    for folder in plugin.resolve().parents[:_HIGHEST_PROJECT]:
        if (folder / "pyproject.toml").is_file():
            found += (folder / "tests").rglob(f"*{SUFFIX}")
            break
    return sorted(found)


def read_case(path: Path | str, *, parser: Parser | None = None) -> Case:
    """Read a file of expectations.

    :raises newsparse.UnknownNameError: for a setting or a field that does not exist.
    :raises ValueError: for what is no TOML, and when the page is not there.
    """
    path = Path(path)
    try:
        settings = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise ValueError(f"{path}: {problem}") from None
    for name in settings:
        if name not in SETTINGS:
            raise UnknownNameError(f"setting of {path.name}", name, SETTINGS)
    for name in (*settings.get("expected", ()), *settings.get("unconfirmed", ())):
        if name not in EXPECTABLE:
            raise UnknownNameError(f"field of an article ({path.name})", name, EXPECTABLE)
    return Case(
        path=path,
        page=_page_of(path, settings.get("page")),
        url=settings.get("url"),
        plugins=tuple(settings.get("plugins", ())),
        site=settings.get("site"),
        language=settings.get("language"),
        entry_points=settings.get("entry_points", True),
        unconfirmed=frozenset(settings.get("unconfirmed", ())),
        not_in_text=tuple(settings.get("not_in_text", ())),
        expected=settings.get("expected", {}),
        parser=parser,
    )


def _page_of(path: Path, stated: str | None) -> Path:
    names = [stated] if stated else [path.name.removesuffix(SUFFIX) + suffix for suffix in PAGE_SUFFIXES]
    for name in names:
        if (page := path.parent / name).is_file():
            return page
    raise ValueError(f"{path}: no page beside it; looked for {', '.join(names)}")


def read_page_file(path: Path | str) -> bytes | str:
    """Give a saved page: bytes of HTML, unpacked if need be, or the text of a ``.txt``."""
    path = Path(path)
    if path.suffix == ".txt":
        return path.read_text(encoding="utf-8")
    content = path.read_bytes()
    return gzip.decompress(content) if path.suffix == ".gz" else content


def run_checks(case: Case) -> Iterator[Outcome]:
    """Run the checks of a page; one that cannot be run has failed."""
    try:
        checks = list(case.checks())
    except NewsparseError as failure:
        yield Outcome(case, "loads", str(failure))
        return
    for check in checks:
        try:
            yield Outcome(case, check.name, check.run())
        except NewsparseError as failure:
            yield Outcome(case, check.name, str(failure))
