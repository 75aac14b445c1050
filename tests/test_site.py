"""Sites: values that say what is particular to a publisher."""

import re
from datetime import UTC, date, datetime

import pytest

from newsparse.article import Author, Block, BlockKind, CutKind, Link, LinkSpan, Original
from newsparse.chain import Chain, Step
from newsparse.exceptions import NewsparseError, PluginError, SelectorError, UnknownNameError
from newsparse.page import Page
from newsparse.parser import Parser
from newsparse.select import constant, css, css_all, first_of, xpath
from newsparse.site import SITE_FIELDS, LazySite, LazySites, Site, paragraph, phrase, read_page_date
from newsparse.story import Passage, Story, clean

PAGE = Page.from_html(
    """<html lang="en"><body class="story live"><h1>Rain in Ulm</h1>
    <a class="by" href="/ann">Ann Lee</a><a class="by" href="/bo">Bo Ek</a><time>9 December 2021, 18:30</time>
    <div class="story"><p>One.</p><aside>More</aside><p>Two.</p><div class="ad"><p>Buy.</p></div></div></body></html>""",
    url="https://www.example.org/rain",
)


class Failures:
    """Collects what a site tells of its failures."""

    def __init__(self):
        self.heard = []

    def __call__(self, source, failure):
        self.heard.append((source, str(failure)))


def story_of(*texts, links=()):
    return Story(
        tuple(Passage(Block(BlockKind.PARAGRAPH, text, links=links, number=n)) for n, text in enumerate(texts))
    )


def cut_by(site, *texts, links=()):
    return clean(story_of(*texts, links=links), site.amend_cleaners(Chain()))


def values_of(site, page=PAGE):
    return {candidate.field: candidate.value for candidate in site.candidates(page)}


# Fields.


def test_a_site_gives_a_candidate_for_each_field_it_says_with_source_path_and_raw_value():
    (candidate,) = Site("example", headline=css("h1")).candidates(PAGE)
    assert (candidate.field, candidate.value) == ("headline", "Rain in Ulm")
    assert (candidate.source, candidate.path, candidate.raw) == ("site:example", "h1", "Rain in Ulm")


def test_what_a_selector_does_not_find_is_no_candidate_and_no_failure():
    failures = Failures()
    assert Site("example", headline=css("h2"), kicker=constant(None)).candidates(PAGE, failures) == []
    assert failures.heard == []


def test_authors_selected_as_links_keep_their_addresses():
    assert values_of(Site("example", authors=css_all("a.by")))["authors"] == (
        Author("Ann Lee", url="https://www.example.org/ann"),
        Author("Bo Ek", url="https://www.example.org/bo"),
    )


def test_a_date_without_zone_gets_the_zone_of_the_site_and_its_precision():
    (candidate,) = Site("example", date_published=css("time"), timezone="Europe/Berlin").candidates(PAGE)
    assert candidate.value == datetime(2021, 12, 9, 17, 30, tzinfo=UTC)
    assert candidate.precision == "minute"


def test_any_callable_is_an_extractor():
    def read_section(page):
        return page.root.get("lang") + " news"

    assert values_of(Site("example", section=read_section)) == {"section": "en news"}


def test_every_field_a_site_may_say_is_a_field_of_the_article():
    from attrs import fields

    from newsparse.article import Article

    assert set(SITE_FIELDS) <= {attribute.name for attribute in fields(Article)}
    assert set(SITE_FIELDS) <= {attribute.name for attribute in fields(Site)}


def _raise(page):
    raise ZeroDivisionError("by zero")


def _forever(page):
    while True:
        yield "again"


def _recurse(page):
    return _recurse(page)


@pytest.mark.parametrize(
    ("extractor", "told"),
    [
        (_raise, "ZeroDivisionError: by zero"),
        (_recurse, "RecursionError"),
        (_forever, "more than 10000 values"),
        (constant("soon"), "constant('soon') gave 'soon', which cannot be read"),
    ],
    ids=["raises", "recurses", "never ends", "nonsense"],
)
def test_an_extractor_that_fails_costs_its_field_only_and_says_so(extractor, told):
    failures = Failures()
    site = Site("example", date_published=extractor, headline=css("h1"))
    assert [candidate.field for candidate in site.candidates(PAGE, failures)] == ["headline"]
    ((source, message),) = failures.heard
    assert source == "site:example"
    assert message.startswith("site:example: field 'date_published': ")
    assert told in message


def test_without_a_listener_a_failure_is_raised_with_its_cause():
    with pytest.raises(PluginError) as caught:
        Site("example", headline=_raise).candidates(PAGE)
    assert isinstance(caught.value.__cause__, ZeroDivisionError)


