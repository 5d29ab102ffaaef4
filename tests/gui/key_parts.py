"""A keyboard and nothing else, in a window that is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.desk_parts import DRAFT, Seat

# More often nobody presses Tab.
MOST = 40
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class Keys:
    """Presses go to whatever has the focus."""

    def __init__(self, qtbot: QtBot, window: QWidget) -> None:
        self._qtbot = qtbot
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)

    def at(self) -> QWidget:
        """What has the focus."""
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """One key."""
        self._qtbot.keyClick(self.at(), key, modifier)
        QApplication.processEvents()  # what was just made is shown then

    def window_press(self, key: Qt.Key) -> None:
        """One key as the system sends it: to the window, which knows what was used."""
        window = self.at().window().windowHandle()
        QTest.keyClick(window, key)

    def type(self, text: str) -> None:
        """Over what is there."""
        self.press(Qt.Key.Key_A, CTRL)
        self._qtbot.keyClicks(self.at(), text)

    def tab_to(self, widget: QWidget) -> None:
        """Tab until it has the focus."""
        passed: list[str] = []
        while self.at() is not widget:
            assert len(passed) < MOST, passed
            passed.append(f"{type(self.at()).__name__} {self.at().accessibleName()}")
            self.press(Qt.Key.Key_Tab)

    def wait_for(self, sheet: QWidget) -> None:
        """Until a dialog takes keys."""
        self._qtbot.waitUntil(sheet.isActiveWindow)


def seated(qtbot: QtBot, seat: Seat) -> Keys:
    """A chosen credential, the focus in the list."""
    seat.add(DRAFT)
    keys = Keys(qtbot, seat.window)
    seat.window.sidebar.list.setFocus()
    return keys
