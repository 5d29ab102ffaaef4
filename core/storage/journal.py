"""Names of keyring items, written down before each write to the keyring.

An entry says what is being done to an item and by which start of the program, so that
a later one can finish or undo it without listing the keyring. Its life::

    WRITE    a new item is on its way in; the credential still uses the old one
      → gone, when the catalog's pointer moves to the item, in the same transaction
      → UNDO  claimed by recovery: the pointer can no longer move to it
    DISCARD  an old item, replaced: only its removal is left
    DELETE   the credential and its item are to go
      → gone, with the credential, in the same transaction, once the secret is gone
      → gone alone, where recovery finds the secret still there
      → DISCARD, where the same start gives the credential another secret

Only the owner of an entry acts on it. Recovery takes over those of starts that are
dead, one at a time: so no two processes remove the same item, of which the slower one
might meet a newer secret under that name. Names are chosen inside the transaction that
writes them down, and a DELETE of another start is respected: until it has ended, that
credential's pointer does not move.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from core.errors import CatalogBroken, CatalogError, CatalogInUse, CredentialGone
from core.storage.database import Database, checked


class Intent(StrEnum):
    """What is being done to an item."""

    WRITE = "write"
    UNDO = "undo"
    DISCARD = "discard"
    DELETE = "delete"


class JournalEntry(NamedTuple):
    """One item in the middle of something; ``owner`` is the start that sees to it."""

    item: str
    credential_id: str
    intent: Intent
    at: float
    owner: str = ""


class Journal:
    """The entries, oldest first."""

    def __init__(self, database: Database, now: Callable[[], float]) -> None:
        self._database = database
        self._now = now

    def add(
        self, item: str, credential_id: str, intent: Intent, owner: str = ""
    ) -> None:
        """Write an entry; a name that is already there is never taken again."""
        with self._database.writing() as connection:
            self._insert(
                connection, JournalEntry(item, credential_id, intent, 0, owner)
            )

    def open_write(
        self, credential_id: str, name: Callable[[list[str]], str], owner: str
    ) -> str:
        """A WRITE for a credential's next item; ``name`` is given those in use.

        Raises CatalogInUse while another start is deleting the credential.
        """
        query = "SELECT item FROM journal WHERE credential_id = ?"
        with self._database.writing() as connection:
            pointer = self._pointer(connection, credential_id)
            self._refuse_deleted(connection, pointer, owner)
            rows = connection.execute(query, checked((credential_id,)))
            item = name([pointer, *(row[0] for row in rows)])
            entry = JournalEntry(item, credential_id, Intent.WRITE, 0, owner)
            self._insert(connection, entry)
            return item

    def open_delete(self, credential_id: str, item: str, owner: str) -> bool:
        """A DELETE; False where the credential has another item by now.

        Raises CatalogInUse while another start is deleting it.
        """
        statement = "DELETE FROM journal WHERE item = ? AND owner = ?"
        with self._database.writing() as connection:
            if self._pointer(connection, credential_id) != item:
                return False
            self._refuse_deleted(connection, item, owner)
            connection.execute(statement, checked((item, owner)))
            entry = JournalEntry(item, credential_id, Intent.DELETE, 0, owner)
            self._insert(connection, entry)
            return True

    def done(self, item: str) -> None:
        """Drop an entry, whether it is there or not."""
        self._database.run("DELETE FROM journal WHERE item = ?", item)

    def drop(self, item: str, credential_id: str) -> bool:
        """Drop an entry and the credential that uses its item; False if none does."""
        statement = "DELETE FROM credential WHERE id = ? AND secret_item = ?"
        with self._database.writing() as connection:
            found = connection.execute(statement, checked((credential_id, item)))
            connection.execute("DELETE FROM journal WHERE item = ?", checked((item,)))
            return found.rowcount == 1

    def entries(self) -> list[JournalEntry]:
        """Everything that is unfinished."""
        rows = self._database.rows(
            "SELECT item, credential_id, intent, at, owner FROM journal ORDER BY rowid"
        )
        try:
            return [
                JournalEntry(row[0], row[1], Intent(row[2]), row[3], row[4])
                for row in rows
            ]
        except ValueError as exc:
            path = str(self._database.path)
            raise CatalogBroken(path=path, reason="unreadable row") from exc

    def take(self, entry: JournalEntry, owner: str) -> bool:
        """Make an entry ours; False if it has ended, or another start was quicker."""
        return bool(
            self._database.run(
                "UPDATE journal SET owner = ? WHERE item = ? AND owner = ?",
                owner,
                entry.item,
                entry.owner,
            )
        )

    def claim(self, item: str, owner: str = "") -> bool:
        """Turn our WRITE into UNDO; False if the write was settled meanwhile."""
        return bool(
            self._database.run(
                "UPDATE journal SET intent = 'undo' "
                "WHERE item = ? AND owner = ? AND intent IN ('write', 'undo')",
                item,
                owner,
            )
        )

    def adopt(self, credential_id: str, old: str, new: str, secrets: int) -> bool:
        """Point a credential to an item that was found; False if either is in use.

        What is known of the secrets of the old item is not known of those of the new.
        """
        return bool(
            self._database.run(
                "UPDATE credential SET secret_item = ?, second_added_at = ?, "
                "secret_in_use = 0, refused_at = 0 WHERE id = ? AND secret_item = ?"
                " AND NOT EXISTS (SELECT 1 FROM journal WHERE item IN (?, ?))",
                new,
                self._now() if secrets == 2 else 0.0,
                credential_id,
                old,
                new,
                old,
            )
        )

    def settle(self, connection: sqlite3.Connection, item: str) -> str:
        """Drop a WRITE inside the transaction that moves the pointer to its item.

        The start that wrote it.
        """
        found = connection.execute(
            "DELETE FROM journal WHERE item = ? AND intent = 'write' RETURNING owner",
            checked((item,)),
        ).fetchall()
        if not found:
            raise CatalogError(path=str(self._database.path), reason="not journalled")
        return str(found[0][0])

    def discard(
        self,
        connection: sqlite3.Connection,
        item: str,
        credential_id: str,
        owner: str = "",
    ) -> None:
        """Write a DISCARD inside the transaction that moves the pointer away.

        It takes the place of the same start's DELETE: the credential has another item
        now, and stays. Raises CatalogInUse where another start is deleting it.
        """
        self._refuse_deleted(connection, item, owner)
        statement = "DELETE FROM journal WHERE item = ? AND intent = 'delete'"
        connection.execute(statement, checked((item,)))
        entry = JournalEntry(item, credential_id, Intent.DISCARD, 0, owner)
        self._insert(connection, entry)

    def _insert(self, connection: sqlite3.Connection, entry: JournalEntry) -> None:
        connection.execute(
            "INSERT INTO journal (item, credential_id, intent, at, owner) "
            "VALUES (?, ?, ?, ?, ?)",
            checked((*entry[:2], Intent(entry.intent).value, self._now(), entry.owner)),
        )

    def _pointer(self, connection: sqlite3.Connection, credential_id: str) -> str:
        query = "SELECT secret_item FROM credential WHERE id = ?"
        row = connection.execute(query, checked((credential_id,))).fetchone()
        if row is None:
            raise CredentialGone(path=str(self._database.path), id=credential_id)
        return str(row[0])

    def _refuse_deleted(
        self, connection: sqlite3.Connection, item: str, owner: str
    ) -> None:
        query = "SELECT 1 FROM journal WHERE item = ? AND intent = ? AND owner <> ?"
        values = checked((item, Intent.DELETE.value, owner))
        if connection.execute(query, values).fetchone() is not None:
            raise CatalogInUse(path=str(self._database.path))
