"""Which keyring items are in the middle of a call, and who may still go on.

A call to the keyring may hang for as long as a prompt stays open. Whoever gives up
waiting ends the store's lease: the store takes no further step once its call returns,
and no other store touches the items that the call is about until then.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from core.errors import Cancelled, KeyringLocked


class Lease:
    """A store's right to take steps; safe to end from any thread."""

    def __init__(self, before: Lease | None = None) -> None:
        self._ended = False
        self._guard: threading.Lock = before._guard if before else threading.Lock()
        self._held: set[str] = before._held if before else set()

    def renewed(self) -> Lease:
        """End this one; the new one knows which items its late call still holds."""
        with self._guard:
            self._ended = True
        return Lease(self)

    def has_ended(self) -> bool:
        """Whether somebody has given up waiting."""
        return self._ended

    def check(self) -> None:
        """Raise Cancelled once it was ended."""
        if self._ended:
            raise Cancelled

    def is_held(self, item: str) -> bool:
        """Whether a call about this item is under way."""
        with self._guard:
            return item in self._held

    @contextmanager
    def holding(self, *items: str) -> Iterator[None]:
        """Keep every other store from these items for the length of the block.

        Raises Cancelled where the lease was ended, and KeyringLocked where an
        abandoned call still has one of the items: its prompt is not answered yet.
        """
        mine = {item for item in items if item}
        with self._guard:
            if self._ended:
                raise Cancelled
            if mine & self._held:
                raise KeyringLocked
            self._held |= mine
        try:
            yield
        finally:
            with self._guard:
                self._held -= mine
