"""A broken catalog: set aside, and the newest good copy taken."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from core.storage.journal import Intent
from tests.core.storage.catalog_parts import (
    COPY,
    DAY,
    NAME,
    NOW,
    OLDER,
    Kept,
    asked,
    credential,
    overwrite,
    stock,
)

COUNT = 400
LATER = NOW + DAY
PAGE = 4096


def cut_off(path: Path) -> None:
    """Half of it is gone."""
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def strike(path: Path) -> None:
    """Other bytes over a page in the middle."""
    overwrite(path, path.stat().st_size // 2 // PAGE * PAGE, bytes(range(256)) * 16)


DAMAGE: dict[str, Callable[[Path], object]] = {
    "a page overwritten": strike,
    "the first page overwritten": lambda path: overwrite(path, 0, b"\xee" * PAGE),
    "zeros over the tables": lambda path: overwrite(path, PAGE, bytes(9 * PAGE)),
    "cut off": cut_off,
    "empty": lambda path: path.write_bytes(b""),
    "a text": lambda path: path.write_bytes(b"somebody's notes\n" * 500),
    "gone": Path.unlink,
    "a row without meaning": lambda path: asked(
        path, "UPDATE credential SET environment = 'mars' WHERE id = 'id-00007'"
    ),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A catalog of many pages, closed, with its copy."""
    stock(tmp_path, COUNT)
    return tmp_path


def mended(folder: Path) -> Kept:
    """Another start, a day later: opened and checked."""
    kept = Kept(folder, LATER)
    kept.keeper.open(5)
    kept.keeper.check()
    return kept


def set_aside(folder: Path) -> list[Path]:
    """Files that were broken."""
    return sorted(folder.glob("catalog.broken-*"))


@pytest.mark.parametrize("damage", DAMAGE)
def test_what_was_copied_is_there_again(folder: Path, damage: str) -> None:
    """Whatever happened to the file."""
    DAMAGE[damage](folder / NAME)
    kept = mended(folder)
    count = kept.catalog.count()
    kept.close()
    assert count == COUNT


@pytest.mark.parametrize("damage", [each for each in DAMAGE if each != "gone"])
def test_the_broken_file_is_kept_as_it_was(folder: Path, damage: str) -> None:
    """Somebody may still get something out of it."""
    DAMAGE[damage](folder / NAME)
    before = (folder / NAME).read_bytes()
    mended(folder).close()
    (aside,) = (each for each in set_aside(folder) if each.suffix == ".sqlite")
    same = aside.read_bytes() == before
    assert same or damage == "empty"  # an empty one was made a catalog first


def test_the_opening_tells_what_became_of_it(folder: Path) -> None:
    """Where the broken file is, and how old the list is now."""
    (folder / NAME).write_bytes(b"text" * 2000)
    kept = Kept(folder, LATER)
    restored = kept.keeper.open(5).restored
    kept.close()
    assert restored == (set_aside(folder)[0], NOW)


def test_the_check_tells_what_became_of_it(folder: Path) -> None:
    """A page that the first picture did not need."""
    kept = Kept(folder, LATER)
    kept.keeper.open(1)
    kept.catalog.database.close()
    strike(folder / NAME)
    restored = kept.keeper.check().restored
    kept.close()
    assert restored == (set_aside(folder)[0], NOW)


def test_the_name_of_a_broken_file_tells_when(folder: Path) -> None:
    """In the user's time."""
    (folder / NAME).write_bytes(b"text" * 2000)
    mended(folder).close()
    assert re.fullmatch(
        r"catalog\.broken-\d{8}-\d{6}\.sqlite", set_aside(folder)[0].name
    )


def test_a_broken_file_never_replaces_another(folder: Path) -> None:
    """Broken twice within a second."""
    for content in (b"first" * 2000, b"other" * 2000):
        (folder / NAME).write_bytes(content)
        mended(folder).close()
    starts = {each.read_bytes()[:5] for each in set_aside(folder)}
    assert starts == {b"first", b"other"}


