"""The list at the desk: order and folds are remembered, pins and tags kept."""

from __future__ import annotations

import pytest

from core.model import Secret, Tag
from gui import actions, listing
from gui.dialogs.tags import TagsDialog
from gui.models.credential_list import CredentialListModel
from gui.models.entries import Order
from gui.views.sort_menu import SortMenu
from tests.gui.desk_parts import DRAFT, Seat

OTHER = DRAFT.with_changes(name="Another", project="Zoo", secret=Secret("p8e-other"))


@pytest.fixture
def two(seat: Seat) -> tuple[str, str]:
    """Two credentials of two groups; the first is chosen."""
    seat.window.show()
    (first,) = seat.add(DRAFT)
    (second,) = seat.add(OTHER)
    seat.desk.choose(first)
    return first, second


def settings(seat: Seat) -> dict[str, str]:
    """What is kept of the window's settings."""
    return dict(seat.services.open().settings)


def stored(seat: Seat, credential_id: str) -> tuple[bool, tuple[Tag, ...]]:
    """Pin and tags as they are kept."""
    (found,) = [it for it in seat.services.open().credentials if it.id == credential_id]
    return found.pinned, found.tags


def test_another_order_is_remembered(seat: Seat) -> None:
    """For the next start."""
    listing.arrange(seat.desk, Order("expiry", flat=True))
    kept = settings(seat)
    assert (kept["list.sort"], kept["list.flat"]) == ("expiry", "yes")


@pytest.mark.parametrize(
    ("kept", "order"),
    [
        ({}, Order()),
        ({"list.sort": "used", "list.flat": "yes"}, Order("used", flat=True)),
        ({"list.sort": "size", "list.flat": "no"}, Order()),
    ],
)
def test_what_is_kept_is_put_back(kept: dict[str, str], order: Order) -> None:
    """And what makes no sense is as usual."""
    model = CredentialListModel(lambda: 0.0)
    listing.put_back(model, kept)
    assert model.order() == order


def test_folds_are_put_back_as_they_were_kept(seat: Seat, two: tuple[str, str]) -> None:
    """The same groups, by the same keys."""
    seat.model.toggle_group(seat.model.header_of(two[1]))
    model = CredentialListModel(lambda: 0.0)
    listing.put_back(model, settings(seat))
    assert model.folded() == seat.model.folded() != frozenset()


def test_all_groups_fold_and_are_remembered(seat: Seat, two: tuple[str, str]) -> None:
    """Two headers are left."""
    listing.fold_all(seat.desk, True)
    assert (seat.model.rowCount(), bool(settings(seat)["list.folded"])) == (2, True)


def test_the_chosen_one_is_pinned_and_kept(seat: Seat, two: tuple[str, str]) -> None:
    """By its key, as by its menu."""
    actions.perform(seat.desk, "pin")
    assert (stored(seat, two[0])[0], seat.model.row_of(two[0])) == (True, 1)


def test_a_second_time_takes_the_pin_out(seat: Seat, two: tuple[str, str]) -> None:
    """The same key."""
    actions.perform(seat.desk, "pin")
    actions.perform(seat.desk, "pin")
    assert stored(seat, two[0]) == (False, ())


def test_a_pin_leaves_the_token(seat: Seat, two: tuple[str, str]) -> None:
    """Nothing is asked for anew."""
    seat.desk.get_token()
    held = seat.state(two[0]).token
    actions.perform(seat.desk, "pin")
    assert seat.state(two[0]).token is held is not None


def test_a_pin_that_cannot_be_kept_is_turned_back(
    seat: Seat, two: tuple[str, str]
) -> None:
    """Another window has deleted it: it goes here, too."""
    seat.services.delete(seat.credential(two[0]))
    actions.perform(seat.desk, "pin")
    assert seat.model.state(two[0]) is None


def test_tags_are_given_in_the_dialog(seat: Seat, two: tuple[str, str]) -> None:
    """And kept."""
    actions.perform(seat.desk, "tags")
    (dialog,) = seat.window.findChildren(TagsDialog)
    dialog.field.set_text("demo")
    dialog.act.click()
    tags = (Tag("demo", "red"),)
    assert (stored(seat, two[0]), seat.credential(two[0]).tags) == ((False, tags), tags)


def test_tags_of_the_others_are_offered(seat: Seat, two: tuple[str, str]) -> None:
    """So that one name is one tag."""
    tag = Tag("demo", "red")
    for each in seat.services.set_tags(two[1], (tag,), {}):
        seat.desk.calls.take(each)
    actions.perform(seat.desk, "tags")
    (dialog,) = seat.window.findChildren(TagsDialog)
    assert [(row.tag(), row.is_on()) for row in dialog.rows] == [(tag, False)]


@pytest.mark.parametrize("act", ["copy_token", "load_quota"])
def test_a_copy_or_a_call_is_a_use(seat: Seat, two: tuple[str, str], act: str) -> None:
    """In the list and in the catalog, also where no secret was read for it."""
    seat.desk.get_token()
    seat.model.put(seat.credential(two[0]).with_changes(used_at=0.0))
    seat.services.stores.catalog.change(two[0], {"used_at": 0.0})
    actions.perform(seat.desk, act)
    (kept,) = [it for it in seat.services.open().credentials if it.id == two[0]]
    now = seat.services.now()
    assert (seat.credential(two[0]).used_at, kept.used_at) == (now, now)


def test_the_sort_button_offers_the_orders(seat: Seat, two: tuple[str, str]) -> None:
    """With what is chosen ticked."""
    listing.arrange(seat.desk, Order("used"))
    seat.window.sidebar.sort.click()
    (menu,) = seat.window.sidebar.findChildren(SortMenu)
    ticked = [each.text() for each in menu.actions() if each.isChecked()]
    menu.hide()
    assert ticked[0] == "By last use"


def test_each_order_has_an_action(seat: Seat) -> None:
    """For the palette."""
    seat.add(DRAFT)
    for by in ("used", "expiry", "name"):
        actions.perform(seat.desk, f"sort_{by}")
    assert settings(seat)["list.sort"] == "name"
