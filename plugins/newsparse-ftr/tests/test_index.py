"""Which file speaks for a host."""

import pytest
from newsparse_ftr.index import FolderIndex


@pytest.fixture(scope="module")
def index(rules_folder):
    return FolderIndex.of(rules_folder)


@pytest.mark.parametrize(
    ("host", "file"),
    [
        ("example.org", "example.org.txt"),
        ("www.example.org", "example.org.txt"),
        ("WWW.Example.ORG", "example.org.txt"),
        ("sport.example.org", None),
        ("example.net", "example.net.txt"),
        ("sport.example.net", ".example.net.txt"),
        ("a.sport.example.net", None),
        ("net", None),
        ("", None),
        ("lonely.example", "www.lonely.example.txt"),
        ("license", None),
        ("global", None),
    ],
)
def test_a_host_has_its_own_file_or_the_wildcard_of_the_domain_right_above_it(index, host, file):
    assert index.file_for(host) == file


def test_files_that_no_host_leads_to_are_known(index):
    assert sorted(index.unreached) == ["fingerprint.invented.example.txt", "www.example.net.txt"]


def test_files_that_are_no_rules_for_a_host_are_left_out(index):
    assert not {"LICENSE.txt", "global.txt", "fingerprint.invented.example.txt"} & set(index.files)
    assert index.has_global


def test_no_such_folder_is_an_error(tmp_path):
    with pytest.raises(FileNotFoundError):
        FolderIndex.of(tmp_path / "nowhere")
