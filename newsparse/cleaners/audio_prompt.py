"""Audio and video prompts: what a player leaves in the text."""

from newsparse.article import CutKind
from newsparse.cleaners.notices import cut_notices
from newsparse.story import Cut, Story

__all__ = ["cut_audio_prompt"]


def cut_audio_prompt(story: Story) -> list[Cut]:
    """Cut what the look-up calls an audio prompt."""
    return cut_notices(story, CutKind.AUDIO_PROMPT)
