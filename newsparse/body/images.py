"""Images: the largest that the page offers, lazy ones too; caption, credit and alt text told apart."""

import re
from collections.abc import Iterator, Sequence
from urllib.parse import unquote, urlsplit

from lxml import html
from lxml.html import HtmlElement

from newsparse.article import Image
from newsparse.dom.urls import host_of
from newsparse.metadata.story_head import element_text
from newsparse.page import Page
from newsparse.text.clean import clean_line
from newsparse.text.credits import names_maker, split_credit

__all__ = ["find_twin", "read_figure", "read_image"]

# Lazy ones first: what stands in ``src`` beside them is a placeholder.
_SET_ATTRIBUTES = ("data-srcset", "data-lazy-srcset", "data-original-set", "data-bgset", "srcset")
_SOURCE_ATTRIBUTES = (
    "data-src", "data-original", "data-lazy-src", "data-lazy", "data-hi-res-src", "data-full-src", "data-large-file",
    "data-orig-file",
    "data-url", "data-image", "data-img-src", "data-original-src", "data-src-large", "data-full", "data-echo", "src",
)  # fmt: skip
_OFFERING = {name: n for names in (_SET_ATTRIBUTES, _SOURCE_ATTRIBUTES) for n, name in enumerate(names)}
"""Every attribute that offers an address, with its rank among those of its kind."""
_IMAGE_TAGS = frozenset(("img", "amp-img", "amp-anim", "image"))
_CAPTION_MARK = re.compile(
    r"caption|legend|bildunterschrift|bildtext|legende|didascalia|pie-?de-?foto|description|img-text|image-text",
    re.IGNORECASE,
)
_CREDIT_MARK = re.compile(
    r"credit|copyright|source|author|photographer|fotograf|quelle|urheber|byline|attribution|cr[eé]dito|agency|rights",
    re.IGNORECASE,
)
_NO_PICTURE = re.compile(
    r"avatar|gravatar|author-?(?:image|photo|pic|img)|logo(?:$|[^a-z])|icon(?:$|[^a-z])|sprite|emoji|spacer|blank\.|"
    r"1x1|pixel|tracking|badge"
    r"|share-|social|advert|banner-?ad|smiley|loader|spinner|transparent[._]"
)
_NO_PICTURE_WORDS = (
    "avatar author- authorimage authorphoto authorpic authorimg logo icon sprite emoji spacer blank. 1x1 pixel tracking"
    " badge share- social advert banner smiley loader spinner transparent"
).split()
"""One of these is in whatever the pattern matches: most names have none, and are told by a look for each."""
_TRACKER_HOSTS = (
    "doubleclick.net", "google-analytics.com", "facebook.com", "scorecardresearch.com", "vgwort.de", "ioam.de",
    "quantserve.com",
    "chartbeat", "pixel.", "counter.", "analytics.", "stats.", "b.scorecard", "secure.gravatar.com",
    "feeds.feedburner.com", "addtoany.com",
)  # fmt: skip
_DESCRIPTOR = re.compile(r"(\d{1,5}(?:\.\d{1,3})?)([wx])")
_SIZE_ENDING = re.compile(r"(?:[-_](?:\d{2,4}x\d{2,4}|scaled|\d{2,4}w|w\d{2,4}))+$")
_LONG_NUMBER = re.compile(
    r"(?<![0-9A-Za-z])(?=[0-9a-f-]*\d{2})(?:\d{8,}|[0-9a-f]{16,}|[0-9a-f]{8}(?:-[0-9a-f]{4,12}){4})(?![0-9A-Za-z])"
)
"""Eight digits and more, or what a program made: a hash, a UUID."""
_DAY_NUMBER = re.compile(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])\d\d")
_PICTURE_PATH = re.compile(
    r"\.(?:jpe?g|png|webp|gif|avif)$|/(?:attachment|image|gallery|galerie|photo|foto|media|bild|zoom|upload|img|file)"
)
MOST_LEVELS = 5
SHORTEST_NAME = 8
SMALLEST = 64
"""In pixels; what is stated to be smaller, either way, is furniture."""
MOST_SOURCES = 60
LONGEST_CAPTION = 2_000
LONGEST_CREDIT, LONGEST_REST = 100, 40


