"""The button that opens Copy as: words where there is room, else an icon.

Where there is none at all, the menu of the header has it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from gui.views.buttons import Button, IconButton

# Between two buttons of a line.
GAP: Final = 8


class CopyAs(QObject):
    """Two buttons for one menu; at most one of them is shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.wide = Button(self.tr("Copy as"), "plain", "code")
        self.small = IconButton("code", self.tr("Copy as"))
        self.small.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def set_menu(self, menu: QMenu) -> None:
        """What both open."""
        self.wide.setMenu(menu)
        self.small.setMenu(menu)

    def fit(self, others: Iterable[QWidget], width: int, *, words: bool) -> None:
        """On the line that the others begin: in words, as an icon, or not at all."""
        shown = [each for each in others if not each.isHidden()]
        left = width - sum(_width(each) + GAP for each in shown)
        wide = words and _width(self.wide) <= left
        self.wide.setVisible(wide)
        self.small.setVisible(not wide and _width(self.small) <= left)

    def shown(self) -> QWidget:
        """The one that is shown, if one is."""
        return self.small if self.wide.isHidden() else self.wide


def _width(button: QWidget) -> int:
    """What it takes of its line, laid out or not."""
    wished = button.sizeHint().boundedTo(button.maximumSize())
    return wished.expandedTo(button.minimumSize()).width()
