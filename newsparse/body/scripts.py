"""Finding the body where only a script holds it: in the state that it is to fill the page with.

The story in a state is a list of pieces, each with its text somewhere below: ``{"type": "paragraph", "content":
[{"text": …}]}``, ``{"type": "p", "children": …}``, ``"<p>…</p>"``. How the pieces are named differs from site to site;
that the object around the list also holds the headline does not, and tells the story from the teasers of others.
"""

import json
from collections.abc import Iterator, Sequence
from html import escape, unescape
from typing import Any

from attrs import evolve

from newsparse.body.blocks import Laid, lay_out
from newsparse.body.outline import read_outline
from newsparse.page import Page
from newsparse.text.clean import fold

__all__ = ["lay_out_script"]

SMALLEST_SCRIPT = 2_000
"""In characters; a shorter script holds no story."""
LARGEST_SCRIPT = 3_000_000
MOST_STARTS = 20
"""How many objects are looked for in one script."""
DEEPEST_PIECE = 8
"""How far below a piece of the story its text may lie."""
FEWEST_PIECES = 3
PROSE = 60
"""From how many characters on the text of a piece is prose."""
MOST_FORMS = 12
"""In how many forms a headline may be stated: for the page, for its title, for search engines …"""
SHORTEST_HEADLINE = 15
"""A shorter headline could stand anywhere."""

_TEXT = ("text", "value", "html", "data", "content", "children", "nodes", "paragraph", "body")
"""Under which names the text of a piece lies, or what holds it."""
_TYPE = ("type", "tagName", "tag", "name", "kind", "style")
_TAG_OF = {
    **dict.fromkeys(("h1", "h2", "h3", "heading", "header", "subheading", "subheadline", "crosshead"), "h2"),
    **dict.fromkeys(("h4", "h5", "h6"), "h4"),
    **dict.fromkeys(("li", "listitem", "list-item", "list_item", "bullet", "list", "ul", "ol"), "li"),
    **dict.fromkeys(("blockquote", "quote", "pullquote"), "blockquote"),
}
_BLOCKS = frozenset(("p", "paragraph", *_TAG_OF))
_NO_TEXT = frozenset(
    "image img figure picture video audio ad ads advertisement embed iframe media gallery newsletter related promo"
    " interstitial_link interstitial-link inline-newsletter inline-recirc div-ad script style raw_html".split()
)


def lay_out_script(page: Page, headline: str | None) -> Laid | None:
    """Lay out the longest story that a script of the page holds beside the headline; ``None`` where none does."""
    best: Laid | None = None
    for markup in filter(None, _markups(page, headline or "")):
        outline = read_outline(Page.from_html(markup, url=page.base_url))
        laid = lay_out(outline, frozenset(n for n, line in enumerate(outline.lines) if line.text))
        if best is None or laid.size > best.size:
            best = laid
    if best is None:
        return None
    # The elements are none of the page's.
    passages = [evolve(passage, block=evolve(passage.block, element=None)) for passage in best.passages]
    return evolve(best, passages=tuple(passages), block_of={})


def _markups(page: Page, headline: str) -> Iterator[str]:
    """Give what may be the story as markup, script by script."""
    folded = fold(headline)
    if len(folded) < SHORTEST_HEADLINE:
        return
    # A look for one word of it spares reading most scripts. What is not ASCII may be written in another way.
    word = max([word for word in headline.split() if word.isascii()], key=len, default="")
    for script in page.elements("script"):
        text = script.text or ""
        if not SMALLEST_SCRIPT <= len(text) <= LARGEST_SCRIPT or word not in text:
            continue
        if "ld+json" not in (script.get("type") or "").lower():
            for state in _read_states(text):
                yield "\n".join(filter(None, map(_write_piece, _find_pieces(state, folded))))


