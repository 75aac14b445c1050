"""Datelines: place and agency at the head of a report, as agencies of many countries set them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.text.datelines import read_dateline


@pytest.mark.parametrize(
    ("printed", "place", "agency"),
    [
        ("MOSCOW (AP) \u2014 ", "MOSCOW", "AP"),
        ("Moscou (CNSNews.com) \u2013 ", "Moscou", "CNSNews.com"),
        ("KYIV, Ukraine (AP) \u2014 ", "KYIV, Ukraine", "AP"),
        ("LONDON, Oct 3 (Reuters) - ", "LONDON", "Reuters"),
        ("Washington, D.C. (CNN) -- ", "Washington, D.C.", "CNN"),
        ("WASHINGTON \u2014 ", "WASHINGTON", None),
        ("Berlin (dpa) - ", "Berlin", "dpa"),
        ("Bogot\u00e1, 3 may (EFE).- ", "Bogot\u00e1", "EFE"),
        ("MADRID, 3 May. (EUROPA PRESS) - ", "MADRID", "EUROPA PRESS"),
        ("(ANSA) - ROMA, 03 MAG - ", "ROMA", "ANSA"),
        ("Praha 3. kv\u011btna (\u010cTK) - ", "Praha", "\u010cTK"),
        (
            "\u041c\u041e\u0421\u041a\u0412\u0410, 3 \u043c\u0430\u044f \u2014 \u0420\u0418\u0410 \u041d\u043e\u0432\u043e\u0441\u0442\u0438. ",
            "\u041c\u041e\u0421\u041a\u0412\u0410",
            "\u0420\u0418\u0410 \u041d\u043e\u0432\u043e\u0441\u0442\u0438",
        ),
        ("\u65b0\u534e\u793e\u5317\u4eac10\u67083\u65e5\u7535 ", "\u5317\u4eac", "\u65b0\u534e\u793e"),
        ("\u3010\u30ef\u30b7\u30f3\u30c8\u30f3\u5171\u540c\u3011", "\u30ef\u30b7\u30f3\u30c8\u30f3", "\u5171\u540c"),
        (
            "(\uc11c\uc6b8=\uc5f0\ud569\ub274\uc2a4) \ud64d\uae38\ub3d9 \uae30\uc790 = ",
            "\uc11c\uc6b8",
            "\uc5f0\ud569\ub274\uc2a4",
        ),
        (
            "\u0627\u0644\u0642\u0627\u0647\u0631\u0629 (\u0631\u0648\u064a\u062a\u0631\u0632) - ",
            "\u0627\u0644\u0642\u0627\u0647\u0631\u0629",
            "\u0631\u0648\u064a\u062a\u0631\u0632",
        ),
    ],
)
def test_a_dateline_is_read_and_the_report_begins_after_it(printed, place, agency):
    dateline, end = read_dateline(printed + "It rained on Monday.")
    assert (dateline.place, dateline.agency, end) == (place, agency, len(printed))
    assert dateline.text in printed


@pytest.mark.parametrize(
    "text",
    [
        "It rained on Monday.",
        "The agency (AP) said that it rained.",
        "Rain (and wind) - all day long, all over the town",
        "Best song (presented by the mayor) - a long list of names",
        "(Flat rate guarantee) - no other costs will come up",
        "NATO \u2014 which met on Monday \u2014 said nothing",
        "ROUTER-- a new model",
        "",
    ],
)
def test_prose_has_no_dateline(text):
    assert read_dateline(text) is None


@given(st.text())
def test_no_text_is_too_awkward(text):
    found = read_dateline(text)
    assert found is None or 0 < found[1] < len(text)
