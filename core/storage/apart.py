"""A secret that belongs to no credential, kept with the same care.

A setting is the pointer to its item. A new one goes in as a new item: its name is
journalled, written, read back; then, in one transaction, the settings change, the
pointer moves, and the old item becomes one to discard. What a crash leaves in the
journal is undone with all else.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Final

from core.errors import CatalogError, SecretAbsent, SecretNotKept, StoreError
from core.model import Secret
from core.storage.items import is_held_by, item_name
from core.storage.journal import Intent, Journal
from core.storage.steps import Steps

NETWORK_PROXY: Final = "network-proxy"
"""Stands where the id of a credential does, in the item's name and in the journal."""

POINTER: Final = "network.password_item"
LABEL: Final = "Mintdesk – proxy password"


class SecretApart:
    """The password of the proxy; one change at a time, as ``lock`` sees to."""

    def __init__(
        self,
        steps: Steps,
        lock: threading.RLock,
        recover: Callable[[], None],
        now: Callable[[], float],
    ) -> None:
        self._steps = steps
        self._lock = lock
        self._recover = recover
        self._journal = Journal(steps.catalog.database, now)

    def read(self, *, ask: bool = True) -> Secret:
        """The secret; an empty one where there is none, or this vault never had it."""
        item = self._steps.catalog.setting(POINTER)
        if not is_held_by(self._steps.vault.kind, item):
            return Secret("")
        return self._read(item, ask=ask)

    def keep(self, secret: Secret, settings: Mapping[str, str]) -> None:
        """Another secret, and with it these settings; an empty one removes the old.

        On any failure the old secret and the old settings stay.
        """
        with self._lock:
            self._recover()
            if secret:
                self._keep(secret, settings)
            else:
                self._move("", settings)
            self._clear_away()

    def _keep(self, secret: Secret, settings: Mapping[str, str]) -> None:
        steps = self._steps
        item = item_name(steps.vault.kind, NETWORK_PROXY, self._taken())
        with steps.lease.holding(item), self._taking_back(item):
            steps.catalog.journal_add(item, NETWORK_PROXY, Intent.WRITE, steps.owner)
            steps.ask(lambda: steps.vault.write(item, secret, LABEL))
            if self._read(item) != secret:
                raise SecretNotKept
            self._move(item, settings)

    def _read(self, item: str, *, ask: bool = True) -> Secret:
        vault = self._steps.vault
        try:
            return self._steps.ask(lambda: vault.read(item, ask=ask))
        except SecretAbsent:
            return Secret("")

    def _taken(self) -> list[str]:
        catalog = self._steps.catalog
        names = [
            each.item
            for each in catalog.journal()
            if each.credential_id == NETWORK_PROXY
        ]
        return [catalog.setting(POINTER), *names]

    def _move(self, item: str, settings: Mapping[str, str]) -> None:
        """One transaction: the settings, the pointer, and what becomes of the items."""
        query = "SELECT value FROM setting WHERE key = ?"
        put = "INSERT OR REPLACE INTO setting VALUES (?, ?)"
        with self._steps.catalog.database.writing() as connection:
            row = connection.execute(query, (POINTER,)).fetchone()
            old = str(row[0]) if row else ""
            if item:
                self._journal.settle(connection, item)
            if old and old != item:
                owner = self._steps.owner
                self._journal.discard(connection, old, NETWORK_PROXY, owner)
            for key, value in {**settings, POINTER: item}.items():
                connection.execute(put, (key, value))

    @contextmanager
    def _taking_back(self, item: str) -> Iterator[None]:
        """On a failure undo the write as far as can be; the journal keeps the rest."""
        try:
            yield
        except (StoreError, CatalogError):
            with suppress(StoreError, CatalogError):
                if self._steps.catalog.journal_claim(item, self._steps.owner):
                    self._steps.discard(item)
            raise

    def _clear_away(self) -> None:
        """Remove what is no longer used; what fails, recovery removes."""
        with suppress(StoreError, CatalogError):
            for entry in self._steps.catalog.journal():
                mine = (entry.intent, entry.owner) == (
                    Intent.DISCARD,
                    self._steps.owner,
                )
                if entry.credential_id == NETWORK_PROXY and mine:
                    with self._steps.lease.holding(entry.item):
                        self._steps.discard(entry.item)
