"""What a cleaner sees and what it may say: passages of a story in, proposed cuts out. Only :func:`clean` cuts.

A cleaner cannot add, reorder or silently lose text, because it never holds any: it names spans, and what they say.
So these are laws of this file, not of the cleaners: kept text and cut text together are the text that came in;
order never changes; and cleaning what has been cleaned cuts nothing more, since the chain runs until it is content.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeAlias

import attrs
from attrs import define, evolve, field, frozen

from newsparse.article import (
    Author,
    Block,
    BlockKind,
    CutKind,
    Dateline,
    Image,
    Link,
    Original,
    Removal,
)
from newsparse.chain import Chain
from newsparse.exceptions import UnknownNameError
from newsparse.spans import Span, keep_links, keep_text, locate, subtract

__all__ = ["Cleaned", "Cleaner", "Cut", "Finding", "Passage", "Story", "clean"]

FINDING_TYPES: dict[str, type] = {
    "headline": str,
    "kicker": str,
    "description": str,
    "byline": str,
    "authors": Author,
    "dateline": Dateline,
    "date_published": str,
    "date_modified": str,
    "images": Image,
    "original": Original,
    "related": Link,
    "corrections": str,
    "agencies": str,
    "copyright": str,
    "licence": str,
}
"""The fields of the article that a cut can fill, and with what. Dates are given as printed."""


@frozen
class Finding:
    """What a cut text says: a value for a field of the article."""

    field: str
    value: object = attrs.field()

    @value.validator
    def _value_fits_the_field(self, _: object, value: object) -> None:
        expected = FINDING_TYPES.get(self.field)
        if expected is None:
            raise UnknownNameError("field to fill", self.field, FINDING_TYPES)
        if not isinstance(value, expected):
            raise TypeError(f"a cut fills {self.field!r} with {expected.__name__}, not {type(value).__name__}")


@frozen
class Cut:
    """A span of text that should go: which block, from where to where, why, and what it says."""

    block: int
    """``Passage.number`` of the block."""
    start: int
    """In characters of ``Passage.text``."""
    end: int
    kind: CutKind
    findings: tuple[Finding, ...] = ()


@define(eq=False)
class Passage:
    """A block as a cleaner sees it: its text as it stands now, and where on the page it stands."""

    block: Block
    tag: str = "p"
    """The element the text stood in: ``p``, ``li``, ``figcaption``, ``div`` …"""
    marks: frozenset[str] = frozenset()
    """The words of ``class`` and ``id``, and the roles, of the element and those around it inside the region."""
    image: Image | None = None
    """Of a figure: the image."""
    memo: dict[str, Any] = field(factory=dict, init=False, repr=False)
    """What one cleaner worked out about this text and another may use; empty again when the text changes."""
    # Those of the block, at hand: every cleaner asks every passage for them.
    number: int = field(init=False, repr=False)
    text: str = field(init=False, repr=False)
    kind: BlockKind = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        block = self.block
        self.number, self.text, self.kind = block.number, block.text, block.kind

    # Not cached: a slotted class with a cached property looks up every attribute the long way.
    @property
    def link_share(self) -> float:
        """The share of the characters that lie in links, 0 to 1."""
        if not self.block.text:
            return 0.0
        return sum(link.end - link.start for link in self.block.links) / len(self.block.text)

    def cut(self, kind: CutKind, *findings: Finding, start: int = 0, end: int | None = None) -> Cut:
        """Propose to cut this passage, or ``start:end`` of it."""
        return Cut(self.number, start, len(self.text) if end is None else end, kind, findings)


@frozen
class Story:
    """All that a cleaner may look at: the passages in order, and what the metadata says of the article."""

    passages: tuple[Passage, ...]
    headline: str | None = None
    description: str | None = None
    authors: tuple[Author, ...] = ()
    byline: str | None = None
    """The line that names them, as the page prints it near the headline."""
    captions: tuple[str, ...] = ()
    """The captions of the story's images as its figures and metadata give them."""
    language: str | None = None
    url: str | None = None
    is_text: bool = False
    """Whether the input was plain text: no markup, so no figures and no marks."""
    memo: dict[str, Any] = field(factory=dict, eq=False, repr=False)
    """What one cleaner worked out about the whole story and another may use; empty again with each round."""


Cleaner: TypeAlias = Callable[[Story], Iterable[Cut]]
"""A step that proposes cuts. It reads the story and changes nothing."""


@frozen
class Cleaned:
    """What is left of the blocks, and the ledger of what went."""

    blocks: tuple[Block, ...]
    removals: tuple[Removal, ...]
    """In reading order."""
    findings: tuple[tuple[Finding, Removal], ...]
    """What the cut texts said, in reading order, each with the removal it came from."""