# Body and drops.


def test_the_body_is_given_as_elements_in_order_each_text_once():
    site = Site("example", body=css_all("div.story, .story p"))
    assert [element.get("class") for element in site.body_elements(PAGE)] == ["story"]
    assert [element.text for element in Site("example", body=css_all(".story > p")).body_elements(PAGE)] == [
        "One.",
        "Two.",
    ]


def test_a_body_that_is_not_there_is_left_to_the_generic_finder():
    assert Site("example").body_elements(PAGE) is None
    assert Site("example", body=css("#gone")).body_elements(PAGE) is None


def test_drops_are_css_xpath_or_functions():
    site = Site("example", drop=["aside", "//div[@class='ad']", lambda page: page.root.iter("time")])
    assert [element.tag for element in site.drops(PAGE)] == ["aside", "div", "time"]


def test_a_drop_that_fails_costs_itself_only():
    failures = Failures()
    assert len(Site("example", drop=[_raise, "aside"]).drops(PAGE, failures)) == 1
    assert "drop '_raise'" in failures.heard[0][1]


def test_one_drop_needs_no_list():
    assert Site("example", drop="aside").drop == Site("example", drop=["aside"]).drop


# Cuts.


def test_a_phrase_is_cut_wherever_it_stands_and_spaces_quotes_and_case_do_not_matter():
    cleaned = cut_by(
        Site("example", cut=["Lire l'article ici"]), "Il pleut. lire  l’article\u00a0ici", "LIRE L'ARTICLE ICI !"
    )
    assert [block.text for block in cleaned.blocks] == ["Il pleut."]
    assert [(removal.kind, removal.rule) for removal in cleaned.removals] == [(CutKind.BOILERPLATE, "site.example")] * 2


def test_cuts_have_kinds_by_value_or_name():
    site = Site("example", cut={"Share this": CutKind.SHARE_PROMPT, re.compile(r"^Give \d+ euros"): "donation notice"})
    cleaned = cut_by(site, "Share this", "Give 5 euros", "We give 5 euros")
    assert [removal.kind for removal in cleaned.removals] == [CutKind.SHARE_PROMPT, CutKind.DONATION_NOTICE]
    assert [block.text for block in cleaned.blocks] == ["We give 5 euros"]


def test_paragraph_cuts_a_whole_passage_that_begins_with_the_words():
    cleaned = cut_by(
        Site("example", cut=[paragraph("Read also")]),
        "Read also: Snow. And hail.",
        "You can read also this.",
        "Read alsoran",
    )
    assert [block.text for block in cleaned.blocks] == ["You can read also this.", "Read alsoran"]


def test_a_cut_that_says_where_the_text_comes_from_fills_the_field():
    link = LinkSpan(9, 13, "https://example.com/")
    cleaned = cut_by(
        Site("example", cut={paragraph("Original"): "original-source footer"}), "Original here", links=(link,)
    )
    assert [finding.value for finding, _ in cleaned.findings] == [Original("Original here", "https://example.com/")]


def test_a_cut_related_link_becomes_a_link():
    link = LinkSpan(6, 10, "https://example.com/snow")
    cleaned = cut_by(Site("example", cut={paragraph("Also:"): CutKind.RELATED_LINK}), "Also: Snow", links=(link,))
    assert [finding.value for finding, _ in cleaned.findings] == [Link("https://example.com/snow", "Snow")]


def test_cutting_twice_cuts_nothing_more():
    site = Site("example", cut=["more", paragraph("Read")])
    once = cut_by(site, "more rain, more snow", "Read me")
    twice = clean(Story(tuple(Passage(block) for block in once.blocks)), site.amend_cleaners(Chain()))
    assert twice.blocks == once.blocks
    assert twice.removals == ()


def test_a_phrase_of_no_words_is_refused():
    with pytest.raises(ValueError, match="cut everywhere"):
        phrase("  ")


def test_cleaners_are_added_and_left_out_by_name():
    def nothing(story):
        return []

    chain = Chain([Step("dateline", nothing), Step("separator", nothing)])
    site = Site("example", cut=["x"], cleaners=[Step("own", nothing)], without_cleaners=["separator"])
    assert site.amend_cleaners(chain).names == ("site.example", "own", "dateline")
    assert Site("example").amend_cleaners(chain) is chain


def test_a_cleaner_that_the_parser_lacks_already_can_be_left_out():
    assert Site("example", without_cleaners="dateline").amend_cleaners(Chain()).names == ()


# Fixes.


