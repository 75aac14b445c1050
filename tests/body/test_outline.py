"""The outline: what a page shows, line by line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.body.outline import LEAST_TEXT, read_outline
from newsparse.page import Page
from newsparse.parser import Parser

PROSE = "The ferries that tie eleven islands to the mainland will sail again on Friday, the harbour office said. " * 4


def lines_of(markup):
    return [line.text for line in read_outline(Page.from_html(markup)).lines if line.text]


@pytest.mark.parametrize(
    ("markup", "lines"),
    [
        ("<p>one <b>two</b> <a href=x>three</a></p>", ["one two three"]),
        ("<p>in<b>si</b>de</p>", ["inside"]),
        ("<div>before<p>inside</p>after</div>", ["before", "inside", "after"]),
        ("<p>soft\u00adhyphen and zero\u200bwidth</p>", ["softhyphen and zerowidth"]),
        ("<p>\u200b\u200b</p><p>rain</p>", ["rain"]),
        ("<pre>a\n  b</pre>", ["a\n  b"]),
        ("<p>seen</p><script>x()</script><style>p{}</style><template>no</template>", ["seen"]),
        ("<p>seen <span class='visually-hidden'>heard</span></p>", ["seen"]),
        ("<p>Bank shares <button><svg></svg></button>, and gold</p>", ["Bank shares , and gold"]),
        ("<p>Bank shares</p><button>Share</button>", ["Bank shares", "Share"]),
        ("rain without any tag", ["rain without any tag"]),
        ("", []),
    ],
)
def test_lines_are_what_a_browser_shows(markup, lines):
    assert lines_of(markup) == lines


@pytest.mark.parametrize("link", ["", '<a href="/x">link</a> '])
def test_two_breaks_part_paragraphs_with_links_and_without(link):
    assert len(lines_of(f"<div>{link}The first paragraph.<br><br>The second.<br/><br/>The third.</div>")) == 3


def test_single_breaks_part_long_lines_and_not_short_ones():
    assert len(lines_of(f"<div>{PROSE}<br>{PROSE}</div>")) == 2
    assert lines_of("<div>Rain in June,<br>sun in May</div>") == ["Rain in June,\nsun in May"]


@pytest.mark.parametrize("tag", ["nav", "noscript"])
def test_an_element_that_nobody_closed_does_not_swallow_the_page(tag):
    assert PROSE.strip() in lines_of(f"<body><{tag}><a href=/>Home</a><div><p>{PROSE}</p></div></body>")


def test_navigation_is_no_text_of_a_page_that_has_some():
    assert len(PROSE) > LEAST_TEXT
    assert lines_of(f"<nav><p>{PROSE}</p></nav><p>{PROSE}</p>") == [PROSE.strip()]


def test_links_lie_where_their_text_lies():
    line = read_outline(Page.from_html("<p>  Read <a href='/a'>the  first</a> and <a href='/b'>second</a>.</p>")).lines[
        0
    ]
    assert [(line.text[start:end], url) for start, end, url in line.link_spans] == [
        ("the first", "/a"),
        ("second", "/b"),
    ]


@given(st.recursive(st.text(max_size=12), lambda inner: st.lists(inner, max_size=4), max_leaves=30))
def test_every_word_of_a_page_is_in_its_lines(tree):
    def write(node):
        if isinstance(node, str):
            return node.replace("&", "").replace("<", "").replace("\x00", "")
        return "<div>" + "<p>x</p>".join(map(write, node)) + "</div>"

    markup = write(tree)
    page = Page.from_html(markup)
    words = "".join("".join(page.root.itertext()).split())
    shown = "".join("".join(line.text for line in read_outline(page).lines).split())
    invisible = dict.fromkeys((173, 8203, 8288, 65279, 8206, 8207, 8234, 8235, 8236))
    assert shown == words.translate(invisible)


@pytest.mark.parametrize("opening", ["<table><tr><td>", "<article><div>", "<blockquote><div>"])
def test_boxes_may_nest_deeper_than_the_stack_of_python(opening):
    nested = f"<article><h1>Rain</h1>{f'<p>{PROSE}</p>' * 6}{opening * 600}<p>{PROSE}</p>"
    article = Parser(load_entry_points=False).parse_html(nested)
    assert not article.diagnostics
    assert article.text
