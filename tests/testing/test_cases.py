"""Saved pages and what is expected of them."""

import gzip
import textwrap

import pytest

from newsparse.article import Access, AccessLevel, Article, Author, AuthorKind, Block, BlockKind, Image
from newsparse.exceptions import UnknownNameError
from newsparse.testing import describe_article, find_cases, read_case, run_checks, write_expectations

pytest_plugins = ["pytester"]

PAGE = """<html lang="en"><title>Rain in Ulm - Example</title><body><article><p class="kick">Weather</p><h1>Rain in Ulm</h1>
<p>It rained on Monday in Ulm, and it did not stop until the evening came, the mayor said in the afternoon.</p>
<p>On Tuesday it rained again, a little less, and people went out with their umbrellas, as they do there.</p>
<p>Share me</p></article></body></html>"""

SITE = """
from newsparse import Site, css

SITE = Site("example", ["example.org"], kicker=css(".kick"), cut=["Share me"])
"""


@pytest.fixture
def write(tmp_path):
    (tmp_path / "example.py").write_text(SITE)
    (tmp_path / "story.html").write_text(PAGE)

    def write(settings, name="story"):
        path = tmp_path / f"{name}.article.toml"
        head = 'url = "https://example.org/rain"\nplugins = ["example.py"]\nentry_points = false\n'
        path.write_text(head + textwrap.dedent(settings))
        return path

    return write


def problems(path):
    return {outcome.check: outcome.problem for outcome in run_checks(read_case(path)) if not outcome.passed}


def test_a_page_that_is_as_expected_passes_every_check(write):
    path = write(
        'site = "example"\nnot_in_text = ["Share me"]\n[expected]\nheadline = "Rain in Ulm"\nkicker = "Weather"\n'
    )
    outcomes = list(run_checks(read_case(path)))
    assert [outcome.check for outcome in outcomes] == [
        *("headline", "kicker", "not in text: Share me", "site", "no failures", "the same again", "the laws"),
    ]
    assert [outcome.problem for outcome in outcomes if not outcome.passed] == []


def test_a_field_that_differs_says_both_values(write):
    told = problems(write('[expected]\nheadline = "Snow"\nauthors = ["Ann"]\n'))
    assert told == {
        "headline": "headline differs\n- Snow\n+ Rain in Ulm",
        "authors": "authors differs\n- Ann\n+ None",
    }


def test_a_body_that_differs_shows_the_lines_that_do(write):
    told = problems(write('[expected]\nbody = ["It snowed."]\n'))
    assert "-It snowed." in told["body"]
    assert "+It rained on Monday" in told["body"]


def test_an_unconfirmed_field_fails_until_somebody_looked(write):
    told = problems(write('unconfirmed = ["headline"]\n[expected]\nheadline = "Rain in Ulm"\n'))
    assert list(told) == ["headline"]
    assert "is not confirmed: look at the page, then take 'headline' out of `unconfirmed`" in told["headline"]


def test_what_must_not_be_in_the_text_is_found_whatever_its_spaces_and_case(write):
    told = problems(write('not_in_text = ["THEIR  umbrellas", "Share me"]\n'))
    assert list(told) == ["not in text: THEIR  umbrellas"]
    assert "…" in told["not in text: THEIR  umbrellas"]


def test_a_page_of_another_site_is_told(write):
    assert problems(write('site = "other"\n')) == {"site": "the page belongs to 'example', not 'other'"}


def test_a_plugin_that_fails_on_the_page_is_told(write, tmp_path):
    (tmp_path / "example.py").write_text(
        "from newsparse import Site\nSITE = Site('a', ['example.org'], kicker=lambda page: 1 / 0)\n"
    )
    assert "ZeroDivisionError" in problems(write(""))["no failures"]


def test_a_plugin_that_cannot_be_loaded_fails_the_page(write, tmp_path):
    (tmp_path / "example.py").write_text("import nothing_of_this_name\n")
    assert set(problems(write('[expected]\nheadline = "Rain in Ulm"\n')).values()) == {
        f"plugin '{tmp_path / 'example.py'}': ModuleNotFoundError: No module named 'nothing_of_this_name' (line 1)"
    }


