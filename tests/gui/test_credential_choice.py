"""In the list one credential stays chosen, whatever is pressed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from gui.views.credential_view import CredentialView
from tests.gui.desk_parts import DRAFT, AtOnce, Build, Seat

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def seat(seat_with: Build) -> Seat:
    """Two groups: rows 0 and 2 are headers, 1 and 3 credentials, 1 is chosen."""
    seat = seat_with(AtOnce())
    seat.add(DRAFT, DRAFT.with_changes(name="Other", project="Zoo"))
    seat.window.show()
    return seat


@pytest.fixture
def rows(seat: Seat) -> CredentialView:
    """The list, where the keyboard is."""
    rows = seat.window.sidebar.list
    rows.setFocus()
    return rows


def place(rows: CredentialView, row: int) -> QPoint:
    """Where to press a row."""
    return rows.visualRect(rows.model().index(row, 0)).center()


def chosen(rows: CredentialView) -> tuple[int, list[int]]:
    """The row that has the keyboard, and those that are marked."""
    marked = rows.selectionModel().selectedRows()
    return rows.currentIndex().row(), [index.row() for index in marked]


def test_a_header_that_is_pressed_changes_nothing(
    qtbot: QtBot, rows: CredentialView
) -> None:
    """Else Enter and the arrows would start from it."""
    qtbot.mouseClick(rows.viewport(), LEFT, pos=place(rows, 2))
    assert chosen(rows) == (1, [1])


def test_the_mouse_drawn_over_a_header_changes_nothing(
    qtbot: QtBot, rows: CredentialView
) -> None:
    """As where it is pressed there."""
    qtbot.mousePress(rows.viewport(), LEFT, pos=place(rows, 1))
    qtbot.mouseMove(rows.viewport(), place(rows, 2) - QPoint(5, 0))
    qtbot.mouseMove(rows.viewport(), place(rows, 2))
    qtbot.mouseRelease(rows.viewport(), LEFT, pos=place(rows, 2))
    assert chosen(rows) == (1, [1])


def test_the_chosen_row_that_is_pressed_with_control_stays_chosen(
    qtbot: QtBot, rows: CredentialView
) -> None:
    """Its page is still shown."""
    qtbot.mouseClick(rows.viewport(), LEFT, CONTROL, pos=place(rows, 1))
    assert chosen(rows) == (1, [1])


def test_the_chosen_row_stays_chosen_by_the_keyboard(
    qtbot: QtBot, rows: CredentialView
) -> None:
    """Control and the space bar take it out of other lists."""
    qtbot.keyClick(rows, Qt.Key.Key_Space, CONTROL)
    assert chosen(rows) == (1, [1])


def test_another_row_is_chosen_with_a_press(qtbot: QtBot, rows: CredentialView) -> None:
    """And the one before no longer."""
    qtbot.mouseClick(rows.viewport(), LEFT, pos=place(rows, 3))
    assert chosen(rows) == (3, [3])


def test_the_keyboard_s_coming_chooses_nothing(
    qtbot: QtBot, seat: Seat, rows: CredentialView
) -> None:
    """The chosen one is not among those found; a dialog closed, say."""
    before, sidebar = seat.desk.chosen, seat.window.sidebar
    seat.window.activateWindow()
    qtbot.waitUntil(seat.window.isActiveWindow)
    sidebar.search.setFocus()
    sidebar.search.setText("other")
    rows.setFocus()
    assert (rows.hasFocus(), seat.desk.chosen) == (True, before)


def test_an_arrow_chooses_the_first_where_none_is(
    qtbot: QtBot, seat: Seat, rows: CredentialView
) -> None:
    """It is the user who asks."""
    seat.window.sidebar.search.setText("other")
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert chosen(rows) == (1, [1])
