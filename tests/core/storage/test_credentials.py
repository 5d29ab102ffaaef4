"""The store: what is added, edited, read and noted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.errors import (
    InputMissing,
    WrongEnvironment,
)
from core.model import Credential, Draft, Environment, Secret
from core.storage.catalog import Catalog
from core.storage.credentials import CredentialStore
from core.storage.events import EventKind
from tests.core.storage.faulty import (
    DRAFT,
    NEW,
    OLD,
    FaultyVault,
)

if TYPE_CHECKING:
    from tests.conftest import FakeClock


def test_what_was_added_is_listed(store: CredentialStore, shop: Credential) -> None:
    """The list holds it, as it was given back."""
    assert store.list() == [shop]


def test_the_secret_comes_back(store: CredentialStore, shop: Credential) -> None:
    """For its own environment."""
    assert store.secret(shop.id, Environment.STAGE) == OLD


def test_the_first_item_is_generation_one(shop: Credential) -> None:
    """The item's name holds the id and nothing that tells anything."""
    assert shop.secret_item == f"mintdesk/{shop.id}/1"


@pytest.mark.parametrize("environment", set(Environment) - {Environment.STAGE})
def test_a_secret_goes_to_no_other_environment(
    store: CredentialStore, shop: Credential, environment: Environment
) -> None:
    """Each of the others is refused."""
    with pytest.raises(WrongEnvironment):
        store.secret(shop.id, environment)


def test_a_wrong_environment_is_told_before_the_keyring_is_asked(
    store: CredentialStore, shop: Credential, vault: FaultyVault
) -> None:
    """No prompt comes for what is refused anyway."""
    vault.calls.clear()
    with pytest.raises(WrongEnvironment):
        store.secret(shop.id, Environment.PRODUCTION)
    assert vault.calls == []


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (DRAFT.with_changes(client_id=""), "client_id"),
        (DRAFT.with_changes(secret=Secret("")), "client_secret"),
    ],
)
def test_a_draft_without_the_essential_is_refused(
    store: CredentialStore, draft: Draft, field: str
) -> None:
    """The missing field is named."""
    with pytest.raises(InputMissing) as caught:
        store.add(draft, Environment.STAGE)
    assert caught.value.fact("field") == field


def test_a_draft_without_scopes_is_kept(store: CredentialStore) -> None:
    """They can be filled in later."""
    kept = store.add(DRAFT.with_changes(scopes=()), Environment.STAGE)
    assert kept.scopes == ()


def test_a_draft_without_name_is_called_by_its_client_id(
    store: CredentialStore,
) -> None:
    """Every row has a name."""
    kept = store.add(DRAFT.with_changes(name="  "), Environment.STAGE)
    assert kept.name == "client"


def test_using_the_secret_notes_the_time(
    store: CredentialStore, shop: Credential, clock: FakeClock
) -> None:
    """Last used is when the secret was read."""
    clock.advance(60)
    store.secret(shop.id, Environment.STAGE)
    assert store.list()[0].used_at == clock.now()


def test_an_edit_changes_the_fields_given(
    store: CredentialStore, shop: Credential
) -> None:
    """And no other."""
    edited = store.edit(shop.id, ims_org_id="B@AdobeOrg")
    assert (edited.ims_org_id, edited.name) == ("B@AdobeOrg", "Shop")


@pytest.mark.parametrize("field", ["environment", "secret_item", "id", "colour"])
def test_an_edit_takes_no_other_field(
    store: CredentialStore, shop: Credential, field: str
) -> None:
    """A secret cannot be moved to another environment by editing."""
    with pytest.raises(TypeError):
        store.edit(shop.id, **{field: "x"})


def test_an_edit_does_not_need_the_keyring(
    store: CredentialStore, shop: Credential, vault: FaultyVault
) -> None:
    """A locked keyring blocks no rename."""
    vault.calls.clear()
    store.edit(shop.id, name="New")
    assert vault.calls == []


def test_a_replaced_secret_is_the_new_one(
    store: CredentialStore, shop: Credential
) -> None:
    """From now on."""
    store.replace_secret(shop.id, NEW)
    assert store.secret(shop.id, Environment.STAGE) == NEW


def test_listing_does_not_touch_the_keyring(
    catalog: Catalog, vault: FaultyVault, clock: FakeClock
) -> None:
    """Neither does a start."""
    CredentialStore(catalog, vault, clock.now).list()
    assert vault.calls == []


def test_history_holds_what_was_done(
    store: CredentialStore, shop: Credential, catalog: Catalog
) -> None:
    """Newest first, fields by name and never by value."""
    store.edit(shop.id, name="Secret Shop", scopes=("a",))
    store.replace_secret(shop.id, NEW)
    told = [(event.kind, event.facts) for event in catalog.history(shop.id, 9)]
    assert told == [
        (EventKind.SECRET_REPLACED, {}),
        (EventKind.EDITED, {"fields": "name, scopes"}),
        (EventKind.IMPORTED, {}),
    ]
