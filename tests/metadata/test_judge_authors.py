"""Who signs, of all whom the sources name: not the site, not an account that nobody sees."""

import pytest

from newsparse.article import AuthorKind
from tests.metadata.pages import json_ld, names_of, page_of, read

SITE = "<meta property=og:site_name content='The Ulm Post'>"


def stated(author: str) -> str:
    return json_ld(f'{{"@type": "NewsArticle", "headline": "Rain over Ulm", "author": {author}}}')


def test_the_site_is_left_out_beside_a_person() -> None:
    head = SITE + stated('[{"@type": "Person", "name": "Ann Lee"}, {"@type": "Organization", "name": "The Ulm Post"}]')
    assert names_of(page_of("<p>Ann Lee</p>", head=head)) == ["Ann Lee"]


def test_the_site_signs_only_where_the_page_says_so() -> None:
    assert names_of(page_of(head=SITE + "<meta name=author content='The Ulm Post'>")) == []
    assert names_of(page_of("<p class=byline>By The Ulm Post</p>", head=SITE)) == ["The Ulm Post"]


def test_a_meta_author_that_is_a_company_owns_the_page() -> None:
    assert names_of(page_of("<p>Rain Verlag GmbH</p>", head="<meta name=author content='Rain Verlag GmbH'>")) == []


def test_a_meta_author_of_several_words_without_a_given_name_owns_the_page() -> None:
    line, head = "<p>Friends of the Rain</p>", "<meta name=author content='Friends of the Rain'>"
    assert names_of(page_of(line, head=head)) == []


def test_the_site_of_a_person_is_signed_by_that_person() -> None:
    head = "<meta property=og:site_name content='Thomas Ek'><meta name=author content='Thomas Ek'>"
    assert names_of(page_of(head=head)) == ["Thomas Ek"]


def test_a_stated_account_that_the_page_shows_nowhere_is_none() -> None:
    assert names_of(page_of(head=stated('{"@type": "Person", "name": "annlee77x"}'))) == []
    shown = page_of("<p class=byline>annlee77x</p>", head=stated('{"@type": "Person", "name": "annlee77x"}'))
    assert names_of(shown) == ["annlee77x"]


def test_a_stated_person_counts_also_where_the_page_shows_nobody() -> None:
    assert names_of(page_of(head=stated('{"@type": "Person", "name": "Ann Lee"}'))) == ["Ann Lee"]


def test_a_first_name_counts_and_a_name_in_small_letters_too() -> None:
    head = "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='{}'>"
    assert names_of(page_of(head=head.format("Nora"))) == ["Nora"]
    assert names_of(page_of(head=head.format("thomas ek"))) == ["thomas ek"]
    assert names_of(page_of(head=head.format("tek1977"))) == []


def test_the_whole_list_is_taken_from_the_source_that_has_it() -> None:
    head = stated('{"@type": "Person", "name": "Ann Lee", "url": "https://example.org/ann"}')
    article = read(page_of("<p class=byline>By Ann Lee and Thomas Ek</p>", head=head))
    assert [author.name for author in article.authors] == ["Ann Lee", "Thomas Ek"]
    assert article.authors[0].url == "https://example.org/ann"
    assert "completed" in (article.provenance["authors"].note or "")


def test_the_whole_name_is_taken_from_the_source_that_has_it() -> None:
    head = stated('{"@type": "Person", "name": "Thomas"}')
    assert names_of(page_of("<p class=byline>By Thomas Ek</p>", head=head)) == ["Thomas Ek"]


def test_a_role_is_no_second_author() -> None:
    head = stated('{"@type": "Person", "name": "Ann Lee"}')
    assert names_of(page_of("<p class=byline>Ann Lee, Senior Rain Writer</p>", head=head)) == ["Ann Lee"]


@pytest.mark.parametrize(
    "author",
    ["null", "17", "true", "[]", "{}", "[[[[[[]]]]]]", '{"name": {}}', '{"name": [null, 3]}', '"https://example.org/ann"',
     '{"@id": "#nobody"}', '"admin"', '[{"@type": ["Person", null], "name": ""}]'],
)  # fmt: skip
def test_what_names_nobody_gives_nobody(author: str) -> None:
    assert names_of(page_of(head=stated(author))) == []


def test_an_agency_is_an_organization_under_its_own_name() -> None:
    (agency,) = read(page_of("<p>By DPA</p>")).authors
    assert (agency.name, agency.kind) == ("dpa", AuthorKind.ORGANIZATION)
