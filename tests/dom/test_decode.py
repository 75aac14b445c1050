"""Bytes to text: nothing raises, nothing is cut short, and what was guessed or repaired is said."""

import codecs

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse.dom.decode import META_WINDOW, decode

CAFE = "caf\u00e9"


def text_of(page, encoding=None):
    return decode(page, encoding).data.decode("utf-8")


# Who says what the encoding is.


@pytest.mark.parametrize(
    ("mark", "codec"),
    [(codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16le"), (codecs.BOM_UTF16_BE, "utf-16be")],
    ids=["UTF-8", "UTF-16 little-endian", "UTF-16 big-endian"],
)
def test_a_byte_order_mark_wins_over_everything_and_is_no_text(mark, codec):
    decoded = decode(mark + f"<meta charset=koi8-r>{CAFE}".encode(codec), "shift_jis")
    assert decoded.data.decode() == f"<meta charset=koi8-r>{CAFE}"
    assert (decoded.encoding, decoded.source, decoded.problem) == (codec, "bom", None)


def test_the_word_of_the_caller_wins_over_the_page():
    decoded = decode("<meta charset=utf-8>\u0434\u0430".encode("koi8-r"), "koi8-r")
    assert decoded.data.decode() == "<meta charset=utf-8>\u0434\u0430"
    assert decoded.source == "given"


@pytest.mark.parametrize(
    "declaration",
    [
        "<meta charset=koi8-r>",
        "<META CHARSET='KOI8-R'>",
        '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">',
        '<meta content="text/html;charset=koi8-r" http-equiv=content-type>',
        '<?xml version="1.0" encoding="koi8-r"?>',
    ],
)
def test_the_page_says_its_encoding(declaration):
    page = f"{declaration}\u0434\u0430"
    decoded = decode(page.encode("koi8-r"))
    assert decoded.data.decode() == page
    assert (decoded.encoding, decoded.source) == ("koi8-r", "meta")


def test_the_page_may_say_it_later_than_the_standard_wants():
    page = f"<head>{' ' * 2000}<meta charset=koi8-r>\u0434\u0430"
    assert text_of(page.encode("koi8-r")) == page


def test_what_the_page_says_far_down_is_not_looked_for():
    page = f"<head>{' ' * META_WINDOW}<meta charset=koi8-r>{CAFE}"
    assert decode(page.encode("utf-8")).encoding == "utf-8"


@pytest.mark.parametrize(
    ("label", "encoding", "data", "text"),
    [
        ("latin1", "windows-1252", b"\x93rain\x94", "\u201crain\u201d"),
        ("iso-8859-1", "windows-1252", b"\x80", "\u20ac"),
        ("ascii", "windows-1252", b"\xe9", "\u00e9"),
        ("gb2312", "gbk", "\u96e8".encode("gbk"), "\u96e8"),
        ("x-sjis", "shift_jis", "\u96e8".encode("shift_jis"), "\u96e8"),
        ("ks_c_5601-1987", "euc-kr", "\ube44".encode("euc-kr"), "\ube44"),
        ("  UTF8 ", "utf-8", CAFE.encode(), CAFE),
    ],
)
def test_labels_mean_what_the_encoding_standard_says(label, encoding, data, text):
    decoded = decode(data, label)
    assert decoded.data.decode() == text
    assert decoded.encoding == encoding


def test_a_page_that_says_in_ascii_that_it_is_utf16_is_utf8():
    assert text_of(f"<meta charset=utf-16>{CAFE}".encode()) == f"<meta charset=utf-16>{CAFE}"


# When nobody says, or nobody right.


def test_bytes_that_are_utf8_are_read_as_utf8_and_that_is_said():
    decoded = decode(CAFE.encode())
    assert decoded.data.decode() == CAFE
    assert (decoded.source, decoded.problem) == ("guess", "no encoding stated; the bytes are UTF-8")


def test_plain_ascii_needs_no_word():
    assert decode(b"<p>rain").problem is None


def test_bytes_that_are_not_utf8_are_windows_1252():
    decoded = decode(CAFE.encode("windows-1252"))
    assert decoded.data.decode() == CAFE
    assert (decoded.encoding, decoded.problem) == ("windows-1252", "no encoding stated; read as windows-1252")


@pytest.mark.parametrize("codec", ["utf-16le", "utf-16be"])
def test_utf16_without_a_mark_is_told_by_its_zeros(codec):
    page = "<html><body><p>It rained in Ulm on Monday.</p></body></html>"
    decoded = decode(page.encode(codec))
    assert decoded.data.decode() == page
    assert decoded.encoding == codec


@pytest.mark.parametrize("label", ["undefined", "none", "utf-9", "*"])
def test_an_unknown_label_is_passed_over_and_said(label):
    decoded = decode(f"<meta charset='{label}'>{CAFE}".encode())
    assert decoded.data.decode() == f"<meta charset='{label}'>{CAFE}"
    assert (decoded.encoding, decoded.source) == ("utf-8", "guess")


def test_an_unknown_label_of_the_caller_leaves_the_page_its_word():
    decoded = decode("<meta charset=koi8-r>\u0434\u0430".encode("koi8-r"), "no-such-encoding")
    assert decoded.encoding == "koi8-r"


@pytest.mark.parametrize("label", ["iso-2022-kr", "hz-gb-2312", "x-user-defined"])
def test_encodings_that_the_standard_forbids_are_guessed_instead(label):
    assert text_of(CAFE.encode(), label) == CAFE


def test_utf8_that_is_declared_as_latin1_is_utf8():
    decoded = decode(f"<meta charset=iso-8859-1>{CAFE}".encode())
    assert decoded.data.decode().endswith(CAFE)
    assert decoded.problem == "declared windows-1252, but the bytes are UTF-8"


def test_windows_1252_that_is_declared_as_utf8_is_windows_1252():
    page = "<meta charset=utf-8>" + f"{CAFE} d\u00e9j\u00e0 vu \u2019 " * 3
    decoded = decode(page.encode("windows-1252"))
    assert decoded.data.decode() == page
    assert decoded.problem == "declared UTF-8, but the bytes are not"


def test_a_flaw_in_utf8_costs_one_character():
    page = f"<meta charset=utf-8>{CAFE * 20}".encode() + b"\xff end"
    decoded = decode(page)
    assert decoded.data.decode().endswith("\ufffd end")
    assert decoded.problem == "1 characters could not be decoded"


def test_a_character_that_is_cut_off_at_the_end_costs_itself():
    assert text_of(f"<meta charset=utf-8>{CAFE * 20}".encode()[:-1]).endswith("caf\ufffd")


# A str is text already.


@pytest.mark.parametrize(
    "page",
    [
        f'<?xml version="1.0" encoding="koi8-r"?>{CAFE}',
        f"<meta charset=koi8-r>{CAFE}",
        f"<meta charset=undefined>{CAFE}",
    ],
)
def test_what_a_str_says_of_its_encoding_does_not_matter(page):
    assert text_of(page) == page
    assert decode(page).source == "text"


def test_a_mark_before_a_str_is_no_text():
    assert text_of("\ufeffrain") == "rain"


def test_a_surrogate_on_its_own_becomes_the_replacement_character():
    assert text_of("a\ud800b\udfffc") == "a\ufffdb\ufffdc"


def test_two_surrogates_that_belong_together_become_their_character():
    assert text_of("\ud83c\udf27") == "\U0001f327"


@given(st.text())
@example("\x00")
@example("\ud800")
def test_a_str_comes_through_whole(page):
    sound = page.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    assert text_of(page) == sound.removeprefix("\ufeff") or page.startswith("\ufeff")


@given(
    st.binary(), st.sampled_from([None, "utf-8", "latin1", "utf-16", "shift_jis", "gb18030", "x", "", "\x00", "\u00e9"])
)
@example(b"\x00" * 300, None)
@example(b"\xff\xfe\x00", None)
@example(b"<meta charset=" + b"a" * 100, None)
def test_no_bytes_are_wrong(page, encoding):
    decode(page, encoding).data.decode("utf-8")


@given(st.text(st.characters(exclude_categories=["Cs"])).filter(lambda text: not text.startswith("\ufeff")))
def test_declared_utf8_comes_through_unchanged(text):
    assert text_of(text.encode(), "utf-8") == text


def test_a_megabyte_of_one_character_takes_no_time():
    for character in (b"<", b"<meta ", b"charset=", b"\xc3", b"\x00"):
        assert decode(character * (1_000_000 // len(character))).data
