"""The sentence on a card: an icon of the state, and what is the case."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gui import assets
from gui.theme import TextStyle, colours, theme_watch
from gui.views.text import label

# The colour of each state, as a role of ``gui.colours.Colours``.
_COLOURS: Final = {
    "good": "accent",
    "soon": "soon",
    "expiring": "expiring",
    "failed": "error",
    "asking": "accent",
}


class Sentence(QWidget):
    """An icon 20 px wide in the colour of the state, then words that may wrap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QLabel()
        self._words = label("", TextStyle.LEAD, wrap=True)
        self._icon, self._kind = "key", "none"
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        theme_watch().changed.connect(self._paint)

    def show_text(self, icon: str, kind: str, words: str) -> None:
        """Show the words; ``kind`` is a state of a ring and gives the colour."""
        self._words.setText(words)
        if (icon, kind) != (self._icon, self._kind) or self._picture.pixmap().isNull():
            self._icon, self._kind = icon, kind
            self._paint()

    def text(self) -> str:
        """The words."""
        return self._words.text()

    def _paint(self) -> None:
        colour = getattr(colours(), _COLOURS.get(self._kind, "control"))
        self._picture.setPixmap(
            assets.icon_pixmap(self._icon, 20, colour, self.devicePixelRatioF())
        )
