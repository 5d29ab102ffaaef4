"""Catalog and credential store over one vault, each imported and opened on first use.

A start that finds no catalog needs neither: SQLite is not even imported for it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import CatalogError
from core.storage.outcomes import Opening

if TYPE_CHECKING:
    from core.storage.catalog import Catalog
    from core.storage.credentials import CredentialStore
    from core.storage.keeper import Keeper
    from core.storage.runs import Runs
    from core.storage.vault import Vault


class Stores:
    """What is kept at ``path`` and in ``vault``; safe to share between threads."""

    def __init__(self, path: Path, vault: Vault, now: Callable[[], float]) -> None:
        self._path = path
        self._vault = vault
        self._now = now
        self._lock = threading.RLock()
        self._catalog: Catalog | None = None
        self._credentials: CredentialStore | None = None
        self._keeper: Keeper | None = None
        self._runs: Runs | None = None
        self._closed = False

    @property
    def vault(self) -> Vault:
        """Where secrets go."""
        return self._vault

    def hold_in(self, vault: Vault) -> None:
        """Another vault from now on, over the same catalog; no call is waited for."""
        with self._lock:
            self._vault = vault
            if self._credentials is not None:
                self._credentials = self._credentials.succeeded_by(vault)

    def abandon(self) -> None:
        """Leave behind whatever hangs in the vault: fresh locks, a fresh back end."""
        from core.storage.vault import Renewable

        with self._lock:
            vault = self._vault
            self.hold_in(vault.renewed() if isinstance(vault, Renewable) else vault)

    def is_new(self) -> bool:
        """Whether there is no catalog yet, nor anything left of one.

        Opening it says what else is the matter.
        """
        try:
            if self._path.exists():
                return False
            stem = self._path.stem
            return not any(
                each.name.startswith((f"{stem}.copy-", f"{self._path.name}-"))
                for each in self._path.parent.iterdir()
            )
        except (FileNotFoundError, NotADirectoryError):
            return True
        except OSError:
            return False

    @property
    def catalog(self) -> Catalog:
        """Everything that is not secret."""
        with self._lock:
            if self._catalog is None:
                from core.storage.catalog import Catalog

                self._catalog = Catalog(self._path, self._now, changed=self._copy_soon)
                if self._closed:
                    self._catalog.close(for_good=True)
            return self._catalog

    @property
    def credentials(self) -> CredentialStore:
        """Catalog and vault as one."""
        with self._lock:
            if self._credentials is None:
                from core.storage.credentials import CredentialStore

                store = CredentialStore(
                    self.catalog, self._vault, self._now, runs=self.runs
                )
                self._credentials = store
            return self._credentials

    @property
    def keeper(self) -> Keeper:
        """Opens, checks, copies and mends the catalog."""
        with self._lock:
            if self._keeper is None:
                from core.storage.keeper import Keeper

                self._keeper = Keeper(self._path, self.catalog, self._now, self.others)
            return self._keeper

    @property
    def runs(self) -> Runs:
        """Which starts of the program are alive over this folder."""
        with self._lock:
            if self._runs is None:
                from core.storage.runs import Runs

                self._runs = Runs(self._path.parent, self._now)
                if self._closed:
                    self._runs.close()
            return self._runs

    def others(self) -> bool:
        """Whether another start of the program is alive over this folder."""
        return self.runs.others()

    def announce(self) -> None:
        """Let other starts see this one; where that fails, only they are worse off."""
        with suppress(CatalogError):
            self.runs.mine  # noqa: B018 - the look is what makes it

    def open(self, first: int) -> Opening:
        """The first credentials of the list, and the settings; a broken file mended."""
        return Opening((), {}) if self.is_new() else self.keeper.open(first)

    def close(self) -> None:
        """Close the file for good: a job that comes late gets a CatalogError."""
        with self._lock:
            self._closed = True
            keeper, catalog, runs = self._keeper, self._catalog, self._runs
        if keeper is not None:
            keeper.close()
        if catalog is not None:
            catalog.close(for_good=True)
        if runs is not None:
            with suppress(CatalogError, OSError):
                runs.close()

    def _copy_soon(self) -> None:
        keeper = self._keeper
        if keeper is not None:
            keeper.copy_soon()
