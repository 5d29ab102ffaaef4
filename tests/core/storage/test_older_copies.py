"""Copies that an earlier Mintdesk made are as good as those of today."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from core.errors import CatalogTooNew
from core.storage.catalog_schema import APPLICATION_ID, MIGRATIONS, REVISION
from core.storage.copies import COPIED_AT
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
)

_ADD = (
    "INSERT INTO credential (id, name, client_id, scopes, ims_org_id, environment, "
    "project, workspace, secret_item, secret_added_at, created_at, used_at, sort_key) "
    "VALUES ('1', 'Shop', 'c', '[\"a\"]', '', 'stage', '', '', 'mintdesk/1/1', "
    "1.0, 1.0, 1.0, 'k')"
)


def second(path: Path, *, scopes: str = '["a"]') -> None:
    """A copy as the second version of the tables was left by its Mintdesk."""
    with closing(sqlite3.connect(path)) as made, made:
        for steps in MIGRATIONS[:2]:
            for step in steps:
                made.execute(step) if isinstance(step, str) else step(made)
        made.execute(_ADD)
        made.execute("UPDATE credential SET scopes = ?", (scopes,))
        made.execute("INSERT INTO setting VALUES (?, ?)", (COPIED_AT, str(NOW - DAY)))
        made.execute("UPDATE setting SET value = '5' WHERE key = ?", (REVISION,))
        made.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        made.execute("PRAGMA user_version = 2")


def broken(folder: Path) -> Kept:
    """A start whose list is broken."""
    (folder / NAME).write_bytes(b"text" * 2000)
    return Kept(folder, NOW)


def test_the_copy_of_an_earlier_version_is_gone_back_to(tmp_path: Path) -> None:
    """The list broke before the first copy of today was made."""
    second(tmp_path / COPY)
    kept = broken(tmp_path)
    opening = kept.keeper.open(5)
    kept.close()
    assert [each.name for each in opening.credentials] == ["Shop"]


def test_it_is_brought_up_to_date(tmp_path: Path) -> None:
    """With one secret, and no named set."""
    second(tmp_path / COPY)
    kept = broken(tmp_path)
    (only,) = kept.keeper.open(5).credentials
    kept.close()
    assert (only.secret_count, only.scope_sets, only.imported_scopes) == (1, (), ())


def test_a_bad_copy_of_an_earlier_version_is_bad_still(tmp_path: Path) -> None:
    """A row that makes no sense makes none in any version."""
    second(tmp_path / COPY, scopes="no list")
    kept = broken(tmp_path)
    opening = kept.keeper.open(5)
    kept.close()
    assert opening.total == 0


def test_the_copy_of_an_earlier_version_becomes_the_second(tmp_path: Path) -> None:
    """It is of another day, and is kept beside that of today."""
    second(tmp_path / COPY)
    kept = Kept(tmp_path, NOW)
    kept.catalog.insert(*map(credential, range(9)))
    kept.keeper.check()
    kept.close()
    assert names(tmp_path / OLDER) == ["Shop"]


@pytest.mark.parametrize("name", [COPY, OLDER])
def test_a_list_is_not_begun_anew_beside_copies_of_a_later_version(
    tmp_path: Path, name: str
) -> None:
    """It would take their place a moment later, and with it the only list."""
    second(tmp_path / name)
    asked(tmp_path / name, "PRAGMA user_version = 99")
    kept = broken(tmp_path)
    with pytest.raises(CatalogTooNew):
        kept.keeper.open(5)
    kept.close()
