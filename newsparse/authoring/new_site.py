"""The first draft of a site, from saved pages: what the generic parser says, and what the site could say instead."""

import gzip
import keyword
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from attrs import frozen

from newsparse.article import Article
from newsparse.authoring.propose import (
    FIELDS,
    MOST_PROPOSALS,
    Proposal,
    is_known,
    propose,
    propose_body,
    propose_drops,
    quote,
)
from newsparse.dom.urls import host_of
from newsparse.page import Page
from newsparse.parser import Parser
from newsparse.testing.cases import SUFFIX, read_page_file
from newsparse.testing.expect import EXPECTABLE, describe_article, describe_field, write_expectations

__all__ = ["write_site"]

_LEFT_OUT = ("related", "removed", "embeds", "agencies", "access", "canonical_url", "images", "copyright", "licence")
"""What the first expectations do not name; who wants them adds them."""


@frozen
class _Saved:
    """A saved page, opened and read by the generic parser."""

    path: Path
    page: Page
    article: Article


def write_site(
    pages: Iterable[Path | str],
    url: str | Sequence[str] | None = None,
    *,
    folder: Path | str = ".",
    name: str | None = None,
    package: bool = False,
    overwrite: bool = False,
) -> tuple[Path, ...]:
    """Write a site from saved pages of it, with the pages beside it and expectations that somebody has to confirm.

    :param pages: files of HTML, or ``.txt`` for a source of texts.
    :param url: the address of the page, or one address a page; needed where the page does not say.
    :param package: write a project that can be installed, instead of a single file.
    :returns: the files that were written, the site first.
    :raises ValueError: when no page or no address is given.
    :raises FileExistsError: when a file is already there; nothing has been written then.
    """
    saved = _open_pages([Path(page) for page in pages], [url] if isinstance(url, str) else list(url or ()))
    host = next((host for each in saved if (host := host_of(each.page.url or each.page.canonical_hint))), None)
    if host is None and any(each.page.plain_text is None for each in saved):
        raise ValueError("the pages do not say where they are from; give their address")
    name = name or host or "texts"
    module = _module_name(name)
    root = Path(folder)
    source = _write_source(name, host, saved)
    files: dict[Path, str | bytes] = {}
    if package:
        root /= f"newsparse-{module.replace('_', '-')}"
        files |= _package_files(root, module, name)
        site_path = root / "src" / f"newsparse_{module}" / "__init__.py"
        plugin = f"../src/newsparse_{module}/__init__.py"
        tests = root / "tests"
    else:
        site_path, plugin, tests = root / f"{module}.py", f"../{module}.py", root / "pages"
    files = {site_path: source, **files}
    for number, each in enumerate(saved, 1):
        stem = f"{module}_{number}" if len(saved) > 1 else module
        files |= _case_files(tests, stem, each, plugin, name)
    return _write_all(files, overwrite=overwrite)


def _open_pages(paths: Sequence[Path], urls: Sequence[str]) -> list[_Saved]:
    if not paths:
        raise ValueError("no page to write a site from")
    parser = Parser(load_entry_points=False)
    saved = []
    for number, path in enumerate(paths):
        url = urls[number] if number < len(urls) else None
        content = read_page_file(path)
        if isinstance(content, str):
            saved.append(_Saved(path, Page.from_text(content, url=url), parser.parse_text(content, url=url)))
            continue
        page = Page.from_html(content, url=url)
        if url is None and (url := page.canonical_hint):
            page = Page.from_html(content, url=url)
        saved.append(_Saved(path, page, parser.parse_html(content, url=url)))
    return saved


def _module_name(name: str) -> str:
    module = re.sub(r"\W+", "_", name.lower()).strip("_")
    return f"site_{module}" if not module.isidentifier() or keyword.iskeyword(module) else module


# The site.


def _write_source(name: str, host: str | None, saved: Sequence[_Saved]) -> str:
    """Give the Python of the site: everything but its name and domain is a comment."""
    lines = list(_field_lines(saved)) if saved[0].page.plain_text is None else list(_text_lines(saved))
    used = sorted(found for found in ("css", "css_all") if any(f"={found}(" in line for line in lines))
    count = f"{len(saved)} saved page{'s' if len(saved) > 1 else ''}"
    domain = f'    domains=["{host}"],\n' if host else ""
    imports = "from newsparse import " + ", ".join(["Site", *used])
    return (
        f'"""{name}: what its pages say in ways of their own.\n\n'
        f"A first draft from {count}. For each field: what the generic parser reads, and what else the page offers.\n"
        "Where that is wrong or missing, take the # off what is right; delete the rest: less is better.\n"
        '"""\n\n'
        f"{imports}\n\n"
        f"{_module_name(name).upper()} = Site(\n"
        f'    name="{name}",\n'
        f"{domain}" + "".join(f"    {line}\n" for line in lines) + ")\n"
    )


