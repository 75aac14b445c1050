"""What the formats share: blocks line by line with their links apart, safe addresses, and images told in place."""

from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from attrs import frozen

from newsparse.article import Article, Block, BlockKind, Embed, Image

__all__ = ["Piece", "embed_of", "image_of", "images_outside_body", "lines_of", "pieces_of", "quote_url", "safe_url"]

SAFE_SCHEMES = frozenset(("http", "https", "mailto"))
_UNSAFE_IN_URLS = {ord(mark): f"%{ord(mark):02X}" for mark in ' "<>\\^`{|}\x7f'}
_UNSAFE_IN_URLS.update({n: f"%{n:02X}" for n in range(32)})


@frozen
class Piece:
    """A run of text that is one link, or none."""

    text: str
    url: str | None = None


def pieces_of(block: Block, start: int = 0, end: int | None = None) -> Iterator[Piece]:
    """Give the text between two places, cut where links begin and end; only safe links count.

    >>> from newsparse.article import LinkSpan
    >>> block = Block(BlockKind.PARAGRAPH, "Rain in Ulm.", links=(LinkSpan(8, 11, "https://ulm.example/"),))
    >>> [piece.text for piece in pieces_of(block)]
    ['Rain in ', 'Ulm', '.']
    """
    end = len(block.text) if end is None else end
    reached = start
    for link in sorted(block.links, key=lambda link: link.start):
        first, last = max(link.start, reached), min(link.end, end)
        url = safe_url(link.url)
        if first >= last or url is None:
            continue
        if first > reached:
            yield Piece(block.text[reached:first])
        yield Piece(block.text[first:last], url)
        reached = last
    if reached < end:
        yield Piece(block.text[reached:end])


def lines_of(block: Block, separator: str = "\n") -> Iterator[list[Piece]]:
    """Give the pieces of each line of a block: of each item of a list, of each row of a table."""
    start = 0
    for line in block.text.split(separator):
        yield list(pieces_of(block, start, start + len(line)))
        start += len(line) + len(separator)


def rows_of(block: Block) -> Iterator[list[list[Piece]]]:
    """Give the rows of a table, cell by cell, in pieces."""
    start = 0
    for row in block.text.split("\n"):
        cells = []
        for cell in row.split("\t"):
            cells.append(list(pieces_of(block, start, start + len(cell))))
            start += len(cell) + 1
        yield cells


def safe_url(url: str | None) -> str | None:
    """Give an address that may stand in a link: http, https or mailto, and whole; else ``None``.

    >>> safe_url(" https://example.org/a b")
    'https://example.org/a%20b'
    >>> safe_url("javascript:alert(1)"), safe_url("/relative")
    (None, None)
    """
    if not url:
        return None
    url = url.strip()
    # Browsers leave these out of an address before they read its scheme.
    url = url.replace("\n", "").replace("\r", "").replace("\t", "")
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    if parts.scheme.lower() not in SAFE_SCHEMES or (parts.scheme.lower() != "mailto" and not parts.netloc):
        return None
    return quote_url(url)


def quote_url(url: str) -> str:
    """Write what may not stand in an address, and would mean something in HTML or XML, as percent and two digits.

    >>> quote_url('https://example.org/a_(b)?"c"=|')
    'https://example.org/a_(b)?%22c%22=%7C'
    """
    return url.translate(_UNSAFE_IN_URLS).encode("utf-8", "replace").decode()


def image_of(article: Article, block: Block) -> Image | None:
    """Give the image of a figure; ``None`` where there is none."""
    return article.images[block.image] if block.image is not None and block.image < len(article.images) else None


def embed_of(article: Article, block: Block) -> Embed | None:
    """Give what an embed shows; ``None`` where there is nothing."""
    return article.embeds[block.embed] if block.embed is not None and block.embed < len(article.embeds) else None


def images_outside_body(article: Article) -> Iterable[Image]:
    """Give the images that stand nowhere in the body: the lead image, and those with a caption of their own."""
    placed = {block.image for block in article.body if block.kind is BlockKind.FIGURE}
    for n, image in enumerate(article.images):
        if n not in placed and (image.is_lead or image.caption):
            yield image
