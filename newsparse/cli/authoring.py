"""The commands for authors of sites: a first draft, checks, a second look at selectors, what fires how often."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from newsparse.cli.reading import make_parser
from newsparse.cli.view import clean_for_terminal
from newsparse.page import Page

__all__ = ["check", "coverage", "lint", "new_site"]

Paths = Annotated[list[Path], typer.Argument(help="Files or folders.")]


def new_site(
    pages: Annotated[list[Path], typer.Argument(help="Saved pages of the site: HTML, or .txt for a source of texts.")],
    url: Annotated[list[str] | None, typer.Option(help="Where the page came from; once for each page.")] = None,
    folder: Annotated[Path, typer.Option(help="Where to write.")] = Path(),
    name: Annotated[str | None, typer.Option(help="The name of the site; its host if not given.")] = None,
    package: Annotated[bool, typer.Option("--package", help="Write a project that can be installed.")] = False,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Write over files that are there.")] = False,
) -> None:
    """Write a first draft of a site from saved pages, with the pages and expectations beside it."""
    from newsparse.authoring import write_site

    try:
        written = write_site(pages, url, folder=folder, name=name, package=package, overwrite=overwrite)
    except FileExistsError as problem:
        raise typer.BadParameter(f"{problem}; --overwrite writes over it") from problem
    for path in written:
        print(path)


def check(
    paths: Annotated[list[Path], typer.Argument(help="Folders, plugins, saved pages, or files *.article.toml.")],
) -> None:
    """Check saved pages against what must come out of them; exit code 1 if something is wrong."""
    from newsparse.authoring import check_sites

    report = check_sites(paths)
    if not report.outcomes:
        raise typer.BadParameter("no saved pages with expectations (*.article.toml) there")
    for outcome in report.failed:
        print(clean_for_terminal(f"{outcome.case.name}: {outcome.check}: {outcome.problem}"))
    print(f"{_count(len(report.outcomes), 'check')} on {_count(report.pages, 'page')}, {len(report.failed)} failed")
    if report.failed:
        raise typer.Exit(1)


def lint(
    paths: Annotated[list[Path], typer.Argument(help="Plugins, or folders of them with their saved pages.")],
    pages: Annotated[list[Path] | None, typer.Option(help="More saved pages, or folders of them. Repeatable.")] = None,
) -> None:
    """Look over the rules of sites; exit code 1 if there is something to look at."""
    from newsparse.authoring import find_sites, lint_sites

    sites = find_sites(paths, pages=_open_pages(pages or []))
    if not sites:
        raise typer.BadParameter("no sites there")
    flaws = lint_sites(sites)
    for flaw in flaws:
        print(clean_for_terminal(str(flaw)))
    for site, known in sites.items():
        if not known:
            print(f"{site.name}: there are no saved pages of it to try its rules on")
    looked_at = f"{_count(len(sites), 'site')}, {_count(sum(map(len, sites.values())), 'page')}"
    print(f"{looked_at}: {_count(len(flaws), 'thing')} to look at")
    if flaws:
        raise typer.Exit(1)


def _count(number: int, noun: str) -> str:
    """Give a number with its noun.

    >>> _count(1, "page"), _count(2, "page")
    ('1 page', '2 pages')
    """
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _open_pages(paths: list[Path]) -> Iterator[Page]:
    from newsparse.testing.cases import read_page_file

    for path in paths:
        files = sorted(path.rglob("*.htm*")) if path.is_dir() else [path]
        for file in files:
            content = read_page_file(file)
            if isinstance(content, str):
                yield Page.from_text(content)
                continue
            page = Page.from_html(content)
            yield Page.from_html(content, url=page.canonical_hint) if page.canonical_hint else page


def coverage(
    pages: Paths,
    plugins: Annotated[list[Path] | None, typer.Option(help="A plugin: a .py file, or a folder of them.")] = None,
) -> None:
    """Count, over saved pages, which cleaners, sources and rules fired how often, and which never did."""
    from newsparse.authoring import measure_coverage

    measured = measure_coverage(pages, parser=make_parser(plugins=plugins))
    print(_count(measured.pages, "page"))
    print("\ncleaners, by pages on which they cut")
    for name, count in measured.cleaners.most_common():
        print(f"  {count:6} {name}")
    print("\nwho said what each field holds")
    for field, counts in sorted(measured.sources.items()):
        print(f"  {field}: {_join(counts)}")
    if measured.rules:
        print("\nrules of sites")
        for (site, rule), count in measured.rules.most_common():
            print(clean_for_terminal(f"  {count:6} {site}: {rule}"))
    if measured.diagnostics:
        print("\nwhat the articles say of themselves")
        for code, count in measured.diagnostics.most_common():
            print(f"  {count:6} {code}")


def _join(counts: Counter[str]) -> str:
    return ", ".join(f"{source or 'nobody'} {count}" for source, count in counts.most_common())