def _field_lines(saved: Sequence[_Saved]) -> Iterator[str]:
    """Give the comments: what each field holds and who says so, and what else could say it."""
    pages = [each.page for each in saved]
    articles = [each.article for each in saved]
    for field in FIELDS:
        proposals = propose(pages, articles, field, most=4 * MOST_PROPOSALS)
        agreeing = [proposal for proposal in proposals if is_known(proposal, pages, articles)]
        yield _said(field, articles, agreeing)
        for proposal in [each for each in proposals if each not in agreeing][:MOST_PROPOSALS]:
            yield f"# {field}={proposal.code},  # {_found(proposal, len(pages))}"
    yield f"# body: {len(articles[0].text)} characters in {len(articles[0].body)} blocks on the first page."
    for proposal in propose_body(pages, articles):
        yield f"# body={proposal.code},  # {_found(proposal, len(pages))}"
    if drops := propose_drops(pages, articles):
        yield "# In the body as it is, with names that sound like no story:"
        for proposal in drops:
            yield f"# drop=[{quote(proposal.selector.expression)}],  # {_found(proposal, len(pages))}"
    yield "# What stays in the text and is no part of it: phrases, or whole paragraphs by their first words."
    yield '# cut=["Sign up for our newsletter"],'
    if any(date is not None and date.tzinfo is None for article in articles for date in (article.date_published,)):
        yield "# The dates state no zone."
        yield '# timezone="Europe/Paris",'


def _text_lines(saved: Sequence[_Saved]) -> Iterator[str]:
    """Give the comments for a source of texts: its last paragraphs may be what its texts have in common."""
    yield "# Texts have no address: say what all of them have in common, word for word."
    common = _common_paragraphs([each.page.plain_text or "" for each in saved])
    for paragraph in common:
        yield f"# text_marks=[{quote(paragraph)}],"
    yield "# What is no part of the story:"
    for paragraph in common or ["Sign up for our newsletter"]:
        yield f"# cut=[{quote(paragraph)}],"


def _common_paragraphs(texts: Sequence[str]) -> list[str]:
    """Give the paragraphs that all the texts have; of a single text, its last three."""
    rows = [[" ".join(part.split()) for part in text.split("\n") if re.search(r"\w", part)] for text in texts]
    if len(rows) == 1:
        return rows[0][-3:]
    others = set.intersection(*(set(row) for row in rows[1:]))
    return [paragraph for paragraph in rows[0] if paragraph in others]


def _said(field: str, articles: Sequence[Article], agreeing: Sequence[Proposal]) -> str:
    """Give the comment on what a field holds, who says so, and what on the page says the same."""
    values = [describe_field(article, field) for article in articles]
    sources = {article.provenance[field].source for article in articles if field in article.provenance}
    if all(value is None for value in values):
        return f"# {field}: missing."
    shown = _shorten(next(str(value) for value in values if value is not None), 40 if agreeing else 60)
    missing = sum(value is None for value in values)
    gap = f", missing on {missing} of {len(values)}" if missing else ""
    also = f"; {agreeing[0].code} says the same" if agreeing else ""
    return f"# {field}: {shown} ({', '.join(sorted(sources)) or 'body'}{gap}{also})"


def _found(proposal: Proposal, pages: int) -> str:
    return f"{_shorten(proposal.value)}" + (f", on {proposal.pages} of {pages}" if pages > 1 else "")


def _shorten(text: str, longest: int = 60) -> str:
    text = " ".join(text.split())
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


# What stands beside it.


def _case_files(folder: Path, stem: str, saved: _Saved, plugin: str, name: str) -> dict[Path, str | bytes]:
    content = read_page_file(saved.path)
    suffix = ".txt" if isinstance(content, str) else ".html.gz"
    expected = describe_article(saved.article, [field for field in EXPECTABLE if field not in _LEFT_OUT])
    expectations = write_expectations(
        expected,
        url=saved.page.url,
        plugins=[plugin],
        site=name if saved.page.url else None,
        unconfirmed=list(expected),
    )
    # No time in the header: the same page gives the same file.
    stored = content if isinstance(content, str) else gzip.compress(content, mtime=0)
    return {folder / f"{stem}{SUFFIX}": expectations, folder / f"{stem}{suffix}": stored}


def _package_files(root: Path, module: str, name: str) -> dict[Path, str | bytes]:
    project = f"newsparse-{module.replace('_', '-')}"
    return {
        root / "pyproject.toml": (
            "[build-system]\n"
            'requires = ["hatchling"]\n'
            'build-backend = "hatchling.build"\n\n'
            "[project]\n"
            f'name = "{project}"\n'
            'version = "0.1.0"\n'
            f'description = "newsparse reads the pages of {name}."\n'
            'requires-python = ">=3.11"\n'
            'dependencies = ["newsparse"]\n\n'
            "[project.entry-points.newsparse]\n"
            f'{module} = "newsparse_{module}.plugin"\n\n'
            "[tool.hatch.build.targets.wheel]\n"
            f'packages = ["src/newsparse_{module}"]\n'
        ),
        root / "src" / f"newsparse_{module}" / "plugin.py": (
            '"""What newsparse asks this package for."""\n\n'
            "from newsparse import Site, hookimpl\n"
            f"from newsparse_{module} import {module.upper()}\n\n\n"
            "@hookimpl\n"
            "def register_sites() -> list[Site]:\n"
            '    """Give the sites of this package."""\n'
            f"    return [{module.upper()}]\n"
        ),
        root / "README.md": (
            f"# {project}\n\n"
            f"A plugin for newsparse that reads the pages of {name}.\n\n"
            f"    pip install {project}\n\n"
            "Test it with `pytest`, or with `newsparse check tests`.\n"
        ),
    }


def _write_all(files: dict[Path, str | bytes], *, overwrite: bool) -> tuple[Path, ...]:
    for path in files:
        if path.exists() and not overwrite:
            raise FileExistsError(f"{path} is already there")
    for path, content in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return tuple(files)
