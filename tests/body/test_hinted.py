"""A body that a site only hints at is weighed against the evidence."""

import pytest
from attrs import evolve

from newsparse import Chain, Parser, Site, Step
from newsparse.body import hinted
from newsparse.body.find import judge

SENTENCE = "It rained in Ulm on Monday, and the people of the town went home early, as they had done the day before"
STORY = "".join(f"<p>{SENTENCE}, said witness number {n} of the day.</p>" for n in range(8))
URL = "https://ulmpost.example/rain"


def read(page, **settings):
    site = Site("ulmpost", ["ulmpost.example"], body_is_hint=True, **settings)
    return Parser(sites=[site], load_entry_points=False).parse_html(page, url=URL)


def test_a_hint_that_fits_is_followed():
    article = read(f"<h1>Rain</h1><div class=story>{STORY}</div>", body=lambda page: page.root.find_class("story"))
    assert article.provenance["body"].source == "site:ulmpost"
    assert not article.diagnostics


def test_a_hint_that_leaves_out_most_of_the_story_is_stale():
    page = f"<h1>Rain</h1><div class=teaser><p>{SENTENCE}.</p></div><div class=story>{STORY}</div>"
    article = read(page, body=lambda page: page.root.find_class("teaser"))
    assert len(article.body) >= 8
    assert [each.code.value for each in article.diagnostics if each.source == "site:ulmpost"] == ["site-rule-stale"]


def test_what_plainly_is_the_story_is_not_dropped_by_a_hint():
    article = read(f"<h1>Rain</h1><div class=story>{STORY}</div>", drop=["p"])
    assert len(article.body) == 8
    assert "it drops" in article.diagnostics[0].message


@pytest.mark.parametrize(
    ("lines", "stays"),
    [
        ('<div class="cell">Retailer</div>' * 3, False),
        ('<p><a href="/x">Read our full account of the rain in Ulm</a></p>', False),
        ("<p>So it goes.</p>", True),
    ],
    ids=["a label again and again", "a link", "a short sentence"],
)
def test_with_little_evidence_a_line_of_a_body_is_story_unless_it_looks_like_a_list_of_links(monkeypatch, lines, stays):
    def judge_coolly(outline, hints):
        judged = judge(outline, hints)
        coolly = [
            chance if "witness" in line.text else 0.4
            for line, chance in zip(outline.lines, judged.chances, strict=True)
        ]
        return evolve(judged, chances=coolly)

    monkeypatch.setattr(hinted, "judge", judge_coolly)
    page = f"<h1>Rain</h1><div class=story>{STORY}{lines}</div>"
    article = read(page, body=lambda page: page.root.find_class("story"))
    assert (len(article.body) > 8) is stays


@pytest.mark.parametrize(("is_hint", "dropped"), [(True, 0), (False, 1)], ids=["hint", "site"])
def test_what_a_doubtful_rule_drops_is_not_hidden_from_the_finders(is_hint, dropped):
    seen = []
    finder = Step("recording", lambda page, hints: seen.append(hints.dropped))
    site = Site("ulmpost", ["ulmpost.example"], drop=["h1"], body_is_hint=is_hint)
    parser = Parser(sites=[site], finders=Chain([finder]), load_entry_points=False)
    parser.parse_html("<h1>Rain</h1><p>It rained.</p>", url=URL)
    assert [len(elements) for elements in seen] == [dropped]
