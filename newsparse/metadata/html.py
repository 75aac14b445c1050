"""What the page shows: the story's headline, ``<link>``, ``lang`` and the address itself; then byline and dates."""

import re
from collections.abc import Iterator

from newsparse.article import Original
from newsparse.dom.urls import host_of
from newsparse.metadata.candidate import Candidate
from newsparse.metadata.far_elements import FarElements
from newsparse.metadata.html_bylines import read_bylines
from newsparse.metadata.html_dates import read_dates
from newsparse.metadata.site_names import site_names
from newsparse.metadata.story_head import (
    NearElement,
    StatedTitles,
    StoryHead,
    element_text,
    find_story_head,
    near_elements,
    stated_titles,
)
from newsparse.metadata.values import LONGEST_RAW, date_candidate, page_language
from newsparse.page import Page
from newsparse.text.clean import clean_line
from newsparse.text.languages import canonical_language

__all__ = ["read_html"]

SOURCE = "html"
_OVER_LINE = re.compile(
    r"kicker|topline|overline|over-?title|pre-?title|eyebrow|dachzeile|spitzmarke|supertitle|super-?head|volanta"
    r"|antetitulo|surtitre|occhiello"
)
REACH_OF_KICKER = 4
"""In elements before the headline; what stands farther off is another story's."""
LONGEST_KICKER = 80
_URL_DATE = re.compile(
    r"/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?:[/_-]|$)|[/_-]((?:19|20)\d\d)(\d\d)(\d\d)(?=[/_.-]|$)"
    r"|[_-]((?:19|20)\d\d)-(\d\d)-(\d\d)(?=[/_.-]|$)"
)


def read_html(page: Page) -> Iterator[Candidate]:
    """Read what the page shows of itself."""
    sites = site_names(page)
    titles = stated_titles(page, sites)
    head = find_story_head(page, titles, sites)
    yield from _read_headlines(page, head, titles)
    yield from _read_links(page)
    yield from _read_url(page)
    if page.stated_language and (stated := canonical_language(page.stated_language)):
        yield Candidate("language", stated, SOURCE, "html[lang]", page.stated_language)
    near = near_elements(page, head)
    around = head.around if head else frozenset()
    if head is not None and not head.kicker:
        yield from _read_kicker(near, head)
    far = FarElements(page, head.element if head else None)
    yield from read_bylines(page, near, head.text if head else "", around, far)
    yield from read_dates(page, near, page_language(page), around, far)


def _read_headlines(page: Page, head: StoryHead | None, titles: StatedTitles) -> Iterator[Candidate]:
    if head is not None:
        tag = str(head.element.tag)
        path = f"{tag}[story]" if head.likeness >= 0.5 else f"{tag}[unlike]"
        yield Candidate("headline", head.text, SOURCE, path, head.text[:LONGEST_RAW])
        if head.kicker:
            yield Candidate("kicker", head.kicker, SOURCE, f"{tag}[kicker]", head.kicker[:LONGEST_RAW])
    if page.title and titles.title:
        yield Candidate("headline", titles.title, SOURCE, "title", page.title[:LONGEST_RAW])


def _read_kicker(near: list[NearElement], head: StoryHead) -> Iterator[Candidate]:
    """Read a line of its own over the headline, where its marks call it one."""
    for element, marks, _, _, place in near:
        if -REACH_OF_KICKER <= place < 0 and marks and _OVER_LINE.search(marks):
            text = clean_line(element_text(element, 200))
            # A date or a telephone number is no kicker, whatever its box is called.
            is_number = sum([sign.isdigit() for sign in text]) * 3 > len(text)
            if 1 < len(text) <= LONGEST_KICKER and not is_number and text.casefold() not in head.text.casefold():
                yield Candidate("kicker", text, SOURCE, "kicker", text)
                return


def _read_links(page: Page) -> Iterator[Candidate]:
    for element in page.elements("link"):
        rel = (element.get("rel") or "").lower()
        if rel not in ("canonical", "license") or not (href := element.get("href")):
            continue
        if rel == "canonical":
            url = page.absolute(href)
            if url and "://" in url:
                yield Candidate("canonical_url", url, SOURCE, "link[rel=canonical]", href[:LONGEST_RAW])
                host, own = host_of(url), host_of(page.url)
                if host and own and not _same_site(host, own):
                    yield Candidate(
                        "original", Original(url=url, publisher=host), SOURCE, "link[rel=canonical]", href[:LONGEST_RAW]
                    )
        elif rel == "license":
            yield Candidate("licence", page.absolute(href) or href, SOURCE, "link[rel=license]", href[:LONGEST_RAW])


def _same_site(one: str, other: str) -> bool:
    """Whether two hosts are one site: the same but for the first label, or one under the other."""
    if one.endswith("." + other) or other.endswith("." + one):
        return True
    return one == other or one.split(".")[-2:] == other.split(".")[-2:]


def _read_url(page: Page) -> Iterator[Candidate]:
    for url in dict.fromkeys(filter(None, (page.url, page.canonical_hint))):
        # An archive's address begins with the day of its copy: only the address that was copied counts.
        path = url[max(url.rfind("http://"), url.rfind("https://"), 0) :].partition("?")[0]
        if found := _URL_DATE.search(path):
            year, month, day = [part for part in found.groups() if part]
            text = f"{year}-{int(month):02}-{int(day):02}"
            candidate = date_candidate("date_published", text, SOURCE, "url", None)
            if candidate is not None and candidate.value is not None:
                yield candidate
                return
