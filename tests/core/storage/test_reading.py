"""Reading a secret: without a prompt, and where the pointer is behind."""

from __future__ import annotations

import pytest

from core.errors import CatalogInUse, KeyringLocked, SecretAbsent
from core.model import Credential, Environment, Secret
from core.storage.catalog import Catalog
from core.storage.credentials import CredentialStore
from core.storage.items import later_names
from core.storage.journal import Intent
from core.storage.reading import LATER, RESTORED_AT
from tests.core.storage.faulty import NEW, OLD, FaultyVault

WHERE = Environment.STAGE


class AskingVault(FaultyVault):
    """Notes for each read whether it may prompt."""

    def __init__(self) -> None:
        super().__init__()
        self.asks: list[bool] = []

    def read(self, item: str, *, ask: bool = True) -> Secret:
        """Give it back."""
        self.asks.append(ask)
        return super().read(item, ask=ask)


class MovingVault(FaultyVault):
    """Each read comes too late: another window has just replaced the secret."""

    def __init__(self, catalog: Catalog) -> None:
        super().__init__()
        self._catalog = catalog

    def read(self, item: str, *, ask: bool = True) -> Secret:
        """Nothing, any more."""
        self._step("read")
        _, credential_id, generation = item.split("/")
        later = f"mintdesk/{credential_id}/{int(generation) + 1}"
        self._catalog.adopt(credential_id, item, later)
        raise SecretAbsent


@pytest.fixture
def vault() -> AskingVault:
    """A keyring that notes who may prompt."""
    return AskingVault()


@pytest.fixture
def restored(store: CredentialStore, shop: Credential, catalog: Catalog) -> Credential:
    """A credential of an older copy of the catalog: its secret was replaced since."""
    catalog.set_setting(RESTORED_AT, "1800000000")
    return shop


def later(credential: Credential, generations: int) -> str:
    """The item that the credential got so many replacements later."""
    return later_names(credential.secret_item, generations)[-1]


# ── without a prompt ─────────────────────────────────────────────────────────


@pytest.mark.parametrize("ask", [True, False])
def test_the_vault_is_told_whether_it_may_ask(
    store: CredentialStore, shop: Credential, vault: AskingVault, ask: bool
) -> None:
    """A click may raise a prompt, background work may not."""
    vault.asks.clear()
    store.secret(shop.id, WHERE, ask=ask)
    assert vault.asks == [ask]


def test_background_work_looks_first(
    store: CredentialStore, shop: Credential, vault: AskingVault
) -> None:
    """A keyring that is not open is left alone."""
    vault.calls.clear()
    vault.fail = {"look": KeyringLocked()}
    with pytest.raises(KeyringLocked):
        store.secret(shop.id, WHERE, ask=False)
    assert vault.calls == ["look"]


def test_background_work_puts_nothing_right(
    store: CredentialStore, shop: Credential, vault: AskingVault, catalog: Catalog
) -> None:
    """Removing an item may raise a prompt: it waits for a click."""
    catalog.journal_add("mintdesk/x/1", "x", Intent.DISCARD)
    vault.calls.clear()
    store.secret(shop.id, WHERE, ask=False)
    assert (vault.calls, len(catalog.journal())) == (["look", "read"], 1)


def test_a_look_tells_that_the_keyring_is_open(
    store: CredentialStore, vault: AskingVault
) -> None:
    """Nothing else is asked of it."""
    vault.calls.clear()
    store.look()
    assert vault.calls == ["look"]


def test_a_look_tells_why_it_is_not(store: CredentialStore, vault: AskingVault) -> None:
    """In the keyring's own failure."""
    vault.fail = {"look": KeyringLocked()}
    with pytest.raises(KeyringLocked):
        store.look()


# ── where the pointer is behind ──────────────────────────────────────────────


def test_a_secret_that_moves_at_every_read_is_told(
    store: CredentialStore, shop: Credential, catalog: Catalog
) -> None:
    """After some tries: it is in the hands of another window, not absent."""
    moving = CredentialStore(catalog, MovingVault(catalog), lambda: 1.0)
    with pytest.raises(CatalogInUse):
        moving.secret(shop.id, WHERE)


@pytest.mark.parametrize("generations", range(1, LATER + 1))
def test_after_a_restore_a_later_item_is_found(
    store: CredentialStore, restored: Credential, vault: AskingVault, generations: int
) -> None:
    """The copy knew an item that was replaced since."""
    vault.items = {later(restored, generations): NEW}
    assert store.secret(restored.id, WHERE) == NEW


def test_after_a_restore_the_found_item_stays_in_use(
    store: CredentialStore, restored: Credential, vault: AskingVault
) -> None:
    """The pointer moves to it, and nothing is left to do."""
    vault.items = {later(restored, 2): NEW}
    store.secret(restored.id, WHERE)
    assert store.list()[0].secret_item == later(restored, 2)


def test_after_a_restore_a_secret_that_is_nowhere_is_absent(
    store: CredentialStore, restored: Credential, vault: AskingVault
) -> None:
    """Not many places are looked at."""
    vault.items = {later(restored, LATER + 1): NEW}
    with pytest.raises(SecretAbsent):
        store.secret(restored.id, WHERE)


def test_after_a_restore_an_item_that_is_being_written_is_not_taken(
    store: CredentialStore, restored: Credential, vault: AskingVault, catalog: Catalog
) -> None:
    """It may be undone any time."""
    vault.items = {later(restored, 1): NEW}
    catalog.journal_add(later(restored, 1), restored.id, Intent.WRITE, "somebody")
    with pytest.raises(SecretAbsent):
        store.secret(restored.id, WHERE, ask=False)


def test_without_a_restore_no_later_item_is_looked_for(
    store: CredentialStore, shop: Credential, vault: AskingVault
) -> None:
    """The pointer is right, and the secret was removed by hand."""
    vault.items = {later(shop, 1): NEW}
    with pytest.raises(SecretAbsent):
        store.secret(shop.id, WHERE)


def test_after_a_restore_a_replacement_leaves_one_item(
    store: CredentialStore, restored: Credential, vault: AskingVault
) -> None:
    """The item in use is found first, and is not written over."""
    vault.items = {later(restored, 1): OLD}
    store.replace_secret(restored.id, NEW)
    assert vault.items == {later(restored, 2): NEW}


def test_after_a_restore_a_deletion_leaves_no_item(
    store: CredentialStore, restored: Credential, vault: AskingVault
) -> None:
    """Nor does the one that the copy did not know."""
    vault.items = {later(restored, 3): NEW}
    store.delete(restored.id)
    assert (store.list(), vault.items) == ([], {})


@pytest.mark.parametrize("item", ["", "odd", "mintdesk/id/", "mintdesk/id/x", "/1/²"])
def test_a_strange_name_has_no_later_ones(item: str) -> None:
    """The catalog is data from outside."""
    assert later_names(item, LATER) == []
