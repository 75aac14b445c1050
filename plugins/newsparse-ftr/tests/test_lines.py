"""The file format: every line is a directive, a comment, blank, or is said to be none of these."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsparse_ftr.lines import Directive, NotADirective, read_lines


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("body: //div", Directive("body", "//div"), id="plain"),
        pytest.param("  body :  //div  ", Directive("body", "//div"), id="spaces around everything"),
        pytest.param("Body: //div", Directive("body", "//div"), id="a name in capitals"),
        pytest.param("body:", Directive("body", ""), id="without a value"),
        pytest.param("test_url: https://a.example/", Directive("test_url", "https://a.example/"), id="a second colon"),
        pytest.param("wrap_in(p): //i", Directive("wrap_in", "//i", "p"), id="an argument"),
        pytest.param("move_into(body)://i", Directive("move_into", "//i", "body"), id="an argument without a space"),
        pytest.param(
            'replace_string("a":): "b":', Directive("replace_string", '"b":', '"a":'), id="a colon in brackets"
        ),
        pytest.param("replace_string(f(x)): y", Directive("replace_string", "y", "f(x)"), id="brackets in brackets"),
        pytest.param("http_header(x: y", Directive("http_header(x", "y"), id="brackets that stay open"),
        pytest.param("\ufeffbody: //p", Directive("body", "//p"), id="a byte order mark"),
        pytest.param("no colon", NotADirective("no colon", 1), id="no colon"),
        pytest.param(": nothing before it", NotADirective(": nothing before it", 1), id="no name"),
    ],
)
def test_a_line_is_split_at_the_first_colon_after_its_brackets(line, expected):
    assert read_lines(line) == [expected]


@pytest.mark.parametrize("line", ["", "   ", "# a comment: here", "  # an indented one"])
def test_blank_lines_and_comments_say_nothing(line):
    assert read_lines(line) == []


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["unix", "windows", "old mac"])
def test_lines_are_counted_from_one_whatever_ends_them(end):
    assert [line.line for line in read_lines(end.join(["title: x", "", "# y", "body: z"]))] == [1, 4]


def test_a_character_that_only_python_takes_for_a_line_end_is_part_of_the_line():
    assert read_lines("test_contains: a\u2028b\x0bc") == [Directive("test_contains", "a\u2028b\x0bc")]


@given(st.lists(st.sampled_from(["", "# x", "body: //p", "a(b: c): d", "x", ":", "(", "):", "(:", "a)(:): "])))
def test_every_line_is_accounted_for(lines):
    counted = {line.line for line in read_lines("\n".join(lines))}
    silent = {number for number, line in enumerate(lines, start=1) if not line.strip() or line.startswith("#")}
    assert counted | silent == set(range(1, len(lines) + 1))
    assert not counted & silent


@given(st.text())
def test_no_text_is_too_odd_to_be_read(text):
    read_lines(text)
