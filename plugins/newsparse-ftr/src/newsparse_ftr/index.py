"""A folder of rule files by host: which file speaks for a page. Only names are read."""

import os
from collections.abc import Mapping
from types import MappingProxyType

from attrs import field, frozen

__all__ = ["FolderIndex"]

GLOBAL = "global.txt"
"""The file whose rules apply under every other."""

_NO_RULES = frozenset(("license.txt", GLOBAL))
_FINGERPRINT = "fingerprint."
"""Files for pages that an engine knows by their markup; which markup that is, does not stand in them."""


@frozen
class FolderIndex:
    """Hosts and the files for them."""

    exact: Mapping[str, str]
    """Host to file name: ``example.org`` stands for ``www.example.org`` too, and for no other host."""
    wildcards: Mapping[str, str]
    """Domain to file name: each host with one label more."""
    unreached: Mapping[str, str] = field(factory=dict)
    """Files that no host leads to, and why: ``www.example.org.txt`` beside ``example.org.txt``."""
    has_global: bool = False

    @classmethod
    def of(cls, folder: str | os.PathLike[str]) -> "FolderIndex":
        """Look through a folder.

        :raises OSError: when there is no such folder.
        """
        with os.scandir(folder) as entries:
            names = sorted(entry.name for entry in entries if entry.name.lower().endswith(".txt"))
        exact: dict[str, str] = {}
        wildcards: dict[str, str] = {}
        unreached = {}
        # Names with www. come last: the same host without it has a file of its own, or it has not.
        for name in sorted(names, key=lambda name: name.lower().startswith("www.")):
            host = name.lower().removesuffix(".txt")
            if name.lower() in _NO_RULES:
                continue
            if host.startswith(_FINGERPRINT):
                unreached[name] = "it does not say which pages it is for"
                continue
            place = wildcards if host.startswith(".") else exact
            host = host.removeprefix(".").removeprefix("www.")
            if host in place:
                unreached[name] = "another file is for the same host without 'www.'"
            elif host:
                place[host] = name
        return cls(MappingProxyType(exact), MappingProxyType(wildcards), MappingProxyType(unreached), GLOBAL in names)

    @property
    def files(self) -> tuple[str, ...]:
        """The files that some host leads to."""
        return (*self.exact.values(), *self.wildcards.values())

    def file_for(self, host: str) -> str | None:
        """Give the file for a host: the one with its name, or the wildcard for the domain it is directly under.

        >>> index = FolderIndex({"example.org": "example.org.txt"}, {"example.org": ".example.org.txt"})
        >>> index.file_for("www.example.org"), index.file_for("sport.example.org"), index.file_for("a.b.example.org")
        ('example.org.txt', '.example.org.txt', None)
        """
        host = host.lower().removeprefix("www.")
        return self.exact.get(host) or self.wildcards.get(host.partition(".")[2])
