"""HTML: semantic elements, schema.org's microdata, and nothing that could run. Allowed tags and safe links only."""

from collections.abc import Iterable, Iterator
from datetime import datetime, time
from html import escape

from newsparse.article import Article, AuthorKind, Block, BlockKind, Embed, Image
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

__all__ = ["escape_html", "to_html"]

GENERATOR = "newsparse"
"""What our pages say of themselves in ``<meta name="generator">``: their body stands where they mark it."""

_CONTROLS = {n: None for n in (*range(32), *range(127, 160)) if chr(n) not in "\n\t"}
_CONTROLS[0x85] = " "  # type: ignore[assignment]  # a table for translate() may hold both
_CONTROLS[ord("\r")] = "\n"  # type: ignore[assignment]


def to_html(article: Article, *, fragment: bool = False) -> str:
    """Give an article as an HTML page of its own: head, headline, who and when, body with links, images, tables.

    :func:`newsparse.parse_html` reads the same body out of it again.

    :param fragment: give the ``<article>`` alone, to be put into another page.
    """
    story = "\n".join(_article(article))
    if fragment:
        return story
    language = f' lang="{escape_html(article.language)}"' if article.language else ""
    head = "\n".join(_head(article))
    return f"<!DOCTYPE html>\n<html{language}>\n<head>\n{head}\n</head>\n<body>\n{story}\n</body>\n</html>\n"


def escape_html(text: str | None) -> str:
    """Write text so that it is text, in an element and in an attribute."""
    return escape((text or "").translate(_CONTROLS).encode("utf-8", "replace").decode())


def _head(article: Article) -> Iterator[str]:
    yield '<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f'<meta name="generator" content="{GENERATOR}">'
    yield f"<title>{escape_html(article.headline)}</title>"
    if article.description:
        yield f'<meta name="description" content="{escape_html(article.description)}">'
    if article.keywords:
        yield f'<meta name="keywords" content="{escape_html(", ".join(article.keywords))}">'
    if article.publisher:
        yield f'<meta property="og:site_name" content="{escape_html(article.publisher.name)}">'
    if article.section:
        yield f'<meta property="article:section" content="{escape_html(article.section)}">'
    if url := safe_url(article.canonical_url or article.url):
        yield f'<link rel="canonical" href="{escape_html(url)}">'


def _article(article: Article) -> Iterator[str]:
    yield '<article itemscope itemtype="https://schema.org/NewsArticle">'
    yield "<header>"
    yield from _header(article)
    yield "</header>"
    for image in images_outside_body(article):
        yield _figure(image)
    yield '<div itemprop="articleBody">'
    for block in article.body:
        yield from _block(article, block)
    yield "</div>"
    yield "</article>"


def _header(article: Article) -> Iterator[str]:
    if article.kicker:
        yield f'<p class="kicker">{escape_html(article.kicker)}</p>'
    if article.headline:
        yield f'<h1 itemprop="headline">{escape_html(article.headline)}</h1>'
    if article.authors:
        yield f'<p class="byline">{", ".join(map(_author, _signers(article)))}</p>'
    elif article.byline:
        yield f'<p class="byline">{escape_html(article.byline)}</p>'
    for name, told in (("datePublished", article.date_published), ("dateModified", article.date_modified)):
        if told:
            yield f'<time itemprop="{name}" datetime="{told.isoformat()}">{_moment(told)}</time>'


def _moment(told: datetime) -> str:
    """Show a day, with the time of day where there is one."""
    return told.isoformat(" ", "minutes")[: 10 if told.time() == time() else 16]


def _signers(article: Article) -> Iterator[tuple[str, str | None, str]]:
    for author in article.authors:
        yield author.name, safe_url(author.url), "Person" if author.kind is AuthorKind.PERSON else "Organization"


def _author(author: tuple[str, str | None, str]) -> str:
    name, url, kind = author
    named = f'<span itemprop="name">{escape_html(name)}</span>'
    linked = f'<a itemprop="url" rel="author" href="{escape_html(url)}">{named}</a>' if url else named
    return f'<span itemprop="author" itemscope itemtype="https://schema.org/{kind}">{linked}</span>'


def _block(article: Article, block: Block) -> Iterable[str]:
    match block.kind:
        case BlockKind.FIGURE:
            image = image_of(article, block)
            return [_figure(image)] if image else ()
        case BlockKind.EMBED:
            embed = embed_of(article, block)
            return [_embed(embed)] if embed else ()
        case BlockKind.HEADING:
            level = min(max(block.level or 2, 1), 6)
            return [f"<h{level}>{_inline(pieces_of(block))}</h{level}>"]
        case BlockKind.LIST:
            tag = "ol" if block.ordered else "ul"
            return [f"<{tag}>", *(f"<li>{_inline(line)}</li>" for line in lines_of(block)), f"</{tag}>"]
        case BlockKind.QUOTE:
            return [f"<blockquote><p>{_lines(block)}</p></blockquote>"]
        case BlockKind.TABLE:
            return ["<table>", *(f"<tr>{_cells(row)}</tr>" for row in rows_of(block)), "</table>"]
        case BlockKind.PREFORMATTED:
            # The parser of HTML takes away the first line break of a <pre>.
            return [f"<pre>\n{_inline(pieces_of(block))}</pre>"]
        case BlockKind.STANDFIRST:
            return [f'<p class="standfirst">{_lines(block)}</p>']
        case _:
            return [f"<p>{_lines(block)}</p>"]


def _inline(pieces: Iterable[Piece]) -> str:
    return "".join(
        f'<a href="{escape_html(piece.url)}">{escape_html(piece.text)}</a>' if piece.url else escape_html(piece.text)
        for piece in pieces
    )


def _lines(block: Block) -> str:
    return "<br>".join(_inline(line) for line in lines_of(block))


def _cells(row: Iterable[Iterable[Piece]]) -> str:
    return "".join(f"<td>{_inline(cell)}</td>" for cell in row)


def _figure(image: Image) -> str:
    parts = []
    if url := safe_url(image.url):
        sizes = [f' {name}="{size}"' for name, size in (("width", image.width), ("height", image.height)) if size]
        parts.append(f'<img src="{escape_html(url)}" alt="{escape_html(image.alt_text)}"{"".join(sizes)}>')
    if image.caption or image.credit:
        credit = f'<span class="credit">{escape_html(image.credit)}</span>' if image.credit else ""
        parts.append(f"<figcaption>{' '.join(filter(None, (escape_html(image.caption), credit)))}</figcaption>")
    return f"<figure>{''.join(parts)}</figure>" if parts else ""


def _embed(embed: Embed) -> str:
    words = escape_html(embed.text or embed.provider or str(embed.kind))
    url = safe_url(embed.url)
    return f'<p class="embed">{f"<a href={chr(34)}{escape_html(url)}{chr(34)}>{words}</a>" if url else words}</p>'
