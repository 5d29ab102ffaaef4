"""One of several ways: a round mark, a name, and what it means below."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from gui.theme import TextStyle, colours, font
from gui.views.paint import wrap_policy
from gui.views.text import label
from gui.views.wrapped import draw_lines, height_at, least_size, lines_policy

MARK: Final = 18
GAP: Final = 10


class RoundMark(QRadioButton):
    """The mark and its words, painted."""

    focus_radius = 6

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFont(font(TextStyle.NAME))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(text)
        self._width = 0
        lines_policy(self)

    def sizeHint(self) -> QSize:
        """Mark, gap and words; high enough to hit."""
        metrics = QFontMetrics(self.font())
        width = MARK + GAP + metrics.horizontalAdvance(self.text()) + 6
        return QSize(width, self.heightForWidth(min(self._width or width, width)))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut, but may stand in several lines."""
        return least_size(self.text(), self.font(), MARK + GAP + 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower words are higher."""
        super().resizeEvent(event)
        self._width = event.size().width()
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        """What the words need."""
        return height_at(self.text(), self.font(), width - MARK - GAP - 2)

    def hitButton(self, pos: QPoint) -> bool:
        """All of it may be pressed."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A ring; filled in the middle where chosen."""
        now = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, usable = self.isChecked(), self.isEnabled()
        edge = now.accent if chosen else now.control
        painter.setPen(QPen(edge if usable else now.disabled, 2 if chosen else 1))
        painter.setBrush(now.hover if usable and self.underMouse() else now.card)
        middle = QPointF(2 + MARK / 2, self.height() / 2)
        painter.drawEllipse(middle, MARK / 2 - 1, MARK / 2 - 1)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.accent if usable else now.disabled)
            painter.drawEllipse(middle, 4.5, 4.5)
        words = self.rect().adjusted(2 + MARK + GAP, 0, 0, 0)
        ink = now.text if usable else now.disabled
        draw_lines(painter, words, self.text(), self.font(), ink)
        painter.end()


class Choice(QWidget):
    """A way with its meaning; ``chosen`` when it is picked.

    Marks with the same parent exclude each other, so each one is given the group's.
    """

    chosen = Signal()

    def __init__(self, name: str, meaning: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark = RoundMark(name)
        self.mark.setAutoExclusive(False)
        self.meaning = label("", quiet=True, wrap=True)
        self.meaning.setContentsMargins(2 + MARK + GAP, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.mark)
        column.addWidget(self.meaning)
        wrap_policy(self)
        self.set_meaning(meaning)
        self.mark.toggled.connect(self._toggled)

    def set_meaning(self, text: str) -> None:
        """Say anew what it means, also to assistive tools."""
        self.meaning.setText(text)
        self.mark.setAccessibleDescription(text)

    def is_chosen(self) -> bool:
        """Whether it is picked."""
        return self.mark.isChecked()

    def _toggled(self, on: bool) -> None:
        if on:
            self.chosen.emit()
