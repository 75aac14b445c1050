"""Finding plugins: given in code, ``.py`` files and folders of them, installed ones. None of them is asked anything."""

import importlib.util
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import TYPE_CHECKING
from zlib import crc32

from attrs import frozen

from newsparse.exceptions import PluginError
from newsparse.hookspecs import SiteLike, hookimpl
from newsparse.site import LazySite, LazySites, Site

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

__all__ = ["GROUP", "FoundPlugin", "describe_failure", "find_plugins", "first_line", "is_marked"]

GROUP = "newsparse"
"""The group of entry points in which installed plugins are looked for."""
FOLDERS = "NEWSPARSE_PLUGINS"
"""The environment variable that names files and folders of plugins."""
DISABLED = "NEWSPARSE_DISABLE_PLUGINS"
"""The environment variable that names plugins to leave out."""


@frozen(eq=False)
class FoundPlugin:
    """A plugin that was found, not yet registered."""

    name: str
    plugin: object
    origin: str
    version: str | None = None


def find_plugins(
    given: Iterable[object], environ: Mapping[str, str], *, load_entry_points: bool
) -> Iterator[FoundPlugin]:
    """Find the plugins given in code, those in folders, those installed: in this order."""
    for plugin in given:
        if isinstance(plugin, str | Path):
            yield from _find_files(Path(plugin))
        else:
            yield FoundPlugin(_name_of(plugin), plugin, "code")
    disabled = {name.strip().lower() for name in environ.get(DISABLED, "").split(",")} - {""}
    if disabled & {"1", "all", "true", "yes", "*"}:
        return
    for folder in filter(None, environ.get(FOLDERS, "").split(os.pathsep)):
        yield from _find_files(Path(folder), disabled)
    if load_entry_points:
        from importlib.metadata import entry_points  # a tenth of what importing newsparse cost

        for entry_point in sorted(entry_points(group=GROUP), key=lambda entry: entry.name):
            if entry_point.name.lower() not in disabled:
                yield _load_entry_point(entry_point)


def _find_files(path: Path, disabled: Iterable[str] = ()) -> Iterator[FoundPlugin]:
    """Load a file, or the files of a folder by name; tests and what begins with ``_`` are no plugins."""
    path = path.expanduser()
    if path.is_file():
        paths = [path]
    elif path.is_dir():
        paths = sorted(path.glob("*.py"))
        paths = [each for each in paths if not each.name.startswith(("_", "test_")) and each.name != "conftest.py"]
    else:
        raise PluginError(f"no file or folder of plugins at {str(path)!r}")
    for each in paths:
        if each.stem.lower() not in disabled:
            module = _load_file(each)
            # A package that is given by its file has the name of its folder.
            name = each.resolve().parent.name if each.stem == "__init__" else each.stem
            yield FoundPlugin(name, _with_its_sites(module), str(each))


def _load_file(path: Path) -> ModuleType:
    # Under a name of its own in sys.modules: attrs and pickle look classes and functions up there.
    name = f"newsparse_plugin_{path.stem}_{crc32(str(path.resolve()).encode()):08x}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise PluginError(f"plugin {path.name!r} is no Python file")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except Exception as failure:
        del sys.modules[name]
        raise PluginError(f"plugin {str(path)!r}: {describe_failure(failure)}{_line_in(path, failure)}") from failure
    return module


def _with_its_sites(module: ModuleType) -> object:
    """Give a module that says nothing but its sites the hook it lacks; a file of one ``Site`` is a plugin."""
    if any(is_marked(getattr(module, name)) for name in dir(module)):
        return module
    sites = [value for value in vars(module).values() if isinstance(value, Site | LazySite | LazySites)]
    leaves = [site for site in sites if not isinstance(site, Site) or site.domains or site.marks or site.text_marks]
    if not leaves:
        return module

    def register_sites() -> list[SiteLike]:
        return list(leaves)

    return SimpleNamespace(register_sites=hookimpl(register_sites))


def _load_entry_point(entry_point: "EntryPoint") -> FoundPlugin:
    distribution = entry_point.dist.name if entry_point.dist else "?"
    try:
        plugin = entry_point.load()
    except Exception as failure:
        described = describe_failure(failure)
        raise PluginError(f"plugin {entry_point.name!r} of {distribution}: {described}") from failure
    version = entry_point.dist.version if entry_point.dist else None
    return FoundPlugin(entry_point.name, plugin, f"entry point of {distribution}", version)


def is_marked(value: object) -> bool:
    """Whether a function is marked as the implementation of a hook."""
    return isinstance(getattr(value, "newsparse_impl", None), dict)


def _name_of(plugin: object) -> str:
    name = getattr(plugin, "__name__", None) or type(plugin).__name__
    return str(name).rpartition(".")[2]


def describe_failure(failure: Exception) -> str:
    """Give the kind of a failure and what it says, on one line."""
    return f"{type(failure).__name__}: {first_line(failure)}"


def first_line(failure: Exception) -> str:
    """Give the part of a message that says something, on one line."""
    return " ".join(str(failure).split())


def _line_in(path: Path, failure: Exception) -> str:
    """Give the line of the plugin's file that failed."""
    if isinstance(failure, SyntaxError):
        return f" (line {failure.lineno})" if failure.lineno else ""
    trace, line = failure.__traceback__, None
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == str(path):
            line = trace.tb_lineno
        trace = trace.tb_next
    return f" (line {line})" if line else ""
