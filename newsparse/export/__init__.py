"""What an article can be turned into: one exporter a format, by name."""

from collections.abc import Callable
from typing import Any, TypeAlias

from newsparse.article import Article
from newsparse.chain import Chain, chain_of
from newsparse.exceptions import UnknownNameError
from newsparse.export.html import to_html
from newsparse.export.json_ld import to_json_ld
from newsparse.export.markdown import to_markdown
from newsparse.export.ninjs import to_ninjs
from newsparse.export.tei import to_tei
from newsparse.export.text import to_text

__all__ = ["EXPORTERS", "Exporter", "export"]

Exporter: TypeAlias = Callable[..., str]
"""A function that writes an article in a format; it may have options, given by name."""


def _to_json(article: Article, *, indent: int | None = None) -> str:
    """Give an article as JSON, which :meth:`newsparse.Article.from_json` reads back; see :mod:`newsparse.serialize`."""
    # cattrs is imported by whoever asks for JSON, and by nobody else.
    from newsparse.serialize import to_json

    return to_json(article, indent=indent)


EXPORTERS: Chain[Exporter] = chain_of(
    (
        ("text", to_text),
        ("markdown", to_markdown),
        ("html", to_html),
        ("json", _to_json),
        ("json_ld", to_json_ld),
        ("ninjs", to_ninjs),
        ("tei", to_tei),
    )
)
"""The formats of newsparse. Plugins add theirs through the hook ``register_exporters``."""


def export(article: Article, name: str, *, exporters: Chain[Exporter] | None = None, **options: Any) -> str:
    """Write an article in the format of this name.

    >>> export(Article(headline="Rain"), "markdown")
    '# Rain\\n'
    >>> export(Article(), "markdwon")
    Traceback (most recent call last):
        ...
    newsparse.exceptions.UnknownNameError: no format named 'markdwon'; did you mean 'markdown'?

    :param exporters: the formats to choose from: those of newsparse and of the installed plugins if none are given.
    :raises UnknownNameError: when there is no such format.
    """
    chain = EXPORTERS if exporters is None else exporters
    if exporters is None and name not in chain:
        from newsparse import default_parser

        chain = default_parser().loaded_plugins.extend_exporters(EXPORTERS)
    if name not in chain:
        raise UnknownNameError("format", name, chain.names)
    return chain[name](article, **options)