def read_image(element: HtmlElement, page: Page) -> Image | None:
    """Read an ``img``, ``picture`` or ``amp-img``; None for trackers, icons, avatars and spacers.

    >>> page = Page.from_html(
    ...     '<img src="s.jpg" srcset="m.jpg 600w, l.jpg 1200w" alt="Rain">', url="https://example.org/"
    ... )
    >>> image = read_image(next(page.root.iter("img")), page)
    >>> image.url, image.alt_text
    ('https://example.org/l.jpg', 'Rain')
    """
    if element.tag == "noscript":
        return _read_noscript(element, page)
    picture = element if element.tag == "picture" else element.getparent()
    image = next(element.iter(*_IMAGE_TAGS), None) if element.tag == "picture" else element
    if image is None or image.tag not in _IMAGE_TAGS or _is_furniture(image) or _is_teaser(image, page):
        return None
    sources = list(picture.iter("source"))[:MOST_SOURCES] if picture is not None and picture.tag == "picture" else []
    url = _largest([*_offers(image), *(offer for source in sources for offer in _offers(source))], page)
    if url is None:
        noscript = image.getnext()
        lazy = _read_noscript(noscript, page) if noscript is not None and noscript.tag == "noscript" else None
        if lazy is None:
            return None
        url = lazy.url
    if url is None or _is_tracker(url):
        return None
    alt = clean_line(image.get("alt") or "")
    return Image(url, alt_text=alt or None, width=_pixels(image.get("width")), height=_pixels(image.get("height")))


def read_figure(element: HtmlElement, page: Page) -> Image | None:
    """Read a ``figure``, or what does its work: its image, with caption and credit told apart.

    >>> page = Page.from_html(
    ...     "<figure><img src='https://example.org/a.jpg'><figcaption>Rain. Photo: Jan Weg/dpa</figcaption></figure>"
    ... )
    >>> image = read_figure(next(page.root.iter("figure")), page)
    >>> image.caption, image.credit
    ('Rain.', 'Jan Weg/dpa')
    """
    image = next((found for part in _image_elements(element) if (found := read_image(part, page))), None)
    if image is None:
        return None
    caption, credit = _read_caption(element)
    own = next(element.iter(*_IMAGE_TAGS), None)
    if own is not None:
        caption = caption or clean_line(own.get("data-caption") or own.get("data-image-caption") or "") or None
        credit = credit or clean_line(own.get("data-credit") or own.get("data-copyright") or "") or None
    return Image(image.url, caption, credit, image.alt_text, image.width, image.height)


def find_twin(url: str | None, others: Sequence[str | None]) -> int | None:
    """Give which of several addresses is the same picture, in another size or cut; None where that cannot be told.

    >>> find_twin(
    ...     "https://x.example/rain-in-ulm-1200x800.jpg",
    ...     ["https://x.example/sun.jpg", "https://x.example/rain-in-ulm.jpg"],
    ... )
    1
    >>> find_twin("https://x.example/61829034/lead.jpg", ["https://x.example/pictures/61829034_wide.webp"])
    0
    """
    if not url:
        return None
    name = _picture_name(url)
    for n, other in enumerate(others):
        if other and (other == url or (name and _picture_name(other) == name)):
            return n
    # A long number names a picture only where no second one has it: it may be that of the story.
    numbers = _picture_numbers(url)
    alike = [n for n, other in enumerate(others) if other and numbers & _picture_numbers(other)] if numbers else []
    return alike[0] if len(alike) == 1 else None


def _picture_name(url: str) -> str:
    """The file name without its ending and what says the size."""
    name = urlsplit_path(url).rstrip("/").rpartition("/")[2].rpartition(".")[0]
    return _SIZE_ENDING.sub("", name) if len(name) >= SHORTEST_NAME else ""


