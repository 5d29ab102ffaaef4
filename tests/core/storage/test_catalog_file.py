"""The catalog as a file: whose it is, who may read it, what is never overwritten."""

from __future__ import annotations

import os
import sqlite3
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from core.errors import CatalogBroken, CatalogBusy, CatalogError, CatalogTooNew
from core.model import Credential
from core.storage.catalog import Catalog
from core.storage.catalog_schema import APPLICATION_ID, MIGRATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.conftest import FakeClock


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the catalog is to be, in a folder that is not there yet."""
    return tmp_path / "data" / "catalog.sqlite"


@pytest.fixture
def catalog(path: Path, clock: FakeClock) -> Iterator[Catalog]:
    """A catalog that nothing has opened yet."""
    made = Catalog(path, clock.now, busy_seconds=0.05)
    yield made
    made.close()


def pragma(path: Path, name: str) -> object:
    """A pragma's value, seen by another program."""
    with closing(sqlite3.connect(path)) as other:
        return other.execute(f"PRAGMA {name}").fetchone()[0]


def test_nothing_is_written_before_the_first_use(catalog: Catalog, path: Path) -> None:
    """To make a Catalog costs nothing."""
    assert not path.exists(), catalog


def test_a_new_file_says_whose_it_is(catalog: Catalog, path: Path) -> None:
    """The application id stands in the file."""
    catalog.credentials()
    assert pragma(path, "application_id") == APPLICATION_ID


def test_a_new_file_has_the_latest_schema(catalog: Catalog, path: Path) -> None:
    """The version is the number of migrations."""
    catalog.credentials()
    assert pragma(path, "user_version") == len(MIGRATIONS)


def test_a_new_file_keeps_a_write_ahead_log(catalog: Catalog, path: Path) -> None:
    """Readers and a writer do not stop each other."""
    catalog.credentials()
    assert pragma(path, "journal_mode") == "wal"


if sys.platform != "win32":

    def test_files_and_folder_are_for_the_user_alone(
        catalog: Catalog, path: Path
    ) -> None:
        """0700 and 0600, the write-ahead log too."""
        catalog.set_setting("a", "b")
        modes = {
            each.name: each.stat().st_mode & 0o777 for each in path.parent.iterdir()
        }
        modes["."] = path.parent.stat().st_mode & 0o777
        assert modes == {
            ".": 0o700,
            "catalog.sqlite": 0o600,
            "catalog.sqlite-shm": 0o600,
            "catalog.sqlite-wal": 0o600,
        }

    def test_a_file_that_others_could_read_is_closed_to_them(
        catalog: Catalog, path: Path
    ) -> None:
        """As after a copy from a backup."""
        catalog.set_setting("a", "b")
        catalog.close()
        path.chmod(0o644)
        catalog.settings()
        assert path.stat().st_mode & 0o777 == 0o600

    def test_a_fifo_in_its_place_is_not_opened(catalog: Catalog, path: Path) -> None:
        """The start does not hang on it."""
        path.parent.mkdir()
        os.mkfifo(path)
        with pytest.raises(CatalogBroken):
            catalog.credentials()


def test_it_is_still_there_after_closing(path: Path, clock: FakeClock) -> None:
    """Quit and start again."""
    first = Catalog(path, clock.now)
    first.insert(Credential(id="one", name="Shop", client_id="c"))
    first.close()
    second = Catalog(path, clock.now)
    names = [each.name for each in second.credentials()]
    second.close()
    assert names == ["Shop"]


@pytest.mark.parametrize("content", [b"not a database at all\n" * 100, b"\xff" * 5000])
def test_a_file_that_is_no_database_is_broken(
    catalog: Catalog, path: Path, content: bytes
) -> None:
    """It is told, as what it is."""
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(CatalogBroken):
        catalog.credentials()


def test_a_file_that_is_no_database_is_left_as_it_was(
    catalog: Catalog, path: Path
) -> None:
    """Never overwritten: it may be somebody's."""
    path.parent.mkdir()
    path.write_bytes(b"somebody's notes" * 100)
    with pytest.raises(CatalogBroken):
        catalog.set_setting("a", "b")
    assert path.read_bytes() == b"somebody's notes" * 100


def test_another_program_s_database_is_left_as_it_was(
    catalog: Catalog, path: Path
) -> None:
    """A database with tables that are not ours is refused unread."""
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE theirs (x)")
    before = path.read_bytes()
    with pytest.raises(CatalogBroken):
        catalog.set_setting("a", "b")
    assert path.read_bytes() == before


def test_a_folder_in_its_place_is_broken(catalog: Catalog, path: Path) -> None:
    """Not a file, not a catalog."""
    path.mkdir(parents=True)
    with pytest.raises(CatalogBroken):
        catalog.credentials()


def test_a_damaged_page_is_broken(catalog: Catalog, path: Path) -> None:
    """Zeros over the tables are found when they are read."""
    catalog.insert(Credential(id="one", name="Shop", client_id="c"))
    catalog.close()
    content = bytearray(path.read_bytes())
    content[4096:] = bytes(len(content) - 4096)
    path.write_bytes(content)
    with pytest.raises(CatalogBroken):
        catalog.credentials()


def test_a_row_of_unknown_meaning_is_broken(catalog: Catalog, path: Path) -> None:
    """An environment that does not exist is not taken for production."""
    catalog.insert(Credential(id="one", name="Shop", client_id="c"))
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("UPDATE credential SET environment = 'mars'")
    with pytest.raises(CatalogBroken):
        catalog.credentials()


def test_a_later_schema_is_refused(catalog: Catalog, path: Path) -> None:
    """An older Mintdesk does not touch what it cannot know."""
    catalog.credentials()
    catalog.close()
    with closing(sqlite3.connect(path)) as other:
        other.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    with pytest.raises(CatalogTooNew) as caught:
        catalog.credentials()
    assert caught.value.fact("found") == len(MIGRATIONS) + 1


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path, clock: FakeClock) -> None:
    """The data folder's parent is a file."""
    (tmp_path / "data").write_bytes(b"")
    with pytest.raises(CatalogError):
        Catalog(tmp_path / "data" / "sub" / "catalog.sqlite", clock.now).credentials()


def test_a_catalog_that_is_held_for_too_long_is_busy(
    catalog: Catalog, path: Path
) -> None:
    """Another program's open transaction is waited for, then told."""
    catalog.credentials()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(CatalogBusy):
            catalog.set_setting("a", "b")


def test_reading_does_not_wait_for_a_writer(catalog: Catalog, path: Path) -> None:
    """The list shows while another window writes."""
    catalog.set_setting("a", "b")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert catalog.settings() == {"a": "b"}


def test_each_thread_reads_and_writes(path: Path, clock: FakeClock) -> None:
    """Four threads, four connections, nothing lost."""
    catalog = Catalog(path, clock.now)
    keys = [f"key {number}" for number in range(40)]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda key: catalog.set_setting(key, "x"), keys))
    kept = sorted(catalog.settings())
    catalog.close()
    assert kept == sorted(keys)


def test_two_first_starts_at_once_make_one_catalog(
    path: Path, clock: FakeClock
) -> None:
    """Both windows find the tables."""
    catalogs = [Catalog(path, clock.now) for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda each: each.credentials(), catalogs))
    for each in catalogs:
        each.close()
    assert found == [[], [], [], []]


def test_closing_serves_every_thread(catalog: Catalog) -> None:
    """A connection that another thread opened is closed too."""
    with ThreadPoolExecutor(1) as pool:
        pool.submit(catalog.settings).result()
        catalog.close()
        assert pool.submit(catalog.settings).result() == {}
