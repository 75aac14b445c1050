"""Widget residue: shortcodes, template variables and lone brackets."""

from newsparse.article import CutKind
from newsparse.cleaners.notices import cut_notices
from newsparse.story import Cut, Story

__all__ = ["cut_widget_residue"]


def cut_widget_residue(story: Story) -> list[Cut]:
    """Cut what the look-up calls a widget residue."""
    return cut_notices(story, CutKind.WIDGET_RESIDUE)
