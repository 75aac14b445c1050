"""The way of somebody who has one site that comes out wrong: new-site, edit, check, lint, coverage."""

import ast
import re
import subprocess
import sys

import pytest

from newsparse.article import Article
from newsparse.authoring import check_sites, lint_paths, lint_site, measure_coverage, propose, write_site
from newsparse.authoring.lint import FlawKind
from newsparse.authoring.stability import looks_machine_made, looks_positional
from newsparse.page import Page
from newsparse.parser import Parser
from newsparse.plugins import Plugins
from newsparse.select import constant, css, first_of
from newsparse.site import Site, paragraph

STORY = """
<p>It rained on Monday in Ulm, and it did not stop until the evening came, the mayor said in the afternoon.</p>
<p>On Tuesday it rained again, a little less, and people went out with their umbrellas, as they do there.</p>
<div class="promo-box"><p>Become a friend of the Ulm Post today and receive an umbrella that is nearly new, for nothing.</p></div>
<p>By Wednesday the square was dry, and the umbrellas stood in the halls of the houses, waiting for Thursday.</p>
"""
PAGE = f"""<html lang="en"><head><title>Rain in Ulm - Ulm Post</title></head><body>
<nav><a href="/">Home</a></nav>
<main><article class="css-1x2y3z"><span class="surtitle">Weather</span><h1 itemprop="headline" class="story-title">Rain in Ulm</h1>
<div data-testid="article-byline" class="sc-bdVaJa">By Ann Lee and Bo Ek</div><time datetime="2024-05-02T08:15:00">2 May</time>
<div class="story-body" itemprop="articleBody">{STORY}</div></article></main>
<footer><h3 class="footer-title">About the Ulm Post</h3></footer></body></html>"""
URL = "https://www.ulmpost.example/rain"


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "saved.html"
    path.write_text(PAGE, encoding="utf-8")
    return path


def outcome_of(report):
    return {outcome.check: outcome.problem for outcome in report.failed}


# new-site.


def test_new_site_writes_a_site_a_page_and_expectations(page, tmp_path):
    paths = write_site([page], URL, folder=tmp_path / "sites")
    assert [str(path.relative_to(tmp_path / "sites")) for path in paths] == [
        "ulmpost_example.py",
        "pages/ulmpost_example.article.toml",
        "pages/ulmpost_example.html.gz",
    ]
    (site,) = Plugins(plugins=[paths[0]], load_entry_points=False, environ={}).sites
    assert (site.name, site.domains) == ("ulmpost.example", ("ulmpost.example",))


def test_everything_in_a_new_site_but_its_name_and_domain_is_a_comment(page, tmp_path):
    source = write_site([page], URL, folder=tmp_path)[0].read_text()
    (call,) = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    assert [keyword.arg for keyword in call.keywords] == ["name", "domains"]


def test_every_line_of_a_new_site_works_once_its_comment_is_taken_off(page, tmp_path):
    page.write_text(PAGE.replace("<time", '<p class="over-headline">Rain in Ulm again</p><time'))
    path = write_site([page], URL, folder=tmp_path)[0]
    suggestions = re.findall(r"^    # (\w+=.*)$", path.read_text(), re.MULTILINE)
    assert {line.split("=")[0] for line in suggestions} >= {"headline", "body", "drop"}
    for line in suggestions:
        path.write_text(
            re.sub(
                rf"^    # {re.escape(line)}$",
                lambda found, line=line: f"    {line}",
                path.read_text(),
                flags=re.MULTILINE,
            )
        )
        Plugins(plugins=[path], load_entry_points=False, environ={})
        path.write_text(path.read_text().replace(f"\n    {line}", f"\n    # {line}"))


def test_what_the_page_shows_where_the_generic_parser_read_it_is_no_suggestion(page, tmp_path):
    source = write_site([page], URL, folder=tmp_path)[0].read_text()
    assert "# headline: Rain in Ulm (html; css('[itemprop=\"headline\"]') says the same)" in source
    assert "# headline=" not in source
    assert "# kicker=" not in source or "# kicker: missing." in source


def test_the_checks_of_a_new_site_fail_until_somebody_confirmed_each_field(page, tmp_path):
    write_site([page], URL, folder=tmp_path / "sites")
    failed = outcome_of(check_sites([tmp_path / "sites"]))
    assert {"headline", "body"} <= set(failed)
    assert all("is not confirmed" in problem for problem in failed.values())
    expectations = tmp_path / "sites" / "pages" / "ulmpost_example.article.toml"
    expectations.write_text(
        re.sub(r"^unconfirmed = .*$", "unconfirmed = []", expectations.read_text(), flags=re.MULTILINE)
    )
    report = check_sites([tmp_path / "sites"])
    assert outcome_of(report) == {}
    assert report.pages == 1