def test_the_restored_catalog_knows_when(folder: Path) -> None:
    """Secrets may have moved on since the copy was made."""
    (folder / NAME).write_bytes(b"text" * 2000)
    kept = mended(folder)
    told = float(kept.catalog.setting("restored_at"))
    kept.close()
    assert told == LATER


def test_nothing_unfinished_comes_back(folder: Path) -> None:
    """Recovery would remove what is in use by now."""
    kept = Kept(folder)
    kept.catalog.journal_add("mintdesk/x/1", "x", Intent.WRITE)
    kept.catalog.insert(credential(COUNT))
    kept.keeper.check()
    kept.close()
    (folder / NAME).write_bytes(b"text" * 2000)
    again = mended(folder)
    journal = again.catalog.journal()
    again.close()
    assert journal == []


def test_a_bad_copy_is_passed_over(folder: Path) -> None:
    """The second one is taken then."""
    kept = Kept(folder, LATER)
    kept.keeper.check()
    kept.close()
    (folder / NAME).write_bytes(b"text" * 2000)
    strike(folder / COPY)
    again = Kept(folder, LATER)
    restored = again.keeper.open(5).restored
    again.close()
    assert restored is not None
    assert restored.copied_at == NOW


def test_without_a_good_copy_the_list_begins_anew(folder: Path) -> None:
    """And says so."""
    (folder / NAME).write_bytes(b"text" * 2000)
    (folder / COPY).write_bytes(b"text")
    kept = Kept(folder, LATER)
    opening = kept.keeper.open(5)
    kept.close()
    assert (opening.total, opening.restored) == (0, (set_aside(folder)[0], None))


def test_a_stray_copy_without_a_catalog_is_taken(folder: Path) -> None:
    """The second one alone, as after a kill between the steps."""
    (folder / COPY).rename(folder / OLDER)
    (folder / NAME).unlink()
    kept = mended(folder)
    count = kept.catalog.count()
    kept.close()
    assert count == COUNT


def test_old_logs_go_aside_with_their_file(folder: Path) -> None:
    """They are never read into the new one."""
    (folder / NAME).write_bytes(b"text" * 2000)
    (folder / f"{NAME}-wal").write_bytes(b"log" * 100)
    (folder / f"{NAME}-journal").write_bytes(b"journal" * 100)
    kept = Kept(folder, LATER)
    kept.keeper.open(5)
    kept.close()
    assert [each.suffix for each in set_aside(folder)] == [
        ".sqlite",
        ".sqlite-journal",
        ".sqlite-wal",
    ]


def test_a_log_that_was_taken_away_is_noticed(tmp_path: Path) -> None:
    """What was committed was in it alone; the copy has it too."""
    lost = tmp_path / "lost"
    lost.mkdir()
    kept = Kept(tmp_path)
    kept.catalog.insert(credential(1))
    kept.keeper.check()
    for name in (NAME, COPY):  # as after a kill, and without the log
        (lost / name).write_bytes((tmp_path / name).read_bytes())
    kept.close()
    again = Kept(lost, LATER)
    opening = again.keeper.open(5)
    again.close()
    assert (opening.total, opening.restored is not None) == (1, True)


def test_an_old_catalog_beside_a_newer_copy_is_noticed(folder: Path) -> None:
    """As where its log was taken away later in its life."""
    before = (folder / NAME).read_bytes()
    kept = Kept(folder, LATER)
    kept.catalog.insert(credential(COUNT))
    kept.keeper.check()
    kept.close()
    (folder / NAME).write_bytes(before)
    again = Kept(folder, LATER)
    again.keeper.check()
    count = again.catalog.count()
    again.close()
    assert count == COUNT + 1


def test_work_goes_on_after_the_check_has_mended(folder: Path) -> None:
    """The same catalog, in the same run."""
    kept = Kept(folder, LATER)
    kept.keeper.open(5)
    kept.catalog.database.close()
    strike(folder / NAME)
    kept.keeper.check()
    kept.catalog.insert(credential(COUNT))
    kept.close()
    with closing(sqlite3.connect(folder / NAME)) as other:
        found = other.execute("SELECT count(*) FROM credential").fetchone()
    assert found == (COUNT + 1,)
