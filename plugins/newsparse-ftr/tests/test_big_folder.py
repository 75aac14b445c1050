"""The FiveFilters folder itself: skipped where it is not."""

import os
from collections import Counter
from pathlib import Path
from time import process_time

import pytest
from newsparse_ftr import Fate, FtrRules

FOLDER = Path(os.environ.get("NEWSPARSE_FTR_RULES") or Path(__file__).parents[3] / ".." / "shared" / "ftr-site-config")

pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="there is no folder of FiveFilters rules")


@pytest.fixture(scope="module")
def rules():
    return FtrRules.from_folder(FOLDER)


def read_all():
    """Read every file of the folder into a site; give the processor time that took."""
    start = process_time()
    rules = FtrRules.from_folder(FOLDER)
    made = [rules.site_for(host.replace("*", "any")) for host in rules.hosts]
    assert len(made) == len(rules)
    assert None not in made
    return process_time() - start


def test_every_file_is_read_without_error_in_under_a_second_and_a_half():
    assert min(read_all() for _ in range(3)) < 1.5


def test_looking_at_the_names_takes_no_time(rules):
    start = process_time()
    FtrRules.from_folder(FOLDER).register_sites()
    assert process_time() - start < 0.1


def test_nearly_every_line_is_carried_out_and_none_is_dropped_in_silence(rules):
    fates = Counter(note.fate for note in rules.notes())
    assert fates[Fate.REPORTED] < 0.02 * fates.total()
    assert fates[Fate.CARRIED_OUT] > 0.85 * fates.total()
    assert all(note.why for note in rules.notes(Fate.REPORTED, Fate.HINT, Fate.ALREADY_SO))
