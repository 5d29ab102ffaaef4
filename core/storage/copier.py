"""Keeps the copies up to date behind the work: on a thread that comes and goes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final

PATIENCE: Final = 1.0
PAUSE: Final = 0.3
"""Seconds for which more changes are awaited; so an import makes one copy."""


class Copier:
    """Runs ``keep`` soon after each change, once for all that came in the meantime.

    Until ``allowed`` nothing is copied: what was not found good replaces no copy.
    """

    def __init__(self, keep: Callable[[], None], pause: float = PAUSE) -> None:
        self._keep = keep
        self._pause = pause
        self._hurry = threading.Event()
        self._guard = threading.Lock()
        self._thread: threading.Thread | None = None
        self._wanted = False
        self._allowed = False
        self._over = False

    @property
    def allowed(self) -> bool:
        """Whether the catalog was found good in this run."""
        return self._allowed

    def allow(self, *, allowed: bool) -> None:
        """The catalog was found good, or is not trusted any longer."""
        with self._guard:
            self._allowed = allowed

    def soon(self) -> None:
        """Something changed; returns at once."""
        with self._guard:
            if self._over or not self._allowed:
                return
            self._wanted = True
            if self._thread is None:
                self._thread = threading.Thread(
                    target=self._run, name="catalog copies", daemon=True
                )
                self._thread.start()

    def close(self) -> None:
        """Take no more; wait a moment for what was asked for."""
        with self._guard:
            self._over = True
            thread = self._thread
        self._hurry.set()
        if thread is not None:
            thread.join(PATIENCE)

    def _run(self) -> None:
        while self._is_wanted():
            self._hurry.wait(self._pause)
            self._take()
            self._keep()

    def _take(self) -> None:
        """What was asked for until now is in the copy that comes."""
        with self._guard:
            self._wanted = False

    def _is_wanted(self) -> bool:
        with self._guard:
            if not self._wanted:
                self._thread = None
            return self._wanted
