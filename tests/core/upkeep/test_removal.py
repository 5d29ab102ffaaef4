"""Everything goes: first each secret, then the files; what fails stops the whole."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from core import logs
from core.errors import (
    Cancelled,
    CatalogError,
    CatalogInUse,
    KeyringAbsent,
    KeyringLocked,
    SecretStillThere,
)
from core.model import Secret
from core.services import Services
from core.storage.journal import Intent
from core.storage.runs import Runs
from core.storage.vault import MemoryVault
from core.upkeep.inventory import Outcome
from core.upkeep.removal import Progress, Removal, data_root
from core.worlds import world_of
from tests.core.storage.faulty import DRAFT, FaultyVault
from tests.core.upkeep.conftest import CUSTOM


class CountedProgress(Progress):
    """Stops before the item after ``most``."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most

    def cancelled(self) -> bool:
        """Whether so many are gone."""
        return self.done >= self._most


class StubbornVault(FaultyVault):
    """Deletes nothing, and says that it did."""

    def delete(self, item: str) -> None:
        """Keep it."""


def remove(removal: Removal, progress: Progress | None = None) -> Outcome:
    """List, then remove."""
    return removal.remove(removal.inventory(), progress or Progress())


def test_no_secret_is_left(removal: Removal, vault: FaultyVault) -> None:
    """Of any world."""
    remove(removal)
    assert vault.items == {}


def test_no_file_and_no_folder_is_left(removal: Removal, root: Path) -> None:
    """Catalogs, logs, locks, copies: the data folder itself is gone."""
    for name in ("logs/mintdesk.log", f"runs/{'a' * 32}.lock", "catalog.copy-1.sqlite"):
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_bytes(b"x")
    remove(removal)
    assert not root.exists()


def test_what_was_removed_is_counted(removal: Removal) -> None:
    """Three secrets, the files, and nothing is left."""
    outcome = remove(removal)
    assert (outcome.items, outcome.left, outcome.failure) == (3, (), None)


def test_what_is_not_ours_stays_and_is_told(removal: Removal, root: Path) -> None:
    """With the folder around it."""
    notes = root / "notes.txt"
    notes.write_text("mine", encoding="utf-8")
    outcome = remove(removal)
    assert (outcome.left, list(root.iterdir())) == ((notes,), [notes])


