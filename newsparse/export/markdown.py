"""Markdown: CommonMark, with the tables of GitHub; front matter in YAML if asked for."""

import json
import re
from collections.abc import Iterable, Iterator

from newsparse.article import Article, Block, BlockKind, Embed, Image
from newsparse.export.pieces import (
    Piece,
    embed_of,
    image_of,
    images_outside_body,
    lines_of,
    pieces_of,
    rows_of,
    safe_url,
)

__all__ = ["escape_markdown", "to_markdown"]

# What could be read as markup wherever it stands. One underscore between two letters, or a "<" before a space, cannot.
_INLINE = re.compile(r"[\\`*\[\]~|]|(?<![^\W_])_|_(?![^\W_])|<(?=[A-Za-z/!?])|&(?=#|[A-Za-z])|!$|!(?=\[)|:(?=//)")
# What could be read as markup where a line begins.
_LINE_START = re.compile(r"(?:[#>+=-]|\d{1,9}(?=[.)]))")
# Every line ending that anybody knows, and the controls that CommonMark does not carry.
_BREAKS = re.compile(r"\r\n?|[\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_BLANK = " \t\n\r\x0b\x0c"


def to_markdown(article: Article, *, front_matter: bool = False) -> str:
    """Give an article as Markdown: its headline, who wrote it and when, images with captions, the body.

    >>> print(to_markdown(Article(headline="Rain", body=(Block(BlockKind.QUOTE, "It rains *always*."),))), end="")
    # Rain
    <BLANKLINE>
    > It rains \\*always\\*.

    :param front_matter: begin with the metadata, in YAML between lines of dashes, as site generators read it.
    """
    parts = [_front_matter(article)] if front_matter else []
    if article.headline:
        parts.append(f"# {_heading(article.headline)}")
    # The headline comes first, since many a reader of Markdown takes the first line for the title.
    if signed := " · ".join(filter(None, (article.kicker, _signature(article), _day(article)))):
        parts.append(_paragraph(signed))
    for image in images_outside_body(article):
        parts += _image(image)
    parts += _blocks(article)
    return "\n\n".join(part for part in parts if part) + "\n" if parts else ""


def escape_markdown(text: str) -> str:
    """Write text so that Markdown shows it as it is, whatever stands in it. Line breaks become spaces.

    >>> escape_markdown("5 * 3 <b> [x] snake_case")
    '5 \\\\* 3 \\\\<b> \\\\[x\\\\] snake_case'
    """
    return _INLINE.sub(lambda mark: "\\" + mark[0], _BREAKS.sub(" ", text).replace("\x00", "\ufffd"))


def _blocks(article: Article) -> Iterator[str]:
    previous: Block | None = None
    turned = False
    for block in article.body:
        # Two lists one after the other stay two if their marks differ.
        follows = previous is not None and previous.kind is block.kind is BlockKind.LIST
        turned = follows and not turned
        yield from _block(article, block, turned=turned)
        previous = block


def _block(article: Article, block: Block, *, turned: bool) -> Iterable[str]:
    match block.kind:
        case BlockKind.FIGURE:
            image = image_of(article, block)
            return _image(image) if image else ()
        case BlockKind.EMBED:
            embed = embed_of(article, block)
            return _embed(embed) if embed else ()
        case BlockKind.HEADING:
            return [f"{'#' * min(max(block.level or 2, 1), 6)} {_heading(_inline(pieces_of(block)), escaped=True)}"]
        case BlockKind.LIST:
            return ["\n".join(_items(block, turned=turned))]
        case BlockKind.QUOTE:
            return ["\n".join(f"> {line}" for line in _lines(block).split("\n"))]
        case BlockKind.TABLE:
            return ["\n".join(_table(block))]
        case BlockKind.PREFORMATTED:
            return [_fence(block.text)]
        case _:
            return [_lines(block)]


def _inline(pieces: Iterable[Piece]) -> str:
    return "".join(_piece(piece) for piece in pieces)


def _piece(piece: Piece) -> str:
    """Write text with its link around it; white space at its ends stays outside, and a link of nothing is none."""
    if piece.url is None or not piece.text.strip():
        return escape_markdown(piece.text)
    text = _BREAKS.sub(" ", piece.text)
    inner = text.strip()
    before, _, after = text.partition(inner)
    return f"{before}[{escape_markdown(inner)}]({_destination(piece.url)}){after}"


def _destination(url: str) -> str:
    """Write an address so that it is read as it is: a bracket would end it, and "&copy;" would be a sign."""
    url = url.replace("(", "%28").replace(")", "%29")
    return url.replace("&", "&amp;") if ";" in url else url


def _guard(line: str) -> str:
    """Keep the beginning of a line from being read as a heading, list, quote, rule or indented code."""
    line = line.strip(_BLANK)
    if found := _LINE_START.match(line):
        end = found.end()
        return f"{line[:end]}\\{line[end:]}" if found[0][0].isdigit() else f"\\{line}"
    return line


def _lines(block: Block) -> str:
    """Write a paragraph: its line breaks are hard breaks, and empty lines are left out."""
    lines = [_guard(_inline(line)) for line in lines_of(block)]
    return "\\\n".join(line for line in lines if line)


def _paragraph(text: str) -> str:
    return _guard(escape_markdown(text))


def _heading(text: str, *, escaped: bool = False) -> str:
    text = (text if escaped else escape_markdown(text)).strip(_BLANK)
    # Number signs at its end would count as the end of the heading.
    return f"{text[:-1]}\\#" if text.endswith("#") else text


def _items(block: Block, *, turned: bool) -> Iterator[str]:
    for n, line in enumerate(lines_of(block), 1):
        mark = f"{n}{')' if turned else '.'}" if block.ordered else "*" if turned else "-"
        yield f"{mark} {_guard(_inline(line))}".rstrip()


def _table(block: Block) -> Iterator[str]:
    rows = [[_inline(cell).strip(_BLANK) for cell in row] for row in rows_of(block)]
    width = max(len(row) for row in rows)
    for n, row in enumerate(rows):
        yield f"| {' | '.join(row + [''] * (width - len(row)))} |"
        if n == 0:
            yield f"|{' --- |' * width}"


def _fence(text: str) -> str:
    """Write text between fences longer than any run of backticks in it."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}\n{_BREAKS.sub(chr(10), text)}\n{fence}"


def _image(image: Image) -> list[str]:
    parts = []
    if url := safe_url(image.url):
        parts.append(f"![{escape_markdown(image.alt_text or '').strip()}]({_destination(url)})")
    words = " ".join(filter(None, (image.caption, image.credit and f"({image.credit})")))
    if words.strip():
        parts.append(_paragraph(words))
    return parts


def _embed(embed: Embed) -> list[str]:
    words = embed.text or embed.provider or str(embed.kind)
    return [_guard(_piece(Piece(words, safe_url(embed.url))))]


def _signature(article: Article) -> str:
    return article.byline or ", ".join(author.name for author in article.authors)


def _day(article: Article) -> str:
    return article.date_published.date().isoformat() if article.date_published else ""


def _front_matter(article: Article) -> str:
    """Write the metadata as YAML; strings as JSON writes them, which YAML reads."""
    said = {
        "title": article.headline,
        "kicker": article.kicker,
        "description": article.description,
        "authors": [author.name for author in article.authors],
        "date": article.date_published and article.date_published.isoformat(),
        "lastmod": article.date_modified and article.date_modified.isoformat(),
        "publisher": article.publisher and article.publisher.name,
        "section": article.section,
        "keywords": list(article.keywords),
        "language": article.language,
        "url": safe_url(article.canonical_url or article.url),
        "image": next((url for image in article.images if (url := safe_url(image.url))), None),
    }
    lines = [f"{name}: {json.dumps(value)}" for name, value in said.items() if value]
    return "\n".join(("---", *lines, "---"))
