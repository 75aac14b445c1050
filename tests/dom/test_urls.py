"""Addresses: made absolute, or ``None`` for what leads nowhere."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse.dom.urls import host_of, join_url

BASE = "https://example.org/a/b?c=d"


@pytest.mark.parametrize(
    ("url", "joined"),
    [
        ("https://other.example/x", "https://other.example/x"),
        ("//other.example/x", "https://other.example/x"),
        ("/x", "https://example.org/x"),
        ("x", "https://example.org/a/x"),
        ("../x", "https://example.org/x"),
        ("?x=y", "https://example.org/a/b?x=y"),
        ("  /x\n", "https://example.org/x"),
        ("mailto:ann@example.org", "mailto:ann@example.org"),
        ("tel:+49731", "tel:+49731"),
    ],
)
def test_an_address_is_made_absolute(url, joined):
    assert join_url(BASE, url) == joined


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "   ",
        "#top",
        "javascript:void(0)",
        "JavaScript:x",
        " javascript:x",
        "data:image/gif;base64,R0",
        "about:blank",
        "blob:https://x",
        "vbscript:x",
    ],
)
def test_what_leads_nowhere_has_no_address(url):
    assert join_url(BASE, url) is None


def test_without_a_base_an_address_stays_as_it_is():
    assert join_url(None, "x/y") == "x/y"
    assert join_url("", "x/y") == "x/y"


@pytest.mark.parametrize("url", ["//[", "http://[::1", "//[x]/"])
def test_an_address_that_cannot_be_read_raises_nothing(url):
    join_url(BASE, url)
    host_of(url)


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://www.Example.org:8080/x", "example.org"),
        ("https://user:word@example.org/", "example.org"),
        ("example.org/x", "example.org"),
        ("https://example.org./", "example.org"),
        ("https://www.com/", "com"),
        ("https://wwww.example.org/", "wwww.example.org"),
        ("https://[::1]/", "::1"),
        ("https://", None),
        ("/x/y", None),
        ("", None),
        (None, None),
    ],
)
def test_the_host_is_in_lower_case_without_www_and_port(url, host):
    assert host_of(url) == host


@given(st.none() | st.text(), st.none() | st.text())
@example("https://[", "x")
@example("https://example.org", "//[")
def test_no_text_is_wrong_as_an_address(base, url):
    joined = join_url(base, url)
    assert joined is None or joined.strip()
    host = host_of(url)
    assert host is None or host