def test_cleaners_that_are_never_content_are_told(write, tmp_path):
    paragraphs = "".join(
        f"<p>It rained on day {n}, and it did not stop until the evening came, people said.</p>" for n in range(30)
    )
    (tmp_path / "story.html").write_text(f"<article><h1>Rain</h1>{paragraphs}</article>")
    (tmp_path / "example.py").write_text(
        "from newsparse import CutKind, Site, Step\n"
        "def greedy(story):\n"
        "    return [passage.cut(CutKind.BOILERPLATE) for passage in story.passages[5:][-1:]]\n"
        "SITE = Site('example', ['example.org'], cleaners=[Step('greedy', greedy)])\n"
    )
    assert "the site's own cuts find more in what they left" in problems(write(""))["the laws"]


@pytest.mark.parametrize(
    ("settings", "error", "message"),
    [
        ("ulr = 1", UnknownNameError, "no setting of story.article.toml named 'ulr'; did you mean 'url'?"),
        ("[expected]\nheadlin = 1", UnknownNameError, "named 'headlin'; did you mean 'headline'?"),
        ("unconfirmed = ['autors']", UnknownNameError, "did you mean 'authors'?"),
        ("x", ValueError, "story.article.toml"),
        ("page = 'gone.html'", ValueError, "no page beside it; looked for gone.html"),
    ],
)
def test_a_file_that_cannot_be_meant_is_refused(tmp_path, settings, error, message):
    (tmp_path / "story.html").write_text(PAGE)
    path = tmp_path / "story.article.toml"
    path.write_text(settings)
    with pytest.raises(error) as caught:
        read_case(path)
    assert message in str(caught.value)


def test_pages_may_be_packed_or_texts(tmp_path):
    (tmp_path / "a.html.gz").write_bytes(gzip.compress(PAGE.encode()))
    (tmp_path / "b.txt").write_text(
        "Rain in Ulm\n\nIt rained on Monday in Ulm, and it did not stop until the evening.\n"
    )
    for name in "ab":
        (tmp_path / f"{name}.article.toml").write_text('entry_points = false\n[expected]\nheadline = "Rain in Ulm"\n')
    cases = find_cases([tmp_path])
    assert [case.name for case in cases] == ["a", "b"]
    assert all(outcome.passed for case in cases for outcome in run_checks(case))


def test_expectations_that_are_written_are_read_back_as_they_were(tmp_path):
    article = Article(
        headline='Rain "over" Ulm \\ é \x7f',
        authors=(Author("Ann Lee"), Author("AFP", kind=AuthorKind.ORGANIZATION)),
        images=(Image("https://example.org/a.jpg", "Rain.", "Ann Lee"),),
        access=Access(AccessLevel.LOCKED),
        body=(
            Block(BlockKind.PARAGRAPH, "It rained. " * 12),
            Block(BlockKind.HEADING, "Later", level=3),
            Block(BlockKind.FIGURE, "", image=0),
            Block(BlockKind.LIST, "one\ntwo"),
        ),
    )
    described = describe_article(article)
    (tmp_path / "story.html").write_text("")
    path = tmp_path / "story.article.toml"
    path.write_text(
        write_expectations(described, url="https://example.org/", plugins=["x.py"], site="x", unconfirmed=["body"])
    )
    case = read_case(path)
    assert case.expected == described
    assert described["authors"] == ["Ann Lee", "AFP (organization)"]
    assert described["body"] == ["It rained. " * 12, "### Later", "one\ntwo"]
    assert described["access"] == "locked"
    assert (case.url, case.plugins, case.site, case.unconfirmed) == ("https://example.org/", ("x.py",), "x", {"body"})


def test_pytest_makes_a_test_of_every_check(pytester):
    pytester.makepyfile(example=SITE)
    pytester.path.joinpath("story.html").write_text(PAGE)
    pytester.path.joinpath("story.article.toml").write_text(
        'url = "https://example.org/rain"\nplugins = ["example.py"]\nentry_points = false\n'
        'not_in_text = ["umbrellas"]\n[expected]\nheadline = "Rain in Ulm"\nkicker = "Snow"\n'
    )
    result = pytester.runpytest_subprocess("-v")
    result.assert_outcomes(passed=4, failed=2)
    result.stdout.fnmatch_lines(["*story.article.toml::headline PASSED*", "*kicker differs*", "- Snow", "+ Weather"])


def test_the_fixtures_give_a_strict_parser_and_a_reader_of_cases(pytester):
    pytester.makepyfile(
        """
        def test_it(newsparse_parser, load_case):
            assert newsparse_parser.strict
            assert newsparse_parser.parse_text("Rain").text == "Rain" or True
            assert load_case.__name__ == "read_case"
        """
    )
    pytester.runpytest_subprocess().assert_outcomes(passed=1)
