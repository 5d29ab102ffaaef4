"""Two rolling copies of the catalog beside it, to go back to when it breaks.

``catalog.copy-1.sqlite`` is the newest; one of an earlier day becomes
``catalog.copy-2.sqlite``. A copy is made whole, checked and made durable under another
name before it takes its place. Its journal is empty: what was unfinished then is long
finished, and to undo it again would remove items that are in use.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Final, NamedTuple

from core.errors import CatalogBroken, CatalogError
from core.storage.beside import copies_of
from core.storage.catalog_schema import REVISION, check_owner, is_current, migrate
from core.storage.check import Rows, check_pages, check_rows, rows_of
from core.storage.database import Database

COPIED_AT: Final = "catalog.copied-at"
_ATTEMPTS: Final = 3
_SET: Final = "INSERT OR REPLACE INTO setting VALUES (?, ?)"


class Copy(NamedTuple):
    """A copy: when it was made, of which revision, with how many credentials."""

    path: Path
    at: float
    revision: int
    credentials: int


def look(path: Path, check: Callable[[Rows, Path], None] | None = None) -> Copy | None:
    """What a copy says of itself, or None; with a ``check`` only if it passes that."""
    try:
        if not path.is_file():
            return None
        with closing(_opened(path, "ro")) as connection:
            check_owner(connection, path)
            if check is not None:
                with _of_today(connection) as current:
                    check(rows_of(current), path)
            settings = dict(connection.execute("SELECT key, value FROM setting"))
            query = "SELECT count(*) FROM credential"
            (credentials,) = connection.execute(query).fetchone()
            at, revision = float(settings[COPIED_AT]), int(settings[REVISION])
            return Copy(path, at, revision, credentials)
    except (sqlite3.Error, CatalogError, OSError, ValueError, KeyError):
        return None


def newest_good(path: Path) -> Copy | None:
    """The latest copy that is good in every page and row.

    By its name, and not by its date: a clock may have been wrong, and set back.
    """
    found = (look(each, check_rows) for each in copies_of(path))
    return next((copy for copy in found if copy is not None), None)


def refuse_unreadable(path: Path) -> None:
    """Raise OSError for a copy that cannot be read now: it may be a good one.

    CatalogTooNew for one of a later Mintdesk: it may well be, and would be overwritten.
    """
    for each in copies_of(path):
        if each.is_file():
            with each.open("rb") as file:
                file.read(1)
            with (
                suppress(sqlite3.Error, CatalogBroken),
                closing(_opened(each, "ro")) as connection,
            ):
                check_owner(connection, each)


def is_behind(database: Database) -> bool:
    """Whether a good copy has credentials and is newer than the catalog itself.

    So it is where the catalog was emptied, or its write-ahead log taken from it. The
    catalog is asked after the copy: another window may be writing both.
    """
    if newest(database.path) <= database.revision():
        return False
    copy = newest_good(database.path)
    if copy is None or not copy.credentials:
        return False
    return copy.revision > database.revision()


def newest(path: Path) -> int:
    """The highest revision that a copy claims to be of; a quick look."""
    found = [copy for copy in map(look, copies_of(path)) if copy is not None]
    return max((copy.revision for copy in found if copy.credentials), default=0)


def keep_copy(database: Database, now: float, *, thorough: bool = False) -> bool:
    """Bring copy 1 up to date; whether there was anything to do.

    A good one of another day becomes copy 2, and gives way to a new one. With
    ``thorough`` one that is up to date is looked at in every page as well. The caller
    has found the catalog good, and sees that nobody restores meanwhile. SQLite is
    given the name as bytes, for it need not be UTF-8.
    """
    first, second = copies_of(database.path)
    made = False
    for _ in range(_ATTEMPTS):
        old = look(first, check_pages if thorough else None)
        ages = old is not None and _day(old.at) != _day(now)
        if old is not None and old.revision == database.revision() and not ages:
            break
        with _temporary(database.path) as temporary:
            database.rows(
                f"VACUUM INTO CAST(x'{os.fsencode(temporary).hex()}' AS TEXT)"
            )
            _finish(temporary, now)
            if ages and look(first, check_rows):
                os.replace(first, second)  # noqa: PTH105 - beside the next one
            os.replace(temporary, first)  # noqa: PTH105 - takes an old one's place
        sync_folder(first.parent)
        made = True
    return made


def prepare_return(copy: Copy, path: Path, now: float) -> Path:
    """A catalog made from a copy, durable under a temporary name beside ``path``."""
    temporary = new_file(path)
    try:
        temporary.write_bytes(copy.path.read_bytes())
        with closing(_opened(temporary, "rw")) as connection, connection:
            connection.execute("DELETE FROM journal")
            connection.execute("DELETE FROM setting WHERE key = ?", (COPIED_AT,))
            connection.execute(_SET, ("restored_at", str(now)))
        _make_durable(temporary)
    except BaseException:
        temporary.unlink()
        raise
    return temporary


def sync_folder(folder: Path) -> None:
    """Make new names durable, where folders can be synced."""
    if os.name == "nt":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _finish(temporary: Path, now: float) -> None:
    """Without a journal, with its date; checked; on the disk."""
    with closing(_opened(temporary, "rw")) as connection:
        with connection:
            connection.execute("DELETE FROM journal")
            connection.execute(_SET, (COPIED_AT, str(now)))
        check_pages(rows_of(connection), temporary)
    _make_durable(temporary)


def _opened(path: Path, mode: str) -> sqlite3.Connection:
    """A file of ours that no one else has open; nothing is laid beside it."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True)
    try:
        connection.execute("PRAGMA journal_mode = MEMORY")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


@contextmanager
def _of_today(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """The same with the tables of today: those of an earlier Mintdesk, in memory."""
    if is_current(connection):
        yield connection
        return
    with closing(sqlite3.connect(":memory:")) as memory:
        connection.backup(memory)
        migrate(memory)
        memory.commit()
        yield memory


@contextmanager
def _temporary(path: Path) -> Iterator[Path]:
    made = new_file(path)
    try:
        yield made
    finally:
        with suppress(FileNotFoundError):
            made.unlink()


def new_file(path: Path) -> Path:
    """An empty file for the user alone, named as those that are cleared away later."""
    made = path.with_name(f".mintdesk-{os.urandom(16).hex()}.tmp")
    os.close(os.open(made, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    return made


def _make_durable(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _day(instant: float) -> tuple[int, int]:
    there = time.localtime(instant)
    return there.tm_year, there.tm_yday
