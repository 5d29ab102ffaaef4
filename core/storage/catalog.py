"""Everything that is not secret: credentials, settings, history, the journal.

No secret and no token passes through here: a :class:`core.model.Secret` as any
argument raises TypeError. Every failure is a ``core.errors.CatalogError``.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from core.errors import CatalogBroken, CatalogInUse, CredentialGone
from core.model import Credential, ScopeSet, Tag
from core.storage.database import BUSY_SECONDS, Database, checked
from core.storage.events import Event, EventKind
from core.storage.journal import Intent, Journal, JournalEntry
from core.storage.rows import (
    COLUMNS,
    FACT_LIMIT,
    credential_of,
    event_of,
    row_of,
    sort_key,
)

Field = str | float | int | tuple[str, ...] | tuple[ScopeSet, ...] | tuple[Tag, ...]
"""What a field holds that can change."""

_SELECT: Final = f"SELECT {COLUMNS} FROM credential "  # noqa: S608 - our own names
PAGE: Final = _SELECT + "WHERE sort_key > ? ORDER BY sort_key LIMIT ?"
_INSERT: Final = (
    f"INSERT INTO credential ({COLUMNS}, sort_key) "  # noqa: S608 - as above
    f"VALUES (?{', ?' * (COLUMNS.count(',') + 1)})"
)
_UPDATE: Final = (
    f"UPDATE credential SET ({COLUMNS}, sort_key) "  # noqa: S608 - as above
    f"= (?{', ?' * (COLUMNS.count(',') + 1)}) WHERE id = ?"
)


class Catalog:
    """The catalog at ``path``; opened by the first call of each thread."""

    def __init__(
        self,
        path: Path,
        now: Callable[[], float],
        busy_seconds: float = BUSY_SECONDS,
        changed: Callable[[], None] | None = None,
    ) -> None:
        self._database = Database(path, busy_seconds, changed)
        self._journal = Journal(self._database, now)
        self._now = now

    def close(self, *, for_good: bool = False) -> None:
        """Close the file for every thread; a later call opens it again, or fails."""
        self._database.close(for_good=for_good)

    # ── credentials ──────────────────────────────────────────────────────────

    def credentials(self) -> list[Credential]:
        """All of them, oldest first."""
        rows = self._database.rows(_SELECT + "ORDER BY created_at, rowid")
        return [self._credential(row) for row in rows]

    def page(self, after: str, limit: int) -> list[Credential]:
        """The next ones in the list's order, by the key of the one before (or "")."""
        rows = self._database.rows(PAGE, after, limit)
        if not after:  # keyless ones should not be; they are not lost for that
            rows = self._database.rows(_SELECT + "WHERE sort_key = ''") + rows
        return [self._credential(row) for row in rows]

    def count(self) -> int:
        """How many there are."""
        return int(self._database.rows("SELECT count(*) FROM credential")[0][0])

    def has_changed(self) -> bool:
        """Whether another window changed a credential since the last call."""
        return self._database.has_changed()

    def hear(self) -> None:
        """Tell of changes from now on, where nobody has asked yet."""
        self._database.hear()

    def get(self, credential_id: str) -> Credential:
        """One of them, or CredentialGone."""
        rows = self._database.rows(_SELECT + "WHERE id = ?", credential_id)
        return self._found(rows, credential_id)

    def insert(self, *credentials: Credential) -> None:
        """Keep new credentials, all or none, and settle their items' journal entries.

        An item that was not journalled, or that recovery has claimed meanwhile, is
        refused with CatalogError.
        """
        with self._database.writing() as connection:
            for credential in credentials:
                if credential.secret_item:
                    self._journal.settle(connection, credential.secret_item)
                row = (*row_of(credential), sort_key(credential))
                connection.execute(_INSERT, row)

    def change(
        self,
        credential_id: str,
        fields: Mapping[str, Field],
        item: str = "",
        *,
        instead_of: str = "",
    ) -> Credential:
        """Write the given fields and leave the others as they are in the file.

        With ``item``, move the pointer to that journalled item as well; the old one
        becomes a DISCARD entry. All in one transaction: what another window writes
        meanwhile is kept, and at no instant are both items accounted for, or neither.
        With ``instead_of``, raise CatalogInUse (fact ``moved``) where the credential
        has another item than that by now.
        """
        with self._database.writing() as connection:
            query = _SELECT + "WHERE id = ?"
            rows = connection.execute(query, checked((credential_id,))).fetchall()
            before = self._found(rows, credential_id)
            if instead_of and before.secret_item != instead_of:
                raise CatalogInUse(path=str(self._database.path), moved=True)
            if item:
                owner = self._journal.settle(connection, item)
                if before.secret_item:
                    old = before.secret_item
                    self._journal.discard(connection, old, credential_id, owner)
                fields = {"secret_added_at": self._now(), **fields, "secret_item": item}
            after = before.with_changes(**fields)
            if "scopes" in fields:
                after = after.with_changes(scope_sets=_sets_within(after))
            keys = (*row_of(after), sort_key(after), credential_id)
            connection.execute(_UPDATE, keys)
            return after

    def delete(self, credential_id: str) -> None:
        """Drop a credential and its history."""
        statement = "DELETE FROM credential WHERE id = ?"
        self._one(self._database.run(statement, credential_id), credential_id)

    def touch(self, credential_id: str) -> None:
        """Note that the credential was used just now."""
        statement = "UPDATE credential SET used_at = ? WHERE id = ?"
        touched = self._database.run(statement, self._now(), credential_id)
        self._one(touched, credential_id)

    # ── settings ─────────────────────────────────────────────────────────────

    def setting(self, key: str, default: str = "") -> str:
        """The value of a setting, or ``default`` where none is kept."""
        rows = self._database.rows("SELECT value FROM setting WHERE key = ?", key)
        return str(rows[0][0]) if rows else default

    def set_setting(self, key: str, value: str) -> None:
        """Keep a setting."""
        if not isinstance(value, str):
            raise TypeError(f"a setting is text, not {type(value).__name__}")
        self._database.run("INSERT OR REPLACE INTO setting VALUES (?, ?)", key, value)

    def change_setting(self, key: str, change: Callable[[str], str]) -> None:
        """Keep what ``change`` makes of a setting; no other start writes between."""
        with self._database.writing() as connection:
            found = "SELECT value FROM setting WHERE key = ?"
            row = connection.execute(found, checked((key,))).fetchone()
            value = checked((change(str(row[0]) if row else ""),))[0]
            connection.execute(
                "INSERT OR REPLACE INTO setting VALUES (?, ?)", (key, value)
            )

    def settings(self) -> dict[str, str]:
        """Every setting by its key."""
        query = "SELECT key, value FROM setting WHERE key NOT LIKE ? ORDER BY key"
        return dict(self._database.rows(query, "catalog.%"))

    # ── history ──────────────────────────────────────────────────────────────

    def record(
        self, credential_id: str, kind: str, facts: Mapping[str, str | int]
    ) -> None:
        """Add a line to a credential's history (CredentialGone without one)."""
        plain = {
            key: value[:FACT_LIMIT] if isinstance(value, str) else value
            for key, value in zip(facts, checked(tuple(facts.values())), strict=True)
        }
        with self._database.writing() as connection:
            self._require(connection, credential_id)
            connection.execute(
                "INSERT INTO event (credential_id, kind, at, facts) "
                "VALUES (?, ?, ?, ?)",
                (credential_id, EventKind(kind).value, self._now(), json.dumps(plain)),
            )

    def history(self, credential_id: str, limit: int) -> list[Event]:
        """The latest events, newest first; rows that make no sense are left out."""
        rows = self._database.rows(
            "SELECT credential_id, kind, at, facts FROM event "
            "WHERE credential_id = ? ORDER BY id DESC LIMIT ?",
            credential_id,
            limit,
        )
        return [event for event in map(event_of, rows) if event is not None]

    # ── journal ──────────────────────────────────────────────────────────────

    def journal_add(
        self, item: str, credential_id: str, intent: Intent, owner: str = ""
    ) -> None:
        """Write down an item's name before the keyring is touched."""
        self._journal.add(item, credential_id, intent, owner)

    def journal_write(
        self, credential_id: str, name: Callable[[list[str]], str], owner: str
    ) -> str:
        """Choose and write down a credential's next item (``Journal.open_write``)."""
        return self._journal.open_write(credential_id, name, owner)

    def journal_delete(self, credential_id: str, item: str, owner: str) -> bool:
        """Write down a deletion; False where the credential has another item."""
        return self._journal.open_delete(credential_id, item, owner)

    def journal_done(self, item: str) -> None:
        """Nothing is left to do for this item."""
        self._journal.done(item)

    def journal_drop(self, item: str, credential_id: str) -> bool:
        """Drop an item's entry and its credential; False if none uses the item."""
        return self._journal.drop(item, credential_id)

    def journal_take(self, entry: JournalEntry, owner: str) -> bool:
        """Take over a dead start's entry; False if another start was quicker."""
        return self._journal.take(entry, owner)

    def journal_claim(self, item: str, owner: str = "") -> bool:
        """Take a WRITE for undoing; False if its pointer moved meanwhile."""
        return self._journal.claim(item, owner)

    def adopt(
        self, credential_id: str, old: str, new: str, *, secrets: int = 1
    ) -> bool:
        """Point a credential to an item that was found, with one secret or two."""
        return self._journal.adopt(credential_id, old, new, secrets)

    def journal(self) -> list[JournalEntry]:
        """What is unfinished, oldest first."""
        return self._journal.entries()

    # ─────────────────────────────────────────────────────────────────────────

    @property
    def database(self) -> Database:
        """The file itself, for those who check, copy and mend it."""
        return self._database

    @property
    def _path(self) -> str:
        return str(self._database.path)

    def _one(self, touched: int, credential_id: str) -> None:
        if touched != 1:
            raise CredentialGone(path=self._path, id=credential_id)

    def _found(self, rows: list[tuple[Any, ...]], credential_id: str) -> Credential:
        if not rows:
            raise CredentialGone(path=self._path, id=credential_id)
        return self._credential(rows[0])

    def _require(self, connection: sqlite3.Connection, credential_id: str) -> None:
        query = "SELECT 1 FROM credential WHERE id = ?"
        if connection.execute(query, checked((credential_id,))).fetchone() is None:
            raise CredentialGone(path=self._path, id=credential_id)

    def _credential(self, row: tuple[Any, ...]) -> Credential:
        try:
            return credential_of(row)
        except ValueError as exc:
            raise CatalogBroken(path=self._path, reason="unreadable row") from exc


def _sets_within(credential: Credential) -> tuple[ScopeSet, ...]:
    """The named sets, without the scopes that the credential no longer has."""
    within = (
        ScopeSet(each.name, tuple(x for x in each.scopes if x in credential.scopes))
        for each in credential.scope_sets
    )
    return tuple(each for each in within if each.scopes)
