"""One SQLite file: a connection per thread, short transactions, errors mapped.

WAL with ``synchronous=FULL``: what was committed survives a power cut. The file and
what SQLite puts beside it (it copies the mode) are for the user alone.
"""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from core.errors import CatalogBroken, CatalogBusy, CatalogError
from core.storage import catalog_schema

BUSY_SECONDS: Final = 3.0
PAUSE_SECONDS: Final = 0.01

Value = str | int | float
"""What may be stored. A Secret is none of these."""

_ERRORS: Final[dict[int, type[CatalogError]]] = {
    sqlite3.SQLITE_BUSY: CatalogBusy,
    sqlite3.SQLITE_LOCKED: CatalogBusy,
    sqlite3.SQLITE_NOTADB: CatalogBroken,
    sqlite3.SQLITE_CORRUPT: CatalogBroken,
    sqlite3.SQLITE_FORMAT: CatalogBroken,
}


class Database:
    """The file at ``path``, opened by each thread when that thread first needs it."""

    def __init__(self, path: Path, busy_seconds: float = BUSY_SECONDS) -> None:
        self.path = path
        self._busy_seconds = busy_seconds
        self._local = threading.local()
        self._opened: list[sqlite3.Connection] = []
        self._guard = threading.Lock()
        self._over = False

    def rows(self, query: str, *values: Value) -> list[tuple[Any, ...]]:
        """What a ``SELECT`` finds."""
        connection = self._connection()
        with self._mapped():
            return connection.execute(query, checked(values)).fetchall()

    def run(self, statement: str, *values: Value) -> int:
        """One statement in a transaction of its own; how many rows it touched."""
        with self.writing() as connection:
            return connection.execute(statement, checked(values)).rowcount

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A write transaction: committed at the end, rolled back on any exception."""
        connection = self._connection()
        with self._mapped():
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def close(self, *, for_good: bool = False) -> None:
        """Close every thread's connection; the next use opens a new one.

        ``for_good``: a late job of a program that ends gets a CatalogError instead.
        """
        with self._guard:
            self._over = self._over or for_good
            opened, self._opened = self._opened, []
            self._local = threading.local()
        for connection in opened:
            connection.close()

    def _connection(self) -> sqlite3.Connection:
        known: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if known is not None:
            return known
        if self._over:
            raise CatalogError(path=str(self.path), reason="closed")
        with self._mapped():
            self._prepare_file()
            connection = sqlite3.connect(
                self.path,
                timeout=self._busy_seconds,
                isolation_level=None,
                check_same_thread=False,  # close() closes those of other threads
            )
            try:
                _set_up(connection, self.path, self._busy_seconds)
            except BaseException:
                connection.close()
                raise
        if not self._keep(connection):
            connection.close()
            raise CatalogError(path=str(self.path), reason="closed")
        return connection

    def _keep(self, connection: sqlite3.Connection) -> bool:
        """Remember this thread's connection, unless the end came meanwhile."""
        with self._guard:
            if not self._over:
                self._opened.append(connection)
                self._local.connection = connection
            return not self._over

    def _prepare_file(self) -> None:
        """A new file is 0600 in a folder of 0700; an old folder keeps its mode."""
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if self.path.exists():
            if not self.path.is_file():
                raise CatalogBroken(path=str(self.path), reason="not a file")
            if os.name == "posix" and self.path.stat().st_mode & 0o077:
                self.path.chmod(0o600)
            return
        os.close(os.open(self.path, os.O_CREAT | os.O_RDWR, 0o600))

    @contextmanager
    def _mapped(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as exc:
            code = getattr(exc, "sqlite_errorcode", 0)
            reason = getattr(exc, "sqlite_errorname", type(exc).__name__)
            kind = _ERRORS.get(code & 0xFF, CatalogError)
            raise kind(path=str(self.path), reason=reason) from exc
        except OSError as exc:
            reason = type(exc).__name__
            raise CatalogError(path=str(self.path), reason=reason) from exc


def checked(values: Sequence[Value]) -> Sequence[Value]:
    """The values, or TypeError: nothing but plain text and numbers is stored."""
    for value in values:
        if not isinstance(value, str | int | float):
            raise TypeError(f"the catalog keeps no {type(value).__name__}")
    return values


def _set_up(connection: sqlite3.Connection, path: Path, busy_seconds: float) -> None:
    catalog_schema.check_owner(connection, path)
    _keep_write_ahead_log(connection, time.monotonic() + busy_seconds)
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    if catalog_schema.is_current(connection):
        return
    connection.execute("BEGIN IMMEDIATE")
    catalog_schema.migrate(connection)
    connection.execute("COMMIT")


def _keep_write_ahead_log(connection: sqlite3.Connection, deadline: float) -> None:
    """Switch to WAL, once in a file's life.

    WORKAROUND: of several first starts, SQLite tells all but one "busy" at once,
    without the wait that it grants to any other statement; so the wait is here.
    """
    while True:
        try:
            (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
            if mode != "wal":
                connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as exc:
            if exc.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise
            if time.monotonic() > deadline:
                raise
            time.sleep(PAUSE_SECONDS)
        else:
            return
