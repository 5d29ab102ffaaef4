"""The segmented control: a few views of one thing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from gui.theme import TextStyle, colours, font
from gui.views.paint import draw_words, panel, width_of

PADDING = 16


class Segmented(QTabBar):
    """Segments side by side, one chosen; arrows move."""

    focus_radius = 8

    def __init__(
        self, names: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        for name in names:
            self.addTab(name)

    def current(self) -> int:
        """The chosen segment."""
        return self.currentIndex()

    def set_current(self, index: int) -> None:
        """Choose a segment."""
        self.setCurrentIndex(index)

    def tabSizeHint(self, index: int) -> QSize:
        """Room for the name in its heavier weight."""
        face = font(TextStyle.HEADING)
        width = width_of(self.tabText(index), face) + 2 * PADDING
        return QSize(width, max(32, QFontMetrics(face).height() + 12))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Names are never cut."""
        return self.tabSizeHint(index)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground, the chosen segment on it, the names."""
        now = colours()
        painter = QPainter(self)
        whole = QRectF(self.rect())
        panel(painter, whole, 8, now.hover, now.text if now.plain else None)
        for index in range(self.count()):
            box = QRectF(self.tabRect(index))
            chosen = index == self.currentIndex()
            if chosen:
                edge = now.control if now.dark or now.plain else now.line
                panel(painter, box.adjusted(2, 2, -2, -2), 6, now.card, edge)
            face = font(TextStyle.HEADING if chosen else TextStyle.NAME)
            ink = now.text if chosen else now.text2
            middle = Qt.AlignmentFlag.AlignHCenter
            draw_words(painter, box, self.tabText(index), face, ink, middle)
        painter.end()
