"""The laws of cleaning, as functions that raise where one is broken: of any chain, and of any core that runs it."""

from time import process_time

from newsparse.article import Block, BlockKind
from newsparse.body.plain import read_plain_text
from newsparse.chain import Chain
from newsparse.cleaners import CLEANERS
from newsparse.story import Passage, Story, clean

NOTICES = CLEANERS.names[CLEANERS.names.index("share_prompt") : CLEANERS.names.index("dateline")]
LINE = "The council met on Monday to talk about the rain over the town."


def story_of(*texts, **fields):
    """A story of paragraphs."""
    blocks = [Block(BlockKind.PARAGRAPH, text, number=number) for number, text in enumerate(texts)]
    return Story(tuple(Passage(block) for block in blocks), **fields)


def again(story, cleaned):
    """The story that is left, as if it had just come in."""
    return Story(
        tuple(Passage(block) for block in cleaned.blocks),
        headline=story.headline,
        captions=story.captions,
        is_text=story.is_text,
    )


def fresh(story):
    """The same story, with nothing worked out about it."""
    return Story(
        tuple(Passage(p.block, tag=p.tag, marks=p.marks, image=p.image) for p in story.passages),
        headline=story.headline,
        captions=story.captions,
        is_text=story.is_text,
    )


def pieces(story, cleaned):
    """What was kept and what was cut of each block, put together again."""
    kept = {block.number: block.text for block in cleaned.blocks}
    for passage in story.passages:
        cuts = [removal for removal in cleaned.removals if removal.block == passage.number]
        whole, left, reached = "", kept.get(passage.number, ""), 0
        for cut in cuts:
            size = cut.start - reached
            whole, left, reached = whole + left[:size] + cut.text, left[size:], cut.end
        yield passage.text, whole + left


def nothing_is_lost(story, chain=CLEANERS, core=clean):
    """What is kept and what is cut is what came in, character by character."""
    for came_in, put_together in pieces(story, core(story, chain)):
        assert came_in == put_together


def order_stays(story, chain=CLEANERS, core=clean):
    """What is kept stands in the order in which it came in, and nothing stands there besides."""
    kept = core(story, chain).blocks
    numbers = [block.number for block in kept]
    assert numbers == sorted(set(numbers))
    came_in = {passage.number: passage.text for passage in story.passages}
    for block in kept:
        letters = iter(came_in[block.number])
        assert all(letter in letters for letter in block.text), "what is kept is no part of what came in"


def twice_is_once(story, chain=CLEANERS, core=clean):
    """Cleaning what has been cleaned cuts nothing more."""
    once = core(story, chain)
    assert core(again(story, once), chain).removals == ()


def order_of_notices_means_nothing(story, chain=CLEANERS, core=clean):
    """The cleaners of notices may run in any order among themselves."""
    before = [step for step in chain if chain.names.index(step.name) < chain.names.index(NOTICES[0])]
    notices = [step for step in chain if step.name in NOTICES]
    after = [step for step in chain if step not in before and step not in notices]
    one = core(story, chain)
    other = core(fresh(story), Chain([*before, *reversed(notices), *after]))
    assert one.blocks == other.blocks
    assert one.removals == other.removals


def no_text_is_too_awkward(text, chain=CLEANERS, core=clean):
    """Any text goes through."""
    plain = read_plain_text(text)
    core(Story(plain.passages, headline=plain.headline, is_text=True), chain)


def prose_stays_whole(texts, chain=CLEANERS, core=clean):
    """Paragraphs of plain prose come out as they went in."""
    assert [block.text for block in core(story_of(*texts), chain).blocks] == texts


def work_grows_with_the_text(unit, chain=CLEANERS, core=clean):
    """Ten times the text takes about ten times the work; three times that is left to the machine's moods."""
    assert work(unit, 200_000, chain, core) < 30 * max(work(unit, 20_000, chain, core), 0.002)


def work(unit, size, chain=CLEANERS, core=clean):
    """The seconds that it takes to clean so many characters of one unit, between two lines of prose."""
    text = LINE + "\n\n" + unit * (size // len(unit)) + "\n\n" + LINE
    best = 9e9
    for _ in range(3):
        began = process_time()
        no_text_is_too_awkward(text, chain, core)
        best = min(best, process_time() - began)
    return best
