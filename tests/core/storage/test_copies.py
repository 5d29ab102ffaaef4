"""Two rolling copies: when they are made, what is in them, what they never are."""

from __future__ import annotations

import logging
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from core.storage.catalog_schema import APPLICATION_ID
from core.storage.check import check_rows
from core.storage.copies import look
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
    names,
    overwrite,
    stock,
)


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Kept]:
    """A catalog with one credential, unchecked."""
    made = Kept(tmp_path)
    made.catalog.insert(credential(1))
    yield made
    made.close()


def test_a_check_makes_the_first_copy(kept: Kept, tmp_path: Path) -> None:
    """With all that is in the catalog."""
    kept.keeper.check()
    assert names(tmp_path / COPY) == ["Shop 1"]


def test_a_copy_says_whose_it_is(kept: Kept, tmp_path: Path) -> None:
    """It can take the catalog's place as it is."""
    kept.keeper.check()
    assert asked(tmp_path / COPY, "PRAGMA application_id") == [(APPLICATION_ID,)]


def test_a_copy_is_one_file(kept: Kept, tmp_path: Path) -> None:
    """No write-ahead log belongs to it."""
    kept.keeper.check()
    assert asked(tmp_path / COPY, "PRAGMA journal_mode") == [("delete",)]


def test_a_copy_knows_nothing_unfinished(kept: Kept, tmp_path: Path) -> None:
    """What was on its way then may be in use when the copy is taken back."""
    kept.catalog.journal_add("mintdesk/x/1", "x", Intent.WRITE)
    kept.keeper.check()
    assert asked(tmp_path / COPY, "SELECT * FROM journal") == []


def test_copying_leaves_the_journal_of_the_catalog(kept: Kept) -> None:
    """What is unfinished is finished from there."""
    kept.catalog.journal_add("mintdesk/x/1", "x", Intent.WRITE)
    kept.keeper.check()
    assert [entry.item for entry in kept.catalog.journal()] == ["mintdesk/x/1"]


def test_copying_leaves_no_other_file(kept: Kept, tmp_path: Path) -> None:
    """What it is made in is gone."""
    kept.keeper.check()
    kept.close()
    assert sorted(each.name for each in tmp_path.iterdir()) == [COPY, NAME]


if sys.platform != "win32":

    def test_a_copy_is_for_the_user_alone(kept: Kept, tmp_path: Path) -> None:
        """As the catalog is."""
        kept.keeper.check()
        assert (tmp_path / COPY).stat().st_mode & 0o777 == 0o600


def test_an_unchecked_catalog_replaces_no_copy(kept: Kept, tmp_path: Path) -> None:
    """Nobody has looked yet whether it is good."""
    kept.keeper.copy_soon()
    assert (kept.keeper.keep_copy(), (tmp_path / COPY).exists()) == (False, False)


def test_a_change_is_copied_soon(kept: Kept, tmp_path: Path) -> None:
    """At the latest when the program ends."""
    kept.keeper.check()
    kept.catalog.insert(credential(2))
    kept.close()
    assert names(tmp_path / COPY) == ["Shop 1", "Shop 2"]


def test_a_moved_pointer_is_copied_soon(kept: Kept, tmp_path: Path) -> None:
    """The old secret is gone from the keyring; the copy must know the new one."""
    kept.keeper.check()
    kept.catalog.journal_add("mintdesk/id-00001/2", "id-00001", Intent.WRITE)
    kept.catalog.change("id-00001", {}, "mintdesk/id-00001/2")
    kept.close()
    found = asked(tmp_path / COPY, "SELECT secret_item FROM credential")
    assert found == [("mintdesk/id-00001/2",)]


def test_nothing_is_copied_twice(kept: Kept) -> None:
    """A copy of the same revision will do."""
    kept.keeper.check()
    assert not kept.keeper.keep_copy()


def test_a_second_check_on_the_same_day_makes_no_copy(
    kept: Kept, tmp_path: Path
) -> None:
    """And no second one comes to be."""
    copied = [kept.keeper.check().copied for _ in range(2)]
    assert (copied, (tmp_path / OLDER).exists()) == ([True, False], False)


