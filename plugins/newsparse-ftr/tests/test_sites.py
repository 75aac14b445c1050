"""Rules made into a site: what it says of a page."""

from newsparse_ftr.rules import read_rules
from newsparse_ftr.sites import make_site

from newsparse import Page

STORY = """<html><head><meta name=sponsor content=yes></head><body class=plea><h1 class=story-title>Rain in Ulm</h1>
<p class=by>By Ann Lee</p><time datetime="2024-05-06T07:08:09+02:00">yesterday</time>
<div id=story><p>It rained.</p><div class=plea>Give!</div><div class="so plea"><p class=plea>More!</p></div>
<p class=mixed>Advertisement <b>It poured.</b></p><img src="/pixel.gif?1"><img src="/rain.jpg"></div><p class=plea>outside</p>"""


def site(rules):
    return make_site(read_rules(rules), "example.org")


def page(markup=STORY):
    return Page.from_html(markup, url="https://example.org/story")


def dropped(rules, markup=STORY):
    made = site(rules)
    return [
        element.text_content().strip() or element.get("src") for element in made.drops(made.prepared_page(page(markup)))
    ]


def test_title_author_and_date_are_candidates():
    rules = "title: //h1\nauthor: substring-after(//p[@class='by'], 'By ')\ndate: //time/@datetime"
    found = {candidate.field: candidate for candidate in site(rules).candidates(page())}
    assert found["headline"].value == "Rain in Ulm"
    assert [author.name for author in found["authors"].value] == ["Ann Lee"]
    assert found["date_published"].value.isoformat() == "2024-05-06T07:08:09+02:00"
    assert {candidate.source for candidate in found.values()} == {"hint:example.org"}
    assert found["headline"].path == "//h1"


def test_several_lines_are_tried_in_order():
    assert site("title: //h2\ntitle: //h1").headline(page()) == "Rain in Ulm"


def test_every_element_that_an_author_line_finds_is_an_author():
    made = site("author: //i")
    assert made.authors(page("<i>Ann Lee</i><i>Bo Ek</i>")) == ["Ann Lee", "Bo Ek"]


def test_what_somebody_paid_for_is_sponsored():
    made = site("native_ad_clue: //meta[@name='sponsor']")
    assert made.kind(page()) == "sponsored"
    assert made.kind(page("<p>")) is None


def test_the_body_is_what_the_first_path_finds_and_may_be_stale():
    made = site("body: //div[@class='gone']\nbody: //div[@id='story']")
    assert [element.get("id") for element in made.body_elements(page())] == ["story"]
    assert made.body_may_be_stale


def test_a_body_in_several_pieces_has_none_twice():
    made = site("body: //div[@id='story'] | //p[@class='mixed'] | //h1")
    assert [element.tag for element in made.body_elements(page())] == ["h1", "div"]


def test_a_body_that_is_not_there_is_none():
    assert site("body: //main").body_elements(page()) is None
    assert site("title: //h1").body_elements(page()) is None


def test_strip_drops_elements():
    assert dropped("strip: //div[@class='plea']") == ["Give!"]


def test_strip_of_texts_drops_the_texts_and_not_the_words_beside_them():
    assert dropped("strip: //p[@class='mixed']/text()") == ["Advertisement"]


def test_strip_id_or_class_looks_where_the_story_is():
    assert dropped("strip_id_or_class: plea\nbody: //div[@id='story']") == ["Give!", "More!", "More!"]


def test_strip_id_or_class_looks_everywhere_when_there_is_no_story_but_never_drops_the_page():
    assert dropped("strip_id_or_class: plea") == ["Give!", "More!", "More!", "outside"]


def test_strip_image_src_drops_images_by_a_part_of_their_address():
    assert dropped("strip_image_src: /pixel.gif") == ["/pixel.gif?1"]


def test_a_page_is_prepared_only_for_rules_that_change_it():
    assert site("strip: //p").prepare is None
    before = page()
    assert site("dissolve: //font").prepared_page(before) is before


def test_hints_are_at_the_site():
    assert dict(site("requires_login: yes").hints)["ftr"].requires_login
