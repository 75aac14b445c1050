"""The public names, pinned: to add one is a decision, to lose one breaks somebody's program."""

import inspect

import pytest

import newsparse

NAMES = """
Access AccessLevel Article ArticleFormatError ArticleKind Author AuthorKind
Block BlockKind
Candidate Chain Cut CutKind
Dateline Diagnostic DiagnosticCode
Embed EmbedKind Evidence
Fate Finding
Image
Limits Link LinkSpan
MissingExtraError
NewsparseError
Original
Page Parser Passage PluginError Provenance Publisher
Rejected Removal
SelectorError Site Step Story
Trace TracedBlock
UnknownNameError
css css_all
default_parser
first_of
hookimpl
inspect
parse_html parse_text
xpath
"""


def test_the_public_names_are_these():
    assert sorted(newsparse.__all__) == sorted(NAMES.split())


@pytest.mark.parametrize("name", newsparse.__all__)
def test_a_public_name_exists_and_says_what_it_is(name):
    thing = getattr(newsparse, name)
    assert name == "hookimpl" or inspect.getdoc(thing)


@pytest.mark.parametrize("name", newsparse.__all__)
def test_a_public_name_stands_in_the_listing(name):
    assert name in dir(newsparse)
