"""The catalog and the vault as one: no step loses a secret or leaves one behind.

A new secret goes in as a new item, never over an old one: its name is journalled,
written, read back and compared; then, in one transaction of the catalog, the pointer
moves, the old item becomes one to discard and the new one's entry ends. Until that
transaction the old secret is in use, after it the new one is. What a crash leaves in
the journal is finished or undone by :meth:`CredentialStore.recover`, which the first
use of the keyring runs and no start does.

A memory vault may stand in for an absent keyring over the same catalog. It touches
nothing that the keyring holds: that raises KeyringAbsent.
"""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from core.errors import (
    CatalogError,
    CredentialGone,
    InputMissing,
    KeyringFailed,
    SecretAbsent,
    SecretNotKept,
    SecretStillThere,
    StoreError,
    WrongEnvironment,
)
from core.model import Credential, Draft, Environment, Secret
from core.storage.catalog import Catalog
from core.storage.events import EventKind
from core.storage.items import is_held_by, item_name, label_for
from core.storage.journal import Intent, JournalEntry
from core.storage.keyring_errors import absent
from core.storage.vault import Vault

Credentials = list[Credential]
Field = str | tuple[str, ...]

EDITABLE = frozenset(
    {"name", "client_id", "scopes", "ims_org_id", "project", "workspace"}
)
"""What :meth:`CredentialStore.edit` takes; a secret stays in its environment."""