OnFailure: TypeAlias = Callable[[str, Exception], None]
"""Called with the name of a step and what it raised; raises in its turn, or writes a diagnostic."""

MOST_ROUNDS = 8
"""How often the chain may run. Two rounds are usual, the second one finding nothing."""


def clean(story: Story, chain: Chain[Cleaner], on_failure: OnFailure | None = None) -> Cleaned:
    """Run the chain over the story until it proposes nothing more, and apply its cuts.

    Each step sees the text as the steps before it left it. A step that raises, or that names a span which does not
    exist, loses its cuts of that round and nothing else; ``on_failure`` hears of it.
    """
    table = _Table(story)
    for _ in range(MOST_ROUNDS):
        table.forget()
        if not sum([_run(step.name, step.function, table, on_failure) for step in chain]):
            break
    return table.result()


def _run(name: str, cleaner: Cleaner, table: "_Table", on_failure: OnFailure | None) -> int:
    """Let one step propose, and cut what it proposes; give the number of cuts made."""
    try:
        cuts = list(cleaner(table.story))
        if not cuts:
            return 0
        table.check(cuts)
    except Exception as failure:
        if on_failure is None:
            raise
        on_failure(name, failure)
        return 0
    return table.apply(name, cuts)


class _Table:
    """The story on the cutting table: what is kept of each block, and what was cut from it so far."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self._originals = {passage.number: passage.block for passage in story.passages}
        self._order = {number: place for place, number in enumerate(self._originals)}
        self._kept: dict[int, list[Span]] = {}
        self._passages = {passage.number: passage for passage in story.passages}
        self._removals: list[tuple[Removal, tuple[Finding, ...]]] = []

    def forget(self) -> None:
        """Begin a round: what was worked out about the story is worked out again, from what is left of it."""
        self.story = evolve(self.story, memo={})

    def check(self, cuts: Iterable[Cut]) -> None:
        """Refuse cuts that name what is not there."""
        for cut in cuts:
            passage = self._passages.get(cut.block)
            if passage is None:
                raise ValueError(f"a cut names block {cut.block}, which is not in the story")
            empty_block = not passage.text and cut.start == cut.end == 0
            if not (0 <= cut.start < cut.end <= len(passage.text) or empty_block):
                raise ValueError(f"a cut names {cut.start}:{cut.end} of a text of {len(passage.text)} characters")

    def apply(self, rule: str, cuts: Sequence[Cut]) -> int:
        """Make the cuts of one step. Where two of them overlap, what the first took is gone for the second."""
        spans = [self._locate(cut) for cut in cuts]
        made = sum([self._cut(rule, cut, span) for cut, span in zip(cuts, spans, strict=True)])
        if made:
            self.story = evolve(self.story, passages=tuple(self._passages.values()))
        return made

    def _locate(self, cut: Cut) -> Span:
        """Give the cut's place in the block as it came in, with the white space that would be left over."""
        text = self._passages[cut.block].text
        start, end = cut.start, cut.end
        if not text[:start].strip() and not text[end:].strip():
            start, end = 0, len(text)
        else:
            while end < len(text) and text[end].isspace() and (start == 0 or text[start - 1].isspace()):
                end += 1
            while end == len(text) and start > 0 and text[start - 1].isspace():
                start -= 1
        return locate(self._kept_of(cut.block), start, end) if start < end else (0, 0)

    def _kept_of(self, number: int) -> list[Span]:
        return self._kept.get(number) or [(0, len(self._originals[number].text))]

    def _cut(self, rule: str, cut: Cut, span: Span) -> bool:
        passage = self._passages.get(cut.block)
        if passage is None:
            return False
        original = self._originals[cut.block]
        left, gone = subtract(self._kept_of(cut.block), *span)
        if original.text and not gone:
            return False
        if not original.text:
            left = []
        if left:
            self._kept[cut.block] = left
            block = evolve(original, text=keep_text(original.text, left), links=keep_links(original.links, left))
            self._passages[cut.block] = evolve(passage, block=block)
        else:
            del self._passages[cut.block]
        findings = cut.findings
        for piece in gone or [(0, 0)]:
            removal = Removal(
                text=original.text[piece[0] : piece[1]],
                kind=cut.kind,
                rule=rule,
                block=cut.block,
                start=piece[0],
                end=piece[1],
                links=keep_links(original.links, [piece]),
                whole=None if left else original,
            )
            self._removals.append((removal, findings))
            findings = ()
        return True

    def result(self) -> Cleaned:
        """Give what is left, and the ledger in reading order."""
        ledger = sorted(self._removals, key=lambda entry: (self._order[entry[0].block], entry[0].start))
        return Cleaned(
            blocks=tuple(passage.block for passage in self._passages.values()),
            removals=tuple(removal for removal, _ in ledger),
            findings=tuple((finding, removal) for removal, findings in ledger for finding in findings),
        )
