"""Captions and photo credits that stand in the text as if they were paragraphs of it."""

import re
from collections import Counter
from collections.abc import Iterator

from newsparse.article import BlockKind, CutKind, Image
from newsparse.cleaners.reading import read_passage
from newsparse.cleaners.repeated_caption import passages_with_credit, read_credit
from newsparse.story import Cut, Finding, Passage, Story
from newsparse.text.credits import read_label
from newsparse.text.names import names_agencies_only

__all__ = ["cut_caption", "cut_credit"]

MOST_WORDS = 80
LONGEST_CREDIT = 100
FEWEST_WORDS_OF_PROSE = 12
_SAYS_PHOTO = re.compile(
    r"[(\[（【][^()\[\]（）]{0,140}(?:photo|foto|fotografía|image|imagen|imagem|immagine|bild|picture|illustration|credit|crédit|crédito|getty|"
    r"shutterstock|istock|/\s?(?:afp|ap|reuters|epa|efe|dpa|ansa)|via\s|zdjęcie|фото|写真|撮影|图|圖|사진|صورة|تصوير|fotoğraf)",
    re.IGNORECASE,
)
"""Brackets that speak of a picture; an agency's name alone ("… said. (Reuters)") is the agency's sign-off."""
_NAME_AND_HOUSE = re.compile(
    r"(?:[^\W\d_a-z][\w.'\u2019-]{1,20}\s){1,3}[^\W\d_a-z][\w.'\u2019-]{1,20}(?:/|\s/\s)[^\W\d_a-z\s][\w.' ]{1,24}"
)
"""Ann Lee/Ulm Post: a credit if it stands under more than one picture, and else perhaps a byline."""
_LABELLED = re.compile(
    r"[|/\u2013\u2014-]?\s?(?:photo|foto|fotografía|image|imagen|imagem|immagine|bild|picture|crédit photo|"
    r"crédito|photo credit|image credit|credit|zdjęcie|фото|写真|사진|照片)s?(?:\s?[:\uff1a]|\sby\b|\scredit\s?:)",
    re.IGNORECASE,
)
"""A photo word and a colon, without brackets. "Source" and its kin are left out: they name who said something, too."""
_AGENCY_AND_NAME = re.compile(
    r"(?:REUTERS|Reuters|AP Photo|AFP Photo|AFP|EPA|EPA-EFE|EFE|dpa|Getty Images|Xinhua|Bloomberg)\s?/\s?[^\W\d_a-z]"
)
"""REUTERS/Ann Lee: so agencies sign pictures, and never texts."""


def cut_caption(story: Story) -> Iterator[Cut]:
    """Move paragraphs that end in a photo credit to the images."""
    for passage in passages_with_credit(story):
        if passage.kind is not BlockKind.PARAGRAPH or len(read_passage(passage).words) > MOST_WORDS:
            continue
        caption, credit = read_credit(passage)
        if (
            caption is not None
            and credit is not None
            and "\n" not in passage.text
            and _speaks_of_a_picture(passage, caption)
        ):
            if label := _LABELLED.match(caption):
                caption = caption[label.end() :].lstrip()
            yield passage.cut(CutKind.CAPTION, Finding("images", Image(caption=caption, credit=credit)))
    yield from _cut_labelled(story)


def cut_credit(story: Story) -> Iterator[Cut]:
    """Move lines that are a photo credit and nothing else to the images."""
    for passage in passages_with_credit(story):
        if passage.kind is not BlockKind.PARAGRAPH or len(read_passage(passage).words) > MOST_WORDS:
            continue
        caption, credit = read_credit(passage)
        if caption is None and credit is not None and not _signs_the_report(passage, credit, story):
            yield passage.cut(CutKind.CREDIT, Finding("images", Image(credit=credit)))
    slashed = [p for p in story.passages if "/" in p.text and _NAME_AND_HOUSE.fullmatch(p.text)]
    if len(slashed) > 1:
        often = Counter([passage.text for passage in slashed])
        for passage in slashed:
            if often[passage.text] > 1:
                yield passage.cut(CutKind.CREDIT, Finding("images", Image(credit=passage.text)))


def _cut_labelled(story: Story) -> Iterator[Cut]:
    """Move lines that a label calls a caption or a credit; of two that stand together, to one image."""
    labels = [read_label(passage.text) for passage in story.passages]
    for place, (passage, (said, named)) in enumerate(zip(story.passages, labels, strict=True)):
        if passage.kind is not BlockKind.PARAGRAPH:
            continue
        if said is not None:
            yield passage.cut(CutKind.CAPTION, Finding("images", Image(caption=said)))
        elif named is not None and len(named) <= LONGEST_CREDIT:
            beside = [caption for caption, _ in labels[max(0, place - 1) : place + 2] if caption]
            yield passage.cut(
                CutKind.CREDIT, Finding("images", Image(caption=beside[-1] if beside else None, credit=named))
            )


def _signs_the_report(passage: Passage, credit: str, story: Story) -> bool:
    """Whether "Source: AFP", with no prose below it, says where the report comes from, and not who made a picture."""
    return (
        names_agencies_only(credit)
        and _LABELLED.match(passage.text) is None
        and "\u00a9" not in passage.text
        and not any([below.number > passage.number and _is_prose(below) for below in story.passages])
    )


def _is_prose(passage: Passage) -> bool:
    return len(read_passage(passage).words) >= FEWEST_WORDS_OF_PROSE


def _speaks_of_a_picture(passage: Passage, caption: str) -> bool:
    credit = passage.text[len(caption) :].lstrip()
    # "(AFP/dpa)" signs the report.
    if names_agencies_only(credit.strip(" ()[].")):
        return False
    if credit.startswith("\u00a9") and _LABELLED.match(caption):
        return True
    return any([sign.match(credit) is not None for sign in (_SAYS_PHOTO, _LABELLED, _AGENCY_AND_NAME)])
