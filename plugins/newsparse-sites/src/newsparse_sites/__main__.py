"""Write the index of hosts anew: ``python -m newsparse_sites``."""

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import newsparse_sites
from newsparse import Site

INDEX = Path(__file__).parent / "index.py"
_NO_SITES = ("__main__", "index", "plugin")


def find_sites() -> Iterator[tuple[str, Site]]:
    """Give each site with the place where it stands: ``package.module:NAME``."""
    for module_info in pkgutil.walk_packages(newsparse_sites.__path__, "newsparse_sites."):
        if module_info.ispkg or module_info.name.rpartition(".")[2] in _NO_SITES:
            continue
        module = importlib.import_module(module_info.name)
        for name, value in vars(module).items():
            if isinstance(value, Site) and name.isupper() and (value.domains or value.text_marks):
                yield f"{module_info.name}:{name}", value


def write_index() -> str:
    """Give the text of the index."""
    hosts = {host: place for place, site in find_sites() for host in site.domains}
    marks = {place: site.text_marks for place, site in find_sites() if not site.domains}
    lines = ['"""Which site owns which host. Written by ``python -m newsparse_sites``; do not edit."""', ""]
    lines += ["HOSTS = {", *(f'    "{host}": "{place}",' for host, place in sorted(hosts.items())), "}", ""]
    lines += ["TEXT_MARKS = {"]
    for place, texts in sorted(marks.items()):
        lines += [f'    "{place}": (', *(f'        "{text}",' for text in texts), "    ),"]
    return "\n".join([*lines, "}", ""])


if __name__ == "__main__":
    INDEX.write_text(write_index(), encoding="utf-8")
