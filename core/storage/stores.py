"""Catalog and credential store over one vault, each imported and opened on first use.

A start that finds no catalog needs neither: SQLite is not even imported for it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.storage.catalog import Catalog
    from core.storage.credentials import CredentialStore
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
        """Whether there is no catalog yet; opening it says what else is the matter."""
        try:
            return not self._path.exists()
        except OSError:
            return False

    @property
    def catalog(self) -> Catalog:
        """Everything that is not secret."""
        with self._lock:
            if self._catalog is None:
                from core.storage.catalog import Catalog

                self._catalog = Catalog(self._path, self._now)
                if self._closed:
                    self._catalog.close(for_good=True)
            return self._catalog

    @property
    def credentials(self) -> CredentialStore:
        """Catalog and vault as one."""
        with self._lock:
            if self._credentials is None:
                from core.storage.credentials import CredentialStore

                store = CredentialStore(self.catalog, self._vault, self._now)
                self._credentials = store
            return self._credentials

    def close(self) -> None:
        """Close the file for good: a job that comes late gets a CatalogError."""
        with self._lock:
            self._closed = True
            if self._catalog is not None:
                self._catalog.close(for_good=True)
