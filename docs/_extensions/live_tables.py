"""What the reference says by looking at the code, so that it cannot drift from it.

``{steps} newsparse.metadata.READERS`` lists a chain: each step with the first line of its function's docstring;
``{files} newsparse.cleaners.CLEANERS`` does so with that of its file, where a step has a file of its own.
``{commands}`` shows every command with its arguments and options.
``{lexicon}`` counts the phrases by kind of notice, and shows some.
``{sources}`` lists whose word counts for which field of an article.
``{reliability} FILE FIELD`` shows how often the sources of a field are there and right.
``{measured} FILE`` makes a table for each corpus of what the measuring wrote, the best of each column in bold.
"""

import inspect
import json
import pkgutil
from collections import Counter
from collections.abc import Iterable
from importlib.resources import files
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

import attrs
import typer.core
import typer.main
from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from newsparse.cli.app import app
from newsparse.metadata.order import ORDER


class Steps(SphinxDirective):
    """The steps of a chain, in order."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        chain = pkgutil.resolve_name(self.arguments[0])
        rows = [(f"`{step.name}`", first_sentence(step.function)) for step in chain]
        return self.parse_text_to_nodes(table(("step", "what it does"), rows))


class Files(SphinxDirective):
    """The steps of a chain, in order, with what their files are about, or what they do where one file has several."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        chain = pkgutil.resolve_name(self.arguments[0])
        files_of = Counter(inspect.getmodule(step.function) for step in chain)
        rows = []
        for step in chain:
            file = inspect.getmodule(step.function)
            rows.append((f"`{step.name}`", first_sentence(file if files_of[file] == 1 else step.function)))
        return self.parse_text_to_nodes(table(("step", "what it is about"), rows))


class Commands(SphinxDirective):
    """The command line, as it says itself."""

    def run(self) -> list[nodes.Node]:
        group = typer.main.get_command(app)
        assert isinstance(group, typer.core.TyperGroup)
        text = "\n\n".join(describe_command(name, command) for name, command in sorted(group.commands.items()))
        return self.parse_text_to_nodes(text, allow_section_headings=True)


def describe_command(name: str, command: Any) -> str:
    parameters = [parameter for parameter in command.params if parameter.name != "help"]
    arguments = [how_to_write(each) for each in parameters if each.param_type_name == "argument"]
    options = ["[options]"] if len(arguments) < len(parameters) else []
    usage = " ".join(["newsparse", name, *arguments, *options])
    rows = [
        (f"`{how_to_write(parameter)}`", (getattr(parameter, "help", "") or "").replace("|", "\\|"))
        for parameter in parameters
    ]
    about = inspect.cleandoc(command.help or "").replace("\b\n", "")
    return (
        f"## newsparse {name}\n\n{about}\n\n```text\n{usage}\n```\n\n{table(('argument or option', 'meaning'), rows)}"
    )


def how_to_write(parameter: Any) -> str:
    many = " …" if parameter.nargs == -1 or getattr(parameter, "multiple", False) else ""
    if parameter.param_type_name == "argument":
        return f"{parameter.name.upper()}{many}"
    value = "" if parameter.is_flag else f" {parameter.metavar or parameter.name.upper()}"
    return f"[{', '.join(parameter.opts)}{value}{many}]"


class Lexicon(SphinxDirective):
    """The phrases by kind of notice: how many, in how many languages, and some of them."""

    def run(self) -> list[nodes.Node]:
        phrases: dict[str, dict[str, list[str]]] = {}
        for path in sorted(Path(str(files("newsparse.cleaners") / "lexicon")).glob("*.json")):
            for kind, uses in json.loads(path.read_text(encoding="utf-8"))["notices"].items():
                phrases.setdefault(kind, {})[path.stem] = [phrase for some in uses.values() for phrase in some]
        rows = [
            (kind, str(sum(map(len, languages.values()))), str(len(languages)), "; ".join(examples(languages)))
            for kind, languages in sorted(phrases.items())
        ]
        return self.parse_text_to_nodes(table(("kind of notice", "phrases", "languages", "for example"), rows))


def examples(languages: dict[str, list[str]]) -> Iterable[str]:
    for language in ("en", "fr", "de", "ja"):
        for phrase in sorted(languages.get(language, ()), key=lambda phrase: abs(len(phrase) - 24))[:1]:
            yield f"“{phrase}”"


class Sources(SphinxDirective):
    """The order of sources, field by field; neighbours of one reader stand together."""

    def run(self) -> list[nodes.Node]:
        rows = [(f"`{field}`", "; ".join(by_reader(sources))) for field, sources in ORDER.items()]
        return self.parse_text_to_nodes(table(("field", "sources, best first"), rows))


