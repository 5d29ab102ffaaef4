"""A row of the licences: name and version, and the licence below."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.theme import TextStyle, colours, font
from gui.views.paint import draw_words, middle_elided, panel

Index = QModelIndex | QPersistentModelIndex

LICENCE_ROLE: Final = Qt.ItemDataRole.UserRole.value + 1


class LicenceRow(QStyledItemDelegate):
    """Two lines on a ground where it is chosen."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """High enough for both lines."""
        lines = QFontMetrics(font(TextStyle.NAME)).height()
        lines += QFontMetrics(font(TextStyle.SMALL)).height()
        return QSize(120, max(48, lines + 14))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Ground, name, licence."""
        now = colours()
        painter.save()
        box = QRectF(option.rect).adjusted(0, 1, 0, -1)
        state = QStyle.StateFlag
        if option.state & state.State_Selected:
            panel(painter, box, 8, now.select, now.text if now.plain else None)
        elif option.state & state.State_MouseOver:
            panel(painter, box, 8, now.hover)
        words = box.adjusted(12, 6, -12, -6)
        half = words.height() / 2
        for style, text, colour, top in (
            (TextStyle.NAME, index.data(), now.text, words.top()),
            (TextStyle.SMALL, index.data(LICENCE_ROLE), now.text2, words.top() + half),
        ):
            face = font(style)
            line = QRectF(words.left(), top, words.width(), half)
            shown = middle_elided(str(text), face, line.width())
            draw_words(painter, line, shown, face, colour)
        painter.restore()
