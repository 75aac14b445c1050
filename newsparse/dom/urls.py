"""Addresses: relative to absolute, and the host that a site is known by."""

from urllib.parse import urljoin, urlsplit

__all__ = ["host_of", "join_url"]


def join_url(base: str | None, url: str | None) -> str | None:
    """Make an address absolute; ``None`` for what leads nowhere outside the page.

    >>> join_url("https://example.org/a/b", "../c")
    'https://example.org/c'
    >>> join_url(None, "c"), join_url("https://example.org/", "javascript:void(0)")
    ('c', None)
    """
    url = (url or "").strip()
    if not url or url.startswith("#"):
        return None
    if url.startswith(("https://", "http://")):
        return url
    scheme = url.split(":", 1)[0].lower()
    if scheme in ("javascript", "data", "about", "blob", "vbscript"):
        return None
    if scheme in ("mailto", "tel") and ":" in url:
        return url
    try:
        return urljoin(base, url) if base else url
    except ValueError:
        return None


def host_of(url: str | None) -> str | None:
    """Give the host of an address in lower case, without ``www.`` and port; ``None`` where there is none.

    >>> host_of("https://www.Example.org:8080/x")
    'example.org'
    """
    if not url:
        return None
    try:
        host = urlsplit(url if "//" in url else f"//{url}").hostname
    except ValueError:
        return None
    return host.removeprefix("www.").rstrip(".") or None if host else None
