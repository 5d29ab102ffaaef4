"""One SQLite file: a connection per thread, short transactions, errors mapped.

WAL with ``synchronous=FULL``: what was committed survives a power cut. On a network
file system, or where SQLite refuses WAL, a rollback journal instead. The file and what
SQLite puts beside it (it copies the mode) are for the user alone.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from core.errors import CatalogBroken, CatalogBusy, CatalogError
from core.storage import catalog_schema
from core.storage.first_look import prepare_file
from core.storage.gate import Gate
from core.storage.places import is_remote

BUSY_SECONDS: Final = 3.0
PAUSE_SECONDS: Final = 0.01
_REVISION: Final = f"SELECT value FROM setting WHERE key = '{catalog_schema.REVISION}'"  # noqa: S608 - our own name

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
    """The file at ``path``, opened by each thread when that thread first needs it.

    ``changed`` is called after each transaction of ours that made a new revision.
    """

    def __init__(
        self,
        path: Path,
        busy_seconds: float = BUSY_SECONDS,
        changed: Callable[[], None] | None = None,
        remote: Callable[[Path], bool] = is_remote,
    ) -> None:
        self.path = path
        self._busy_seconds = busy_seconds
        self._changed = changed
        self._remote = remote
        self._mode = ""
        self._gate = Gate()
        self._known: int | None = None
        self._elsewhere = False
        self._local = threading.local()
        self._opened: list[sqlite3.Connection] = []
        self._guard = threading.Lock()
        self._making = threading.Lock()
        self._over = False

    def rows(self, query: str, *values: Value) -> list[tuple[Any, ...]]:
        """What a ``SELECT`` finds."""
        with self._gate.entered():
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
        with self._gate.entered():
            connection = self._connection()
            with self._mapped():
                connection.execute("BEGIN IMMEDIATE")
                try:
                    before = _revision(connection)
                    yield connection
                    after = _revision(connection)
                    self._note(before, after)
                    connection.execute("COMMIT")
                except BaseException:
                    if connection.in_transaction:
                        connection.execute("ROLLBACK")
                    raise
        if after != before and self._changed is not None:
            self._changed()

    def revision(self) -> int:
        """Grows with every change of the credentials, whoever makes it."""
        with self._gate.entered():
            connection = self._connection()
            with self._mapped():
                return _revision(connection)

    def hear(self) -> None:
        """Take the credentials as they are for known, unless they were asked for."""
        revision = self.revision()
        with self._guard:
            if self._known is None:
                self._known = revision

    def has_changed(self) -> bool:
        """Whether others changed the credentials since the last call (the first: no).

        By the revision, and not by SQLite's ``data_version``: that one also moves with
        what our own other threads write.
        """
        revision = self.revision()
        with self._guard:
            told = self._elsewhere or self._known not in (None, revision)
            self._known, self._elsewhere = revision, False
        return told

    @contextmanager
    def alone(self) -> Iterator[None]:
        """For the length of the block no thread of ours has the file open.

        Calls of others wait; the block itself must not use this object. CatalogBusy
        where a call takes too long to end.
        """
        with self._gate.alone(self._busy_seconds) as got:
            if not got:
                raise CatalogBusy(path=str(self.path), reason="in use")
            self.close()
            yield

    def leave(self) -> None:
        """Close this thread's connection, where the thread has one."""
        known: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if known is None:
            return
        with self._guard:
            self._local.connection = None
            if known in self._opened:
                self._opened.remove(known)
        known.close()

    def _note(self, before: int, after: int) -> None:
        """Remember our own revisions, within the transaction that makes them."""
        with self._guard:
            if self._known is not None:
                self._elsewhere = self._elsewhere or before != self._known
                self._known = after

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
        with self._making, self._mapped():
            return self._made()

    def _made(self) -> sqlite3.Connection:
        """This thread's new connection; one thread at a time is here.

        The file is looked at before the first of them all, and never beside another:
        that would cost us the locks of those that are open.
        """
        if self._over:
            raise CatalogError(path=str(self.path), reason="closed")
        if not self._opened:
            prepare_file(self.path)
        elif not self.path.exists():
            raise CatalogError(path=str(self.path), reason="gone")
        connection = sqlite3.connect(
            self.path,
            timeout=self._busy_seconds,
            isolation_level=None,
            check_same_thread=False,  # close() closes those of other threads
        )
        try:
            self._set_up(connection)
        except BaseException:
            connection.close()
            raise
        if not self._keep(connection):
            connection.close()
            raise CatalogError(path=str(self.path), reason="closed")
        return connection

    def _set_up(self, connection: sqlite3.Connection) -> None:
        catalog_schema.check_owner(connection, self.path)
        if not self._mode:
            self._mode = "delete" if self._remote(self.path.parent) else "wal"
        deadline = time.monotonic() + self._busy_seconds
        self._mode = keep_journal_mode(connection, self._mode, deadline)
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        if catalog_schema.is_current(connection):
            return
        connection.execute("BEGIN IMMEDIATE")
        catalog_schema.migrate(connection)
        connection.execute("COMMIT")

    def _keep(self, connection: sqlite3.Connection) -> bool:
        """Remember this thread's connection, unless the end came meanwhile."""
        with self._guard:
            if not self._over:
                self._opened.append(connection)
                self._local.connection = connection
            return not self._over

    @contextmanager
    def _mapped(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as exc:
            code = getattr(exc, "sqlite_errorcode", 0)
            reason = getattr(exc, "sqlite_errorname", type(exc).__name__)
            kind = _ERRORS.get(code & 0xFF, CatalogError)
            raise kind(path=str(self.path), reason=reason) from exc
        except (OSError, UnicodeError) as exc:  # half a character is no text
            reason = type(exc).__name__
            raise CatalogError(path=str(self.path), reason=reason) from exc


def checked(values: Sequence[Value]) -> Sequence[Value]:
    """The values, or TypeError: nothing but plain text and numbers is stored."""
    for value in values:
        if not isinstance(value, str | int | float):
            raise TypeError(f"the catalog keeps no {type(value).__name__}")
    return values


def keep_journal_mode(
    connection: sqlite3.Connection, wanted: str, deadline: float
) -> str:
    """Switch to ``wal`` or ``delete``, once in a file's life; the mode that it is in.

    What SQLite answers counts: where it refuses WAL a rollback journal stays. A file
    that another program has open in WAL stays so, for WAL cannot be left then.

    WORKAROUND: of several first starts, SQLite tells all but one "busy" at once,
    without the wait that it grants to any other statement; so the wait is here.
    """
    while True:
        try:
            (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
            if mode == wanted:
                return str(mode)
            (mode,) = connection.execute(f"PRAGMA journal_mode = {wanted}").fetchone()
        except sqlite3.OperationalError as exc:
            if exc.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise
            if time.monotonic() > deadline:
                if wanted == "delete":
                    return "wal"
                raise
            time.sleep(PAUSE_SECONDS)
        else:
            return str(mode)


def _revision(connection: sqlite3.Connection) -> int:
    row = connection.execute(_REVISION).fetchone()
    try:
        return int(row[0]) if row else 0
    except (TypeError, ValueError):
        return 0
