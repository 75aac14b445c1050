"""Plugins: found, checked at the door, and asked once what they have. One pluggy manager for each Parser.

Three ways in: an installed distribution with an entry point in the group ``newsparse``; a single ``.py`` file, or a
folder of them, named in code or by ``NEWSPARSE_PLUGINS``; an object given in code. ``NEWSPARSE_DISABLE_PLUGINS`` keeps
out all that was not given in code (``1``), or the plugins it names (``lemonde,example``).
"""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any, TypeVar

import pluggy
from attrs import evolve, field, frozen

from newsparse import hookspecs
from newsparse.article import Article
from newsparse.chain import Chain, Step
from newsparse.exceptions import PluginError, UnknownNameError, suggest
from newsparse.found_plugins import GROUP, FoundPlugin, describe_failure, find_plugins, first_line, is_marked
from newsparse.hookspecs import Exporter, Placed, SiteLike
from newsparse.metadata.candidate import MetadataReader
from newsparse.page import Page
from newsparse.select import take
from newsparse.site import LazySite, LazySites, Site
from newsparse.site_index import SiteIndex
from newsparse.story import Cleaner, OnFailure
from newsparse.watch import Watched, call_in_time

__all__ = ["HOOKS", "PluginInfo", "Plugins"]

HOOKS = ("register_sites", "register_cleaners", "register_metadata_readers", "register_exporters", "article_parsed")
"""The hooks that there are."""

F = TypeVar("F", bound=Callable[..., Any])


@frozen
class PluginInfo:
    """What ``newsparse plugins`` shows of a plugin."""

    name: str
    origin: str
    """Where it came from: ``code``, the path of a file, or ``entry point of DISTRIBUTION``."""
    version: str | None = None
    hooks: tuple[str, ...] = ()
    """The hooks it implements."""
    sites: tuple[SiteLike, ...] = field(default=(), repr=False)
    shadowed_by: tuple[tuple[str, str], ...] = ()
    """Hosts of its sites for which another site answers, and the plugin which that is of."""

    @property
    def hosts(self) -> tuple[str, ...]:
        """The hosts it has sites for, in the order it gives them."""
        return tuple(dict.fromkeys(host for site in self.sites for host in _hosts(site)))

    @property
    def shadowed(self) -> tuple[str, ...]:
        """Hosts of its sites for which another site answers."""
        return tuple(host for host, _ in self.shadowed_by)


