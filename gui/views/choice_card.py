"""One side of a difference: a card with a round mark, tinted where it is kept."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme import TextStyle, colours, font
from gui.views.choice import MARK, RoundMark
from gui.views.paint import draw_words, middle_elided, panel, width_of
from gui.views.text import plain_tooltip

SIDE: Final = 10
GAP: Final = 8


class ChoiceCard(RoundMark):
    """Cut in the middle where the words are long; the whole is in the tooltip."""

    focus_radius = 8

    def __init__(
        self, text: str, *, exact: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._words = text
        self.setFont(font(TextStyle.MONO if exact else TextStyle.BODY))
        self.setAccessibleName(text)
        self.setAutoExclusive(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(120)

    def words(self) -> str:
        """All that it says."""
        return self._words

    def sizeHint(self) -> QSize:
        """Room for a line and the mark."""
        metrics = QFontMetrics(self.font())
        width = SIDE + MARK + GAP + metrics.horizontalAdvance(self._words) + SIDE
        return QSize(min(width, 240), max(40, metrics.height() + 16))

    def minimumSizeHint(self) -> QSize:
        """Words may be cut."""
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The card, the mark, the words."""
        now = colours()
        chosen = self.isChecked()
        painter = QPainter(self)
        edge = now.control if self.underMouse() or now.plain else now.button_edge
        fill = now.tint if chosen and not now.plain else now.card
        line = (now.text if now.plain else now.accent) if chosen else edge
        panel(painter, QRectF(self.rect()), 8, fill, line, 2 if chosen else 1)
        middle = QPointF(SIDE + MARK / 2, self.height() / 2)
        painter.setPen(QPen(now.accent if chosen else now.control, 1.6))
        painter.setBrush(now.card)
        painter.drawEllipse(middle, MARK / 2 - 2, MARK / 2 - 2)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.accent)
            painter.drawEllipse(middle, 4.0, 4.0)
        left = SIDE + MARK + GAP
        room = self.width() - left - SIDE
        shown = middle_elided(self._words, self.font(), room)
        cut = width_of(self._words, self.font()) > room
        tip = plain_tooltip(self._words) if cut else ""
        if tip != self.toolTip():
            self.setToolTip(tip)
        words = QRectF(left, 0, room + 2, self.height())
        ink = now.text if chosen else now.text2
        draw_words(painter, words, shown, self.font(), ink)
        painter.end()
