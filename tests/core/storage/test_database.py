"""The file's journal, one use alone, and what SQLite must not touch."""

from __future__ import annotations

import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from core.errors import CatalogBroken, CatalogBusy
from core.storage.database import Database, keep_journal_mode
from tests.core.storage.catalog_parts import NAME, asked

MODE = "PRAGMA journal_mode"


def at_home(folder: Path) -> bool:
    """On this computer."""
    return False


def far_away(folder: Path) -> bool:
    """On another one."""
    return True


def test_a_catalog_on_a_network_has_no_write_ahead_log(tmp_path: Path) -> None:
    """Shared memory does not reach there."""
    with closing(Database(tmp_path / NAME, remote=far_away)) as database:
        assert database.rows(MODE) == [("delete",)]


def test_a_catalog_on_this_computer_has_one(tmp_path: Path) -> None:
    """Readers and a writer do not stop each other."""
    with closing(Database(tmp_path / NAME, remote=at_home)) as database:
        assert database.rows(MODE) == [("wal",)]


@pytest.mark.parametrize("remote", [at_home, far_away])
def test_what_is_committed_is_on_the_disk(tmp_path: Path, remote: bool) -> None:
    """FULL, whatever the journal."""
    with closing(Database(tmp_path / NAME, remote=lambda _: remote)) as database:
        assert database.rows("PRAGMA synchronous") == [(2,)]


def test_a_catalog_that_was_moved_to_a_network_changes_over(tmp_path: Path) -> None:
    """With all that is in it."""
    with closing(Database(tmp_path / NAME, remote=at_home)) as database:
        database.run("INSERT INTO setting VALUES ('a', 'b')")
    with closing(Database(tmp_path / NAME, remote=far_away)) as database:
        kept = database.rows("SELECT value FROM setting WHERE key = 'a'")
        assert (database.rows(MODE), kept) == ([("delete",)], [("b",)])


def test_a_catalog_that_came_home_changes_back(tmp_path: Path) -> None:
    """The next start has a write-ahead log again."""
    for remote in (far_away, at_home):
        with closing(Database(tmp_path / NAME, remote=remote)) as database:
            database.revision()
    assert asked(tmp_path / NAME, MODE) == [("wal",)]


def test_a_log_that_another_window_uses_stays(tmp_path: Path) -> None:
    """It cannot be left then, and both go on."""
    other = Database(tmp_path / NAME, remote=at_home)
    mine = Database(tmp_path / NAME, busy_seconds=0.05, remote=far_away)
    with closing(other), closing(mine):
        other.revision()
        assert mine.rows(MODE) == [("wal",)]


def test_where_sqlite_refuses_a_log_its_journal_stays(tmp_path: Path) -> None:
    """Its answer counts: memory holds no log."""
    with closing(sqlite3.connect(":memory:")) as connection:
        mode = keep_journal_mode(connection, "wal", time.monotonic())
    assert mode == "memory"


def test_the_log_of_a_broken_file_is_not_removed(tmp_path: Path) -> None:
    """SQLite would, on closing a file that it cannot read."""
    (tmp_path / NAME).write_bytes(b"text" * 2000)
    log = tmp_path / f"{NAME}-wal"
    log.write_bytes(b"log" * 100)
    with closing(Database(tmp_path / NAME)) as database, pytest.raises(CatalogBroken):
        database.revision()
    assert log.read_bytes() == b"log" * 100


def test_an_emptied_file_does_not_cost_its_log(tmp_path: Path) -> None:
    """No catalog is begun anew over it."""
    (tmp_path / NAME).write_bytes(b"")
    log = tmp_path / f"{NAME}-wal"
    log.write_bytes(b"log" * 100)
    with closing(Database(tmp_path / NAME)) as database, pytest.raises(CatalogBroken):
        database.revision()
    assert log.read_bytes() == b"log" * 100


def test_alone_the_file_is_closed_for_every_thread(tmp_path: Path) -> None:
    """SQLite removes its log when the last connection ends."""
    database = Database(tmp_path / NAME, remote=at_home)
    with closing(database), ThreadPoolExecutor(1) as pool:
        pool.submit(database.revision).result()
        database.revision()
        with database.alone():
            assert [each.name for each in tmp_path.iterdir()] == [NAME]


def test_nobody_is_alone_in_the_midst_of_a_transaction(tmp_path: Path) -> None:
    """Its connection is not closed under it."""
    database = Database(tmp_path / NAME, busy_seconds=0.05)
    with closing(database), database.writing(), pytest.raises(CatalogBusy):
        database.alone().__enter__()


def test_a_thread_that_ends_takes_its_connection_with_it(tmp_path: Path) -> None:
    """Short threads leave nothing open."""
    database = Database(tmp_path / NAME, remote=at_home)
    database.revision()
    database.leave()
    assert [each.name for each in tmp_path.iterdir()] == [NAME]


def test_a_change_is_told_after_it_is_committed(tmp_path: Path) -> None:
    """Whoever copies then finds it."""
    told: list[int] = []
    path = tmp_path / NAME
    database = Database(path, changed=lambda: told.append(database.revision()))
    with closing(database):
        database.run(
            "INSERT INTO credential (id, name, client_id, scopes, ims_org_id, "
            "environment, project, workspace, secret_item, secret_added_at, "
            "created_at, used_at) VALUES "
            "('1', '', '', '[]', '', 'stage', '', '', '', 0.0, 0.0, 0.0)"
        )
        database.run("INSERT INTO setting VALUES ('a', 'b')")
        database.run("UPDATE credential SET used_at = 5.0")
        database.run("UPDATE credential SET name = 'New'")
    assert told == [1, 2]
