"""The wiring of core: what the program can do, as plain functions of plain values.

Every method may be run on any thread; what touches the keyring goes through
``on_keyring``, which a window binds to its keyring lane and a script leaves as it is.
What a start does not need is imported by the first call that does.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from core.arrangements import OnKeyring, Planned, directly
from core.errors import (
    AdobeError,
    CatalogError,
    InputMissing,
    NetworkError,
    WrongEnvironment,
)
from core.model import Credential, Draft, QuotaReport, Secret, Token
from core.opening import CatalogServices
from core.storage.events import Event, EventKind, facts_of_failure
from core.storage.stores import Stores
from core.tokens import TokenCache

if TYPE_CHECKING:
    from core.adobe.endpoints import Endpoints
    from core.adobe.http import Client
    from core.formats.detect import Reading
    from core.storage.vault import Vault
    from core.worlds import World


class Services(CatalogServices):
    """Everything the window can ask for."""

    def __init__(
        self,
        world: World,
        vault: Vault,
        now: Callable[[], float] = time.time,
        extra_ca: Path | None = None,
    ) -> None:
        self.world = world
        self.now = now
        self.on_keyring: OnKeyring = directly
        self.tokens = TokenCache(now)
        self._extra_ca = extra_ca
        self._client: Client | None = None
        self._lock = threading.Lock()
        self.stores = self._stores = Stores(world.folder / "catalog.sqlite", vault, now)

    # ── start and end ────────────────────────────────────────────────────────

    def keep_setting(self, key: str, value: str) -> None:
        """Keep one of the window's settings."""
        self._stores.catalog.set_setting(key, value)

    def close(self) -> None:
        """Forget the tokens and close what is open."""
        self.tokens.clear()
        if self._client is not None:
            self._client.close()
        self._stores.close()

    @property
    def vault_kind(self) -> str:
        """``keyring`` or ``memory``."""
        return self._stores.vault.kind

    def vault_name(self) -> str:
        """The keyring as a person knows it."""
        return self._stores.vault.describe()

    def keep_for_this_session(self) -> None:
        """Hold secrets in memory from now on, where there is no keyring."""
        from core.storage.vault import MemoryVault

        self._stores.hold_in(MemoryVault())

    def abandon_keyring(self) -> None:
        """Give up on what hangs in the keyring: the next call starts on fresh locks.

        The abandoned call ends in Cancelled once it comes back, and changes nothing
        that a later one has done.
        """
        self._stores.abandon()

    def look_at_keyring(self) -> None:
        """Nothing if secrets can be read, else why not; no prompt is raised."""
        self._stores.vault.look()

    def open_keyring(self, credential: Credential) -> None:
        """Read a secret, so that a locked keyring asks for its password."""
        self._stores.credentials.secret(credential.id, credential.environment)

    # ── import, edit, delete (keyring lane) ──────────────────────────────────

    def read_file(self, path: Path) -> Reading:
        """What a file holds; nothing is stored."""
        from core.reading import read_file

        return read_file(path)

    def read_pasted(self, text: Secret) -> Reading:
        """What a pasted text holds; nothing is stored."""
        from core.formats.detect import read

        return read(text.reveal(), "")

    def add(self, drafts: tuple[Draft, ...]) -> tuple[Credential, ...]:
        """Store every draft, its secret written and read back; or none of them."""
        where = self.world.environment_for
        placed = tuple((draft, where(draft.environment)) for draft in drafts)
        return self._stores.credentials.add_all(placed)

    def edit(self, credential_id: str, draft: Draft) -> Credential:
        """Change what is not secret, and with it the secret if the draft holds one."""
        return self._stores.credentials.edit(
            credential_id,
            draft.secret or None,
            name=draft.name,
            client_id=draft.client_id,
            scopes=draft.scopes,
            ims_org_id=draft.ims_org_id,
            project=draft.project,
            workspace=draft.workspace,
        )

    def set_org(self, credential_id: str, ims_org_id: str) -> Credential:
        """Keep the IMS org that was asked for in place."""
        return self._stores.credentials.edit(credential_id, ims_org_id=ims_org_id)

    def rename(self, credential_id: str, name: str) -> Credential:
        """Give a credential another name."""
        return self._stores.credentials.edit(credential_id, name=name)

    def replace_secret(self, credential_id: str, secret: Secret) -> Credential:
        """A new client secret in place of the old one."""
        return self._stores.credentials.replace_secret(credential_id, secret)

    def delete(self, credential: Credential) -> None:
        """The secret from the keyring, read back to be sure; then the rest."""
        self._stores.credentials.delete(credential.id)
        self.tokens.forget(credential)

    def history(self, credential_id: str, limit: int = 3) -> list[Event]:
        """The latest events of a credential, without any value."""
        return self._stores.catalog.history(credential_id, limit)

    # ── Adobe (network lane) ─────────────────────────────────────────────────

    def mint(
        self, credential: Credential, *, anew: bool = False, ask: bool = True
    ) -> Token:
        """A token: the one in hand while enough is left of it, else a new one.

        ``anew`` gets a new one anyway; should that fail, the one in hand stays.
        Without ``ask`` the keyring raises no prompt: for what nobody clicked.
        """
        turn = self.tokens.turn(credential)
        held = self.tokens.get(credential)
        if held is not None and not anew:
            return held
        with self._noting(credential, EventKind.TOKEN_FAILED):
            token = self._mint(credential, turn, instead_of=held, ask=ask)
        self._note(
            credential,
            EventKind.TOKEN,
            scopes=len(token.scopes_asked),
            seconds=round(token.lifetime),
        )
        return token

    def cancel_mint(self, credential: Credential) -> None:
        """Wait no more for the token that is on its way; the next mint asks anew."""
        self.tokens.forget_flight(credential)

    def quota(self, credential: Credential, *, ask: bool = True) -> QuotaReport:
        """The quota; on a refused token one new token and one more try."""
        from core.adobe import quota
        from core.quota_flow import load_quota

        if not credential.ims_org_id:
            raise InputMissing(field="ims_org_id")
        turn = self.tokens.turn(credential)
        with self._noting(credential, EventKind.QUOTA_FAILED):
            client, where = self._reach(credential)
            report = load_quota(
                held=lambda: self.tokens.get(credential),
                mint=lambda: self._mint(credential, turn, ask=ask),
                forget=lambda: self.tokens.forget(credential),
                load=lambda token: quota.load(
                    client, where, credential, token, self.now
                ),
            )
        self._note(credential, EventKind.QUOTA, rows=len(report.rows))
        return report

    def _mint(
        self,
        credential: Credential,
        turn: int,
        *,
        instead_of: Token | None = None,
        ask: bool,
    ) -> Token:
        from core.adobe import ims

        client, where = self._reach(credential)

        def issue() -> Token:
            secret = self.on_keyring(
                lambda: self._stores.credentials.secret(
                    credential.id, where.environment, ask=ask
                )
            )
            return ims.mint(client, where, credential, secret, self.now)

        return self.tokens.mint_once(
            credential, issue, instead_of=instead_of, turn=turn
        )

    @contextmanager
    def _noting(self, credential: Credential, kind: EventKind) -> Iterator[None]:
        """Keep a line in the history about a failure of Adobe's or on the way there."""
        try:
            yield
        except (AdobeError, NetworkError) as error:
            self._note(credential, kind, **facts_of_failure(error))
            raise

    def _note(
        self, credential: Credential, kind: EventKind, **facts: str | int
    ) -> None:
        """History is a courtesy: a call is not undone for want of its line."""
        with suppress(CatalogError):
            self._stores.catalog.record(credential.id, kind, facts)

    def _reach(self, credential: Credential) -> tuple[Client, Endpoints]:
        where = self.world.endpoints.get(credential.environment)
        if where is None:
            raise WrongEnvironment(
                stored=str(credential.environment), asked=str(self.world.environment)
            )
        with self._lock:
            if self._client is None:
                from core.adobe.http import open_client

                self._client = open_client(self._extra_ca)
            return self._client, where

    # ── export ───────────────────────────────────────────────────────────────

    def plan_export(self, credential: Credential, path: Path) -> Planned:
        """What an export to ``path`` would change; nothing is written."""
        from core.files import read_existing
        from core.formats.export import plan_export

        found = read_existing(path)
        secret = self.on_keyring(
            lambda: self._stores.credentials.secret(
                credential.id, credential.environment
            )
        )
        if found is None:
            return Planned(path, None, plan_export(credential, secret, None), True)
        plan = plan_export(credential, secret, found.text)
        return Planned(path, found.data, plan, found.private)

    def write_export(self, credential: Credential, planned: Planned) -> Path:
        """Write what was previewed, if the file is still as it was."""
        from core.replacing import replace_atomically

        data = planned.plan.data()
        replace_atomically(planned.path, data, planned.before)
        self._note(credential, EventKind.EXPORTED, path=str(planned.path))
        return planned.path
