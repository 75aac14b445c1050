"""The names that a page's site is known under: what must not stand in a headline."""

from weakref import WeakKeyDictionary

from newsparse.dom.urls import host_of
from newsparse.page import Page
from newsparse.text.clean import clean_line

__all__ = ["site_names"]

_META = (
    "og:site_name",
    "application-name",
    "apple-mobile-web-app-title",
    "dc.publisher",
    "al:ios:app_name",
    "al:android:app_name",
    "twitter:app:name:iphone",
    "publisher",
)
_NO_SITES = frozenset(("www", "m", "amp", "blog", "news", "web", "co", "com", "org", "net", "edu", "gov", "ac"))
LONGEST_NAME = 60
_known: WeakKeyDictionary[Page, tuple[str, ...]] = WeakKeyDictionary()
"""What was read of pages that are still at hand: several readers ask for the same names."""


def site_names(page: Page) -> tuple[str, ...]:
    """Give the site's names: stated in ``<meta>`` and JSON-LD, and out of its host.

    >>> site_names(
    ...     Page.from_html('<meta property="og:site_name" content="The Post">', url="https://www.thepost.example/x")
    ... )
    ('The Post', 'thepost.example', 'thepost')
    """
    known = _known.get(page)
    if known is None:
        known = _known[page] = _read_names(page)
    return known


def _read_names(page: Page) -> tuple[str, ...]:
    names = [clean_line(value) for name in _META for value in page.meta.get(name, ())[:1]]
    names += [value.strip().lstrip("@") for value in page.meta.get("twitter:site", ())[:1]]
    for node in page.json_ld[:60]:
        publisher = node.get("publisher")
        for item in (
            publisher,
            node if node.get("@type") in ("WebSite", "NewsMediaOrganization", "Organization") else None,
        ):
            if isinstance(item, dict):
                names += [value for value in (item.get("name"), item.get("alternateName")) if isinstance(value, str)]
    host = host_of(page.url or page.canonical_hint)
    if host:
        names += [host, *(label for label in host.split(".")[:-1] if label not in _NO_SITES and len(label) > 2)]
    return tuple(dict.fromkeys(name for name in names if name and len(name) <= LONGEST_NAME))
