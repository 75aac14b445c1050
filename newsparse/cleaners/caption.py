"""Captions and photo credits that stand in the text as if they were paragraphs of it."""

import re
from collections.abc import Iterator

from newsparse.article import BlockKind, CutKind, Image
from newsparse.cleaners.notices import read_passage
from newsparse.cleaners.repeated_caption import passages_with_credit, read_credit
from newsparse.story import Cut, Finding, Passage, Story

__all__ = ["cut_caption", "cut_credit"]

MOST_WORDS = 80
_SAYS_PHOTO = re.compile(
    r"[(\[（【][^()\[\]（）]{0,140}(?:photo|foto|fotografía|image|imagen|imagem|immagine|bild|picture|illustration|credit|crédit|crédito|getty|"
    r"shutterstock|istock|/\s?(?:afp|ap|reuters|epa|efe|dpa|ansa)|via\s|zdjęcie|фото|写真|撮影|图|圖|사진|صورة|تصوير|fotoğraf)",
    re.IGNORECASE,
)
"""Brackets that speak of a picture; an agency's name alone ("… said. (Reuters)") is the agency's sign-off."""


def cut_caption(story: Story) -> Iterator[Cut]:
    """Move paragraphs that end in a photo credit to the images."""
    for passage in passages_with_credit(story):
        if passage.kind is not BlockKind.PARAGRAPH or len(read_passage(passage).words) > MOST_WORDS:
            continue
        caption, credit = read_credit(passage)
        if caption is not None and credit is not None and _speaks_of_a_picture(passage, caption):
            yield passage.cut(CutKind.CAPTION, Finding("images", Image(caption=caption, credit=credit)))


def cut_credit(story: Story) -> Iterator[Cut]:
    """Move lines that are a photo credit and nothing else to the images."""
    for passage in passages_with_credit(story):
        if passage.kind is not BlockKind.PARAGRAPH or len(read_passage(passage).words) > MOST_WORDS:
            continue
        caption, credit = read_credit(passage)
        if caption is None and credit is not None:
            yield passage.cut(CutKind.CREDIT, Finding("images", Image(credit=credit)))


def _speaks_of_a_picture(passage: Passage, caption: str) -> bool:
    return _SAYS_PHOTO.match(passage.text[len(caption) :].lstrip()) is not None
