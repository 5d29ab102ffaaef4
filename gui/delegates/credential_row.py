"""Rows of the sidebar: group headers and credentials."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.colours import Colours
from gui.models.arrangement import Heights
from gui.models.plain import one_line
from gui.models.roles import Role
from gui.theme import TextStyle, colours, font, theme_watch
from gui.views.last_input import by_keyboard
from gui.views.paint import (
    draw_icon,
    draw_words,
    middle_elided,
    panel,
    ratio_of,
    width_of,
)
from gui.views.ring_paint import RingKind, ring_pixmap
from gui.views.tag_marks import draw_mark

Index = QModelIndex | QPersistentModelIndex

LEFT: Final = 20
RING: Final = 20
SHIELD: Final = 13
LEAF: Final = 14
PIN: Final = 14
CHEVRON: Final = 14
# Tags that are shown, their size, and from one to the next.
TAGS: Final = 3
TAG: Final = 8
TAG_STEP: Final = 12

_RIGHT = Qt.AlignmentFlag.AlignRight

_TIME_INKS: Final = {
    "soon": "soon_text",
    "expiring": "expiring_text",
    "failed": "error_text",
}


class CredentialRow(QStyledItemDelegate):
    """Paints from the roles of ``gui.models.roles`` and computes nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fonts: dict[TextStyle, QFont] = {}
        self._heights: Heights | None = None
        theme_watch().changed.connect(self._forget)

    def heights(self) -> Heights:
        """34 for a header, 48 for a credential, more with larger text."""
        if self._heights is None:
            small = QFontMetrics(self._font(TextStyle.SMALL)).height()
            name = QFontMetrics(self._font(TextStyle.NAME)).height()
            self._heights = Heights(max(34, small + 16), max(48, name + small + 14))
        return self._heights

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its kind."""
        header = bool(index.data(Role.IS_GROUP))
        heights = self.heights()
        return QSize(160, heights.header if header else heights.credential)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """A header or a credential."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = colours()
        box = QRect(option.rect)
        if index.data(Role.IS_GROUP):
            self._group(painter, box, option, index, now)
        else:
            self._ground(painter, box, option, now)
            self._credential(painter, box, option, index, now)
        painter.restore()

    def _forget(self) -> None:
        self._fonts.clear()
        self._heights = None

    def _font(self, style: TextStyle) -> QFont:
        if style not in self._fonts:
            self._fonts[style] = font(style, tabular=True)
        return self._fonts[style]

    def _group(
        self,
        painter: QPainter,
        box: QRect,
        option: QStyleOptionViewItem,
        index: Index,
        now: Colours,
    ) -> None:
        heavy = self._font(TextStyle.SMALL_HEADING)
        light = self._font(TextStyle.SMALL)
        if option.state & QStyle.StateFlag.State_HasFocus and by_keyboard():
            inner = QRectF(box).adjusted(8, 4, -8, -2)
            panel(painter, inner, 8, None, now.accent, 2)
        title = one_line(str(index.data(Role.GROUP_TITLE) or ""))
        below = one_line(str(index.data(Role.GROUP_SUBTITLE) or ""))
        line = box.adjusted(LEFT, 2, self._fold_mark(painter, box, option, index), 0)
        title = middle_elided(title, heavy, line.width() * (0.6 if below else 1.0))
        draw_words(painter, line, title, heavy, now.text2)
        if below:
            line.setLeft(line.left() + width_of(title, heavy) + 8)
            draw_words(painter, line, "›", light, now.text2)
            line.setLeft(line.left() + width_of("›", light) + 7)
            below = middle_elided(below, light, line.width())
            draw_words(painter, line, below, light, now.text2)

    def _fold_mark(
        self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, index: Index
    ) -> int:
        """How many are folded away, and a chevron; gives the room at the right."""
        folded = index.data(Role.FOLDED)
        under = option.state & QStyle.StateFlag.State_MouseOver
        if folded is None or not (folded or under):
            return -16
        now, middle = colours(), box.center().y() + 2.0
        left = box.right() + 1 - 20 - RING + (RING - CHEVRON) / 2
        name = "chevron-right" if folded else "chevron-down"
        draw_icon(painter, name, CHEVRON, now.text2, left, middle)
        if not folded:
            return -20 - RING - 4
        light = self._font(TextStyle.SMALL)
        count = str(index.data(Role.MEMBERS))
        width = width_of(count, light) + 2
        place = QRectF(left - 8 - width, box.top() + 2, width, box.height() - 2)
        draw_words(painter, place, count, light, now.text2, _RIGHT)
        return -20 - RING - 12 - width

    def _ground(
        self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, now: Colours
    ) -> None:
        state = option.state
        inner = QRectF(box).adjusted(8, 1, -8, -1)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            edge = now.text if now.plain else None
            panel(painter, inner, 8, now.card if now.plain else now.select, edge, 2)
        elif state & QStyle.StateFlag.State_MouseOver:
            panel(painter, inner, 8, now.hover, now.text if now.plain else None)
        if state & QStyle.StateFlag.State_HasFocus and by_keyboard():
            panel(painter, inner, 8, None, now.accent, 2)

    def _credential(
        self,
        painter: QPainter,
        box: QRect,
        option: QStyleOptionViewItem,
        index: Index,
        now: Colours,
    ) -> None:
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        guarded = bool(index.data(Role.GUARDED))
        if guarded:
            bar = QRectF(box.left() + 11, box.center().y() - 12.5, 3, 26)
            panel(painter, bar, 1.5, now.production)
        end = self._time(painter, box, index, now)
        face = self._font(TextStyle.HEADING if chosen else TextStyle.NAME)
        small = self._font(TextStyle.SMALL_NAME if guarded else TextStyle.SMALL)
        high, low = QFontMetrics(face).height(), QFontMetrics(small).height()
        top = box.top() + (box.height() - high - low) / 2
        room = end - box.left() - LEFT - 8
        pin = PIN + 4 if index.data(Role.PINNED) else 0
        name = middle_elided(str(index.data(Role.NAME) or ""), face, room - pin)
        first = QRectF(box.left() + LEFT, top, room + 4, high)
        draw_words(painter, first, name, face, now.text)
        if pin:
            after = first.left() + width_of(name, face) + 4
            draw_icon(painter, "pin", PIN, now.text2, after, first.center().y())
        second = QRectF(box.left() + LEFT, top + high, room + 4, low)
        ink = now.text2
        if guarded:
            ink = now.production_text
            middle = second.center().y()
            draw_icon(painter, "shield", SHIELD, ink, second.left(), middle)
            second.setLeft(second.left() + SHIELD + 4)
        words = str(index.data(Role.SECOND_LINE) or "")
        words = QFontMetrics(small).elidedText(
            one_line(words), Qt.TextElideMode.ElideRight, int(second.width() - 4)
        )
        draw_words(painter, second, words, small, ink)

    def _time(self, painter: QPainter, box: QRect, index: Index, now: Colours) -> float:
        """Ring, time and leaf at the right; gives where they begin."""
        kind: RingKind = index.data(Role.RING_KIND) or "none"
        busy = bool(index.data(Role.BUSY))
        step = int(index.data(Role.RING_STEP) or 0)
        left = box.right() + 1 - 20 - RING
        ring = ring_pixmap("asking" if busy else kind, step, RING, ratio_of(painter))
        painter.drawPixmap(left, box.top() + (box.height() - RING) // 2, ring)
        words = one_line(str(index.data(Role.TIME_WORDS) or ""))
        if not words:
            return self._signs(painter, box, index, left - 2.0)
        loud = kind in _TIME_INKS
        face = self._font(TextStyle.SMALL_HEADING if loud else TextStyle.SMALL)
        width = width_of(words, face) + 2
        place = QRectF(left - 10 - width, box.top(), width, box.height())
        ink = getattr(now, _TIME_INKS.get(kind, "text2"))
        draw_words(painter, place, words, face, ink, _RIGHT)
        return self._signs(painter, box, index, place.left())

    def _signs(self, painter: QPainter, box: QRect, index: Index, end: float) -> float:
        """That its token is kept fresh, and its tags, before ``end``."""
        now, middle = colours(), box.top() + box.height() / 2
        if index.data(Role.KEPT_FRESH):
            end -= LEAF + 4
            draw_icon(painter, "leaf", LEAF, now.text2, end, middle)
        tags = (index.data(Role.TAGS) or ())[:TAGS]
        if tags:
            end -= 8 + TAG_STEP * len(tags) - (TAG_STEP - TAG)
        for place, name in enumerate(tags):
            left = round(end) + TAG_STEP * place
            draw_mark(painter, name, QRectF(left, round(middle - TAG / 2), TAG, TAG))
        return end
