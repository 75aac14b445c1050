"""What rules change in a page before it is read: a copy has it, the page that came in has not."""

import pytest
from lxml import html
from newsparse_ftr.edits import prepare
from newsparse_ftr.rules import read_rules

from newsparse import Page


def prepared(rules, markup):
    read = read_rules(rules)
    page = Page.from_html(markup, url="https://example.org/")
    before = html.tostring(page.root)
    after = prepare(page, read.replacements, read.edits)
    assert html.tostring(page.root) == before, "the page that came in has changed"
    return after, page


def inside(element):
    children = [html.tostring(child, encoding="unicode") for child in element]
    return "".join([element.text or "", *children])


@pytest.mark.parametrize(
    ("rules", "markup", "expected"),
    [
        pytest.param("find_string: <q>\nreplace_string: <i>", "<p><q>a", "<p><i>a</i></p>", id="find_string"),
        pytest.param("replace_string(</u>): </u><br>", "<p><u>a</u>b", "<p><u>a</u><br>b</p>", id="replace_string"),
        pytest.param(
            "replace_string(<q): <i\nreplace_string(<i): <b", "<p><q>a", "<p><b>a</b></p>", id="one after another"
        ),
        pytest.param("replace_string(=é): =x", "<p class=é>a", '<p class="x">a</p>', id="beyond ASCII"),
        pytest.param("strip_attr: //p/@style", "<p style=a id=b>c", '<p id="b">c</p>', id="strip_attr"),
        pytest.param("strip: //p/@style", "<p style=a>c", "<p>c</p>", id="strip of an attribute"),
        pytest.param(
            "strip: //p/text()",
            "<p>a<b>c</b>d</p>",
            '<p><span class="newsparse-ftr-text">a</span><b>c</b><span class="newsparse-ftr-text">d</span></p>',
            id="strip of texts",
        ),
        pytest.param(
            "wrap_in(blockquote): //p[@class]",
            "<p class=a>b</p>c",
            '<blockquote><p class="a">b</p></blockquote>c',
            id="wrap_in",
        ),
        pytest.param("dissolve: //u", "<p>a<u>b</u>c", "<p>abc</p>", id="dissolve"),
        pytest.param(
            "move_into(//div): //i", "<i>a</i>b<div>c</div><i>d</i>", "b<div>c<i>a</i><i>d</i></div>", id="move_into"
        ),
        pytest.param("move_into(//i): //div", "<div><i>a</i></div>", "<div><i>a</i></div>", id="not into itself"),
        pytest.param("src_lazy_load_attr: data-x", "<img src=a data-x=b>", '<img src="b" data-x="b">', id="lazy"),
        pytest.param(
            "skip_json_ld: yes",
            "<p>a</p><script type='application/ld+json'>{}</script>b",
            "<p>a</p>b",
            id="skip_json_ld",
        ),
    ],
)
def test_a_page_is_made_as_the_rules_want_it(rules, markup, expected):
    after, _ = prepared(rules, f"<body>{markup}")
    assert inside(after.root.find("body")) == expected


@pytest.mark.parametrize("rules", ["", "strip_attr: //i/@style", "replace_string(<q>): <i>", "skip_json_ld: no"])
def test_rules_that_change_nothing_cost_no_copy(rules):
    after, before = prepared(rules, "<p style=a>b")
    assert after is before


def test_what_is_not_markup_keeps_its_address_and_its_encoding():
    after, before = prepared("dissolve: //u", "<p><u>a")
    assert (after.url, after.decoded) == (before.url, before.decoded)


def test_a_page_without_its_source_is_not_searched():
    page = Page("https://example.org/", html.document_fromstring("<p><q>a"))
    assert prepare(page, read_rules("replace_string(<q>): <i>").replacements, ()) is page
