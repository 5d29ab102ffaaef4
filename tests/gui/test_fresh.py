"""The tick that keeps a credential fresh: kept, shown, and heeded in time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gui import fresh_words
from gui.fresh import FRESH, Freshness
from gui.models.roles import Role
from tests.gui.desk_parts import DRAFT, WRONG, Seat


@pytest.fixture
def one(seat: Seat) -> str:
    """A credential that is right in every field, chosen."""
    return seat.add(DRAFT)[0]


def asked(seat: Seat) -> int:
    """How many tokens were asked for."""
    return len(seat.adobe.requests)


@pytest.fixture
def fresh(seat: Seat) -> Freshness:
    """What the window has."""
    found = seat.desk.findChild(Freshness)
    assert isinstance(found, Freshness)
    return found


def test_the_tick_is_kept(seat: Seat, one: str) -> None:
    """In the catalog, by the credential's id."""
    seat.window.page.details.fresh.tick.click()
    assert seat.services.stores.catalog.setting(FRESH) == one


def test_a_tick_asks_nobody_before_the_window_stands(
    seat: Seat, one: str, fresh: Freshness
) -> None:
    """It is only remembered."""
    fresh.set_fresh(one, True)
    assert asked(seat) == 0


def test_what_was_kept_goes_on_once_the_window_stands(
    seat: Seat, one: str, fresh: Freshness
) -> None:
    """With those that are set so."""
    fresh.set_fresh(one, True)
    fresh.begin()
    assert asked(seat) == 1


def test_a_tick_taken_away_ends_it(seat: Seat, one: str, fresh: Freshness) -> None:
    """In the catalog as well."""
    fresh.set_fresh(one, True)
    fresh.set_fresh(one, False)
    fresh.begin()
    assert (asked(seat), seat.services.stores.catalog.setting(FRESH)) == (0, "")


def test_who_is_gone_is_forgotten(seat: Seat, one: str, fresh: Freshness) -> None:
    """The setting names nobody who is not in the list."""
    (other,) = seat.add(DRAFT.with_changes(name="Another"))
    fresh.set_fresh(one, True)
    fresh.set_fresh(other, True)
    seat.desk.credentials.delete(seat.credential(one))
    assert seat.services.stores.catalog.setting(FRESH) == other


def test_what_another_window_set_meanwhile_stays(
    seat: Seat, one: str, fresh: Freshness
) -> None:
    """Also of a credential that this window does not know."""
    seat.services.keep_setting(FRESH, "another")
    fresh.set_fresh(one, True)
    assert seat.services.stores.catalog.setting(FRESH) == f"another,{one}"


def test_what_is_taken_away_here_leaves_the_others(
    seat: Seat, one: str, fresh: Freshness
) -> None:
    """Each window speaks of what was changed in it."""
    fresh.set_fresh(one, True)
    seat.services.keep_setting(FRESH, f"{one},another")
    fresh.set_fresh(one, False)
    assert seat.services.stores.catalog.setting(FRESH) == "another"


def test_each_credential_has_its_own_tick(
    seat: Seat, one: str, fresh: Freshness
) -> None:
    """Going to another one shows that one's."""
    (other,) = seat.add(DRAFT.with_changes(name="Another"))
    fresh.set_fresh(other, True)
    ticks = []
    for each in (one, other):
        seat.desk.choose(each)
        ticks.append(seat.window.page.details.fresh.tick.isChecked())
    assert ticks == [False, True]


def test_the_page_says_when_the_next_one_comes(
    seat: Seat, one: str, fresh: Freshness
) -> None:
    """In hours, some before the end."""
    fresh.begin()
    fresh.set_fresh(one, True)
    said = seat.window.page.details.fresh.said.text()
    assert said in {f"The next token is asked for in {n} h." for n in (20, 21, 22)}


def test_the_page_says_why_it_stopped(seat: Seat, fresh: Freshness) -> None:
    """With the cause that the card has."""
    (wrong,) = seat.add(DRAFT.with_changes(secret=WRONG))
    fresh.begin()
    fresh.set_fresh(wrong, True)
    failure = seat.state(wrong).failure
    assert failure is not None
    assert failure.message.title in seat.window.page.details.fresh.said.text()


def test_one_that_is_off_says_so() -> None:
    """Nothing is asked unasked."""
    words = fresh_words.standing(None, on=False)
    assert words == "A token is only asked for when you ask for one."


def leaf(seat: Seat, credential_id: str) -> object:
    """Whether the list shows that a credential is kept fresh."""
    row = seat.model.index(seat.model.row_of(credential_id))
    return row.data(Role.KEPT_FRESH)


def test_the_list_shows_who_is_kept_fresh(
    seat: Seat, one: str, fresh: Freshness
) -> None:
    """And nobody else."""
    (other,) = seat.add(DRAFT.with_changes(name="Another"))
    fresh.set_fresh(one, True)
    assert (leaf(seat, one), leaf(seat, other)) == (True, False)


def test_the_list_shows_who_no_longer_is(
    seat: Seat, one: str, fresh: Freshness
) -> None:
    """At once."""
    fresh.set_fresh(one, True)
    fresh.set_fresh(one, False)
    assert leaf(seat, one) is False


def test_the_next_start_shows_it_again(seat: Seat, one: str, fresh: Freshness) -> None:
    """As soon as the list was read."""
    fresh.set_fresh(one, True)
    seat.desk.credentials.open()
    assert leaf(seat, one) is True


def test_who_has_to_be_mended_first_is_not_kept_fresh(
    seat: Seat, fresh: Freshness
) -> None:
    """The secret is wrong, so no token comes by itself."""
    (wrong,) = seat.add(DRAFT.with_changes(secret=WRONG))
    fresh.begin()
    fresh.set_fresh(wrong, True)
    assert leaf(seat, wrong) is False


def test_a_screen_reader_hears_it(seat: Seat, one: str, fresh: Freshness) -> None:
    """After name and place."""
    fresh.set_fresh(one, True)
    row = seat.model.index(seat.model.row_of(one))
    spoken = row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Quota Watch, Practice, kept fresh"
