"""Selectors made into extractors."""

import pickle
import re
from concurrent.futures import ThreadPoolExecutor

import pytest
from lxml import html

from newsparse.exceptions import SelectorError
from newsparse.page import Page
from newsparse.select import (
    constant,
    css,
    css_all,
    first_of,
    json_ld,
    meta,
    read_text,
    select_elements,
    xpath,
    xpath_all,
)

PAGE = Page.from_html(
    """<html lang="en"><head><meta property="article:author" content=" Ann Lee ">
    <script type="application/ld+json">
      [{"@type": "WebPage", "headline": "Page"},
       {"@type": ["NewsArticle"], "headline": "Rain", "author": [{"name": "Ann"}, {"name": "Bo"}, {"name": ""}]}]
    </script></head>
    <body><h1 class="title">  Rain in\u00a0Ulm </h1><p class="by"></p><p class="by">By Ann Lee</p>
    <time datetime="2021-12-09">yesterday</time><time>today</time>
    <a rel="author" href="/ann">Ann</a><ul><li>salt</li><li> </li><li>pepper</li></ul></body></html>""",
    url="https://example.org/rain",
)


def test_css_gives_the_text_of_the_first_match_with_spaces_collapsed():
    assert css("h1.title")(PAGE) == "Rain in Ulm"


def test_css_passes_over_matches_that_say_nothing():
    assert css("p.by")(PAGE) == "By Ann Lee"


def test_css_gives_none_when_nothing_matches():
    assert css("h2")(PAGE) is None


def test_css_all_gives_every_match_that_says_something_in_order():
    assert css_all("li")(PAGE) == ["salt", "pepper"]
    assert css_all("h2")(PAGE) == []


def test_css_reads_the_content_of_meta_and_the_datetime_of_time():
    assert css("meta[property='article:author']")(PAGE) == "Ann Lee"
    assert css_all("time")(PAGE) == ["2021-12-09", "today"]


def test_css_reads_one_attribute_when_asked():
    assert css("a[rel=author]", attribute="href")(PAGE) == "/ann"
    assert css("a[rel=author]", attribute="title")(PAGE) is None


@pytest.mark.parametrize("pattern", ["^By (.+)", re.compile("^by (.+)", re.IGNORECASE)], ids=["text", "compiled"])
def test_a_pattern_takes_its_first_group_of_the_text(pattern):
    assert css("p.by", pattern=pattern)(PAGE) == "Ann Lee"


def test_a_pattern_without_group_takes_its_match_and_nothing_when_it_fails():
    assert css("h1", pattern=r"\bin \w+")(PAGE) == "in Ulm"
    assert css("h1", pattern=r"snow")(PAGE) is None


def test_xpath_gives_elements_attributes_and_strings_alike():
    assert xpath("//h1")(PAGE) == "Rain in Ulm"
    assert xpath("//a/@href")(PAGE) == "/ann"
    assert xpath("substring-after(//p[2], 'By ')")(PAGE) == "Ann Lee"
    assert xpath("//h2")(PAGE) is None
    assert xpath("boolean(//h1)")(PAGE) is None
    assert xpath_all("//li/text()")(PAGE) == ["salt", "pepper"]


def test_xpath_has_regular_expressions():
    assert xpath("//*[re:test(@class, '^ti')]")(PAGE) == "Rain in Ulm"


def test_selectors_give_their_elements():
    assert [element.tag for element in css("li").elements(PAGE)] == ["li"]
    assert len(css_all("li").elements(PAGE)) == 3
    assert xpath_all("//li/text()").elements(PAGE) == []


def test_first_of_gives_what_the_first_one_finds():
    assert first_of(css("h2"), css_all("h3"), css("h1"), css("p"))(PAGE) == "Rain in Ulm"
    assert first_of(css("h2"))(PAGE) is None


def test_first_of_gives_the_elements_of_the_first_one_that_has_any():
    assert [element.tag for element in first_of(css_all("h2"), css_all("li")).elements(PAGE)] == ["li"] * 3


def test_meta_reads_the_first_of_several_names():
    assert meta("author", "Article:Author")(PAGE) == "Ann Lee"
    assert meta("nobody")(PAGE) is None


def test_json_ld_walks_lists_and_knows_types():
    assert json_ld("headline")(PAGE) == "Page"
    assert json_ld("headline", type="NewsArticle")(PAGE) == "Rain"
    assert json_ld("author.name")(PAGE) == ["Ann", "Bo"]
    assert json_ld("author.url")(PAGE) is None


def test_constant_gives_its_value():
    assert constant("fr")(PAGE) == "fr"


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: css("p..by"), "CSS selector 'p..by': Expected ident"),
        (lambda: css("p:first-chil"), "did you mean ':first-child'?"),
        (lambda: css("//p"), "is it an XPath? say xpath(…)"),
        (lambda: css(""), "CSS selector ''"),
        (lambda: css("h1::text"), "css() gives the text by itself"),
        (lambda: xpath("//p["), "XPath '//p['"),
        (lambda: xpath("//p[contain(., 'a()')]"), "no function named 'contain'; did you mean 'contains'?"),
        (lambda: xpath("p.by["), "is it CSS? say css(…)"),
        (lambda: css("p", pattern="("), "pattern '('"),
    ],
    ids=[
        "css",
        "pseudo-class",
        "xpath in css",
        "empty",
        "scrapy's text",
        "xpath",
        "function",
        "css in xpath",
        "pattern",
    ],
)
def test_a_selector_that_cannot_be_read_is_refused_when_it_is_made_in_one_line(make, message):
    with pytest.raises(SelectorError) as caught:
        make()
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_first_of_refuses_a_text_and_says_what_to_say():
    with pytest.raises(TypeError, match=r"say css\('h1'\) to select, constant\('h1'\) for that very text"):
        first_of("h1")


def test_selectors_are_values():
    assert css("h1") == css("h1") != css_all("h1")
    assert len({css("h1"), css("h1")}) == 1
    assert pickle.loads(pickle.dumps(css("h1", pattern="R.+")))(PAGE) == "Rain in Ulm"
    assert str(css("a", attribute="href")) == "a @href"


def test_one_selector_serves_many_threads():
    selector = css_all("li")
    pages = [Page.from_html("<ul>" + "<li>x" * (n % 7) + "</ul>") for n in range(200)]
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(selector, pages))
    assert [len(each) for each in found] == [n % 7 for n in range(200)]


def test_read_text_parts_blocks_and_leaves_scripts_out():
    page = html.fromstring("<p>a</p><div>one<script>x()</script><p>two</p>three<br>f<b>ou</b>r<!-- no --></div> tail")
    assert read_text(page.find(".//div")) == "one two three four"


def test_select_elements_takes_what_a_function_gives_and_refuses_the_rest():
    assert [element.tag for element in select_elements(lambda page: page.root.find("body/h1"), PAGE)] == ["h1"]
    assert select_elements(lambda page: None, PAGE) == []
    assert len(select_elements(lambda page: page.root.iter("li"), PAGE)) == 3
    for wrong in ("text", 3, ["text"]):
        with pytest.raises(TypeError, match="where elements belong"):
            select_elements(lambda page, wrong=wrong: wrong, PAGE)


def test_a_generator_that_never_ends_is_a_failure_and_not_a_wait():
    def forever(page):
        while True:
            yield page.root

    with pytest.raises(ValueError, match="more than 10000 values"):
        select_elements(forever, PAGE)
