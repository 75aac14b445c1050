"""Subscription prompts: offers, log-in lines, and the stub that a paywall leaves."""

from newsparse.article import CutKind
from newsparse.cleaners.notices import cut_notices
from newsparse.story import Cut, Story

__all__ = ["cut_subscription_prompt"]


def cut_subscription_prompt(story: Story) -> list[Cut]:
    """Cut what the look-up calls a subscription prompt."""
    return cut_notices(story, CutKind.SUBSCRIPTION_PROMPT)
