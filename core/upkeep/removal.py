"""Remove everything: each secret from the keyring, and only then the files.

A secret goes as a single delete does, journalled and read back. What fails stops the
whole: what was removed is gone, what is left is in use as before, and no file has been
touched. Files go by the list that was shown, folders only if nothing is left in them.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import (
    AppError,
    Cancelled,
    CatalogInUse,
    CredentialGone,
    SecretAbsent,
    SecretStillThere,
)
from core.model import Environment
from core.storage.apart import POINTER
from core.storage.items import is_held_by
from core.storage.keyring_errors import absent
from core.storage.stores import Stores
from core.upkeep import inventory as listing
from core.upkeep.inventory import FOLDERS, Inventory, Item, Outcome

if TYPE_CHECKING:
    from core.services import Services
    from core.storage.vault import Vault


class Progress:
    """How far a removal has come: written by its thread, read and ended by another."""

    def __init__(self) -> None:
        self._over = threading.Event()
        self.done = 0
        self.total = 0
        self.gone: list[str] = []
        self.stopped: Outcome | None = None

    def cancel(self) -> None:
        """Stop before the next item."""
        self._over.set()

    def cancelled(self) -> bool:
        """Whether it was told to stop."""
        return self._over.is_set()


def data_root(services: Services) -> Path:
    """The data folder of the real world, whichever world this start is in."""
    world = services.world
    custom = world.environment is Environment.CUSTOM
    return world.folder.parent if custom else world.folder


class Removal:
    """Removes what an inventory lists, for the services of this start.

    ``others`` tells whether another Mintdesk uses a folder.
    """

    def __init__(
        self, services: Services, others: Callable[[Path], bool] | None = None
    ) -> None:
        self._services = services
        self._others = others or self._others_alive
        self._apart: dict[Path, Stores] = {}

    def inventory(self) -> Inventory:
        """What there is to remove; nothing is touched."""
        return listing.take(data_root(self._services))

    def remove(self, listed: Inventory, progress: Progress) -> Outcome:
        """Remove it. Raises CatalogInUse where another Mintdesk is open.

        Afterwards the services are closed for good, and so is the log.
        """
        if any(self._others(folder) for folder in listed.folders):
            raise CatalogInUse(path=str(listed.folders[0]))
        progress.total = len(listed.items)
        try:
            stopped = self._remove_items(listed, progress)
        finally:
            for stores in self._apart.values():
                stores.close()
            self._apart.clear()
        if stopped is not None:
            return stopped
        self._end_writing()
        return _remove_files(listed, progress.done)

    # ── secrets ──────────────────────────────────────────────────────────────

    def _remove_items(self, listed: Inventory, progress: Progress) -> Outcome | None:
        at: Item | None = None
        try:
            for at in listed.items:
                _go_on(progress)
                self._remove_item(at)
                progress.done += 1
                progress.gone.append(at.credential_id)
            for folder in listed.folders:
                _go_on(progress)
                at = next(listing.rows_of(folder / listing.CATALOG), None)
                if at is not None:
                    raise SecretStillThere
        except AppError as error:
            return Outcome(progress.done, 0, failure=error, stopped_at=at)
        return None

    def _remove_item(self, item: Item) -> None:
        """As its credential is deleted, or by name where no credential has it."""
        stores = self._stores(item.folder)
        if item.unfinished:
            _delete_by_name(stores.vault, item.item)
            if not stores.is_new():
                stores.catalog.journal_done(item.item)
                if stores.catalog.setting(POINTER) == item.item:
                    stores.catalog.set_setting(POINTER, "")
            return
        with suppress(CredentialGone):  # in another way, since it was listed
            if stores is self._services.stores:
                self._services.delete(stores.catalog.get(item.credential_id))
            else:
                stores.credentials.delete(item.credential_id)

    def _stores(self, folder: Path) -> Stores:
        services = self._services
        if folder == services.world.folder:
            return services.stores
        if folder not in self._apart:
            vault = services.stores.vault
            self._apart[folder] = Stores(folder / listing.CATALOG, vault, services.now)
        return self._apart[folder]

    # ── files ────────────────────────────────────────────────────────────────

    def _end_writing(self) -> None:
        from core import logs

        self._services.close()
        logs.close_log()

    def _others_alive(self, folder: Path) -> bool:
        """This start holds the lock of a run in its own world."""
        from core.storage.runs import Runs

        services = self._services
        own = folder == services.world.folder
        return (services.stores if own else Runs(folder)).others()


def _go_on(progress: Progress) -> None:
    if progress.cancelled():
        raise Cancelled


def _delete_by_name(vault: Vault, item: str) -> None:
    """The item alone, read back to be sure; what memory held once is gone."""
    if not is_held_by("keyring", item):
        return
    if vault.kind != "keyring":
        raise absent()
    vault.delete(item)
    with suppress(SecretAbsent):
        vault.read(item)
        raise SecretStillThere


def _remove_files(listed: Inventory, items: int) -> Outcome:
    """What is known by its name, looked at anew; then the folders that are empty."""
    files, strange = listing.files_in(listed.folders)
    left = [*strange]
    for each in files:
        try:
            each.path.unlink(missing_ok=True)
        except OSError:
            left.append(each.path)
    for folder in reversed(listed.folders):
        for inner in (*(folder / name for name in FOLDERS), folder):
            if not inner.is_symlink():
                with suppress(OSError):
                    inner.rmdir()
    return Outcome(items, len(files) + len(strange) - len(left), tuple(left))
