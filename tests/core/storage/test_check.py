"""The look over all of the catalog after the first picture."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from core.errors import CatalogBroken
from core.storage.check import KEPT_EVENTS, check, prune
from core.storage.events import EventKind
from core.storage.journal import Intent
from tests.core.storage.catalog_parts import NAME, Kept, asked, credential

EVENT = (
    "INSERT INTO event (credential_id, kind, at, facts) VALUES (?, 'token', ?, '{}')"
)


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Kept]:
    """A catalog with two credentials."""
    made = Kept(tmp_path)
    made.catalog.insert(credential(1), credential(2))
    yield made
    made.close()


def tell(path: Path, credential_id: str, count: int) -> None:
    """A long history, as years make it."""
    with closing(sqlite3.connect(path)) as other, other:
        rows = ((credential_id, float(number)) for number in range(count))
        other.executemany(EVENT, rows)


def test_a_whole_catalog_passes(kept: Kept) -> None:
    """With credentials, history and unfinished work in it."""
    kept.catalog.record("id-00001", EventKind.TOKEN, {})
    kept.catalog.journal_add("mintdesk/x/1", "x", Intent.WRITE)
    check(kept.catalog.database)
    assert kept.catalog.count() == 2


BROKEN = [
    "UPDATE credential SET scopes = '5' WHERE id = 'id-00002'",
    "UPDATE credential SET used_at = 9e999 WHERE id = 'id-00002'",
    "INSERT INTO journal VALUES ('item', '1', 'bogus', 1.0, '')",
]


@pytest.mark.parametrize("change", BROKEN)
def test_a_row_that_makes_no_sense_is_found(
    kept: Kept, tmp_path: Path, change: str
) -> None:
    """Wherever it stands."""
    asked(tmp_path / NAME, change)
    with pytest.raises(CatalogBroken):
        check(kept.catalog.database)


def test_history_without_a_credential_is_removed(kept: Kept, tmp_path: Path) -> None:
    """It is no reason to give up the list."""
    tell(tmp_path / NAME, "nobody", 3)
    check(kept.catalog.database)
    assert asked(tmp_path / NAME, "SELECT * FROM event") == []


def test_history_with_its_credential_stays(kept: Kept, tmp_path: Path) -> None:
    """Also where strays are removed beside it."""
    tell(tmp_path / NAME, "nobody", 3)
    tell(tmp_path / NAME, "id-00001", 2)
    check(kept.catalog.database)
    assert asked(tmp_path / NAME, "SELECT count(*) FROM event") == [(2,)]


def test_the_newest_lines_of_a_history_stay(kept: Kept, tmp_path: Path) -> None:
    """The oldest go."""
    tell(tmp_path / NAME, "id-00001", KEPT_EVENTS + 7)
    prune(kept.catalog.database)
    query = "SELECT min(at), max(at), count(*) FROM event"
    last = float(KEPT_EVENTS + 6)
    assert asked(tmp_path / NAME, query) == [(7.0, last, KEPT_EVENTS)]


def test_a_short_history_stays_whole(kept: Kept, tmp_path: Path) -> None:
    """Each credential has its own measure."""
    tell(tmp_path / NAME, "id-00001", KEPT_EVENTS)
    tell(tmp_path / NAME, "id-00002", KEPT_EVENTS)
    assert prune(kept.catalog.database) == 0


def test_the_check_tells_how_much_it_pruned(kept: Kept, tmp_path: Path) -> None:
    """Seven lines too many."""
    tell(tmp_path / NAME, "id-00001", KEPT_EVENTS + 7)
    assert kept.keeper.check().pruned == 7


def test_the_check_removes_what_killed_copying_left(kept: Kept, tmp_path: Path) -> None:
    """A temporary file of ours that is old, by the clock of this run."""
    left = tmp_path / f".mintdesk-{'0' * 32}.tmp"
    left.write_bytes(b"half a copy")
    kept.now = left.stat().st_mtime + 7200
    kept.keeper.check()
    assert not left.exists()


def test_others_write_while_all_of_it_is_checked(kept: Kept, tmp_path: Path) -> None:
    """A reader holds up no writer."""
    with closing(sqlite3.connect(tmp_path / NAME, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        check(kept.catalog.database)
        other.execute("DELETE FROM credential WHERE id = 'id-00001'")
        other.execute("COMMIT")
    assert kept.catalog.count() == 1
