"""App promotions: the publisher's app, and where to get it."""

from newsparse.article import CutKind
from newsparse.cleaners.notices import cut_notices
from newsparse.story import Cut, Story

__all__ = ["cut_app_promotion"]


def cut_app_promotion(story: Story) -> list[Cut]:
    """Cut what the look-up calls an app promotion."""
    return cut_notices(story, CutKind.APP_PROMOTION)
