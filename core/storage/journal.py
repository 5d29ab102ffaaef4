"""Names of keyring items, written down before each write to the keyring.

An entry says what is being done to an item, so that a later start can finish or undo
it without listing the keyring. Its life::

    WRITE    a new item is on its way in; the credential still uses the old one
      → gone, when the catalog's pointer moves to the item, in the same transaction
      → UNDO  claimed by recovery: the pointer can no longer move to it
    DISCARD  an old item, replaced: only its removal is left
    DELETE   the credential and its item are to go
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from core.errors import CatalogBroken, CatalogError
from core.storage.database import Database, checked


class Intent(StrEnum):
    """What is being done to an item."""

    WRITE = "write"
    UNDO = "undo"
    DISCARD = "discard"
    DELETE = "delete"


class JournalEntry(NamedTuple):
    """One item in the middle of something."""

    item: str
    credential_id: str
    intent: Intent
    at: float


class Journal:
    """The entries, oldest first."""

    def __init__(self, database: Database, now: Callable[[], float]) -> None:
        self._database = database
        self._now = now

    def add(self, item: str, credential_id: str, intent: Intent) -> None:
        """Write an entry; a name that is already there is never taken again."""
        with self._database.writing() as connection:
            self._insert(connection, item, credential_id, intent)

    def done(self, item: str) -> None:
        """Drop an entry, whether it is there or not."""
        self._database.run("DELETE FROM journal WHERE item = ?", item)

    def entries(self) -> list[JournalEntry]:
        """Everything that is unfinished."""
        rows = self._database.rows(
            "SELECT item, credential_id, intent, at FROM journal ORDER BY rowid"
        )
        try:
            return [
                JournalEntry(row[0], row[1], Intent(row[2]), row[3]) for row in rows
            ]
        except ValueError as exc:
            path = str(self._database.path)
            raise CatalogBroken(path=path, reason="unreadable row") from exc

    def claim(self, item: str) -> bool:
        """Turn WRITE into UNDO; False if the write was settled meanwhile."""
        return bool(
            self._database.run(
                "UPDATE journal SET intent = 'undo' "
                "WHERE item = ? AND intent IN ('write', 'undo')",
                item,
            )
        )

    def settle(self, connection: sqlite3.Connection, item: str) -> None:
        """Drop a WRITE inside the transaction that moves the pointer to its item."""
        cursor = connection.execute(
            "DELETE FROM journal WHERE item = ? AND intent = 'write'", checked((item,))
        )
        if cursor.rowcount != 1:
            raise CatalogError(path=str(self._database.path), reason="not journalled")

    def discard(
        self, connection: sqlite3.Connection, item: str, credential_id: str
    ) -> None:
        """Write a DISCARD inside the transaction that moves the pointer away.

        It takes the place of a DELETE: the credential has another item now, and stays.
        """
        statement = "DELETE FROM journal WHERE item = ? AND intent = 'delete'"
        connection.execute(statement, checked((item,)))
        self._insert(connection, item, credential_id, Intent.DISCARD)

    def _insert(
        self,
        connection: sqlite3.Connection,
        item: str,
        credential_id: str,
        intent: Intent,
    ) -> None:
        connection.execute(
            "INSERT INTO journal (item, credential_id, intent, at) VALUES (?, ?, ?, ?)",
            checked((item, credential_id, Intent(intent).value, self._now())),
        )
