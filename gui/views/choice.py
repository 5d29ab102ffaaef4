"""A drop-down choice, painted like a field with an arrow."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QWidget

from gui.theme import TextStyle, colours, font
from gui.views.paint import draw_icon, draw_words, middle_elided, panel


class Choice(QComboBox):
    """One of a few; the list is Qt's own."""

    focus_radius = 6

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font(TextStyle.BODY))
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Room for the longest item and the arrow."""
        metrics = QFontMetrics(self.font())
        texts = [self.itemText(index) for index in range(self.count())]
        widest = max((metrics.horizontalAdvance(text) for text in texts), default=60)
        return QSize(widest + 12 + 8 + 16 + 12, max(32, metrics.height() + 12))

    def minimumSizeHint(self) -> QSize:
        """The text may be cut, the arrow not."""
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Field, words, arrow."""
        now = colours()
        live = self.isEnabled()
        painter = QPainter(self)
        edge = now.control if live else now.line
        fill = now.hover if live and self.underMouse() else now.field
        panel(painter, QRectF(self.rect()), 6, fill, edge)
        words = self.rect().adjusted(12, 0, -36, 0)
        shown = middle_elided(self.currentText(), self.font(), words.width())
        draw_words(
            painter, words, shown, self.font(), now.text if live else now.disabled
        )
        arrow = now.text2 if live else now.disabled
        draw_icon(
            painter, "chevron-down", 16, arrow, self.width() - 28, self.height() / 2
        )
        painter.end()
