"""What is not restored: whole catalogs, others' files, and what another window has."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from core.errors import CatalogBroken, CatalogError, CatalogInUse, CatalogTooNew
from tests.core.storage.catalog_parts import DAY, NAME, NOW, Kept, asked, stock

ROOT = Path(__file__).resolve().parents[3]
LATER = NOW + DAY

START = """
import sys
from pathlib import Path
from core.model import Environment
from core.services import Services
from core.storage.vault import MemoryVault
from core.worlds import World

services = Services(World(Environment.STAGE, {}, Path(sys.argv[1])), MemoryVault())
print("ready", flush=True)
sys.stdin.readline()
opening = services.open()
print(opening.total, opening.restored is not None)
services.close()
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A catalog, closed, with its copy."""
    stock(tmp_path, 40)
    return tmp_path


def set_aside(folder: Path) -> list[Path]:
    """Files that were broken."""
    return sorted(folder.glob("catalog.broken-*"))


def test_a_whole_catalog_is_left_alone(folder: Path) -> None:
    """Nothing is restored that is not broken."""
    kept = Kept(folder, LATER)
    told = kept.keeper.open(5).restored or kept.keeper.check().restored
    kept.close()
    assert (told, set_aside(folder)) == (None, [])


def test_another_programs_database_is_left_alone(folder: Path) -> None:
    """Not ours to set aside, whatever the copies hold."""
    (folder / NAME).unlink()
    asked(folder / NAME, "CREATE TABLE theirs (x)")
    kept = Kept(folder)
    with pytest.raises(CatalogBroken):
        kept.keeper.open(5)
    kept.close()
    assert set_aside(folder) == []


def test_a_later_mintdesks_catalog_is_left_alone(folder: Path) -> None:
    """It is good, only not for us."""
    asked(folder / NAME, "PRAGMA user_version = 99")
    kept = Kept(folder)
    with pytest.raises(CatalogTooNew):
        kept.keeper.open(5)
    kept.close()
    assert set_aside(folder) == []


def test_a_folder_in_its_place_is_left_alone(folder: Path) -> None:
    """Whoever put it there had a reason."""
    (folder / NAME).unlink()
    (folder / NAME).mkdir()
    kept = Kept(folder)
    with pytest.raises(CatalogBroken):
        kept.keeper.open(5)
    kept.close()
    assert (folder / NAME).is_dir()


def test_another_window_keeps_its_file(folder: Path) -> None:
    """Nothing is renamed under its feet."""
    (folder / NAME).write_bytes(b"text" * 2000)
    kept = Kept(folder, others=True)
    with pytest.raises(CatalogInUse):
        kept.keeper.open(5)
    kept.close()
    assert set_aside(folder) == []


def test_an_emptied_list_is_no_broken_one(folder: Path) -> None:
    """The user removed the last credential; the copies still know some."""
    kept = Kept(folder, LATER)
    for each in kept.catalog.credentials():
        kept.catalog.delete(each.id)
    told = kept.keeper.open(5)
    kept.close()
    assert (told.total, told.restored) == (0, None)


def test_a_disk_that_takes_nothing_is_told(folder: Path) -> None:
    """The broken file stays where it is."""
    (folder / NAME).write_bytes(b"text" * 2000)
    (folder / "catalog.lock").mkdir()
    kept = Kept(folder)
    with pytest.raises(CatalogError):
        kept.keeper.open(5)
    kept.close()
    assert set_aside(folder) == []


def test_of_two_starts_at_once_one_restores(folder: Path) -> None:
    """The other waits, and finds it done."""
    (folder / NAME).write_bytes(b"text" * 2000)
    starts = [
        subprocess.Popen(
            [sys.executable, "-c", START, str(folder)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    for start in starts:
        assert start.stdout is not None
        start.stdout.readline()
    for start in starts:
        assert start.stdin is not None
        start.stdin.write("go\n")
        start.stdin.flush()
    told = sorted(start.communicate(timeout=60)[0].strip() for start in starts)
    assert (told, len(set_aside(folder))) == (["40 False", "40 True"], 1)
