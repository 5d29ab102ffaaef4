"""What a first start leaves behind, and when the catalog comes to be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.errors import CatalogError
from core.services import Services
from core.storage.vault import MemoryVault
from core.worlds import world_of


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """The real world, in a folder that is not there yet."""
    world = world_of({"MINTDESK_DATA_DIR": str(tmp_path / "data")})
    made = Services(world, MemoryVault())
    yield made
    made.close()


def test_a_first_look_finds_nothing(services: Services) -> None:
    """No credential and no setting."""
    opening = services.open()
    assert (opening.credentials, dict(opening.settings)) == ((), {})


def test_a_first_look_leaves_nothing(services: Services) -> None:
    """Not even a folder: whoever only looks changes nothing."""
    services.open()
    assert not services.world.folder.exists()


def test_the_catalog_is_made_ready_apart(services: Services) -> None:
    """It is there before the first credential is."""
    services.make_ready()
    assert (services.world.folder / "catalog.sqlite").is_file()


def test_a_folder_that_will_not_do_shows_when_made_ready(tmp_path: Path) -> None:
    """A file stands where the folder should be."""
    (tmp_path / "data").write_text("not a folder", encoding="utf-8")
    world = world_of({"MINTDESK_DATA_DIR": str(tmp_path / "data")})
    with pytest.raises(CatalogError):
        Services(world, MemoryVault()).make_ready()
