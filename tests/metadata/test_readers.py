"""The readers of metadata: what each says, and that none fails on anything that a page may hold."""

import json
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.article import AccessLevel, ArticleKind
from newsparse.metadata import READERS
from newsparse.metadata.json_ld import read_json_ld_metadata, split_keywords, types_of, unique_keywords
from newsparse.metadata.open_graph import NAMES, read_meta
from newsparse.metadata.order import ORDER, rank_of
from newsparse.metadata.resolve import Resolved, resolve
from newsparse.page import Page

URL = "https://post.example/weather/rain"


def page_of(markup: str) -> Page:
    return Page.from_html(markup, url=URL)


def page_with(node: object) -> Page:
    written = json.dumps(node).replace("</", "<\\/")
    return page_of(f'<script type="application/ld+json">{written}</script>')


def resolved(page: Page) -> Resolved:
    return resolve([candidate for step in READERS for candidate in step.function(page)], page)


ARTICLE: dict[str, Any] = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Rain in Ulm"}


@pytest.mark.parametrize(
    ("more", "field", "value"),
    [
        ({"keywords": "rain, Ulm, Rain"}, "keywords", ("rain", "Ulm")),
        ({"keywords": ["heavy rain", "Ulm", "Ulm"]}, "keywords", ("heavy rain", "Ulm")),
        ({"articleSection": ["Weather", "Region"]}, "section", "Weather"),
        ({"inLanguage": {"name": "German"}}, "language", "de"),
        ({"inLanguage": "PT_br"}, "language", "pt-BR"),
        ({"copyrightHolder": {"name": "Ulm Post"}, "copyrightYear": 2021}, "copyright", "\u00a9 2021 Ulm Post"),
        (
            {"license": {"url": "https://creativecommons.org/licenses/by/4.0/"}},
            "licence",
            "https://creativecommons.org/licenses/by/4.0/",
        ),
        ({"@type": "OpinionNewsArticle"}, "kind", ArticleKind.OPINION),
        ({"alternativeHeadline": "Wet &amp; cold"}, "alternative_headline", "Wet & cold"),
        ({"author": "Reuters"}, "agencies", ("Reuters",)),
        (
            {"author": [{"@type": "Person", "name": "Ann Lee"}, {"@type": "Organization", "name": "AFP"}]},
            "agencies",
            ("AFP",),
        ),
        ({"sourceOrganization": {"@type": "Organization", "name": "dpa"}}, "agencies", ("dpa",)),
    ],
)
def test_json_ld_is_read(more: dict[str, Any], field: str, value: object) -> None:
    assert resolved(page_with(ARTICLE | more)).values[field] == value


@pytest.mark.parametrize(
    ("more", "level"),
    [
        ({"isAccessibleForFree": "False"}, AccessLevel.LOCKED),
        ({"isAccessibleForFree": True}, AccessLevel.FREE),
        ({"isAccessibleForFree": True, "hasPart": [{"isAccessibleForFree": False}]}, AccessLevel.LOCKED),
    ],
)
def test_access_comes_with_its_evidence(more: dict[str, Any], level: AccessLevel) -> None:
    found = resolved(page_with(ARTICLE | more))
    access: Any = found.values["access"]
    assert access.level is level
    assert "isAccessibleForFree" in access.evidence
    assert found.provenance["access"].source == "json_ld"


def test_publisher_and_its_logo_are_looked_up_in_the_graph() -> None:
    page = page_with(
        {
            "@graph": [
                {**ARTICLE, "publisher": {"@id": "#us"}},
                {"@id": "#us", "@type": "Organization", "name": "Ulm Post", "url": "/", "logo": {"@id": "#logo"}},
                {"@id": "#logo", "@type": "ImageObject", "url": "/logo.png"},
            ]
        }
    )
    publisher: Any = resolved(page).values["publisher"]
    assert (publisher.name, publisher.url) == ("Ulm Post", "https://post.example/")
    assert publisher.logo == "https://post.example/logo.png"


def test_a_graph_of_five_hundred_nodes_that_point_at_each_other_is_read() -> None:
    nodes: list[dict[str, Any]] = [
        {"@id": f"#{n}", "@type": "Person", "name": {"@id": f"#{n + 1}"}, "author": [{"@id": f"#{(n * 7) % 500}"}] * 20}
        for n in range(500)
    ]
    found = resolved(page_with({"@graph": [*nodes, {**ARTICLE, "author": [{"@id": "#1"}, {"@id": "#2"}]}]}))
    assert found.values["headline"] == "Rain in Ulm"


