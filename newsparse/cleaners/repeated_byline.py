"""The byline: in plain text a line of its own, which names the authors; anywhere else a repetition."""

from collections.abc import Iterator

from newsparse.article import AuthorKind, BlockKind, CutKind
from newsparse.cleaners.phrases import Hit, Use
from newsparse.cleaners.reading import read_passage
from newsparse.story import Cut, Finding, Passage, Story
from newsparse.text.bylines import has_east_asian_label, split_byline, strip_label
from newsparse.text.credits import read_label
from newsparse.text.fold import fold_words
from newsparse.text.name_words import ROLE_WORDS

__all__ = ["cut_byline"]

FIRST_PASSAGES = 6
"""A byline stands over the story; a name alone further down may be a heading, or somebody who is quoted."""
FIRST_LINES = 3
"""The same where nothing but the line itself says that it is one."""
LAST_PASSAGES = 4
"""Among so many stands the line that signs a report below."""
MOST_WORDS = 10
MOST_CHARACTERS = 100
MOST_WORDS_OF_ROLE = 5
_JOINTS = frozenset("by and von und par et por y di e door en av och od a autor text".split())
"""What may stand in a byline beside names."""


def cut_byline(story: Story) -> Iterator[Cut]:
    """Cut the line that names the authors, and one under it that only says what they are."""
    names: set[str] | None = None
    after_byline = is_signed = False
    for place, passage in enumerate(story.passages[:FIRST_PASSAGES]):
        if passage.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING) or len(passage.text) > MOST_CHARACTERS:
            after_byline = False
            continue
        if names is None:
            names = {word for author in story.authors for word in fold_words(author.name)}
        words = read_passage(passage).words
        if passage.text.strip() == story.byline or _names_only(words, names) or (after_byline and _is_role(words)):
            yield passage.cut(CutKind.BYLINE, Finding("byline", passage.text.strip()))
            after_byline = is_signed = True
        elif story.is_text and place < FIRST_LINES and not names and (findings := _read_byline(passage)):
            yield passage.cut(CutKind.BYLINE, *findings)
            after_byline = is_signed = True
        else:
            after_byline = False
    if not is_signed:
        yield from _cut_signature(story)


def _cut_signature(story: Story) -> Iterator[Cut]:
    """Cut the line under a Korean or Chinese report that names who wrote it."""
    for passage in story.passages[-LAST_PASSAGES:]:
        text = passage.text.strip()
        if passage.kind is BlockKind.PARAGRAPH and len(text) <= MOST_CHARACTERS and has_east_asian_label(text):
            authors = [Finding("authors", author) for author in split_byline(text)]
            yield passage.cut(CutKind.BYLINE, Finding("byline", text), *authors)


def _names_only(words: list[str], names: set[str]) -> bool:
    """Whether a line is made of the authors' names, whole ones, and of what joins names."""
    left = [word for word in words if word not in _JOINTS]
    return len(left) >= 2 and len(words) <= MOST_WORDS and names.issuperset(left)


def _is_role(words: list[str]) -> bool:
    return 0 < len(words) <= MOST_WORDS_OF_ROLE and words[-1] in ROLE_WORDS


def _is_no_byline(hit: Hit) -> bool:
    """Whether a phrase says that a line is something else; "Autor:" leads to a byline, and to a bio as well."""
    return hit.kind is not CutKind.AUTHOR_BIO and (hit.start == 0 or hit.use is Use.ANYWHERE)


def _read_byline(passage: Passage) -> list[Finding]:
    """Read "By Ann Lee and Bo Ek" in a text without markup: a label, then people and nothing else."""
    text = passage.text.strip()
    if (
        not text[:1].isalpha()
        or any([_is_no_byline(hit) for hit in read_passage(passage).hits])
        or len(text.split()) > MOST_WORDS
        or text[-1:] in ".!?:"
        or strip_label(text) == text
        or read_label(text) != (None, None)
    ):
        return []
    authors = split_byline(text)
    if not authors or any([author.kind is not AuthorKind.PERSON for author in authors]):
        return []
    return [Finding("byline", text), *[Finding("authors", author) for author in authors]]
