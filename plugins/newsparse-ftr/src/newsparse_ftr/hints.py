"""What rule files say to whoever fetches pages. Nothing here is acted on: newsparse has no network."""

from attrs import frozen
from lxml import html

from newsparse import Page
from newsparse_ftr.expressions import Expression, text_of

__all__ = ["PageLink", "SiteHints", "TestPage"]


@frozen
class TestPage:
    """A page that a rule was written for, and words that must be in its text."""

    __test__ = False

    url: str
    contains: tuple[str, ...] = ()


@frozen
class PageLink:
    """A way from one page of an article to another."""

    path: Expression
    condition: Expression | None = None
    """Holds only on pages on which this finds something."""


@frozen
class SiteHints:
    """How a site's pages want to be fetched."""

    http_headers: tuple[tuple[str, str], ...] = ()
    """Names and values of headers to send, as the files state them."""
    next_page_links: tuple[PageLink, ...] = ()
    single_page_links: tuple[PageLink, ...] = ()
    single_page_links_in_feed: tuple[Expression, ...] = ()
    detect_next_page: bool | None = None
    requires_login: bool = False
    logged_out: tuple[Expression, ...] = ()
    """They find something on a page that was fetched without signing in."""
    login_uri: str | None = None
    login_username_field: str | None = None
    login_password_field: str | None = None
    login_extra_fields: tuple[str, ...] = ()

    def next_page(self, page: Page) -> str | None:
        """Give the address of the next page of the article, if this one names it."""
        return _follow(self.next_page_links, page)

    def single_page(self, page: Page) -> str | None:
        """Give the address of the article on one page, if this one names it."""
        return _follow(self.single_page_links, page)

    def is_logged_out(self, page: Page) -> bool:
        """Say whether the page shows that nobody was signed in when it was fetched."""
        return any(path.matches(page.root) for path in self.logged_out)


def _follow(links: tuple[PageLink, ...], page: Page) -> str | None:
    for link in links:
        if link.condition is None or link.condition.matches(page.root):
            for target in link.path.results(page.root):
                address = page.absolute(_address(target))
                if address and address != page.url:
                    return address
    return None


def _address(target: html.HtmlElement | str) -> str | None:
    if isinstance(target, str):
        return text_of(target)
    return target.get("href") or target.get("src")