def test_a_date_that_cannot_be_read_is_told_and_not_guessed() -> None:
    found = resolved(page_with(ARTICLE | {"datePublished": "the day of the rain"}))
    assert "date_published" not in found.values
    assert any("the day of the rain" in diagnostic.message for diagnostic in found.diagnostics)


def test_canonical_address_on_another_site_is_the_original() -> None:
    found = resolved(page_of("<link rel=canonical href='https://daily.example.org/rain'>"))
    original: Any = found.values["original"]
    assert (original.url, original.publisher) == ("https://daily.example.org/rain", "daily.example.org")


def test_meta_are_taken_in_their_order_and_losers_are_kept() -> None:
    found = resolved(
        page_of(
            "<meta name=date content=2021-12-08><meta property='article:published_time' content='2021-12-09T10:00:00Z'>"
            "<time datetime='2021-12-09T10:00:00Z'>"
        )
    )
    published: Any = found.values["date_published"]
    assert published == datetime.fromisoformat("2021-12-09T10:00:00+00:00")
    assert [rejected.path for rejected in found.provenance["date_published"].rejected][-1] == "meta[date]"


def test_every_name_of_a_meta_has_its_place_in_the_order() -> None:
    for field, names in NAMES.items():
        unlisted = [name for name in names if rank_of(field, "open_graph", f"meta[{name}]") >= len(ORDER[field])]
        assert unlisted == []


values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=40)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.sampled_from(["@id", "@type", "@value", "name", "url", "headline", "x"]), inner, max_size=4),
    ),
    max_leaves=12,
)
KEYS = (
    "@id @type @graph headline name author creator datePublished dateModified dateCreated description publisher image"
    " keywords articleSection inLanguage isAccessibleForFree hasPart copyrightHolder copyrightYear license isBasedOn"
    " mainEntityOfPage url alternativeHeadline copyrightNotice primaryImageOfPage"
).split()


@given(
    st.dictionaries(st.sampled_from(KEYS), values, max_size=10), st.sampled_from(["NewsArticle", "WebPage", "Recipe"])
)
def test_no_json_ld_makes_a_reader_fail(node: dict[str, Any], kind: str) -> None:
    page = page_with([{"@type": kind, **node}, node])
    list(read_json_ld_metadata(page))
    resolved(page)


names = [name for several in NAMES.values() for name in several] + [
    "og:image",
    "og:locale",
    "og:site_name",
    "dc.source",
]


@given(st.dictionaries(st.sampled_from(names), st.text(max_size=60), max_size=8))
def test_no_meta_makes_a_reader_fail(contents: dict[str, str]) -> None:
    escaped = {name: text.replace("&", "&amp;").replace("'", "&#39;") for name, text in contents.items()}
    page = page_of("".join(f"<meta name='{name}' content='{text}'>" for name, text in escaped.items()))
    list(read_meta(page))
    resolved(page)


@given(values)
def test_types_are_read_from_anything(stated: object) -> None:
    assert all(isinstance(name, str) for name in types_of({"@type": stated}))


@given(
    st.lists(st.text(st.characters(whitelist_categories=("Lu", "Ll")), min_size=1, max_size=12), min_size=2, max_size=8)
)
def test_keywords_that_are_joined_come_apart_again_each_once(words: list[str]) -> None:
    assert unique_keywords(split_keywords(", ".join(words))) == unique_keywords(words)
    folded = [word.casefold() for word in unique_keywords(words)]
    assert len(set(folded)) == len(folded)


def test_a_name_before_a_colon_stays_in_a_printed_headline_and_goes_from_a_title() -> None:
    page = "<meta property='og:site_name' content='Ulm Post'><title>Ulm Post: Rain falls all day</title>"
    assert resolved(page_of(page)).values["headline"] == "Rain falls all day"
    printed = f"{page}<h1>Ulm Post: Rain falls all day</h1>"
    assert resolved(page_of(printed)).values["headline"] == "Ulm Post: Rain falls all day"


def test_every_source_has_one_place_in_an_order() -> None:
    for sources in ORDER.values():
        assert len(set(sources)) == len(sources)
