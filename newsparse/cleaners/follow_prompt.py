"""Follow prompts: the publisher's pages on social networks and news apps."""

from newsparse.article import CutKind
from newsparse.cleaners.notices import cut_notices
from newsparse.story import Cut, Story

__all__ = ["cut_follow_prompt"]


def cut_follow_prompt(story: Story) -> list[Cut]:
    """Cut what the look-up calls a follow prompt."""
    return cut_notices(story, CutKind.FOLLOW_PROMPT)
