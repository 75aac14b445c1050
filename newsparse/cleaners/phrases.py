"""The phrases of ``lexicon/``, by language and kind, and one look-up for all of them.

A file a language. ``notices`` holds the phrases by kind of notice and by what they prove:

``whole``
    A block that is this and nothing else is a notice wherever it stands.
``start``
    So is a short block that begins with this.
``anywhere``
    So is a short block with this somewhere in it.
``tail``
    So is a short block that begins with this, but only among the notices under the story: charts have sources too.
``label``
    A block that is this and nothing else is a notice where others stand beside it: plain words otherwise ("Share").
``hint``
    Proves nothing alone: counted with other evidence.

A phrase that ends in a colon must be printed with one. ``address`` are the words by which a notice speaks to its
reader; ``speech`` those by which a story reports what somebody said, which a notice never does.

All languages are looked up at once, since a page's language may be unknown, wrong or mixed. Each phrase has an anchor,
the rarest of its words: most paragraphs have no anchor in them, and are done with. Where one stands, a phrase may begin
so many words before it; from there the look-up goes down a tree of words as far as some phrase still agrees. So its
time grows with the text and not with the number of phrases.
"""

import json
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence, Set
from enum import StrEnum
from functools import cache
from itertools import compress, repeat
from typing import Any, NamedTuple

from attrs import evolve, frozen

from newsparse.article import CutKind
from newsparse.text.fold import fold_all, fold_words
from newsparse.text.language import small_words

__all__ = ["Hit", "Phrases", "Use", "load_phrases", "read_lexicons"]


class Use(StrEnum):
    """What a phrase proves about the block that it is found in."""

    WHOLE = "whole"
    START = "start"
    ANYWHERE = "anywhere"
    TAIL = "tail"
    LABEL = "label"
    HINT = "hint"


class Hit(NamedTuple):
    """A phrase found in a text: words ``start`` to ``end`` of it."""

    start: int
    end: int
    kind: CutKind
    use: Use
    colon: bool


LONGEST_WORD = 1_000
"""No word of a phrase is longer."""

_HERE = ""
"""The key, in a node of the tree, under which the phrases that end there stand; no word is empty."""
_NUMBER = "#"
"""The key that any number goes down by."""
_END = "\n"
"""What stands after each of several texts that are looked through in a row; no word is a line break."""
_Node = dict[str, Any]


