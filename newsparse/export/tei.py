"""TEI XML (P5), as corpora of texts are kept in."""

import re
from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

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

__all__ = ["to_tei"]

# What XML 1.0 has no way to write.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def to_tei(article: Article) -> str:
    """Give an article as a TEI document: a header with its metadata, and the text in ``<body>``.

    Characters that XML cannot hold become U+FFFD.
    """
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<TEI xmlns="http://www.tei-c.org/ns/1.0">', "<teiHeader>"]
    lines += [*_file_description(article), *_profile(article), "</teiHeader>"]
    language = f" xml:lang={_attribute(article.language)}" if article.language else ""
    lines += [
        f"<text{language}>",
        "<body>",
        '<div type="article">',
        *_body(article),
        "</div>",
        "</body>",
        "</text>",
        "</TEI>",
    ]
    return "\n".join(lines) + "\n"


def _text(text: str | None) -> str:
    return escape(_NOT_XML.sub("\ufffd", text or ""), {"\r": "&#13;"})


def _attribute(value: str) -> str:
    return quoteattr(_NOT_XML.sub("\ufffd", value))


def _element(name: str, text: str | None, **attributes: str | None) -> str:
    given = "".join(f" {key}={_attribute(value)}" for key, value in attributes.items() if value)
    return f"<{name}{given}>{_text(text)}</{name}>"


def _file_description(article: Article) -> Iterator[str]:
    yield "<fileDesc><titleStmt>"
    yield _element("title", article.headline, type="main")
    if article.alternative_headline:
        yield _element("title", article.alternative_headline, type="alt")
    yield from (_element("author", author.name) for author in article.authors)
    yield "</titleStmt><publicationStmt>"
    yield _element("publisher", article.publisher.name) if article.publisher else "<p>Not published anew.</p>"
    if article.publisher and article.licence:
        yield f"<availability><licence>{_text(article.licence)}</licence></availability>"
    yield "</publicationStmt><sourceDesc><bibl>"
    yield _element("title", article.headline)
    if url := safe_url(article.canonical_url or article.url):
        yield f"<ref target={_attribute(url)}>{_text(url)}</ref>"
    if article.date_published:
        yield _element("date", article.date_published.isoformat(), type="published", when=_when(article))
    yield "</bibl></sourceDesc></fileDesc>"


def _when(article: Article) -> str | None:
    return article.date_published.isoformat(timespec="seconds") if article.date_published else None


def _profile(article: Article) -> Iterator[str]:
    if not (article.description or article.language or article.keywords):
        return
    yield "<profileDesc>"
    if article.description:
        yield f"<abstract><p>{_text(article.description)}</p></abstract>"
    if article.language:
        yield f"<langUsage>{_element('language', article.language, ident=article.language)}</langUsage>"
    if article.keywords:
        terms = "".join(_element("term", word) for word in article.keywords)
        yield f"<textClass><keywords>{terms}</keywords></textClass>"
    yield "</profileDesc>"


def _body(article: Article) -> Iterator[str]:
    if article.headline:
        yield _element("head", article.headline)
    if article.byline:
        yield _element("byline", article.byline)
    if article.dateline:
        yield _element("dateline", article.dateline.text)
    for image in images_outside_body(article):
        yield _figure(image)
    empty = True
    for block in article.body:
        for line in _block(article, block):
            empty = False
            yield line
    if empty:
        yield "<p/>"


def _block(article: Article, block: Block) -> Iterable[str]:
    match block.kind:
        case BlockKind.FIGURE:
            image = image_of(article, block)
            return [_figure(image)] if image else ()
        case BlockKind.EMBED:
            embed = embed_of(article, block)
            return [_embed(embed)] if embed else ()
        case BlockKind.HEADING:
            # A <head> may only begin a <div>; a subheading between paragraphs is a label.
            return [f'<label type="head" n="{block.level or 2}">{_inline(pieces_of(block))}</label>']
        case BlockKind.LIST:
            rend = "numbered" if block.ordered else "bulleted"
            items = (f"<item>{_inline(line)}</item>" for line in lines_of(block))
            return [f'<list rend="{rend}">{"".join(items)}</list>']
        case BlockKind.QUOTE:
            return [f"<quote><p>{_lines(block)}</p></quote>"]
        case BlockKind.TABLE:
            rows = ("".join(f"<cell>{_inline(cell)}</cell>" for cell in row) for row in rows_of(block))
            return [f"<table>{''.join(f'<row>{row}</row>' for row in rows)}</table>"]
        case BlockKind.PREFORMATTED:
            return [f'<p xml:space="preserve">{_inline(pieces_of(block))}</p>']
        case BlockKind.STANDFIRST:
            return [f'<p rend="standfirst">{_lines(block)}</p>']
        case _:
            return [f"<p>{_lines(block)}</p>"]


def _inline(pieces: Iterable[Piece]) -> str:
    return "".join(
        f"<ref target={_attribute(piece.url)}>{_text(piece.text)}</ref>" if piece.url else _text(piece.text)
        for piece in pieces
    )


def _lines(block: Block) -> str:
    return "<lb/>".join(_inline(line) for line in lines_of(block))


def _figure(image: Image) -> str:
    url = safe_url(image.url)
    parts = [f"<graphic url={_attribute(url)}/>"] if url else []
    words = " ".join(filter(None, (image.caption, image.credit and f"({image.credit})")))
    parts += [f"<head>{_text(words)}</head>"] if words else []
    parts += [_element("figDesc", image.alt_text)] if image.alt_text else []
    return f"<figure>{''.join(parts)}</figure>" if parts else "<figure/>"


def _embed(embed: Embed) -> str:
    words = _text(embed.text or embed.provider or str(embed.kind))
    url = safe_url(embed.url)
    return f'<p rend="embed">{f"<ref target={_attribute(url)}>{words}</ref>" if url else words}</p>'
