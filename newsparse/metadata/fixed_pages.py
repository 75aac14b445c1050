"""Pages that stand for good: front pages, and those that a site's program itself tells apart from posts."""

from urllib.parse import urlsplit

from newsparse.page import Page

__all__ = ["is_fixed_page"]

_ARCHIVED = "://"


def is_fixed_page(page: Page) -> bool:
    """Whether a page is a site's front page, or one that WordPress calls a page: *About us*, a service, a form.

    Programs date these as if they were news: with the day on which somebody made the page, years ago.

    >>> is_fixed_page(Page.from_html("<body class='page-template page-id-7'>"))
    True
    >>> is_fixed_page(Page.from_html("<p>", url="https://example.org/")), is_fixed_page(Page.from_html("<p>"))
    (True, False)
    """
    body = page.root.find("body")
    classes = (body.get("class") or "").split() if body is not None else []
    if any(name.startswith(("page-id-", "page-template")) for name in classes):
        return not any(name.startswith(("single-", "postid-")) for name in classes)
    return _is_front(page.url or page.canonical_hint)


def _is_front(url: str | None) -> bool:
    if not url:
        return False
    # An archive's address holds the one that was copied.
    start = url.rfind(_ARCHIVED)
    try:
        parts = urlsplit(url[max(url.rfind("/", 0, max(start, 0)) + 1, 0) :])
    except ValueError:
        return False
    return bool(parts.netloc) and parts.path in ("", "/") and not parts.query
