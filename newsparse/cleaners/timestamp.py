"""Timestamps: when the story was published or changed."""

import re
from collections.abc import Iterator

from newsparse.article import CutKind
from newsparse.cleaners.notices import Notice, notices_of
from newsparse.story import Cut, Finding, Story
from newsparse.text.dates import read_date
from newsparse.text.stamps import MODIFIED, Stamp, part_stamp

__all__ = ["cut_timestamp"]

FIRST_PASSAGES = 6
"""In a text without markup, a day that stands alone so far above is when the story was published."""
LONGEST_LINE = 60
_WORD = re.compile(r"[^\W\d_]+")
_WITH_DATES = frozenset(
    "am pm at um uhr h à às a as alle ore o hs hrs kl klo ob godz godzina gmt utc est edt cst cdt pst pdt "
    "bst cet cest ist mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday "
    "mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonntag "
    "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo "
    "lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta quinta sexta feira "
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag måndag tisdag onsdag torsdag fredag lördag söndag "
    "poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle "
    "pazartesi salı çarşamba perşembe cuma cumartesi pazar понедельник вторник среда четверг пятница суббота "
    "воскресенье понеділок вівторок середа четвер пʼятниця субота неділя в о 日 "
    "月 火 水 木 金 土 星期 周 时 分 時".split()
)
"""What may stand beside a day that stands alone: its name, and what leads to the hour."""


def cut_timestamp(story: Story) -> Iterator[Cut]:
    """Cut lines that say when, and give their date to ``article.date_published`` or ``date_modified``."""
    for notice in notices_of(story, CutKind.TIMESTAMP):
        yield notice.cut(*_findings(notice, story.language))
    if story.is_text:
        for passage in story.passages[:FIRST_PASSAGES]:
            if _is_date_alone(passage.text, story.language):
                yield passage.cut(CutKind.TIMESTAMP, Finding("date_published", passage.text.strip()))


def _is_date_alone(text: str, language: str | None) -> bool:
    """Whether a line is a day, perhaps with its name and hour, and nothing else."""
    if len(text) > LONGEST_LINE or not any(map(str.isdigit, text)):
        return False
    found = read_date(text, language=language)
    if found is None or found.raw != text.strip():
        return False
    start, end = found.span
    return _WITH_DATES.issuperset(_WORD.findall(f"{found.raw[:start]} {found.raw[end:]}".lower()))


def _findings(notice: Notice, language: str | None) -> Iterator[Finding]:
    text = notice.text.strip()
    stamp = part_stamp(text)
    if stamp is None:
        stamp = Stamp("", text) if MODIFIED.search(text) else Stamp(text, "")
    for field, part in (("date_published", stamp.published), ("date_modified", stamp.modified)):
        if part and read_date(part, language=language) is not None:
            yield Finding(field, part)
