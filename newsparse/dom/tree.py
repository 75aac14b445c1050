"""The one door into lxml: UTF-8 in, a tree with all of the page's text out. No network, no entities, no limits hit.

Traps that are handled here, so that nobody else has to know them (libxml2 2.14, lxml 6):

- below 2,048 nested elements the parser gives up and drops the rest of the page;
- what follows an early ``</html>`` becomes a second root, which is easily overlooked;
- an ``<iframe>`` that is not closed swallows the rest of the page as raw text;
- where the tags ``</head>`` and ``<body>`` are left out, as they may be, an element of HTML 5 stays in the head;
- an empty page has no tree at all.
"""

import re

from lxml import etree, html

__all__ = ["parse_tree"]

DEPTH_LIMIT = 600
"""How deep elements may nest when a page has to be flattened; what is deeper loses its tags, not its text.

Rows and cells of tables are not counted, since nothing has to close them: with them it is 1,800 at most.
"""

_OPEN_IFRAME = re.compile(rb"<iframe\b[^>]*>(?!\s*</iframe)", re.IGNORECASE)
_END_OF_PAGE = re.compile(rb"</(?:html|body)\s*>", re.IGNORECASE)
_TAG = re.compile(rb"<(/?)([a-zA-Z][a-zA-Z0-9:-]*)\b[^<>]*>")
_NEVER_CLOSED = frozenset(b"area base br col embed hr img input link meta param source track wbr p li td th tr".split())
_ALL_HTML = etree.ElementDefaultClassLookup(element=html.HtmlElement)
"""One class for all elements, looked up in C: lxml.html's own look-up by tag calls Python for each element."""

_UNKNOWN_TO_PARSER = "article aside details figure footer header hgroup main nav section".split()

_EMPTY_PAGE = b"<html><body></body></html>"


def parse_tree(data: bytes) -> html.HtmlElement:
    """Parse a page that is valid UTF-8; always gives an ``<html>`` element.

    >>> parse_tree(b"<p>one").xpath("string()")
    'one'
    >>> parse_tree(b"").tag
    'html'
    """
    root, too_deep = _parse(data)
    if any([frame.text and "<" in frame.text for frame in root.iter("iframe")]):
        data = _close_iframes(data)
        root, too_deep = _parse(data)
    if too_deep:
        root, _ = _parse(_flatten(data))
    elif root.getnext() is not None:
        root, _ = _parse(_END_OF_PAGE.sub(b"", data))
    _end_head(root)
    return root


def _parse(data: bytes) -> tuple[html.HtmlElement, bool]:
    # A parser for each page: lxml's parsers lock, so that one would make the threads of a Parser wait for each other.
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    parser.set_element_class_lookup(_ALL_HTML)
    root = etree.fromstring(data, parser) if data else None
    if root is None:
        root = etree.fromstring(_EMPTY_PAGE, parser)
    assert isinstance(root, html.HtmlElement)
    # Giving up is the last thing a parser does; the errors before it can be hundreds.
    last = parser.error_log.last_error
    return root, last is not None and last.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT


def _end_head(root: html.HtmlElement) -> None:
    """Begin the body where a browser would: at the first element that no head can hold."""
    head = root.find("head")
    first = None if head is None else next(head.iterchildren(*_UNKNOWN_TO_PARSER), None)
    if head is None or first is None:
        return
    body = root.find("body")
    if body is None:
        body = etree.SubElement(root, "body")
    strays = head[head.index(first) :]
    strays[-1].tail = (strays[-1].tail or "") + (body.text or "")
    body.text = None
    for element in reversed(strays):
        body.insert(0, element)


def _close_iframes(data: bytes) -> bytes:
    """Close iframes that nothing closes: ``<noscript><iframe src=…></noscript>`` is on real pages."""
    lowered = data.lower()
    if lowered.count(b"<iframe") <= lowered.count(b"</iframe"):
        return data
    return _OPEN_IFRAME.sub(lambda found: found[0] + b"</iframe>", data)


def _flatten(data: bytes) -> bytes:
    """Drop the tags, not the text, of whatever is nested too deep for the parser."""
    pieces: list[bytes] = []
    depth = reached = 0
    for found in _TAG.finditer(data):
        if found[2].lower() in _NEVER_CLOSED:
            continue
        depth = max(0, depth - 1) if found[1] else depth + 1
        if depth + bool(found[1]) > DEPTH_LIMIT:
            pieces.append(data[reached : found.start()])
            reached = found.end()
    pieces.append(data[reached:])
    return b" ".join(pieces)