@frozen
class Phrases:
    """All phrases, compiled into one look-up."""

    tree: _Node
    anchors: dict[str, tuple[int, ...]]
    """By word: how many words before it a phrase may begin that has its anchor there."""
    address: frozenset[str]
    speech: frozenset[str]
    speech_by_language: dict[str, frozenset[str]]

    @classmethod
    def compile(cls, lexicons: Iterable[dict[str, Any]]) -> "Phrases":
        """Compile the contents of lexicon files.

        >>> lexicon = {"notices": {"share prompt": {"whole": ["share this story"]}}}
        >>> phrases = Phrases.compile([lexicon])
        >>> [(hit.start, hit.end, hit.use) for hit in phrases.find("now share this story".split())]
        [(1, 4, <Use.WHOLE: 'whole'>)]
        """
        tree: _Node = {}
        anchors: dict[str, set[int]] = {}
        address: set[str] = set()
        speech: dict[str, frozenset[str]] = {}
        lexicons = list(lexicons)
        for lexicon in lexicons:
            address.update(*[fold_words(word) for word in lexicon.get("address", ())])
        common = small_words() | address
        for lexicon in lexicons:
            speech[lexicon.get("language", "")] = frozenset().union(*map(fold_words, lexicon.get("speech", ())))
            entries = list(_entries(lexicon))
            for (kind, use, phrase), words in zip(entries, fold_all([entry[2] for entry in entries]), strict=True):
                _plant(tree, words, (kind, use, phrase.endswith(":")))
                place = _find_anchor(words, common)
                anchors.setdefault(words[place], set()).add(place)
        return cls(
            tree,
            {word: tuple(sorted(places)) for word, places in anchors.items()},
            frozenset(address),
            frozenset().union(*speech.values()),
            speech,
        )

    def for_language(self, language: str | None) -> "Phrases":
        """The same phrases, with the words of speech of one language: "dit" is "said" in French and "this" in Dutch."""
        speech = self.speech_by_language.get((language or "").partition("-")[0].lower())
        return evolve(self, speech=speech) if speech else self

    def find(self, words: list[str]) -> list[Hit]:
        """Find every phrase in the text, those that begin first in front, and of these the longest."""
        return self.find_all([words])[0]

    def find_all(self, texts: Sequence[list[str]]) -> list[list[Hit]]:
        """Find every phrase in each of the texts; together they are looked through faster than one by one."""
        row: list[str] = []
        begins = []
        for words in texts:
            begins.append(len(row))
            row += words
            row.append(_END)
        found: list[list[Hit]] = [[] for _ in texts]
        for start in self._find_starts(row):
            text = bisect_right(begins, start) - 1
            words = texts[text]
            found[text] += _walk(self.tree, words, start - begins[text])
        return found

    def _find_starts(self, row: list[str]) -> list[int]:
        """Give the places where a phrase may begin, in order: so far before an anchor, and with its second word."""
        tree, anchors = self.tree, self.anchors
        starts = set()
        for place in compress(range(len(row)), map(anchors.__contains__, row)):
            for before in anchors[row[place]]:
                start = place - before
                if start < 0:
                    continue
                node = tree.get(row[start]) or (tree.get(_NUMBER) if row[start].isdigit() else None)
                if node is not None and (row[start + 1] in node or _HERE in node or _NUMBER in node):
                    starts.add(start)
        return sorted(starts)


def _find_anchor(words: list[str], common: Set[str]) -> int:
    """Give the place of the word of a phrase that texts have least often: no common word, and the longest."""
    best = most = 0
    for place, word in enumerate(words):
        rarity = 0 if word == "0" else len(word) if word in common else len(word) + LONGEST_WORD
        if rarity > most:
            best, most = place, rarity
    return best


def _walk(tree: _Node, words: list[str], start: int) -> list[Hit]:
    """Go down the tree as far as the words agree with it."""
    found: list[Hit] = []
    node = tree
    for place in range(start, len(words)):
        below = node.get(words[place]) or (node.get(_NUMBER) if words[place].isdigit() else None)
        if below is None:
            break
        node = below
        if _HERE in node:
            found += [Hit(start, place + 1, *entry) for entry in node[_HERE]]
    found.reverse()
    return found


def _entries(lexicon: dict[str, Any]) -> Iterator[tuple[CutKind, Use, str]]:
    for kind, uses in lexicon.get("notices", {}).items():
        for use, phrases in uses.items():
            yield from zip(repeat(CutKind(kind)), repeat(Use(use)), phrases)


def _plant(tree: _Node, words: list[str], entry: tuple[CutKind, Use, bool]) -> None:
    """Write a phrase into the tree. ``0`` in a phrase stands for any number."""
    node = tree
    for word in words:
        node = node.setdefault(_NUMBER if word == "0" else word, {})
    entries = node.setdefault(_HERE, [])
    if entry not in entries:
        entries.append(entry)


@cache
def load_phrases() -> Phrases:
    """Give the phrases of all languages; the files are read when this is first called."""
    return Phrases.compile(read_lexicons())


def read_lexicons() -> list[dict[str, Any]]:
    """Give the contents of the lexicon files, one a language, as they are."""
    from importlib.resources import files  # what importing it costs is left to the first page

    folder = files("newsparse.cleaners").joinpath("lexicon")
    names = sorted([entry.name for entry in folder.iterdir() if entry.name.endswith(".json")])
    return [json.loads(folder.joinpath(name).read_text(encoding="utf-8")) for name in names]
