"""Copies from the tray, and notices: told, and without anything secret."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from gui import fresh_words
from gui.fresh import Freshness
from gui.models.message import Level, Message
from gui.preferences import Preferences
from gui.privacy import privacy
from gui.tray_desk import TrayDesk, connect
from tests.gui.desk_parts import DRAFT, WRONG, AtOnce, Build, Holding, Seat
from tests.gui.tray_parts import FakePlace

QUOTA = Message(Level.WARNING, "“Content requests” has reached 96%", "Quota Watch")


@pytest.fixture
def place() -> Iterator[FakePlace]:
    """A desktop with a tray; privacy mode is off again afterwards."""
    yield FakePlace()
    privacy().set_on(False)


def tell_quota(seat: Seat) -> None:
    """A quota fills up, and that is to be told."""
    for each in seat.desk.findChildren(Preferences):
        each.noticed.emit(QUOTA)


def tell_ending(seat: Seat) -> None:
    """A token ends soon, and that is to be told."""
    for each in seat.desk.findChildren(Freshness):
        each.noticed.emit(fresh_words.ending(["Quota Watch"], [600.0]))


def seated(seat: Seat, place: FakePlace) -> tuple[TrayDesk, str]:
    """A tray, and a credential of the window's."""
    made = connect(seat.desk, {}, place)
    (one,) = seat.add(DRAFT)
    return made, one


def test_a_token_in_hand_is_copied_at_once(seat: Seat, place: FakePlace) -> None:
    """And that is told."""
    made, one = seated(seat, place)
    seat.desk.calls.get_token(seat.credential(one))
    made.tray.copyRequested.emit(one)
    words = ("Token of “Quota Watch” copied", "The clipboard is cleared in 30 s.")
    assert (place.told(), seat.desk.clipboard.left()) == ([words], 30)


def test_where_there_is_none_it_is_got_first(seat: Seat, place: FakePlace) -> None:
    """One click does both."""
    made, one = seated(seat, place)
    made.tray.copyRequested.emit(one)
    assert (len(place.told()), seat.desk.clipboard.left()) == (1, 30)


def test_the_chosen_credential_stays_chosen(seat: Seat, place: FakePlace) -> None:
    """The window is left as it was."""
    made, one = seated(seat, place)
    seat.add(DRAFT)
    before = seat.desk.chosen
    made.tray.copyRequested.emit(one)
    assert seat.desk.chosen == before


def test_a_token_that_takes_its_time_is_told_of(
    seat_with: Build, place: FakePlace
) -> None:
    """That it is being got, and then that it was copied."""
    runner = Holding()
    seat = seat_with(runner)
    made, one = seated(seat, place)
    made.notices.copy(one)
    made.notices.tell_slow()
    runner.finish()
    titles = [title for title, _ in place.told()]
    assert titles == ["Getting a token", "Token of “Quota Watch” copied"]


def test_a_token_that_does_not_come_is_told_of(seat: Seat, place: FakePlace) -> None:
    """In the words of the page."""
    made = connect(seat.desk, {}, place)
    (one,) = seat.add(replace(DRAFT, secret=WRONG))
    made.notices.copy(one)
    failure = seat.state(one).failure
    assert failure is not None
    assert place.told() == [(failure.message.title, "Quota Watch")]


def test_what_the_user_stopped_is_not(seat_with: Build, place: FakePlace) -> None:
    """They know."""
    seat = seat_with(Holding())
    made, one = seated(seat, place)
    made.notices.copy(one)
    seat.desk.calls.cancel("token", one)
    assert (made.tray.is_shown(), place.told()) == (True, [])


def test_a_copy_that_the_lock_stopped_is_not(
    seat_with: Build, place: FakePlace
) -> None:
    """Nor that it takes its time."""
    runner = Holding()
    seat = seat_with(runner)
    made, one = seated(seat, place)
    made.notices.copy(one)
    seat.desk.calls.forget_copies()
    runner.finish()
    made.notices.tell_slow()
    assert (seat.state(one).token is None, place.told()) == (False, [])


def test_a_copy_in_the_window_is_told_there_alone(seat: Seat, place: FakePlace) -> None:
    """Its foot says so."""
    made, one = seated(seat, place)
    seat.desk.copy_token_of(one)
    assert (made.tray.is_shown(), place.told()) == (True, [])


def test_a_notice_names_nothing_in_privacy_mode(seat: Seat, place: FakePlace) -> None:
    """It may stand over a presentation."""
    made, one = seated(seat, place)
    privacy().set_on(True)
    made.notices.copy(one)
    tell_quota(seat)
    tell_ending(seat)
    said = " ".join(word for notice in place.told() for word in notice)
    assert len(place.told()) == 3
    assert "Quota Watch" not in said
    assert "Content" not in said


def test_a_token_that_ends_is_told_of(seat: Seat, place: FakePlace) -> None:
    """As the shelf says it, where the window is not looked at."""
    made, _ = seated(seat, place)
    tell_ending(seat)
    assert made.tray.is_shown()
    assert place.told() == [("The token of Quota Watch ends soon", "10 min left.")]


def test_a_quota_that_fills_up_is_told_of(seat: Seat, place: FakePlace) -> None:
    """The same."""
    made, _ = seated(seat, place)
    tell_quota(seat)
    assert (made.tray.is_shown(), place.told()) == (True, [(QUOTA.title, QUOTA.text)])


def test_without_an_icon_nothing_is_told(seat_with: Build) -> None:
    """There is no tray."""
    place = FakePlace(there=False)
    seat = seat_with(AtOnce())
    made, _ = seated(seat, place)
    assert not made.tray.tell("Title", "Text")


def test_no_notice_holds_the_token(seat: Seat, place: FakePlace) -> None:
    """Nor the secret."""
    made, one = seated(seat, place)
    made.notices.copy(one)
    token = seat.state(one).token
    assert token is not None
    said = " ".join(word for notice in place.told() for word in notice)
    assert token.value.reveal() not in said


def test_what_can_be_seen_on_the_shelf_is_not_told_twice(
    seat: Seat, place: FakePlace, qtbot: QtBot
) -> None:
    """The window is in front."""
    made, _ = seated(seat, place)
    seat.window.show()
    seat.window.activateWindow()
    qtbot.waitUntil(seat.window.isActiveWindow)
    made.notices.tell_quota(QUOTA)
    assert place.told() == []
