"""The window's place: kept, and never where nobody can see it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.window_memory import bring_into_sight, fitted
from tests.gui.desk_parts import Seat
from tests.gui.tray_parts import MAIN, RIGHT


@pytest.mark.parametrize(
    "place",
    [
        QRect(100, 100, 1080, 700),
        QRect(1800, 900, 1080, 700),
        QRect(-900, 40, 1080, 700),
        QRect(2000, 50, 1080, 700),
    ],
)
def test_a_place_that_can_be_seen_stays(place: QRect) -> None:
    """Also where a part of it is beyond an edge."""
    assert fitted(place, [MAIN, RIGHT]) == place


def test_without_its_monitor_it_comes_to_the_main_one() -> None:
    """As near as can be to where it was."""
    place = QRect(2000, 50, 1080, 700)
    assert fitted(place, [MAIN]) == QRect(840, 50, 1080, 700)


@pytest.mark.parametrize(
    "place",
    [
        QRect(-5000, -5000, 1080, 700),
        QRect(9000, 9000, 1080, 700),
        QRect(300, -690, 1080, 700),
        QRect(300, 1075, 1080, 700),
        QRect(-1000, 100, 1080, 700),
    ],
)
def test_a_place_that_cannot_be_reached_is_moved_onto_a_screen(place: QRect) -> None:
    """Its upper edge among it, by which it is moved."""
    assert MAIN.contains(fitted(place, [MAIN]))


def test_a_moved_window_is_no_larger_than_its_screen() -> None:
    """It was on a larger one."""
    place = QRect(4000, 0, 3000, 2000)
    assert fitted(place, [MAIN]) == MAIN


def test_it_goes_to_the_screen_on_which_most_of_it_is() -> None:
    """And not to the main one."""
    place = QRect(2500, -20, 600, 700)
    assert fitted(place, [MAIN, RIGHT]) == QRect(2500, 0, 600, 700)


def test_without_any_screen_nothing_is_moved() -> None:
    """All may be off for a moment."""
    place = QRect(5000, 5000, 600, 700)
    assert fitted(place, []) == place


def test_a_window_that_is_out_of_sight_is_brought_back(qtbot: QtBot) -> None:
    """Onto the screen that there is."""
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(30_000, 30_000, 400, 300)
    bring_into_sight(window)
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert screen.contains(window.geometry())


def test_a_maximised_window_is_left_alone(qtbot: QtBot) -> None:
    """The desktop knows where it belongs."""
    window = QWidget()
    qtbot.addWidget(window)
    window.showMaximized()
    before = window.geometry()
    bring_into_sight(window)
    assert (window.isMaximized(), window.geometry()) == (True, before)


def test_the_window_is_put_back_where_it_was(seat: Seat) -> None:
    """And as large."""
    seat.window.setGeometry(30, 40, 760, 500)
    place = seat.window.place()
    seat.window.setGeometry(10, 10, 800, 600)
    seat.window.put_back(place)
    assert seat.window.geometry() == QRect(30, 40, 760, 500)


def test_a_maximised_window_is_put_back_maximised(seat: Seat) -> None:
    """As it was left."""
    seat.window.showMaximized()
    place = seat.window.place()
    seat.window.showNormal()
    seat.window.put_back(place)
    assert seat.window.isMaximized()
