"""The hooks, and the page of the reference that shows them."""

import ast
from pathlib import Path

import newsparse.hookspecs
import newsparse.plugins

PAGE = Path(__file__).parents[1] / "docs" / "reference" / "hooks.md"


def signatures():
    source = Path(newsparse.hookspecs.__file__).read_text(encoding="utf-8")
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef) and any(ast.unparse(mark) == "hookspec" for mark in node.decorator_list):
            yield f"{node.name}({ast.unparse(node.args)}) -> {ast.unparse(node.returns)}"


def test_the_reference_has_a_heading_for_each_hook_which_is_its_exact_signature():
    headings = [
        line[3:] for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("## ") and "(" in line
    ]
    assert headings == list(signatures())


def test_every_hook_says_when_it_is_called():
    for name in newsparse.plugins.HOOKS:
        assert "Called " in getattr(newsparse.hookspecs, name).__doc__
