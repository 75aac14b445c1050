"""The commands, as somebody types them: what they print, where, and the exit code they end with."""

import gzip
import io
import json
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

import newsparse
from newsparse.cli import run
from newsparse.cli.run import MISSING_EXTRA, OK, WRONG_CALL

PAGES = Path(__file__).parents[2] / "docs" / "pages"
STORM = str(PAGES / "storm.html")
STORM_TEXT = str(PAGES / "storm.txt")
HEADLINE = "Ferries to return on Friday after the longest storm in a decade"


@pytest.fixture
def call(capfd, monkeypatch):
    """Run a command; give its exit code, and what it wrote to both outputs."""
    monkeypatch.setenv("COLUMNS", "100")

    def run_command(*arguments, stdin=None):
        if stdin is not None:
            monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(stdin)))
        code = run([str(argument) for argument in arguments])
        written = capfd.readouterr()
        return SimpleNamespace(code=code, out=written.out, err=written.err)

    return run_command


# parse


def test_parse_prints_headline_byline_date_story_and_what_was_removed(call):
    done = call("parse", STORM)
    assert done.code == OK
    places = [
        done.out.index(words)
        for words in (
            HEADLINE,
            "By Maren Tollock",
            "2024-03-14",
            "PORT ELLERY",
            "Bread by lifeboat",
            "Removed:",
            "share",
        )
    ]
    assert places == sorted(places)


def test_parse_prints_no_colour_in_a_pipe(call):
    assert "\x1b" not in call("parse", STORM).out


def test_parse_colours_on_a_terminal(call, monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    assert "\x1b[" in call("parse", STORM).out


def test_parse_text_writes_the_story_alone(call):
    article = newsparse.default_parser().parse_html(Path(STORM).read_bytes())
    assert call("parse", STORM, "--text").out == f"{article.text}\n"


def test_parse_json_is_read_back_as_the_same_article(call):
    article = newsparse.default_parser().parse_html(Path(STORM).read_bytes(), url="https://example.org/a")
    assert newsparse.Article.from_json(call("parse", STORM, "--json", "--url", "https://example.org/a").out) == article


def test_parse_markdown_begins_with_the_headline(call):
    assert call("parse", STORM, "--markdown").out.startswith(f"# {HEADLINE}\n")


@pytest.mark.parametrize("name", ["text", "markdown", "html", "json", "json_ld", "ninjs", "tei"])
def test_parse_writes_every_format_by_name(call, name):
    done = call("parse", STORM, "--to", name)
    assert done.code == OK
    assert "Bread by lifeboat" in done.out


def test_parse_explains_fields_and_blocks(call):
    done = call("parse", STORM, "--explain")
    assert "outvoted: open_graph meta[og:title]" in done.out
    assert "newsletter_prompt took 'Sign up for our newsletter" in done.out
    assert "why: " in done.out
    assert "before the headline" in done.out
    assert "region: main > article.story > div.story-body" in done.out


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (Path(STORM).read_bytes(), HEADLINE),
        (Path(STORM_TEXT).read_bytes(), HEADLINE),
        (gzip.compress(Path(STORM).read_bytes()), HEADLINE),
        (Path(STORM).read_text().encode("utf-16"), HEADLINE),
        (b"", "(no story found)"),
    ],
    ids=["html", "text", "gzip", "utf-16", "empty"],
)
def test_parse_reads_the_standard_input_and_tells_what_it_is(call, content, expected):
    done = call("parse", "-", stdin=content)
    assert done.code == OK
    assert expected in done.out


def test_parse_takes_somebodys_word_for_what_the_input_is(call):
    as_text = call("parse", "-", "--from", "text", "--text", stdin=b"The <p> tag begins a paragraph, said the office.")
    assert "<p>" in as_text.out


def test_parse_reads_a_file_packed_with_gzip(call, tmp_path):
    packed = tmp_path / "storm.html.gz"
    packed.write_bytes(gzip.compress(Path(STORM).read_bytes()))
    assert HEADLINE in call("parse", packed).out


def test_parse_writes_nothing_that_steers_a_terminal(call, tmp_path):
    page = tmp_path / "page.html"
    page.write_text(
        "<h1>Rain \x1b[31m\x07 over Ulm</h1><p>It rained \x9b2J\u202e all day long in the whole of the town."
    )
    for option in ((), ("--explain",)):
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", call("parse", page, *option).out)


# inspect


