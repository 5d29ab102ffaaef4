"""What matters most of all that lies below: one line that is always in view."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from gui.theme import TextStyle
from gui.views.buttons import Button
from gui.views.focus_frame import REACH
from gui.views.marks import IconMark
from gui.views.paint import wrap_policy
from gui.views.text import label


class Point(NamedTuple):
    """Words, and the part that they are about."""

    text: str
    part: QWidget


class Foremost(QWidget):
    """Shown while something has to be scrolled to; ``wanted(part)`` to go there."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part: QWidget | None = None
        self._scrolls = False
        self._words = label("", TextStyle.NAME, wrap=True)
        self.go = Button(self.tr("Show"), "link")
        self.go.clicked.connect(self._go)
        row = QHBoxLayout(self)
        row.setContentsMargins(REACH, 0, REACH, 0)
        row.setSpacing(8)
        row.addWidget(
            IconMark("warning", 16, "soon_text"), 0, Qt.AlignmentFlag.AlignVCenter
        )
        row.addWidget(self._words, 1)
        row.addWidget(self.go, 0, Qt.AlignmentFlag.AlignVCenter)
        wrap_policy(self)
        self.hide()

    def follow(self, area: QScrollArea) -> None:
        """Be shown only while not all of it is in view.

        This takes room from the area, so that it stays once it is there.
        """
        area.verticalScrollBar().rangeChanged.connect(self._range_changed)

    def tell(self, point: Point | None) -> None:
        """Say this now; None: nothing matters more than the rest."""
        self._part = None if point is None else point.part
        text = "" if point is None else point.text
        self._words.setText(text)
        self.go.setAccessibleDescription(text)
        self._look()

    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def _range_changed(self, _least: int, most: int) -> None:
        self._scrolls = most > 0
        self._look()

    def _look(self) -> None:
        self.setVisible(self._scrolls and self._part is not None)

    def _go(self) -> None:
        if self._part is not None:
            self.wanted.emit(self._part)
