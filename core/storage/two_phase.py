"""Adding, replacing and deleting, each step written down before it is taken.

The steps, and what a process that dies right after one of them leaves to the next::

    add       journalled · written · read back     → no credential, no item
              (each of these for every draft, then)
              inserted                             → the credentials
    replace,  journalled · written · read back     → the old secret, the old fields
    edit      flipped · removed · cleared          → the new secret, the new fields
    delete    journalled                           → the credential, as it was
              removed · made sure · dropped        → no credential, no item
    take      claimed · removed · cleared          → as before the write
    back
    recover   taken · and the steps above          → the same as without the crash

``flipped``, ``inserted`` and ``dropped`` are one transaction of the catalog each, which
ends the journal's entry as well. Several processes may work over one catalog and one
keyring: see ``core.storage.journal`` for what keeps them apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace

from core.errors import (
    Cancelled,
    CatalogError,
    CatalogInUse,
    KeyringFailed,
    KeyringLocked,
    KeyringRefused,
    SecretAbsent,
    SecretStillThere,
    StoreError,
)
from core.model import Credential, Secret
from core.storage.catalog import Catalog
from core.storage.items import is_held_by, item_name
from core.storage.journal import Intent
from core.storage.recovery import Recovery
from core.storage.runs import Runs
from core.storage.steps import Steps
from core.storage.underway import Lease
from core.storage.vault import Vault


class TwoPhase:
    """Steps over a catalog and a vault; one change at a time, as the store sees to."""

    def __init__(
        self,
        catalog: Catalog,
        vault: Vault,
        lease: Lease,
        runs: Runs | None = None,
    ) -> None:
        self._catalog = catalog
        self._vault = vault
        self._lease = lease
        self._steps = Steps(catalog, vault, lease, runs)
        self._recovery = Recovery(self._steps)

    @contextmanager
    def adding(
        self,
        *new: tuple[Credential, Secret],
        progress: Callable[[int], None] | None = None,
    ) -> Iterator[None]:
        """Write each secret and read it back; then the block inserts the rows.

        All or nothing: on a failure of any step, or of the block, every item is taken
        back; also where ``progress``, told how many are written, raises Cancelled. It
        hears, too, how many are still to be taken back.
        """
        begun: list[str] = []
        owner = self._steps.owner
        items = [credential.secret_item for credential, _ in new]
        with (
            self._lease.holding(*items),
            self._taking_back(begun, owner, progress),
        ):
            for count, (credential, secret) in enumerate(new):
                if progress is not None:
                    progress(count)
                item = credential.secret_item
                self._catalog.journal_add(item, credential.id, Intent.WRITE, owner)
                begun.append(item)
                self._steps.write(credential, secret)
            yield

    @contextmanager
    def replacing(self, credential: Credential, secret: Secret) -> Iterator[str]:
        """Write the secret as a new item; then the block moves the pointer to it.

        On a failure of any step, or of the block, the new item is taken back. What the
        pointer has moved away from is removed after the block.
        """
        if self._lease.is_held(credential.secret_item):
            raise KeyringLocked  # an abandoned deletion of it may come back any time
        owner = self._steps.owner
        item = self._catalog.journal_write(
            credential.id, self._named(credential), owner
        )
        with self._lease.holding(item), self._taking_back([item], owner):
            self._steps.write(replace(credential, secret_item=item), secret)
            yield item
        self._clear_away(credential.id, owner)

    def look(self) -> None:
        """Whether the vault is open, without a prompt (StoreError says why not)."""
        self._steps.ask(self._vault.look)

    def read(self, item: str, *, ask: bool = True) -> Secret:
        """The secret, or SecretAbsent where this vault never had it."""
        if not is_held_by(self._vault.kind, item):
            raise SecretAbsent
        return self._steps.ask(lambda: self._vault.read(item, ask=ask))

    def delete(self, credential_id: str, item: str) -> bool:
        """The item, read back to be sure; then the row. False for an outdated item.

        Where the keyring refuses, or still holds the secret, nothing has happened.
        From the moment that the secret is gone, the journal's entry stays until the
        row is gone as well, whatever fails.
        """
        with self._lease.holding(item):
            owner = self._steps.owner
            if not self._catalog.journal_delete(credential_id, item, owner):
                return False
            try:
                self._steps.remove(item)
            except (KeyringLocked, KeyringRefused):
                self._call_off(item)
                raise
            except StoreError:
                if not self._is_gone_all_the_same(item):
                    raise
            self._lease.check()
            try:
                self._steps.make_sure(item)
            except SecretStillThere:
                self._call_off(item)
                raise
            if not self._catalog.journal_drop(item, credential_id):
                self._catalog.get(credential_id)  # or CredentialGone
                raise CatalogInUse
            return True

    def recover(self) -> int:
        """Finish or undo what the journal holds; how many entries came to an end."""
        return self._recovery.run()

    def recover_due(self) -> None:
        """Recover before the vault is used; entries that failed before may wait."""
        self._recovery.run_due()

    def is_anothers(self, item: str) -> bool:
        """Whether another window is in the middle of something with it."""
        entry = self._steps.entry(item)
        return entry is not None and self._steps.is_anothers(entry)

    def is_foreign(self, item: str) -> bool:
        """Whether only the keyring can do something about it, and ours is memory."""
        return self._steps.is_foreign(item)

    # ─────────────────────────────────────────────────────────────────────────

    def _named(self, credential: Credential) -> Callable[[list[str]], str]:
        return lambda taken: item_name(self._vault.kind, credential.id, taken)

    @contextmanager
    def _taking_back(
        self,
        begun: list[str],
        owner: str,
        progress: Callable[[int], None] | None = None,
    ) -> Iterator[None]:
        """On a failure undo the writes, as far as can be; the journal keeps the rest.

        An item that the pointer has moved to meanwhile is in use, and stays. A keyring
        that is locked or silent is asked once: each item might raise a prompt.
        """
        try:
            yield
        except (StoreError, CatalogError, Cancelled):
            if self._lease.has_ended():  # whoever comes next puts it right
                raise
            asking = True
            for left in range(len(begun), 0, -1):
                item = begun[left - 1]
                if progress is not None:
                    with suppress(Cancelled):
                        progress(left)
                try:
                    if self._catalog.journal_claim(item, owner) and asking:
                        self._steps.discard(item)
                except (KeyringFailed, CatalogError):
                    continue
                except StoreError:
                    asking = False
            raise

    def _is_gone_all_the_same(self, item: str) -> bool:
        """After a failed removal, without a prompt: it may have worked nevertheless.

        Where nobody can tell, the next use of the keyring does, in any window.
        """
        try:
            self.read(item, ask=False)
        except SecretAbsent:
            return True
        except StoreError:
            with _left_to_recovery():
                self._steps.give_up(item)
            return False
        self._call_off(item)
        return False

    def _call_off(self, item: str) -> None:
        """All is as it was, also for the journal."""
        with _left_to_recovery():
            self._catalog.journal_done(item)

    def _clear_away(self, credential_id: str, owner: str) -> None:
        """Remove what this credential no longer uses; what fails, recovery removes."""
        old: list[str] = []
        with _left_to_recovery():
            old = [
                entry.item
                for entry in self._catalog.journal()
                if (entry.credential_id, entry.intent, entry.owner)
                == (credential_id, Intent.DISCARD, owner)
            ]
        for item in old:
            with _left_to_recovery(), self._lease.holding(item):
                self._steps.discard(item)


@contextmanager
def _left_to_recovery() -> Iterator[None]:
    """The journal keeps what fails here."""
    try:
        yield
    except (StoreError, CatalogError):
        return
