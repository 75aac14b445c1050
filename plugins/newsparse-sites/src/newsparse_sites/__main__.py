"""Write the index of hosts anew, and the list of publishers in the README: ``python -m newsparse_sites``."""

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import newsparse_sites
from newsparse import Site

INDEX = Path(__file__).parent / "index.py"
README = Path(__file__).parents[2] / "README.md"
"""In a checkout; an installed package has none."""
_NO_SITES = ("__main__", "index", "parts", "pictures", "plugin")
_START, _END = "<!-- publishers -->", "<!-- end of publishers -->"


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


def write_readme(text: str) -> str:
    """Give the README with the list of publishers as it is now."""
    before, after = text.partition(_START)[0], text.partition(_END)[2]
    return f"{before}{_START}\n\n{_list_publishers()}\n\n{_END}{after}"


def _list_publishers() -> str:
    by_folder: dict[str, dict[str, list[str]]] = {}
    for place, site in find_sites():
        package, _, module = place.partition(":")[0].rpartition(".")
        by_folder.setdefault(package, {}).setdefault(module, []).extend(site.domains)
    lines = ["| where | file | hosts |", "|---|---|---|"]
    for package, modules in sorted(by_folder.items()):
        title = (importlib.import_module(package).__doc__ or package).partition(":")[0].rstrip(".")
        for module, hosts in sorted(modules.items()):
            told = ", ".join(sorted(hosts)) or "(known by its texts)"
            lines.append(f"| {title} | `{package.rpartition('.')[2]}/{module}.py` | {told} |")
    return "\n".join(lines)


if __name__ == "__main__":
    INDEX.write_text(write_index(), encoding="utf-8")
    if README.exists():
        README.write_text(write_readme(README.read_text(encoding="utf-8")), encoding="utf-8")
