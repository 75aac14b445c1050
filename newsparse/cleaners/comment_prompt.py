"""Comment prompts: invitations to comment, and the rules for it."""

from newsparse.article import CutKind
from newsparse.cleaners.notices import cut_notices
from newsparse.story import Cut, Story

__all__ = ["cut_comment_prompt"]


def cut_comment_prompt(story: Story) -> list[Cut]:
    """Cut what the look-up calls a comment prompt."""
    return cut_notices(story, CutKind.COMMENT_PROMPT)
