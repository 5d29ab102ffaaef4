"""What a first start leaves behind, and when the catalog comes to be."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from core.errors import CatalogError, CatalogInUse
from core.model import Credential, Draft, Environment, Secret
from core.opening import PAGE
from core.services import Services
from core.storage.catalog import Catalog
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


def many(folder: Path, count: int) -> None:
    """So many credentials in the catalog, named so that the first comes last."""
    with closing(Catalog(folder / "catalog.sqlite", lambda: 1.0)) as catalog:
        catalog.insert(
            *(
                Credential(str(number), f"Shop {count - number:05}", "c")
                for number in range(count)
            )
        )


def test_the_first_picture_has_the_first_page(services: Services) -> None:
    """In the list's order, with the number of all."""
    many(services.world.folder, PAGE + 50)
    opening = services.open()
    first = [each.name for each in opening.credentials[:2]]
    assert (first, len(opening.credentials), opening.total) == (
        ["Shop 00001", "Shop 00002"],
        PAGE,
        PAGE + 50,
    )


def test_the_rest_follows_piece_by_piece(services: Services) -> None:
    """Without gap, until nothing more comes."""
    many(services.world.folder, PAGE + 50)
    found = list(services.open().credentials)
    while more := services.more(found[-1], 20):
        found += more
    assert [each.name for each in found] == [
        f"Shop {number + 1:05}" for number in range(PAGE + 50)
    ]


def test_the_one_that_was_shown_last_comes_with_the_first_page(
    services: Services,
) -> None:
    """Wherever it stands in the list."""
    many(services.world.folder, PAGE + 50)
    services.keep_setting("selected", "0")
    chosen = services.open().chosen
    assert chosen is not None
    assert chosen.name == f"Shop {PAGE + 50:05}"


@pytest.mark.parametrize("selected", ["", "gone"])
def test_nothing_is_chosen_that_is_not_there(services: Services, selected: str) -> None:
    """The credential was deleted in another window."""
    many(services.world.folder, 3)
    services.keep_setting("selected", selected)
    assert services.open().chosen is None


def test_a_broken_catalog_is_told_with_the_opening(services: Services) -> None:
    """The window says where it lies now."""
    folder = services.world.folder
    folder.mkdir()
    (folder / "catalog.sqlite").write_text("somebody's notes", encoding="utf-8")
    restored = services.open().restored
    assert restored is not None
    assert restored.aside.read_text(encoding="utf-8") == "somebody's notes"


def test_a_check_finds_nothing_to_tell(services: Services) -> None:
    """The usual case: all is whole, and copied."""
    many(services.world.folder, 3)
    services.open()
    assert services.check_catalog() == (None, 0, True)


def test_a_deleted_catalog_comes_back_from_its_copy(services: Services) -> None:
    """What was removed by mistake is not lost."""
    many(services.world.folder, 3)
    services.check_catalog()
    services.close()
    (services.world.folder / "catalog.sqlite").unlink()
    again = Services(services.world, MemoryVault())
    total = again.open().total
    again.close()
    assert total == 3


def test_what_is_added_is_in_the_copy(services: Services) -> None:
    """Every way in makes a copy, once the catalog was checked."""
    services.make_ready()
    services.check_catalog()
    services.add((Draft(name="Shop", client_id="c", secret=Secret("fake")),))
    services.close()
    (services.world.folder / "catalog.sqlite").unlink()
    again = Services(services.world, MemoryVault())
    (kept,) = again.open().credentials
    again.close()
    assert (kept.name, kept.environment) == ("Shop", Environment.PRODUCTION)


def test_what_another_window_added_is_seen(services: Services) -> None:
    """On the next look, with the whole opening."""
    many(services.world.folder, 3)
    services.open()
    with closing(Services(services.world, MemoryVault())) as other:
        other.rename("0", "A new name")
    changed = services.changed_elsewhere()
    assert changed is not None
    assert changed.credentials[0].name == "A new name"


def test_what_this_window_did_is_no_news(services: Services) -> None:
    """It shows it already."""
    many(services.world.folder, 3)
    services.open()
    services.rename("0", "A new name")
    assert services.changed_elsewhere() is None


def test_before_there_is_a_catalog_nothing_has_changed(services: Services) -> None:
    """And no file comes of asking."""
    changed = services.changed_elsewhere()
    assert (changed, services.world.folder.exists()) == (None, False)


def test_while_another_window_is_open_a_broken_catalog_stays(
    services: Services,
) -> None:
    """It is told that the other has to be closed first."""
    with closing(Services(services.world, MemoryVault())) as other:
        other.make_ready()
        other._stores.catalog.close()
        (services.world.folder / "catalog.sqlite").write_bytes(b"text" * 2000)
        with pytest.raises(CatalogInUse):
            services.open()


def test_once_the_other_window_is_closed_it_is_mended(services: Services) -> None:
    """Try again, as the message says."""
    with closing(Services(services.world, MemoryVault())) as other:
        other.make_ready()
    (services.world.folder / "catalog.sqlite").write_bytes(b"text" * 2000)
    assert services.open().restored is not None
