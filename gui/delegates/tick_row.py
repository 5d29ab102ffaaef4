"""A row with a tick before its words."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.models.plain import one_line
from gui.theme import TextStyle, colours, font
from gui.views.paint import draw_icon, draw_words, middle_elided, panel
from gui.views.ticks import BOX

Index = QModelIndex | QPersistentModelIndex


class TickRow(QStyledItemDelegate):
    """Paints the tick; a click on it or Space toggles it.

    Qt's own looks for clicks where its style would have painted the tick. ``edge`` is
    from the row's edge to the tick, ``gap`` from the tick to the words.
    """

    edge = 8
    gap = 10

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """High enough to hit."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), max(36, option.fontMetrics.height() + 16))

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Toggle the tick."""
        if not isinstance(event, QMouseEvent):
            return super().editorEvent(event, model, option, index)
        left = event.button() == Qt.MouseButton.LeftButton
        inside = event.position().x() < option.rect.left() + self.edge + BOX + self.gap
        usable = index.flags() & Qt.ItemFlag.ItemIsUserCheckable
        if not (left and inside and usable):
            return False
        if event.type() == QEvent.Type.MouseButtonRelease:
            state = Qt.CheckState.Unchecked if _ticked(index) else Qt.CheckState.Checked
            model.setData(index, state, Qt.ItemDataRole.CheckStateRole)
        return True

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Ground, tick, words."""
        now = colours()
        row = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            edge = now.text if now.plain else None
            panel(painter, row.adjusted(0, 1, 0, -1), 6, now.select, edge)
        top = row.center().y() - BOX / 2
        box = QRectF(row.left() + self.edge, top, BOX, BOX)
        if _ticked(index):
            panel(painter, box, 4, now.accent)
            draw_icon(
                painter, "check", 14, now.on_accent, box.left() + 2, row.center().y()
            )
        else:
            panel(painter, box, 4, now.card, now.control)
        words = row.adjusted(self.edge + BOX + self.gap, 0, -self.edge, 0)
        face = font(TextStyle.BODY)
        text = one_line(str(index.data(Qt.ItemDataRole.DisplayRole) or ""))
        shown = middle_elided(text, face, words.width())
        draw_words(painter, words, shown, face, now.text)
        painter.restore()


def _ticked(index: Index) -> bool:
    """An item answers with the number, not with the enum."""
    state = index.data(Qt.ItemDataRole.CheckStateRole) or 0
    return Qt.CheckState(state) is Qt.CheckState.Checked