class Plugins:
    """The plugins of one parser, what they gave, and whose it is. Made once, then only read.

    >>> plugins = Plugins([Site("example", ["example.org"])], load_entry_points=False)
    >>> plugins.find_site(Page.from_html("", url="https://www.example.org/story")).name
    'example'

    :raises PluginError: for a plugin that cannot be loaded, or gives what it should not.
    """

    def __init__(
        self,
        sites: Iterable[SiteLike] = (),
        plugins: Iterable[object] = (),
        *,
        load_entry_points: bool = True,
        environ: Mapping[str, str] | None = None,
    ) -> None:
        environ = os.environ if environ is None else environ
        self._manager = pluggy.PluginManager(GROUP)
        self._manager.add_hookspecs(hookspecs)
        self._found: list[FoundPlugin] = []
        given = tuple(_check_site(site, "code") for site in sites)
        for found in find_plugins(plugins, environ, load_entry_points=load_entry_points):
            self._register(found)
        self._sites: dict[str, tuple[SiteLike, ...]] = {"code": given} if given else {}
        for found in self._found:
            if registered := tuple(self._ask(found, "register_sites", _check_site)):
                self._sites[found.name] = registered
        self.sites = SiteIndex(site for registered in self._sites.values() for site in registered)
        self._owners: dict[str, str] = {}
        self._cleaners: tuple[Step[Cleaner] | Placed[Cleaner], ...] = self._watched_steps("register_cleaners")
        self._readers: tuple[Step[MetadataReader] | Placed[MetadataReader], ...] = self._watched_steps(
            "register_metadata_readers"
        )
        self._exporters: tuple[Step[Exporter] | Placed[Exporter], ...] = self._steps("register_exporters")
        self._observers = [found for found in self._found if self._implementation(found, "article_parsed")]

    @property
    def cleaners(self) -> tuple[Step[Cleaner], ...]:
        """The cleaners that plugins gave for every page."""
        return tuple(map(_step, self._cleaners))

    @property
    def readers(self) -> tuple[Step[MetadataReader], ...]:
        """The metadata readers that plugins gave."""
        return tuple(map(_step, self._readers))

    @property
    def exporters(self) -> tuple[Step[Exporter], ...]:
        """The formats that plugins gave."""
        return tuple(map(_step, self._exporters))

    def extend_cleaners(self, chain: Chain[Cleaner]) -> Chain[Cleaner]:
        """Give the chain with the plugins' cleaners at their places."""
        return self._extend(chain, self._cleaners)

    def extend_readers(self, chain: Chain[MetadataReader]) -> Chain[MetadataReader]:
        """Give the chain with the plugins' metadata readers at their places."""
        return self._extend(chain, self._readers)

    def extend_exporters(self, chain: Chain[Exporter]) -> Chain[Exporter]:
        """Give the chain with the plugins' formats."""
        return self._extend(chain, self._exporters)

    def check_cleaner_names(self, chain: Chain[Cleaner]) -> None:
        """Refuse sites that leave out cleaners which do not exist: those made now, and lazy ones when they are made.

        :raises PluginError: with the name of the site.
        """
        known = frozenset(chain.names)
        self.sites.check = partial(check_cleaner_names, known=known)
        for site in self.sites:
            if isinstance(site, Site):
                check_cleaner_names(site, known)

    def find_site(self, page: Page, on_failure: OnFailure | None = None) -> Site | None:
        """Give the site that owns a page, in the layout that the page is in."""
        site = self.sites.find(page, on_failure)
        return None if site is None else site.for_page(page, on_failure)

    def article_parsed(self, page: Page, article: Article, on_failure: OnFailure | None = None) -> None:
        """Show a new article to the plugins that want to see it."""
        for found in self._observers:
            try:
                call_in_time(self._call, found, "article_parsed", page=page, article=article)
            except Exception as failure:
                problem = _failed(found.name, "article_parsed", failure)
                if on_failure is None:
                    raise problem from failure
                on_failure(found.name, problem)

    def owner_of(self, step: str) -> str | None:
        """Give the name of the plugin that a step came from; ``None`` for a step of newsparse or of the caller."""
        return self._owners.get(step)

    def __iter__(self) -> Iterator[PluginInfo]:
        """What there is, and where it came from, those that win first."""
        shadowed = self._shadowed()
        if code := self._sites.get("code", ()):
            yield PluginInfo("code", "code", None, (), code, shadowed.get("code", ()))
        for found in self._found:
            hooks = tuple(hook for hook in HOOKS if self._implementation(found, hook))
            sites = self._sites.get(found.name, ())
            yield PluginInfo(found.name, found.origin, found.version, hooks, sites, shadowed.get(found.name, ()))

    def _shadowed(self) -> dict[str, tuple[tuple[str, str], ...]]:
        """Give, for each plugin, its hosts for which another site answers, and whose that is."""
        owner = {id(site): name for name, sites in self._sites.items() for site in sites}
        lost: dict[str, tuple[tuple[str, str], ...]] = {}
        for shadow in self.sites.shadows:
            loser, winner = owner[id(shadow.loser)], owner[id(shadow.winner)]
            lost[loser] = (*lost.get(loser, ()), (shadow.host, winner))
        return lost

    def _register(self, found: FoundPlugin) -> None:
        """Let a plugin in, or say in one line why not."""
        if any(found.plugin is other.plugin for other in self._found):
            return
        if found.name == "code" or self._manager.has_plugin(found.name):
            raise PluginError(f"plugin {found.name!r}: the name is taken; {found.origin}")
        _check_hooks(found)
        try:
            self._manager.register(found.plugin, found.name)
            self._manager.check_pending()
        except (pluggy.PluginValidationError, ValueError) as problem:
            raise PluginError(f"plugin {found.name!r}: {first_line(problem)}") from problem
        self._found.append(found)

    def _implementation(self, found: FoundPlugin, hook: str) -> pluggy.HookImpl | None:
        caller: pluggy.HookCaller = getattr(self._manager.hook, hook)
        return next((each for each in caller.get_hookimpls() if each.plugin is found.plugin), None)

    def _call(self, found: FoundPlugin, hook: str, **arguments: object) -> Any:
        implementation = self._implementation(found, hook)
        if implementation is None:
            return None
        return implementation.function(*[arguments[name] for name in implementation.argnames])

    def _ask(self, found: FoundPlugin, hook: str, check: Callable[[object, str], Any]) -> Iterator[Any]:
        """Ask one plugin one thing, and check each thing it gives."""
        try:
            answer = self._call(found, hook)
            values = [] if answer is None else list(take(answer)) if not isinstance(answer, list | tuple) else answer
        except Exception as failure:
            raise _failed(found.name, hook, failure) from failure
        for value in values:
            yield check(value, f"plugin {found.name!r}: {hook}")

    def _steps(self, hook: str) -> tuple[Any, ...]:
        given = []
        for found in self._found:
            for step in self._ask(found, hook, _check_step):
                given.append(step)
                self._owners[_step(step).name] = found.name
        return tuple(given)

    def _watched_steps(self, hook: str) -> tuple[Any, ...]:
        """Give steps that run on every page: each in time, however long it would like to take."""
        return tuple(map(_watched, self._steps(hook)))

    def _extend(self, chain: Chain[F], steps: Iterable[Step[F] | Placed[F]]) -> Chain[F]:
        for step in steps:
            try:
                chain = step.into(chain) if isinstance(step, Placed) else chain.insert(step)
            except (UnknownNameError, ValueError) as problem:
                raise PluginError(f"plugin {self._owners[_step(step).name]!r}: {problem}") from problem
        return chain


