"""Which passages are notices: phrases weighed with where they stand, how long the block is, and what stands beside it.

A phrase proves little: most blocks *inside* a story that have words like "your support" or "subscribe" in them are the
story. So a long block, or one with a weak phrase, is only a notice in the tail of the page, and the tail is judged as a
whole: it is opened by a separator, a sign-off or a notice that is certain, and nothing but notices stands below.

All of this is worked out once a round, for all kinds together, from the story as it is before any of the notices is
cut; each cleaner then takes its own kind. So no cleaner takes away what another one needs to see.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from enum import IntEnum
from itertools import groupby, islice

from attrs import define, frozen

from newsparse.article import Author, BlockKind, CutKind
from newsparse.cleaners.bios import is_bio
from newsparse.cleaners.calls import may_call, tell_by_call
from newsparse.cleaners.marks import is_end_mark, is_separator
from newsparse.cleaners.phrases import Hit, Phrases, Use, load_phrases
from newsparse.cleaners.reading import (
    MOST_WORDS_IN_TAIL,
    NO_NOTICE,
    Reading,
    count_words,
    has_no_quotes,
    is_long,
    locate_words,
    read_passage,
    read_story,
)
from newsparse.cleaners.signs import tell_by_shape
from newsparse.spans import Span
from newsparse.story import Cut, Finding, Passage, Story
from newsparse.text.fold import fold_words, is_unspaced

__all__ = ["Notice", "cut_notices", "find_notices", "notices_of"]

MOST_WORDS_ALONE = 30
"""A block of more words needs the tail of the page to be a notice."""
MOST_WORDS_GLUED = 25
"""A sentence of more words, at the end of a paragraph, is not a notice that was glued to it."""
MOST_GLUED = 4
"""A paragraph with more of them is made of such sentences, and is no paragraph with a notice in it."""
MOST_WORDS_OF_CALL = 60
MOST_WORDS_OF_MARK = 3
MOST_WORDS_OF_TIMESTAMP = 10
MOST_WORDS_OF_HEAD = 4
"""What stands over a list of related articles; a line with more words is one of them."""
MOST_SPACE = 8
"""So many characters before a sentence are looked at for what ends the sentence before it."""
MOST_WORDS_BETWEEN = 12
MOST_BETWEEN = 2
"""So many blocks, so short, may stand among the notices of the tail without being one; they are kept."""
MOST_HEAD_PASSAGES = 12
FEWEST_WORDS_OF_PROSE = 20
"""The head of the page ends at the first paragraph with so many words."""
FEWEST_LABELS = 3
"""So many labels in a row are a bar of buttons, wherever they stand."""
_SENTENCE_ENDS = frozenset('.!?\u2026\u3002\uff01\uff1f\u061f\n\u00bb\u201d")]')


_OF_THE_TEXT = (CutKind.ORIGINAL_SOURCE, CutKind.COPYRIGHT_LINE, CutKind.AGENCY_SIGN_OFF, CutKind.STANDARDS_LINE)
"""What speaks of the text itself, however long, and is followed by a promotion now and then."""
_NEVER_MEANT = (None, CutKind.ADVERTISEMENT_LABEL)
"""What is looked for inside a paragraph; one that hints at more is more likely to mean what it says."""
_OF_BOXES = frozenset((CutKind.RELATED_LINK, CutKind.NEWSLETTER_PROMPT, CutKind.FOLLOW_PROMPT, CutKind.COMMENT_PROMPT))
"""What stands in boxes under a heading of their own."""
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}\.\w")
_WHO_IS = frozenset(
    "is was has covers writes reports works edits leads joined lives one est collabore travaille \u00e9crit "
    "ist war arbeitet schreibt leitet ber\u00edcht es trabaja escribe cubre \u00e8 lavora scrive si \u00e9 "
    "trabalha escreve cobre werkt schrijft jest pracuje pisze \u00e4r arbetar skriver je pracuje "
    "p\u00ed\u0161e journalist journaliste journalista periodista giornalista reporter redakteur".split()
)
"""The words by which a bio begins: who somebody is, and for whom they write."""
_WRITE_TO = frozenset(
    "contact reach reached email mail write tips contactez \u00e9crivez kontakt schreiben escriba escribe "
    "contacta contatto scrivi contato escreva mailen napisz skriv kontaktujte napi\u0161te yaz\u0131n "
    "\u043f\u0438\u0448\u0438\u0442\u0435 \uae30\uc790 \u8054\u7cfb".split()
)
_HELP = frozenset(
    "hotline helpline lifeline suicide violence abuse samaritans notruf hilfetelefon telefonseelsorge suizid".split()
)
LAST_PASSAGES = 5
"""What tells of the author stands among the last so many passages."""


@frozen
class Notice:
    """A span of a passage that is a notice of some kind."""

    passage: Passage
    kind: CutKind
    start: int
    end: int

    @property
    def text(self) -> str:
        return self.passage.text[self.start : self.end]

    def cut(self, *findings: Finding) -> Cut:
        """Propose to cut the notice."""
        return self.passage.cut(self.kind, *findings, start=self.start, end=self.end)


def cut_notices(story: Story, kind: CutKind) -> list[Cut]:
    """Propose to cut every notice of a kind."""
    return [notice.cut() for notice in notices_of(story, kind)]


def notices_of(story: Story, kind: CutKind) -> list[Notice]:
    """Give the notices of a kind whose passages still are as they were when the notices were found."""
    notices = find_notices(story).get(kind)
    if not notices:
        return []
    standing = {passage.number: passage for passage in story.passages}
    return [notice for notice in notices if standing.get(notice.passage.number) is notice.passage]


def find_notices(story: Story) -> Mapping[CutKind, list[Notice]]:
    """Find the notices of a story, by kind, worked out once a round."""
    found: dict[CutKind, list[Notice]] | None = story.memo.get("notices")
    if found is None:
        found = {}
        for notice in _judge(story):
            found.setdefault(notice.kind, []).append(notice)
        story.memo["notices"] = found
    return found


class _Weight(IntEnum):
    """How sure it is that a passage is a notice."""

    NONE = 0
    HINTED = 1
    """A notice if it stands in the tail, among others."""
    LIKELY = 2
    """The same, and opens a tail where nothing but notices stands below it."""
    LABEL = 3
    """A notice if others stand beside it."""
    MARK = 4
    """A separator or an end mark: opens a tail, and is cut by its own cleaner."""
    CERTAIN = 5


@define(eq=False)
class _Verdict:
    passage: Passage
    weight: _Weight
    kind: CutKind | None
    words: int


def _judge(story: Story) -> Iterator[Notice]:
    """Weigh each passage alone, then together."""
    phrases = load_phrases().for_language(story.language)
    readings = read_story(story)
    verdicts = [
        # Not the verdict itself: it holds the passage, which would hold itself.
        _Verdict(passage, *(passage.memo.get("weighed") or _weigh(passage, reading, phrases)))
        for passage, reading in zip(story.passages, readings, strict=True)
    ]
    _weigh_the_last(verdicts, story.authors, phrases)
    _weigh_repeated(verdicts)
    zones = _Zones(_find_head(verdicts), _find_tail(verdicts, phrases), _find_bars(verdicts))
    notices = [verdict.kind is not None and zones.hold(place, verdict) for place, verdict in enumerate(verdicts)]
    lists = _find_lists(verdicts, notices, zones.tail)
    left_over = _find_left_over(verdicts, notices)
    for place, (verdict, is_notice) in enumerate(zip(verdicts, notices, strict=True)):
        passage = verdict.passage
        if is_notice and verdict.kind is not None:
            yield Notice(passage, verdict.kind, 0, len(passage.text))
        elif place in lists:
            yield Notice(passage, CutKind.RELATED_LINK, 0, len(passage.text))
        elif place in left_over:
            yield Notice(passage, CutKind.WIDGET_RESIDUE, 0, len(passage.text))
        elif readings[place].hits and verdict.weight < _Weight.LABEL and verdict.kind in _NEVER_MEANT:
            glued = list(islice(_find_glued(passage, phrases), MOST_GLUED + 1))
            if len(glued) <= MOST_GLUED:
                yield from glued


@define(eq=False)
class _Zones:
    """Where on the page a passage that may be a notice is one."""

    head: int
    """The place of the first paragraph of prose."""
    tail: int
    bars: set[int]

    def hold(self, place: int, verdict: _Verdict) -> bool:
        """Whether a passage of this weight is a notice at this place."""
        weight = verdict.weight
        if weight is _Weight.LABEL:
            return place >= self.tail or place < self.head or place in self.bars
        return weight is _Weight.CERTAIN or (place >= self.tail and weight in (_Weight.HINTED, _Weight.LIKELY))


def _find_lists(verdicts: list[_Verdict], notices: list[bool], tail: int) -> set[int]:
    """Give the places of the lists in the tail that stand right under "Related articles" and its kin."""
    return {
        place
        for place in range(max(1, tail), len(verdicts))
        if verdicts[place].passage.kind is BlockKind.LIST
        and not notices[place]
        and notices[place - 1]
        and verdicts[place - 1].kind is CutKind.RELATED_LINK
        and verdicts[place - 1].words <= MOST_WORDS_OF_HEAD
    }


def _find_left_over(verdicts: list[_Verdict], notices: list[bool]) -> set[int]:
    """Give the places of headings with nothing under them but links and labels: they stood over boxes of such."""
    left_over: set[int] = set()
    is_box = False
    for place in range(len(verdicts) - 1, 0, -1):
        verdict = verdicts[place]
        if notices[place] or verdict.weight is _Weight.MARK or not verdict.words:
            is_box = is_box or (notices[place] and verdict.kind in _OF_BOXES)
            continue
        if verdict.passage.kind is not BlockKind.HEADING or not is_box:
            return left_over
        left_over.add(place)
    return set()


def _weigh(passage: Passage, reading: Reading, phrases: Phrases) -> tuple[_Weight, CutKind | None, int]:
    """Weigh one passage by what it says and how long it is, once."""
    weighed = passage.memo["weighed"] = _weigh_alone(passage, reading, phrases)
    return weighed


def _weigh_alone(passage: Passage, reading: Reading, phrases: Phrases) -> tuple[_Weight, CutKind | None, int]:
    words = reading.words
    size = count_words(words)
    if passage.kind in NO_NOTICE or (not reading.hits and size > MOST_WORDS_OF_CALL):
        return _Weight.NONE, None, size
    if size <= MOST_WORDS_OF_MARK and ((not size and is_separator(passage.text)) or is_end_mark(passage.text)):
        return _Weight.MARK, None, size
    weight, kind = _weigh_words(reading, phrases) if reading.hits or may_call(words) else (_Weight.NONE, None)
    if weight is not _Weight.CERTAIN and (shape := tell_by_shape(passage.text)) is not None:
        return _Weight.CERTAIN, shape, size
    return weight, kind, size


def _weigh_words(reading: Reading, phrases: Phrases) -> tuple[_Weight, CutKind | None]:
    words, hits = reading.words, reading.hits
    size = len(words)
    count = count_words(words) if hits else size
    if not hits or count > MOST_WORDS_IN_TAIL:
        return _weigh_call(words, phrases)
    for hit in hits:
        if hit.start == 0 and hit.end == size and hit.use in (Use.WHOLE, Use.START, Use.ANYWHERE):
            plain = not hit.colon and _is_plain(hit, words) and hit.kind is not CutKind.ADVERTISEMENT_LABEL
            return (_Weight.LABEL if plain else _Weight.CERTAIN), hit.kind
    covering = _cover(hits, size)
    if covering:
        certain = any([hit.use is not Use.LABEL for hit in covering])
        return (_Weight.CERTAIN if certain and len(covering) < 6 else _Weight.LABEL), covering[0].kind
    if hits[0].kind is CutKind.TIMESTAMP and hits[0].start == 0 and _ends_in_date(words):
        return _Weight.CERTAIN, CutKind.TIMESTAMP
    strong = [hit for hit in hits if _is_strong(hit, words)]
    labelled = count <= MOST_WORDS_ALONE and any([hit.start == 0 and hit.colon for hit in strong])
    if not labelled and not phrases.speech.isdisjoint(words):
        return _Weight.NONE, None
    if strong:
        if strong[0].kind is CutKind.CORRECTION and strong[0].colon:
            return _Weight.CERTAIN, CutKind.CORRECTION
        return (_Weight.CERTAIN if count <= MOST_WORDS_ALONE else _Weight.LIKELY), strong[0].kind
    tail = [hit for hit in hits if hit.use is Use.TAIL and hit.start == 0]
    if tail and count <= MOST_WORDS_ALONE:
        return _Weight.HINTED, tail[0].kind
    hints = {words_of(hit, words): hit for hit in _outermost(hits) if hit.use is not Use.LABEL}
    longest = max(hints.values(), key=lambda hit: hit.end - hit.start, default=None)
    if longest is not None and (len(hints) > 1 or not phrases.address.isdisjoint(words)):
        weight, kind = _weigh_call(words, phrases)
        return (weight, kind) if kind is not None else (_Weight.HINTED, longest.kind)
    return _weigh_call(words, phrases)


def _weigh_call(words: list[str], phrases: Phrases) -> tuple[_Weight, CutKind | None]:
    """Weigh a block without telling phrases, as a sentence that calls upon its reader."""
    if len(words) > MOST_WORDS_OF_CALL:
        return _Weight.NONE, None
    kind = tell_by_call(words)
    if kind is None or not phrases.speech.isdisjoint(words):
        return _Weight.NONE, None
    return _Weight.LIKELY, kind


def _outermost(hits: list[Hit]) -> Iterator[Hit]:
    """Give the hits that do not lie inside another of their use: two names of one agency prove one thing, not two."""
    reached: dict[Use, int] = {}
    for hit in hits:
        if hit.end > reached.get(hit.use, 0):
            yield hit
            reached[hit.use] = hit.end


def _ends_in_date(words: list[str]) -> bool:
    """Whether so short a line has numbers in it that only a date can be."""
    return len(words) <= MOST_WORDS_OF_TIMESTAMP and sum([word.isdigit() for word in words]) > 1


def words_of(hit: Hit, words: list[str]) -> tuple[str, ...]:
    return tuple(words[hit.start : hit.end])


def _is_strong(hit: Hit, words: list[str]) -> bool:
    """Whether a hit makes a short block a notice."""
    if hit.use is Use.START:
        return hit.start == 0 and (hit.colon or is_long(hit, words))
    return hit.use is Use.ANYWHERE


def _is_plain(hit: Hit, words: list[str]) -> bool:
    """Whether the phrase is a single word, or no more than three characters where a word has no end."""
    return hit.end - hit.start <= (3 if is_unspaced(words[hit.start]) else 1)


def _cover(hits: list[Hit], size: int) -> list[Hit]:
    """The labels that, one after the other, are the whole block: "Share Tweet Email"; empty where something is left."""
    covering: list[Hit] = []
    reached = 0
    for hit in hits:
        if hit.start == reached and hit.use in (Use.LABEL, Use.WHOLE):
            covering.append(hit)
            reached = hit.end
    return covering if reached == size else []


def _speaks_to_reader(verdict: _Verdict, phrases: Phrases) -> bool:
    """Whether a block may be a notice in words unknown to us: it says "you" or "our", and quotes nobody."""
    words = read_passage(verdict.passage).words
    return (
        verdict.words <= MOST_WORDS_IN_TAIL
        and not phrases.address.isdisjoint(words)
        and phrases.speech.isdisjoint(words)
        and has_no_quotes(verdict.passage.text)
    )


def _weigh_the_last(verdicts: list[_Verdict], authors: Iterable[Author], phrases: Phrases) -> None:
    """Weigh the last passages once more, as what stands under a story: the author, an address, a label."""
    names = [words for author in authors if (words := fold_words(author.name))]
    last = max([place for place, verdict in enumerate(verdicts) if verdict.words], default=0)
    for place in range(max(1, len(verdicts) - LAST_PASSAGES), len(verdicts)):
        verdict = verdicts[place]
        if verdict.weight >= _Weight.MARK or not verdict.words or verdict.words > MOST_WORDS_IN_TAIL:
            continue
        words = read_passage(verdict.passage).words
        kind = None
        if any([_tells_of(words, name) for name in names]):
            kind = CutKind.AUTHOR_BIO
        elif (
            verdict.words <= MOST_WORDS_ALONE and _EMAIL.search(verdict.passage.text) and _offers_contact(words, names)
        ):
            kind = CutKind.CONTACT_LINE if phrases.speech.isdisjoint(words) else None
        elif (place == last and (verdict.weight is _Weight.LABEL or _is_of_the_tail(verdict))) or (
            verdict.weight is _Weight.LIKELY
            and verdict.kind in _OF_THE_TEXT
            and read_passage(verdict.passage).hits[0].start == 0
        ):
            kind = verdict.kind
        elif verdict.words <= MOST_WORDS_ALONE and (hit := _credits_agency(verdict.passage, phrases)):
            kind = hit.kind
        elif place >= last - 1 and is_bio(verdict.passage.text, words):
            kind = CutKind.AUTHOR_BIO
        if kind is not None:
            verdicts[place] = _Verdict(verdict.passage, _Weight.CERTAIN, kind, verdict.words)


def _is_of_the_tail(verdict: _Verdict) -> bool:
    """Whether a passage is a notice if it is the last one: it begins as notices under a story do."""
    return verdict.weight is _Weight.HINTED and any(
        [
            hit.use is Use.TAIL and hit.start == 0 and hit.kind is verdict.kind
            for hit in read_passage(verdict.passage).hits
        ]
    )


def _weigh_repeated(verdicts: list[_Verdict]) -> None:
    """Take a label for certain where it stands several times: buttons repeat, words of the story do not."""
    labels = [verdict for verdict in verdicts if verdict.weight is _Weight.LABEL]
    if len(labels) < FEWEST_LABELS:
        return
    often = Counter([verdict.passage.text.strip() for verdict in labels])
    for place, verdict in enumerate(verdicts):
        if verdict.weight is _Weight.LABEL and often[verdict.passage.text.strip()] >= FEWEST_LABELS:
            verdicts[place] = _Verdict(verdict.passage, _Weight.CERTAIN, verdict.kind, verdict.words)


def _tells_of(words: list[str], name: list[str]) -> bool:
    """Whether a paragraph begins with the author's name, and then says who that is."""
    begin = 1 if words[:1] == ["by"] else 0
    after = begin + len(name)
    return words[begin:after] == name and not _WHO_IS.isdisjoint(words[after : after + 3])


