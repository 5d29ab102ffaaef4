"""Catalogs and vaults that name each step as soon as they have taken it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Final
from urllib.parse import quote, unquote

from core.errors import SecretAbsent
from core.model import Credential, Secret
from core.storage.apart import SecretApart
from core.storage.catalog import Catalog, Field
from core.storage.credentials import CredentialStore
from core.storage.journal import Intent, JournalEntry
from core.storage.runs import Runs
from core.storage.steps import Steps
from core.storage.vault import OSVault, Vault


class Step(StrEnum):
    """Every point at which a change of the store can be cut off."""

    TAKEN = "taken"
    JOURNALLED = "journalled"
    WRITTEN = "written"
    READ_BACK = "read back"
    INSERTED = "inserted"
    FLIPPED = "flipped"
    CLAIMED = "claimed"
    REMOVED = "removed"
    MADE_SURE = "made sure"
    DROPPED = "dropped"
    CLEARED = "cleared"


Tell = Callable[[Step], None]


def nothing(step: Step) -> None:
    """Go on at every step."""


class FileVault:
    """A keyring in a folder of fake secrets, shared by processes."""

    kind: Final = "keyring"

    def __init__(
        self, folder: Path, step: Tell = nothing, before: Tell = nothing
    ) -> None:
        self._folder = folder
        self._step = step
        self._before = before
        folder.mkdir(exist_ok=True)

    def write(self, item: str, secret: Secret, label: str) -> None:
        """Keep it, on disk."""
        self._before(Step.WRITTEN)
        file = self._file(item)
        new = file.with_suffix(".new")
        new.write_text(secret.reveal(), encoding="utf-8")
        new.replace(file)
        self._step(Step.WRITTEN)

    def read(self, item: str, *, ask: bool = True) -> Secret:
        """Give it back."""
        self._before(Step.READ_BACK)
        try:
            secret = Secret(self._file(item).read_text(encoding="utf-8"))
        except FileNotFoundError:
            self._step(Step.MADE_SURE)
            raise SecretAbsent from None
        self._step(Step.READ_BACK)
        return secret

    def delete(self, item: str) -> None:
        """Forget it, on disk."""
        self._before(Step.REMOVED)
        self._file(item).unlink(missing_ok=True)
        self._step(Step.REMOVED)

    def look(self) -> None:
        """Always open."""

    def describe(self) -> str:
        """What it is."""
        return "a folder"

    def items(self) -> list[str]:
        """The names of everything in it."""
        return sorted(unquote(file.stem) for file in self._folder.glob("*.item"))

    def _file(self, item: str) -> Path:
        return self._folder / f"{quote(item, safe='')}.item"


class SteppingKeyring(OSVault):
    """The real keyring, naming each step that it has done."""

    def __init__(self, step: Tell) -> None:
        super().__init__()
        self._step = step

    def write(self, item: str, secret: Secret, label: str) -> None:
        """Write, and say so."""
        super().write(item, secret, label)
        self._step(Step.WRITTEN)

    def read(self, item: str, *, ask: bool = True) -> Secret:
        """Read, and say so."""
        try:
            secret = super().read(item, ask=ask)
        except SecretAbsent:
            self._step(Step.MADE_SURE)
            raise
        self._step(Step.READ_BACK)
        return secret

    def delete(self, item: str) -> None:
        """Remove, and say so."""
        super().delete(item)
        self._step(Step.REMOVED)


class SteppingCatalog(Catalog):
    """A catalog that names each step it has committed, and those it is about to."""

    def __init__(self, path: Path, step: Tell, before: Tell = nothing) -> None:
        super().__init__(path, lambda: 1.0)
        self._step = step
        self._before = before

    def insert(self, *credentials: Credential) -> None:
        """Insert, and say so."""
        self._before(Step.INSERTED)
        super().insert(*credentials)
        self._step(Step.INSERTED)

    def change(
        self,
        credential_id: str,
        fields: Mapping[str, Field],
        item: str = "",
        *,
        instead_of: str = "",
    ) -> Credential:
        """Move the pointer, and say so."""
        self._before(Step.FLIPPED)
        changed = super().change(credential_id, fields, item, instead_of=instead_of)
        self._step(Step.FLIPPED)
        return changed

    def journal_add(
        self, item: str, credential_id: str, intent: Intent, owner: str = ""
    ) -> None:
        """Journal, and say so."""
        self._before(Step.JOURNALLED)
        super().journal_add(item, credential_id, intent, owner)
        self._step(Step.JOURNALLED)

    def journal_write(
        self, credential_id: str, name: Callable[[list[str]], str], owner: str
    ) -> str:
        """Journal, and say so."""
        self._before(Step.JOURNALLED)
        item = super().journal_write(credential_id, name, owner)
        self._step(Step.JOURNALLED)
        return item

    def journal_delete(self, credential_id: str, item: str, owner: str) -> bool:
        """Journal, and say so."""
        self._before(Step.JOURNALLED)
        found = super().journal_delete(credential_id, item, owner)
        self._step(Step.JOURNALLED)
        return found

    def journal_take(self, entry: JournalEntry, owner: str) -> bool:
        """Take over, and say so."""
        self._before(Step.TAKEN)
        taken = super().journal_take(entry, owner)
        self._step(Step.TAKEN)
        return taken

    def journal_claim(self, item: str, owner: str = "") -> bool:
        """Claim, and say so."""
        self._before(Step.CLAIMED)
        claimed = super().journal_claim(item, owner)
        self._step(Step.CLAIMED)
        return claimed

    def journal_done(self, item: str) -> None:
        """Clear the journal, and say so."""
        self._before(Step.CLEARED)
        super().journal_done(item)
        self._step(Step.CLEARED)

    def journal_drop(self, item: str, credential_id: str) -> bool:
        """Drop row and entry, and say so."""
        self._before(Step.DROPPED)
        dropped = super().journal_drop(item, credential_id)
        self._step(Step.DROPPED)
        return dropped


class SteppingApart(SecretApart):
    """The secret that belongs to no credential, naming when its pointer has moved."""

    def __init__(
        self,
        steps: Steps,
        lock: threading.RLock,
        recover: Callable[[], None],
        now: Callable[[], float],
        step: Tell,
    ) -> None:
        super().__init__(steps, lock, recover, now)
        self._step = step

    def _move(self, item: str, settings: Mapping[str, str]) -> None:
        super()._move(item, settings)
        self._step(Step.FLIPPED)


class SteppingStore(CredentialStore):
    """A store whose secret apart names its steps as well."""

    def __init__(
        self, catalog: SteppingCatalog, vault: Vault, runs: Runs, step: Tell
    ) -> None:
        super().__init__(catalog, vault, lambda: 1.0, runs=runs)
        self._step = step

    def proxy_password(self) -> SteppingApart:
        """As the store makes it."""
        steps = Steps(self._catalog, self._vault, self._lease, self._runs)
        recover = self._steps.recover_due
        return SteppingApart(steps, self._lock, recover, self._now, self._step)
