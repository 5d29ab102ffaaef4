"""Replacing, deleting and recovering: no step loses a secret or leaves one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.errors import (
    CredentialGone,
    KeyringAbsent,
    KeyringFailed,
    KeyringGone,
    KeyringLocked,
    SecretAbsent,
    SecretNotKept,
    SecretStillThere,
)
from core.model import Credential, Environment
from core.storage.catalog import Catalog
from core.storage.credentials import CredentialStore
from core.storage.journal import Intent
from core.storage.vault import MemoryVault
from tests.core.storage.faulty import (
    DRAFT,
    NEW,
    OLD,
    FaultyVault,
    ForgetfulVault,
    ManglingVault,
    StickyVault,
)

if TYPE_CHECKING:
    from tests.conftest import FakeClock


def test_a_replacement_leaves_one_item(
    store: CredentialStore, shop: Credential, vault: FaultyVault
) -> None:
    """A new generation, and the old one is gone."""
    store.replace_secret(shop.id, NEW)
    assert vault.items == {f"mintdesk/{shop.id}/2": NEW}


@pytest.mark.parametrize("call", ["write", "read"])
def test_a_replacement_that_fails_leaves_the_old_secret_in_use(
    store: CredentialStore, shop: Credential, vault: FaultyVault, call: str
) -> None:
    """The failure is told and nothing else has happened."""
    vault.fail = {call: KeyringGone()}
    with pytest.raises(KeyringGone):
        store.replace_secret(shop.id, NEW)
    vault.fail = {}
    assert store.secret(shop.id, Environment.STAGE) == OLD


def test_a_replacement_that_fails_leaves_no_second_item(
    store: CredentialStore, shop: Credential, vault: FaultyVault
) -> None:
    """What was written before the failure is taken back."""
    vault.fail = {"read": KeyringGone()}
    with pytest.raises(KeyringGone):
        store.replace_secret(shop.id, NEW)
    assert vault.items == {shop.secret_item: OLD}


def test_what_could_not_be_taken_back_goes_at_the_next_use(
    store: CredentialStore, shop: Credential, vault: FaultyVault
) -> None:
    """The journal remembers it."""
    vault.fail = {"read": KeyringGone(), "delete": KeyringGone()}
    with pytest.raises(KeyringGone):
        store.replace_secret(shop.id, NEW)
    vault.fail = {}
    store.secret(shop.id, Environment.STAGE)
    assert vault.items == {shop.secret_item: OLD}


def test_an_item_is_never_written_over(
    store: CredentialStore, shop: Credential, catalog: Catalog, vault: FaultyVault
) -> None:
    """A name that is still in the journal is passed over."""
    vault.fail = {"delete": KeyringFailed(reason="Odd")}
    catalog.journal_add(f"mintdesk/{shop.id}/2", shop.id, Intent.DISCARD)
    replaced = store.replace_secret(shop.id, NEW)
    assert replaced.secret_item == f"mintdesk/{shop.id}/3"


def test_an_old_item_that_stays_does_not_undo_the_replacement(
    store: CredentialStore, shop: Credential, vault: FaultyVault
) -> None:
    """The new secret is in use; the old one goes later."""
    vault.fail = {"delete": KeyringGone()}
    store.replace_secret(shop.id, NEW)
    vault.fail = {}
    assert store.secret(shop.id, Environment.STAGE) == NEW


@pytest.mark.parametrize("bad", [ForgetfulVault(), ManglingVault()])
def test_a_keyring_that_does_not_keep_is_found_out(
    catalog: Catalog, bad: FaultyVault, clock: FakeClock
) -> None:
    """Written, read back, not the same: nothing is stored."""
    store = CredentialStore(catalog, bad, clock.now)
    with pytest.raises(SecretNotKept):
        store.add(DRAFT, Environment.STAGE)
    assert (store.list(), catalog.journal()) == ([], [])


def test_deleting_removes_secret_and_row(
    store: CredentialStore, shop: Credential, vault: FaultyVault, catalog: Catalog
) -> None:
    """Nothing is left anywhere."""
    store.delete(shop.id)
    assert (vault.items, store.list(), catalog.journal()) == ({}, [], [])


def test_a_deletion_that_the_keyring_refuses_changes_nothing(
    store: CredentialStore, shop: Credential, vault: FaultyVault, catalog: Catalog
) -> None:
    """Row and journal are as they were."""
    vault.fail = {"delete": KeyringLocked()}
    with pytest.raises(KeyringLocked):
        store.delete(shop.id)
    assert (store.list(), catalog.journal()) == ([shop], [])


def test_a_secret_that_stays_is_told(catalog: Catalog, clock: FakeClock) -> None:
    """Deleted, read back, still there: the row stays too."""
    store = CredentialStore(catalog, StickyVault(), clock.now)
    kept = store.add(DRAFT, Environment.STAGE)
    with pytest.raises(SecretStillThere):
        store.delete(kept.id)
    assert store.list() == [kept]


def test_a_credential_whose_secret_was_removed_by_hand_can_be_deleted(
    store: CredentialStore, shop: Credential, vault: FaultyVault
) -> None:
    """Somebody tidied up in Seahorse."""
    vault.items.clear()
    store.delete(shop.id)
    assert store.list() == []


def test_a_deleted_credential_is_gone(store: CredentialStore, shop: Credential) -> None:
    """As when another window deleted it."""
    store.delete(shop.id)
    with pytest.raises(CredentialGone):
        store.secret(shop.id, Environment.STAGE)


def test_recovery_leaves_for_later_what_fails_by_itself(
    store: CredentialStore, vault: FaultyVault, catalog: Catalog
) -> None:
    """One odd item does not stop the keyring's use."""
    catalog.journal_add("mintdesk/x/1", "x", Intent.DISCARD)
    vault.fail = {"delete": KeyringFailed(reason="Odd")}
    assert (store.recover(), len(catalog.journal())) == (0, 1)


