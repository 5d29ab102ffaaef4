"""Whatever Tab comes to is seen to have the keyboard, and Tab goes round in order."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.views.focus_frame import REACH, FocusFrame
from tests.gui.desk_parts import DRAFT, Seat

# More than any page has stops.
MANY = 60


@pytest.fixture
def seated(seat: Seat, qapp: QApplication, qtbot: QtBot) -> Iterator[Seat]:
    """A window with a token, in which the keyboard is used."""
    frame = FocusFrame(qapp)
    seat.add(DRAFT)
    seat.desk.get_token()
    seat.window.show()
    seat.window.activateWindow()
    qtbot.waitActive(seat.window)
    yield seat
    frame.deleteLater()


class Stop:
    """A widget that Tab came to, and the window as it was then."""

    def __init__(self, window: QWidget, widget: QWidget) -> None:
        self.widget = widget
        corner = widget.mapTo(window, QPoint(0, 0))
        reach = QRect(corner, widget.size()).adjusted(-REACH, -REACH, REACH, REACH)
        self.place = reach.intersected(window.rect())
        self.picture: QImage = window.grab().toImage()

    def name(self) -> str:
        """What it is."""
        return f"{type(self.widget).__name__} {self.widget.accessibleName()}"


def tour(window: QWidget) -> list[Stop]:
    """Press Tab until the keyboard is where it was."""
    stops: list[Stop] = []
    for _ in range(MANY):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        widget = window.focusWidget()
        assert widget is not None
        if stops and widget is stops[0].widget:
            break
        stops.append(Stop(window, widget))
    return stops


def unseen(stops: list[Stop]) -> list[str]:
    """Those that look the same with the keyboard as without."""
    return [
        here.name()
        for here, before in zip(stops, stops[-1:] + stops[:-1], strict=True)
        if here.picture.copy(here.place) == before.picture.copy(here.place)
    ]


@pytest.mark.parametrize("tab", [0, 1, 2], ids=["token", "quota", "details"])
def test_the_keyboard_is_always_seen(seated: Seat, tab: int) -> None:
    """On every page, at each stop."""
    seated.window.page.show_tab(tab)
    stops = tour(seated.window)
    assert (unseen(stops), 8 < len(stops) < MANY) == ([], True)


def test_tab_leaves_nothing_out(seated: Seat) -> None:
    """What takes the keyboard by Tab and can be seen is come by."""
    window = seated.window
    stops = {stop.widget for stop in tour(window)}
    wanted = {
        each
        for each in window.findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and each.window() is window
    }
    assert sorted(type(each).__name__ for each in wanted - stops) == []


def test_tab_goes_from_the_sidebar_to_the_header_to_the_page(seated: Seat) -> None:
    """In the order in which it is read."""
    window = seated.window
    parts = (window.sidebar, window.page.header, window.page.token)
    seen = [
        next((at for at, part in enumerate(parts) if part.isAncestorOf(each)), -1)
        for each in (stop.widget for stop in tour(window))
    ]
    first = next(at for at, part in enumerate(seen) if not part and seen[at - 1])
    round_again = [each for each in seen[first:] + seen[:first] if each >= 0]
    assert round_again == sorted(round_again)
