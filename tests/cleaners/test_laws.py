"""The laws of cleaning, over the real chain, with articles that are as awkward as the real ones."""

import re

import pytest
from hypothesis import example, given

from newsparse.cleaners import CLEANERS
from newsparse.story import clean
from newsparse.testing.strategies import TRAPS, awkward_texts, prose, stories
from tests.cleaners import laws

re_parser = re._parser  # type: ignore[attr-defined]


@given(stories())
def test_what_is_kept_and_what_is_cut_is_what_came_in(story):
    laws.nothing_is_lost(story)


@given(stories())
def test_blocks_stay_in_order_and_nothing_is_added(story):
    laws.order_stays(story)


@given(stories())
def test_cleaning_twice_is_cleaning_once(story):
    laws.twice_is_once(story)


@pytest.mark.parametrize("name", CLEANERS.names)
@given(stories())
def test_each_cleaner_is_content_with_what_it_left(name, story):
    laws.twice_is_once(story, CLEANERS.only(name))


@given(stories())
def test_the_order_of_the_notices_among_themselves_means_nothing(story):
    laws.order_of_notices_means_nothing(story)


@given(awkward_texts())
@example("\x00\ud800\u2028***")
def test_no_text_is_too_awkward(text):
    laws.no_text_is_too_awkward(text)


@given(prose(), prose(), prose())
@example("Aaa aaa aaa aaa aaa. Aaa aaa aaa.", "Aaa aaa aaa aaa aaa. Aaa.", "Aaa aaa aaa aaa. Aaa aaa aaa aaa.")
def test_plain_prose_stays_whole(one, two, three):
    laws.prose_stays_whole(list(dict.fromkeys((one, two, three))))


@pytest.mark.parametrize("trap", TRAPS)
@pytest.mark.parametrize(
    "around",
    [
        ("Share this article with your friends", "Sign up for our newsletter to get the news every day"),
        ("***", "\u00a9 2024 Ulm Post. All rights reserved."),
        ("Partagez-le avec un ami !", "Votre soutien est essentiel pour nous permettre de vous informer."),
        ("Lesen Sie auch: Regen in Ulm", "Unterst\u00fctzen Sie uns bitte mit einer Spende."),
    ],
)
def test_a_sentence_that_only_sounds_like_a_notice_stays_between_notices(trap, around):
    before = "The council met on Monday to talk about the rain that had fallen over the town for a whole week."
    story = laws.story_of(before, trap, before + " It rained on.", around[0], trap + " It did.", around[1])
    kept = [block.text for block in clean(story, CLEANERS).blocks]
    assert trap in kept
    assert trap + " It did." in kept


@pytest.mark.parametrize(
    "unit",
    [
        "*",
        "(",
        "Read ",
        "read also: ",
        "share this ",
        "Votre soutien ",
        "\u201c",
        "a\u00ad",
        "Photo: ",
        "\u5e83",
        "1 min ",
        "(AP) ",
        "[a ",
        "\n* ",
        "\u00a9",
        "Published: 1 ",
        "By Ann Lee, ",
        "Ann Lee is a ",
        "Ann Lee/Ulm ",
    ],
)
def test_ten_times_the_text_takes_about_ten_times_the_work(unit):
    laws.work_grows_with_the_text(unit)


def compiled_patterns():
    import importlib
    import pkgutil

    import newsparse.body.plain
    import newsparse.cleaners
    from newsparse.text import credits as credit_lines
    from newsparse.text import datelines, fold, language

    modules = [newsparse.body.plain, credit_lines, datelines, fold, language]
    modules += [
        importlib.import_module(f"newsparse.cleaners.{module.name}")
        for module in pkgutil.iter_modules(newsparse.cleaners.__path__)
    ]
    for module in modules:
        for name, value in vars(module).items():
            found = value if isinstance(value, (tuple, list)) else [value]
            for item in found:
                for pattern in item if isinstance(item, tuple) else [item]:
                    if isinstance(pattern, re.Pattern):
                        yield pytest.param(pattern, id=f"{module.__name__}.{name}")


MANY = 100


def has_nested_repetition(parsed, inside=False):
    """Whether something that repeats without a small limit stands in something else that does."""
    for op, argument in parsed:
        name = str(op)
        if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            _, most, body = argument
            repeats = most >= MANY
            if (repeats and inside) or has_nested_repetition(body, inside or repeats):
                return True
        elif name == "SUBPATTERN":
            if has_nested_repetition(argument[-1], inside):
                return True
        elif name == "BRANCH":
            if any(has_nested_repetition(branch, inside) for branch in argument[1]):
                return True
        elif name in ("ASSERT", "ASSERT_NOT") and has_nested_repetition(argument[1], inside):
            return True
    return False


@pytest.mark.parametrize("pattern", list(compiled_patterns()))
def test_no_pattern_repeats_what_repeats(pattern):
    assert not has_nested_repetition(re_parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE))


def test_nested_repetition_is_seen():
    assert has_nested_repetition(re_parser.parse("(?:a+)*"))
    assert not has_nested_repetition(re_parser.parse("a+b*(?:c{2,5})*"))
