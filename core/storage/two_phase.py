"""The steps of a change, item by item, each written down before it is taken.

What a crash, a failure or an abandoned call leaves in the journal is finished or
undone by :meth:`TwoPhase.recover`. Once the lease has ended (``core.storage.underway``)
nothing more is begun: Cancelled, and the journal tells the next store what to do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TypeVar

from core.errors import (
    CatalogError,
    CredentialGone,
    KeyringFailed,
    KeyringLocked,
    SecretAbsent,
    SecretNotKept,
    SecretStillThere,
    StoreError,
)
from core.model import Credential, Secret
from core.storage.catalog import Catalog
from core.storage.items import is_held_by, label_for
from core.storage.journal import Intent, JournalEntry
from core.storage.underway import Lease
from core.storage.vault import Vault

Result = TypeVar("Result")


class TwoPhase:
    """Steps over a catalog and a vault; one change at a time, as the store sees to."""

    def __init__(self, catalog: Catalog, vault: Vault, lease: Lease) -> None:
        self._catalog = catalog
        self._vault = vault
        self._lease = lease
        self._recovered = False

    @contextmanager
    def writing(self, *new: tuple[Credential, Secret], old: str = "") -> Iterator[None]:
        """Write each secret and read it back; then the block moves the pointers.

        All or nothing: on a failure of any step, or of the block, every item is taken
        back. ``old`` is the item that goes out of use with the block.
        """
        if self._lease.is_held(old):
            raise KeyringLocked  # an abandoned deletion of it may come back any time
        with self._lease.holding(*(each.secret_item for each, _ in new)):
            begun: list[str] = []
            before, self._recovered = self._recovered, False
            try:
                for credential, secret in new:
                    self._begin(credential, begun)
                    self._write(credential, secret)
                yield
            except (StoreError, CatalogError):
                self._recovered = before
                for item in reversed(begun):
                    self._take_back(item)
                raise
            self._recovered = before
        if old:
            with self._lease.holding(old):
                self._discard_or_later(old)

    def read(self, item: str) -> Secret:
        """The secret, or SecretAbsent where this vault never had it."""
        if not is_held_by(self._vault.kind, item):
            raise SecretAbsent
        return self._ask(lambda: self._vault.read(item))

    def delete(self, credential_id: str, item: str) -> None:
        """The item, read back to be sure; then the row.

        Where the keyring refuses, or still holds the secret, nothing has happened.
        From the moment that it has said yes, the journal's entry stays until row and
        secret are both gone, whatever fails.
        """
        with self._lease.holding(item):
            before, self._recovered = self._recovered, False
            if item and self._entry(item) is None:
                self._catalog.journal_add(item, credential_id, Intent.DELETE)
                with self._nothing_happened(item, StoreError, before):
                    self._vault_delete(item)
            elif item:
                self._vault_delete(item)
            self._lease.check()
            with self._nothing_happened(item, SecretStillThere, before):
                self._make_sure(item)
            self._catalog.delete(credential_id)
            self._catalog.journal_done(item)
            self._recovered = before

    def recover(self) -> int:
        """Finish or undo what the journal holds; how many entries came to an end.

        Raises the keyring's failure where it cannot be used at all; an entry that
        fails by itself stays for the next start, one that an abandoned call still
        holds for the next use.
        """
        settled, left = 0, False
        for item in [entry.item for entry in self._catalog.journal()]:
            if self.is_foreign(item):
                continue
            if self._lease.is_held(item):
                left = True
                continue
            with suppress(KeyringFailed, SecretStillThere), self._lease.holding(item):
                entry = self._entry(item)  # the call that held it may have ended it
                if entry is not None:
                    self._settle(entry)
                settled += 1
        self._recovered = not left
        return settled

    def recover_once(self) -> None:
        """Recover, unless nothing can be left to do."""
        if not self._recovered:
            self.recover()

    def is_foreign(self, item: str) -> bool:
        """Whether only the keyring can do something about it, and ours is memory."""
        return self._vault.kind == "memory" and is_held_by("keyring", item)

    # ── the vault ────────────────────────────────────────────────────────────

    def _ask(self, call: Callable[[], Result]) -> Result:
        """A call of the vault; whatever came of it, Cancelled once given up."""
        self._lease.check()
        try:
            return call()
        finally:
            self._lease.check()

    def _write(self, credential: Credential, secret: Secret) -> None:
        item, label = credential.secret_item, label_for(credential.name)
        self._ask(lambda: self._vault.write(item, secret, label))
        if self._read_back(item) != secret:
            raise SecretNotKept

    def _read_back(self, item: str) -> Secret | None:
        try:
            return self._ask(lambda: self._vault.read(item))
        except SecretAbsent:
            return None

    def _vault_delete(self, item: str) -> None:
        """Nothing, for an item that was in the memory of an earlier session."""
        if is_held_by(self._vault.kind, item):
            self._vault.delete(item)

    def _make_sure(self, item: str) -> None:
        if is_held_by(self._vault.kind, item) and self._read_back(item) is not None:
            raise SecretStillThere

    # ── the journal ──────────────────────────────────────────────────────────

    def _entry(self, item: str) -> JournalEntry | None:
        found = (entry for entry in self._catalog.journal() if entry.item == item)
        return next(found, None)

    def _begin(self, credential: Credential, begun: list[str]) -> None:
        item = credential.secret_item
        self._catalog.journal_add(item, credential.id, Intent.WRITE)
        begun.append(item)

    @contextmanager
    def _nothing_happened(
        self, item: str, failure: type[StoreError], recovered: bool
    ) -> Iterator[None]:
        """On this failure all is as it was, also for the journal."""
        try:
            yield
        except failure:
            self._catalog.journal_done(item)
            self._recovered = recovered
            raise

    def _take_back(self, item: str) -> None:
        """Undo a write as far as can be, unless the pointer has moved to it."""
        try:
            claimed = self._catalog.journal_claim(item)
        except CatalogError:
            self._recovered = False
            return
        if claimed:
            self._discard_or_later(item)

    def _discard_or_later(self, item: str) -> None:
        """Remove an item that nothing uses; failing that, the journal keeps it."""
        try:
            self._discard(item)
        except (StoreError, CatalogError):
            self._recovered = False

    def _discard(self, item: str) -> None:
        self._ask(lambda: self._vault_delete(item))
        self._catalog.journal_done(item)

    def _settle(self, entry: JournalEntry) -> None:
        if entry.intent in (Intent.WRITE, Intent.UNDO):
            if self._catalog.journal_claim(entry.item):
                self._discard(entry.item)
            return
        if entry.intent is Intent.DELETE:
            self._ask(lambda: self._vault_delete(entry.item))
            self._make_sure(entry.item)
            with suppress(CredentialGone):
                if self._catalog.get(entry.credential_id).secret_item == entry.item:
                    self._catalog.delete(entry.credential_id)
            self._catalog.journal_done(entry.item)
            return
        self._discard(entry.item)
