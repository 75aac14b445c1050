"""Print prompts: print, save, bookmark."""

from newsparse.article import CutKind
from newsparse.cleaners.notices import cut_notices
from newsparse.story import Cut, Story

__all__ = ["cut_print_prompt"]


def cut_print_prompt(story: Story) -> list[Cut]:
    """Cut what the look-up calls a print prompt."""
    return cut_notices(story, CutKind.PRINT_PROMPT)