def test_a_link_is_neither_followed_nor_removed(
    removal: Removal, root: Path, tmp_path: Path
) -> None:
    """What it leads to is not in the data folder."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "mintdesk.log").write_bytes(b"x")
    (root / "logs").symlink_to(elsewhere, target_is_directory=True)
    outcome = remove(removal)
    assert (outcome.left, len(list(elsewhere.iterdir()))) == ((root / "logs",), 1)


def test_an_unfinished_item_goes_too(
    removal: Removal, both: Services, vault: FaultyVault
) -> None:
    """Though no credential uses it."""
    vault.items["mintdesk/x/7"] = Secret("left over")
    both.stores.catalog.journal_add("mintdesk/x/7", "x", Intent.WRITE)
    remove(removal)
    assert vault.items == {}


def test_an_item_that_only_an_earlier_copy_names_goes_too(
    services: Services, root: Path, vault: FaultyVault
) -> None:
    """The list was put back from before, or begun anew."""
    services.close()
    aside = root / "catalog.broken-20260102-030405.sqlite"
    (root / "catalog.sqlite").rename(aside)
    again = Services(services.world, vault, services.now)
    remove(Removal(again, others=lambda _: False))
    assert (vault.items, root.exists()) == ({}, False)


def test_nothing_is_written_afterwards(removal: Removal, both: Services) -> None:
    """The services are closed for good: the catalog is not made anew."""
    remove(removal)
    with pytest.raises(CatalogError):
        both.keep_setting("appearance", "dark")


def test_the_log_is_not_made_anew(removal: Removal, root: Path) -> None:
    """It is closed before its file goes."""
    logs.open_log(root / "logs")
    remove(removal)
    logging.getLogger(logs.OWN).addHandler(logging.NullHandler())
    logging.getLogger(logs.OWN).info("late")
    assert not root.exists()


def test_a_locked_keyring_stops_it_and_says_where(
    removal: Removal, vault: FaultyVault
) -> None:
    """Nothing has gone."""
    vault.fail["delete"] = KeyringLocked()
    outcome = remove(removal)
    at = outcome.stopped_at
    assert (outcome.items, at and at.name, type(outcome.failure)) == (
        0,
        "One",
        KeyringLocked,
    )


def test_after_a_failure_what_is_left_can_be_used(
    removal: Removal, both: Services, vault: FaultyVault
) -> None:
    """The secret reads as before."""
    vault.fail["delete"] = KeyringLocked()
    remove(removal)
    vault.fail.clear()
    kept = both.stores.credentials.list()[0]
    secret = both.stores.credentials.secret(kept.id, kept.environment)
    assert secret == DRAFT.secret


def test_after_a_failure_every_file_is_there(
    removal: Removal, root: Path, vault: FaultyVault
) -> None:
    """Files go once all secrets are gone, and not before."""
    vault.fail["delete"] = KeyringLocked()
    before = removal.inventory().files
    remove(removal)
    assert {each.path for each in before} <= {
        each.path for each in removal.inventory().files
    }


def test_it_can_be_stopped_between_two_items(
    removal: Removal, vault: FaultyVault
) -> None:
    """One is gone, the others are there."""
    outcome = remove(removal, CountedProgress(1))
    assert (outcome.items, len(vault.items), type(outcome.failure)) == (1, 2, Cancelled)


def test_it_can_be_stopped_before_the_files(removal: Removal, root: Path) -> None:
    """After the last secret too."""
    remove(removal, CountedProgress(3))
    assert (root / "catalog.sqlite").exists()


def test_what_was_stopped_can_be_gone_on_with(
    removal: Removal, root: Path, vault: FaultyVault
) -> None:
    """Listed anew, the rest goes."""
    remove(removal, CountedProgress(1))
    remove(removal)
    assert (vault.items, root.exists()) == ({}, False)


def test_progress_tells_how_many_of_all(removal: Removal) -> None:
    """And which credentials went."""
    progress = Progress()
    remove(removal, progress)
    assert (progress.done, progress.total, len(progress.gone)) == (3, 3, 3)


def test_a_keyring_that_keeps_a_secret_is_not_believed(
    root: Path,
) -> None:
    """Each deletion is read back."""
    vault = StubbornVault()
    services = Services(world_of({"MINTDESK_DATA_DIR": str(root)}), vault)
    services.add((DRAFT,))
    outcome = remove(Removal(services, others=lambda _: False))
    services.close()
    assert isinstance(outcome.failure, SecretStillThere)


def test_memory_cannot_remove_what_the_keyring_holds(both: Services) -> None:
    """A session without a keyring takes nothing for removed."""
    both.stores.hold_in(MemoryVault())
    outcome = remove(Removal(both, others=lambda _: False))
    assert isinstance(outcome.failure, KeyringAbsent)


def test_another_mintdesk_that_is_open_keeps_it_from_beginning(
    both: Services, root: Path, vault: FaultyVault
) -> None:
    """Also in a world beside this one."""
    other = Runs(root / CUSTOM)
    assert other.mine
    with pytest.raises(CatalogInUse):
        remove(Removal(both))
    other.close()
    assert len(vault.items) == 3


def test_this_start_is_not_another(both: Services, root: Path) -> None:
    """Its own lock is no reason to refuse."""
    assert both.stores.runs.mine
    assert remove(Removal(both)).failure is None


def test_a_custom_start_removes_the_real_world_too(root: Path) -> None:
    """Its data folder lies in that of the real world, where the removal begins."""
    variables = {
        "MINTDESK_TOKEN_URL": "https://one.example/token",
        "MINTDESK_QUOTA_URL": "https://one.example/quota",
        "MINTDESK_DATA_DIR": str(root),
    }
    assert data_root(Services(world_of(variables), FaultyVault())) == root
