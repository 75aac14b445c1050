"""Pictures whose caption and credit stand in places of their own."""

import pytest
from newsparse_sites.pictures import pictures

from newsparse import Image, Page


def read(extractor, markup):
    return [
        (image.url, image.caption, image.credit)
        for image in extractor(Page.from_html(markup, url="https://example.org/"))
    ]


def figure(caption, attributes="src='/goat.jpg'"):
    return f"<figure><img {attributes}>{caption}</figure>"


def test_a_credit_in_the_caption_is_taken_out_of_it():
    markup = figure("<figcaption>A goat.<i>Ann Lee</i></figcaption>")
    assert read(pictures("figure", credit="i"), markup) == [("https://example.org/goat.jpg", "A goat.", "Ann Lee")]


def test_a_credit_beside_the_caption_leaves_it_alone():
    markup = figure("<p class='words'>A goat</p><p class='credit'>Ann Lee</p>")
    assert read(pictures("figure", caption=".words", credit=".credit"), markup)[0][1:] == ("A goat", "Ann Lee")


def test_a_credit_is_found_by_a_pattern_where_it_has_no_element():
    extractor = pictures("figure", credit_in_caption=r"\(([^()]+)\)\Z")
    assert read(extractor, figure("<figcaption>A goat (left) (Ann Lee)</figcaption>"))[0][1:] == (
        "A goat (left)",
        "Ann Lee",
    )
    assert read(extractor, figure("<figcaption>A goat (left) at sea</figcaption>"))[0][1:] == (
        "A goat (left) at sea",
        None,
    )


@pytest.mark.parametrize("label", ["Foto: {}", "Photo by {}", "Photograph by {}", "© {}", "({})", "— {}"])
def test_a_credit_loses_its_label(label):
    markup = figure(f"<figcaption>A goat</figcaption><cite>{label.format('Ann Lee (Reuters)')}</cite>")
    assert read(pictures("figure", credit="cite"), markup)[0][2] == "Ann Lee (Reuters)"


def test_a_caption_printed_twice_is_given_once():
    markup = figure("<figcaption>A goat</figcaption><figcaption>A goat</figcaption>")
    assert read(pictures("figure"), markup)[0][1] == "A goat"


@pytest.mark.parametrize(
    "attributes",
    [
        "src='/s.jpg' srcset='/m.jpg 600w, /l.jpg 1200w, /s.jpg 300w'",
        "src='data:image/gif;base64,R0lGOD' data-src='/l.jpg'",
        "src='/s.jpg' data-srcset='/l.jpg 2x'",
    ],
)
def test_the_largest_picture_is_given(attributes):
    assert read(pictures("figure"), figure("", attributes))[0][0] == "https://example.org/l.jpg"


def test_a_box_without_a_picture_gives_none():
    assert read(pictures("figure"), "<figure><figcaption>A goat</figcaption></figure>") == []


def test_boxes_without_a_caption_can_be_left_out():
    markup = figure("") + figure("<figcaption>A goat</figcaption>")
    assert len(read(pictures("figure"), markup)) == 2
    assert len(read(pictures("figure", only_captioned=True), markup)) == 1


def test_what_is_given_are_images_with_their_alternative_text():
    page = Page.from_html(figure("", "src='/goat.jpg' alt='A goat'"), url="https://example.org/")
    assert pictures("figure")(page) == [Image("https://example.org/goat.jpg", alt_text="A goat")]