def test_a_fix_changes_what_a_field_holds_whoever_said_it():
    site = Site("example", fixes={"authors": lambda authors: [each for each in authors if each.name != "Desk"]})
    fixed = site.fix_values({"authors": (Author("Ann"), Author("Desk")), "headline": "Rain"})
    assert fixed == {"authors": (Author("Ann"),), "headline": "Rain"}


@pytest.mark.parametrize(
    "fix", [lambda value: 1 / 0, lambda value: "text", lambda value: ["text"]], ids=["raises", "type", "members"]
)
def test_a_fix_that_fails_leaves_the_field_as_it_was(fix):
    failures = Failures()
    values = {"authors": (Author("Ann"),)}
    assert Site("example", fixes={"authors": fix}).fix_values(values, failures) == values
    assert "fix for 'authors'" in failures.heard[0][1]


def test_a_fix_is_not_asked_about_nothing():
    assert Site("example", fixes={"kicker": str.upper}).fix_values({"headline": "x"}) == {"headline": "x"}


# Layers and layouts.

GROUP = Site(
    "group", headline=css("h1"), drop=["aside"], cut=["Share"], timezone="Europe/Paris", without_cleaners=["a"]
)
NETWORK = Site("network", parent=GROUP, section=constant("News"), drop=[".ad"])


def test_layers_say_only_what_differs_the_nearest_wins_and_lists_add_up():
    site = Site(
        "example", ["example.org"], parent=NETWORK, section=constant("Weather"), cut=["Like"], without_cleaners=["b"]
    )
    assert values_of(site) == {"headline": "Rain in Ulm", "section": "Weather"}
    assert [element.tag for element in site.drops(PAGE)] == ["aside", "div"]
    assert site.zone == "Europe/Paris"
    assert [
        block.text
        for block in clean(
            story_of("Share", "Like", "Rain"), site.amend_cleaners(Chain([Step("a", list), Step("b", list)]))
        ).blocks
    ] == ["Rain"]
    assert [layer.name for layer in site.layers] == ["example", "network", "group"]


def test_a_layer_can_unsay_a_field():
    assert values_of(Site("example", parent=GROUP, headline=constant(None))) == {}


def test_a_layout_is_told_by_looking_at_the_page():
    site = Site(
        "example",
        section=constant("News"),
        layouts=[Site("live", when="body.live", kicker=constant("Live")), Site("rest", when="body")],
    )
    layout = site.for_page(PAGE)
    assert layout.name == "example.live"
    assert values_of(layout) == {"kicker": "Live", "section": "News"}
    assert site.for_page(Page.from_html("<body><p>x")).name == "example.rest"


def test_a_layout_is_told_by_date():
    site = Site(
        "example",
        layouts=[Site("old", until=date(2015, 6, 1)), Site("mid", since=date(2015, 6, 1), until=date(2020, 1, 1))],
    )

    def layout_of(day):
        return site.for_page(Page.from_html(f'<meta property="article:published_time" content="{day}T08:00:00Z">')).name

    assert layout_of("2015-05-31") == "example.old"
    assert layout_of("2015-06-01") == "example.mid"
    assert layout_of("2020-01-01") == "example"
    assert site.for_page(Page.from_html("")).name == "example"


def test_the_day_of_a_page_is_in_its_metadata_or_its_address():
    assert read_page_date(Page.from_html("", url="https://example.org/2021/12/09/rain")) == date(2021, 12, 9)
    assert read_page_date(
        Page.from_html('<meta name="date" content="2021-13-45"><meta name="date" content="2021-12-09">')
    ) == date(2021, 12, 9)
    assert read_page_date(
        Page.from_html('<script type="application/ld+json">{"datePublished": "2020-02-03"}</script>')
    ) == date(2020, 2, 3)
    assert read_page_date(Page.from_html("")) is None


def test_layouts_of_a_group_serve_its_sites_which_keep_what_they_say():
    group = Site("group", layouts=[Site("live", when="body.live", kicker=constant("Live"))])
    layout = Site("example", parent=group, section=constant("News")).for_page(PAGE)
    assert layout.name == "example.live"
    assert values_of(layout) == {"kicker": "Live", "section": "News"}


def test_a_layout_that_cannot_be_told_is_passed_over():
    failures = Failures()
    site = Site("example", layouts=[Site("bad", when=_raise), Site("live", when="body.live")])
    assert site.for_page(PAGE, failures).name == "example.live"
    assert "layout 'example.bad'" in failures.heard[0][1]


# Claims.


def test_markup_marks_claim_a_page_when_all_of_them_are_there():
    assert Site("example", marks=["body.live", "a.by"]).claims(PAGE)
    assert not Site("example", marks=["body.live", "a.gone"]).claims(PAGE)
    assert not Site("example").claims(PAGE)


