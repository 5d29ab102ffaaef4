"""A line to search with: a magnifying glass, a button that clears, a bound."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit

from gui import assets
from gui.theme import theme_watch

LONGEST = 200


class SearchLine(QLineEdit):
    """``name`` is for assistive tools, ``hint`` is what stands in it while empty."""

    def __init__(self, hint: str, name: str) -> None:
        super().__init__()
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        self.setMaxLength(LONGEST)
        place = QLineEdit.ActionPosition.LeadingPosition
        self._glass = self.addAction(assets.icon("search", 16, "text2"), place)
        theme_watch().changed.connect(self._tint)

    @Slot()
    def _tint(self) -> None:
        self._glass.setIcon(assets.icon("search", 16, "text2"))
