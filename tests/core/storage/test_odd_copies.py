"""Copies where the clock, the folder's name or the disk is not as one expects."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import pytest

from core.errors import CatalogBroken, CatalogError
from core.storage.check import check_pages
from core.storage.restore import restore
from tests.core.storage.catalog_parts import (
    COPY,
    DAY,
    NAME,
    NOW,
    OLDER,
    Kept,
    credential,
    names,
    stock,
)


def set_back(folder: Path) -> None:
    """Two copies by a clock that was a year ahead, then a change at the right time."""
    kept = Kept(folder, NOW + 365 * DAY)
    kept.catalog.insert(credential(1))
    kept.keeper.check()
    kept.now += DAY
    kept.catalog.insert(credential(2))
    kept.close()
    right = Kept(folder, NOW)
    right.keeper.check()
    right.catalog.insert(credential(3))
    right.close()


def test_a_clock_set_back_loses_no_change(tmp_path: Path) -> None:
    """The latest copy is taken, though another bears a later date."""
    set_back(tmp_path)
    (tmp_path / NAME).write_bytes(b"text" * 2000)
    kept = Kept(tmp_path, NOW)
    total = kept.keeper.open(5).total
    kept.close()
    assert total == 3


def test_a_copy_from_the_future_becomes_the_second(tmp_path: Path) -> None:
    """It is of another day, and would stay the first for a year."""
    set_back(tmp_path)
    assert names(tmp_path / OLDER) == ["Shop 1", "Shop 2"]


if sys.platform == "linux":

    def test_a_folder_whose_name_is_no_utf_8_is_copied(tmp_path: Path) -> None:
        """Names of files are bytes there."""
        folder = tmp_path / os.fsdecode(b"shop \xff'?#%20")
        stock(folder, 2)
        assert names(folder / COPY) == ["Shop 0", "Shop 1"]

    def test_a_copy_that_cannot_be_read_is_not_taken_for_a_bad_one(
        tmp_path: Path,
    ) -> None:
        """A list that began anew would soon be copied over it."""
        stock(tmp_path)
        (tmp_path / NAME).write_bytes(b"text" * 2000)
        (tmp_path / COPY).unlink()
        unreadable(tmp_path / COPY)
        with pytest.raises(CatalogError):
            restore(tmp_path / NAME, NOW, lambda: False)
        assert list(tmp_path.glob("catalog.broken-*")) == []

    def unreadable(path: Path) -> None:
        """A file that not even the administrator may read the start of."""
        path.symlink_to("/proc/self/mem")


@pytest.mark.parametrize(
    ("told", "raised"),
    [
        ("Tree 5 page 9: unable to get the page. error code=266", CatalogError),
        ("Tree 5 page 9: btreeInitPage() returns error code 11", CatalogBroken),
        ("row 3 missing from index credential_in_order", CatalogBroken),
    ],
)
def test_a_page_that_the_disk_keeps_back_is_no_damage(
    told: str, raised: type[CatalogError]
) -> None:
    """A good file would be set aside for a network that is away for a moment."""

    def rows(_query: str, *_values: Any) -> list[tuple[Any, ...]]:
        return [(told,)]

    with pytest.raises(CatalogError) as caught:
        check_pages(rows, Path(NAME))
    assert caught.type is raised
