"""A gate that many threads pass at once, or one alone."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Gate:
    """Many inside, or one alone; whoever is inside may enter again.

    Who waits to be alone holds nobody up: entering is refused to none until then.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._inside = 0
        self._alone = False

    @contextmanager
    def entered(self) -> Iterator[None]:
        """Be inside, among others; waits while somebody is alone."""
        with self._changed:
            self._changed.wait_for(lambda: not self._alone)
            self._inside += 1
        try:
            yield
        finally:
            with self._changed:
                self._inside -= 1
                self._changed.notify_all()

    @contextmanager
    def alone(self, seconds: float) -> Iterator[bool]:
        """Be the only one inside; False where the others took longer than that."""
        with self._changed:
            got = self._changed.wait_for(
                lambda: not self._inside and not self._alone, seconds
            )
            self._alone = self._alone or got
        try:
            yield got
        finally:
            if got:
                with self._changed:
                    self._alone = False
                    self._changed.notify_all()