def _picture_numbers(url: str) -> frozenset[str]:
    return frozenset(number for number in _LONG_NUMBER.findall(unquote(url)) if not _DAY_NUMBER.match(number))


def _image_elements(element: HtmlElement) -> Iterator[HtmlElement]:
    if element.tag in _IMAGE_TAGS or element.tag == "picture":
        yield element
    yield from element.iter(*_IMAGE_TAGS)
    yield from element.iter("noscript")


def _read_noscript(element: HtmlElement, page: Page) -> Image | None:
    """Read the image for browsers without scripts; lxml gives it as elements, or as text that was escaped."""
    for image in element.iter("img"):
        return read_image(image, page)
    text = element.text or ""
    if "<img" not in text or len(text) > 10_000:
        return None
    fragment = html.fragment_fromstring(text, create_parent="div")
    return next((found for image in fragment.iter("img") if (found := read_image(image, page))), None)


def _offers(element: HtmlElement) -> Iterator[tuple[float, str]]:
    """Every address that an element offers, with how large it says that is."""
    offered = [(name, value) for name, value in element.items() if value and name in _OFFERING]
    for _, value in sorted([(_OFFERING[name], value) for name, value in offered if name in _SET_ATTRIBUTES]):
        yield from parse_srcset(value)
    if element.tag != "source":
        yield from [(-1.0 - _OFFERING[name], value) for name, value in offered if name in _SOURCE_ATTRIBUTES]


def parse_srcset(value: str) -> list[tuple[float, str]]:
    """Read a ``srcset``: size and address of each candidate. An address may have commas in it, a descriptor not.

    >>> parse_srcset("a.jpg 1x, b,c.jpg 2x")
    [(1.0, 'a.jpg'), (2.0, 'b,c.jpg')]
    """
    found: list[tuple[float, str]] = []
    url: str | None = None
    size = 1.0
    for token in value[:20_000].split():
        if url is None:
            url, ended, rest = token.rstrip(","), token.endswith(","), ""
        else:
            stated, comma, rest = token.partition(",")
            ended = bool(comma)
            if descriptor := _DESCRIPTOR.fullmatch(stated):
                size = float(descriptor[1])
        if ended:
            found.append((size, url))
            url, size = rest or None, 1.0
    if url:
        found.append((size, url))
    return found[:MOST_SOURCES]


def _largest(offers: list[tuple[float, str]], page: Page) -> str | None:
    """The largest of several offers that is an address at all."""
    for _, url in sorted(offers, key=lambda offer: -offer[0]):
        absolute = page.absolute(url)
        if absolute and not _PLACEHOLDER.search(absolute) and "{" not in absolute:
            return absolute
    return None


_PLACEHOLDER = re.compile(
    r"placeholder|/blank\.|spacer\.|/1x1|transparent\.(?:gif|png)|grey\.gif|lazyload|loading\.(?:gif|svg)",
    re.IGNORECASE,
)


def _is_furniture(image: HtmlElement) -> bool:
    """Whether an image is an icon, an avatar, a spacer: by what it is called and how small it is stated to be."""
    width, height = _pixels(image.get("width")), _pixels(image.get("height"))
    if (width is not None and width < SMALLEST) or (height is not None and height < SMALLEST):
        return True
    marks = f"{image.get('class') or ''} {image.get('id') or ''} {image.get('itemprop') or ''}"
    if _is_called_no_picture(marks[:300]):
        return True
    # What stands in ``src`` beside a lazy address is a placeholder, and says nothing of the picture.
    path = urlsplit_path(next((value for name in _SOURCE_ATTRIBUTES if (value := image.get(name))), ""))
    return _is_called_no_picture(path.rpartition("/")[2][:120])


def _is_called_no_picture(name: str) -> bool:
    name = name.lower()
    return any([word in name for word in _NO_PICTURE_WORDS]) and _NO_PICTURE.search(name) is not None


