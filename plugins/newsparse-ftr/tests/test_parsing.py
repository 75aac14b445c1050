"""Rules at work: what an article gains by them, and that stale ones do it no harm."""

import pytest
from newsparse_ftr import FtrRules

from newsparse import DiagnosticCode, Parser

WORDS = "It rained in Ulm on Monday, and the people of the town went home early, as they had done the day before."
STORY = "\n".join(f"<p>{WORDS} So it went on for the {n}th day, the mayor said.</p>" for n in range(6))


@pytest.fixture
def parse(tmp_path):
    """Parse a page of example.org with the rules given."""

    def parse(rules, markup, url="https://www.example.org/rain"):
        (tmp_path / "example.org.txt").write_text(rules, encoding="utf-8")
        parser = Parser(plugins=[FtrRules.from_folder(tmp_path)], load_entry_points=False)
        return parser.parse_html(f"<html><head><title>Rain in Ulm</title></head><body>{markup}</body></html>", url=url)

    return parse


def stale(article):
    return [found.message for found in article.diagnostics if found.code is DiagnosticCode.SITE_RULE_STALE]


def test_the_body_of_the_rules_is_the_body(parse):
    article = parse("body: //div[@id='story']", f"<h1>Rain in Ulm</h1><div id=story>{STORY}</div>")
    assert len(article.body) == 6
    assert article.provenance["body"].source == "site:ftr.example.org"
    assert stale(article) == []


def test_a_body_that_is_not_on_the_page_costs_nothing_and_is_told(parse):
    article = parse("body: //div[@id='gone']", f"<h1>Rain in Ulm</h1><div>{STORY}</div>")
    assert len(article.body) == 6
    assert stale(article) == ["its body is not on the page"]


def test_a_body_that_is_clearly_poorer_than_the_generic_one_loses_and_is_told(parse):
    article = parse("body: //p[1]", f"<h1>Rain in Ulm</h1><div>{STORY}</div>")
    assert len(article.body) == 6
    assert len(stale(article)) == 1
    assert "characters that read like the story" in stale(article)[0]


def test_what_the_rules_strip_is_not_in_the_text(parse):
    plea = "<div class=plea><p>Please support our work with a gift of your choice.</p></div>"
    rules = "body: //div[@id='story']\nstrip_id_or_class: plea"
    article = parse(rules, f"<h1>Rain in Ulm</h1><div id=story>{STORY}{plea}</div>")
    assert "support" not in article.text
    assert len(article.body) == 6


def test_a_strip_that_plainly_takes_the_story_is_not_followed_and_is_told(parse):
    article = parse(
        "strip_id_or_class: story", f"<h1>Rain in Ulm</h1><article><div class=story>{STORY}</div></article>"
    )
    assert len(article.body) == 6
    assert any("it drops" in message for message in stale(article))


def test_the_page_knows_better_than_old_rules_and_they_are_kept_in_the_evidence(parse):
    ld = '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Ann Lee"}}</script>'
    page = f"{ld}<h1>Rain in Ulm</h1><p>By Ann Lee</p><article>{STORY}</article><p class=by>Bo Ek</p>"
    article = parse("author: //p[@class='by']", page)
    assert [author.name for author in article.authors] == ["Ann Lee"]
    assert ("hint:ftr.example.org", "Bo Ek") in [
        (rejected.source, rejected.value) for rejected in article.provenance["authors"].rejected
    ]


def test_the_rules_fill_what_the_page_does_not_say(parse):
    article = parse(
        "author: substring-after(//i[@class='x'], 'written: ')", f"<h1>Rain</h1>{STORY}<i class=x>written: Ann Lee</i>"
    )
    assert [author.name for author in article.authors] == ["Ann Lee"]
    assert article.provenance["authors"].source == "hint:ftr.example.org"


def test_rules_that_match_more_names_add_none_to_those_that_the_page_gives(parse):
    names = (
        "<p class=teaser>By <a rel=author href=/1>Ann Lee</a><p class=teaser>By <a rel=author href=/2>John Smith</a>"
    )
    signed = "<meta name=author content='Ann Lee'><p class=byline>By Ann Lee</p>"
    article = parse("author: //a[@rel='author']", f"<h1>Rain in Ulm</h1>{signed}<div>{STORY}</div>{names}")
    assert [author.name for author in article.authors] == ["Ann Lee"]


def test_rules_for_one_host_do_nothing_on_another(parse):
    article = parse("body: //div[@id='gone']", f"<article>{STORY}</article>", "https://sport.example.org/rain")
    assert stale(article) == []


def test_a_site_that_somebody_wrote_wins_over_rules(tmp_path):
    from newsparse import Site, hookimpl

    class Written:
        @hookimpl
        def register_sites(self):
            return [Site("written", ["example.org"], headline=lambda page: "Written")]

    (tmp_path / "example.org.txt").write_text("title: //h1")
    for plugins in ([FtrRules.from_folder(tmp_path), Written()], [Written(), FtrRules.from_folder(tmp_path)]):
        parser = Parser(plugins=plugins, load_entry_points=False)
        assert parser.parse_html("<h1>Rain</h1>", url="https://example.org/").headline == "Written"


def test_replaced_markup_is_what_is_read(parse):
    quoted = f"<div id=story>{STORY}<xquote>It poured, said the mayor, who had seen nothing like it in all his life.</xquote>{STORY}</div>"
    rules = "body: //div[@id='story']\nreplace_string(<xquote>): <blockquote>\nreplace_string(</xquote>): </blockquote>"
    article = parse(rules, f"<h1>Rain in Ulm</h1>{quoted}")
    assert "quote" in [block.kind for block in article.body]


def test_the_environment_names_a_folder(monkeypatch, rules_folder):
    from newsparse_ftr import plugin

    monkeypatch.setenv(plugin.RULES_VARIABLE, str(rules_folder))
    assert "example.org" in plugin.register_sites()[0].hosts
    monkeypatch.delenv(plugin.RULES_VARIABLE)
    assert plugin.register_sites() == []