def check_cleaner_names(site: Site, known: Iterable[str]) -> None:
    """Refuse a site, or a layout of it, that leaves out a cleaner which does not exist.

    :raises PluginError: with the name of the site, and the cleaner that was probably meant.
    """
    for layer in site.layers:
        for stated in (layer, *layer.layouts):
            for name in stated.without_cleaners:
                if name not in known:
                    problem = UnknownNameError("cleaner", name, known)
                    raise PluginError(f"site {site.name!r}: {problem}") from problem


def _check_hooks(found: FoundPlugin) -> None:
    """Refuse a plugin with a misspelt hook, with a hook that is not marked, or with none at all."""
    names = [name for name in dir(found.plugin) if not name.startswith("__")]
    marked = [name for name in names if is_marked(getattr(found.plugin, name, None))]
    for name in marked:
        if name not in HOOKS:
            raise PluginError(f"plugin {found.name!r}: no hook named {name!r}{suggest(name, HOOKS)}")
    for name in names:
        if name in HOOKS and name not in marked:
            raise PluginError(f"plugin {found.name!r}: {name} is not marked; put @hookimpl over it")
    if not marked:
        hint = next((near for name in names if (near := suggest(name, HOOKS)).startswith("; did")), "")
        raise PluginError(f"plugin {found.name!r} has no hooks and no sites{hint}")


def _check_site(value: object, giver: str) -> SiteLike:
    if not isinstance(value, Site | LazySite | LazySites):
        raise PluginError(f"{giver} gave {type(value).__name__} where a Site belongs")
    return value


def _check_step(value: object, giver: str) -> Step[Any] | Placed[Any]:
    if not isinstance(value, Step | Placed):
        raise PluginError(f"{giver} gave {type(value).__name__} where a Step belongs")
    return value


def _step(value: Step[F] | Placed[F]) -> Step[F]:
    return value.step if isinstance(value, Placed) else value


def _watched(value: Step[Any] | Placed[Any]) -> Step[Any] | Placed[Any]:
    step = _step(value)
    watched: Step[Any] = Step(step.name, Watched(step.function))
    return evolve(value, step=watched) if isinstance(value, Placed) else watched


def _hosts(site: SiteLike) -> Iterable[str]:
    return site.hosts if isinstance(site, LazySites) else site.domains


def _failed(name: str, hook: str, failure: Exception) -> PluginError:
    return PluginError(f"plugin {name!r}: {hook}: {describe_failure(failure)}")
