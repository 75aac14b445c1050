"""What a site cuts by its words: phrases, whole paragraphs and patterns, and the cleaner that cuts them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from attrs import frozen

from newsparse.article import CutKind, Link, Original
from newsparse.exceptions import UnknownNameError
from newsparse.select import take
from newsparse.story import Cut, Finding, Passage, Story

__all__ = ["CutRule", "SiteCuts", "cut_rules", "paragraph", "phrase"]

_WORD_CHARACTER = re.compile(r"\w")
# Of phrases and paragraphs as patterns.
_SPACE = r"\s+"
_BEGINS, _ENDS = r"\A\s*", r"(?!\w).*\Z"
_SPELLED = re.compile(r"""\\(.)|\[(['"])[^\]]*\]""")
_LOOKALIKES = dict.fromkeys("'’‘ʼ´`", "['’‘ʼ´`]") | dict.fromkeys('"“”„«»', '["“”„«»]')


@frozen
class CutRule:
    """Text that a site's pages repeat and that is no part of any story."""

    pattern: re.Pattern[str]
    """What is cut, wherever in a passage it stands."""
    kind: CutKind = CutKind.BOILERPLATE

    @property
    def is_paragraph(self) -> bool:
        """Whether it cuts whole passages, as :func:`paragraph` says them."""
        return self.pattern.pattern.startswith(_BEGINS) and self.pattern.pattern.endswith(_ENDS)

    @property
    def words(self) -> str:
        """The words as they were said; a pattern that was not made of words as it is.

        >>> CutRule(phrase("Lire l'article")).words
        "Lire l'article"
        """
        pattern = self.pattern.pattern
        if self.is_paragraph:
            pattern = pattern[len(_BEGINS) : -len(_ENDS)]
        words = _SPELLED.sub(r"\1\2", pattern.replace(_SPACE, " "))
        return words if _spell(words) == pattern else self.pattern.pattern

    def __str__(self) -> str:
        return f"paragraph({self.words!r})" if self.is_paragraph else self.words


def phrase(words: str) -> re.Pattern[str]:
    """Make a pattern of words: any white space between them, any apostrophe or quotation mark, either case.

    >>> phrase("Lire l'article").search("lire  l’article ici").span()
    (0, 15)
    """
    return re.compile(_spell(words), re.IGNORECASE)


def paragraph(words: str) -> re.Pattern[str]:
    """Make a pattern of a whole passage that begins with these words.

    >>> bool(paragraph("Read also").search("Read also: rain in Ulm")), bool(paragraph("Read").search("He can read"))
    (True, False)
    """
    return re.compile(f"{_BEGINS}{_spell(words)}{_ENDS}", re.IGNORECASE | re.DOTALL)


def _spell(words: str) -> str:
    if not words.strip():
        raise ValueError("a phrase of no words would cut everywhere")
    pieces = ["".join(_LOOKALIKES.get(character, re.escape(character)) for character in word) for word in words.split()]
    return _SPACE.join(pieces)


Phrases: TypeAlias = Mapping[str | re.Pattern[str], CutKind | str] | Iterable[str | re.Pattern[str] | CutRule]


def cut_rules(cut: Phrases) -> tuple[CutRule, ...]:
    """Give the rules of what a site cuts, said in any of the ways that there are."""
    if isinstance(cut, str | re.Pattern):
        cut = [cut]
    if isinstance(cut, Mapping):
        return tuple(CutRule(_as_pattern(text), _as_kind(kind)) for text, kind in cut.items())
    return tuple(rule if isinstance(rule, CutRule) else CutRule(_as_pattern(rule)) for rule in cut)


def _as_pattern(text: object) -> re.Pattern[str]:
    if isinstance(text, re.Pattern):
        return text
    if not isinstance(text, str):
        raise TypeError(f"cut holds {text!r}; say a phrase, paragraph(…) or a compiled pattern")
    return phrase(text)


def _as_kind(kind: CutKind | str) -> CutKind:
    try:
        return CutKind(kind)
    except ValueError:
        raise UnknownNameError("kind of cut", str(kind), [known.value for known in CutKind]) from None


@frozen
class SiteCuts:
    """A cleaner that cuts what the rules of a site name."""

    rules: tuple[CutRule, ...]

    def __call__(self, story: Story) -> Iterator[Cut]:
        for passage in story.passages:
            if passage.text:
                for rule in self.rules:
                    yield from _cuts(passage, rule)


def _cuts(passage: Passage, rule: CutRule) -> Iterator[Cut]:
    text = passage.text
    for found in take(rule.pattern.finditer(text)):
        start, end = found.span()
        if start == end:
            continue
        if not _WORD_CHARACTER.search(text[:start] + text[end:]):
            start, end = 0, len(text)
        yield passage.cut(rule.kind, *_findings(passage, rule.kind, start, end), start=start, end=end)


_TEXT_FINDINGS = {
    CutKind.HEADLINE: "headline",
    CutKind.KICKER: "kicker",
    CutKind.STANDFIRST: "description",
    CutKind.BYLINE: "byline",
    CutKind.TIMESTAMP: "date_published",
    CutKind.CORRECTION: "corrections",
    CutKind.COPYRIGHT_LINE: "copyright",
}


def _findings(passage: Passage, kind: CutKind, start: int, end: int) -> list[Finding]:
    """Give what a cut of this kind says."""
    text = passage.text[start:end].strip()
    if name := _TEXT_FINDINGS.get(kind):
        return [Finding(name, text)]
    links = [link for link in passage.block.links if link.start < end and link.end > start]
    if kind is CutKind.ORIGINAL_SOURCE:
        return [Finding("original", Original(text=text, url=links[0].url if links else None))]
    if kind is CutKind.RELATED_LINK:
        return [Finding("related", Link(link.url, passage.text[link.start : link.end].strip())) for link in links]
    return []
