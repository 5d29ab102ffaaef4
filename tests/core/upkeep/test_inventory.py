"""All that Mintdesk keeps is listed, by name, and nothing else is."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from core.errors import CatalogBroken
from core.services import Services
from core.storage.journal import Intent
from core.upkeep import inventory
from tests.core.upkeep.conftest import CUSTOM

OURS = (
    "catalog.sqlite-journal",
    "catalog.lock",
    "catalog.copy-1.sqlite",
    "catalog.copy-2.sqlite",
    "catalog.broken-20260102-030405.sqlite",
    "catalog.broken-20260102-030405.sqlite-wal",
    ".mintdesk-" + "0" * 32 + ".tmp",
    "logs/mintdesk.log",
    "logs/mintdesk.log.3",
    "runs/" + "a" * 32 + ".lock",
)
STRANGE = (
    "notes.txt",
    "catalog.sqlite.bak",
    "catalog.copy-of-mine.txt",
    "logs/other.log",
    "runs/other.lock",
    ".mintdesk-1.tmp",
    "custom-mine/catalog.sqlite",
)


def fill(root: Path, name: str) -> Path:
    """A file of that name."""
    path = root / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"12345")
    return path


def test_the_secrets_of_every_world_are_listed_by_name(
    both: Services, root: Path
) -> None:
    """Of the real world and of the custom ones beside it."""
    found = inventory.take(root).items
    assert [each.name for each in found] == ["One", "Two", "Three"]


def test_an_unfinished_item_is_listed_too(services: Services, root: Path) -> None:
    """It may be in the keyring though no credential uses it."""
    catalog = services.stores.catalog
    catalog.journal_add("mintdesk/x/7", "x", Intent.WRITE)
    last = inventory.take(root).items[-1]
    assert (last.item, last.unfinished) == ("mintdesk/x/7", True)


def test_an_item_that_only_an_earlier_copy_names_is_listed(
    services: Services, root: Path
) -> None:
    """The catalog may have been put back from before."""
    services.stores.catalog.credentials()
    services.close()
    aside = root / "catalog.broken-20260102-030405.sqlite"
    (root / "catalog.sqlite").rename(aside)
    found = inventory.take(root).items
    assert [(each.name, each.unfinished) for each in found] == [
        ("One", True),
        ("Two", True),
    ]


def test_an_item_of_somebody_else_is_never_listed(
    services: Services, root: Path
) -> None:
    """A copy is data: what it names must look like ours."""
    services.stores.catalog.journal_add("mail/password", "x", Intent.WRITE)
    services.close()
    (root / "catalog.sqlite").rename(root / "catalog.copy-1.sqlite")
    assert "mail/password" not in {each.item for each in inventory.take(root).items}


def test_an_earlier_copy_that_cannot_be_read_stops_nothing(
    services: Services, root: Path
) -> None:
    """It is a file like the others."""
    fill(root, "catalog.broken-20260102-030405.sqlite")
    assert len(inventory.take(root).items) == 2


def test_a_catalog_that_cannot_be_read_is_told(root: Path) -> None:
    """What is not known cannot be removed."""
    root.mkdir()
    (root / "catalog.sqlite").write_bytes(b"no catalog" * 100)
    with pytest.raises(CatalogBroken):
        inventory.take(root)


@pytest.mark.parametrize("name", OURS)
def test_a_file_of_ours_is_listed_with_its_size(root: Path, name: str) -> None:
    """Known by name and place."""
    root.mkdir()
    path = fill(root, name)
    assert [(each.path, each.size) for each in inventory.take(root).files] == [
        (path, 5)
    ]


def test_files_of_a_custom_world_are_listed(both: Services, root: Path) -> None:
    """In their own folder."""
    files = {each.path for each in inventory.take(root).files}
    assert root / CUSTOM / "catalog.sqlite" in files


@pytest.mark.parametrize("name", STRANGE)
def test_what_is_not_ours_is_told_apart(root: Path, name: str) -> None:
    """It is none of the files that go."""
    root.mkdir()
    fill(root, name)
    found = inventory.take(root)
    assert (found.files, len(found.strange)) == ((), 1)


@pytest.mark.parametrize("name", ["logs", "runs", CUSTOM])
def test_a_link_to_a_folder_is_not_followed(
    root: Path, tmp_path: Path, name: str
) -> None:
    """What lies behind it is not in the data folder."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "mintdesk.log").write_bytes(b"x")
    root.mkdir()
    (root / name).symlink_to(elsewhere, target_is_directory=True)
    found = inventory.take(root)
    assert (found.files, found.strange) == ((), (root / name,))


def test_a_link_of_our_name_is_not_ours(root: Path, tmp_path: Path) -> None:
    """A link is not a file that Mintdesk made."""
    target = tmp_path / "target"
    target.write_bytes(b"x")
    root.mkdir()
    (root / "catalog.copy-1.sqlite").symlink_to(target)
    assert inventory.take(root).files == ()


def test_no_folder_at_all_is_an_empty_list(root: Path) -> None:
    """Nothing was ever kept."""
    assert inventory.take(root) == ((), (), (), ())


def test_a_look_changes_no_file(services: Services, root: Path) -> None:
    """Listing is not yet removing."""
    services.close()
    shutil.copy(root / "catalog.sqlite", root / "catalog.copy-1.sqlite")
    before = sorted(root.iterdir())
    inventory.take(root)
    assert sorted(root.iterdir()) == before


def test_the_settings_are_told_how_much_is_kept(services: Services, root: Path) -> None:
    """How many credentials, and when the list was copied, newest first."""
    for number, at in ((1, 2_000.0), (2, 1_000.0)):
        path = root / f"catalog.copy-{number}.sqlite"
        path.write_bytes(b"x")
        os.utime(path, (at, at))
    assert inventory.kept_in(root) == (root, 2, (2_000.0, 1_000.0))
