"""Timestamps: when the story was published or changed."""

from collections.abc import Iterator

from newsparse.article import CutKind
from newsparse.cleaners.notices import Notice, notices_of
from newsparse.story import Cut, Finding, Story
from newsparse.text.dates import read_date
from newsparse.text.fold import fold

__all__ = ["cut_timestamp"]

_CHANGED = (
    "updat modif revis aktuali geändert mis à jour maj actuali aggiorn atuali bijgewerkt uppdater oppdater opdater "
    "güncel обнов измен оновл змін 更新 수정 تحديث"
).split()
"""What words for a change begin with, or hold."""


def cut_timestamp(story: Story) -> Iterator[Cut]:
    """Cut lines that say when, and give their date to ``article.date_published`` or ``date_modified``."""
    for notice in notices_of(story, CutKind.TIMESTAMP):
        yield notice.cut(*_findings(notice, story.language))


def _findings(notice: Notice, language: str | None) -> Iterator[Finding]:
    if read_date(notice.text, language=language) is not None:
        text = fold(notice.text)
        field = "date_modified" if any([word in text for word in _CHANGED]) else "date_published"
        yield Finding(field, notice.text.strip())
