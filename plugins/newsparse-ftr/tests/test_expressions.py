"""XPath as rule files use it."""

import pytest
from lxml import etree, html
from newsparse_ftr.expressions import Expression, first_match

PAGE = html.document_fromstring(
    "<title>Rain</title><p class=by>By <b>Ann</b>  Lee | Ulm</p><p> </p><a href='/x'>link</a>"
)


@pytest.mark.parametrize(
    ("path", "texts"),
    [
        ("//p", ["By Ann Lee | Ulm"]),
        ("//a/@href", ["/x"]),
        ("//b/text()", ["Ann"]),
        ("substring-before(substring-after(//p, 'By '), ' |')", ["Ann Lee"]),
        ("'Ann Lee'", ["Ann Lee"]),
        ("string(//i)", []),
        ("p[@class='by']", ["By Ann Lee | Ulm"]),
        ("*[@href]", ["link"]),
        ("count(//p)", []),
        ("//p = 'x'", []),
    ],
)
def test_texts_are_what_is_found_without_blank_ones(path, texts):
    assert Expression.read(path).texts(PAGE) == texts


def test_elements_are_only_elements():
    assert [found.tag for found in Expression.read("//b | //a/@href | //b/text()").elements(PAGE)] == ["b"]


@pytest.mark.parametrize(
    "path", ["", "//p[", "//p[contains(@class='x')]", "//p[contain(., 'x')]", "$x", "x:y", "\x00", "//p[\ud800]"]
)
def test_what_cannot_be_read_is_refused_at_once(path):
    with pytest.raises(ValueError, match=r"\S"):
        Expression.read(path)


def test_the_first_that_finds_anything_holds():
    paths = tuple(map(Expression.read, ["//i", "//b", "//p"]))
    assert first_match(paths, lambda path: path.texts(PAGE)) == ["Ann"]


def test_one_that_fails_is_passed_over_if_another_finds_something():
    def look(path):
        if path.source == "//i":
            raise etree.XPathEvalError("no")
        return path.texts(PAGE)

    paths = tuple(map(Expression.read, ["//i", "//b"]))
    assert first_match(paths, look) == ["Ann"]
    with pytest.raises(etree.XPathEvalError):
        first_match(paths[:1], look)
