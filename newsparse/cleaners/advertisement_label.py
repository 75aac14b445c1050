"""Advertisement labels, and the lines that tell the reader where the story goes on."""

from newsparse.article import CutKind
from newsparse.cleaners.notices import cut_notices
from newsparse.story import Cut, Story

__all__ = ["cut_advertisement_label"]


def cut_advertisement_label(story: Story) -> list[Cut]:
    """Cut what the look-up calls an advertisement label."""
    return cut_notices(story, CutKind.ADVERTISEMENT_LABEL)