def by_reader(sources: Iterable[str]) -> Iterable[str]:
    for reader, lines in groupby((source.partition(" ") for source in sources), key=itemgetter(0)):
        yield f"*{reader}* " + ", ".join(f"`{path}`" for _, _, path in lines)


class Reliability(SphinxDirective):
    """How often each source of a field is there, and how often it is right, corpus by corpus."""

    required_arguments = 2

    def run(self) -> list[nodes.Node]:
        path, field = self.env.relfn2path(self.arguments[0])[1], self.arguments[1]
        self.env.note_dependency(path)
        lines = [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines()]
        found = {(line["source"], line["corpus"]): line for line in lines if line["field"] == field}
        corpora = [name for name in CORPORA if any(corpus == name for _, corpus in found)]
        rows = [
            (f"*{source.partition(' ')[0]}* `{source.partition(' ')[2]}`", *shares)
            for source in ORDER[field]
            if any(shares := [show_shares(found.get((source, corpus))) for corpus in corpora])
        ]
        if not rows:
            raise self.error(f"{self.arguments[0]} says nothing of {field}")
        return self.parse_text_to_nodes(table(("source", *(name.removesuffix("-dev") for name in corpora)), rows))


FEWEST_PAGES = 5


def show_shares(line: dict[str, Any] | None) -> str:
    """Give the share of pages that have a source, and of these the share on which it is right, in per cent."""
    if line is None or line["there"] < FEWEST_PAGES:
        return ""
    return f"{100 * line['there'] / line['pages']:.0f} → {100 * line['right'] / line['there']:.0f}"


FIGURES = {
    "f1": ("f1", max),
    "p10": ("p10", max),
    "noise_lines": ("noise", min),
    "lost_lines": ("lost", min),
    "with": ("with", max),
    "without": ("without", max),
    "title": ("title", max),
    "date": ("date", max),
    "authors": ("authors", max),
    "ratio": ("ratio", min),
}
"""What the measuring calls a figure, what the table calls it, and which of two is better."""


class Measured(SphinxDirective):
    """The figures that the measuring wrote, a table for each corpus."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        path, name = self.env.relfn2path(self.arguments[0])[1], self.arguments[0]
        self.env.note_dependency(path)
        lines = [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines()]
        if not lines:
            raise self.error(f"{name} holds no figures")
        tables = []
        for corpus in CORPORA:
            of_corpus = [line for line in lines if line["corpus"] == corpus]
            tables += [f"**{corpus.removesuffix('-dev')}**", figures(of_corpus)] if of_corpus else []
        return self.parse_text_to_nodes("\n\n".join(tables))


CORPORA = ["n4k-dev", "fundus-dev", "wcxb-dev", "trafilatura"]


def figures(lines: list[dict[str, Any]]) -> str:
    """Give the table of a corpus: newsparse first, and the columns for which it has a truth."""
    lines = sorted(lines, key=lambda line: (not line["tool"].startswith("newsparse"), line["tool"]))
    names = [name for name in FIGURES if any(name in line for line in lines)]
    best = {name: FIGURES[name][1](line[name] for line in lines if name in line) for name in names}
    rows = [(line["tool"], *(show_figure(line.get(name), best[name], name) for name in names)) for line in lines]
    return table(("tool", *(FIGURES[name][0] for name in names)), rows)


def show_figure(value: float | None, best: float, name: str) -> str:
    if value is None:
        return ""
    shown = f"{value:.1f}" if name in ("ratio", "noise_lines", "lost_lines") else f"{value:.3f}"
    return f"**{shown}**" if value == best else shown


def first_sentence(thing: object) -> str:
    """Give the first paragraph of a docstring as one line of Markdown."""
    text = inspect.getdoc(thing) or ""
    return " ".join(text.split("\n\n")[0].split()).replace("``", "`").replace("|", "\\|")


def table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def leave_out_fields(
    _: Sphinx, what: str, name: str, thing: object, __: object, signature: str | None, returns: str | None
) -> tuple[str | None, str | None]:
    """Give the data classes no signature: their fields follow, each with its type and what it means."""
    if what == "class" and attrs.has(thing) and getattr(thing, "__module__", "") == "newsparse.article":
        return "", returns
    return signature, returns


def setup(sphinx: Sphinx) -> dict[str, Any]:
    sphinx.add_directive("commands", Commands)
    sphinx.add_directive("files", Files)
    sphinx.add_directive("lexicon", Lexicon)
    sphinx.add_directive("measured", Measured)
    sphinx.add_directive("reliability", Reliability)
    sphinx.add_directive("sources", Sources)
    sphinx.add_directive("steps", Steps)
    sphinx.connect("autodoc-process-signature", leave_out_fields)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
