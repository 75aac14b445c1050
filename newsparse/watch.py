"""A time limit for the code of plugins: a loop that never ends costs what it was asked for, and not the process.

Python code is stopped by an exception that another thread raises in it, which CPython alone can do; elsewhere nothing
is watched. Code in C, such as a regular expression that backtracks without end, cannot be stopped from inside.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from time import monotonic
from typing import Any, ParamSpec, TypeVar

from attrs import frozen

__all__ = ["Watched", "call_in_time", "limit_time"]

P = ParamSpec("P")
R = TypeVar("R")

_AGAIN = 0.05
"""Seconds until code that caught the exception gets another one."""


class _OutOfTime(BaseException):
    """Raised in the middle of code that takes too long; no ``except Exception`` of a plugin catches it."""


class _Watch:
    """Watches the calls of one thread, one at a time. Its own thread is started by the first of them."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._thread = threading.get_ident()
        self._lock = threading.Lock()
        self._deadline: float | None = None
        self._has_raised = False
        self._is_over = threading.Event()
        self._watcher: threading.Thread | None = None

    def call(self, function: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        if self._deadline is not None or threading.get_ident() != self._thread:
            return function(*args, **kwargs)
        self._begin()
        try:
            try:
                return function(*args, **kwargs)
            finally:
                self._end()
        except _OutOfTime as stopped:
            # It may also have come while the call was ending.
            self._end()
            raise TimeoutError(f"took longer than {self._seconds:g} seconds") from stopped

    def close(self) -> None:
        self._is_over.set()

    def _begin(self) -> None:
        if self._watcher is None:
            self._watcher = threading.Thread(target=self._run, name="newsparse-watch", daemon=True)
            self._watcher.start()
        self._deadline = monotonic() + self._seconds

    def _end(self) -> None:
        with self._lock:
            self._deadline = None
            if self._has_raised:
                self._has_raised = False
                _raise_in(self._thread, None)

    def _run(self) -> None:
        wait = self._seconds
        while not self._is_over.wait(wait):
            with self._lock:
                deadline = self._deadline
                left = self._seconds if deadline is None else deadline - monotonic()
                if left <= 0:
                    self._has_raised = True
                    _raise_in(self._thread, _OutOfTime)
            wait = max(left, _AGAIN)


def _raise_in(thread: int, exception: type[BaseException] | None) -> None:
    """Raise an exception in a thread, or take back one that has not come up yet."""
    import ctypes  # only when it is needed: loading it takes longer than a parse

    raise_in = getattr(getattr(ctypes, "pythonapi", None), "PyThreadState_SetAsyncExc", None)
    if raise_in is not None:
        raise_in(ctypes.c_ulong(thread), None if exception is None else ctypes.py_object(exception))


_WATCH: ContextVar[_Watch | None] = ContextVar("newsparse_watch", default=None)


@contextmanager
def limit_time(seconds: float | None) -> Iterator[None]:
    """Give each :func:`call_in_time` inside so many seconds; without end for ``None``."""
    if seconds is None:
        yield
        return
    watch = _Watch(seconds)
    token = _WATCH.set(watch)
    try:
        yield
    finally:
        watch.close()
        _WATCH.reset(token)


def call_in_time(function: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    """Give what a function gives, if it does so within the limit.

    >>> with limit_time(0.1):
    ...     call_in_time(lambda: [None for _ in iter(int, 1)])
    Traceback (most recent call last):
        ...
    TimeoutError: took longer than 0.1 seconds

    :raises TimeoutError: if it takes longer.
    """
    watch = _WATCH.get()
    return function(*args, **kwargs) if watch is None else watch.call(function, *args, **kwargs)


@frozen
class Watched:
    """A function of a plugin that is always called in time, and whose generator is run there and then."""

    function: Callable[..., Any]

    def __call__(self, *arguments: Any) -> Any:
        return call_in_time(self._call, *arguments)

    def _call(self, *arguments: Any) -> Any:
        given = self.function(*arguments)
        return list(given) if isinstance(given, Iterator) else given
