"""The measuring corpora, where they are: ``NAME/truth.jsonl`` and ``NAME/pages/ID.html.gz``.

They hold pages that belong to their publishers, so they are no part of this project. ``NEWSPARSE_CORPUS`` names the
folder; without it, ``../shared/corpus`` beside the project is tried.
"""

import gzip
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

__all__ = ["FOLDER", "names", "read"]

_ROOT = Path(__file__).parents[2]
FOLDER = Path(os.environ.get("NEWSPARSE_CORPUS") or _ROOT.parent / "shared" / "corpus")


def names() -> list[str]:
    """Give the names of the corpora that are on this machine."""
    return sorted(path.parent.name for path in FOLDER.glob("*/truth.jsonl"))


def read(name: str, *, every: int = 1) -> Iterator[tuple[dict[str, Any], bytes]]:
    """Give each page, or one page of ``every`` so many, with what a person found there."""
    with (FOLDER / name / "truth.jsonl").open(encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number % every == 0:
                truth = json.loads(line)
                with gzip.open(FOLDER / name / "pages" / f"{truth['id']}.html.gz") as page:
                    yield truth, page.read()
