"""The time limit for code of plugins."""

import contextlib
import random
import sys
import threading
import time
from types import SimpleNamespace

import pytest

from newsparse import Parser, PluginError, Site, Step, hookimpl
from newsparse.parser import Limits
from newsparse.watch import Watched, call_in_time, limit_time

pytestmark = pytest.mark.skipif(
    sys.implementation.name != "cpython", reason="only CPython can stop code that does not end"
)

URL = "https://ulmpost.example/rain"
SENTENCE = "It rained in Ulm on Monday, and the people of the town went home early, as they had done the day before"
PAGE = "<title>Rain</title><h1>Rain</h1>" + "".join(
    f"<p>{SENTENCE}, said witness {n} of the day.</p>" for n in range(6)
)


def loop(*_):
    while True:
        pass


def loop_that_catches_all_it_can(*_):
    while True:
        try:
            loop()
        except Exception:  # noqa: BLE001  (as careless code does)
            time.sleep(0)


def endless_generator(*_):
    while True:
        if random.random() > 2:
            yield None


def spend(seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        pass


def read(**settings):
    site = Site("ulmpost", ["ulmpost.example"], **settings)
    return Parser(sites=[site], load_entry_points=False, limits=Limits(plugin_seconds=0.05)).parse_html(PAGE, url=URL)


@pytest.mark.parametrize("function", [loop, loop_that_catches_all_it_can], ids=lambda function: function.__name__)
def test_what_takes_too_long_is_stopped(function):
    begun = time.monotonic()
    with limit_time(0.05), pytest.raises(TimeoutError, match=r"took longer than 0\.05 seconds"):
        call_in_time(function)
    assert time.monotonic() - begun < 2


def test_what_is_in_time_gives_what_it_gives_and_raises_what_it_raises():
    with limit_time(5):
        assert call_in_time(max, 1, 2) == 2
        with pytest.raises(ZeroDivisionError):
            call_in_time(lambda: 1 / 0)
    assert call_in_time(max, 1, 2) == 2
    with limit_time(None):
        assert call_in_time(max, 1, 2) == 2


def test_a_call_inside_a_call_shares_its_time():
    with limit_time(0.05), pytest.raises(TimeoutError):
        call_in_time(call_in_time, loop)


def test_whatever_ends_at_the_last_moment_nothing_is_raised_afterwards():
    with limit_time(0.005):
        for _ in range(100):
            with contextlib.suppress(TimeoutError):
                call_in_time(spend, random.uniform(0.0045, 0.0055))
            spend(0.0001)


def watchers():
    return [thread for thread in threading.enumerate() if thread.name == "newsparse-watch"]


def test_one_thread_watches_all_calls_and_ends_when_there_are_none(monkeypatch):
    monkeypatch.setattr("newsparse.watch._IDLE", 0.01)
    with limit_time(5):
        for _ in range(3):
            call_in_time(int)
            assert len(watchers()) == 1
    with limit_time(0.01), contextlib.suppress(TimeoutError):
        call_in_time(loop)
    for _ in range(100):
        if not watchers():
            break
        time.sleep(0.02)
    assert not watchers()


def test_a_shorter_limit_is_kept_while_a_longer_one_is_watched():
    with limit_time(5):
        call_in_time(int)
    begun = time.monotonic()
    with limit_time(0.05), pytest.raises(TimeoutError):
        call_in_time(loop)
    assert time.monotonic() - begun < 2


def test_calls_of_several_threads_are_watched_apart():
    told = []

    def run(function):
        with limit_time(0.1):
            try:
                told.append(call_in_time(function))
            except TimeoutError:
                told.append("stopped")

    threads = [threading.Thread(target=run, args=(function,)) for function in (loop, int, loop, int)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(5)
    assert sorted(map(str, told)) == ["0", "0", "stopped", "stopped"]


def test_a_generator_is_run_in_time():
    with limit_time(0.05), pytest.raises(TimeoutError):
        Watched(endless_generator)()


@pytest.mark.parametrize(
    "settings",
    [
        {"headline": loop},
        {"authors": endless_generator},
        {"body": loop},
        {"drop": [loop]},
        {"prepare": loop},
        {"fixes": {"headline": loop}},
        {"layouts": [Site("old", when=loop)]},
        {"cleaners": [Step("looping", endless_generator)]},
    ],
    ids=lambda settings: next(iter(settings)),
)
def test_a_site_that_loops_costs_what_it_was_asked_for_and_the_article_says_so(settings):
    article = read(**settings)
    assert article.headline == "Rain"
    assert len(article.body) == 6
    (told,) = [each for each in article.diagnostics if each.code == "plugin-failed"]
    assert "took longer than 0.05 seconds" in told.message


def test_a_step_or_an_observer_that_loops_is_told_under_the_name_of_its_plugin():
    plugin = SimpleNamespace(
        register_cleaners=hookimpl(lambda: [Step("looping", loop)], specname="register_cleaners"),
        article_parsed=hookimpl(lambda page: loop(), specname="article_parsed"),
    )
    parser = Parser(plugins=[plugin], load_entry_points=False, limits=Limits(plugin_seconds=0.05))
    told = [each for each in parser.parse_html(PAGE).diagnostics if each.code == "plugin-failed"]
    assert [each.source for each in told] == ["SimpleNamespace"] * 2


def test_under_strict_a_loop_raises_with_its_cause():
    site = Site("ulmpost", ["ulmpost.example"], headline=loop)
    parser = Parser(sites=[site], load_entry_points=False, strict=True, limits=Limits(plugin_seconds=0.05))
    with pytest.raises(PluginError, match="took longer") as raised:
        parser.parse_html(PAGE, url=URL)
    assert isinstance(raised.value.__cause__, TimeoutError)


def test_the_limit_can_be_lifted():
    site = Site("ulmpost", ["ulmpost.example"], kicker=lambda page: spend(0.06) or "Weather")
    parser = Parser(sites=[site], load_entry_points=False, limits=Limits(plugin_seconds=None))
    assert parser.parse_html(PAGE, url=URL).kicker == "Weather"


@pytest.mark.parametrize("seconds", [0, -1.0])
def test_a_limit_that_is_none_is_refused(seconds):
    with pytest.raises(ValueError, match="say a number above 0"):
        Limits(plugin_seconds=seconds)
