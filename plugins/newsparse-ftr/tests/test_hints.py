"""What rules say to whoever fetches pages."""

import pytest
from newsparse_ftr.rules import read_rules

from newsparse import Page


def page(markup):
    return Page.from_html(markup, url="https://example.org/story")


@pytest.mark.parametrize(
    ("rules", "markup", "address"),
    [
        ("next_page_link: //a[@rel='next']", "<a rel=next href='/2'>", "https://example.org/2"),
        ("next_page_link: //a/@href", "<a href='/2'>", "https://example.org/2"),
        ("next_page_link: concat('/p', //b)", "<b>3</b>", "https://example.org/p3"),
        ("next_page_link: //a", "<p>", None),
        ("next_page_link: //a", "<a href='javascript:x'><a href='/2'>", "https://example.org/2"),
        ("next_page_link: //a", "<a href='/story'>", None),
        ("next_page_link: //i\nnext_page_link: //a", "<a href='/2'>", "https://example.org/2"),
        ("next_page_link: //a\nif_page_contains: //i", "<a href='/2'>", None),
        ("next_page_link: //a\nif_page_contains: //i", "<i></i><a href='/2'>", "https://example.org/2"),
    ],
)
def test_the_next_page_is_found_where_the_rules_look_for_it(rules, markup, address):
    assert read_rules(rules).hints.next_page(page(markup)) == address


def test_the_article_on_one_page_is_found_where_the_rules_look_for_it():
    hints = read_rules("single_page_link: //a[@class='print']").hints
    assert hints.single_page(page("<a class=print href='?print'>")) == "https://example.org/story?print"
    assert hints.next_page(page("<a class=print href='?print'>")) is None


def test_a_page_shows_that_nobody_was_signed_in():
    hints = read_rules("not_logged_in_xpath: //div[@class='gate']").hints
    assert hints.is_logged_out(page("<div class=gate>"))
    assert not hints.is_logged_out(page("<div>"))
