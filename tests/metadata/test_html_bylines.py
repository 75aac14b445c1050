"""Bylines that a page prints: marked, labelled, or only a name beside the date."""

import pytest

from tests.metadata.pages import json_ld, names_of, page_of, read


@pytest.mark.parametrize(
    "line",
    [
        "<p class=byline>By Ann Lee</p>",
        "<a rel=author href=/authors/ann>Ann Lee</a>",
        "<span itemprop=author>Ann Lee</span>",
        "<p>By Ann Lee</p>",
        "<p>By <a href=/ann>Ann Lee</a></p>",
        "<p>Written by: Ann Lee | 9 December 2021</p>",
        "<div class=post-author><img alt='' src=a.png> Ann Lee <span>Staff Writer</span></div>",
        "<footer><p class=byline>Ann Lee</p></footer>",
        "<div>Rain<br>by Ann Lee</div>",
        "<p><a href=/authors/ann-lee/>Ann Lee</a></p>",
        "<p>Ann Lee</p><p>9 December 2021</p>",
        "<p>9 December 2021 | Ann Lee</p>",
        "<div><span>Ann Lee</span></div>",
        "<p>By <a href=/ann>Ann Lee</a> <a href=/more>and read more of Monday's rain in our digital edition</a></p>",
        "<div><strong>Contributors:</strong> Ann Lee</div>",
        "<p><span>Ann Lee</span> in <a href=/rain>Rain</a></p>",
        "<p class=byline><span>Guide</span> <span>by</span> <span>Ann Lee</span></p>",
        "<div class=author>Ann Lee<div>Updated 9 December 2021</div></div>",
        "<div><span>By</span><span>Ann Lee</span></div>",
        "<p class=author>Artikel von: <span>Ann Lee</span></p>",
        "<div class=meta>Posted on March 12, 2024 by Ann Lee</div>",
        "<div class=meta>Publié le 12 mars 2024 à 10h15 par Ann Lee</div>",
        "<div class=meta>Veröffentlicht am 12. März 2024 von Ann Lee</div>",
        "<p>Von Ann Lee, Ulm</p>",
        "<p>By Ann Lee<br>Rain Service, Ulm</p>",
        "<p>By Ann Lee (@annlee)</p>",
        "<p>By Ann Lee (ann@example.org)</p>",
        "<p>By Ann Lee; Editing by Bo Ek</p>",
        "<p>Autor: Ann Lee, 12.03.2024</p>",
    ],
)
def test_who_signs_near_the_headline(line: str) -> None:
    assert names_of(page_of(line)) == ["Ann Lee"]


@pytest.mark.parametrize(
    "line",
    [
        "<p>By entering this page you agree with what Ann Lee wrote.</p>",
        "<p>By the end of the day</p>",
        "<div class=comment><p class=author>Ann Lee</p></div>",
        "<div class=related><p>By Ann Lee</p></div>",
        "<figcaption>Photo by Ann Lee</figcaption>",
        "<p class=byline>Photograph by Ann Lee</p>",
        "<p>Mental Health</p><p>9 December 2021</p>",
        "<p>It rained, said <b>Ann Lee</b></p>",
        "<p>- Ann Lee, 1984</p>",
        "<p class=author>admin</p>",
        "<p class=author>9 December 2021</p>",
        "<p class=author>https://example.org/ann</p>",
        "<p class=byline>Rain, Sun and Wind</p>",
        "<p class=byline>Reviewed by Ann Lee</p>",
        "<p>Medically reviewed by: Ann Lee</p>",
        "<p class=author>Zitat von Ann</p>",
        "<p class=author>NOC Admin</p>",
        "<p>The bridge was built on 12 March 1902 by Ann Lee, who also built the road to Linz.</p>",
        "<p>In the March 2024 report by Ann Lee</p>",
        "<p class=quote-author>Ann Lee, mayor</p>",
    ],
)
def test_who_does_not_sign_is_not_named(line: str) -> None:
    assert names_of(page_of(line)) == []


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("<p>By A. J. Lee</p>", ["A. J. Lee"]),
        ("<p>By Rain Service</p>", ["Rain Service"]),
        ("<p>Von Jan Weg und Juna Ek, Ulm</p>", ["Jan Weg", "Juna Ek"]),
        ("<p>Door: Jan de Vries</p>", ["Jan de Vries"]),
        ("<p>記者 王芳／台北報導</p>", ["王芳"]),
        ("<p>文／王芳、李明</p>", ["王芳", "李明"]),
        ("<p>김철수 기자</p>", ["김철수"]),
        ("<div><div>By</div><div>The Rain Team</div></div>", ["The Rain Team"]),
        ("<p>Von Ann Lee, Bo Ek und Ida Weg, URF</p>", ["Ann Lee", "Bo Ek", "Ida Weg", "URF"]),
    ],
)
def test_initials_desks_and_stations_sign_where_the_line_says_so(line: str, names: list[str]) -> None:
    assert names_of(page_of(line)) == names


def test_the_byline_is_kept_as_printed() -> None:
    assert read(page_of("<p class=byline>By Ann Lee and Bo Ek, Ulm</p>")).byline == "By Ann Lee and Bo Ek, Ulm"


def test_several_authors_stand_in_order_with_their_pages() -> None:
    line = "<p class=byline>By <a rel=author href=/ann>Ann Lee</a> and <a rel=author href=/bo>Bo Ek</a></p>"
    authors = read(page_of(line), "https://example.org/rain").authors
    assert [(author.name, author.url) for author in authors] == [
        ("Ann Lee", "https://example.org/ann"),
        ("Bo Ek", "https://example.org/bo"),
    ]


def test_names_of_other_stories_above_the_headline_give_way_to_a_mark_after_it() -> None:
    above = "<div><p>By Bo Ek</p>" + "<i></i>" * 6 + "</div>"
    assert names_of(page_of("<p class=byline>Ann Lee</p>", above=above)) == ["Ann Lee"]


def test_a_box_at_the_end_counts_where_nothing_else_names_anybody() -> None:
    box = "<div><p class=author-name>Ann Lee</p></div>"
    assert names_of(page_of(after=box)) == ["Ann Lee"]
    stated = json_ld(
        '{"@type": "NewsArticle", "headline": "Rain over Ulm", "author": {"@type": "Person", "name": "Bo Ek"}}'
    )
    assert names_of(page_of(after=box + "<p>Bo Ek</p>", head=stated)) == ["Bo Ek"]
