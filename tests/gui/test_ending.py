"""Tokens that end: told in time, to the eye where that is wanted, and to the ear."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gui.ending import Ending
from gui.fresh import NOTICE, Freshness
from gui.models.message import Message
from gui.views.notice_row import NoticeRow
from tests.gui.desk_parts import DRAFT, Heard, Seat

if TYPE_CHECKING:
    from tests.conftest import FakeClock

DAY = 86_400.0


@pytest.fixture
def fresh(seat: Seat) -> Freshness:
    """What the window has, at work."""
    found = seat.desk.findChild(Freshness)
    assert isinstance(found, Freshness)
    found.begin()
    return found


@pytest.fixture
def ending(fresh: Freshness) -> Ending:
    """Whoever looks out for tokens that end."""
    assert fresh.ending is not None
    return fresh.ending


@pytest.fixture
def one(seat: Seat, fresh: Freshness) -> str:
    """A credential with a token of a day."""
    (made,) = seat.add(DRAFT)
    seat.desk.get_token()
    return made


def said(seat: Seat) -> Message | None:
    """What lies on the shelf."""
    return seat.window.shelf.message()


def wait_until_near(seat: Seat, ending: Ending, clock: FakeClock) -> None:
    """Half an hour is left."""
    ending.look()
    clock.advance(DAY - 1830)
    ending.look()


def test_nothing_is_told_unless_it_is_wanted(
    seat: Seat, one: str, ending: Ending, clock: FakeClock
) -> None:
    """It is off until it is chosen."""
    wait_until_near(seat, ending, clock)
    assert said(seat) is None


def test_the_shelf_tells_in_time(
    seat: Seat, one: str, fresh: Freshness, ending: Ending, clock: FakeClock
) -> None:
    """With the credential's name, and how long it still lasts."""
    fresh.set_notice("60")
    wait_until_near(seat, ending, clock)
    message = said(seat)
    assert message is not None
    assert (message.title, message.text) == (
        "The token of Quota Watch ends soon",
        "30 min left.",
    )


def test_ten_minutes_are_not_an_hour(
    seat: Seat, one: str, fresh: Freshness, ending: Ending, clock: FakeClock
) -> None:
    """Who wants to hear late hears late."""
    fresh.set_notice("10")
    wait_until_near(seat, ending, clock)
    assert said(seat) is None


def test_a_token_is_told_of_once(
    seat: Seat, one: str, fresh: Freshness, ending: Ending, clock: FakeClock
) -> None:
    """Closed is closed."""
    fresh.set_notice("60")
    wait_until_near(seat, ending, clock)
    seat.window.shelf.clear()
    ending.look()
    assert said(seat) is None


def test_its_button_gets_a_new_one(
    seat: Seat, one: str, fresh: Freshness, ending: Ending, clock: FakeClock
) -> None:
    """Of that credential, whichever is shown."""
    fresh.set_notice("60")
    wait_until_near(seat, ending, clock)
    before = seat.state(one).token
    seat.add(DRAFT.with_changes(name="Another"))
    seat.window.shelf.actionTriggered.emit("get_new")
    assert seat.state(one).token not in (None, before)


def test_a_new_token_takes_the_word_away(
    seat: Seat, one: str, fresh: Freshness, ending: Ending, clock: FakeClock
) -> None:
    """What it says is no longer so."""
    fresh.set_notice("60")
    wait_until_near(seat, ending, clock)
    seat.desk.get_token(True)
    assert said(seat) is None


def test_one_that_is_kept_fresh_is_not_told_of(
    seat: Seat, one: str, fresh: Freshness, ending: Ending, clock: FakeClock
) -> None:
    """It is seen to."""
    fresh.set_notice("60")
    fresh.set_fresh(one, True)
    wait_until_near(seat, ending, clock)
    assert said(seat) is None


def test_each_threshold_is_spoken_once(
    one: str, ending: Ending, clock: FakeClock
) -> None:
    """An hour, ten minutes, the end: and nothing between."""
    heard = Heard(ending, "passed")
    ending.look()
    clock.advance(DAY - 4000)
    for _ in range(450):
        clock.advance(10)
        ending.look()
    assert [each[1] for each in heard.told] == [
        "Quota Watch: less than an hour left",
        "Quota Watch: less than ten minutes left",
        "Quota Watch: the token has expired",
    ]


def test_what_the_shelf_tells_is_not_spoken_as_well(
    seat: Seat, one: str, fresh: Freshness, ending: Ending, clock: FakeClock
) -> None:
    """The shelf says its own words to screen readers."""
    heard = Heard(ending, "passed")
    fresh.set_notice("60")
    wait_until_near(seat, ending, clock)
    assert (said(seat) is not None, heard.told) == (True, [])


def test_a_token_that_was_just_got_is_not_spoken_of(one: str, ending: Ending) -> None:
    """It has its own word."""
    heard = Heard(ending, "passed")
    ending.look()
    assert heard.told == []


def test_the_choice_is_kept(seat: Seat) -> None:
    """In the catalog."""
    seat.window.show_settings()
    row = seat.window.late_settings.get().notices.ends
    row.times.set_current(2)
    assert seat.services.stores.catalog.setting(NOTICE) == "60"


def test_a_choice_of_another_version_is_off() -> None:
    """Whatever stands in the catalog."""
    row = NoticeRow()
    row.show_choice("a week")
    assert row.times.current() == 0
