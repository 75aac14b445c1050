"""What the tests share: how hard hypothesis looks for counter-examples, and the documentation's blocks as tests.

In Markdown, ``python`` blocks run, one document in one namespace; ``console`` blocks run line by line and print what
they show; and a block under ``<!-- file: NAME -->`` is written to a file of that name, for the blocks that follow.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from doctest import ELLIPSIS, NORMALIZE_WHITESPACE
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from sybil import Document, Example, Region, Sybil
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser, SkipParser
from xdist.scheduler import LoadScopeScheduling

# It learns, and tests nothing; NumPy and scikit-learn are not among what the tests need.
collect_ignore = ["tests/training/train.py"]

ROOT = Path(__file__).parent
PAGES = ROOT / "docs" / "pages"
FILE_BLOCK = re.compile(r"(<!-- file: (\S+) -->)\s*```\w*\n(.*?)^```$", re.DOTALL | re.MULTILINE)

# Every run looks at the same few examples; `HYPOTHESIS_PROFILE=long pytest` looks at 20,000 new ones a law.
settings.register_profile("fast", max_examples=30, derandomize=True, deadline=None)
settings.register_profile("long", max_examples=20_000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "fast"))


class DocumentScheduling(LoadScopeScheduling):
    """Tests go to whatever worker is free; the blocks of a document stay together, since they build on each other."""

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.partition("::")[0]
        return file if file.endswith(".md") else nodeid


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> DocumentScheduling:
    return DocumentScheduling(config, log)


def enter_a_folder_of_pages(namespace: dict[str, Any]) -> None:
    """Let a document begin in a new folder that holds the sample pages: what it writes troubles nobody."""
    namespace["missing"] = lambda module: find_spec(module) is None
    namespace["_left"] = Path.cwd()
    namespace["_folder"] = tempfile.TemporaryDirectory()
    folder = Path(namespace["_folder"].name)
    shutil.copytree(PAGES, folder, dirs_exist_ok=True)
    shutil.copytree(PAGES, folder / "docs" / "pages")
    os.chdir(folder)


def leave_the_folder(namespace: dict[str, Any]) -> None:
    os.chdir(namespace["_left"])
    namespace["_folder"].cleanup()


def run_console_block(example: Example) -> str | None:
    """Run each command of a block; where output is shown, it is the output, lines of "..." apart."""
    for entry in ("\n" + example.parsed).split("\n$ ")[1:]:
        command, _, shown = entry.partition("\n")
        done = _run(command)
        printed = _squeeze(done.stdout + done.stderr)
        if shown.strip() and not _fits(_squeeze(shown), printed):
            return f"$ {command}\nshould print\n{shown}\nand printed\n{printed}"
        if not shown.strip() and done.returncode:
            return f"$ {command}\nended with {done.returncode} and printed\n{printed}"
    return None


def _run(command: str) -> "subprocess.CompletedProcess[str]":
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "NO_COLOR": "1", "COLUMNS": "100", "PYTHONPATH": str(ROOT), "PATH": path}
    shell = ["bash", "-c", command]
    return subprocess.run(shell, check=False, capture_output=True, text=True, env=environment, timeout=60)


def _squeeze(text: str) -> str:
    """Leave out empty lines and the width of columns, so that a block may be read on any screen."""
    return "\n".join(" ".join(line.split()) for line in text.splitlines() if line.strip())


def _fits(shown: str, printed: str) -> bool:
    """Tell whether a text is what is shown: a line of "..." is any lines, one inside a line any words."""
    lines = [
        r"(?:.*\n)*" if line == "..." else re.escape(line).replace(r"\.\.\.", ".*") + r"\n"
        for line in shown.splitlines()
    ]
    return re.fullmatch("".join(lines), printed + "\n") is not None


def parse_file_blocks(document: Document) -> Iterable[Region]:
    """Find the blocks that are to be files; the comment alone is the region, since the block may run as well."""
    for found in FILE_BLOCK.finditer(document.text):
        yield Region(found.start(1), found.end(1), (found[2], found[3]), _write_file)


def _write_file(example: Example) -> None:
    name, text = example.parsed
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(text, encoding="utf-8")


pytest_collect_file = Sybil(
    parsers=[
        PythonCodeBlockParser(doctest_optionflags=ELLIPSIS | NORMALIZE_WHITESPACE),
        CodeBlockParser(language="console", evaluator=run_console_block),
        parse_file_blocks,
        SkipParser(),
    ],
    patterns=["*.md"],
    excludes=["docs/_build/*"],
    setup=enter_a_folder_of_pages,
    teardown=leave_the_folder,
).pytest()
