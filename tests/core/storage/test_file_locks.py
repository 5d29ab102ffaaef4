"""The locks on the catalog's file stay ours, whatever our own threads open."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.errors import CatalogError
from core.storage.catalog import Catalog
from tests.core.storage.catalog_parts import NAME, NOW, credential, names

ANOTHER_WINDOW = """
import sqlite3, sys
other = sqlite3.connect(sys.argv[1])
other.execute("SELECT count(*) FROM credential").fetchone()
other.close()
"""


@pytest.fixture
def shared(tmp_path: Path) -> Iterator[Catalog]:
    """A catalog with one credential, which two of our threads have opened."""
    made = Catalog(tmp_path / NAME, lambda: NOW)
    made.insert(credential(1))
    on_another_thread(made)
    yield made
    made.close()


def on_another_thread(catalog: Catalog) -> list[CatalogError]:
    """A thread's first use of the catalog; what it raised."""
    raised: list[CatalogError] = []

    def use() -> None:
        try:
            catalog.count()
        except CatalogError as error:
            raised.append(error)

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    return raised


def another_window_comes_and_goes(folder: Path) -> None:
    """A process that opens the catalog, reads and ends."""
    command = [sys.executable, "-c", ANOTHER_WINDOW, str(folder / NAME)]
    subprocess.run(command, check=True)


def test_another_window_that_ends_leaves_our_log(
    shared: Catalog, tmp_path: Path
) -> None:
    """It is not the last one, and what is not yet in the file stays in the log."""
    another_window_comes_and_goes(tmp_path)
    assert (tmp_path / f"{NAME}-wal").exists()


def test_what_is_committed_after_another_window_ended_is_seen(
    shared: Catalog, tmp_path: Path
) -> None:
    """By every window, and by the next start."""
    another_window_comes_and_goes(tmp_path)
    shared.insert(credential(2))
    assert names(tmp_path / NAME) == ["Shop 1", "Shop 2"]


def test_another_window_cannot_take_the_log_away(tmp_path: Path) -> None:
    """To leave WAL is refused to it for as long as we have the file open."""
    catalog = Catalog(tmp_path / NAME, lambda: NOW)
    catalog.insert(credential(1))
    code = (
        "import sqlite3, sys\n"
        "other = sqlite3.connect(sys.argv[1], timeout=0)\n"
        "try:\n"
        "    other.execute('PRAGMA journal_mode = delete')\n"
        "except sqlite3.OperationalError as error:\n"
        "    print(error.sqlite_errorname)\n"
    )
    on_another_thread(catalog)
    command = [sys.executable, "-c", code, str(tmp_path / NAME)]
    told = subprocess.run(command, check=True, capture_output=True, text=True)
    catalog.close()
    assert told.stdout.strip() == "SQLITE_BUSY"


if sys.platform != "win32":

    def test_a_file_taken_away_is_not_made_anew_beside_us(
        shared: Catalog, tmp_path: Path
    ) -> None:
        """Two of our threads never work on two files."""
        (tmp_path / NAME).unlink()
        raised = on_another_thread(shared)
        assert ([error.fact("reason") for error in raised], names_of(tmp_path)) == (
            ["gone"],
            [],
        )


def names_of(folder: Path) -> list[Path]:
    """The catalog, where there is one."""
    return list(folder.glob(NAME))


def test_a_closed_catalog_is_looked_at_again(tmp_path: Path) -> None:
    """Nobody has it open then: what lies there now may be no database."""
    catalog = Catalog(tmp_path / NAME, lambda: NOW)
    catalog.insert(credential(1))
    catalog.close()
    (tmp_path / NAME).write_bytes(b"text" * 2000)
    with pytest.raises(CatalogError, match="SQLITE_NOTADB"):
        catalog.count()
