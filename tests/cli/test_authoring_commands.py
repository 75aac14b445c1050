"""The commands of somebody who writes a site: new-site, check, lint, coverage."""

import re
from types import SimpleNamespace

import pytest

from newsparse.cli import run
from newsparse.cli.run import CHECK_FAILED, OK, WRONG_CALL

URL = "https://www.ulmpost.example/rain"
PAGE = """<html lang="en"><head><title>Rain in Ulm - Ulm Post</title></head><body>
<nav class="menu"><a href="/">Home</a> <a href="/town">Become a friend</a></nav><main><p class="rubric">Weather</p>
<h1>Rain in Ulm</h1><div class="story">
<p>It rained on Monday in Ulm, and it did not stop until the evening came, the mayor said in the afternoon.</p>
<p>On Tuesday it rained again, a little less, and people went out with their umbrellas, as they do there.</p>
<p>By Wednesday the square was dry, and the umbrellas stood in the halls of the houses, waiting for Thursday.</p>
</div></main></body></html>"""
SITE = """from newsparse import Site, css

ULMPOST = Site("ulmpost.example", ["ulmpost.example"], kicker=css(".rubric"), drop=["nav.menu"])
"""


@pytest.fixture
def call(capfd, monkeypatch, tmp_path):
    """Run a command in a folder with a saved page; give its exit code, and what it wrote."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "rain.html").write_text(PAGE)

    def run_command(*arguments):
        code = run(arguments)
        written = capfd.readouterr()
        return SimpleNamespace(code=code, out=written.out, err=written.err)

    return run_command


@pytest.fixture
def site(call, tmp_path):
    """The first draft of a site, then the site that somebody made of it."""
    assert call("new-site", "rain.html", "--url", URL).code == OK
    path = tmp_path / "ulmpost_example.py"
    path.write_text(SITE)
    return path


def confirm(tmp_path):
    expectations = tmp_path / "pages" / "ulmpost_example.article.toml"
    text = re.sub(r"^unconfirmed = \[[^\]]*\]$", "unconfirmed = []", expectations.read_text(), flags=re.MULTILINE)
    expectations.write_text(text.replace("not_in_text = []", 'not_in_text = ["Become a friend"]'))


# new-site


def test_new_site_prints_the_files_it_wrote_and_writes_over_none(call, tmp_path):
    done = call("new-site", "rain.html", "--url", URL)
    assert done.code == OK
    assert all((tmp_path / line).is_file() for line in done.out.splitlines())
    again = call("new-site", "rain.html", "--url", URL)
    assert again.code == WRONG_CALL
    assert "--overwrite" in again.err


def test_new_site_asks_for_an_address_where_the_page_says_none(call):
    done = call("new-site", "rain.html")
    assert done.code == WRONG_CALL
    assert "give their address" in done.err


# check


def test_check_fails_until_each_field_is_confirmed(call, site, tmp_path):
    done = call("check", ".")
    assert done.code == CHECK_FAILED
    assert "headline is not confirmed" in done.out
    assert "kicker" not in done.out
    confirm(tmp_path)
    done = call("check", ".")
    assert (done.code, done.out.count("\n")) == (OK, 1)
    assert re.fullmatch(r"\d+ checks on 1 page, 0 failed\n", done.out)


@pytest.mark.parametrize("path", [".", "ulmpost_example.py", "pages/ulmpost_example.html.gz", "pages"])
def test_check_finds_the_saved_pages_by_folder_by_plugin_and_by_page(call, site, tmp_path, path):
    confirm(tmp_path)
    assert "on 1 page, 0 failed" in call("check", path).out


def test_check_and_lint_find_the_pages_of_a_package_by_its_file(call):
    assert call("new-site", "rain.html", "--url", URL, "--package").code == OK
    file = "newsparse-ulmpost-example/src/newsparse_ulmpost_example/__init__.py"
    assert "on 1 page" in call("check", file).out
    assert call("lint", file).out == "1 site, 1 page: 0 things to look at\n"


def test_check_says_where_there_is_nothing_to_check(call, tmp_path):
    (tmp_path / "other.py").write_text(SITE)
    (tmp_path / "notes.xyz").write_text("")
    assert "no saved pages with expectations" in call("check", "other.py").err
    assert "notes.xyz is neither a folder" in call("check", "notes.xyz").err


# lint


@pytest.mark.parametrize("path", [".", "ulmpost_example.py"])
def test_lint_tries_the_rules_on_the_pages_beside_them(call, site, path):
    done = call("lint", path)
    assert (done.code, done.out) == (OK, "1 site, 1 page: 0 things to look at\n")
    site.write_text(SITE.replace("nav.menu", "nav.manu"))
    done = call("lint", path)
    assert done.code == CHECK_FAILED
    assert done.out.splitlines() == [
        "ulmpost.example: drop: nav.manu: matches nothing on 1 page",
        "1 site, 1 page: 1 thing to look at",
    ]


def test_lint_says_when_there_are_no_pages_to_try_rules_on(call, tmp_path):
    (tmp_path / "other.py").write_text(SITE)
    done = call("lint", "other.py")
    assert "there are no saved pages of it" in done.out
    (tmp_path / "rain.html").write_text(PAGE.replace("<head>", f"<head><link rel=canonical href={URL}>"))
    assert call("lint", "other.py", "--pages", "rain.html").out == "1 site, 1 page: 0 things to look at\n"


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (SITE.replace("kicker=", "kickr="), "no field of a site named 'kickr'; did you mean 'kicker'?"),
        (SITE.replace(".rubric", "..rubric"), "CSS selector '..rubric'"),
        (
            SITE.replace("drop=", "without_cleaners=['separater'], drop="),
            "no cleaner named 'separater'; did you mean 'separator'?",
        ),
        ("x = 1\n", "has no hooks and no sites"),
    ],
    ids=["field", "selector", "step", "no site"],
)
def test_lint_and_check_refuse_what_cannot_be_loaded_in_one_line(call, site, wrong, told):
    site.write_text(wrong)
    done = call("lint", ".")
    assert done.code == WRONG_CALL
    assert told in done.err
    assert done.err.count("\n") == 1


# coverage


def test_coverage_counts_rules_and_shows_those_that_never_fired(call, site):
    site.write_text(SITE.replace("drop=", "cut=['No such words'], drop="))
    done = call("coverage", "pages", "--plugins", "ulmpost_example.py")
    assert done.code == OK
    assert done.out.startswith("1 page\n")
    assert "1 ulmpost.example: kicker: .rubric" in done.out
    assert "0 ulmpost.example: cut: No such words" in done.out


def test_lint_asks_of_the_rules_of_a_group_that_they_match_on_the_pages_of_any_of_its_sites(call, site, tmp_path):
    site.write_text(
        """from newsparse import Site, css, hookimpl

GROUP = Site("group", kicker=css(".rubric"), section=css(".no-such-section"))
POST = Site("ulmpost.example", ["ulmpost.example"], parent=GROUP)
HERALD = Site("herald.example", ["herald.example"], parent=GROUP)


@hookimpl
def register_sites():
    return [POST, HERALD]
"""
    )
    page = PAGE.replace('<p class="rubric">Weather</p>', "").replace(
        "<head>", "<head><link rel=canonical href=https://herald.example/>"
    )
    (tmp_path / "herald.html").write_text(page)
    done = call("lint", ".", "--pages", "herald.html")
    assert "kicker" not in done.out
    assert "group: section: .no-such-section: matches nothing" in done.out
