"""pytest: every ``*.article.toml`` is a file of tests, one for each field it expects. Loaded by pytest itself."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newsparse.parser import Parser
from newsparse.testing.cases import SUFFIX, Case, Check, read_case

__all__ = ["ArticleFile", "ArticleItem", "WrongArticle", "load_case", "newsparse_parser", "pytest_collect_file"]


class WrongArticle(Exception):  # noqa: N818  (what pytest shows is a finding, not an error)
    """A page gave another article than was expected."""


def pytest_collect_file(parent: pytest.Collector, file_path: Path) -> "ArticleFile | None":
    """Take the files that say what is expected of a saved page."""
    if file_path.name.endswith(SUFFIX):
        return ArticleFile.from_parent(parent, path=file_path)
    return None


class ArticleFile(pytest.File):
    """A saved page with its expectations."""

    def collect(self) -> "Iterator[ArticleItem]":
        """Make a test of each check."""
        case = read_case(self.path)
        for check in case.checks():
            yield ArticleItem.from_parent(self, name=check.name, check=check, case=case)


class ArticleItem(pytest.Item):
    """One check of a saved page."""

    def __init__(self, *, check: Check, case: Case, **settings: object) -> None:
        super().__init__(**settings)  # type: ignore[arg-type]
        self.check = check
        self.case = case

    def runtest(self) -> None:
        """Read the page and compare."""
        if problem := self.check.run():
            raise WrongArticle(problem)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None) -> str:
        """Say what differs, without a trace through newsparse."""
        if isinstance(excinfo.value, WrongArticle):
            return f"{self.path}\n{excinfo.value}"
        return str(super().repr_failure(excinfo))

    def reportinfo(self) -> tuple[Path, int | None, str]:
        return self.path, None, f"{self.case.name}: {self.name}"


@pytest.fixture(scope="session")
def newsparse_parser() -> Parser:
    """A parser with the plugins that are installed, strict: a plugin that fails raises."""
    return Parser(strict=True)


@pytest.fixture(scope="session")
def load_case() -> Callable[..., Case]:
    """A function that reads a saved page with its expectations: ``load_case("tests/pages/story.article.toml")``."""
    return read_case
