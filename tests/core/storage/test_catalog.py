"""What the catalog keeps, and that it keeps nothing secret."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

import pytest

from core.errors import CatalogError, CredentialGone
from core.model import Credential, Environment, Secret
from core.storage.catalog import Catalog
from core.storage.events import EventKind
from core.storage.journal import Intent

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import FakeClock

ITEM = "mintdesk/one/1"
NEXT = "mintdesk/one/2"
SHOP = Credential(
    id="one",
    name="Shop – é",
    client_id="0123456789abcdef",
    scopes=("openid", "AdobeID", "read_organizations"),
    ims_org_id="A@AdobeOrg",
    environment=Environment.STAGE,
    project="Project",
    workspace="Production",
    created_at=5.0,
)
SECRET = cast("Any", Secret("p8e-never"))


@pytest.fixture
def stocked(catalog: Catalog) -> Catalog:
    """A catalog with one credential whose item is ITEM."""
    catalog.journal_add(ITEM, SHOP.id, Intent.WRITE)
    catalog.insert(replace(SHOP, secret_item=ITEM, secret_added_at=5.0))
    return catalog


def test_a_new_catalog_is_empty(catalog: Catalog) -> None:
    """A first start has no credentials."""
    assert catalog.credentials() == []


def test_a_credential_comes_back_whole(catalog: Catalog) -> None:
    """Every field survives, scopes in their order."""
    catalog.insert(SHOP)
    assert catalog.get("one") == SHOP


def test_credentials_come_oldest_first(catalog: Catalog) -> None:
    """The order does not depend on ids."""
    catalog.insert(replace(SHOP, id="a", created_at=9.0))
    catalog.insert(replace(SHOP, id="b", created_at=1.0))
    assert [each.id for each in catalog.credentials()] == ["b", "a"]


def test_the_same_id_is_not_kept_twice(stocked: Catalog) -> None:
    """An insert never replaces."""
    with pytest.raises(CatalogError):
        stocked.insert(SHOP)


def test_an_update_changes_what_people_edit(stocked: Catalog) -> None:
    """Name, client id, scopes, org, project and workspace."""
    stocked.change("one", {"name": "New", "scopes": ("openid",), "ims_org_id": ""})
    now = stocked.get("one")
    assert (now.name, now.scopes, now.ims_org_id) == ("New", ("openid",), "")


def test_a_change_leaves_the_secret_in_its_place(stocked: Catalog) -> None:
    """A form that was open while the secret was replaced does not undo that."""
    assert stocked.change("one", {"name": "New"}).secret_item == ITEM


def test_a_change_gives_back_what_stands_in_the_file(stocked: Catalog) -> None:
    """As the next reader sees it."""
    assert stocked.change("one", {"name": "New"}) == stocked.get("one")


def test_several_credentials_are_kept_all_or_none(stocked: Catalog) -> None:
    """One that cannot be kept keeps the others out."""
    with pytest.raises(CatalogError):
        stocked.insert(replace(SHOP, id="two"), SHOP)
    assert [each.id for each in stocked.credentials()] == ["one"]


def test_touch_notes_the_time(stocked: Catalog, clock: FakeClock) -> None:
    """Last used is now."""
    clock.advance(60)
    stocked.touch("one")
    assert stocked.get("one").used_at == clock.now()


GONE: dict[str, Callable[[Catalog], object]] = {
    "get": lambda catalog: catalog.get("none"),
    "update": lambda catalog: catalog.change("none", {"name": "x"}),
    "delete": lambda catalog: catalog.delete("none"),
    "touch": lambda catalog: catalog.touch("none"),
    "record": lambda catalog: catalog.record("none", EventKind.TOKEN, {}),
    "pointer": lambda catalog: catalog.change("none", {}, NEXT),
}


@pytest.mark.parametrize("call", GONE)
def test_a_credential_that_went_meanwhile_is_told(catalog: Catalog, call: str) -> None:
    """Deleted in another window: each call says so."""
    with pytest.raises(CredentialGone):
        GONE[call](catalog)


SECRETS: dict[str, Callable[[Catalog], object]] = {
    "insert": lambda catalog: catalog.insert(replace(SHOP, id="x", name=SECRET)),
    "scope": lambda catalog: catalog.insert(replace(SHOP, id="x", scopes=(SECRET,))),
    "update": lambda catalog: catalog.change("one", {"ims_org_id": SECRET}),
    "setting": lambda catalog: catalog.set_setting("key", SECRET),
    "setting change": lambda catalog: catalog.change_setting("key", lambda _: SECRET),
    "setting key": lambda catalog: catalog.set_setting(SECRET, "value"),
    "fact": lambda catalog: catalog.record("one", "token", {"a": SECRET}),
    "item": lambda catalog: catalog.journal_add(SECRET, "one", Intent.WRITE),
    "pointer": lambda catalog: catalog.change("one", {}, SECRET),
    "id": lambda catalog: catalog.get(SECRET),
}


@pytest.mark.parametrize("call", SECRETS)
def test_a_secret_is_refused_everywhere(stocked: Catalog, call: str) -> None:
    """No argument of any call may be a Secret."""
    with pytest.raises(TypeError):
        SECRETS[call](stocked)


def test_a_setting_comes_back(catalog: Catalog) -> None:
    """The window's settings live here."""
    catalog.set_setting("theme", "dark")
    assert catalog.setting("theme") == "dark"


