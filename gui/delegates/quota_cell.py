"""Cells of the quota table: names, figures, shares, changes."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.colours import Colours
from gui.models.plain import one_line
from gui.models.roles import Role
from gui.theme import TextStyle, colours, font, theme_watch
from gui.views.last_input import by_keyboard
from gui.views.paint import (
    draw_icon,
    draw_words,
    middle_elided,
    panel,
    width_of,
)

Index = QModelIndex | QPersistentModelIndex

SOON: Final = 0.80
FULL: Final = 0.95
BAR: Final = 8
MARK: Final = 14
ICON: Final = 16

_LEFT = Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignRight


class CellKind(StrEnum):
    """What a cell of the quota table is."""

    NAME = "name"
    """DisplayRole, elided in the middle; SECOND_TEXT below where there is one."""
    NUMBER = "number"
    """DisplayRole at the right, in figures of one width; SECOND_TEXT below it."""
    SHARE = "share"
    """A bar of FRACTION, then DisplayRole; without FRACTION the words alone."""
    QUIET = "quiet"
    """DisplayRole at the right, in the second colour of text."""
    WORDS = "words"
    """DisplayRole at the left: a value that is only data."""


class QuotaCell(QStyledItemDelegate):
    """Paints from the roles of ``gui.models.roles`` and computes nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fonts: dict[TextStyle, QFont] = {}
        theme_watch().changed.connect(self._fonts.clear)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """54 with a second line, 40 without; wide enough for the text."""
        body = QFontMetrics(self._font(TextStyle.NAME)).height()
        small = QFontMetrics(self._font(TextStyle.SMALL)).height()
        text = one_line(str(index.data(Qt.ItemDataRole.DisplayRole) or ""))
        wide = width_of(text, self._font(TextStyle.HEADING)) + 4
        pads = self._pads(index)
        if second := one_line(str(index.data(Role.SECOND_TEXT) or "")):
            high = max(54, body + small + 16)
            wide = max(wide, width_of(second, self._font(TextStyle.SMALL)) + 4)
        else:
            high = max(40, body + 16)
        if index.data(Role.CELL_KIND) == CellKind.SHARE:
            wide = max(wide, 84 + 76)
        return QSize(min(wide, 420) + pads[0] + pads[1], high)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Ground, hairline, content."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = colours()
        box = QRect(option.rect)
        self._ground(painter, box, option, index, now)
        before, after = self._pads(index)
        inner = box.adjusted(before, 0, -after, 0)
        kind = str(index.data(Role.CELL_KIND) or CellKind.WORDS)
        text = one_line(str(index.data(Qt.ItemDataRole.DisplayRole) or ""))
        fraction = index.data(Role.FRACTION)
        if kind == CellKind.NAME:
            self._name(painter, inner, text, index, now, _LEFT)
        elif kind == CellKind.SHARE and fraction is not None:
            self._share(painter, inner, text, float(fraction), now)
        elif kind == CellKind.NUMBER and index.data(Role.SECOND_TEXT):
            self._name(painter, inner, text, index, now, _RIGHT)
        elif kind in {CellKind.NUMBER, CellKind.QUIET}:
            ink = now.text if kind == CellKind.NUMBER else now.text2
            self._line(painter, inner, text, ink, _RIGHT)
        else:
            ink = now.text2 if kind == CellKind.SHARE else now.text
            self._line(painter, inner, text, ink, _LEFT)
        painter.restore()

    def _font(self, style: TextStyle) -> QFont:
        if style not in self._fonts:
            self._fonts[style] = font(style, tabular=True)
        return self._fonts[style]

    def _pads(self, index: Index) -> tuple[int, int]:
        last = index.model().columnCount() - 1
        before = 24 if index.column() == 0 else 12
        return before, 24 if index.column() == last else 12

    def _ground(
        self,
        painter: QPainter,
        box: QRect,
        option: QStyleOptionViewItem,
        index: Index,
        now: Colours,
    ) -> None:
        state = option.state
        if state & QStyle.StateFlag.State_Selected and not now.plain:
            painter.fillRect(box, now.select)
        if index.row() < index.model().rowCount() - 1:
            line = QRect(box.left(), box.bottom(), box.width(), 1)
            painter.fillRect(line, now.text if now.plain else now.line)
        if state & QStyle.StateFlag.State_HasFocus and by_keyboard():
            panel(painter, QRectF(box).adjusted(2, 2, -2, -3), 4, None, now.accent, 2)

    def _line(
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        ink: QColor,
        align: Qt.AlignmentFlag,
    ) -> None:
        face = self._font(TextStyle.BODY)
        draw_words(
            painter, box, middle_elided(text, face, box.width()), face, ink, align
        )

    def _name(
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        index: Index,
        now: Colours,
        align: Qt.AlignmentFlag,
    ) -> None:
        face, small = self._font(TextStyle.NAME), self._font(TextStyle.SMALL)
        second = one_line(str(index.data(Role.SECOND_TEXT) or ""))
        name = middle_elided(text, face, box.width())
        if not second:
            draw_words(painter, box, name, face, now.text, align)
            return
        high, low = QFontMetrics(face).height(), QFontMetrics(small).height()
        top = box.top() + (box.height() - high - low) / 2
        width = float(box.width())
        first_line = QRectF(box.left(), top, width, high)
        draw_words(painter, first_line, name, face, now.text, align)
        second_line = QRectF(box.left(), top + high, width, low)
        second = middle_elided(second, small, width)
        draw_words(painter, second_line, second, small, now.text2, align)

    def _share(
        self, painter: QPainter, box: QRect, text: str, fraction: float, now: Colours
    ) -> None:
        graphic, ink, icon = now.accent, now.text, ""
        if fraction >= FULL:
            graphic, ink, icon = now.error, now.error_text, "error"
        elif fraction >= SOON:
            graphic, ink, icon = now.soon, now.soon_text, "warning"
        face = self._font(TextStyle.HEADING if icon else TextStyle.BODY)
        words = width_of(text, face) + 2
        aside = max(words, width_of("99.9%", face)) + ICON + 16
        bar = QRectF(box.left(), box.center().y() - BAR / 2 + 0.5, 0, BAR)
        bar.setWidth(box.width() - aside)
        if bar.width() >= 40:
            _draw_bar(painter, bar, fraction, graphic, now)
        if icon:
            left = box.right() + 1 - aside + 8
            draw_icon(painter, icon, ICON, graphic, left, box.center().y() + 0.5)
        draw_words(painter, box, text, face, ink, _RIGHT)


def _draw_bar(
    painter: QPainter, bar: QRectF, fraction: float, colour: QColor, now: Colours
) -> None:
    panel(painter, bar, 4, now.track, now.text if now.plain else None)
    filled = QRectF(bar)
    filled.setWidth(bar.width() * min(max(fraction, 0.0), 1.0))
    if filled.width() > 0:
        painter.save()
        shape = QPainterPath()
        shape.addRoundedRect(bar, 4, 4)
        painter.setClipPath(shape)
        filled.setWidth(max(filled.width(), BAR))
        panel(painter, filled, 4, colour)
        painter.restore()
    middle = bar.center().y()
    painter.setPen(QPen(now.text2, 1.5))
    for mark in (SOON, FULL):
        x = bar.left() + bar.width() * mark
        painter.drawLine(QPointF(x, middle - MARK / 2), QPointF(x, middle + MARK / 2))
    if fraction > 1:
        _draw_over(painter, bar, colour)


def _draw_over(painter: QPainter, bar: QRectF, colour: QColor) -> None:
    tip = QPointF(bar.right() + 5, bar.center().y())
    pen = QPen(colour, 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(tip + QPointF(-4, -4), tip)
    painter.drawLine(tip, tip + QPointF(-4, 4))
