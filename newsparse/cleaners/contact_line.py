"""Contact lines: where to send tips, letters and errors."""

from newsparse.article import CutKind
from newsparse.cleaners.notices import cut_notices
from newsparse.story import Cut, Story

__all__ = ["cut_contact_line"]


def cut_contact_line(story: Story) -> list[Cut]:
    """Cut what the look-up calls a contact line."""
    return cut_notices(story, CutKind.CONTACT_LINE)
