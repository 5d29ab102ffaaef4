"""Escape lets go of a token on screen, whatever the window has the key for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui import discretion
from gui.models.message import Level, Message
from gui.views.token_field import TokenField
from tests.gui.desk_parts import DRAFT, AtOnce, Build, Seat

SAID = Message(Level.FAILURE, "It failed", "Try again")


@pytest.fixture
def seat(seat_with: Build, qtbot: QtBot) -> Seat:
    """A window with a token, and a message on the shelf, which Escape takes away."""
    made = seat_with(AtOnce())
    made.add(DRAFT)
    made.desk.choose(made.model.ids()[0])
    made.desk.get_token()
    made.desk.say(SAID)
    made.window.show()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    return made


@pytest.fixture
def field(seat: Seat) -> TokenField:
    """The token, shown for a while."""
    discretion.show_for_a_while(seat.desk)
    found = seat.window.page.token.card.field
    assert found.is_revealed()
    return found


def test_the_token_goes_first(field: TokenField, qtbot: QtBot) -> None:
    """It is what must not be seen."""
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not field.is_revealed()


def test_the_message_stays_then(seat: Seat, field: TokenField, qtbot: QtBot) -> None:
    """One press, one thing."""
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert seat.window.shelf.message() == SAID


def test_the_next_press_takes_the_message(
    seat: Seat, field: TokenField, qtbot: QtBot
) -> None:
    """From the same place."""
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert seat.window.shelf.message() is None
