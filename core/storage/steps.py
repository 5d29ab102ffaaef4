"""The single steps over a catalog and a vault, of which every change is made.

Once the lease has ended (``core.storage.underway``) no step is begun: Cancelled.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from core.errors import SecretAbsent, SecretNotKept, SecretStillThere
from core.model import Credential, Secret
from core.storage.catalog import Catalog
from core.storage.items import is_held_by, label_for
from core.storage.journal import JournalEntry
from core.storage.runs import Runs
from core.storage.underway import Lease
from core.storage.vault import Vault

Result = TypeVar("Result")


class Steps:
    """What a change does, one thing at a time."""

    def __init__(
        self, catalog: Catalog, vault: Vault, lease: Lease, runs: Runs | None
    ) -> None:
        self.catalog = catalog
        self.vault = vault
        self.lease = lease
        self._runs = runs

    @property
    def owner(self) -> str:
        """Whose entries are ours: this start's, or nobody's for a store alone."""
        return "" if self._runs is None else self._runs.mine

    def is_anothers(self, entry: JournalEntry) -> bool:
        """Whether a start that is alive is in the middle of it."""
        if self._runs is None or entry.owner in ("", self._runs.mine):
            return False
        return self._runs.is_alive(entry.owner, entry.at)

    def entry(self, item: str) -> JournalEntry | None:
        """What the journal says about an item."""
        found = (entry for entry in self.catalog.journal() if entry.item == item)
        return next(found, None)

    def ask(self, call: Callable[[], Result]) -> Result:
        """A call of the vault; whatever came of it, Cancelled once given up."""
        self.lease.check()
        try:
            return call()
        finally:
            self.lease.check()

    def write(self, credential: Credential, secret: Secret) -> None:
        """Write a credential's item and read it back (SecretNotKept)."""
        item, label = credential.secret_item, label_for(credential.name)
        self.ask(lambda: self.vault.write(item, secret, label))
        if self._read_back(item) != secret:
            raise SecretNotKept

    def remove(self, item: str) -> None:
        """Nothing, for an item that was in the memory of an earlier session.

        The answer counts even where the wait for it was given up.
        """
        if is_held_by(self.vault.kind, item):
            self.vault.delete(item)

    def make_sure(self, item: str) -> None:
        """Raise SecretStillThere for a removed item that can be read."""
        if self.is_there(item):
            raise SecretStillThere

    def is_there(self, item: str) -> bool:
        """Whether the vault has it; what was in the memory of a session is gone."""
        return is_held_by(self.vault.kind, item) and self._read_back(item) is not None

    def discard(self, item: str) -> None:
        """Remove an item that nothing uses, and its entry."""
        self.ask(lambda: self.remove(item))
        self.catalog.journal_done(item)

    def give_up(self, item: str) -> None:
        """Leave our entry to whoever uses the keyring next."""
        entry = self.entry(item)
        if entry is not None and entry.owner == self.owner:
            self.catalog.journal_take(entry, "")

    def is_foreign(self, item: str) -> bool:
        """Whether only the keyring can do something about it, and ours is memory."""
        return self.vault.kind == "memory" and is_held_by("keyring", item)

    def _read_back(self, item: str) -> Secret | None:
        try:
            return self.ask(lambda: self.vault.read(item))
        except SecretAbsent:
            return None
