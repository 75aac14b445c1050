"""Images: the largest on offer, what stands under them told apart, and no furniture."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.article import Image
from newsparse.body.images import find_twin, parse_srcset, read_figure, read_image
from newsparse.page import Page

BASE = "https://post.example/a/"


def read(markup: str, tag: str = "img") -> Image | None:
    page = Page.from_html(markup, url=BASE)
    element = next(page.root.iter(tag))
    return read_figure(element, page) if tag == "figure" else read_image(element, page)


@pytest.mark.parametrize(
    ("markup", "tag", "url"),
    [
        ("<img src=s.jpg srcset='m.jpg 600w, l.jpg 1200w'>", "img", "l.jpg"),
        ("<img src=blank.gif data-src=real.jpg>", "img", "real.jpg"),
        ("<img src='data:image/gif;base64,R0' data-srcset='a.jpg 1x, b.jpg 2x'>", "img", "b.jpg"),
        ("<picture><source srcset='w.webp 1600w'><img src=s.jpg></picture>", "picture", "w.webp"),
        ("<noscript><img src=real.jpg></noscript>", "noscript", "real.jpg"),
        ("<amp-img src=amp.jpg></amp-img>", "amp-img", "amp.jpg"),
    ],
    ids=["srcset", "lazy", "lazy-set", "picture", "noscript", "amp"],
)
def test_largest_on_offer_is_taken(markup: str, tag: str, url: str) -> None:
    image = read(markup, tag)
    assert image is not None
    assert image.url == BASE + url


@pytest.mark.parametrize(
    "markup",
    [
        "<img src=a.jpg class='author-avatar'>",
        "<img src=site-logo.png>",
        "<img src=a.jpg width=1 height=1>",
        "<img src=a.jpg width=40>",
        "<img src='https://stats.example/p.gif'>",
        "<img src=index-transparent_h-3.gif>",
        "<img alt=nothing>",
    ],
)
def test_furniture_is_no_image(markup: str) -> None:
    assert read(markup) is None


@pytest.mark.parametrize(
    ("markup", "is_taken"),
    [
        ("<a href='/b/other-story'><img src=a.jpg></a>", False),
        ("<a href='/'><span><img src=a.jpg></span></a>", False),
        ("<a href='/pictures/a.jpg'><img src=a.jpg></a>", True),
        ("<a href='/gallery/rain'><img src=a.jpg></a>", True),
        ("<a href='https://maker.example.org/'><img src=a.jpg></a>", True),
        ("<a href='#top'><img src=a.jpg></a>", True),
        ("<a href='/b/other-story'><figure><img src=a.jpg></figure></a>", True),
    ],
)
def test_picture_that_leads_to_another_page_of_the_site_is_that_page_s(markup: str, is_taken: bool) -> None:
    assert (read(markup) is not None) == is_taken


@pytest.mark.parametrize(
    ("caption", "parts"),
    [
        ("Rain in Ulm. Photo: Ann Lee/dpa", ("Rain in Ulm.", "Ann Lee/dpa")),
        ("<span>Rain in Ulm.</span><span class='credit'>Ann Lee</span>", ("Rain in Ulm.", "Ann Lee")),
        ("<span><p>Rain in Ulm.</p></span><span class=x1>Ann Lee/Reuters</span>", ("Rain in Ulm.", "Ann Lee/Reuters")),
        ("<p>Rain in Ulm. <cite>AP Photo/Ann Lee</cite></p>", ("Rain in Ulm.", "AP Photo/Ann Lee")),
        (
            "Rain in Ulm. Photo by <span class=photographer>Ann Lee</span> /AFP",
            ("Rain in Ulm. Photo by", "Ann Lee /AFP"),
        ),
        ("Rain in Ulm (Ann Lee/The Post)", ("Rain in Ulm", "Ann Lee/The Post")),
        ("<b>Rain</b> in <i>Ulm</i>", ("Rain in Ulm", None)),
    ],
)
def test_caption_and_credit_are_told_apart(caption: str, parts: tuple[str, str | None]) -> None:
    image = read(f"<figure><img src=a.jpg alt='Wet street'><figcaption>{caption}</figcaption></figure>", "figure")
    assert image is not None
    assert (image.caption, image.credit) == parts
    assert image.alt_text == "Wet street"


@pytest.mark.parametrize(
    ("url", "others", "twin"),
    [
        ("https://x.example/rain-in-ulm-1200x800.jpg", ["https://x.example/rain-in-ulm.webp"], 0),
        (
            "https://x.example/407478918/wide.webp",
            ["https://x.example/a.jpg", "https://x.example/407478918_v1.webp"],
            1,
        ),
        (
            "https://x.example/407478918/wide.webp",
            ["https://x.example/407478918_1.webp", "https://x.example/407478918_2.webp"],
            None,
        ),
        ("https://x.example/20240503/a.jpg", ["https://x.example/20240503/b.jpg"], None),
        ("https://x.example/image.jpg", ["https://y.example/image.jpg"], None),
        (None, ["https://x.example/a.jpg"], None),
        ("https://x.example/a.jpg", [None, "https://x.example/a.jpg"], 1),
    ],
)
def test_twins_are_one_picture(url: str | None, others: list[str | None], twin: int | None) -> None:
    assert find_twin(url, others) == twin


@given(
    st.lists(st.tuples(st.from_regex(r"[a-z]{1,8}(,[a-z])?\.jpg", fullmatch=True), st.integers(1, 4000)), max_size=6)
)
def test_srcset_reads_back(offers: list[tuple[str, int]]) -> None:
    written = ", ".join(f"{url} {width}w" for url, width in offers)
    assert parse_srcset(written) == [(float(width), url) for url, width in offers]


@given(st.text())
def test_any_srcset_can_be_read(value: str) -> None:
    assert all(url for _, url in parse_srcset(value) if url is None)


@given(st.one_of(st.none(), st.text()), st.lists(st.one_of(st.none(), st.text()), max_size=4))
def test_any_address_can_be_compared(url: str | None, others: list[str | None]) -> None:
    twin = find_twin(url, others)
    assert twin is None or others[twin]
