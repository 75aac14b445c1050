"""A folder of rule files as a plugin: its names are read at once, a file when a page of its host first comes up."""

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from attrs import evolve, field, frozen

from newsparse import Page, Site, hookimpl
from newsparse.site import LazySites
from newsparse_ftr.directives import Fate
from newsparse_ftr.index import GLOBAL, FolderIndex
from newsparse_ftr.rules import Note, SiteRules, read_rules
from newsparse_ftr.sites import make_site
from newsparse_ftr.tokens import Match

__all__ = ["FtrRules"]

PREFIX = "ftr"
"""What the names of the sites begin with: ``ftr.example.org``."""


@frozen(eq=False)
class FtrRules:
    """The rules of a folder: a plugin for a :class:`newsparse.Parser`, and what they say besides.

    ::

        rules = FtrRules.from_folder("ftr-site-config")
        parser = newsparse.Parser(plugins=[rules])
    """

    folder: Path
    match: Match
    index: FolderIndex = field(repr=False)
    _read: dict[str, SiteRules] = field(factory=dict, init=False, repr=False)

    @classmethod
    def from_folder(cls, folder: str | os.PathLike[str], *, match: Match | str = Match.TOKEN) -> "FtrRules":
        """Look at the names in a folder of rule files.

        :param match: how ``strip_id_or_class`` is meant: ``token``, a whole word, takes away less than ``substring``.
        :raises OSError: when there is no such folder.
        :raises ValueError: when ``match`` is something else.
        """
        return cls(Path(folder), Match(match), FolderIndex.of(folder))

    def __len__(self) -> int:
        return len(self.index.files)

    @property
    def hosts(self) -> tuple[str, ...]:
        """The hosts that have rules of their own; a wildcard as ``*.example.org``."""
        return (*self.index.exact, *(f"*.{domain}" for domain in self.index.wildcards))

    def rules_for(self, host: str) -> SiteRules | None:
        """Give the rules for a host, those of ``global.txt`` added; ``None`` where there are none."""
        file = self.index.file_for(host)
        return None if file is None else self.layered(file)

    def site_for(self, host: str) -> Site | None:
        """Give the site that is made of the rules for a host; ``None`` where there are none."""
        rules = self.rules_for(host)
        return None if rules is None else make_site(rules, f"{PREFIX}.{_layout_name(rules.name)}", match=self.match)

    @hookimpl
    def register_sites(self) -> list[LazySites]:
        """Give all sites of the folder at once; a file is read when its host first comes up."""
        domains = {**self.index.exact, **self.index.wildcards}
        return [LazySites({domain: domain for domain in domains}, partial(_load, self), is_fallback=True)]

    def notes(self, *fates: Fate | str) -> Iterator[Note]:
        """Give what became of each line of each file, in order; or only of those with one of some fates.

        All files are read for that.
        """
        wanted = {Fate(fate) for fate in fates} or set(Fate)
        for name in sorted({*self.index.files, *((GLOBAL,) if self.index.has_global else ())}):
            yield from (note for note in self._rules(name).notes if note.fate in wanted)
        if Fate.REPORTED in wanted:
            for name, why in self.index.unreached.items():
                yield from (evolve(note, fate=Fate.REPORTED, why=why) for note in self._rules(name).notes)

    def layered(self, file: str) -> SiteRules:
        """Give the rules of a file, those of ``global.txt`` added."""
        rules = self._rules(file)
        return rules.over(self._rules(GLOBAL)) if self.index.has_global else rules

    def _rules(self, name: str) -> SiteRules:
        """Read a file when it is first asked for. Two threads may both read it; they come to the same."""
        if name not in self._read:
            text = (self.folder / name).read_text(encoding="utf-8", errors="replace")
            self._read[name] = read_rules(text, name)
        return self._read[name]

    def __reduce__(self) -> tuple[object, ...]:
        return (partial(FtrRules.from_folder, match=self.match), (self.folder,))


def _load(rules: FtrRules, domain: str) -> Site:
    """Make the site of a domain: one layout for the host itself, one for the hosts directly under it.

    A rule is for those hosts only, while a site also owns the hosts further down; so what holds for them are layouts.
    """
    files = (rules.index.exact.get(domain), rules.index.wildcards.get(domain))
    layouts = [
        make_site(rules.layered(file), _layout_name(file), match=rules.match, when=when)
        for file, when in zip(files, (partial(_is_at, domain), partial(_is_under, domain)), strict=True)
        if file is not None
    ]
    return Site(PREFIX, layouts=layouts)


def _layout_name(file: str) -> str:
    """Give the name of a layout: the host, or ``sub.`` and the domain."""
    name = file.lower().removesuffix(".txt")
    return f"sub{name}" if name.startswith(".") else name.removeprefix("www.")


def _is_at(domain: str, page: Page) -> bool:
    return _host(page) == domain


def _is_under(domain: str, page: Page) -> bool:
    return _host(page).partition(".")[2] == domain


def _host(page: Page) -> str:
    """Give the host of a page, without ``www.``; empty where its address says none."""
    try:
        host = urlsplit(page.url or page.canonical_hint or "").hostname
    except ValueError:
        return ""
    return (host or "").removeprefix("www.")
