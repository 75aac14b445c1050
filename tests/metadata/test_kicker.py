"""The kicker: a line over the headline, inside its element or in one of its own."""

import pytest

from newsparse import Parser

PARSER = Parser(load_entry_points=False)


def kicker(above, headline="<h1>Ferries to return on Friday</h1>"):
    page = f"<html><body><article>{above}{headline}<p>The ferries will sail again, the office said.</p></article></body></html>"
    return PARSER.parse_html(page).kicker


@pytest.mark.parametrize(
    "name", ["kicker", "article__topline", "overline", "eyebrow", "dachzeile", "surtitre", "occhiello"]
)
def test_a_line_over_the_headline_is_the_kicker_where_its_class_says_so(name):
    assert kicker(f'<p class="{name}">Storm in the <i>north</i></p>') == "Storm in the north"


def test_who_said_so_is_written_down():
    page = '<p class="kicker">Storm</p><h1>Ferries to return on Friday</h1><p>The ferries will sail again.</p>'
    evidence = PARSER.parse_html(page).provenance["kicker"]
    assert (evidence.source, evidence.path, evidence.raw) == ("html", "kicker", "Storm")


@pytest.mark.parametrize(
    "above",
    [
        "<p>Storm in the north</p>",
        '<p class="kicker">12-22-23</p>',
        '<p class="kicker">(855) 411-2372</p>',
        '<p class="kicker">Ferries to return</p>',
        '<p class="kicker"></p>',
        f'<p class="kicker">{"Storm in the north " * 6}</p>',
        f'<p class="kicker">Storm</p>{"<p>Another story stands here.</p>" * 5}',
    ],
    ids=["no mark", "a date", "a telephone", "the headline's words", "empty", "long", "far off"],
)
def test_what_is_no_kicker_is_not_taken_for_one(above):
    assert kicker(above) is None
