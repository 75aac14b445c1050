"""A rule file read: what each directive becomes, and that no line is dropped in silence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsparse_ftr.directives import DIRECTIVES, Fate
from newsparse_ftr.hints import TestPage
from newsparse_ftr.lines import read_lines
from newsparse_ftr.rules import read_rules


def fate_of(text, line=-1):
    return read_rules(text).notes[line].fate


def why(text, line=-1):
    return read_rules(text).notes[line].why


@pytest.fixture(scope="module")
def example(rules_folder):
    return read_rules((rules_folder / "example.org.txt").read_text(), "example.org.txt")


def test_the_fixture_uses_every_directive_there_is(rules_folder):
    texts = [path.read_text() for path in rules_folder.glob("*.txt") if path.name != "LICENSE.txt"]
    assert {line.name for text in texts for line in read_lines(text) if hasattr(line, "name")} >= set(DIRECTIVES)


def test_paths_keep_their_order(example):
    assert [path.source for path in example.bodies] == ["//div[@class='story-2014']", "//div[@id='story']"]


def test_what_concerns_fetching_becomes_a_hint(example):
    hints = example.hints
    assert hints.http_headers == (("user-agent", "Invented/1.0"),)
    assert hints.requires_login
    assert hints.login_uri == "https://example.org/login"
    assert (hints.login_username_field, hints.login_password_field) == ("name", "word")
    assert hints.login_extra_fields == ("stay=on",)
    assert hints.detect_next_page is False
    assert [path.source for path in hints.logged_out] == ["//div[@class='gate']"]
    assert [path.source for path in hints.single_page_links_in_feed] == ["//a"]


def test_a_condition_belongs_to_the_last_single_page_link(example):
    assert example.hints.single_page_links[0].condition.source == "//p[@class='paged']"
    assert example.hints.next_page_links[0].condition is None


def test_a_condition_without_a_single_page_link_belongs_to_the_last_next_page_link():
    rules = read_rules("next_page_link: //a\nif_page_contains: //p")
    assert rules.hints.next_page_links[0].condition.source == "//p"


def test_words_that_must_be_there_belong_to_the_last_test_page(example):
    assert example.test_pages == (TestPage("https://example.org/2024/rain", ("It rained", "in Ulm")),)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("titel: //h1", "no directive named 'titel'; did you mean 'title'?"),
        ("https://a.example", "no directive named 'https'"),
        ("just words", "no directive: it has no colon"),
        ("body: //div[", "Invalid expression"),
        ("body: //div[contains(@class='x')]", "Invalid number of arguments"),
        ("body: //a[contain(@class, 'x')]", "Unregistered function"),
        ("body: substring-after(//p, 'x')", "a body is made of elements"),
        ("body: //p/@class", "a body is made of elements"),
        ("body: //p/text()", "a body is made of elements"),
        ("body:", "Invalid expression"),
        ("strip: ' · '", "only what stands on the page can be taken out"),
        ("strip_attr: //p", "it names no attribute"),
        ("wrap_in: //p", "it names no element to wrap in"),
        ("wrap_in(not a tag): //p", "it names no element to wrap in"),
        ("src_lazy_load_attr: a b", "it names no attribute"),
        ("strip_id_or_class: ''", "it has no value"),
        ("requires_login: perhaps", "neither yes nor no"),
        ("test_contains: x", "there is no test_url before it"),
        ("if_page_contains: //p", "there is no single_page_link or next_page_link before it"),
        ("http_header: x", "it names no header"),
        ("find_string: <a", "there is no replace_string to it"),
        ("replace_string: <b", "there is no find_string to it"),
        (
            "replace_string(rain): snow",
            "it could change the words of the story: there is no <, > or = in what it looks for",
        ),
        ("replace_string(): <b>", "it could change the words of the story: there is no <, > or = in what it looks for"),
        ("tidy: yes", "asks for something else: pages are parsed as they are, without HTML Tidy"),
        ("footnotes: yes", "its meaning was never written down"),
        ("parser: libxml", "lxml is the only parser"),
    ],
)
def test_a_line_that_is_not_carried_out_is_reported_with_the_reason(line, reason):
    assert fate_of(line) is Fate.REPORTED
    assert why(line).startswith(reason)


@pytest.mark.parametrize("value", ["yes", "true", "YES"])
def test_yes_and_true_are_yes(value):
    assert read_rules(f"requires_login: {value}").hints.requires_login


@pytest.mark.parametrize(
    "line", ["prune: no", "prune: yes", "tidy: no", "convert_double_br_tags: yes", "insert_detected_image: no"]
)
def test_a_switch_that_asks_for_what_is_done_anyway_is_said_to_be_so(line):
    assert fate_of(line) is Fate.ALREADY_SO


def test_a_note_says_file_line_text_and_reason():
    note = read_rules("\n\nwrap_in(b c): //p", "example.org.txt").notes[0]
    assert str(note) == "example.org.txt:3: wrap_in(b c): //p: reported (it names no element to wrap in)"


def test_finds_and_replaces_are_paired_first_to_first_when_there_are_as_many():
    rules = read_rules("find_string: <a\nfind_string: <b\nreplace_string: <c\nreplace_string: <d")
    assert [(pair.find, pair.replace) for pair in rules.replacements] == [("<a", "<c"), ("<b", "<d")]


def test_a_find_without_a_replace_does_not_shift_the_pairs_after_it():
    rules = read_rules("find_string: <a\nfind_string: <b\nreplace_string: <c")
    assert [(pair.find, pair.replace) for pair in rules.replacements] == [("<b", "<c")]
    assert [note.fate for note in rules.notes] == [Fate.REPORTED, Fate.CARRIED_OUT, Fate.CARRIED_OUT]


def test_both_lines_of_a_pair_that_could_change_words_are_reported():
    rules = read_rules("find_string: dfp\nreplace_string: <x>")
    assert rules.replacements == ()
    assert [note.fate for note in rules.notes] == [Fate.REPORTED, Fate.REPORTED]


def test_what_is_replaced_by_nothing_has_an_empty_value():
    assert read_rules("find_string: <b>\nreplace_string:").replacements[0].replace == ""


def test_a_lower_layer_adds_what_it_takes_away_and_not_what_it_says():
    upper, lower = read_rules("strip: //i\nbody: //p"), read_rules("title: //h1\nstrip: //b\nstrip_id_or_class: x")
    merged = upper.over(lower)
    assert [path.source for path in merged.strips] == ["//i", "//b"]
    assert merged.words == ("x",)
    assert merged.titles == ()


def test_rules_that_switch_detection_off_take_no_lower_layer():
    upper = read_rules("autodetect_on_failure: no")
    assert upper.over(read_rules("strip: //b")) == upper


NAMES = st.sampled_from([*DIRECTIVES, "titel", "", "x"])
ARGUMENTS = st.sampled_from(["", "()", "(p)", "(", "(a: b)", "(//p)", "(<b)", "(Cookie)"])
VALUES = st.sampled_from(
    ["//p", "//p[", "yes", "no", "", "'x'", "a b", "<a", "//p/@class", "//p/text()", "p", "\x00", "é"]
)
LINES = st.builds("{}{}: {}".format, NAMES, ARGUMENTS, VALUES) | st.sampled_from(["# a comment", "", "words"])


@given(st.lists(LINES))
def test_every_line_is_carried_out_or_given_as_a_hint_or_reported(lines):
    text = "\n".join(lines)
    assert [note.line for note in read_rules(text).notes] == [line.line for line in read_lines(text)]


@given(st.text() | st.lists(st.builds("{}: {}".format, NAMES, st.text())).map("\n".join))
def test_no_text_is_too_odd_to_be_read(text):
    read_rules(text)