def _credits_agency(passage: Passage, phrases: Phrases) -> Hit | None:
    """The phrase, however short, by which a last line says whom the report comes from; None where there is none."""
    reading = read_passage(passage)
    if not reading.hits or not phrases.speech.isdisjoint(reading.words):
        return None
    first = reading.hits[0]
    is_start = first.start == 0 and first.use is Use.START and first.kind is CutKind.AGENCY_SIGN_OFF
    return first if is_start else None


def _offers_contact(words: list[str], names: Iterable[list[str]]) -> bool:
    """Whether a line with an address asks to write to it; where to find help belongs to the story."""
    if not _HELP.isdisjoint(words):
        return False
    return not _WRITE_TO.isdisjoint(words) or any([name[-1] in words for name in names])


def _find_tail(verdicts: list[_Verdict], phrases: Phrases) -> int:
    """Give the place where the tail begins: from there down, all but a few short blocks are notices.

    It begins with a block that is a notice for certain, or with a mark; what only hints, above that, is the story,
    unless it is likely to be a notice and nothing but notices stands below it.
    """
    begin = len(verdicts)
    between = 0
    at_end = True
    for place in range(len(verdicts) - 1, -1, -1):
        verdict = verdicts[place]
        if verdict.weight in (_Weight.CERTAIN, _Weight.MARK) or (at_end and verdict.weight is _Weight.LIKELY):
            begin, between = place, 0
        elif verdict.weight is _Weight.NONE and verdict.words:
            between += 1
            at_end = False
            if between > MOST_BETWEEN or (
                verdict.words > MOST_WORDS_BETWEEN and not _speaks_to_reader(verdict, phrases)
            ):
                break
    return begin


