"""Microdata: the article's properties, and not those of what else the page describes."""

from newsparse.metadata.microdata import read_microdata
from newsparse.page import Page
from tests.metadata.pages import names_of, page_of, read


def test_names_dates_and_texts_of_the_article_are_read() -> None:
    page = (
        "<div itemscope itemtype='https://schema.org/NewsArticle'><h1 itemprop=headline>Rain over Ulm</h1>"
        "<span itemprop=author itemscope itemtype='https://schema.org/Person'><a itemprop=url href=/ann>"
        "<span itemprop=name>Ann Lee</span></a></span><time itemprop=datePublished datetime=2021-12-09>Thursday</time>"
        "<meta itemprop=inLanguage content=en></div>"
    )
    found = {
        candidate.field: candidate for candidate in read_microdata(Page.from_html(page, url="https://example.org/rain"))
    }
    assert found["headline"].value == "Rain over Ulm"
    assert [(author.name, author.url) for author in found["authors"].value] == [("Ann Lee", "https://example.org/ann")]  # type: ignore[attr-defined]
    assert found["date_published"].value.isoformat()[:10] == "2021-12-09"  # type: ignore[attr-defined]
    assert found["language"].value == "en"


def test_properties_of_comments_and_pictures_are_left_alone() -> None:
    others = (
        "<div itemscope itemtype='https://schema.org/Comment'><span itemprop=author>Bo Ek</span><time itemprop=datePublished>2019-05-01</time></div>"
        "<figure itemscope itemtype='https://schema.org/ImageObject'><span itemprop=author>Bo Ek</span></figure>"
    )
    assert names_of(page_of(after=others)) == []
    assert read(page_of(after=others)).date_published is None


def test_a_page_without_any_gives_nothing() -> None:
    assert list(read_microdata(Page.from_html("<h1>Rain</h1>"))) == []
