"""Two client secrets where something else happens: a restore, a lock, a stale look."""

from __future__ import annotations

import pytest

from core.errors import KeyringFailed, KeyringLocked, SecretsMoved
from core.model import Credential, Environment, Secret
from core.storage.catalog import Catalog
from core.storage.credentials import CredentialStore
from core.storage.items import later_names
from core.storage.pair import packed
from core.storage.reading import RESTORED_AT
from core.storage.vault import MemoryVault
from tests.core.storage.faulty import DRAFT, NEW, OLD, FaultyVault

STAGE = Environment.STAGE
THIRD = Secret("p8e-third")
ADDED, REPLACED = "secret_added", "secret_replaced"


@pytest.fixture
def two(store: CredentialStore) -> Credential:
    """A credential with two secrets."""
    return store.add(DRAFT.with_changes(second=NEW), STAGE)


def secrets(store: CredentialStore, credential: Credential) -> list[Secret]:
    """In the order in which they are tried."""
    return [secret for _, secret in store.secrets(credential.id, STAGE)]


def lines(catalog: Catalog, credential: Credential) -> list[str]:
    """What the history says, oldest first, after the import."""
    found = catalog.history(credential.id, 9)
    return [event.kind.value for event in reversed(found)][1:]


# ── after a restore ──────────────────────────────────────────────────────────


def moved_on(
    catalog: Catalog, vault: FaultyVault, known: Credential, *now: Secret
) -> None:
    """The list is an older copy: the secrets were others by the time it broke."""
    catalog.set_setting(RESTORED_AT, "1800000000")
    vault.items = {later_names(known.secret_item, 1)[0]: packed(now)}


def test_after_a_restore_a_second_secret_is_found_as_well(
    store: CredentialStore, shop: Credential, catalog: Catalog, vault: FaultyVault
) -> None:
    """The copy knew of one, and what is shown follows."""
    moved_on(catalog, vault, shop, OLD, NEW)
    store.secrets(shop.id, STAGE)
    assert catalog.get(shop.id).secret_count == 2


def test_after_a_restore_a_second_secret_outlives_the_change_of_the_first(
    store: CredentialStore, shop: Credential, catalog: Catalog, vault: FaultyVault
) -> None:
    """Whoever replaces one, replaces one."""
    moved_on(catalog, vault, shop, OLD, NEW)
    assert secrets(store, store.replace_secret(shop.id, THIRD)) == [THIRD, NEW]


def test_after_a_restore_a_secret_that_was_removed_is_not_counted(
    store: CredentialStore, two: Credential, catalog: Catalog, vault: FaultyVault
) -> None:
    """Nor tried first, though the copy says that the second was in use."""
    worked = store.note_worked(two, 1)
    moved_on(catalog, vault, worked, NEW)
    store.secrets(two.id, STAGE)
    now = catalog.get(two.id)
    assert (now.secret_count, now.secret_in_use, now.refused_at) == (1, 0, 0.0)


# ── what the keyring and the window thought ──────────────────────────────────


def test_a_secret_that_no_vault_takes_is_no_better_beside_another(
    catalog: Catalog,
) -> None:
    """Half a character: it could be written, but neither sent nor left alone."""
    plain = CredentialStore(catalog, MemoryVault(), lambda: 1.0)
    with pytest.raises(KeyringFailed):
        plain.add(DRAFT.with_changes(second=Secret("p8e-\ud800")), STAGE)


def test_a_keyring_that_locks_in_the_middle_asks_no_more_than_once(
    store: CredentialStore, vault: FaultyVault
) -> None:
    """Each try to take a secret back would ask for the password anew."""

    def lock(count: int) -> None:
        if count == 8:
            vault.fail = {"write": KeyringLocked(), "delete": KeyringLocked()}

    many = tuple((DRAFT, STAGE) for _ in range(9))
    with pytest.raises(KeyringLocked):
        store.add_all(many, lock)
    assert vault.calls.count("delete") <= 1


def test_what_could_not_be_taken_back_is_removed_once_it_is_open(
    store: CredentialStore, vault: FaultyVault
) -> None:
    """By whatever is done next."""

    def lock(count: int) -> None:
        if count == 8:
            vault.fail = {"write": KeyringLocked(), "delete": KeyringLocked()}

    many = tuple((DRAFT, STAGE) for _ in range(9))
    with pytest.raises(KeyringLocked):
        store.add_all(many, lock)
    vault.fail = {}
    store.recover()
    assert (vault.items, store.list()) == ({}, [])


@pytest.mark.parametrize("place", [0, 1])
def test_a_place_that_was_seen_before_a_change_is_not_trusted(
    store: CredentialStore, two: Credential, place: int
) -> None:
    """Another window has changed the secrets: it may be another one by now."""
    store.remove_secret(two.id, 0)
    store.join_secret(two.id, THIRD)
    with pytest.raises(SecretsMoved):
        store.remove_secret(two.id, place, seen=two.secret_item)


def test_nor_for_a_replacement(store: CredentialStore, two: Credential) -> None:
    """The only secret that is left would be lost."""
    left = store.remove_secret(two.id, 1)
    with pytest.raises(SecretsMoved):
        store.replace_secret(two.id, THIRD, 1, seen=two.secret_item)
    assert secrets(store, left) == [OLD]


# ── the history ──────────────────────────────────────────────────────────────


def test_one_that_is_there_already_makes_no_line(
    store: CredentialStore, two: Credential, catalog: Catalog
) -> None:
    """Nothing was added."""
    store.join_secret(two.id, NEW)
    assert lines(catalog, two) == []


@pytest.mark.parametrize("join", [False, True])
def test_the_same_secrets_from_a_file_make_no_line(
    store: CredentialStore, two: Credential, catalog: Catalog, *, join: bool
) -> None:
    """In whichever order it has them."""
    store.take(two.id, (NEW, OLD), {}, join=join)
    assert (lines(catalog, two), catalog.get(two.id)) == ([], two)


@pytest.mark.parametrize(
    ("join", "told"), [(False, ["edited", REPLACED]), (True, ["edited", ADDED])]
)
def test_what_a_file_changes_is_told_once_each(
    store: CredentialStore,
    shop: Credential,
    catalog: Catalog,
    *,
    join: bool,
    told: list[str],
) -> None:
    """The fields, and the secrets."""
    store.take(shop.id, (NEW,), {"project": "New"}, join=join)
    assert lines(catalog, shop) == told


def test_secrets_alone_are_no_edit(
    store: CredentialStore, shop: Credential, catalog: Catalog
) -> None:
    """No field was changed."""
    store.take(shop.id, (NEW,), {}, join=False)
    assert lines(catalog, shop) == [REPLACED]
