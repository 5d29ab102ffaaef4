"""Tabs and segments are moved by arrows, clicks and code, and tell where to."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar
from pytestqt.qtbot import QtBot

from gui.views.segmented import Segmented
from gui.views.tabs import TabBar

NAMES = ["Token", "Quota", "Files"]
BOTH: list[Callable[[list[str]], QTabBar]] = [TabBar, Segmented]


@pytest.fixture(params=BOTH, ids=["tabs", "segments"])
def bar(request: pytest.FixtureRequest, qtbot: QtBot) -> TabBar | Segmented:
    """Three names, the first chosen."""
    made: TabBar | Segmented = request.param(NAMES)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def tabs(qtbot: QtBot) -> TabBar:
    """Three tabs."""
    made = TabBar(NAMES)
    qtbot.addWidget(made)
    return made


def test_the_first_is_chosen(bar: TabBar | Segmented) -> None:
    """Until someone chooses."""
    assert bar.current() == 0


def test_right_goes_on(bar: TabBar | Segmented, qtbot: QtBot) -> None:
    """The arrow moves, and the bar tells where to."""
    with qtbot.waitSignal(bar.currentChanged) as told:
        QTest.keyClick(bar, Qt.Key.Key_Right)
    assert told.args == [1]


def test_left_goes_back(bar: TabBar | Segmented) -> None:
    """The other arrow moves the other way."""
    bar.set_current(2)
    QTest.keyClick(bar, Qt.Key.Key_Left)
    assert bar.current() == 1


def test_the_end_is_the_end(bar: TabBar | Segmented) -> None:
    """There is no way past the last."""
    bar.set_current(2)
    QTest.keyClick(bar, Qt.Key.Key_Right)
    assert bar.current() == 2


def test_a_click_chooses(bar: TabBar | Segmented) -> None:
    """By the mouse as well."""
    place = bar.tabRect(1).center()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=place)
    assert bar.current() == 1


def test_choosing_the_chosen_tells_nothing(
    bar: TabBar | Segmented, qtbot: QtBot
) -> None:
    """Only a change is a change."""
    with qtbot.assertNotEmitted(bar.currentChanged):
        bar.set_current(0)
    assert bar.current() == 0


def test_it_can_be_reached_by_tab(bar: TabBar | Segmented) -> None:
    """The keyboard gets there."""
    assert bar.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_it_is_painted(bar: TabBar | Segmented) -> None:
    """Another choice is another picture."""
    before = bar.grab().toImage()
    bar.set_current(1)
    assert bar.grab().toImage() != before


def test_names_have_the_room_of_their_heavier_weight(tabs: TabBar) -> None:
    """Choosing a tab moves no other."""
    before = [tabs.tabRect(index) for index in range(3)]
    tabs.set_current(1)
    assert [tabs.tabRect(index) for index in range(3)] == before


def test_a_warning_takes_room(tabs: TabBar) -> None:
    """A triangle stands after the name."""
    before = tabs.tabRect(2).width()
    tabs.set_warning(2, True)
    assert tabs.tabRect(2).width() > before


def test_a_warning_is_said(tabs: TabBar) -> None:
    """Assistive tools hear of the triangle."""
    tabs.set_warning(2, True)
    tab = QAccessible.queryAccessibleInterface(tabs).child(2)
    assert tab.text(QAccessible.Text.Name) == "Files, needs attention"


def test_a_warning_can_be_taken_back(tabs: TabBar) -> None:
    """When all is well again."""
    tabs.set_warning(2, True)
    tabs.set_warning(2, False)
    assert not tabs.has_warning(2)


def test_other_names_start_over(tabs: TabBar) -> None:
    """Another credential may have other pages."""
    tabs.set_current(2)
    tabs.set_names(["One", "Two"])
    assert (tabs.count(), tabs.current()) == (2, 0)
