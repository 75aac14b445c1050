"""Agency sign-offs: who else reported, wrote and edited."""

from collections.abc import Iterator

from newsparse.article import CutKind
from newsparse.cleaners.notices import cut_notices
from newsparse.story import Cut, Story

__all__ = ["cut_agency_sign_off"]


def cut_agency_sign_off(story: Story) -> Iterator[Cut]:
    """Cut lines that name an agency or its desk under the story."""
    return cut_notices(story, CutKind.AGENCY_SIGN_OFF)
