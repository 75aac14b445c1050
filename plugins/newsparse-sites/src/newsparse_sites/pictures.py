"""Pictures, where a site keeps caption and credit in places of its own."""

import re
from collections.abc import Callable

from cssselect import HTMLTranslator
from lxml.etree import XPath
from lxml.html import HtmlElement

from newsparse import Image, Page, css_all

__all__ = ["pictures"]

_LABEL = re.compile(
    r"\A(?:(?:Symbol)?(?:Foto|Photo|Photograph|Bild|Bildquelle|Image)s?\s*:|Photo(?:graph)?s? by|©|—)\s*", re.IGNORECASE
)
_OFFER = re.compile(r"(\S+)\s+(\d{1,5})(?:\.\d+)?[wx]")
_SOURCES = ("data-src", "data-lazy-src", "data-original", "src")


def pictures(
    boxes: str,
    *,
    caption: str = "figcaption",
    credit: str = "",
    credit_in_caption: str = "",
    only_captioned: bool = False,
) -> Callable[[Page], list[Image]]:
    """Give an extractor of images: one of each box, with what its caption and its credit say.

    :param boxes: CSS of the elements that hold a picture each.
    :param caption: CSS, inside a box, of what holds the caption.
    :param credit: CSS, inside a box, of what holds the credit; where it stands in the caption, it is taken out of it.
    :param credit_in_caption: a pattern of the end of a caption, with the credit as its group.
    :param only_captioned: whether a box without a caption holds no picture of the story.

    >>> box = '<figure><img src="/goat.jpg"><figcaption>A goat. <b>Photo: Ann Lee</b></figcaption></figure>'
    >>> read = pictures("figure", credit="b")
    >>> [(image.caption, image.credit) for image in read(Page.from_html(box, url="https://example.org/"))]
    [('A goat.', 'Ann Lee')]
    """
    find_boxes = css_all(boxes)
    find_captions, find_credits = _inside(caption), _inside(credit) if credit else None
    pattern = re.compile(credit_in_caption) if credit_in_caption else None

    def read_pictures(page: Page) -> list[Image]:
        found = []
        for box in find_boxes.elements(page):
            url = _read_url(box, page)
            if url is None:
                continue
            words = " ".join(dict.fromkeys(filter(None, map(_read_text, find_captions(box)))))
            if only_captioned and not words:
                continue
            signed = next(filter(None, map(_read_text, find_credits(box))), "") if find_credits else ""
            if pattern and (match := pattern.search(words)):
                words, signed = words[: match.start()], match[1]
            elif signed:
                words = words.removesuffix(signed)
            alt = next((image.get("alt") for image in box.iter("img")), None)
            found.append(Image(url, words.strip() or None, _clean_credit(signed) or None, alt or None))
        return found

    return read_pictures


def _inside(selector: str) -> XPath:
    return XPath(HTMLTranslator().css_to_xpath(selector, prefix="descendant-or-self::"))


def _read_text(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


def _clean_credit(text: str) -> str:
    """Give a credit without its label and the bracket around it."""
    bare = text[1:-1] if text.startswith("(") and text.endswith(")") else text
    return _LABEL.sub("", bare).strip()


def _read_url(box: HtmlElement, page: Page) -> str | None:
    """Give the address of the picture in a box, the largest of those that are offered."""
    image = next(iter(box.iter("img")), None)
    if image is None:
        return None
    offers = [(1, value) for name in _SOURCES if (value := image.get(name)) and not value.startswith("data:")]
    for offering in (image, *box.iter("source")):
        for name in ("srcset", "data-srcset"):
            offers += [(int(size), address) for address, size in _OFFER.findall(offering.get(name) or "")]
    address = max(offers, key=lambda offer: offer[0], default=(0, ""))[1]
    return page.absolute(address) if address else None
