"""Comment prompts: invitations to comment, and the rules for it."""

from collections.abc import Iterator

from newsparse.article import CutKind
from newsparse.cleaners.notices import cut_notices
from newsparse.story import Cut, Story

__all__ = ["cut_comment_prompt"]


def cut_comment_prompt(story: Story) -> Iterator[Cut]:
    """Cut what the look-up calls a comment prompt."""
    return cut_notices(story, CutKind.COMMENT_PROMPT)
