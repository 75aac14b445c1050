"""The package as a whole: its index, and that every site can be made and was looked at."""

import os
import subprocess
import sys
from pathlib import Path

import newsparse_sites.plugin
import pytest
from newsparse_sites.__main__ import INDEX, README, find_sites, write_index, write_readme
from newsparse_sites.index import HOSTS

from newsparse import CutKind, Page, Parser
from newsparse.authoring import lint_paths
from newsparse.site import Site
from newsparse.testing import find_cases

PAGES = Path(__file__).parent / "pages"
SITES = dict(find_sites())


@pytest.fixture(scope="module")
def parser():
    return Parser(plugins=[newsparse_sites.plugin], load_entry_points=False, strict=True)


def test_the_index_is_what_the_files_say():
    assert INDEX.read_text(encoding="utf-8") == write_index(), "run: python -m newsparse_sites"


def test_the_readme_lists_what_there_is():
    text = README.read_text(encoding="utf-8")
    assert text == write_readme(text), "run: python -m newsparse_sites"


def test_no_site_is_imported_before_a_page_of_it_comes_up():
    program = (
        "import sys, newsparse, newsparse_sites.plugin as plugin\n"
        "parser = newsparse.Parser(plugins=[plugin], load_entry_points=False)\n"
        "known = lambda: sorted(name for name in sys.modules if name.count('.') == 2 and 'newsparse_sites' in name)\n"
        "parser.parse_html('<p>Rain', url='https://example.org/')\n"
        "print(known())\n"
        "parser.parse_html('<p>Rain', url='https://www.lrt.lt/')\n"
        "print(known())\n"
    )
    path = [str(Path(newsparse_sites.plugin.__file__).parents[1]), os.environ.get("PYTHONPATH", "")]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(path)}
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment)
    assert ran.stdout.split("\n")[:2] == ["[]", "['newsparse_sites.lt.lrt']"]


@pytest.mark.parametrize("host", HOSTS)
def test_every_host_leads_to_its_site(parser, host):
    site = parser.loaded_plugins.find_site(Page.from_html("", url=f"https://www.{host}/story"))
    assert isinstance(site, Site)
    assert host in site.domains


def test_every_rule_does_something_on_a_saved_page_and_will_last():
    assert [str(flaw) for flaw in lint_paths([PAGES])] == []


def test_every_site_or_its_group_has_a_saved_page():
    tested = {case.site for case in find_cases([PAGES])}
    groups = {SITES[place].parent.name for place in SITES if SITES[place].name in tested and SITES[place].parent}
    untested = [
        site.name
        for site in SITES.values()
        if site.name not in tested and (site.parent is None or site.parent.name not in groups)
    ]
    assert untested == []


def test_a_text_without_address_is_known_by_its_closing_notices(parser):
    article = parser.parse_text((PAGES / "reposts.txt").read_text(encoding="utf-8"))
    assert article.original is not None
    assert article.original.text == "Vous pouvez lire l’article original ici"
    assert {removal.kind for removal in article.removed} >= {
        CutKind.SHARE_PROMPT,
        CutKind.DONATION_NOTICE,
        CutKind.NEWSLETTER_PROMPT,
        CutKind.ORIGINAL_SOURCE,
        CutKind.SEPARATOR,
        CutKind.DUPLICATE_CAPTION,
    }
    assert [removal.rule for removal in article.removed if removal.kind is CutKind.SHARE_PROMPT] == ["site.reposts"]
