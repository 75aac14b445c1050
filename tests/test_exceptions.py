"""The errors: one tree, each also the built-in that people expect, each with the way out."""

import pickle

import pytest

from newsparse.exceptions import (
    ArticleFormatError,
    MissingExtraError,
    NewsparseError,
    PluginError,
    SelectorError,
    UnknownNameError,
    suggest,
)


@pytest.mark.parametrize(
    ("error", "built_in"),
    [
        (UnknownNameError, LookupError),
        (SelectorError, ValueError),
        (PluginError, Exception),
        (MissingExtraError, ImportError),
        (ArticleFormatError, ValueError),
    ],
)
def test_every_error_is_ours_and_the_built_in_that_people_expect(error, built_in):
    assert issubclass(error, NewsparseError)
    assert issubclass(error, built_in)


def test_an_unknown_name_shows_the_nearest_known_one():
    assert str(UnknownNameError("step", "seperator", ["dateline", "separator"])) == (
        "no step named 'seperator'; did you mean 'separator'?"
    )


def test_an_unknown_name_that_is_near_to_none_shows_all():
    assert str(UnknownNameError("step", "x", ["separator", "dateline"])).endswith("; there are: dateline, separator")


def test_nothing_is_suggested_where_nothing_is_known():
    assert suggest("x", []) == ""


def test_an_unknown_name_survives_the_way_between_processes():
    error = pickle.loads(pickle.dumps(UnknownNameError("step", "x", ["y"])))
    assert (error.what, error.name, error.known, str(error)) == ("step", "x", ("y",), "no step named 'x'; there are: y")