def _is_teaser(image: HtmlElement, page: Page) -> bool:
    """Whether a picture without a caption leads to another page of the site: that page's picture, not the story's."""
    node: HtmlElement | None = image.getparent()
    for _ in range(MOST_LEVELS):
        if node is None or node.tag in ("figure", "article", "body"):
            return False
        if node.tag == "a":
            href = page.absolute(node.get("href"))
            return href is not None and host_of(href) == host_of(page.base_url) and not _leads_to_picture(href, page)
        node = node.getparent()
    return False


def _leads_to_picture(href: str, page: Page) -> bool:
    """Whether a link opens the picture itself, a gallery of it, or the page that it stands on."""
    path = urlsplit_path(href).lower()
    own = urlsplit_path(page.base_url or "").lower()
    return bool(_PICTURE_PATH.search(path)) or path.rstrip("/") == own.rstrip("/")


def urlsplit_path(url: str) -> str:
    """The path of an address, decoded; the whole of it where it cannot be split."""
    if url.startswith("data:"):
        return ""
    try:
        path = urlsplit(url).path
        return unquote(path) if "%" in path else path
    except ValueError:
        return url


def _is_tracker(url: str) -> bool:
    start = url[:120].lower()
    return any(host in start for host in _TRACKER_HOSTS)


def _pixels(value: str | None) -> int | None:
    digits = (value or "").strip().removesuffix("px").partition(".")[0]
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 6 and int(digits) > 0 else None


def _part_credit(holder: HtmlElement, text: str) -> tuple[str, str | None]:
    """Part a caption from the element in it that holds the credit: called so, or the last and by its words."""
    for part in holder.iter("span", "cite", "small", "div", "p", "em", "i"):
        if part is holder or not _CREDIT_MARK.search(f"{part.get('class') or ''} {part.get('itemprop') or ''}"[:200]):
            continue
        credit = clean_line(element_text(part, LONGEST_CAPTION))
        if not credit:
            continue
        if text.startswith(credit) and len(text) > len(credit):
            return text.removeprefix(credit), credit
        # What follows it in the same line belongs to it: "Photo by Ann Lee" and "/AFP".
        start = text.rfind(credit)
        if start >= 0 and len(text) - start - len(credit) <= LONGEST_REST:
            return text[:start], text[start:]
        return text, credit
    last = holder
    while len(last) and not (last[-1].tail or "").strip() and isinstance(last[-1].tag, str):
        last = last[-1]
        credit = clean_line(element_text(last, LONGEST_CAPTION))
        if (
            credit
            and credit != text
            and len(credit) <= LONGEST_CREDIT
            and text.endswith(credit)
            and names_maker(credit)
        ):
            return text.removesuffix(credit), credit
    return text, None


def _read_caption(element: HtmlElement) -> tuple[str | None, str | None]:
    """The caption and the credit of a figure: elements that are called so, else told apart by their words."""
    holders = list(element.iter("figcaption"))[:3]
    if not holders:
        holders = [
            part
            for part in element.iter("div", "p", "span", "small")
            if _CAPTION_MARK.search((part.get("class") or "")[:200])
        ][:1]
    credit: str | None = None
    texts: list[str] = []
    for holder in holders:
        text = clean_line(element_text(holder, LONGEST_CAPTION))
        if credit is None:
            text, credit = _part_credit(holder, text)
        if text := text.strip(" |·•–-"):
            texts.append(text)
    if credit is None:
        marked = (
            part
            for part in element.iter("span", "div", "p", "cite", "small")
            if _CREDIT_MARK.search((part.get("class") or "")[:200])
        )
        credit = next((line for part in marked if (line := clean_line(element_text(part, 300)))), None)
    caption = " ".join(texts)
    if credit is not None:
        if caption == credit:
            caption = ""
        credit = split_credit(credit)[1] or credit
    elif caption:
        before, credit = split_credit(caption)
        caption = before or ""
    return caption or None, credit
