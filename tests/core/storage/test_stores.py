"""Catalog and store are opened by the first who needs them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.errors import CatalogError
from core.storage.stores import Stores
from core.storage.vault import MemoryVault


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the catalog will be."""
    return tmp_path / "data" / "catalog.sqlite"


@pytest.fixture
def stores(path: Path) -> Iterator[Stores]:
    """Nothing opened yet."""
    made = Stores(path, MemoryVault(), lambda: 1_800_000_000.0)
    yield made
    made.close()


def test_asking_whether_it_is_new_makes_no_file(stores: Stores, path: Path) -> None:
    """A start that finds nothing leaves nothing."""
    assert (stores.is_new(), path.parent.exists()) == (True, False)


def test_it_is_new_no_longer_once_the_catalog_was_used(stores: Stores) -> None:
    """The first use makes the file."""
    stores.catalog.settings()
    assert not stores.is_new()


@pytest.mark.parametrize("left", ["catalog.copy-2.sqlite", "catalog.sqlite-wal"])
def test_what_is_left_of_a_catalog_is_not_new(
    stores: Stores, path: Path, left: str
) -> None:
    """As after a kill between two steps: there is something to go on with."""
    path.parent.mkdir()
    (path.parent / left).write_bytes(b"")
    assert not stores.is_new()


def test_other_files_in_the_folder_make_no_catalog(stores: Stores, path: Path) -> None:
    """The log was there first."""
    (path.parent / "logs").mkdir(parents=True)
    assert stores.is_new()


def test_a_path_that_cannot_be_looked_at_is_not_new(tmp_path: Path) -> None:
    """So it is opened, and opening says what is the matter."""
    too_long = tmp_path / ("a" * 5000)
    assert not Stores(too_long, MemoryVault(), lambda: 0.0).is_new()


def test_the_catalog_is_opened_once(stores: Stores) -> None:
    """Everybody gets the same."""
    assert stores.catalog is stores.catalog


def test_the_store_is_opened_once(stores: Stores) -> None:
    """Everybody gets the same."""
    assert stores.credentials is stores.credentials


def test_another_vault_brings_another_store(stores: Stores) -> None:
    """What asks for a secret from now on asks the new vault."""
    before = stores.credentials
    stores.hold_in(MemoryVault())
    assert stores.credentials is not before


def test_another_vault_leaves_the_catalog(stores: Stores) -> None:
    """What is not secret stays where it is."""
    before = stores.catalog
    stores.hold_in(MemoryVault())
    assert stores.catalog is before


def test_closing_what_was_never_opened_makes_no_file(
    stores: Stores, path: Path
) -> None:
    """An end without a beginning."""
    stores.close()
    assert not path.exists()


def test_a_late_job_opens_nothing_again(stores: Stores, path: Path) -> None:
    """The end of the program is the end."""
    stores.close()
    with pytest.raises(CatalogError):
        stores.catalog.settings()
    assert not path.exists()
