"""The laws of cutting: kept and cut text are the text that came in, in order; cleaning twice is cleaning once."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse.article import Article, Author, Block, BlockKind, CutKind, Dateline, Link, LinkSpan, Original
from newsparse.chain import chain_of
from newsparse.exceptions import UnknownNameError
from newsparse.story import MOST_ROUNDS, Cut, Finding, Passage, Story, clean

# Words joined by runs of awkward characters: plain text salted with spaces lets a broken collapse pass.
WORDS = ("rain", "Ulm", "Share this", "Donate!", "e\u0301", "\U0001f327", "***", "fin")
GAPS = (" ", "  ", "\n", "\u00a0", "\t ", "\u200b", "\u2028", "\r\n", "")


def story_of(*texts, links=()):
    return Story(
        tuple(Passage(Block(BlockKind.PARAGRAPH, text, tuple(links), number=n)) for n, text in enumerate(texts))
    )


def cut_phrase(word, kind=CutKind.BOILERPLATE):
    """Make a cleaner that cuts a phrase wherever it stands."""

    def cleaner(story):
        for passage in story.passages:
            start = passage.text.find(word)
            while start != -1:
                yield passage.cut(kind, start=start, end=start + len(word))
                start = passage.text.find(word, start + len(word))

    return cleaner


def cut_spans_once(*spans):
    """Make a cleaner that cuts spans in its first round: they may overlap."""
    done = []

    def cleaner(story):
        if done:
            return
        done.append(True)
        passages = {passage.number: passage for passage in story.passages}
        for block, one, two in spans:
            if block in passages:
                length = len(passages[block].text)
                start, end = sorted((one % (length + 1), two % (length + 1)))
                if start < end:
                    yield passages[block].cut(CutKind.BOILERPLATE, start=start, end=end)

    return cleaner


def put_together(story, cleaned):
    """Put kept and cut text together again, block by block, by the places the ledger gives."""
    kept = {block.number: block.text for block in cleaned.blocks}
    together = []
    for passage in story.passages:
        cuts = [removal for removal in cleaned.removals if removal.block == passage.number]
        left, text = kept.get(passage.number, ""), ""
        for removal in cuts:
            gap = removal.start - len(text)
            assert gap >= 0, "two removals hold the same character"
            text, left = text + left[:gap] + removal.text, left[gap:]
        together.append(text + left)
    return together


texts = st.lists(st.sampled_from(WORDS + GAPS), max_size=10).map("".join)
stories = st.lists(texts, max_size=5).map(lambda texts: story_of(*texts))

KINDS = st.sampled_from([CutKind.SHARE_PROMPT, CutKind.DATELINE, CutKind.SEPARATOR, CutKind.BOILERPLATE])
phrase_cutters = st.builds(cut_phrase, st.sampled_from(WORDS), KINDS)
span_cutters = st.lists(st.tuples(st.integers(0, 4), st.integers(0, 30), st.integers(0, 30)), max_size=4).map(
    lambda spans: cut_spans_once(*spans)
)
chains = st.lists(phrase_cutters | span_cutters, max_size=4).map(
    lambda cleaners: chain_of((f"cleaner{number}", cleaner) for number, cleaner in enumerate(cleaners))
)
content_chains = st.lists(phrase_cutters, max_size=4).map(
    lambda cleaners: chain_of((f"cleaner{number}", cleaner) for number, cleaner in enumerate(cleaners))
)


@given(stories, chains)
def test_kept_and_cut_text_are_the_text_that_came_in(story, chain):
    assert put_together(story, clean(story, chain)) == [passage.text for passage in story.passages]


@given(stories, chains)
def test_every_removal_holds_the_text_of_its_place(story, chain):
    for removal in clean(story, chain).removals:
        assert story.passages[removal.block].text[removal.start : removal.end] == removal.text


@given(stories, chains)
def test_blocks_and_ledger_keep_the_order_of_the_story(story, chain):
    cleaned = clean(story, chain)
    numbers = [block.number for block in cleaned.blocks]
    assert numbers == sorted(numbers)
    places = [(removal.block, removal.start) for removal in cleaned.removals]
    assert places == sorted(places)


@given(stories, content_chains)
@example(story_of("Share this  ***  rain"), chain_of([("a", cut_phrase("Share this")), ("b", cut_phrase("***"))]))
@example(story_of("frafinin"), chain_of([("a", cut_phrase("fin")), ("b", cut_phrase("rain"))]))
def test_cleaning_what_was_cleaned_cuts_nothing_more(story, chain):
    once = clean(story, chain)
    again = clean(Story(tuple(map(Passage, once.blocks))), chain)
    assert again.removals == ()
    assert again.blocks == once.blocks


@given(stories, chains)
def test_to_restore_is_to_undo(story, chain):
    cleaned = clean(story, chain)
    moved = tuple(removal for removal in cleaned.removals if removal.kind.moved)
    removed = tuple(removal for removal in cleaned.removals if not removal.kind.moved)
    restored = Article(body=cleaned.blocks, moved=moved, removed=removed).restore()
    assert [block.text for block in restored.body] == [passage.text for passage in story.passages]


@given(stories)
def test_an_empty_chain_leaves_the_story_as_it_is(story):
    assert clean(story, chain_of([])).blocks == tuple(passage.block for passage in story.passages)


@given(stories, st.permutations(["rain", "Ulm", "***"]))
def test_the_order_of_steps_that_have_nothing_to_do_with_each_other_does_not_matter(story, words):
    def kept(order):
        return [
            block.text.split()
            for block in clean(story, chain_of((f"cut{WORDS.index(w)}", cut_phrase(w)) for w in order)).blocks
        ]

    assert kept(words) == kept(sorted(words))


@given(stories, chains)
def test_a_block_that_is_gone_is_in_the_ledger_whole(story, chain):
    cleaned = clean(story, chain)
    left = {block.number for block in cleaned.blocks}
    for passage in story.passages:
        wholes = [removal.whole for removal in cleaned.removals if removal.block == passage.number and removal.whole]
        assert bool(wholes) is (passage.number not in left)
        assert all(whole == passage.block for whole in wholes)


# White space: what is left reads as if nothing had been there.


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Share this rain", "rain"),
        ("rain Share this", "rain"),
        ("rain Share this fin", "rain fin"),
        ("rain \u00a0 Share this\n fin", "rain \u00a0 fin"),
        ("(Share this) rain", "() rain"),
    ],
)
def test_no_gap_is_left_where_something_was_cut(text, left):
    assert clean(story_of(text), chain_of([("share", cut_phrase("Share this"))])).blocks[0].text == left


def test_of_a_block_that_would_be_blank_nothing_is_left():
    cleaned = clean(story_of(" \u00a0Share this\n"), chain_of([("share", cut_phrase("Share this"))]))
    assert cleaned.blocks == ()
    assert cleaned.removals[0].text == " \u00a0Share this\n"


def test_an_empty_block_can_be_cut():
    cleaned = clean(
        story_of("", "rain"),
        chain_of([("empty", lambda story: [p.cut(CutKind.BOILERPLATE) for p in story.passages if not p.text])]),
    )
    assert [block.text for block in cleaned.blocks] == ["rain"]
    assert cleaned.removals[0].whole == Block(BlockKind.PARAGRAPH, "")


def test_links_move_with_their_words():
    story = story_of("Share this rain", links=[LinkSpan(11, 15, "/rain"), LinkSpan(0, 5, "/share")])
    cleaned = clean(story, chain_of([("share", cut_phrase("Share this"))]))
    assert cleaned.blocks[0].links == (LinkSpan(0, 4, "/rain"),)
    assert cleaned.removals[0].links == (LinkSpan(0, 5, "/share"),)


# Cuts that overlap, and cuts that are wrong.


def test_of_two_cuts_that_overlap_the_first_takes_what_both_name():
    def cleaner(story):
        (passage,) = story.passages
        if len(passage.text) == 6:
            yield passage.cut(CutKind.SHARE_PROMPT, start=1, end=4)
            yield passage.cut(CutKind.SEPARATOR, start=3, end=5)

    cleaned = clean(story_of("abcdef"), chain_of([("overlap", cleaner)]))
    assert [(removal.text, removal.kind) for removal in cleaned.removals] == [
        ("bcd", CutKind.SHARE_PROMPT),
        ("e", CutKind.SEPARATOR),
    ]
    assert cleaned.blocks[0].text == "af"


def test_the_same_cut_twice_is_one_cut():
    def cleaner(story):
        for passage in story.passages:
            yield passage.cut(CutKind.SHARE_PROMPT)
            yield passage.cut(CutKind.SHARE_PROMPT)

    cleaned = clean(story_of("rain"), chain_of([("twice", cleaner)]))
    assert [removal.text for removal in cleaned.removals] == ["rain"]


def test_a_cut_around_what_was_cut_before_takes_both_sides():
    def around(story):
        (passage,) = story.passages
        if passage.text == "abef":
            yield passage.cut(CutKind.SEPARATOR, start=1, end=3)

    cleaned = clean(story_of("abcdef"), chain_of([("middle", cut_phrase("cd")), ("around", around)]))
    assert [(removal.text, removal.rule) for removal in cleaned.removals] == [
        ("b", "around"),
        ("cd", "middle"),
        ("e", "around"),
    ]
    assert cleaned.blocks[0].text == "af"


@pytest.mark.parametrize(
    "cut",
    [
        Cut(7, 0, 1, CutKind.SEPARATOR),
        Cut(0, 0, 5, CutKind.SEPARATOR),
        Cut(0, -1, 2, CutKind.SEPARATOR),
        Cut(0, 2, 2, CutKind.SEPARATOR),
        Cut(0, 3, 1, CutKind.SEPARATOR),
        Cut(1, 0, 1, CutKind.SEPARATOR),
    ],
    ids=["no such block", "too long", "before the start", "empty", "backwards", "of an empty block"],
)
def test_a_wrong_cut_costs_the_step_its_cuts_and_nothing_else(cut):
    heard = []
    good = Cut(0, 0, 4, CutKind.SEPARATOR)
    chain = chain_of([("wrong", lambda story: [good, cut]), ("right", cut_phrase("snow"))])
    cleaned = clean(story_of("rain", "", "snow"), chain, lambda name, failure: heard.append((name, type(failure))))
    assert [block.text for block in cleaned.blocks] == ["rain", ""]
    assert ("wrong", ValueError) in heard


def test_a_wrong_cut_is_an_error_when_nobody_listens():
    with pytest.raises(ValueError, match="a cut names block 7, which is not in the story"):
        clean(story_of("rain"), chain_of([("wrong", lambda story: [Cut(7, 0, 1, CutKind.SEPARATOR)])]))
    with pytest.raises(ValueError, match="a cut names 0:5 of a text of 4 characters"):
        clean(story_of("rain"), chain_of([("wrong", lambda story: [Cut(0, 0, 5, CutKind.SEPARATOR)])]))


def test_a_step_that_raises_halfway_costs_only_its_own_cuts():
    def broken(story):
        yield story.passages[0].cut(CutKind.SEPARATOR)
        raise ZeroDivisionError

    heard = []
    chain = chain_of([("broken", broken), ("right", cut_phrase("snow"))])
    cleaned = clean(story_of("rain", "snow"), chain, lambda name, failure: heard.append((name, type(failure))))
    assert [block.text for block in cleaned.blocks] == ["rain"]
    assert set(heard) == {("broken", ZeroDivisionError)}


def test_a_chain_that_is_never_content_comes_to_an_end():
    def nibble(story):
        return [passage.cut(CutKind.SEPARATOR, end=1) for passage in story.passages[:1]]

    cleaned = clean(story_of("x" * 100), chain_of([("nibble", nibble)]))
    assert len(cleaned.removals) == MOST_ROUNDS


# What cleaners see.


def test_a_step_sees_the_text_as_the_steps_before_it_left_it():
    seen = []

    def look(story):
        seen.append([passage.text for passage in story.passages])
        return []

    clean(
        story_of("Share this rain", "***"),
        chain_of([("share", cut_phrase("Share this")), ("stars", cut_phrase("***")), ("look", look)]),
    )
    assert seen[0] == ["rain"]


def test_a_passage_says_how_much_of_it_is_links():
    links = (LinkSpan(0, 5, "/a"), LinkSpan(8, 10, "/b"))
    assert Passage(Block(BlockKind.PARAGRAPH, "0123456789", links)).link_share == 0.7
    assert Passage(Block(BlockKind.PARAGRAPH, "")).link_share == 0.0


# What cut texts say.


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("dateline", Dateline("MOSCOW (Agency)", "Moscow", "Agency")),
        ("original", Original("Read the original", "https://example.org/")),
        ("related", Link("https://example.org/", "Read also")),
        ("authors", Author("Ann Lee")),
        ("date_published", "6 May 2024"),
    ],
)
def test_what_a_cut_text_says_comes_with_its_removal(field, value):
    def cleaner(story):
        return [passage.cut(CutKind.BOILERPLATE, Finding(field, value)) for passage in story.passages]

    cleaned = clean(story_of("rain"), chain_of([("find", cleaner)]))
    ((finding, removal),) = cleaned.findings
    assert (finding.field, finding.value, removal) == (field, value, cleaned.removals[0])


def test_what_a_cut_in_two_pieces_says_is_said_once():
    def around(story):
        if story.passages[0].text == "abef":
            return [story.passages[0].cut(CutKind.BYLINE, Finding("byline", "be"), start=1, end=3)]
        return []

    cleaned = clean(story_of("abcdef"), chain_of([("middle", cut_phrase("cd")), ("around", around)]))
    assert len(cleaned.findings) == 1


def test_a_finding_for_a_field_that_cuts_cannot_fill_is_refused():
    with pytest.raises(UnknownNameError, match="no field to fill named 'datline'; did you mean 'dateline'"):
        Finding("datline", Dateline("ULM"))


def test_a_finding_of_another_type_than_its_field_is_refused():
    with pytest.raises(TypeError, match="a cut fills 'dateline' with Dateline, not str"):
        Finding("dateline", "ULM")
