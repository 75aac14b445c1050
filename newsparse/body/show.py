"""Showing what became of each block of a page, and why: the fates, the evidence, the region and the runner-up."""

from collections.abc import Collection, Iterable, Sequence

from newsparse.article import Block, BlockKind, Removal
from newsparse.body.find import STORY, Found
from newsparse.body.judge import Judged
from newsparse.body.outline import Box, Line
from newsparse.story import Passage
from newsparse.trace import Fate, TracedBlock

__all__ = ["show_blocks"]

MOST_EVIDENCE = 12


def show_blocks(
    passages: Sequence[Passage], removals: Iterable[Removal], found: Found | None
) -> tuple[tuple[TracedBlock, ...], str | None, str | None]:
    """Give every block of a page with its fate, the box that holds the story, and the one that was second."""
    by_block: dict[int, list[Removal]] = {}
    for removal in removals:
        by_block.setdefault(removal.block, []).append(removal)
    if found is None or found.judged is None:
        return tuple(_show(passage, by_block.get(passage.number, []), "", None, ()) for passage in passages), None, None
    shown: list[TracedBlock] = []
    told: set[int] = set()
    explained = found.judged.explain()
    for n, line in enumerate(found.judged.outline.lines):
        chance = found.judged.chances[n]
        evidence = _strongest(explained.get(n, ()))
        number = found.laid.block_of.get(n)
        if number is None:
            if line.text:
                shown.append(_outside(line, chance, evidence))
        elif number not in told:
            told.add(number)
            path = path_of(line.box)
            shown.append(_show(passages[number], by_block.get(number, []), path, chance, evidence))
    region, runner_up = _regions(found.judged, found.chosen)
    return tuple(shown), region, runner_up


def path_of(box: Box) -> str:
    """Give the way to a box, outermost first: ``main > article.story > p``."""
    names = []
    for around in box.ancestors():
        if around.tag in ("html", "body"):
            break
        words = around.look.split()
        names.append(".".join([around.tag, *words[:2]]))
    return " > ".join(reversed(names[:6])) or "body"


def _show(
    passage: Passage, removals: list[Removal], path: str, chance: float | None, evidence: tuple[tuple[str, float], ...]
) -> TracedBlock:
    whole = next((removal for removal in removals if removal.whole is not None), None)
    if whole is not None:
        fate = Fate.MOVED if whole.kind.moved else Fate.CUT
        reason = f"{whole.kind}, by {whole.rule}"
    else:
        fate = Fate.BODY
        reason = "; ".join(f"{removal.kind} taken out by {removal.rule}" for removal in removals) or _reason(
            evidence, 1
        )
    return TracedBlock(passage.block, passage.tag, path, fate, reason, chance, evidence, tuple(removals))


def _outside(line: Line, chance: float, evidence: tuple[tuple[str, float], ...]) -> TracedBlock:
    block = Block(BlockKind.PARAGRAPH, line.text, element=line.number)
    return TracedBlock(block, line.tag, path_of(line.box), Fate.OUTSIDE, _reason(evidence, -1), chance, evidence)


def _strongest(evidence: Iterable[tuple[str, float]]) -> tuple[tuple[str, float], ...]:
    return tuple(sorted(evidence, key=lambda item: (-abs(item[1]), item[0]))[:MOST_EVIDENCE])


def _reason(evidence: Iterable[tuple[str, float]], sign: int) -> str:
    """Name what spoke most for (1) or against (-1)."""
    return ", ".join([piece for piece, weight in evidence if weight * sign > 0][:3])


def _regions(judged: Judged, chosen: Collection[int]) -> tuple[str | None, str | None]:
    """Name the box that holds most of the story, and the best of what was not taken."""
    taken: dict[Box, int] = {}
    left: dict[Box, int] = {}
    for n, line in enumerate(judged.outline.lines):
        box = line.box.parent or line.box
        if n in chosen:
            taken[box] = taken.get(box, 0) + len(line.text)
        elif judged.chances[n] > STORY / 5:
            left[box] = left.get(box, 0) + len(line.text)
    region = path_of(max(taken, key=lambda box: taken[box])) if taken else None
    if not left:
        return region, None
    second = max(left, key=lambda box: left[box])
    return region, f"{path_of(second)} ({left[second]} characters)"
