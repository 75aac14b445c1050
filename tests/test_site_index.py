"""Whose page is this?"""

import pytest

from newsparse.exceptions import PluginError
from newsparse.page import Page
from newsparse.select import css
from newsparse.site import LazySite, LazySites, Site
from newsparse.site_index import SiteIndex


def page_at(url):
    return Page.from_html("", url=url)


def name_of(site):
    return None if site is None else site.name


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://example.org/story", "example"),
        ("http://www.EXAMPLE.org:8080/story", "example"),
        ("https://sport.live.example.org/story", "example"),
        ("https://blog.example.org/story", "blog"),
        ("https://old.blog.example.org/story", "blog"),
        ("https://example.org.evil.test/story", None),
        ("https://notexample.org/story", None),
        ("https://z\u00fcrich.example/", "zurich"),
        ("https://xn--zrich-kva.example/", "zurich"),
        ("https://org/", None),
        ("nonsense", None),
        ("https://[broken", None),
    ],
)
def test_a_site_owns_its_host_and_the_hosts_below_it(url, name):
    index = SiteIndex(
        [Site("example", ["example.org"]), Site("blog", ["blog.example.org"]), Site("zurich", ["z\u00fcrich.example"])]
    )
    assert name_of(index.find(page_at(url))) == name


def test_the_first_that_knows_a_host_wins_and_the_others_are_shown_as_shadowed():
    first, second = Site("first", ["example.org"]), Site("second", ["example.org", "example.net"])
    index = SiteIndex([first, second])
    assert index.find_by_host("example.org") is first
    assert index.find_by_host("example.net") is second
    assert [(each.host, each.winner, each.loser) for each in index.shadows] == [("example.org", first, second)]


def test_one_site_and_many_lazy_ones_keep_the_order_they_were_given_in():
    early, lazy = Site("early", ["a.test"]), LazySites({"a.test": "lazy-a", "b.test": "lazy-b"}, Site)
    late = Site("late", ["b.test", "c.test"])
    index = SiteIndex([early, lazy, late])
    assert [name_of(index.find_by_host(f"{host}.test")) for host in "abc"] == ["early", "lazy-b", "late"]
    assert [each.host for each in index.shadows] == ["a.test", "b.test"]
    assert index.hosts == ("a.test", "b.test", "c.test")
    assert len(index) == 4


def test_a_lazy_site_is_made_once_and_only_when_its_host_comes_up():
    made = []

    def make(name):
        made.append(name)
        return Site(name)

    index = SiteIndex([LazySites({"a.test": "a", "b.test": "b"}, make), LazySite("c", "c.test", lambda: make("c"))])
    assert made == []
    first = index.find_by_host("a.test")
    assert index.find_by_host("www.a.test") is first
    assert index.find_by_host("c.test") is index.find_by_host("c.test")
    assert made == ["a", "c"]


def test_a_lazy_site_that_cannot_be_made_says_so_on_each_of_its_pages():
    calls, heard = [], []

    def make(selector):
        calls.append(selector)
        return Site("a", headline=css(selector))

    index = SiteIndex([LazySites({"a.test": "h1..x"}, make)])
    for _ in range(2):
        assert (
            index.find(page_at("https://a.test/"), lambda source, failure: heard.append((source, str(failure)))) is None
        )
    assert [source for source, _ in heard] == ["site:a.test"] * 2
    assert "CSS selector 'h1..x'" in heard[0][1]
    with pytest.raises(PluginError):
        index.find_by_host("a.test")


def test_a_page_without_url_is_known_by_the_address_it_gives_itself():
    index = SiteIndex([Site("example", ["example.org"])])
    page = Page.from_html('<link rel="canonical" href="https://www.example.org/rain">')
    assert name_of(index.find(page)) == "example"


MARKED = [
    Site("by-class", marks=["body.theme-x", ".post-head"]),
    Site("by-value", marks=['meta[name="generator"][content="Press Engine 7"]']),
    Site("by-part", marks=['meta[content^="Paper"]']),
    Site("either", marks=["#left, #right"]),
    Site("without", marks=["body.plain:not(.fancy)"]),
    Site("by-xpath", marks=["//div[@data-paper]"]),
    Site("by-text", text_marks=["support our small paper today"]),
]


@pytest.mark.parametrize(
    ("markup", "name"),
    [
        ('<body class="a theme-x b"><p class="post-head">', "by-class"),
        ('<body class="theme-x"><p>', None),
        ('<meta name="generator" content="Press Engine 7">', "by-value"),
        ('<meta name="generator" content="Press Engine 8">', None),
        ('<meta name="generator" content="Papermill">', "by-part"),
        ('<div id="right">', "either"),
        ('<body class="plain">', "without"),
        ('<body class="plain fancy">', None),
        ('<div data-paper="1">', "by-xpath"),
        ("<p>Please (support our\nsmall paper today)!", "by-text"),
        ("<p>Rain.", None),
    ],
)
def test_a_page_without_an_address_is_claimed_by_all_the_marks_of_a_site(markup, name):
    assert name_of(SiteIndex(MARKED).find(Page.from_html(markup))) == name


def test_a_page_with_an_address_is_not_asked_for_marks():
    page = Page.from_html('<body class="theme-x"><p class="post-head">', url="https://other.test/")
    assert SiteIndex(MARKED).find(page) is None


@pytest.mark.parametrize("url", [None, "https://aggregator.test/"])
def test_a_text_is_claimed_by_its_text_marks_wherever_it_was_found(url):
    text = Page.from_text("Rain.\n\nSupport our small paper today.", url=url)
    assert name_of(SiteIndex(MARKED).find(text)) == "by-text"


def test_of_two_sites_that_claim_a_page_the_first_one_has_it():
    index = SiteIndex([Site("b", text_marks=["rain in ulm today"]), Site("a", text_marks=["rain in ulm"])])
    assert name_of(index.find(Page.from_text("Rain in Ulm today"))) == "b"
    assert name_of(index.find(Page.from_text("Rain in Ulm"))) == "a"


class CountingSite(Site):
    """Counts how often it is asked whether a page is its own."""

    asked = 0

    def claims(self, page):
        CountingSite.asked += 1
        return super().claims(page)


def test_of_five_thousand_marked_sites_only_the_likely_ones_are_asked():
    sites = [
        CountingSite(f"s{n}", marks=[f"body.theme-{n}"], text_marks=[f"the number{n} of it"]) for n in range(5_000)
    ]
    index = SiteIndex(sites)
    CountingSite.asked = 0
    assert name_of(index.find(Page.from_html('<body class="theme-77"><p>Rain.'))) == "s77"
    assert name_of(index.find(Page.from_text("It is the number4999 of it"))) == "s4999"
    assert index.find(Page.from_html("<p>Rain.")) is None
    assert CountingSite.asked == 2


class CountingDict(dict):
    """Counts its look-ups."""

    looked = 0

    def __contains__(self, key):
        CountingDict.looked += 1
        return super().__contains__(key)


@pytest.mark.parametrize("size", [1, 5_000])
def test_finding_a_site_takes_one_look_up_a_label_however_many_sites_there_are(size):
    hosts = CountingDict({f"s{n}.test": f"s{n}" for n in range(size)})
    index = SiteIndex([LazySites(hosts, Site)])
    CountingDict.looked = 0
    assert index.find(page_at("https://a.b.unknown.example/")) is None
    assert CountingDict.looked == 4
    assert index.find(page_at("https://s0.test/")).name == "s0"
    assert CountingDict.looked == 5
