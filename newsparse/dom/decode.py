"""Bytes to UTF-8, by the order the HTML standard gives: byte order mark, the caller's word, ``<meta>``, then a guess.

Labels mean what the WHATWG Encoding Standard says they mean ("latin1" is windows-1252), through ``webencodings``.
Nothing here raises on any input, and nothing cuts it short: what cannot be decoded becomes U+FFFD.
"""

import codecs
import re

import webencodings
from attrs import frozen

__all__ = ["Decoded", "decode"]

META_WINDOW = 4096
"""How many bytes of the head are searched for ``<meta charset>``; browsers stop at 1,024, some pages are later."""

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([a-zA-Z0-9_:.-]{1,40})", re.IGNORECASE)
_META = re.compile(rb"<meta\b[^>]*", re.IGNORECASE)
_XML = re.compile(rb"^\s*<\?xml[^>]{0,256}?encoding\s*=\s*[\"']([a-zA-Z0-9_:.-]{1,40})[\"']")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16le"),
    (codecs.BOM_UTF16_BE, "utf-16be"),
)


@frozen
class Decoded:
    """A page as valid UTF-8, and how it came to be."""

    data: bytes
    encoding: str
    """The encoding the page was read in, by its name in the Encoding Standard."""
    source: str
    """Who said so: ``bom``, ``given``, ``meta``, ``text`` (a str came in) or ``guess``."""
    problem: str | None = None
    """What the reader should know, in words: an unknown label, bytes that did not decode."""


def decode(page: bytes | str, encoding: str | None = None) -> Decoded:
    """Give a page as UTF-8, whatever it came as.

    >>> decode(b'<meta charset="latin1">caf\\xe9').encoding
    'windows-1252'
    >>> decode("rain" + chr(0xD800)).data.decode() == "rain" + chr(0xFFFD)
    True
    """
    if isinstance(page, str):
        return Decoded(_encode(page.removeprefix("\ufeff")), "utf-8", "text")
    for mark, name in _MARKS:
        if page.startswith(mark):
            return _decode_as(page[len(mark) :], name, "bom")
    unknown = None
    for label, source in ((encoding, "given"), (_declared(page), "meta")):
        if label is None:
            continue
        if found := webencodings.lookup(label):
            return _decode_as(page, found.name, source)
        unknown = f"unknown encoding {label!r}"
    return _guess(page, unknown)


def _declared(page: bytes) -> str | None:
    """Give the label that the page itself states."""
    found = next(
        (
            charset
            for charset in _CHARSET.finditer(page, 0, META_WINDOW)
            if _META.fullmatch(page, max(0, page.rfind(b"<", 0, charset.start())), charset.start())
        ),
        None,
    )
    if found := found or _XML.match(page[:512]):
        # "A meta that says UTF-16 was itself read as ASCII, so it can't be": the standard's own remedy.
        label = found[1].decode("ascii")
        return "utf-8" if label.lower().startswith("utf-16") else label
    return None


def _decode_as(page: bytes, name: str, source: str) -> Decoded:
    """Decode by a name; bytes that are plainly something else are read as what they are, and that is said."""
    if name == "utf-8":
        try:
            page.decode("utf-8")
        except UnicodeDecodeError:
            return _repair_utf8(page, source)
        return Decoded(page, name, source)
    codec = webencodings.lookup(name)
    if codec is None or name in ("replacement", "x-user-defined"):
        return _guess(page, f"unusable encoding {name!r}")
    if name == "windows-1252" and source == "meta" and _is_utf8(page):
        return Decoded(page, "utf-8", "guess", "declared windows-1252, but the bytes are UTF-8")
    text = codec.codec_info.decode(page, "replace")[0]
    return Decoded(_encode(text), name, source)


def _repair_utf8(page: bytes, source: str) -> Decoded:
    """Read bytes that are declared UTF-8 and are not quite: UTF-8 with flaws, or windows-1252 by another name."""
    text = page.decode("utf-8", "replace")
    flaws = text.count("\ufffd")
    if flaws > 3 and flaws * 2 > sum([byte >= 0xC2 for byte in page]):
        return Decoded(_encode(_windows_1252(page)), "windows-1252", "guess", "declared UTF-8, but the bytes are not")
    return Decoded(_encode(text), "utf-8", source, f"{flaws} characters could not be decoded")


def _guess(page: bytes, problem: str | None) -> Decoded:
    """Tell UTF-8 and windows-1252 apart: text in any other encoding is almost never valid UTF-8 by chance."""
    # Zeros first: ASCII letters in UTF-16 are valid UTF-8 too, each with a zero beside it.
    zeros = page[:256].count(0)
    if zeros > 32 and abs(page[1:256:2].count(0) - page[0:256:2].count(0)) > zeros // 2:
        name = "utf-16le" if page[1:256:2].count(0) > page[0:256:2].count(0) else "utf-16be"
        return Decoded(
            _encode(page.decode(name, "replace")), name, "guess", problem or f"no encoding stated; read as {name}"
        )
    if _is_utf8(page):
        plain = page.isascii()
        return Decoded(
            page, "utf-8", "guess", problem or (None if plain else "no encoding stated; the bytes are UTF-8")
        )
    text = _windows_1252(page)
    return Decoded(_encode(text), "windows-1252", "guess", problem or "no encoding stated; read as windows-1252")


def _is_utf8(page: bytes) -> bool:
    try:
        page.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _windows_1252(page: bytes) -> str:
    return page.decode("windows-1252", "replace")


def _encode(text: str) -> bytes:
    """Give a str as UTF-8; a surrogate on its own, which has no UTF-8, becomes U+FFFD."""
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode("utf-8")
