"""What a command reads: a file or the standard input, HTML or text; and the parser that the options ask for."""

import re
import sys
import zlib
from enum import StrEnum
from importlib import import_module
from pathlib import Path

from attrs import frozen

from newsparse.exceptions import MissingExtraError
from newsparse.parser import Parser
from newsparse.trace import Trace

__all__ = ["Input", "Kind", "make_parser", "read_input", "tell_kind"]

_MARKUP = re.compile(
    rb"<(?:!doctype|!--|html|head|body|title|meta|link|script|style|article|main|section|div|span|p|h[1-6]|br|a|img"
    rb"|table|ul|ol|figure)[\s/>]",
    re.IGNORECASE,
)
LOOK_AT = 20_000
MOST_BYTES = 100_000_000
"""Far more than the limits of a parser let through."""
_GZIP = b"\x1f\x8b"


class Kind(StrEnum):
    """What an input is."""

    HTML = "html"
    TEXT = "text"


@frozen
class Input:
    """An input: its bytes, what it is, and a name to show."""

    name: str
    content: bytes
    kind: Kind

    def trace(self, parser: Parser, *, url: str | None = None, encoding: str | None = None) -> Trace:
        """Parse it, and keep what became of each block."""
        if self.kind is Kind.HTML:
            return parser.trace_html(self.content, url=url, encoding=encoding)
        return parser.trace_text(decode_text(self.content, encoding), url=url)


def read_input(path: Path, kind: Kind | None = None) -> Input:
    """Read a file, or the standard input where the path is ``-``; what is packed with gzip is unpacked.

    :raises OSError: for a file that cannot be read.
    :raises ValueError: for one that begins like gzip and is not.
    """
    is_file = str(path) != "-"
    name = str(path) if is_file else "standard input"
    content = path.read_bytes() if is_file else sys.stdin.buffer.read()
    if content.startswith(_GZIP):
        content = _unpack(content, name)
    named = Kind.TEXT if path.suffix in (".txt", ".text") else None
    return Input(name, content, kind or named or tell_kind(content))


def _unpack(content: bytes, name: str) -> bytes:
    """Unpack gzip, as far as anybody reads: a small file may hold a page without end."""
    try:
        return zlib.decompressobj(wbits=16 + zlib.MAX_WBITS).decompress(content, MOST_BYTES)
    except zlib.error:
        raise ValueError(f"{name}: the file is broken: it begins like gzip, and is not") from None


def tell_kind(content: bytes) -> Kind:
    """Tell HTML from text: HTML has a tag of HTML early on.

    >>> tell_kind(b"Rain <over> Ulm"), tell_kind(b"<p>Rain over Ulm")
    (<Kind.TEXT: 'text'>, <Kind.HTML: 'html'>)
    """
    # UTF-16 has a zero byte in each letter of a tag.
    return Kind.HTML if _MARKUP.search(content[:LOOK_AT].replace(b"\0", b"")) else Kind.TEXT


def decode_text(content: bytes, encoding: str | None = None) -> str:
    """Decode a text: as told, else as UTF-8 or UTF-16 with their marks, else as Windows-1252."""
    if encoding is not None:
        try:
            return content.decode(encoding, "replace")
        except LookupError:
            raise ValueError(f"no encoding named {encoding!r}") from None
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("windows-1252", "replace")


def make_parser(*, plugins: list[Path] | None = None, ftr: Path | None = None, strict: bool = False) -> Parser:
    """Make the parser that the options ask for.

    :raises PluginError: for a plugin that cannot be loaded.
    :raises MissingExtraError: for ``--ftr`` without the distribution that reads such folders.
    """
    given: list[object] = list(plugins or ())
    if ftr is not None:
        given.append(_ftr_plugin(ftr))
    return Parser(plugins=given, strict=strict)


def _ftr_plugin(folder: Path) -> object:
    try:
        ftr = import_module("newsparse_ftr")
    except ImportError:
        raise MissingExtraError("--ftr needs newsparse-ftr; pip install newsparse-ftr") from None
    if not folder.is_dir():
        raise ValueError(f"no folder of rules at {str(folder)!r}")
    plugin: object = ftr.FtrRules.from_folder(folder)
    return plugin
