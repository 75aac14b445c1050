"""The commands and their options."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from newsparse.article import Article
from newsparse.cli.authoring import check, coverage, lint, new_site
from newsparse.cli.reading import Kind, make_parser, read_input
from newsparse.cli.view import clean_for_terminal, make_console, show_article, show_explanation
from newsparse.export import EXPORTERS, export
from newsparse.parser import Parser
from newsparse.plugins import PluginInfo
from newsparse.trace import Trace

__all__ = ["app"]

app = typer.Typer(
    help="Read news articles out of HTML pages and out of text.",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

Url = Annotated[str | None, typer.Option(help="Where the page came from.")]
Encoding = Annotated[str | None, typer.Option(help="What the HTTP header said about the encoding.")]
From = Annotated[Kind | None, typer.Option("--from", help="What the input is, if newsparse tells it wrong.")]
PluginFiles = Annotated[list[Path] | None, typer.Option(help="A plugin: a .py file, or a folder of them. Repeatable.")]
Ftr = Annotated[Path | None, typer.Option(help="A folder of FiveFilters site rules (needs newsparse-ftr).")]
Strict = Annotated[
    bool, typer.Option("--strict", help="Stop when a plugin fails, instead of saying so in the article.")
]


@app.callback(invoke_without_command=True)
def newsparse(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Say which version this is.")] = False,
) -> None:
    """Read news articles out of HTML pages and out of text."""
    if version:
        from importlib.metadata import version as version_of

        print(f"newsparse {version_of('newsparse')}")
    elif context.invoked_subcommand is None:
        print(context.get_help())
        raise typer.Exit(2)


@app.command()
def parse(
    file: Annotated[Path, typer.Argument(help="A saved page or a text; - for the standard input.")],
    url: Url = None,
    encoding: Encoding = None,
    kind: From = None,
    to: Annotated[str | None, typer.Option(metavar="NAME", help="Write the article in this format.")] = None,
    as_text: Annotated[bool, typer.Option("--text", help="Write the story alone.")] = False,
    as_markdown: Annotated[bool, typer.Option("--markdown", help="Write Markdown.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Write JSON.")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Say of each field and block why it is as it is.")] = False,
    plugins: PluginFiles = None,
    ftr: Ftr = None,
    strict: Strict = False,
) -> None:
    """Read one page or text, and print the article."""
    shapes = {"text": as_text, "markdown": as_markdown, "json": as_json, to: to is not None, None: explain}
    chosen = [name for name, is_wanted in shapes.items() if is_wanted]
    if len(chosen) > 1:
        raise typer.BadParameter("give one of --text, --markdown, --json, --to, --explain")
    parser = make_parser(plugins=plugins, ftr=ftr, strict=strict)
    trace = read_input(file, kind).trace(parser, url=url, encoding=encoding)
    if not chosen:
        show_article(make_console(), trace.article)
    elif explain:
        show_explanation(make_console(), trace)
    else:
        _write(_export(trace.article, str(chosen[0]), parser))


def _export(article: Article, name: str, parser: Parser) -> str:
    options: dict[str, Any] = {"indent": 2} if name == "json" else {}
    return export(article, name, exporters=parser.loaded_plugins.extend_exporters(EXPORTERS), **options)


def _write(text: str) -> None:
    """Write for machines, in UTF-8 whatever the terminal speaks; for eyes, without what would steer a terminal."""
    if sys.stdout.isatty():
        print(clean_for_terminal(text).rstrip("\n"))
        return
    sys.stdout.flush()
    sys.stdout.buffer.write(f"{text.rstrip(chr(10))}\n".encode("utf-8", "replace"))
    sys.stdout.buffer.flush()


@app.command()
def inspect(
    pages: Annotated[list[Path], typer.Argument(help="Saved pages or texts; several make an index.")],
    url: Annotated[list[str] | None, typer.Option(help="Where the page came from; once for each page.")] = None,
    output: Annotated[Path, typer.Option("--output", "-o", help="The file to write.")] = Path("report.html"),
    open_it: Annotated[bool, typer.Option("--open", help="Show it in the browser.")] = False,
    encoding: Encoding = None,
    kind: From = None,
    plugins: PluginFiles = None,
    ftr: Ftr = None,
) -> None:
    """Write a report in HTML. It shows what became of each block of a page, and who said what each field holds."""
    from newsparse.report import write_report

    parser = make_parser(plugins=plugins, ftr=ftr)
    urls = [*(url or ()), *[None] * len(pages)]
    traces: list[tuple[str, Trace]] = []
    for page, address in zip(pages, urls, strict=False):
        found = read_input(page, kind)
        traces.append((found.name, found.trace(parser, url=address, encoding=encoding)))
    output.write_text(write_report(traces), encoding="utf-8", errors="replace")
    print(output)
    if open_it:
        typer.launch(output.resolve().as_uri())


@app.command()
def plugins(
    folders: Annotated[list[Path] | None, typer.Argument(help="More plugins: .py files, or folders of them.")] = None,
    ftr: Ftr = None,
) -> None:
    """List the plugins. Each with where it came from, and the sites it knows."""
    console = make_console()
    empty = True
    for plugin in make_parser(plugins=folders, ftr=ftr).loaded_plugins:
        empty = False
        for line in _describe(plugin):
            console.print(clean_for_terminal(line), soft_wrap=True)
    if empty:
        console.print("no plugins; see --help, or the how-to page about plugins")


MOST_HOSTS = 12


def _describe(plugin: PluginInfo) -> list[str]:
    version = f" {plugin.version}" if plugin.version else ""
    lines = [f"{plugin.name}{version}  ({plugin.origin})"]
    if plugin.hooks:
        lines.append(f"    hooks: {', '.join(plugin.hooks)}")
    if hosts := plugin.hosts:
        lines.append(f"    sites: {_list(hosts)}")
    for other in dict.fromkeys(name for _, name in plugin.shadowed_by):
        shadowed = [host for host, name in plugin.shadowed_by if name == other]
        lines.append(f"    answered for by {other}: {_list(shadowed)}")
    return lines


def _list(hosts: Sequence[str]) -> str:
    more = f" and {len(hosts) - MOST_HOSTS} more" if len(hosts) > MOST_HOSTS else ""
    return ", ".join(hosts[:MOST_HOSTS]) + more


for _command in (new_site, check, lint, coverage):
    app.command()(_command)
