"""Whether a catalog, or a copy of one, is whole: every page, every row.

A row of the history that makes no sense is left out wherever it is read; anything else
that cannot be read makes the whole file a broken one.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from core.errors import CatalogBroken, CatalogError
from core.storage.database import Database
from core.storage.journal import Intent
from core.storage.rows import COLUMNS, credential_of

KEPT_EVENTS: Final = 500
"""Lines of history that a credential keeps."""

_AT_ONCE: Final = 500
_DAMAGE: Final = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_code = re.compile(r"error code[ =]+(\d+)")
_CREDENTIALS: Final = (
    f"SELECT {COLUMNS}, rowid FROM credential "  # noqa: S608 - our own names
    "WHERE rowid > ? ORDER BY rowid LIMIT ?"
)

Rows = Callable[..., list[tuple[Any, ...]]]
"""Runs a query with its values."""


def check(database: Database) -> None:
    """Raise CatalogBroken unless all of it is whole; locks nobody out for long.

    History and files without a credential are removed: no reason to give up a list.
    """
    path = database.path
    check_rows(database.rows, path)
    if database.rows("PRAGMA foreign_key_check"):
        for table in ("event", "file"):
            database.run(
                f"DELETE FROM {table} "  # noqa: S608 - our own names
                "WHERE credential_id NOT IN (SELECT id FROM credential)"
            )


def check_pages(rows: Rows, path: Path) -> None:
    """Raise CatalogBroken where SQLite finds damage, CatalogError where it cannot look.

    A page that the disk does not give is told among the damage, by its error's number.
    """
    found = rows("PRAGMA integrity_check(1)")
    if found == [("ok",)]:
        return
    codes = [int(code) & 0xFF for code in _code.findall(str(found))]
    if any(code not in _DAMAGE for code in codes):
        raise CatalogError(path=str(path), reason="unreadable page")
    raise CatalogBroken(path=str(path), reason="integrity")


def check_rows(rows: Rows, path: Path) -> None:
    """Raise CatalogBroken where SQLite finds damage, or a row makes no sense."""
    check_pages(rows, path)
    try:
        for row in _in_pieces(rows):
            credential_of(row[:-1])
        for (intent,) in rows("SELECT intent FROM journal"):
            Intent(intent)
    except ValueError as exc:
        raise CatalogBroken(path=str(path), reason="unreadable row") from exc


def rows_of(connection: sqlite3.Connection) -> Rows:
    """The same questions to a bare connection."""

    def ask(query: str, *values: Any) -> list[tuple[Any, ...]]:
        return connection.execute(query, values).fetchall()

    return ask


def prune(database: Database, keep: int = KEPT_EVENTS) -> int:
    """Drop old history, a short transaction for each credential; how many lines."""
    long = database.rows(
        "SELECT credential_id FROM event GROUP BY credential_id HAVING count(*) > ?",
        keep,
    )
    return sum(
        database.run(
            "DELETE FROM event WHERE credential_id = ? AND id <= (SELECT id FROM event "
            "WHERE credential_id = ? ORDER BY id DESC LIMIT 1 OFFSET ?)",
            credential_id,
            credential_id,
            keep,
        )
        for (credential_id,) in long
    )


def _in_pieces(rows: Rows) -> Iterator[tuple[Any, ...]]:
    last: int | None = -(2**63)
    while last is not None:
        piece = rows(_CREDENTIALS, last, _AT_ONCE)
        yield from piece
        last = piece[-1][-1] if piece else None
