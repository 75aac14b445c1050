"""The hooks: what a plugin may tell newsparse, and when it is asked. Types on our side, pluggy on the other.

Every ``register_…`` hook is called once, when a :class:`newsparse.Parser` is made; ``article_parsed`` after each parse.
"""

from collections.abc import Callable, Iterable
from typing import Any, Generic, TypeAlias, TypeVar

import pluggy
from attrs import field, frozen

from newsparse.article import Article
from newsparse.chain import Chain, Step
from newsparse.metadata.candidate import MetadataReader
from newsparse.page import Page
from newsparse.site import LazySite, LazySites, Site
from newsparse.story import Cleaner

__all__ = [
    "Exporter",
    "Placed",
    "SiteLike",
    "article_parsed",
    "hookimpl",
    "hookspec",
    "register_cleaners",
    "register_exporters",
    "register_metadata_readers",
    "register_sites",
]

hookspec = pluggy.HookspecMarker("newsparse")
hookimpl = pluggy.HookimplMarker("newsparse")
"""Marks a function of a plugin as the implementation of the hook of that name."""

Exporter: TypeAlias = Callable[[Article], str]
"""Writes an article in some format."""

SiteLike: TypeAlias = Site | LazySite | LazySites
"""A site, or what makes one when its host first comes up."""

F = TypeVar("F", bound=Callable[..., Any])


@frozen
class Placed(Generic[F]):
    """A step with its place in the chain; a step alone goes to the end."""

    step: Step[F] = field()
    before: str | None = None
    after: str | None = None

    def __attrs_post_init__(self) -> None:
        if (self.before is None) == (self.after is None):
            raise ValueError(f"step {self.step.name!r}: give before= or after=, one of them")

    def into(self, chain: Chain[F]) -> Chain[F]:
        """Give the chain with the step at its place."""
        return chain.insert(self.step, before=self.before, after=self.after)


@hookspec
def register_sites() -> Iterable[SiteLike]:  # type: ignore[empty-body]
    """Give the sites that the plugin knows.

    Called once, when a parser is made. Where two plugins know the same host, the one nearer to the caller wins:
    sites given in code, then plugins given in code, then folders, then installed plugins by name.
    Many sites are better given as one :class:`~newsparse.site.LazySites`, which imports each when its host comes up.
    """


@hookspec
def register_cleaners() -> Iterable[Step[Cleaner] | Placed[Cleaner]]:  # type: ignore[empty-body]
    """Give cleaners that run on every page, whatever its site.

    Called once, when a parser is made. A step alone goes to the end of the chain, ``Placed(step, before="dateline")``
    where it says. The name of a step must not be taken.
    """


@hookspec
def register_metadata_readers() -> Iterable[Step[MetadataReader] | Placed[MetadataReader]]:  # type: ignore[empty-body]
    """Give readers of metadata that run on every page.

    Called once, when a parser is made. Sources that come earlier in the chain win where two are equally good.
    """


@hookspec
def register_exporters() -> Iterable[Step[Exporter]]:  # type: ignore[empty-body]
    """Give formats that an article can be written in: ``article.to(name)``, ``newsparse parse --to name``.

    Called once, when a parser is made.
    """


@hookspec
def article_parsed(page: Page, article: Article) -> None:
    """Look at an article that was just made, and at its page. Neither can be changed, and what is returned is ignored.

    Called after each parse, in the thread of that parse. It may take either argument, both or none.
    """