def test_text_marks_claim_a_text_spaces_apostrophes_and_case_aside():
    text = Page.from_text("Il pleut.\n\nVous pouvez lire  l’article original ici")
    assert Site("example", text_marks=["lire l'article original"]).claims(text)
    assert not Site("example", text_marks=["lire l'article original", "gone"]).claims(text)


# What is refused.


@pytest.mark.parametrize(
    ("settings", "error", "message"),
    [
        ({"headlin": css("h1")}, UnknownNameError, "no field of a site named 'headlin'; did you mean 'headline'?"),
        ({"headline": "h1"}, TypeError, "headline is the text 'h1'; say css('h1') to select"),
        ({"body": 3}, TypeError, "body is 3, which is no extractor"),
        ({"drop": ["p..x"]}, SelectorError, "CSS selector 'p..x'"),
        ({"drop": [3]}, TypeError, "3 is no selector"),
        ({"marks": "//p["}, SelectorError, "XPath '//p['"),
        (
            {"timezone": "Europe/Pariss"},
            UnknownNameError,
            "no time zone named 'Europe/Pariss'; did you mean 'Europe/Paris'?",
        ),
        ({"timezone": "../etc/passwd"}, UnknownNameError, "no time zone named"),
        ({"cut": {"x": "share promt"}}, UnknownNameError, "did you mean 'share prompt'?"),
        ({"cut": [3]}, TypeError, "cut holds 3"),
        ({"domains": ["not a host"]}, ValueError, "'not a host' is no domain; say 'example.org'"),
        ({"fixes": {"autors": str}}, UnknownNameError, "no field to fix named 'autors'; did you mean 'authors'?"),
        ({"fixes": {"authors": 3}}, TypeError, "the fix for 'authors' is 3"),
        ({"cleaners": [str]}, TypeError, "say Step('name', function)"),
        ({"layouts": [Site("x")]}, ValueError, "layout 'x' says neither when= nor since= nor until="),
        ({"layouts": ["x"]}, TypeError, "layouts holds 'x' where a Site belongs"),
        ({"text_marks": [" "]}, ValueError, "an empty text mark would claim every page"),
    ],
)
def test_what_cannot_be_meant_is_refused_at_once_in_one_line(settings, error, message):
    with pytest.raises(error) as caught:
        Site("example", **settings)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_name_with_spaces_or_capitals_is_refused():
    with pytest.raises(ValueError, match="must match"):
        Site("My Site")


def test_domains_are_known_by_their_bare_hosts():
    site = Site("example", ["https://www.Example.org/", "example.org", "z\u00fcrich.example"])
    assert site.domains == ("example.org", "xn--zrich-kva.example")


def test_a_site_shows_what_it_says_and_nothing_else():
    shown = repr(Site("example", ["example.org"], headline=first_of(css("h1"), xpath("//h2")), parent=GROUP))
    assert shown == "Site('example', domains=('example.org',), headline=h1 or //h2, parent=Site('group'))"


# Lazy sites.


def test_a_lazy_site_is_made_from_a_function_or_a_place():
    assert LazySite("example", "example.org", lambda: GROUP).load() is GROUP
    with pytest.raises(PluginError, match="site 'example': ModuleNotFoundError"):
        LazySite("example", "example.org", "no_such_module:SITE").load()
    with pytest.raises(PluginError, match="site 'example' is str where a Site belongs"):
        LazySite("example", "example.org", lambda: "text").load()
    with pytest.raises(ValueError, match=r"say a function, or 'package\.module:NAME'"):
        LazySite("example", "example.org", "nowhere")


def test_lazy_sites_say_which_one_cannot_be_made():
    sites = LazySites({"example.org": "h1..x"}, lambda selector: Site("example", headline=css(selector)))
    with pytest.raises(PluginError, match=r"site 'example.org': CSS selector 'h1..x'") as caught:
        sites.load("example.org")
    assert isinstance(caught.value.__cause__, NewsparseError)


def test_the_images_that_a_site_names_are_the_images_of_the_article():
    story = "<p>" + "The ferry left the pier at six in the morning with forty passengers and a goat. " * 3
    figure = "<figure class='{0}'><img src='{0}.jpg'><figcaption>The {0} at sea</figcaption></figure>"
    page = f"<article><h1>Goats</h1>{story}{figure.format('goat')}{story}{figure.format('teaser')}{story}</article>"
    site = Site("example", ["example.org"], images=css_all("figure.goat"), body=css("article"))
    article = Parser(sites=[site], load_entry_points=False).parse_html(page, url="https://example.org/")
    assert [(image.url, image.caption) for image in article.images] == [
        ("https://example.org/goat.jpg", "The goat at sea")
    ]
    assert article.images[0].is_lead
