"""Evidence in words: what the names in a trace mean to somebody who reads them for the first time."""

from collections.abc import Callable, Sequence

__all__ = ["tell_evidence", "tell_reason"]

_SIZES = ("tiny", "very short", "short", "of a line", "of a sentence or two", "of a few sentences", "long")
_LINKS = {
    "none": "without links",
    "some": "with a few links",
    "half": "half of it links",
    "most": "most of it links",
    "all": "all of it a link",
}
_ENDS = {
    "stop": "ends like a sentence",
    "question": "ends with a question mark",
    "exclaim": "ends with an exclamation mark",
    "ellipsis": "ends with three dots",
    "quote": "ends with a quotation mark or bracket",
    "colon": "ends with a colon",
    "comma": "ends with a comma",
    "other": "ends without a full stop",
}
_SHAPES = {
    "none": "nothing",
    "media": "an image or a video",
    "heading": "a heading",
    "heading-link": "a linked heading",
    "link": "a link",
    "prose": "prose",
    "item": "a list item",
    "short": "a short line",
    "middle": "a line of middling length",
}
_PLACES = (
    "before any",
    "at the start",
    "in the first third",
    "in the middle",
    "in the last third",
    "at the end",
    "after all",
)
_BELOW = ("it is the headline", "right below the headline", "just below the headline", "below the headline")
_AMOUNTS = ("no", "hardly any", "little", "some", "much", "very much", "a great deal of")
_SHARES = ("no", "hardly any", "a few", "some", "many", "mostly")
_PROSE_SHARES = ("none", "hardly any", "little", "some", "half", "much", "nearly all")
_KINDS = {
    "ad": "for advertising",
    "author": "for the author",
    "body": "for the text",
    "card": "of cards or lists",
    "consent": "that asks for consent",
    "date": "for the date",
    "factbox": "of facts",
    "modal": "that opens over the page",
    "nav": "for navigation",
    "player": "of a player",
    "popular": "of what is popular",
    "related": "of related stories",
    "share": "for sharing",
    "side": "at the side",
    "subscribe": "that asks for a subscription",
    "teaser": "of teasers",
}
"""Kinds of boxes of which "of" and the name alone would not say enough."""
_REPEATED_SHARES = ("nothing", "a little", "half", "most")
_CARDS = ("one of two boxes", "one of a few boxes", "one of many boxes", "one of very many boxes")
_COUNTS = ("it stands alone", "few lines around it", "some lines around it", "many lines around it")
_WHOLE = {
    "hidden": "hidden from readers",
    "card:none": "in no row of boxes",
    "upper": "all in capitals",
    "titled": "written like a title",
    "says:cookie": "speaks of cookies",
    "look:main": "looks like most of the prose",
    "look:tag": "has the tag of most of the prose",
    "look:other": "looks unlike the prose",
    "article:story": "in the <article> of the headline",
    "article:story:whole": "in the <article> that has the headline and the prose",
    "article:other:whole": "in an <article> inside that of the story",
    "article:none:whole": "outside the <article> of the story",
    "article:other": "in another <article>",
    "article:none": "outside the <article> of the headline",
    "article:other:unnamed": "in an <article>",
    "article:none:unnamed": "in no <article>",
    "is:headline": "says what the headline says",
    "is:description": "says what the description says",
    "core:before": "before the core of the story",
    "core:after": "after the core of the story",
    "start:lower": "begins with a small letter",
    "start:digit": "begins with a digit",
}


def tell_reason(reason: str) -> str:
    """Give a trace's reason in words; what is words already stays as it is.

    >>> tell_reason("core:before, has:©"), tell_reason("newsletter prompt, by newsletter_prompt")
    ('before the core of the story, has a ©', 'newsletter prompt, by newsletter_prompt')
    """
    return ", ".join(map(tell_evidence, reason.split(", ")))


def tell_evidence(name: str) -> str:
    """Give a piece of evidence in words; a name that is not known stays as it is.

    >>> tell_evidence("before:prose:heading"), tell_evidence("inside:share"), tell_evidence("tag+link:p:none")
    ('after a heading', 'inside a box for sharing', '<p> without links')
    """
    if name in _WHOLE:
        return _WHOLE[name]
    kind, _, rest = name.partition(":")
    tell = _TELLERS.get(kind)
    # A mark or a word may hold a colon itself.
    parts = rest.split(":") if kind not in _QUOTING else [rest]
    if tell is None or not rest:
        return name
    try:
        return tell(parts)
    except (KeyError, ValueError, IndexError):
        return name


