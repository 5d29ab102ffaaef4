"""The wiring of core: what the program can do, as plain functions of plain values.

Every method may be run on any thread; what touches the keyring goes through
``on_keyring``, which a window binds to its keyring lane and a script leaves as it is.
What a start does not need is imported by the first call that does.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from core.arrangements import OnKeyring, directly
from core.calling import AdobeServices
from core.exporting import ExportServices
from core.importing import ImportServices
from core.model import Credential, Draft, ScopeSet, Secret
from core.opening import CatalogServices
from core.remembered_services import FileServices
from core.snippet_services import SnippetServices
from core.storage.events import Event
from core.storage.stores import Stores
from core.tag_services import TagServices
from core.tokens import TokenCache
from core.wiring_services import WiringServices

if TYPE_CHECKING:
    from core.adobe.network_settings import NetworkSettings
    from core.adobe.retries import Retries
    from core.storage.vault import Vault
    from core.worlds import World


class Services(
    CatalogServices,
    ImportServices,
    AdobeServices,
    ExportServices,
    WiringServices,
    SnippetServices,
    TagServices,
    FileServices,
):
    """Everything the window can ask for."""

    def __init__(
        self,
        world: World,
        vault: Vault,
        now: Callable[[], float] = time.time,
        network: NetworkSettings | None = None,
        retries: Retries | None = None,
    ) -> None:
        self.world = world
        self.now = now
        self.on_keyring: OnKeyring = directly
        self.tokens = TokenCache(now)
        self._retries = retries
        self._start_calls(network)
        self.stores = self._stores = Stores(world.folder / "catalog.sqlite", vault, now)

    # ── start and end ────────────────────────────────────────────────────────

    def keep_setting(self, key: str, value: str) -> None:
        """Keep one of the window's settings."""
        self._stores.catalog.set_setting(key, value)

    def change_setting(self, key: str, change: Callable[[str], str]) -> None:
        """Keep what ``change`` makes of a setting, as it is kept by now."""
        self._stores.catalog.change_setting(key, change)

    def close(self) -> None:
        """Forget the tokens and close what is open."""
        self.tokens.clear()
        self._end_calls()
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

    # ── edit, delete (keyring lane) ──────────────────────────────────────────

    def edit(self, credential_id: str, draft: Draft) -> Credential:
        """Change what is not secret, and with it the secret if the draft holds one."""
        return self._stores.credentials.edit(
            credential_id,
            draft.secret or None,
            name=draft.name,
            client_id=draft.client_id,
            scopes=draft.scopes,
            ims_org_id=draft.ims_org_id,
            org_name=draft.org_name,
            project=draft.project,
            workspace=draft.workspace,
        )

    def set_org(self, credential_id: str, ims_org_id: str) -> Credential:
        """Keep the IMS org that was asked for in place; its name is not known."""
        store = self._stores.credentials
        return store.edit(credential_id, ims_org_id=ims_org_id, org_name="")

    def set_scopes(self, credential_id: str, scopes: tuple[str, ...]) -> Credential:
        """Keep these scopes, in this order."""
        return self._stores.credentials.edit(credential_id, scopes=scopes)

    def rename(self, credential_id: str, name: str) -> Credential:
        """Give a credential another name."""
        return self._stores.credentials.edit(credential_id, name=name)

    def replace_secret(
        self,
        credential_id: str,
        secret: Secret,
        place: int | None = None,
        seen: str = "",
    ) -> Credential:
        """A new client secret in place of the old one (of two: that at ``place``).

        SecretsMoved where ``seen``, the item that the place was chosen by, is outdated.
        """
        with self._carrying(credential_id, place) as changed:
            store = self._stores.credentials
            done = store.replace_secret(credential_id, secret, place, seen=seen)
            changed.append(done)
        return changed[0]

    def join_secret(self, credential_id: str, secret: Secret) -> Credential:
        """A second client secret beside the first, as Adobe allows two."""
        with self._carrying(credential_id, -1) as changed:
            changed.append(self._stores.credentials.join_secret(credential_id, secret))
        return changed[0]

    def remove_secret(
        self, credential_id: str, place: int, seen: str = ""
    ) -> Credential:
        """One of two client secrets goes, the other stays; ``seen`` as above."""
        with self._carrying(credential_id, place) as changed:
            store = self._stores.credentials
            changed.append(store.remove_secret(credential_id, place, seen=seen))
        return changed[0]

    def set_scope_sets(
        self, credential_id: str, sets: tuple[ScopeSet, ...] | None, chosen: str
    ) -> Credential:
        """Named sets of scopes, and the one that tokens are asked for ("": all).

        None leaves the sets as they are by now, and changes the choice alone.
        """
        store = self._stores.credentials
        if sets is None:
            return store.edit(credential_id, scope_set=chosen)
        return store.edit(credential_id, scope_sets=sets, scope_set=chosen)

    def delete(self, credential: Credential) -> None:
        """The secret from the keyring, read back to be sure; then the rest."""
        self._stores.credentials.delete(credential.id)
        self.tokens.forget_all(credential)

    def history(self, credential_id: str, limit: int = 3) -> list[Event]:
        """The latest events of a credential, without any value."""
        return self._stores.catalog.history(credential_id, limit)

    @contextmanager
    def _carrying(
        self, credential_id: str, place: int | None
    ) -> Iterator[list[Credential]]:
        """Keep the tokens where the secret that changes is not the one in use."""
        before = self._stores.catalog.get(credential_id)
        changed: list[Credential] = []
        yield changed
        in_use = before.secret_in_use if before.secret_count == 2 else None
        if place == -1 or (in_use is not None and place == 1 - in_use):
            self.tokens.carry(before, changed[0])
