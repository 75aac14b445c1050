"""Newsletter prompts: sign-up lines, their forms and what the forms answer."""

from newsparse.article import CutKind
from newsparse.cleaners.notices import cut_notices
from newsparse.story import Cut, Story

__all__ = ["cut_newsletter_prompt"]


def cut_newsletter_prompt(story: Story) -> list[Cut]:
    """Cut what the look-up calls a newsletter prompt."""
    return cut_notices(story, CutKind.NEWSLETTER_PROMPT)
