"""The trace of a parse: what became of each block of the page, and why. What ``--explain`` and the report show."""

from enum import StrEnum

from attrs import frozen

from newsparse.article import Article, Block, Removal
from newsparse.page import Page

__all__ = ["Fate", "Trace", "TracedBlock"]


class Fate(StrEnum):
    """What became of a block."""

    BODY = "body"
    """It is in the body, if not all of it."""
    MOVED = "moved"
    """It stands in a field of its own: a caption, the dateline …"""
    CUT = "cut"
    """A cleaner took all of it out."""
    OUTSIDE = "outside"
    """It was never taken for a part of the story."""


@frozen
class TracedBlock:
    """A block of the page, what became of it, and why."""

    block: Block
    tag: str
    path: str
    """The elements around it, outermost first: ``main > article.story > p``."""
    fate: Fate
    reason: str
    """In words: the rule that cut it, or what spoke for or against it most."""
    score: float | None = None
    """How likely it is story, 0 to 1; ``None`` when nobody judged."""
    evidence: tuple[tuple[str, float], ...] = ()
    """What spoke for and against it, in log-odds, the strongest first."""
    removals: tuple[Removal, ...] = ()
    """What was cut from it."""


@frozen
class Trace:
    """An article, and what became of each block of its page."""

    article: Article
    page: Page
    blocks: tuple[TracedBlock, ...] = ()
    region: str | None = None
    """Where the story was found: the path of the box that holds most of it."""
    runner_up: str | None = None
    """The box that was second, and how much of the text in it reads like a story."""
    site: str | None = None
    """The site whose rules were used."""