def test_inspect_writes_a_report_and_says_where(call, tmp_path):
    report = tmp_path / "out.html"
    done = call("inspect", STORM, "--url", "https://example.org/storm", "-o", report)
    assert (done.code, done.out) == (OK, f"{report}\n")
    assert "https://example.org/storm" in report.read_text()


def test_inspect_makes_an_index_of_several_pages(call, tmp_path):
    report = tmp_path / "out.html"
    assert call("inspect", STORM, STORM_TEXT, "-o", report).code == OK
    assert 'href="#page-1"' in report.read_text()


# plugins


def test_plugins_lists_what_is_there_and_where_it_came_from(call, tmp_path):
    plugin = tmp_path / "harbour.py"
    plugin.write_text(
        "from newsparse import Site, hookimpl\n\n\n@hookimpl\ndef register_sites():\n"
        "    return [Site(name='harbour', domains=['harbour.example'])]\n"
    )
    done = call("plugins", plugin)
    assert done.code == OK
    assert str(plugin) in done.out
    assert "harbour.example" in done.out
    assert "hooks: register_sites" in done.out


def test_a_plugin_is_used_when_a_page_is_read(call, tmp_path):
    plugin = tmp_path / "harbour.py"
    plugin.write_text(
        "from newsparse import Site, css, hookimpl\n\n\n@hookimpl\ndef register_sites():\n"
        "    return [Site(name='harbour', domains=['courier.example.org'], section=css('p.kicker'))]\n"
    )
    done = call("parse", STORM, "--url", "https://courier.example.org/a", "--plugins", plugin, "--json")
    assert json.loads(done.out)["section"] == "Storm in the north"


# Errors


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["parse", "nowhere.html"], "nowhere.html: No such file or directory"),
        (["parse", str(PAGES)], "Is a directory"),
        (["parse", STORM, "--to", "markdwon"], "no format named 'markdwon'; did you mean 'markdown'?"),
        (["parse", STORM, "--text", "--json"], "give one of --text"),
        (["parse", STORM, "--nope"], "--nope"),
        (["parse"], "file"),
        (["prase", STORM], "prase"),
        (["parse", STORM, "--plugins", "nope.py"], "no file or folder of plugins at 'nope.py'"),
        (["parse", STORM_TEXT, "--encoding", "klingon"], "no encoding named 'klingon'"),
        (["inspect", STORM, "-o", "/nowhere/report.html"], "/nowhere/report.html"),
        (["inspect"], "pages"),
    ],
    ids=lambda value: " ".join(value[:1] + value[2:]) if isinstance(value, list) else "",
)
def test_a_wrong_call_is_told_on_one_line(call, arguments, told):
    done = call(*arguments)
    assert done.code == WRONG_CALL
    assert done.err.startswith("newsparse: ")
    assert done.err.count("\n") == 1
    assert told in done.err
    assert done.out == ""


@pytest.mark.parametrize(
    "content", [b"\x1f\x8b\x08\x00junkjunk", b"\x1f\x8b\x00 no gzip at all"], ids=["broken", "no gzip"]
)
def test_a_broken_gzip_file_is_told_on_one_line(call, tmp_path, content):
    broken = tmp_path / "broken.gz"
    broken.write_bytes(content)
    done = call("parse", broken)
    assert done.code == WRONG_CALL
    assert "begins like gzip" in done.err


def test_a_plugin_that_cannot_be_loaded_is_told_on_one_line(call, tmp_path):
    plugin = tmp_path / "broken.py"
    plugin.write_text("import nonsense_of_nobody\n")
    done = call("parse", STORM, "--plugins", plugin)
    assert done.code == WRONG_CALL
    assert "nonsense_of_nobody" in done.err
    assert done.err.count("\n") == 1


def test_without_a_command_the_help_is_printed(call):
    done = call()
    assert done.code == WRONG_CALL
    assert "Usage: newsparse" in done.out


def test_the_version_is_printed(call):
    assert re.fullmatch(r"newsparse \d+\.\d+\.\d+\n", call("--version").out)


def test_a_reader_that_has_seen_enough_is_no_error():
    command = f'{sys.executable} -m newsparse parse "{STORM}" --json | head -c 10'
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ('{\n  "url":', "")


def test_without_its_libraries_the_command_says_what_to_install():
    script = "import sys; sys.modules['typer'] = None; from newsparse.__main__ import main; sys.exit(main())"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == MISSING_EXTRA
    assert done.stderr == 'newsparse: the command line needs typer and rich; pip install "newsparse[cli]"\n'
