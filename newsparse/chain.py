"""Chains of named steps: values that are extended, cut short and reordered by name, and never changed in place."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Generic, TypeVar

from attrs import field, frozen, validators

from newsparse.exceptions import UnknownNameError

__all__ = ["Chain", "Step"]

F = TypeVar("F", bound=Callable[..., Any])


@frozen
class Step(Generic[F]):
    """A function with a name to call it by.

    The name is what chains, removals, reports and the documentation use: one thing, one name.
    """

    name: str = field(validator=validators.matches_re(r"[a-z][a-z0-9_.-]*"))
    function: F = field(validator=validators.is_callable())


def _as_tuple(steps: Iterable[Step[F]]) -> tuple[Step[F], ...]:
    return tuple(steps)


@frozen
class Chain(Generic[F]):
    """Steps in an order. Every method gives another chain; the one at hand stays as it is.

    >>> chain = Chain([Step("upper", str.upper), Step("strip", str.strip)])
    >>> chain.names
    ('upper', 'strip')
    >>> chain.without("upper").names
    ('strip',)
    >>> chain.insert(Step("title", str.title), before="strip").names
    ('upper', 'title', 'strip')
    >>> chain.without("stripe")
    Traceback (most recent call last):
        ...
    newsparse.exceptions.UnknownNameError: no step named 'stripe'; did you mean 'strip'?
    """

    steps: tuple[Step[F], ...] = field(converter=_as_tuple, default=())

    @steps.validator
    def _names_are_unique(self, _: object, steps: tuple[Step[F], ...]) -> None:
        seen: set[str] = set()
        for step in steps:
            if step.name in seen:
                raise ValueError(f"two steps named {step.name!r} in one chain")
            seen.add(step.name)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the steps, in order."""
        return tuple(step.name for step in self.steps)

    def __iter__(self) -> Iterator[Step[F]]:
        return iter(self.steps)

    def __len__(self) -> int:
        return len(self.steps)

    def __contains__(self, name: object) -> bool:
        return name in self.names

    def __getitem__(self, name: str) -> F:
        """Give the function of the step with this name."""
        return self.steps[self._position(name)].function

    def without(self, *names: str) -> "Chain[F]":
        """Leave out the steps with these names.

        :raises UnknownNameError: when there is no such step.
        """
        left_out = {self._position(name) for name in names}
        return Chain(step for n, step in enumerate(self.steps) if n not in left_out)

    def only(self, *names: str) -> "Chain[F]":
        """Keep the steps with these names, in the order of the chain.

        :raises UnknownNameError: when there is no such step.
        """
        kept = {self._position(name) for name in names}
        return Chain(step for n, step in enumerate(self.steps) if n in kept)

    def insert(self, *steps: Step[F], before: str | None = None, after: str | None = None) -> "Chain[F]":
        """Add steps before or after the one with a name; at the end when no place is given.

        :raises UnknownNameError: when there is no step of that name.
        :raises ValueError: when a name is taken, or both places are given.
        """
        if before is not None and after is not None:
            raise ValueError("give before= or after=, not both")
        place = len(self.steps)
        if before is not None:
            place = self._position(before)
        elif after is not None:
            place = self._position(after) + 1
        return Chain((*self.steps[:place], *steps, *self.steps[place:]))

    def replace(self, name: str, function: F) -> "Chain[F]":
        """Put another function in the place of the one with this name.

        :raises UnknownNameError: when there is no such step.
        """
        place = self._position(name)
        return Chain((*self.steps[:place], Step(name, function), *self.steps[place + 1 :]))

    def _position(self, name: str) -> int:
        for n, step in enumerate(self.steps):
            if step.name == name:
                return n
        raise UnknownNameError("step", name, self.names)


def chain_of(steps: Iterable[tuple[str, F]]) -> Chain[F]:
    """Make a chain from pairs of name and function."""
    return Chain(Step(name, function) for name, function in steps)
