"""Selectors that a page offers for a field, the most stable first: itemprop, data-*, rel, then classes and ids.

Never positions: what counts elements breaks when the first advertisement is put before them.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, time, timedelta

from attrs import frozen
from lxml import html

from newsparse.article import Article, Author
from newsparse.authoring.stability import looks_machine_made, split_words
from newsparse.metadata.convert import convert
from newsparse.page import Page
from newsparse.select import Selector, css, css_all, read_text, read_value

__all__ = ["FIELDS", "Proposal", "is_known", "propose", "propose_body", "propose_drops"]


@frozen
class _Sign:
    """What markup calls a field."""

    itemprops: frozenset[str] = frozenset()
    rels: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    many: bool = False
    longest: int = 200


def _sign(
    itemprops: str = "", rels: str = "", words: str = "", tags: str = "", *, many: bool = False, longest: int = 200
) -> _Sign:
    names = [frozenset(text.split()) for text in (itemprops, rels, words, tags)]
    return _Sign(names[0], names[1], names[2], names[3], many, longest)


_SIGNS = {
    "headline": _sign("headline", "", "headline title titre titulo titolo titel heading", "h1"),
    "kicker": _sign("", "", "kicker overline eyebrow surtitle dachzeile antetitulo surtitre overtitle topline"),
    "description": _sign(
        "description alternativeHeadline abstract",
        "",
        "standfirst lead lede dek deck chapo subtitle subheadline summary intro sapo vorspann bajada entradilla",
        longest=1_000,
    ),
    "authors": _sign(
        "author creator", "author", "author authors byline autor auteur autore writer reporter signature", many=True
    ),
    "date_published": _sign(
        "datePublished dateCreated", "", "date published pubdate timestamp datetime fecha datum", "time"
    ),
    "date_modified": _sign("dateModified", "", "updated modified lastupdate aktualisiert"),
    "section": _sign("articleSection", "", "section category rubric rubrik seccion", longest=60),
    "keywords": _sign("keywords", "tag", "tags tag topics topic keywords", many=True, longest=80),
}
FIELDS = tuple(_SIGNS)
"""The fields that selectors are looked for."""

_NOT_STORY = frozenset(
    (
        "promo related newsletter share sharing social ad ads advert advertisement advertising sponsor sponsored "
        "subscribe subscription recommended recommendation teaser outbrain taboola bio tags comments comment paywall "
        "widget more readmore signup donate donation banner disclaimer copyright follow"
    ).split()
)
_NEVER_FIELDS = frozenset("html head meta link title script style noscript template svg path footer".split())
_NEVER_AROUND_FIELDS = frozenset("nav button form select".split())
_PLAIN_NAME = re.compile(r"-?[A-Za-z_][\w-]*")
MOST_PROPOSALS = 3
MOST_NAME = 40
_LONGEST_NEARBY = {"kicker": 40, "authors": 80}
"""How long a line near the headline may be that has no name to tell it by, to be taken for the field."""
LINES_BELOW = 4
LEAST_ECHO = 3
"""How many words a headline shares at least with what the page calls itself: two may be the name of the site."""
FARTHEST_ZONE = timedelta(hours=14)
AFTER_STORY = 30
"""How many elements after the last of the story are still looked at: bylines and tags like to stand there."""


@frozen
class Proposal:
    """A selector for a field, and what it finds."""

    field: str
    selector: Selector
    value: str
    """What it gives on the first page that it matches."""
    pages: int
    """On how many of the pages it finds something."""
    rank: int
    """How stable it looks: 0 is best."""

    @property
    def code(self) -> str:
        """The extractor as Python says it: ``css("h1.title")``."""
        name = "css_all" if self.selector.many else "css"
        return f"{name}({quote(self.selector.expression)})"


def quote(text: str) -> str:
    """Give a text as Python says it, in the quotes that need the fewest escapes."""
    return repr(text) if '"' in text and "'" not in text else json.dumps(text, ensure_ascii=False)


def propose(
    pages: Sequence[Page], articles: Sequence[Article], field: str, *, most: int = MOST_PROPOSALS
) -> tuple[Proposal, ...]:
    """Give the best selectors for a field, the most stable first.

    >>> page = Page.from_html('<h1 class="css-1x2y3z" itemprop="headline">Rain over Ulm</h1>')
    >>> [proposal.code for proposal in propose([page], [Article()], "headline")]
    ['css(\\'[itemprop="headline"]\\')', 'css("h1")']
    """
    sign = _SIGNS[field]
    found: dict[str, int] = {}
    for page, article in zip(pages, articles, strict=True):
        known = _known_text(article, field)
        echoes = _echoes(page, article) if field == "headline" else None
        for element in _story_elements(page, article):
            if echoes is not None and element.tag != "h1" and not _echo(element, echoes):
                continue
            for rank, expression in _handles(element, sign, known):
                found[expression] = min(rank, found.get(expression, rank))
        if not found and not getattr(article, field) and field in _LONGEST_NEARBY:
            found = {expression: rank for line in _nearby(page, article, field) for rank, expression in _names(line)}
    proposals = [
        proposal
        for expression, rank in found.items()
        if (proposal := _try(field, sign, expression, rank, pages)) is not None
    ]
    proposals.sort(key=lambda each: (-each.pages, each.rank, len(each.selector.expression)))
    return tuple(_unlike(proposals)[:most])


def is_known(proposal: Proposal, pages: Sequence[Page], articles: Sequence[Article]) -> bool:
    """Whether a selector says what the articles have anyway, on each page on which it finds anything.

    >>> page = Page.from_html("<h1>Rain over Ulm</h1>")
    >>> (proposal,) = propose([page], [Article()], "headline")
    >>> is_known(proposal, [page], [Article(headline="Rain over Ulm")]), is_known(proposal, [page], [Article()])
    (True, False)
    """
    for page, article in zip(pages, articles, strict=True):
        said = convert(proposal.field, proposal.selector(page), page)
        if said and _plain(said) != _plain(getattr(article, proposal.field)):
            known = getattr(article, proposal.field)
            if not (isinstance(said, datetime) and isinstance(known, datetime) and _is_same_moment(said, known)):
                return False
    return True


def _plain(value: object) -> object:
    """Give a value without what does not matter: case, marks, the order and repetition of several."""
    if isinstance(value, tuple):
        return frozenset(map(_plain, value))
    text = value.name if isinstance(value, Author) else value
    return "".join(filter(str.isalnum, text.casefold())) if isinstance(text, str) else value


def _is_same_moment(said: datetime, known: datetime) -> bool:
    """Whether a date on the page is what is known: the moment, the time in some zone, or the day without a time.

    To the minute: pages print no seconds.
    """
    said, known = (moment.replace(second=0, microsecond=0) for moment in (said, known))
    if said.tzinfo is not None and known.tzinfo is not None:
        return said == known
    said, known = said.replace(tzinfo=None), known.replace(tzinfo=None)
    if said.time() == time():
        return said.date() == known.date()
    return said.minute == known.minute and abs(said - known) <= FARTHEST_ZONE


def propose_body(pages: Sequence[Page], articles: Sequence[Article]) -> tuple[Proposal, ...]:
    """Give selectors of what holds the story as the generic finder sees it, the tightest and most stable first."""
    found: dict[str, int] = {}
    for page, article in zip(pages, articles, strict=True):
        for container in _containers(page, article):
            for rank, expression in _all_handles(container):
                found[expression] = min(rank, found.get(expression, rank))
    proposals = []
    for expression, rank in found.items():
        selector = css(expression)
        matched = [(page, elements) for page in pages if len(elements := css_all(expression).elements(page)) == 1]
        if matched:
            text = read_text(matched[0][1][0])
            proposals.append(Proposal("body", selector, f"{len(text)} characters", len(matched), rank))
    # The tightest were found first, and sorting keeps that order where nothing else tells.
    proposals.sort(key=lambda each: (-each.pages, each.rank))
    return tuple(proposals[:MOST_PROPOSALS])


def propose_drops(pages: Sequence[Page], articles: Sequence[Article]) -> tuple[Proposal, ...]:
    """Give selectors of what is in the body and whose names say that it is no part of the story."""
    found: dict[str, tuple[int, str]] = {}
    for page, article in zip(pages, articles, strict=True):
        elements = list(page.root.iter())
        inside = _containers(page, article)
        for block in article.body:
            if block.element is None or not block.text or block.element >= len(elements):
                continue
            element = elements[block.element]
            for node in (element, *element.iterancestors()):
                if node in inside or node.tag == "body":
                    break
                for rank, expression in _all_handles(node):
                    if _NOT_STORY & set(split_words(expression)):
                        found.setdefault(expression, (rank, block.text))
    return tuple(
        Proposal("drop", css_all(expression), text, sum(css(expression).matches(page) for page in pages), rank)
        for expression, (rank, text) in sorted(found.items(), key=lambda entry: entry[1][0])
    )[: MOST_PROPOSALS * 2]


def _known_text(article: Article, field: str) -> str | None:
    """Give what the generic result says, where an element may hold just that."""
    value = getattr(article, field)
    if field == "authors" and len(value) == 1:
        return str(value[0].name).casefold()
    return value.casefold() if isinstance(value, str) and len(value) > 3 else None


def _echoes(page: Page, article: Article) -> frozenset[str]:
    """Give the words of what a page calls itself: a headline has some of them, the title of a box has none."""
    titles = [title for name in ("og:title", "twitter:title") for title in page.meta.get(name, ())]
    titles += page.root.xpath("//head//title/text()")
    return frozenset(word for title in (*titles, article.headline or "") for word in _words(title))


def _echo(element: html.HtmlElement, titles: frozenset[str]) -> bool:
    if not titles:
        return True
    words = _words(read_text(element)[:500])
    return len(words & titles) >= max(len(words) / 2, min(LEAST_ECHO, len(titles)))


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.casefold()))


def _story_elements(page: Page, article: Article) -> Iterator[html.HtmlElement]:
    """Give the elements that stand before the end of the story: what comes after it is about something else."""
    last = max((block.element for block in article.body if block.element is not None), default=None)
    outside: set[html.HtmlElement] = set()
    for number, element in enumerate(page.root.iter()):
        if last is not None and number > last + AFTER_STORY:
            return
        if element.tag in _NEVER_AROUND_FIELDS or element.getparent() in outside:
            outside.add(element)
        elif element.tag not in _NEVER_FIELDS:
            yield element


def _nearby(page: Page, article: Article, field: str) -> list[html.HtmlElement]:
    """Give the short lines where a field that nothing is named after likes to stand: around the headline."""
    lines = [
        (number, element)
        for number, element in enumerate(page.root.iter())
        if isinstance(element.tag, str) and element.tag not in _NEVER_FIELDS and (element.text or "").strip()
    ]
    headline = _plain(article.headline)
    place = next((number for number, element in lines if _plain(read_text(element)) == headline), None)
    if place is None:
        return []
    prose = [
        block.element for block in article.body if block.element and len(block.text) > max(_LONGEST_NEARBY.values())
    ]
    first = min(prose, default=place)
    if field == "kicker":
        near = [element for number, element in lines if number < place][-2:]
    else:
        near = [element for number, element in lines if place < number < first][:LINES_BELOW]
    return [element for element in near if len(read_text(element)) <= _LONGEST_NEARBY[field]]


def _handles(element: html.HtmlElement, sign: _Sign, known: str | None) -> Iterator[tuple[int, str]]:
    """Give the ways to select an element by what says that it is this field."""
    if (itemprop := element.get("itemprop")) and set(itemprop.split()) & sign.itemprops:
        yield 0, f'[itemprop="{itemprop}"]'
    for name, value in element.attrib.items():
        if name.startswith("data-") and _is_name(value) and set(split_words(value)) & sign.words:
            yield 1, f'[{name}="{value}"]'
    if (rel := (element.get("rel") or "").lower()) and set(rel.split()) & sign.rels:
        yield 2, f'{element.tag!s}[rel~="{next(iter(set(rel.split()) & sign.rels))}"]'
    for rank, expression in _names(element):
        if set(split_words(expression.lstrip("abcdefghijklmnopqrstuvwxyz0123456789"))) & sign.words:
            yield rank, expression
        elif known is not None and len(element) < 3 and read_text(element).casefold() == known:
            yield 5, expression
    if element.tag in sign.tags:
        yield 3, str(element.tag)


def _all_handles(element: html.HtmlElement) -> Iterator[tuple[int, str]]:
    """Give all the ways to select an element but by its place."""
    if itemprop := element.get("itemprop"):
        yield 0, f'[itemprop="{itemprop}"]'
    for name, value in element.attrib.items():
        if name.startswith("data-") and _is_name(value) and len(value) > 3:
            yield 1, f'[{name}="{value}"]'
    yield from _names(element)


def _names(element: html.HtmlElement) -> Iterator[tuple[int, str]]:
    for name in (element.get("class") or "").split():
        if _PLAIN_NAME.fullmatch(name) and not looks_machine_made(name):
            yield 3, f"{element.tag!s}.{name}"
    identifier = (element.get("id") or "").strip()
    if _PLAIN_NAME.fullmatch(identifier) and not any(character.isdigit() for character in identifier):
        yield 4, f"#{identifier}"


def _is_name(value: str) -> bool:
    return _PLAIN_NAME.fullmatch(value) is not None and not looks_machine_made(value) and len(value) < MOST_NAME


def _try(field: str, sign: _Sign, expression: str, rank: int, pages: Sequence[Page]) -> Proposal | None:
    """Look at what a selector finds: only what can be read as the field is proposed."""
    selector = (css_all if sign.many else css)(expression)
    values = [value for page in pages if (value := _readable(field, sign, selector, page))]
    return Proposal(field, selector, values[0], len(values), rank) if values else None


def _readable(field: str, sign: _Sign, selector: Selector, page: Page) -> str | None:
    elements = css_all(selector.expression).elements(page)
    if not elements or len(elements) > (20 if sign.many else 3):
        return None
    texts = [read_value(element) for element in (elements if sign.many else elements[:1])]
    text = ", ".join(text for text in texts if text)
    if not text or len(text) > sign.longest or convert(field, texts, page) is None:
        return None
    return text


def _unlike(proposals: Iterable[Proposal]) -> list[Proposal]:
    """Leave out what says the same as a better one, but for one more of each value."""
    kept: list[Proposal] = []
    for proposal in proposals:
        alike = [each for each in kept if each.value == proposal.value]
        if len(alike) < 2:
            kept.append(proposal)
    return kept


def _containers(page: Page, article: Article) -> list[html.HtmlElement]:
    """Give the elements that hold nearly all of the story, the tightest first."""
    elements = list(page.root.iter())
    sizes: dict[html.HtmlElement, int] = {}
    whole = 0
    for block in article.body:
        if block.element is None or not block.text or block.element >= len(elements):
            continue
        whole += len(block.text)
        for ancestor in elements[block.element].iterancestors():
            sizes[ancestor] = sizes.get(ancestor, 0) + len(block.text)
    most = [element for element, size in sizes.items() if size >= 0.9 * whole and element.tag not in ("body", "html")]
    return sorted(most, key=lambda element: -sum(1 for _ in element.iterancestors()))[:MOST_PROPOSALS]
