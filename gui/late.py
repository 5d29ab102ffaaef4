"""Parts of the window that are made when they are first asked for.

A start pays for what its first picture shows, and for nothing else.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

Part = TypeVar("Part")


class Late(Generic[Part]):
    """A part that ``make`` makes, once; whoever must connect it says so in ``then``."""

    def __init__(self, make: Callable[[], Part]) -> None:
        self._make = make
        self._part: Part | None = None
        self._thens: list[Callable[[Part], object]] = []

    @property
    def made(self) -> Part | None:
        """The part if there is one already; asking makes none."""
        return self._part

    def get(self) -> Part:
        """The part, made now if this is the first time."""
        if self._part is None:
            self._part = part = self._make()
            for then in self._thens:
                then(part)
        return self._part

    def renew(self) -> Part | None:
        """Forget the part, and give it back: the next one is made anew, and wired."""
        old, self._part = self._part, None
        return old

    def then(self, act: Callable[[Part], object]) -> None:
        """Call ``act`` with the part: now, or as soon as it is made."""
        self._thens.append(act)
        if self._part is not None:
            act(self._part)
