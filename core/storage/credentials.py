"""The catalog and the vault as one: no step loses a secret or leaves one behind.

A new secret goes in as a new item, never over an old one: its name is journalled,
written, read back and compared; then, in one transaction of the catalog, the pointer
moves, the fields change with it, the old item becomes one to discard and the new one's
entry ends. Until that transaction the old secret is in use, after it the new one is.
What a crash leaves in the journal is finished or undone by
:meth:`CredentialStore.recover`, which the first use of the keyring runs and no start
does.

A memory vault may stand in for an absent keyring over the same catalog. It touches
nothing that the keyring holds: that raises KeyringAbsent.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress

from core.errors import (
    CatalogError,
    CatalogInUse,
    CredentialGone,
    WrongEnvironment,
)
from core.model import Credential, Draft, Environment, Secret
from core.storage import pair
from core.storage.apart import SecretApart
from core.storage.catalog import Catalog, Field
from core.storage.changes import SecretChanges, Written, require
from core.storage.events import EventKind
from core.storage.items import is_held_by
from core.storage.made import new_credential
from core.storage.reading import TRIES, Reading
from core.storage.runs import Runs
from core.storage.steps import Steps
from core.storage.two_phase import TwoPhase
from core.storage.underway import Lease
from core.storage.vault import Vault

Credentials = list[Credential]
Placed = tuple[Draft, Environment]

EDITABLE = frozenset(
    {
        *("name", "client_id", "scopes", "ims_org_id", "project", "workspace"),
        *("technical_account_id", "technical_account_email", "org_name"),
        *("scope_sets", "scope_set"),
    }
)
"""What :meth:`CredentialStore.edit` takes; a secret stays in its environment."""
CHOICES = frozenset({"scope_sets", "scope_set"})
"""What a person switches now and then: no news for the history."""


class CredentialStore:
    """Credentials with their secrets; one change at a time."""

    def __init__(
        self,
        catalog: Catalog,
        vault: Vault,
        now: Callable[[], float],
        lease: Lease | None = None,
        *,
        runs: Runs | None = None,
    ) -> None:
        """``runs`` tells which other starts are alive; None: there are no others."""
        self._catalog = catalog
        self._vault = vault
        self._now = now
        self._runs = runs
        self._lock = threading.RLock()
        self._lease = lease or Lease()
        self._steps = TwoPhase(catalog, vault, self._lease, runs)
        self._reading = Reading(catalog, self._steps)
        self._change = SecretChanges(
            catalog, self._steps, self._reading, self._lock, now
        )

    def succeeded_by(self, vault: Vault) -> CredentialStore:
        """A fresh store over the same catalog; returns at once, whatever hangs here.

        This one begins nothing more: a call that hangs in its vault ends in Cancelled,
        and the new store finishes or undoes what that call had begun, once it is back.
        """
        lease = self._lease.renewed()
        return CredentialStore(self._catalog, vault, self._now, lease, runs=self._runs)

    def add(self, draft: Draft, environment: Environment) -> Credential:
        """Keep a draft; scopes and IMS org may come later."""
        return self.add_all(((draft, environment),))[0]

    def add_all(
        self,
        placed: tuple[Placed, ...],
        progress: Callable[[int], None] | None = None,
    ) -> tuple[Credential, ...]:
        """Keep every draft in its environment, or none of them.

        ``progress`` hears how many secrets were written; with Cancelled it ends it.
        """
        for draft, _ in placed:
            require("client_id", draft.client_id)
            require("client_secret", draft.secret)
        with self._lock:
            self._steps.recover_due()
            kind, now = self._vault.kind, self._now()
            made = tuple(new_credential(*each, kind, now) for each in placed)
            secrets = (pair.packed(draft.secrets) for draft, _ in placed)
            new = zip(made, secrets, strict=True)
            with self._steps.adding(*new, progress=progress):
                self._catalog.insert(*made)
            for each in made:
                self._note(each.id, EventKind.IMPORTED)
            return made

    def edit(
        self, credential_id: str, secret: Secret | None = None, /, **fields: Field
    ) -> Credential:
        """Change some of the fields in ``EDITABLE``, and the secret where one is given.

        Of two secrets that is the one in use. One step: on any failure fields and
        secret are both as they were. Without a
        secret the keyring is not touched; so the label that a person sees there keeps
        the old name after a rename, and follows at the next write of a secret.
        """
        if unknown := fields.keys() - EDITABLE:
            raise TypeError(f"not editable: {', '.join(sorted(unknown))}")
        if "client_id" in fields:
            require("client_id", fields["client_id"])
        others = False
        if secret is None:
            changed = self._catalog.change(credential_id, fields)
        else:
            changed, others = self._change.replace(credential_id, secret, None, fields)
        if told := ", ".join(sorted(fields.keys() - CHOICES)):
            self._note(credential_id, EventKind.EDITED, fields=told)
        if others:
            self._note(credential_id, EventKind.SECRET_REPLACED)
        return changed

    def replace_secret(
        self,
        credential_id: str,
        secret: Secret,
        place: int | None = None,
        *,
        seen: str = "",
    ) -> Credential:
        """A new secret in place of the old; on any failure the old one stays in use.

        Of two, the one at ``place`` (0, 1); the one in use where none is given.
        SecretsMoved where ``seen``, the item that it was chosen by, is outdated.
        """
        changed = self._change.replace(credential_id, secret, place, {}, seen)
        return self._noted(changed, EventKind.SECRET_REPLACED)

    def join_secret(self, credential_id: str, secret: Secret) -> Credential:
        """A second secret beside the first, which stays the one that is tried first.

        Where there are two, it takes the place of the one that is not in use.
        """
        changed = self._change.join(credential_id, secret)
        return self._noted(changed, EventKind.SECRET_ADDED)

    def remove_secret(
        self, credential_id: str, place: int, *, seen: str = ""
    ) -> Credential:
        """The other of two secrets alone; InputMissing where there is only one."""
        changed = self._change.remove(credential_id, place, seen)
        return self._noted(changed, EventKind.SECRET_REMOVED)

    def take(
        self,
        credential_id: str,
        secrets: pair.Kept,
        fields: dict[str, Field],
        *,
        join: bool,
    ) -> Credential | None:
        """These secrets and fields from a file, in one step; None: they are there.

        Instead of the present secrets; with ``join`` beside the one in use.
        """
        changed = self._change.take(credential_id, secrets, fields, join=join)
        if told := ", ".join(sorted(fields)):
            self._note(credential_id, EventKind.EDITED, fields=told)
        kind = EventKind.SECRET_ADDED if join else EventKind.SECRET_REPLACED
        after = self._noted(changed, kind)
        return after if fields or changed[1] else None

    def kept_secrets(self, credential_id: str, *, ask: bool) -> pair.Kept:
        """The secrets to compare others with: no use of them, and nothing is mended."""
        return self._change.kept(credential_id, ask=ask)

    def note_worked(self, credential: Credential, place: int) -> Credential:
        """Adobe took the secret at ``place`` and refused the other one, just now.

        CatalogInUse where the credential has other secrets meanwhile.
        """
        fields = {"secret_in_use": place, "refused_at": self._now()}
        item = credential.secret_item
        changed = self._catalog.change(credential.id, fields, instead_of=item)
        self._note(credential.id, EventKind.SECRET_SWITCHED)
        return changed

    def look(self) -> None:
        """Nothing if secrets can be read without a prompt, else the StoreError."""
        self._steps.look()

    def secret(
        self, credential_id: str, environment: Environment, *, ask: bool = True
    ) -> Secret:
        """The secret in use, as :meth:`secrets` gives it."""
        return self.secrets(credential_id, environment, ask=ask)[0][1]

    def secrets(
        self, credential_id: str, environment: Environment, *, ask: bool = True
    ) -> tuple[tuple[int, Secret], ...]:
        """The secrets with their places (0, 1), in the order in which to try them.

        For the environment that they were stored under and no other. Without ``ask``
        nothing prompts: a keyring that is not open is told as such, and what an
        earlier start has left undone waits, as removing may prompt, too.
        """
        with self._lock:
            kept = self._catalog.get(credential_id)
            stored = kept.environment
            if stored != environment:
                raise WrongEnvironment(stored=stored.value, asked=environment.value)
            if not self._is_of_earlier_session(kept.secret_item):
                if ask:
                    self._steps.recover_due()
                else:
                    self._steps.look()
            found = pair.unpacked(self._reading.secret(credential_id, ask=ask))
            with suppress(CatalogError):
                self._catalog.touch(credential_id)
            return pair.in_order(kept, found)

    def delete(self, credential_id: str) -> None:
        """The secret first, read back to be sure; then the row and its history.

        Whatever the keyring refuses leaves the credential as it was. Where it deletes
        and cannot be asked afterwards, the failure is told, and the next use of the
        keyring finishes the deletion.
        """
        with self._lock:
            item = self._catalog.get(credential_id).secret_item
            if not self._is_of_earlier_session(item):
                self._steps.recover_due()
                if self._is_gone(credential_id):
                    return  # an earlier deletion was to be finished
                self._reading.mend_pointer(credential_id)
            for _ in range(TRIES):
                item = self._catalog.get(credential_id).secret_item
                self._reading.check_reachable(item)
                if self._steps.delete(credential_id, item):
                    return
            raise CatalogInUse

    def recover(self) -> int:
        """Finish or undo what the journal holds; how many entries came to an end."""
        with self._lock:
            return self._steps.recover()

    def proxy_password(self) -> SecretApart:
        """The password of the proxy, over the same catalog and vault."""
        steps = Steps(self._catalog, self._vault, self._lease, self._runs)
        return SecretApart(steps, self._lock, self._steps.recover_due, self._now)

    def list(self) -> Credentials:
        """All credentials, oldest first; the keyring is not touched."""
        return self._catalog.credentials()

    # ─────────────────────────────────────────────────────────────────────────

    def _is_gone(self, credential_id: str) -> bool:
        try:
            self._catalog.get(credential_id)
        except CredentialGone:
            return True
        return False

    def _is_of_earlier_session(self, item: str) -> bool:
        """Whether it was in memory only: the keyring need not be asked for it."""
        return is_held_by("memory", item) and self._vault.kind != "memory"

    def _noted(self, written: Written, kind: EventKind) -> Credential:
        changed, others = written
        if others:
            self._note(changed.id, kind)
        return changed

    def _note(self, credential_id: str, kind: EventKind, **facts: str) -> None:
        """History is a courtesy: what was done is not undone for want of its line."""
        with suppress(CatalogError):
            self._catalog.record(credential_id, kind, facts)
