"""Share prompts: buttons and pleas to pass the article on."""

from newsparse.article import CutKind
from newsparse.cleaners.notices import cut_notices
from newsparse.story import Cut, Story

__all__ = ["cut_share_prompt"]


def cut_share_prompt(story: Story) -> list[Cut]:
    """Cut what the look-up calls a share prompt."""
    return cut_notices(story, CutKind.SHARE_PROMPT)
