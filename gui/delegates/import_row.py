"""A row of the import preview: tick, name, where it belongs, and a chip."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from gui.colours import Colours
from gui.delegates.tick_row import TickRow
from gui.models.import_list import ImportRole
from gui.theme import TextStyle, colours, font
from gui.views.chips import draw_chip, width_of_chip
from gui.views.last_input import by_keyboard
from gui.views.paint import draw_icon, draw_words, middle_elided, panel
from gui.views.ticks import BOX

Index = QModelIndex | QPersistentModelIndex

BETWEEN: Final = 3


class ImportRow(TickRow):
    """Paints from the model's roles; the tick's column and Space toggle it.

    ``leads_on``: rows lead to a page of their own.
    """

    edge = 12
    gap = 12

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.leads_on = False
        self._name = font(TextStyle.NAME)
        self._heavy = font(TextStyle.HEADING)
        self._small = font(TextStyle.SMALL)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Two lines, and room to hit."""
        lines = QFontMetrics(self._name).height() + QFontMetrics(self._small).height()
        return QSize(160, max(60, lines + 26))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Ground, tick, two lines, chip."""
        now = colours()
        row = QRectF(option.rect).adjusted(0, BETWEEN, 0, -BETWEEN)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, row, option, now)
        self._tick(painter, row, index, now)
        chip = index.data(ImportRole.CHIP)
        width = min(width_of_chip(chip), row.width() * 0.5)
        middle, right = row.center().y(), row.right() - 9
        if self.leads_on:
            right -= 22
            draw_icon(painter, "chevron-right", 16, now.text2, right + 6, middle)
        box = QRectF(right - width, middle - 12, width, 24)
        draw_chip(painter, box, chip, now)
        words = row.adjusted(self.edge + BOX + self.gap, 0, 0, 0)
        words.setRight(box.left() - 8)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._words(painter, words, index, now, chosen=chosen)
        painter.restore()

    def _ground(
        self, painter: QPainter, row: QRectF, option: QStyleOptionViewItem, now: Colours
    ) -> None:
        state = option.state
        edge = now.text if now.plain else None
        if state & QStyle.StateFlag.State_Selected:
            panel(painter, row, 8, now.card if now.plain else now.select, edge, 2)
        elif state & QStyle.StateFlag.State_MouseOver:
            panel(painter, row, 8, now.hover, edge)
        if state & QStyle.StateFlag.State_HasFocus and by_keyboard():
            panel(painter, row.adjusted(2, 2, -2, -2), 6, None, now.accent, 2)

    def _tick(self, painter: QPainter, row: QRectF, index: Index, now: Colours) -> None:
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            return
        middle = row.center().y()
        box = QRectF(row.left() + self.edge, middle - BOX / 2, BOX, BOX)
        usable = bool(index.flags() & Qt.ItemFlag.ItemIsUserCheckable)
        if not usable:
            panel(painter, box, 4, now.track, now.disabled if now.plain else None)
        elif Qt.CheckState(state) is Qt.CheckState.Checked:
            panel(painter, box, 4, now.accent)
            draw_icon(painter, "check", 14, now.on_accent, box.left() + 2, middle)
        else:
            panel(painter, box, 4, now.card, now.control)

    def _words(
        self,
        painter: QPainter,
        words: QRectF,
        index: Index,
        now: Colours,
        *,
        chosen: bool,
    ) -> None:
        face = self._heavy if chosen else self._name
        high = QFontMetrics(face).height()
        low = QFontMetrics(self._small).height()
        top = words.center().y() - (high + low + 1) / 2
        usable = bool(index.data(ImportRole.USABLE))
        name = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        line = QRectF(words.left(), top, words.width(), high)
        if index.data(ImportRole.WARNS):
            draw_icon(
                painter, "warning", 14, now.soon_text, line.left(), top + high / 2
            )
            line.setLeft(line.left() + 19)
        ink = now.text if usable else now.text2
        draw_words(painter, line, middle_elided(name, face, line.width()), face, ink)
        below = str(index.data(ImportRole.BELOW) or "")
        line = QRectF(words.left(), top + high + 1, words.width(), low)
        shown = middle_elided(below, self._small, line.width())
        draw_words(painter, line, shown, self._small, now.text2)
