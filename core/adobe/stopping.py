"""Giving up a call from another thread, at once, whatever it is waiting for."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager


class Stop:
    """A wish to give up: made once, from any thread, for good.

    Whoever waits says with :meth:`calling` what wakes it: an event that is set, a
    connection that is hung up, a child that is killed.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._is_set = False
        self._wakers: list[Callable[[], None]] = []

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