def test_nothing_that_is_there_is_written_over(page, tmp_path):
    write_site([page], URL, folder=tmp_path)
    with pytest.raises(FileExistsError, match="is already there"):
        write_site([page], URL, folder=tmp_path)
    write_site([page], URL, folder=tmp_path, overwrite=True)


def test_the_same_page_gives_the_same_files(page, tmp_path):
    first = [path.read_bytes() for path in write_site([page], URL, folder=tmp_path / "a")]
    assert [path.read_bytes() for path in write_site([page], URL, folder=tmp_path / "b")] == first


def test_an_address_is_needed_where_the_page_does_not_say_one(page, tmp_path):
    with pytest.raises(ValueError, match="give their address"):
        write_site([page], folder=tmp_path)
    with pytest.raises(ValueError, match="no page"):
        write_site([], folder=tmp_path)
    page.write_text(PAGE.replace("<head>", f'<head><link rel="canonical" href="{URL}">'))
    assert write_site([page], folder=tmp_path)[0].name == "ulmpost_example.py"


def test_a_source_of_texts_is_written_with_what_its_texts_share(tmp_path):
    for number, body in enumerate(("It rained in Ulm on Monday.", "It snowed in Ulm on Tuesday.")):
        (tmp_path / f"{number}.txt").write_text(f"News {number}\n\n{body}\n\nPlease give to the Ulm Post.\n")
    path = write_site([tmp_path / "0.txt", tmp_path / "1.txt"], folder=tmp_path / "sites", name="ulm-texts")[0]
    assert '# text_marks=["Please give to the Ulm Post."]' in path.read_text()
    assert "It rained" not in path.read_text()


def test_a_package_is_a_project_with_an_entry_point(page, tmp_path):
    paths = write_site([page], URL, folder=tmp_path, package=True)
    names = {str(path.relative_to(tmp_path / "newsparse-ulmpost-example")) for path in paths}
    assert names == {
        "src/newsparse_ulmpost_example/__init__.py",
        "src/newsparse_ulmpost_example/plugin.py",
        "pyproject.toml",
        "README.md",
        "tests/ulmpost_example.article.toml",
        "tests/ulmpost_example.html.gz",
    }
    pyproject = (tmp_path / "newsparse-ulmpost-example" / "pyproject.toml").read_text()
    assert '[project.entry-points.newsparse]\nulmpost_example = "newsparse_ulmpost_example.plugin"' in pyproject


# What is proposed.


def codes(field, markup=PAGE):
    page = Page.from_html(markup, url=URL)
    return [
        proposal.code
        for proposal in propose([page], [Parser(load_entry_points=False).parse_html(markup, url=URL)], field)
    ]


def test_the_most_stable_selector_comes_first():
    assert codes("headline")[0] == """css('[itemprop="headline"]')"""
    assert codes("authors")[0] == """css_all('[data-testid="article-byline"]')"""
    assert codes("kicker") == ['css("span.surtitle")']
    assert codes("date_published")[0] == 'css("time")'


def test_machine_made_names_positions_and_what_stands_after_the_story_are_never_proposed():
    everything = " ".join(code for field in ("headline", "authors", "kicker", "section") for code in codes(field))
    assert "sc-bdVaJa" not in everything
    assert "nth" not in everything
    assert "footer-title" not in " ".join(codes("headline", PAGE.replace("<footer>", "<i></i>" * 60 + "<footer>")))


def test_what_cannot_be_read_as_the_field_is_not_proposed():
    page = Page.from_html('<p class="date">soon</p><p class="published">2 May 2024</p>')
    assert [proposal.code for proposal in propose([page], [Article()], "date_published")] == ['css("p.published")']


def test_a_selector_that_works_on_more_pages_comes_first():
    pages = [
        Page.from_html(f'<p itemprop="author">Ann Lee</p><p class="byline">{text}</p>') for text in ("Ann Lee", "Bo Ek")
    ]
    pages.append(Page.from_html('<p class="byline">Cy Day</p>'))
    assert propose(pages, [Article()] * 3, "authors")[0].code == 'css_all("p.byline")'