class CredentialStore:
    """Credentials with their secrets; one change at a time."""

    def __init__(
        self, catalog: Catalog, vault: Vault, now: Callable[[], float]
    ) -> None:
        self._catalog = catalog
        self._vault = vault
        self._now = now
        self._lock = threading.RLock()
        self._recovered = False

    def add(self, draft: Draft, environment: Environment) -> Credential:
        """Keep a draft; scopes and IMS org may come later."""
        _require("client_id", draft.client_id)
        _require("client_secret", draft.secret)
        with self._lock:
            self._recover_once()
            credential_id = str(uuid.uuid4())
            now = self._now()
            credential = Credential(
                id=credential_id,
                name=draft.name.strip() or draft.client_id,
                client_id=draft.client_id,
                scopes=draft.scopes,
                ims_org_id=draft.ims_org_id,
                environment=environment,
                project=draft.project,
                workspace=draft.workspace,
                secret_item=item_name(self._vault.kind, credential_id, []),
                secret_added_at=now,
                created_at=now,
            )
            self._write(credential, draft.secret)
            try:
                self._catalog.insert(credential)
            except CatalogError:
                self._take_back(credential.secret_item)
                raise
            self._note(credential_id, EventKind.IMPORTED)
            return credential

    def edit(self, credential_id: str, **fields: Field) -> Credential:
        """Change some of the fields in ``EDITABLE``; the keyring is not touched."""
        unknown = fields.keys() - EDITABLE
        if unknown:
            raise TypeError(f"not editable: {', '.join(sorted(unknown))}")
        if "client_id" in fields:
            _require("client_id", fields["client_id"])
        changed = replace(self._catalog.get(credential_id), **fields)  # type: ignore[arg-type]  # the names are checked above
        self._catalog.update(changed)
        self._note(credential_id, EventKind.EDITED, fields=", ".join(sorted(fields)))
        return self._catalog.get(credential_id)

    def replace_secret(self, credential_id: str, secret: Secret) -> Credential:
        """A new secret in place of the old; on any failure the old one stays in use."""
        _require("client_secret", secret)
        with self._lock:
            self._recover_once()
            before = self._catalog.get(credential_id)
            self._check_reachable(before.secret_item)
            taken = [entry.item for entry in self._catalog.journal()]
            mine = [name for name in taken if f"/{credential_id}/" in name]
            item = item_name(
                self._vault.kind, credential_id, [before.secret_item, *mine]
            )
            self._write(replace(before, secret_item=item), secret)
            try:
                self._catalog.set_secret_item(credential_id, item, self._now())
            except CatalogError:
                self._take_back(item)
                raise
            if before.secret_item:
                self._discard_or_later(before.secret_item)
            self._note(credential_id, EventKind.SECRET_REPLACED)
            return self._catalog.get(credential_id)

    def secret(self, credential_id: str, environment: Environment) -> Secret:
        """The secret, for the environment that it was stored under and no other."""
        with self._lock:
            stored = self._catalog.get(credential_id).environment
            if stored != environment:
                raise WrongEnvironment(stored=stored.value, asked=environment.value)
            self._recover_once()
            credential = self._catalog.get(credential_id)
            self._check_reachable(credential.secret_item)
            if not is_held_by(self._vault.kind, credential.secret_item):
                raise SecretAbsent
            secret = self._vault.read(credential.secret_item)
            with suppress(CatalogError):
                self._catalog.touch(credential_id)
            return secret

    def delete(self, credential_id: str) -> None:
        """The secret first, read back to be sure; then the row and its history.

        Whatever the keyring refuses leaves the credential as it was.
        """
        with self._lock:
            self._recover_once()
            credential = self._catalog.get(credential_id)
            item = credential.secret_item
            self._check_reachable(item)
            if item:
                self._catalog.journal_add(item, credential_id, Intent.DELETE)
                try:
                    self._remove(item)
                except StoreError:
                    self._catalog.journal_done(item)
                    raise
            self._recovered = False  # should the catalog fail now, it is done later
            self._catalog.delete(credential_id)
            self._catalog.journal_done(item)
            self._recovered = True

    def recover(self) -> int:
        """Finish or undo what the journal holds; how many entries came to an end.

        Raises the keyring's failure where it cannot be used at all; an entry that
        fails by itself stays for the next time.
        """
        settled = 0
        with self._lock:
            for entry in self._catalog.journal():
                if self._is_foreign(entry.item):
                    continue
                with suppress(KeyringFailed, SecretStillThere):
                    self._settle(entry)
                    settled += 1
            self._recovered = True
        return settled

    def list(self) -> Credentials:
        """All credentials, oldest first; the keyring is not touched."""
        return self._catalog.credentials()

    # ── steps ────────────────────────────────────────────────────────────────

    def _write(self, credential: Credential, secret: Secret) -> None:
        """Journal, write, read back; on failure nothing is left."""
        item = credential.secret_item
        self._catalog.journal_add(item, credential.id, Intent.WRITE)
        try:
            self._vault.write(item, secret, label_for(credential.name))
            if self._read_back(item) != secret:
                raise SecretNotKept
        except StoreError:
            self._take_back(item)
            raise

    def _read_back(self, item: str) -> Secret | None:
        try:
            return self._vault.read(item)
        except SecretAbsent:
            return None

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
        if is_held_by(self._vault.kind, item):
            self._vault.delete(item)
        self._catalog.journal_done(item)

    def _remove(self, item: str) -> None:
        if not is_held_by(self._vault.kind, item):
            return  # it was in the memory of an earlier session
        self._vault.delete(item)
        if self._read_back(item) is not None:
            raise SecretStillThere

    def _settle(self, entry: JournalEntry) -> None:
        if entry.intent in (Intent.WRITE, Intent.UNDO):
            if self._catalog.journal_claim(entry.item):
                self._discard(entry.item)
            return
        if entry.intent is Intent.DELETE:
            self._remove(entry.item)
            with suppress(CredentialGone):
                if self._catalog.get(entry.credential_id).secret_item == entry.item:
                    self._catalog.delete(entry.credential_id)
        self._discard(entry.item)

    def _recover_once(self) -> None:
        if not self._recovered:
            self.recover()

    def _is_foreign(self, item: str) -> bool:
        """Whether only the keyring can do something about it, and ours is memory."""
        return self._vault.kind == "memory" and is_held_by("keyring", item)

    def _check_reachable(self, item: str) -> None:
        if self._is_foreign(item):
            raise absent()

    def _note(self, credential_id: str, kind: EventKind, **facts: str) -> None:
        """History is a courtesy: what was done is not undone for want of its line."""
        with suppress(CatalogError):
            self._catalog.record(credential_id, kind, facts)


def _require(field: str, value: object) -> None:
    if not value:
        raise InputMissing(field=field)
