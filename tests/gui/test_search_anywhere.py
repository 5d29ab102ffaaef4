"""A letter typed anywhere starts the search, where no field wants it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.desk_parts import DRAFT, Seat


@pytest.fixture
def active(seat: Seat, qtbot: QtBot) -> Seat:
    """A window with one credential, where the keyboard is."""
    seat.add(DRAFT)
    seat.window.show()
    seat.window.activateWindow()
    qtbot.waitUntil(seat.window.isActiveWindow)
    return seat


def type_in(seat: Seat, text: str) -> None:
    """As the keyboard does it: to the window, whatever has the focus."""
    for letter in text:
        key = Qt.Key(ord(letter.upper()))
        QTest.keyClick(seat.window.windowHandle(), key)


def button(seat: Seat) -> QWidget:
    """The page's main button."""
    return seat.window.page.token.card.main


def menu(seat: Seat) -> QWidget:
    """A button of the sidebar's foot."""
    return seat.window.sidebar.menu


def rows(seat: Seat) -> QWidget:
    """The list itself."""
    return seat.window.sidebar.list


@pytest.mark.parametrize("place", [button, menu, rows])
def test_letters_start_the_search(
    active: Seat, place: Callable[[Seat], QWidget]
) -> None:
    """From wherever the focus is; no letter is lost."""
    place(active).setFocus()
    type_in(active, "quo")
    search = active.window.sidebar.search
    assert (search.text(), search.hasFocus()) == ("quo", True)


def test_letters_begin_anew_from_the_page(active: Seat) -> None:
    """What was searched for earlier is done with."""
    active.window.sidebar.search.setText("old")
    button(active).setFocus()
    type_in(active, "quo")
    assert active.window.sidebar.search.text() == "quo"


def test_letters_go_on_from_the_list(active: Seat) -> None:
    """An arrow led into what was found, and the word was not finished."""
    active.window.sidebar.search.setText("quo")
    rows(active).setFocus()
    type_in(active, "ta")
    assert active.window.sidebar.search.text() == "quota"


@pytest.mark.parametrize("told", [False, True])
def test_escape_in_the_list_ends_the_search(active: Seat, told: bool) -> None:
    """Whether or not a message has a use for the key as well."""
    if told:
        active.window.shelf.show()
    rows(active).setFocus()
    type_in(active, "ex")
    rows(active).setFocus()
    QTest.keyClick(active.window.windowHandle(), Qt.Key.Key_Escape)
    assert active.window.sidebar.search.text() == ""


def test_letters_find_a_hidden_sidebar(active: Seat) -> None:
    """It is shown for that."""
    active.window.sidebar.hide()
    button(active).setFocus()
    type_in(active, "q")
    assert active.window.sidebar.isVisible()


@pytest.mark.parametrize("made", [QLineEdit, QComboBox])
def test_letters_stay_where_they_are_wanted(
    active: Seat, made: Callable[[], QWidget]
) -> None:
    """A field takes text, a choice looks for its entry."""
    field = made()
    field.setParent(active.window.page)
    field.show()
    field.setFocus()
    type_in(active, "q")
    assert (active.window.sidebar.search.text(), field.hasFocus()) == ("", True)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_F12, Qt.Key.Key_Tab])
def test_other_keys_start_nothing(active: Seat, key: Qt.Key) -> None:
    """Space presses a button."""
    button(active).setFocus()
    QTest.keyClick(active.window.windowHandle(), key)
    assert active.window.sidebar.search.text() == ""


def test_a_key_with_control_is_no_letter(active: Seat) -> None:
    """It is somebody's shortcut."""
    button(active).setFocus()
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(active.window.windowHandle(), Qt.Key.Key_J, control)
    assert not active.window.sidebar.search.hasFocus()


def test_the_settings_keep_their_letters(active: Seat) -> None:
    """There is no list to be searched."""
    active.window.show_settings()
    type_in(active, "q")
    assert active.window.sidebar.search.text() == ""
