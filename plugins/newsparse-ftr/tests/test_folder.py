"""A folder of rules as a plugin: found by host, read when needed, nothing dropped in silence."""

import pickle

import pytest
from newsparse_ftr import Fate, FtrRules, Match

from newsparse import Page


@pytest.fixture
def rules(rules_folder):
    return FtrRules.from_folder(rules_folder)


def layout(rules, url):
    """The site of a page, as a parser finds it."""
    (sites,) = rules.register_sites()
    page = Page.from_html("<p>", url=url)
    labels = url.split("/")[2].removeprefix("www.").split(".")
    for place in range(len(labels)):
        host = ".".join(labels[place:])
        if host in sites.hosts:
            return sites.load(host).for_page(page).name
    return None


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://www.example.org/story", "ftr.example.org"),
        ("https://sport.example.org/story", "ftr"),
        ("https://example.net/story", "ftr.example.net"),
        ("https://sport.example.net/story", "ftr.sub.example.net"),
        ("https://a.sport.example.net/story", "ftr"),
        ("https://lonely.example/story", "ftr.lonely.example"),
        ("https://example.com/story", None),
    ],
)
def test_rules_hold_for_their_own_hosts_and_no_others(rules, url, name):
    assert layout(rules, url) == name


def test_a_page_without_an_address_of_its_own_is_known_by_the_one_it_gives_itself(rules):
    (sites,) = rules.register_sites()
    page = Page.from_html("<link rel=canonical href='https://example.org/story'>")
    assert sites.load("example.org").for_page(page).name == "ftr.example.org"


def test_an_address_that_is_none_belongs_to_no_host(rules):
    (sites,) = rules.register_sites()
    assert sites.load("example.org").for_page(Page.from_html("", url="https://[/")).name == "ftr"


def test_no_file_is_read_before_its_host_comes_up(rules_folder, tmp_path):
    (tmp_path / "example.org.txt").write_text("body: //main")
    rules = FtrRules.from_folder(tmp_path)
    (sites,) = rules.register_sites()
    (tmp_path / "example.org.txt").write_text("body: //article")
    assert [path.source for path in rules.rules_for("example.org").bodies] == ["//article"]
    assert rules.rules_for("example.org") is rules.rules_for("www.example.org")
    assert sites.load("example.org")


def test_the_global_rules_take_away_on_every_site_and_say_nothing(rules):
    assert rules.rules_for("example.net").words == ("sharebar",)
    assert rules.rules_for("example.net").titles == ()


def test_rules_that_want_none_of_it_have_no_global_rules(rules):
    assert rules.rules_for("alone.example").words == ()


def test_a_host_without_rules_has_neither_rules_nor_site(rules):
    assert rules.rules_for("example.com") is None
    assert rules.site_for("example.com") is None


def test_a_site_can_be_had_by_host(rules):
    assert rules.site_for("www.example.net").name == "ftr.example.net"


def test_hosts_say_which_are_wildcards(rules):
    assert {"example.org", "*.example.net"} <= set(rules.hosts)
    assert len(rules) == len(rules.hosts) == 5


def test_notes_tell_of_every_line_of_every_file(rules):
    notes = list(rules.notes())
    assert {note.file for note in notes} == {
        *(".example.net.txt", "alone.example.txt", "example.net.txt", "example.org.txt", "global.txt"),
        *("www.example.net.txt", "www.lonely.example.txt", "fingerprint.invented.example.txt"),
    }
    assert {note.fate for note in notes} == set(Fate)


def test_each_line_of_a_file_that_no_host_leads_to_is_reported(rules):
    notes = [note for note in rules.notes() if note.file.startswith("fingerprint.")]
    assert notes
    assert {(note.fate, note.why) for note in notes} == {(Fate.REPORTED, "it does not say which pages it is for")}


def test_notes_can_be_asked_for_by_fate(rules):
    reported = [note.text for note in rules.notes("reported")]
    assert "titel: //h1" in reported
    assert "body: //div[@class='story-2014']" not in reported


def test_a_file_in_another_encoding_is_read_as_far_as_it_can_be(tmp_path):
    (tmp_path / "example.org.txt").write_bytes(b"# caf\xe9\nbody: //main\n")
    assert FtrRules.from_folder(tmp_path).rules_for("example.org").bodies


def test_how_words_are_matched_is_said_once_for_the_folder(rules_folder):
    assert FtrRules.from_folder(rules_folder, match="substring").match is Match.SUBSTRING
    with pytest.raises(ValueError, match="no such"):
        FtrRules.from_folder(rules_folder, match="no such")


def test_rules_can_be_sent_to_another_process(rules):
    again = pickle.loads(pickle.dumps(rules))
    assert again.hosts == rules.hosts
    assert again.match is rules.match
