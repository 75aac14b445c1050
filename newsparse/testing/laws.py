"""The laws of cleaning, for the cleaners of plugins: what they propose must be the same each time, and done at once."""

from newsparse.chain import Chain, Step
from newsparse.story import Cleaned, Cleaner, Passage, Story, clean

__all__ = ["broken_laws"]


def broken_laws(cleaners: Step[Cleaner] | Chain[Cleaner], story: Story) -> tuple[str, ...]:
    """Say which laws cleaners break on a story: they raise, cut something else when asked again, or leave work undone.

    That nothing is added, reordered or lost is the core's own law; no cleaner can break it.

    >>> from newsparse import Block, BlockKind, CutKind
    >>> def cut_last(story):
    ...     return [passage.cut(CutKind.BOILERPLATE) for passage in story.passages[1:][-1:]]
    >>> blocks = [Block(BlockKind.PARAGRAPH, f"It rained on day {n}.", number=n) for n in range(20)]
    >>> broken_laws(Step("cut_last", cut_last), Story(tuple(map(Passage, blocks))))
    ('it finds more in what it left: It rained on day 4.',)
    """
    chain = Chain[Cleaner]().insert(cleaners) if isinstance(cleaners, Step) else cleaners
    raised: list[str] = []

    def hear(name: str, failure: Exception) -> None:
        raised.append(f"{name} raised {type(failure).__name__}: {failure}")

    once, twice = (clean(_fresh(story), chain, hear) for _ in range(2))
    problems = list(dict.fromkeys(raised))
    if once.removals != twice.removals:
        problems.append("asked again, it cut something else")
    more = clean(_left(story, once), chain, hear).removals[:1]
    return (*problems, *[f"it finds more in what it left: {removal.text}" for removal in more])


def _fresh(story: Story) -> Story:
    """Give the same story, with nothing worked out about it yet."""
    return _with(story, story.passages)


def _left(story: Story, cleaned: Cleaned) -> Story:
    """Give the story that is left, as if it had just come in."""
    came_in = {passage.number: passage for passage in story.passages}
    left = [Passage(block, tag=came_in[block.number].tag) for block in cleaned.blocks]
    return _with(story, tuple(left))


def _with(story: Story, passages: tuple[Passage, ...]) -> Story:
    return Story(
        passages,
        headline=story.headline,
        description=story.description,
        authors=story.authors,
        captions=story.captions,
        language=story.language,
        url=story.url,
        is_text=story.is_text,
    )
