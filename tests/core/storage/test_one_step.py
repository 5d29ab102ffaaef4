"""Several things that belong together happen as one, or not at all."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from core.errors import (
    CredentialGone,
    InputMissing,
    KeyringFailed,
    KeyringGone,
    KeyringLocked,
)
from core.model import Credential, Environment, Secret
from core.storage.catalog import Catalog
from core.storage.credentials import CredentialStore
from core.storage.events import EventKind
from core.storage.journal import Intent
from tests.core.storage.faulty import DRAFT, NEW, OLD, FaultyVault, FullVault

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import FakeClock

PLACED = (DRAFT, Environment.STAGE)


def test_drafts_are_added_in_their_order(store: CredentialStore) -> None:
    """What is given back is what is listed."""
    added = store.add_all((PLACED, (DRAFT.with_changes(name="B"), Environment.STAGE)))
    assert store.list() == list(added)


def test_a_second_draft_that_fails_takes_the_first_one_back(
    catalog: Catalog, clock: FakeClock
) -> None:
    """No row, no secret, no entry: pressing again doubles nothing."""
    vault = FullVault(room=1)
    store = CredentialStore(catalog, vault, clock.now)
    with pytest.raises(KeyringFailed):
        store.add_all((PLACED, PLACED))
    assert (store.list(), vault.items, catalog.journal()) == ([], {}, [])


def test_what_could_not_be_taken_back_is_removed_at_the_next_use(
    catalog: Catalog, clock: FakeClock
) -> None:
    """The journal remembers the first draft's item; the catalog never knew it."""
    vault = FullVault(room=1)
    vault.fail = {"delete": KeyringGone()}
    store = CredentialStore(catalog, vault, clock.now)
    with pytest.raises(KeyringFailed):
        store.add_all((PLACED, PLACED))
    vault.fail = {}
    store.recover()
    assert (store.list(), vault.items, catalog.journal()) == ([], {}, [])


def test_an_incomplete_draft_is_told_before_the_keyring_is_asked(
    store: CredentialStore, vault: FaultyVault
) -> None:
    """However many complete ones stand before it."""
    empty = (DRAFT.with_changes(secret=Secret("")), Environment.STAGE)
    with pytest.raises(InputMissing):
        store.add_all((PLACED, empty))
    assert vault.calls == []


def test_an_edit_may_bring_a_new_secret(
    store: CredentialStore, shop: Credential
) -> None:
    """Fields and secret are there together."""
    edited = store.edit(shop.id, NEW, client_id="client-2")
    told = (edited.client_id, store.secret(shop.id, Environment.STAGE))
    assert told == ("client-2", NEW)


@pytest.mark.parametrize("call", ["write", "read"])
def test_an_edit_whose_secret_is_not_kept_changes_no_field(
    store: CredentialStore, shop: Credential, vault: FaultyVault, call: str
) -> None:
    """The new client id never goes with the old secret."""
    vault.fail = {call: KeyringLocked()}
    with pytest.raises(KeyringLocked):
        store.edit(shop.id, NEW, client_id="client-2")
    assert store.list() == [shop]


def test_an_edit_that_the_catalog_refuses_leaves_the_old_secret(
    store: CredentialStore, shop: Credential, vault: FaultyVault, catalog: Catalog
) -> None:
    """Deleted in another window, between the first look and the last step."""
    vault.calls.clear()
    catalog.delete(shop.id)
    with pytest.raises(CredentialGone):
        store.edit(shop.id, NEW, client_id="client-2")
    assert vault.items == {shop.secret_item: OLD}


def test_an_edit_with_a_secret_notes_both(
    store: CredentialStore, shop: Credential, catalog: Catalog
) -> None:
    """The history says that the fields changed, and that the secret did."""
    store.edit(shop.id, NEW, name="New")
    kinds = [event.kind for event in catalog.history(shop.id, 2)]
    assert kinds == [EventKind.SECRET_REPLACED, EventKind.EDITED]


def test_two_windows_that_edit_different_fields_lose_neither(
    store: CredentialStore, shop: Credential, tmp_path: Path, clock: FakeClock
) -> None:
    """Each reads and writes in one transaction, however they meet."""
    other = Catalog(tmp_path / "catalog.sqlite", clock.now)
    window = CredentialStore(other, FaultyVault(), clock.now)
    gate = threading.Barrier(2, timeout=30)

    def edit(one: CredentialStore, field: str) -> list[bool]:
        kept = []
        for number in map(str, range(30)):
            gate.wait()
            one.edit(shop.id, **{field: number})
            gate.wait()
            now = one.list()[0]
            kept.append((now.name, now.project) == (number, number))
        return kept

    with ThreadPoolExecutor(2) as pool:
        jobs = [pool.submit(edit, store, "name"), pool.submit(edit, window, "project")]
        kept = [each.result(60) for each in jobs]
    other.close()
    assert kept == [[True] * 30] * 2


def test_a_deletion_whose_reading_back_fails_stays_in_the_journal(
    store: CredentialStore, shop: Credential, vault: FaultyVault, catalog: Catalog
) -> None:
    """The secret is gone: that is not forgotten, and the failure is told."""
    vault.fail = {"read": KeyringGone()}
    with pytest.raises(KeyringGone):
        store.delete(shop.id)
    entries = [(entry.item, entry.intent) for entry in catalog.journal()]
    assert entries == [(shop.secret_item, Intent.DELETE)]


def test_a_deletion_whose_reading_back_failed_is_finished_at_the_next_use(
    store: CredentialStore, shop: Credential, vault: FaultyVault, catalog: Catalog
) -> None:
    """Without a new start."""
    vault.fail = {"read": KeyringGone()}
    with pytest.raises(KeyringGone):
        store.delete(shop.id)
    vault.fail = {}
    with pytest.raises(CredentialGone):
        store.secret(shop.id, Environment.STAGE)
    assert (store.list(), catalog.journal()) == ([], [])


def test_a_deletion_can_be_asked_for_again(
    store: CredentialStore, shop: Credential, vault: FaultyVault, catalog: Catalog
) -> None:
    """While the entry of the first one is still there."""
    catalog.journal_add(shop.secret_item, shop.id, Intent.DELETE)
    store.delete(shop.id)
    assert (store.list(), vault.items, catalog.journal()) == ([], {}, [])


def test_a_new_secret_keeps_a_credential_that_was_to_be_deleted(
    store: CredentialStore, shop: Credential, vault: FaultyVault, catalog: Catalog
) -> None:
    """The item goes, as the entry says; the credential has another one."""
    catalog.journal_add(shop.secret_item, shop.id, Intent.DELETE)
    vault.fail = {"delete": KeyringFailed(reason="Odd")}
    store.replace_secret(shop.id, NEW)
    vault.fail = {}
    store.recover()
    told = (store.secret(shop.id, Environment.STAGE), vault.items, catalog.journal())
    assert told == (NEW, {f"mintdesk/{shop.id}/2": NEW}, [])