@pytest.mark.parametrize(
    "name",
    [
        "story-body",
        "article__text",
        "headline",
        "lead2",
        "wp-block-post",
        "main-content-2",
        "byline_author",
        "StoryBody",
        "c-article",
    ],
)
def test_names_that_people_write_are_left_alone(name):
    assert not looks_machine_made(name)


@pytest.mark.parametrize(
    "name",
    [
        "css-1x2y3z",
        "sc-bdVaJa",
        "Story_body__3Xk2f",
        "jss42",
        "svelte-1abc2d3",
        "mt-4",
        "md:px-2",
        "c_jg",
        "cMyCH",
        "title_thchiij",
    ],
)
def test_names_that_tools_make_are_known(name):
    assert looks_machine_made(name)


def test_selectors_that_count_are_known():
    assert looks_positional("p:nth-of-type(2)")
    assert looks_positional("//div[2]/p")
    assert not looks_positional("div[data-n='2']")


# lint.


def flaws(pages=(PAGE,), **settings):
    opened = [Page.from_html(page, url=URL) for page in pages]
    return [
        (flaw.rule, flaw.kind, flaw.detail) for flaw in lint_site(Site("ulm", ["ulmpost.example"], **settings), opened)
    ]


def test_a_good_site_has_no_flaws():
    assert flaws(kicker=css(".surtitle"), drop=[".promo-box"], cut=["Become a friend"]) == []


