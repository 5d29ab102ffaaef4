"""The card: a ground with an edge, a heading row and a body."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.theme import TextStyle, colours
from gui.views.paint import panel
from gui.views.text import label


def paint_card(widget: QWidget) -> None:
    """A card's ground and edge, over all of a widget; for its paint event."""
    now = colours()
    painter = QPainter(widget)
    edge = now.text if now.plain else now.line
    panel(painter, QRectF(widget.rect()), 10, now.card, edge)
    painter.end()


class Card(QFrame):
    """A card; put content in ``body``, and what belongs to the title in its row."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outer = outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.setSpacing(8)
        self.heading_row = QHBoxLayout()
        self.heading_row.setSpacing(8)
        self.heading: QLabel = label("", TextStyle.HEADING)
        self.heading_row.addWidget(self.heading)
        self.heading_row.addStretch(1)
        outer.addLayout(self.heading_row)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        outer.addLayout(self.body)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Another title; none hides it."""
        self.heading.setText(title)
        self.heading.setVisible(bool(title))
        self.setAccessibleName(title)

    def set_foot_padding(self, padding: int) -> None:
        """For a card that ends in a foot of its own: hardly any room below it."""
        self._outer.setContentsMargins(padding, padding, padding, 4)

    def set_padding(self, padding: int) -> None:
        """24, or less: 16 where the page is narrow, 1 around a table."""
        self._outer.setContentsMargins(padding, padding, padding, padding)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground and edge."""
        paint_card(self)
