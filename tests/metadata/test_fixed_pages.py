"""Fixed pages: front pages, and what WordPress calls a page."""

import pytest

from newsparse.metadata.fixed_pages import is_fixed_page
from newsparse.page import Page


@pytest.mark.parametrize(
    "url",
    ["https://example.org", "https://example.org/", "https://web.archive.org/web/2016/http://example.org/"],
)
def test_front_pages_are_fixed(url: str) -> None:
    assert is_fixed_page(Page.from_html("<p>", url=url))


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "https://example.org/rain",
        "https://example.org/?p=7",
        "//",
        "http://[",
        "https://web.archive.org/web/2016/http://example.org/rain",
    ],
)
def test_other_addresses_are_not(url: str | None) -> None:
    assert not is_fixed_page(Page.from_html("<p>", url=url))


@pytest.mark.parametrize(
    ("classes", "expected"),
    [
        ("page page-id-7", True),
        ("page-template-default", True),
        ("single single-post postid-7 page-template", False),
        ("home", False),
    ],
)
def test_wordpress_says_which_pages_are_posts(classes: str, expected: bool) -> None:
    assert is_fixed_page(Page.from_html(f"<body class='{classes}'>", url="https://example.org/rain")) is expected
