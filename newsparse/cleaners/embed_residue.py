"""Embed residue: what a social post leaves when it is not shown."""

from newsparse.article import CutKind
from newsparse.cleaners.notices import cut_notices
from newsparse.story import Cut, Story

__all__ = ["cut_embed_residue"]


def cut_embed_residue(story: Story) -> list[Cut]:
    """Cut what the look-up calls an embed residue."""
    return cut_notices(story, CutKind.EMBED_RESIDUE)
