"""Each law, broken on purpose: a law that cannot fail is a comment."""

import pytest
from attrs import evolve
from hypothesis import Phase, find, settings
from hypothesis import strategies as st

from newsparse.article import CutKind
from newsparse.chain import Step
from newsparse.cleaners import CLEANERS
from newsparse.cleaners.notices import find_notices
from newsparse.cleaners.reading import read_passage
from newsparse.story import clean
from newsparse.testing.strategies import awkward_texts, prose, stories
from tests.cleaners import laws

SEARCH = settings(max_examples=2_000, derandomize=True, database=None, deadline=None, phases=[Phase.generate])


def is_broken(law, *args):
    try:
        law(*args)
    except AssertionError:
        return True
    return False


# A core that does not keep its word.


def clean_and_forget(story, chain):
    cleaned = clean(story, chain)
    return evolve(cleaned, removals=cleaned.removals[:-1])


def clean_and_trim(story, chain):
    """Trim what is left, without writing it down: the commonest of mistakes."""
    cleaned = clean(story, chain)
    return evolve(cleaned, blocks=tuple(evolve(block, text=block.text.strip(), links=()) for block in cleaned.blocks))


def clean_and_tidy(story, chain):
    """Put one space for each run of spaces."""
    cleaned = clean(story, chain)
    tidy = tuple(evolve(block, text=" ".join(block.text.split()), links=()) for block in cleaned.blocks)
    return evolve(cleaned, blocks=tidy)


def clean_and_turn(story, chain):
    cleaned = clean(story, chain)
    return evolve(cleaned, blocks=cleaned.blocks[::-1])


def clean_and_add(story, chain):
    cleaned = clean(story, chain)
    return evolve(cleaned, blocks=tuple(evolve(block, text=block.text + ".", links=()) for block in cleaned.blocks))


@pytest.mark.parametrize("core", [clean_and_forget, clean_and_trim, clean_and_tidy, clean_and_add])
def test_it_is_seen_that_a_core_loses_or_adds_text(core):
    find(stories(), lambda story: is_broken(laws.nothing_is_lost, story, CLEANERS, core), settings=SEARCH)


@pytest.mark.parametrize("core", [clean_and_turn, clean_and_add])
def test_it_is_seen_that_a_core_turns_blocks_around_or_adds_to_them(core):
    find(stories(), lambda story: is_broken(laws.order_stays, story, CLEANERS, core), settings=SEARCH)


# Cleaners that do not keep the laws. The core holds them to the first two, whatever they do.


def cut_a_letter(story):
    """Never content: each time a little more."""
    for passage in story.passages:
        if len(passage.text) > 1:
            yield passage.cut(CutKind.BOILERPLATE, end=1)


def cut_the_last(story):
    """Takes what stands last, once: then something else stands last."""
    if len(story.passages) > 1 and len(story.passages[-1].text) % 2:
        yield story.passages[-1].cut(CutKind.BOILERPLATE)


def cut_under_a_separator(story):
    """Needs to see what another cleaner takes away."""
    standing = {passage.number for passage in story.passages}
    found = [notice for notices in find_notices(story).values() for notice in notices]
    if any(notice.passage.number in standing for notice in found):
        yield from [passage.cut(CutKind.BOILERPLATE) for passage in story.passages[:1]]


def cut_what_repeats(story):
    """Takes distant repetitions, and single words for paragraphs."""
    seen = set()
    for passage in story.passages:
        words = frozenset(read_passage(passage).words[:1])
        if words & seen:
            yield passage.cut(CutKind.DUPLICATE_PARAGRAPH)
        seen |= words


def cut_short_sentences(story):
    """Takes what is short for a notice."""
    for passage in story.passages:
        if len(passage.text) < 120:
            yield passage.cut(CutKind.BOILERPLATE)


def trip_over_an_empty_line(story):
    """Takes it for granted that there is a first word."""
    return [passage.cut(CutKind.BOILERPLATE) for passage in story.passages if read_passage(passage).words[0] == "zz"]


def look_at_each_pair(story):
    """Compares each word with each other."""
    for passage in story.passages:
        text = passage.text
        if sum([text[place:].count(")") for place in range(len(text))]) < 0:
            yield passage.cut(CutKind.BOILERPLATE)


def with_step(function, before="dateline"):
    return CLEANERS.insert(Step("broken", function), before=before)


@pytest.mark.parametrize("function", [cut_a_letter, cut_the_last])
def test_it_is_seen_that_a_cleaner_is_never_content(function):
    chain = with_step(function)
    find(stories(), lambda story: is_broken(laws.twice_is_once, story, chain), settings=SEARCH)


def test_it_is_seen_that_a_cleaner_depends_on_the_one_before_it():
    chain = CLEANERS.replace("embed_residue", cut_under_a_separator)
    find(stories(), lambda story: is_broken(laws.order_of_notices_means_nothing, story, chain), settings=SEARCH)


@pytest.mark.parametrize("function", [cut_a_letter, cut_short_sentences])
def test_it_is_seen_that_a_cleaner_takes_prose(function):
    texts = st.lists(prose(), min_size=3, max_size=3, unique=True)
    chain = with_step(function)
    find(texts, lambda drawn: is_broken(laws.prose_stays_whole, drawn, chain), settings=SEARCH)


def test_it_is_seen_that_a_cleaner_raises():
    chain = with_step(trip_over_an_empty_line, before="headline")

    def raises(text):
        try:
            laws.no_text_is_too_awkward(text, chain)
        except IndexError:
            return True
        return False

    find(awkward_texts(), raises, settings=SEARCH)


def test_it_is_seen_that_work_grows_faster_than_the_text():
    chain = CLEANERS.only("separator").replace("separator", look_at_each_pair)
    assert laws.work(")", 40_000, chain) > 5 * laws.work(")", 10_000, chain)


def test_whatever_a_cleaner_does_the_core_loses_nothing():
    for function in (cut_a_letter, cut_the_last, cut_what_repeats, cut_short_sentences):
        chain = with_step(function)

        def holds(story, chain=chain):
            laws.nothing_is_lost(story, chain)
            laws.order_stays(story, chain)
            return len(clean(story, chain).removals) > 2

        find(stories(), holds, settings=SEARCH)
