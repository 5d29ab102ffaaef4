"""Text that can be selected is what Ctrl+C copies, where some of it is selected."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.models.message import Level, Message
from tests.gui.desk_parts import DRAFT, Heard, Seat

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def words(seat: Seat, qtbot: QtBot) -> QLabel:
    """The debug id of a failure on the shelf, above the page of a credential."""
    seat.add(DRAFT)
    seat.desk.choose(seat.model.ids()[0])
    seat.desk.say(Message(Level.FAILURE, "It failed", "Try again", debug_id="aB3-x"))
    seat.window.show()
    seat.window.activateWindow()
    qtbot.waitUntil(seat.window.isActiveWindow)
    (found,) = (
        each
        for each in seat.window.shelf.findChildren(QLabel)
        if "aB3-x" in each.text()
    )
    found.setFocus()
    return found


def test_selected_words_are_copied(words: QLabel, qtbot: QtBot) -> None:
    """And not the token."""
    words.setSelection(words.text().index("aB3-x"), len("aB3-x"))
    qtbot.keyClick(words, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "aB3-x"


def test_no_token_is_asked_for_then(seat: Seat, words: QLabel, qtbot: QtBot) -> None:
    """Adobe hears nothing of it."""
    heard = Heard(seat.desk.calls, "copied")
    words.setSelection(0, 3)
    qtbot.keyClick(words, Qt.Key.Key_C, CONTROL)
    assert heard.names() == []


def test_where_nothing_is_selected_the_token_is_copied(
    seat: Seat, words: QLabel, qtbot: QtBot
) -> None:
    """As everywhere on the page."""
    heard = Heard(seat.desk.calls, "copied")
    qtbot.keyClick(words, Qt.Key.Key_C, CONTROL)
    assert heard.names() == ["copied"]
