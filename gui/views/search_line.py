"""A line to search with: a magnifying glass, a button that clears, a bound."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QLineEdit, QToolButton

from gui import assets
from gui.theme import theme_watch

LONGEST = 200
# Beside the words: margins, and the picture. And the most that is asked for.
ROOM, MOST = 40, 240


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
        self._glass.triggered.connect(self.setFocus)
        self._name_parts(hint)
        self._least = self.fontMetrics().horizontalAdvance(hint) + ROOM
        theme_watch().changed.connect(self._tint)

    def minimumSizeHint(self) -> QSize:
        """Room for the hint, unless that is very long."""
        hint = super().minimumSizeHint()
        return QSize(max(hint.width(), min(self._least, MOST)), hint.height())

    def _name_parts(self, hint: str) -> None:
        """For assistive tools, which find both as buttons in the line."""
        for part in self.findChildren(QToolButton):
            clears = part.defaultAction() is not self._glass
            part.setAccessibleName(self.tr("Clear the search") if clears else hint)

    @Slot()
    def _tint(self) -> None:
        self._glass.setIcon(assets.icon("search", 16, "text2"))
