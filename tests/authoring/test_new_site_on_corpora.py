"""new-site, edit, check: on ten unlike pages of real sites."""

import gzip
import json
import os
import re
from pathlib import Path

import pytest

from newsparse.authoring import check_sites, lint_paths, write_site
from newsparse.parser import Parser

ROOT = Path(__file__).parents[2]
CORPUS = Path(os.environ.get("NEWSPARSE_CORPUS") or ROOT.parent / "shared" / "corpus") / "fundus-dev"
PAGES = [
    "at_KleineZeitung_2025_06_30",
    "ca_NationalPost_2024_08_28",
    "cz_SeznamZpravy_2025_11_06",
    "de_Tagesschau_2023_04_28",
    "fr_LeMonde_2023_09_01",
    "jp_Nikkei_2025_01_27",
    "kr_MBN_2025_06_03",
    "no_Nettavisen_2024_10_16",
    "tz_HabariLeo_2025_01_23",
    "us_CNBC_2023_04_28",
]

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpora are not on this machine"),
]


@pytest.fixture(scope="module")
def urls():
    rows = [json.loads(line) for line in (CORPUS / "truth.jsonl").read_text(encoding="utf-8").splitlines()]
    return {row["id"]: row["url"] for row in rows}


@pytest.mark.parametrize("page", PAGES)
def test_a_draft_of_a_real_page_loads_confirms_and_takes_its_own_suggestions(page, urls, tmp_path):
    saved = CORPUS / "pages" / f"{page}.html.gz"
    site, expectations, _ = write_site([saved], urls[page], folder=tmp_path)
    assert check_sites([tmp_path]).failed
    expectations.write_text(
        re.sub(r"^unconfirmed = (\[[^\]]*\])$", "unconfirmed = []", expectations.read_text(), flags=re.MULTILINE)
    )
    assert [outcome.problem for outcome in check_sites([tmp_path]).failed] == []

    # Every field's first suggestion, all at once: the page is still read, and no rule fails or matches nothing.
    taken = set()
    lines = []
    for line in site.read_text().splitlines():
        found = re.match(
            r"    # (headline|kicker|description|authors|date_published|section|keywords|body)=(.*)$", line
        )
        is_first = found is not None and found[1] not in taken
        taken |= {found[1]} if found else set()
        lines.append("    " + line[6:] if is_first else line)
    site.write_text("\n".join(lines))
    assert "body" in taken
    article = Parser(plugins=[site], load_entry_points=False, strict=True).parse_html(
        gzip.decompress(saved.read_bytes()), url=urls[page]
    )
    assert len(article.text) > 500
    assert article.provenance["body"].source.startswith("site:")
    assert {flaw.kind.value for flaw in lint_paths([tmp_path])} <= {"says what is known anyway"}
