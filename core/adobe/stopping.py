"""Giving up a call from another thread, at once, whatever it is waiting for.

And what it waits for before its next try, for whoever wants to show that.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Literal, NamedTuple

Why = Literal["throttled", "failed", "unreachable"]


class Pausing(NamedTuple):
    """A pause before the next try: what it is for, and the seconds that are left."""

    why: Why
    seconds: float


class Stop:
    """A wish to give up: made once, from any thread, for good.

    Whoever waits says with :meth:`calling` what wakes it: an event that is set, a
    connection that is hung up, a child that is killed. A pause before the next try is
    told by :meth:`pausing`.
    """

    def __init__(self, timer: Callable[[], float] = time.monotonic) -> None:
        self._lock = threading.Lock()
        self._is_set = False
        self._wakers: list[Callable[[], None]] = []
        self._timer = timer
        self._pause: Pausing | None = None

    def set(self) -> None:
        """Give up."""
        with self._lock:
            self._is_set = True
            wakers = tuple(self._wakers)
        for wake in wakers:
            wake()

    def is_set(self) -> bool:
        """Whether it was given up."""
        return self._is_set

    @contextmanager
    def pausing(self, why: Why, seconds: float) -> Iterator[None]:
        """Tell that the block waits so long for the next try."""
        self._pause = Pausing(why, self._timer() + seconds)
        try:
            yield
        finally:
            self._pause = None

    def pause(self) -> Pausing | None:
        """What is waited for just now, and for how long still; None: nothing."""
        told = self._pause
        if told is None or self._is_set:
            return None
        return Pausing(told.why, max(0.0, told.seconds - self._timer()))

    @contextmanager
    def calling(self, wake: Callable[[], None]) -> Iterator[None]:
        """Have ``wake`` called if it is given up in the block, or was before.

        It runs on the thread that gives up and must neither wait nor fail.
        """
        with self._lock:
            self._wakers.append(wake)
            late = self._is_set
        if late:
            wake()
        try:
            yield
        finally:
            with self._lock:
                self._wakers.remove(wake)


@contextmanager
def calling(stops: tuple[Stop, ...], wake: Callable[[], None]) -> Iterator[None]:
    """The same for whichever of ``stops`` comes first."""
    with ExitStack() as stack:
        for stop in stops:
            stack.enter_context(stop.calling(wake))
        yield
