"""A time limit for the code of plugins: a loop that never ends costs what it was asked for, and not the process.

Python code is stopped by an exception that another thread raises in it, which CPython alone can do; elsewhere nothing
is watched. Code in C, such as a regular expression that backtracks without end, cannot be stopped from inside.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial
from time import monotonic
from typing import Any, ParamSpec, TypeVar

from attrs import define, frozen

__all__ = ["Watched", "call_in_time", "limit_time"]

P = ParamSpec("P")
R = TypeVar("R")

_AGAIN = 0.05
"""Seconds until code that caught the exception gets another one."""
_IDLE = 1.0
"""Seconds after which the watching thread ends, if there is nothing to watch."""


class _OutOfTime(BaseException):
    """Raised in the middle of code that takes too long; no ``except Exception`` of a plugin catches it."""


@define
class _Call:
    """A call that is watched."""

    deadline: float
    has_raised: bool = False


class _Watch:
    """Watches one call in each thread. Its own thread is started by the first call, and ends when there are none."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._calls: dict[int, _Call] = {}
        self._wake = threading.Event()
        self._wakes_at = 0.0
        self._watcher: threading.Thread | None = None

    def call(self, seconds: float, function: Callable[[], R]) -> R:
        thread = threading.get_ident()
        if thread in self._calls:
            return function()
        self._begin(thread, seconds)
        try:
            try:
                return function()
            finally:
                self._end(thread)
        except _OutOfTime as stopped:
            # It may also have come while the call was ending.
            self._end(thread)
            raise TimeoutError(f"took longer than {seconds:g} seconds") from stopped

    def _begin(self, thread: int, seconds: float) -> None:
        deadline = monotonic() + seconds
        with self._lock:
            self._calls[thread] = _Call(deadline)
            # After a fork there is an object, and no thread.
            if self._watcher is None or not self._watcher.is_alive():
                self._wakes_at = deadline
                self._watcher = threading.Thread(target=self._run, name="newsparse-watch", daemon=True)
                self._watcher.start()
            elif deadline < self._wakes_at:
                self._wake.set()

    def _end(self, thread: int) -> None:
        with self._lock:
            call = self._calls.pop(thread, None)
            if call is not None and call.has_raised:
                _raise_in(thread, None)

    def _run(self) -> None:
        while True:
            self._wake.wait(max(self._wakes_at - monotonic(), 0))
            with self._lock:
                self._wake.clear()
                now = monotonic()
                for thread, call in self._calls.items():
                    if call.deadline <= now:
                        call.has_raised = True
                        call.deadline = now + _AGAIN
                        _raise_in(thread, _OutOfTime)
                if not self._calls and self._wakes_at <= now:
                    self._watcher = None
                    return
                self._wakes_at = min([call.deadline for call in self._calls.values()], default=now + _IDLE)


def _raise_in(thread: int, exception: type[BaseException] | None) -> None:
    """Raise an exception in a thread, or take back one that has not come up yet."""
    import ctypes  # only when it is needed: loading it takes longer than a parse

    raise_in = getattr(getattr(ctypes, "pythonapi", None), "PyThreadState_SetAsyncExc", None)
    if raise_in is not None:
        raise_in(ctypes.c_ulong(thread), None if exception is None else ctypes.py_object(exception))


_WATCH = _Watch()
_SECONDS: ContextVar[float | None] = ContextVar("newsparse_seconds", default=None)


@contextmanager
def limit_time(seconds: float | None) -> Iterator[None]:
    """Give each :func:`call_in_time` inside so many seconds; all the time in the world for ``None``."""
    token = _SECONDS.set(seconds)
    try:
        yield
    finally:
        _SECONDS.reset(token)


def call_in_time(function: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    """Give what a function gives, if it does so within the limit.

    >>> with limit_time(0.1):
    ...     call_in_time(lambda: [None for _ in iter(int, 1)])
    Traceback (most recent call last):
        ...
    TimeoutError: took longer than 0.1 seconds

    :raises TimeoutError: if it takes longer.
    """
    seconds = _SECONDS.get()
    if seconds is None:
        return function(*args, **kwargs)
    return _WATCH.call(seconds, partial(function, *args, **kwargs))


@frozen
class Watched:
    """A function of a plugin that is always called in time, and whose generator is run there and then."""

    function: Callable[..., Any]

    def __call__(self, *arguments: Any) -> Any:
        return call_in_time(self._call, *arguments)

    def _call(self, *arguments: Any) -> Any:
        given = self.function(*arguments)
        return list(given) if isinstance(given, Iterator) else given