def _read_states(text: str) -> Iterator[Any]:
    """Read the objects that a script states, by themselves or as the values of variables."""
    decoder = json.JSONDecoder(strict=False)
    at = 0
    for _ in range(MOST_STARTS):
        start = text.find("{", at)
        if start < 0:
            return
        at = start + 1
        if text[:start].rstrip()[-1:] not in ("", "=", "(", ":"):
            continue
        try:
            state, at = decoder.raw_decode(text, start)
        except (ValueError, RecursionError):
            continue
        if at - start >= SMALLEST_SCRIPT:
            yield state


def _find_pieces(state: Any, headline: str) -> Sequence[Any]:
    """Find the list with the most prose of those that an object holds beside the headline."""
    best: Sequence[Any] = ()
    most = 0
    left: list[tuple[Any, bool]] = [(state, False)]
    while left:
        node, is_story = left.pop()
        if isinstance(node, dict):
            is_story = is_story or _holds(node, headline)
            left += [(child, is_story) for child in node.values() if isinstance(child, dict | list)]
        elif isinstance(node, list):
            left += [(child, is_story) for child in node if isinstance(child, dict | list)]
            if is_story and len(node) >= FEWEST_PIECES:
                sizes = [len(text) for piece in node if _is_prose(text := _text_of(piece))]
                if len(sizes) >= FEWEST_PIECES and sum(sizes) > most:
                    best, most = node, sum(sizes)
    return best


def _holds(node: dict[str, Any], headline: str) -> bool:
    """Whether an object states the headline, as a value of its own or among several forms of it."""
    for value in node.values():
        if isinstance(value, str):
            if _is_headline(value, headline):
                return True
        elif isinstance(value, dict) and len(value) <= MOST_FORMS:
            forms = value.values()
            if any([isinstance(form, str) and _is_headline(form, headline) for form in forms]) and not any(
                [isinstance(form, dict | list) for form in forms]
            ):
                return True
    return False


def _is_headline(text: str, headline: str) -> bool:
    return len(headline) <= len(text) <= 2 * len(headline) and fold(text) == headline


def _text_of(piece: Any, depth: int = DEEPEST_PIECE) -> str:
    """Give the text of a piece, wherever below it lies."""
    if isinstance(piece, str):
        return piece if " " in piece and not piece.startswith(("http", "{", "[", "//")) else ""
    if not depth or _type_of(piece) in _NO_TEXT:
        return ""
    if isinstance(piece, list):
        glue = "\n" if any([_type_of(part) in _BLOCKS for part in piece]) else ""
        return glue.join([_words_of(part, depth - 1) for part in piece])
    if isinstance(piece, dict):
        if isinstance(items := piece.get("items"), list):
            return "\n".join([_words_of(item, depth - 1) for item in items])
        texts = (_words_of(piece.get(name), depth - 1) for name in _TEXT)
        return next((text for text in texts if text.strip()), "")
    return ""


def _is_prose(text: str) -> bool:
    """Whether a text is long enough to be prose, and no program."""
    return len(text) >= PROSE and "{" not in text and not text.startswith(("<style", "<script", "<svg", "<!--"))


def _words_of(part: Any, depth: int) -> str:
    """Give the text of a part of a piece, in which a word may stand alone."""
    return part if isinstance(part, str) else _text_of(part, depth)


def _type_of(piece: Any) -> str:
    if not isinstance(piece, dict):
        return ""
    return next((value.lower() for name in _TYPE if isinstance(value := piece.get(name), str)), "")


def _write_piece(piece: Any) -> str:
    """Write a piece as an element; one that is markup already stays what it is."""
    text = _text_of(piece)
    if "&lt;" in text and "<" not in text:
        text = unescape(text)
    if not text.strip():
        return ""
    if "<" not in text:
        text = escape(text, quote=False)
    tag = _TAG_OF.get(_type_of(piece), "p")
    if tag == "li":
        return f"<ul>{''.join([f'<li>{item}</li>' for item in text.splitlines()])}</ul>"
    return f"<{tag}>{text}</{tag}>"
