"""A tray for tests: an icon that notes what it is told."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu

from gui.tray_place import TrayIcon


class NotedIcon(TrayIcon):
    """Shown to nobody."""

    def __init__(self, menu: QMenu, parent: QObject) -> None:
        super().__init__(menu, parent)
        self.menu = menu
        self.words = ""
        self.shown = self.elsewhere = False
        self.told: list[tuple[str, str]] = []

    def show(self, icon: QIcon, words: str) -> None:
        """Note it."""
        assert not icon.isNull()
        self.words, self.shown = words, True

    def hide(self) -> None:
        """Note it."""
        self.shown = False

    def is_drawn_elsewhere(self) -> bool:
        """As it is told."""
        return self.elsewhere

    def tell(self, title: str, text: str) -> None:
        """Note it."""
        self.told.append((title, text))


class FakePlace:
    """A desktop with a tray, or without."""

    def __init__(self, *, there: bool = True) -> None:
        self.there = there
        self.asked = 0
        self.made: list[NotedIcon] = []

    def is_there(self) -> bool:
        """As it is told."""
        self.asked += 1
        return self.there

    def icon(self, menu: QMenu, parent: QObject) -> NotedIcon:
        """One more."""
        self.made.append(NotedIcon(menu, parent))
        return self.made[-1]

    def told(self) -> list[tuple[str, str]]:
        """All notices, in order."""
        return [each for icon in self.made for each in icon.told]


MAIN = QRect(0, 0, 1920, 1080)
RIGHT = QRect(1920, 0, 1280, 1024)