def _pick(words: Sequence[str], place: str) -> str:
    return words[min(int(place), len(words) - 1)]


def _tell_head(parts: Sequence[str]) -> str:
    return "before the headline" if parts[0] == "before" else _pick((*_BELOW, "far below the headline"), parts[0])


def _tell_core(parts: Sequence[str]) -> str:
    return "at the core of the story" if parts[0] == "0" else f"inside the core of the story, {parts[0]} deep"


def _tell_way(parts: Sequence[str]) -> str:
    up, down = parts
    return f"{up} up from the core and {down} down" if up != "0" else f"{down} down from the core"


def _tell_side(parts: Sequence[str]) -> str:
    side, up = parts
    return "in the core of the story" if side == "in" else f"{side} the core, {up} boxes out"


def _box(kind: str) -> str:
    return f"a box {_KINDS.get(kind, f'of {kind}')}"


def _tell_apart(parts: Sequence[str]) -> str:
    mark = parts[0]
    where = "hidden" if mark == "hidden" else f"inside {mark}>" if mark.startswith("<") else f"inside {_box(mark)}"
    return f"{where}, which the core is not"


_QUOTING = frozenset(("inside", "near", "word", "start", "has", "in"))
_TELLERS: dict[str, Callable[[Sequence[str]], str]] = {
    "tag": lambda parts: f"<{parts[0]}>",
    "tag+size": lambda parts: f"<{parts[0]}>, {_pick(_SIZES, parts[1])}",
    "tag+link": lambda parts: f"<{parts[0]}> {_LINKS[parts[1]]}",
    "end+size": lambda parts: f"{_ENDS[parts[0]]}, {_pick(_SIZES, parts[1])}",
    "before": lambda parts: f"after {_SHAPES[parts[1]]}",
    "before2": lambda parts: f"two after {_SHAPES[parts[1]]}",
    "after": lambda parts: f"before {_SHAPES[parts[1]]}",
    "after2": lambda parts: f"two before {_SHAPES[parts[1]]}",
    "between": lambda parts: f"between {_SHAPES[parts[0]]} and {_SHAPES[parts[2]]}",
    "place": lambda parts: f"{_pick(_PLACES, parts[0])} of the page's prose",
    "head": _tell_head,
    "core": _tell_core,
    "way": _tell_way,
    "side": _tell_side,
    "repeated": lambda parts: "stands more than once on the page",
    "around.prose": lambda parts: f"{_pick(_AMOUNTS, parts[0])} prose in its box",
    "around.share": lambda parts: f"{_pick(_PROSE_SHARES, parts[0])} of the page's prose in its box",
    "outer.share": lambda parts: f"{_pick(_PROSE_SHARES, parts[0])} of the page's prose in the box around its own",
    "around.links": lambda parts: f"{_pick(_SHARES, parts[0])} links in its box",
    "around.repeated": lambda parts: f"{_pick(_REPEATED_SHARES, parts[0])} in its box stands twice on the page",
    "card": lambda parts: f"in {_pick(_CARDS, parts[0])} side by side that begin with {_SHAPES[parts[1]]}",
    "apart": _tell_apart,
    "around.lines": lambda parts: _pick(_COUNTS, parts[0]),
    "outer.prose": lambda parts: f"{_pick(_AMOUNTS, parts[0])} prose in the box around its own",
    "outer.links": lambda parts: f"{_pick(_SHARES, parts[0])} links in the box around its own",
    "stated": lambda parts: f"{'stands' if parts[0] == 'True' else 'does not stand'} in the body that JSON-LD states",
    "in": lambda parts: f"inside <{parts[0]}>",
    "inside": lambda parts: f"inside {_box(parts[0])}",
    "near": lambda parts: f"in {_box(parts[0])}",
    "start": lambda parts: f"begins with {parts[0]}",
    "word": lambda parts: f"begins with “{parts[0]}”",
    "has": lambda parts: f"has a {parts[0]}",
}