@pytest.mark.parametrize(
    ("settings", "rule", "kind"),
    [
        ({"kicker": css(".overline")}, "kicker: .overline", FlawKind.NO_MATCH),
        ({"kicker": first_of(css(".overline"), css(".surtitle"))}, "kicker: .overline", FlawKind.NO_MATCH),
        ({"drop": [".gone"]}, "drop: .gone", FlawKind.NO_MATCH),
        ({"cut": ["Gone words"]}, "cut: Gone words", FlawKind.NO_MATCH),
        ({"layouts": [Site("live", when=".live")]}, "layout live", FlawKind.NO_MATCH),
        ({"body": css("article.css-1x2y3z")}, "body: article.css-1x2y3z", FlawKind.MACHINE_MADE),
        ({"kicker": css("article > span:first-child")}, "kicker: article > span:first-child", FlawKind.POSITION),
        ({"drop": [".promo-box", ".promo-box p"]}, "drop: .promo-box p", FlawKind.HIDDEN),
        ({"drop": [".promo-box p", ".promo-box"]}, "drop: .promo-box p", FlawKind.HIDDEN),
        ({"cut": [paragraph("Become a"), paragraph("Become a")]}, "cut: paragraph('Become a')", FlawKind.HIDDEN),
        ({"headline": css("h1")}, "headline: h1", FlawKind.NEEDLESS),
        ({"kicker": lambda page: 1 / 0}, "kicker: <lambda>", FlawKind.FAILS),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_each_flaw_is_found_and_named(settings, rule, kind):
    assert (rule, kind) in [(found_rule, found) for found_rule, found, _ in flaws(**settings)]


def test_names_alone_are_looked_at_without_pages():
    assert flaws(pages=(), kicker=css(".gone")) == []
    assert [kind for _, kind, _ in flaws(pages=(), kicker=css(".sc-bdVaJa"))] == [FlawKind.MACHINE_MADE]


def test_a_folder_is_looked_over_with_the_pages_in_it(page, tmp_path):
    path = write_site([page], URL, folder=tmp_path / "sites")[0]
    path.write_text(path.read_text().replace("= Site(", "= Site(\n    drop=['.gone', '.promo-box'],"))
    told = [(flaw.site, flaw.rule, flaw.detail) for flaw in lint_paths([tmp_path / "sites"])]
    assert told == [("ulmpost.example", "drop: .gone", "matches nothing on 1 page")]
    assert [(flaw.site, flaw.rule, flaw.detail) for flaw in lint_paths([path, tmp_path / "sites" / "pages"])] == told


# coverage.


def test_coverage_counts_what_fired_and_what_never_did(tmp_path):
    site = Site(
        "ulm",
        ["ulmpost.example"],
        kicker=css(".surtitle"),
        section=constant("News"),
        drop=[".promo-box", ".gone"],
        cut=["umbrellas", "Nowhere"],
    )
    parser = Parser(sites=[site], load_entry_points=False)
    coverage = measure_coverage([(PAGE.encode(), URL), (PAGE.encode(), "https://other.example/")], parser=parser)
    assert coverage.pages == 2
    assert coverage.sites == {"ulm": 1, "": 1}
    assert coverage.rules["ulm", "drop: .promo-box"] == 1
    assert coverage.rules["ulm", "cut: umbrellas"] == 1
    assert coverage.silent_rules == (("ulm", "cut: Nowhere"), ("ulm", "drop: .gone"))
    assert coverage.sources["kicker"]["site:ulm"] == 1
    assert "dateline" in coverage.silent_cleaners


def test_coverage_opens_files_and_folders(page, tmp_path):
    (tmp_path / "text.txt").write_text("Rain\n\nIt rained in Ulm.")
    assert measure_coverage([tmp_path], parser=Parser(load_entry_points=False)).pages == 2
    assert measure_coverage([page], parser=Parser(load_entry_points=False)).pages == 1


def test_coverage_knows_a_page_by_the_address_in_its_expectations(page, tmp_path):
    site = write_site([page], URL, folder=tmp_path / "sites")[0]
    parser = Parser(plugins=[site], load_entry_points=False)
    assert measure_coverage([tmp_path / "sites"], parser=parser).sites == {"ulmpost.example": 1}


# A package, from writing to removing.


@pytest.mark.slow
def test_a_package_is_built_installed_found_and_removed_without_a_trace(page, tmp_path):
    write_site([page], URL, folder=tmp_path, package=True)
    project = tmp_path / "newsparse-ulmpost-example"

    def run(*command):
        return subprocess.run(command, check=True, capture_output=True, text=True, cwd=tmp_path).stdout

    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    run(*pip, "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", str(tmp_path), str(project))
    (wheel,) = tmp_path.glob("newsparse_ulmpost_example-*.whl")
    # A new environment that sees this one's libraries: nothing is fetched, and nothing of this one is changed.
    run(sys.executable, "-m", "venv", "--without-pip", str(tmp_path / "env"))
    python = str(tmp_path / "env" / "bin" / "python")
    (site_packages,) = (tmp_path / "env" / "lib").glob("python*/site-packages")
    before = {path.name for path in site_packages.iterdir()}
    here = next(path for path in sys.path if path.endswith("site-packages"))
    root = str(__import__("pathlib").Path(__file__).parents[2])
    look = (
        f"import site, sys; site.addsitedir({here!r}); sys.path.append({root!r})\n"
        "from newsparse import Parser\n"
        "print([(info.name, info.version, info.hosts) for info in Parser().loaded_plugins if 'ulmpost' in info.name])\n"
    )
    assert run(python, "-c", look).strip() == "[]"
    run(*pip, "--python", python, "install", "--quiet", "--no-deps", str(wheel))
    assert run(python, "-c", look).strip() == "[('ulmpost_example', '0.1.0', ('ulmpost.example',))]"
    run(*pip, "--python", python, "uninstall", "--quiet", "--yes", "newsparse-ulmpost-example")
    assert run(python, "-c", look).strip() == "[]"
    assert {path.name for path in site_packages.iterdir()} - before == set()


def test_a_rule_of_a_group_is_judged_by_the_pages_of_all_its_sites(tmp_path):
    (tmp_path / "group.py").write_text(
        "from newsparse import Site, hookimpl\n"
        "GROUP = Site('group', drop=['.promo', '.poll', '.gone'])\n"
        "SITES = [Site('north', ['north.example'], parent=GROUP), Site('south', ['south.example'], parent=GROUP)]\n"
        "@hookimpl\n"
        "def register_sites():\n"
        "    return SITES\n"
    )
    for name, mark in (("north", "promo"), ("south", "poll")):
        (tmp_path / f"{name}.html").write_text(f"<article><p>Rain</p><div class='{mark}'>Soup</div></article>")
        (tmp_path / f"{name}.article.toml").write_text(
            f"url = 'https://{name}.example/1'\nplugins = ['group.py']\nentry_points = false\n[expected]\n"
        )
    told = {(flaw.site, flaw.rule) for flaw in lint_paths([tmp_path]) if flaw.kind is FlawKind.NO_MATCH}
    assert told == {("group", "drop: .gone")}


def test_a_missing_author_is_looked_for_in_the_short_lines_under_the_headline_whatever_they_are_called():
    markup = PAGE.replace('<div data-testid="article-byline" class="sc-bdVaJa">By Ann Lee and Bo Ek</div>', "").replace(
        "<time", '<p class="who">Ann Lee reports</p><p class="long">' + "It rained. " * 20 + "</p><time"
    )
    assert codes("authors", markup) == ['css_all("p.who")']
