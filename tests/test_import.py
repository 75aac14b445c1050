"""Nothing happens on import: no optional library, no plugin, no network, no global changed."""

import subprocess
import sys

import pytest

SCRIPT = "import sys; before = set(sys.modules); import newsparse; print(*sorted(set(sys.modules) - before))"


@pytest.fixture(scope="module")
def imported():
    done = subprocess.run([sys.executable, "-W", "error", "-c", SCRIPT], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize(
    "module",
    ["typer", "click", "rich", "babel", "ftfy", "requests", "urllib3", "numpy", "ssl", "asyncio", "hypothesis"],
)
def test_what_is_not_needed_is_not_imported(imported, module):
    assert module not in imported


def test_plugins_are_not_imported(imported):
    assert not {module for module in imported if module.startswith("newsparse_")}


def test_no_part_of_newsparse_for_which_nobody_asked_is_imported(imported):
    assert not {"newsparse.cli", "newsparse.testing", "newsparse.report"} & imported