def test_recovery_tells_that_the_keyring_is_locked(
    store: CredentialStore, vault: FaultyVault, catalog: Catalog
) -> None:
    """Nothing is forgotten for it."""
    catalog.journal_add("mintdesk/x/1", "x", Intent.WRITE)
    vault.fail = {"delete": KeyringLocked()}
    with pytest.raises(KeyringLocked):
        store.recover()
    assert len(catalog.journal()) == 1


@pytest.fixture
def session(
    catalog: Catalog, shop: Credential, clock: FakeClock
) -> tuple[CredentialStore, Credential]:
    """A store in memory over a catalog that has a credential in the keyring."""
    return CredentialStore(catalog, MemoryVault(), clock.now), shop


def test_a_session_in_memory_cannot_delete_what_the_keyring_holds(
    session: tuple[CredentialStore, Credential],
) -> None:
    """Its secret would be left behind."""
    store, shop = session
    with pytest.raises(KeyringAbsent):
        store.delete(shop.id)
    assert store.list() == [shop]


def test_a_session_in_memory_cannot_replace_what_the_keyring_holds(
    session: tuple[CredentialStore, Credential],
) -> None:
    """The lasting secret would be lost for one that is not."""
    store, shop = session
    with pytest.raises(KeyringAbsent):
        store.replace_secret(shop.id, NEW)


def test_a_session_in_memory_leaves_the_keyring_s_journal(
    session: tuple[CredentialStore, Credential], catalog: Catalog
) -> None:
    """What only the keyring can finish waits for it."""
    catalog.journal_add("mintdesk/x/1", "x", Intent.DISCARD)
    assert (session[0].recover(), len(catalog.journal())) == (0, 1)


def test_a_secret_of_an_earlier_session_is_absent(
    store: CredentialStore, catalog: Catalog, clock: FakeClock
) -> None:
    """The keyring is not asked for what it never held."""
    passing = CredentialStore(catalog, MemoryVault(), clock.now)
    kept = passing.add(DRAFT, Environment.STAGE)
    with pytest.raises(SecretAbsent):
        store.secret(kept.id, Environment.STAGE)


def test_a_secret_of_an_earlier_session_can_be_given_anew(
    store: CredentialStore, catalog: Catalog, clock: FakeClock
) -> None:
    """Once there is a keyring, it goes there."""
    passing = CredentialStore(catalog, MemoryVault(), clock.now)
    kept = passing.add(DRAFT, Environment.STAGE)
    store.replace_secret(kept.id, NEW)
    assert store.secret(kept.id, Environment.STAGE) == NEW
