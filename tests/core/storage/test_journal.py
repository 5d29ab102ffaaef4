"""The journal's entries and their owners, of which there is one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.errors import CatalogInUse, CredentialGone
from core.storage.items import item_name
from core.storage.journal import Intent, JournalEntry

if TYPE_CHECKING:
    from core.model import Credential
    from core.storage.catalog import Catalog

ITEM = "mintdesk/one/1"


@pytest.fixture
def entry(catalog: Catalog) -> JournalEntry:
    """An entry of a start that is dead."""
    catalog.journal_add(ITEM, "one", Intent.WRITE, "dead")
    return catalog.journal()[0]


def test_an_entry_tells_its_owner(entry: JournalEntry) -> None:
    """The start that wrote it."""
    assert entry.owner == "dead"


def test_an_entry_can_be_taken_over(catalog: Catalog, entry: JournalEntry) -> None:
    """Once its owner is dead."""
    catalog.journal_take(entry, "me")
    assert catalog.journal()[0].owner == "me"


def test_of_two_that_take_an_entry_over_one_has_it(
    catalog: Catalog, entry: JournalEntry
) -> None:
    """The slower one would remove an item whose name is perhaps in use again."""
    taken = [catalog.journal_take(entry, each) for each in ("quick", "slow")]
    assert (taken, catalog.journal()[0].owner) == ([True, False], "quick")


def test_an_entry_that_has_ended_cannot_be_taken_over(
    catalog: Catalog, entry: JournalEntry
) -> None:
    """Its owner lived long enough to finish."""
    catalog.journal_done(ITEM)
    assert not catalog.journal_take(entry, "me")


def test_an_entry_of_another_start_cannot_be_claimed(
    catalog: Catalog, entry: JournalEntry
) -> None:
    """It was taken over meanwhile, and is undone by whoever did that."""
    assert not catalog.journal_claim(entry.item, "me")


def test_the_next_name_is_after_those_that_are_being_written(
    catalog: Catalog, shop: Credential
) -> None:
    """Two windows that replace a secret at once write two items."""

    def name(taken: list[str]) -> str:
        return item_name("keyring", shop.id, taken)

    items = [catalog.journal_write(shop.id, name, each) for each in ("a", "b")]
    assert items == [f"mintdesk/{shop.id}/2", f"mintdesk/{shop.id}/3"]


def test_a_name_for_a_credential_that_is_gone_is_not_chosen(catalog: Catalog) -> None:
    """Another window has deleted it."""
    with pytest.raises(CredentialGone):
        catalog.journal_write("one", lambda _: ITEM, "me")


def test_an_old_item_belongs_to_whoever_replaced_it(
    catalog: Catalog, shop: Credential
) -> None:
    """Nobody else removes it while that start is alive."""
    item = catalog.journal_write(shop.id, lambda _: ITEM, "me")
    catalog.change(shop.id, {}, item)
    entries = [(each.item, each.intent, each.owner) for each in catalog.journal()]
    assert entries == [(shop.secret_item, Intent.DISCARD, "me")]


def test_the_deletion_of_an_outdated_item_is_not_begun(
    catalog: Catalog, shop: Credential
) -> None:
    """The credential has another one by now."""
    begun = catalog.journal_delete(shop.id, ITEM, "me")
    assert (begun, catalog.journal()) == (False, [])


def test_a_credential_that_another_start_deletes_gets_no_new_item(
    catalog: Catalog, shop: Credential
) -> None:
    """It could not be told what becomes of it."""
    catalog.journal_delete(shop.id, shop.secret_item, "other")
    with pytest.raises(CatalogInUse):
        catalog.journal_write(shop.id, lambda _: ITEM, "me")


def test_a_credential_that_has_another_item_is_not_dropped(
    catalog: Catalog, shop: Credential
) -> None:
    """Its secret would be left behind."""
    dropped = catalog.journal_drop(ITEM, shop.id)
    assert (dropped, catalog.credentials()) == (False, [shop])