def test_a_copy_of_yesterday_is_kept_as_the_second(kept: Kept, tmp_path: Path) -> None:
    """The check of a new day rolls."""
    kept.keeper.check()
    kept.now += DAY
    kept.catalog.delete("id-00001")
    kept.keeper.check()
    assert (names(tmp_path / OLDER), names(tmp_path / COPY)) == (["Shop 1"], [])


def test_a_change_on_a_new_day_rolls_as_well(kept: Kept, tmp_path: Path) -> None:
    """A program that is open for weeks keeps two copies, too."""
    kept.keeper.check()
    kept.now += DAY
    kept.catalog.insert(credential(2))
    kept.close()
    found = names(tmp_path / OLDER), names(tmp_path / COPY)
    assert found == (["Shop 1"], ["Shop 1", "Shop 2"])


def test_a_bad_copy_does_not_become_the_second(kept: Kept, tmp_path: Path) -> None:
    """What was good stays."""
    kept.keeper.check()
    kept.now += DAY
    kept.keeper.check()
    good = (tmp_path / OLDER).read_bytes()
    overwrite(tmp_path / COPY, 4096, b"\xff" * 4096)
    kept.now += DAY
    kept.keeper.check()
    assert (tmp_path / OLDER).read_bytes() == good


def test_a_bad_copy_is_made_anew_by_the_check(kept: Kept, tmp_path: Path) -> None:
    """Found before it is needed."""
    kept.keeper.check()
    overwrite(tmp_path / COPY, 4096, b"\xff" * 4096)
    kept.keeper.check()
    assert look(tmp_path / COPY, check_rows) is not None


def test_a_broken_catalog_replaces_no_copy(tmp_path: Path) -> None:
    """Damaged after the check, it is noticed when it is to be copied."""
    stock(tmp_path, 400)
    before = (tmp_path / COPY).read_bytes()
    kept = Kept(tmp_path)
    kept.keeper.check()
    asked(tmp_path / NAME, "UPDATE setting SET value = '9999'")
    kept.catalog.database.close()
    place = (tmp_path / NAME).read_bytes().index(b"Shop 200")
    overwrite(tmp_path / NAME, place // 4096 * 4096, b"\xff" * 4096)
    copied = kept.keeper.keep_copy()
    kept.close()
    assert (copied, (tmp_path / COPY).read_bytes() == before) == (False, True)


def test_a_copy_that_fails_breaks_nothing(
    kept: Kept, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The work goes on, and the log knows."""
    kept.keeper.check()
    (tmp_path / COPY).unlink()
    (tmp_path / COPY).mkdir()
    with caplog.at_level(logging.WARNING, "mintdesk"):
        kept.catalog.insert(credential(2))
        kept.close()
    assert caplog.messages == ["no copy of the catalog was made"]


def test_a_copy_of_a_later_mintdesk_is_none_for_us(kept: Kept, tmp_path: Path) -> None:
    """It holds what we cannot know."""
    kept.keeper.check()
    asked(tmp_path / COPY, "PRAGMA user_version = 99")
    assert look(tmp_path / COPY) is None


@pytest.mark.parametrize("content", [b"", b"text" * 2000])
def test_what_is_no_copy_says_nothing(tmp_path: Path, content: bytes) -> None:
    """Whatever lies there."""
    (tmp_path / COPY).write_bytes(content)
    assert look(tmp_path / COPY) is None


def test_a_copy_taken_while_others_write_is_whole(tmp_path: Path) -> None:
    """An open transaction is not in it."""
    stock(tmp_path, 2)
    kept = Kept(tmp_path, NOW + DAY)
    with closing(sqlite3.connect(tmp_path / NAME, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("DELETE FROM credential WHERE id = 'id-00001'")
        kept.keeper.check()
        other.execute("ROLLBACK")
    kept.close()
    assert names(tmp_path / COPY) == ["Shop 0", "Shop 1"]