def test_a_change_goes_by_what_another_start_kept(
    catalog: Catalog, tmp_path: Path, clock: FakeClock
) -> None:
    """Nothing that was read earlier is written back."""
    other = Catalog(tmp_path / "catalog.sqlite", clock.now)
    other.set_setting("fresh", "one")
    other.close()
    catalog.change_setting("fresh", lambda kept: f"{kept},two")
    assert catalog.setting("fresh") == "one,two"


def test_a_setting_that_was_never_set_is_the_default(catalog: Catalog) -> None:
    """No failure for what is not there."""
    assert catalog.setting("theme", "system") == "system"


def test_the_last_value_of_a_setting_counts(catalog: Catalog) -> None:
    """Setting again replaces."""
    catalog.set_setting("theme", "dark")
    catalog.set_setting("theme", "light")
    assert catalog.settings() == {"theme": "light"}


def test_history_is_newest_first_and_limited(
    stocked: Catalog, clock: FakeClock
) -> None:
    """The page shows the latest few."""
    for kind in (EventKind.IMPORTED, EventKind.TOKEN, EventKind.TOKEN_FAILED):
        clock.advance(1)
        stocked.record("one", kind, {"status": 400, "code": "invalid_scope"})
    assert [event.kind for event in stocked.history("one", 2)] == [
        EventKind.TOKEN_FAILED,
        EventKind.TOKEN,
    ]


def test_an_event_keeps_its_facts_and_time(stocked: Catalog, clock: FakeClock) -> None:
    """Names and codes, no values."""
    stocked.record("one", "quota_failed", {"status": 403, "code": "403003"})
    (event,) = stocked.history("one", 5)
    assert (event.at, event.facts) == (clock.now(), {"status": 403, "code": "403003"})


def test_an_unknown_kind_of_event_is_refused(stocked: Catalog) -> None:
    """A slip of the pen is found at once."""
    with pytest.raises(ValueError, match="tokne"):
        stocked.record("one", "tokne", {})


def test_a_long_fact_is_cut(stocked: Catalog) -> None:
    """What a server says does not fill the file."""
    stocked.record("one", "token_failed", {"code": "x" * 5000})
    assert len(str(stocked.history("one", 1)[0].facts["code"])) == 200


def test_history_goes_with_its_credential(stocked: Catalog) -> None:
    """Delete means all of it."""
    stocked.record("one", "token", {})
    stocked.delete("one")
    assert stocked.history("one", 5) == []


def test_the_pointer_moves_and_the_old_item_is_to_be_discarded(
    stocked: Catalog,
) -> None:
    """One transaction accounts for both items."""
    stocked.journal_add(NEXT, "one", Intent.WRITE)
    stocked.change("one", {}, NEXT)
    entries = [(entry.item, entry.intent) for entry in stocked.journal()]
    assert (stocked.get("one").secret_item, entries) == (
        NEXT,
        [(ITEM, Intent.DISCARD)],
    )


def test_the_pointer_does_not_move_to_an_item_without_an_entry(
    stocked: Catalog,
) -> None:
    """What is not journalled cannot come into use."""
    with pytest.raises(CatalogError):
        stocked.change("one", {}, NEXT)
    assert stocked.get("one").secret_item == ITEM


def test_the_pointer_does_not_move_to_an_item_claimed_for_undoing(
    stocked: Catalog,
) -> None:
    """A recovery in another window wins: the item it removes is never used."""
    stocked.journal_add(NEXT, "one", Intent.WRITE)
    stocked.journal_claim(NEXT)
    with pytest.raises(CatalogError):
        stocked.change("one", {}, NEXT)


def test_an_insert_settles_its_item(stocked: Catalog) -> None:
    """A stored credential leaves nothing to recover."""
    assert stocked.journal() == []


def test_a_settled_write_cannot_be_claimed(stocked: Catalog) -> None:
    """Recovery that comes late removes nothing."""
    assert not stocked.journal_claim(ITEM)


def test_a_name_in_the_journal_is_not_taken_again(catalog: Catalog) -> None:
    """Two writers never share an item."""
    catalog.journal_add(ITEM, "one", Intent.WRITE)
    with pytest.raises(CatalogError):
        catalog.journal_add(ITEM, "one", Intent.WRITE)


def test_what_is_done_leaves_the_journal(catalog: Catalog) -> None:
    """An entry lives as long as its work."""
    catalog.journal_add(ITEM, "one", Intent.DISCARD)
    catalog.journal_done(ITEM)
    assert catalog.journal() == []