def _find_head(verdicts: list[_Verdict]) -> int:
    """Give the place where the head of the page ends: at the first paragraph that is prose."""
    for place, verdict in enumerate(verdicts[:MOST_HEAD_PASSAGES]):
        if verdict.words >= FEWEST_WORDS_OF_PROSE:
            return place
    return 0


def _find_bars(verdicts: list[_Verdict]) -> set[int]:
    """Give the places that lie in a row of labels, or beside a notice that is certain."""
    bars: set[int] = set()
    if not any([verdict.weight is _Weight.LABEL for verdict in verdicts]):
        return bars
    rows = groupby(enumerate(verdicts), key=lambda entry: entry[1].weight in (_Weight.LABEL, _Weight.CERTAIN))
    for is_row, row in rows:
        places = [place for place, _ in row]
        if is_row and (len(places) >= FEWEST_LABELS or any([verdicts[p].weight is _Weight.CERTAIN for p in places])):
            bars.update(places)
    return bars


def _find_glued(passage: Passage, phrases: Phrases) -> Iterator[Notice]:
    """Find a notice that is the last sentence of a paragraph, or a sentence of its own inside it."""
    reading = read_passage(passage)
    if not reading.hits or passage.kind not in (BlockKind.PARAGRAPH, BlockKind.QUOTE):
        return
    hits = [hit for hit in reading.hits if hit.start and hit.use in (Use.WHOLE, Use.START) and hit.end - hit.start >= 2]
    spans = locate_words(passage.text, reading.words) if hits else None
    if spans is None:
        return
    reached = 0
    for hit in hits:
        if hit.start < reached or not (hit.colon or is_long(hit, reading.words)):
            continue
        start = spans[hit.start][0]
        before = passage.text[max(0, start - MOST_SPACE) : start].rstrip(" \u00a0\u202f([")[-1:]
        if before not in _SENTENCE_ENDS:
            continue
        last = _sentence_end(passage.text, spans, hit.end)
        words = reading.words[hit.start : last]
        if len(words) > MOST_WORDS_GLUED or not phrases.speech.isdisjoint(words):
            continue
        if hit.use is Use.WHOLE and last != hit.end:
            continue
        end = spans[last][0] if last < len(spans) else len(passage.text)
        if ")" in passage.text[spans[last - 1][1] : end] and (opening := _bracket_before(passage.text, start)) >= 0:
            start = opening
        reached = last
        yield Notice(passage, hit.kind, start, end)


def _bracket_before(text: str, place: int) -> int:
    """Give where the bracket stands that opens right before a place; -1 where none does."""
    before = text[max(0, place - MOST_SPACE) : place].rstrip()
    return max(0, place - MOST_SPACE) + len(before) - 1 if before.endswith("(") else -1


def _sentence_end(text: str, spans: list[Span], word: int) -> int:
    """Give the number of the first word after the sentence that a word stands in."""
    for place in range(word, min(len(spans), word + MOST_WORDS_GLUED + 1)):
        if place and _ends_sentence(text[spans[place - 1][1] : spans[place][0]]):
            return place
    return len(spans)


def _ends_sentence(between: str) -> bool:
    return any([mark in between for mark in ".!?\u2026\u3002\uff01\uff1f\u061f\n"]) and (
        between[-1:].isspace() or between[-1:] in "\u3002\uff01\uff1f"
    )
