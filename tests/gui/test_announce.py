"""What assistive tools are told, and that a window need not be seen for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from gui.ending import Ending
from gui.fresh import Freshness
from gui.views.announce import announcement
from tests.gui.desk_parts import DRAFT, Heard, Seat

if TYPE_CHECKING:
    from tests.conftest import FakeClock


def told(widget: QWidget, *, assertive: bool = False) -> QAccessibleAnnouncementEvent:
    """What tools are given of a widget."""
    made = announcement(widget, "Token copied", assertive=assertive)
    assert made is not None
    return made


def test_words_are_given_as_they_are(seat: Seat) -> None:
    """Not as a name or a text that the widget has."""
    assert told(seat.window).message() == "Token copied"


@pytest.mark.parametrize("assertive", [False, True])
def test_only_failures_interrupt(seat: Seat, assertive: bool) -> None:
    """All else waits until the tool has said what it was saying."""
    ways = QAccessible.AnnouncementPoliteness
    expected = ways.Assertive if assertive else ways.Polite
    assert told(seat.window, assertive=assertive).politeness() == expected


@pytest.mark.parametrize("shown", [True, False], ids=["shown", "hidden"])
def test_a_hidden_window_can_say_something(seat: Seat, shown: bool) -> None:
    """It is there for tools, which is all that an announcement needs."""
    seat.window.setVisible(shown)
    event = told(seat.window)
    interface = QAccessible.queryAccessibleInterface(seat.window)
    assert (event.object() is seat.window, interface.isValid()) == (True, True)


@pytest.fixture
def ending(seat: Seat) -> Ending:
    """Whoever looks out for tokens that end, in a window that was seen and hidden."""
    fresh = seat.desk.findChild(Freshness)
    assert isinstance(fresh, Freshness)
    seat.window.show()
    fresh.begin()
    seat.window.hide()
    seat.desk.follow()
    assert fresh.ending is not None
    return fresh.ending


def test_who_looks_out_goes_on_while_the_window_is_hidden(
    seat: Seat, ending: Ending
) -> None:
    """The window's own clock stands still then."""
    looking, ticking = ending.findChild(QTimer), seat.desk.ticker.findChild(QTimer)
    assert isinstance(looking, QTimer)
    assert isinstance(ticking, QTimer)
    assert (looking.isActive(), ticking.isActive()) == (True, False)


def test_each_threshold_is_told_once_while_the_window_is_hidden(
    seat: Seat, ending: Ending, clock: FakeClock
) -> None:
    """However often it is looked at, and nothing anew once it is seen again."""
    seat.add(DRAFT)
    seat.desk.get_token()
    heard = Heard(ending, "passed")
    ending.look()
    for left in (3_500, 3_400, 500, 400, -1, -60):
        clock.advance(seat_left(seat, clock) - left)
        ending.look()
    seat.window.show()
    ending.look()
    seat.window.hide()
    assert [each[1] for each in heard.told] == [
        "Quota Watch: less than an hour left",
        "Quota Watch: less than ten minutes left",
        "Quota Watch: the token has expired",
    ]


def seat_left(seat: Seat, clock: FakeClock) -> float:
    """Seconds left of the chosen token by the wall clock."""
    state = seat.desk.state()
    assert state is not None
    assert state.token is not None
    return state.token.expires_at - clock.now()
