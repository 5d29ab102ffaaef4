"""The tick box, painted: 18 square, with a dash for the third state."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from gui.colours import Colours
from gui.theme import TextStyle, colours, font
from gui.views.paint import draw_icon, panel
from gui.views.wrapped import draw_lines, height_at, least_size, lines_policy

BOX: Final = 18
GAP: Final = 10


class Tick(QCheckBox):
    """A tick box with words after it."""

    focus_radius = 4

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFont(font(TextStyle.BODY))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._width = 0
        if text:
            self.setAccessibleName(text)
            lines_policy(self)

    def sizeHint(self) -> QSize:
        """Box, gap and words; high enough to hit."""
        metrics = QFontMetrics(self.font())
        words = metrics.horizontalAdvance(self.text())
        width = BOX + (GAP + words if words else 0) + 4
        return QSize(width, self.heightForWidth(min(self._width or width, width)))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut, but may stand in several lines."""
        if not self.text():
            return self.sizeHint()
        return least_size(self.text(), self.font(), BOX + GAP + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower words are higher."""
        super().resizeEvent(event)
        self._width = event.size().width()
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        """What the words need."""
        return height_at(self.text(), self.font(), width - BOX - GAP - 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box, mark and words."""
        now = colours()
        painter = QPainter(self)
        box = QRectF(2, (self.height() - BOX) / 2, BOX, BOX)
        self._draw_box(painter, box, now)
        words = self.rect().adjusted(2 + BOX + GAP, 0, 0, 0)
        ink = now.text if self.isEnabled() else now.disabled
        draw_lines(painter, words, self.text(), self.font(), ink)
        painter.end()

    def _draw_box(self, painter: QPainter, box: QRectF, now: Colours) -> None:
        state = self.checkState()
        if not self.isEnabled():
            panel(painter, box, 4, now.track, now.disabled if now.plain else None)
        elif state == Qt.CheckState.Unchecked:
            fill = now.hover if self.underMouse() else now.card
            panel(painter, box, 4, fill, now.control)
        else:
            panel(
                painter, box, 4, now.accent_hover if self.underMouse() else now.accent
            )
        if state != Qt.CheckState.Unchecked:
            mark = "check" if state == Qt.CheckState.Checked else "minus"
            ink = now.on_accent if self.isEnabled() else now.disabled
            draw_icon(painter, mark, 14, ink, box.left() + 2, box.center().y())
