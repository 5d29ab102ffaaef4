"""Rows of the palette: icon or ring, title with what was found, more, key caps."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.colours import Colours
from gui.models.action import caps
from gui.models.palette import Item, PaletteRole
from gui.models.plain import cut, one_line
from gui.theme import TextStyle, colours, font, theme_watch
from gui.views.key_caps import cap_font, caps_width, draw_caps
from gui.views.paint import (
    draw_icon,
    draw_words,
    middle_elided,
    panel,
    ratio_of,
    width_of,
)
from gui.views.ring_paint import ring_pixmap

Index = QModelIndex | QPersistentModelIndex
ROW: Final = 40
TITLE: Final = 28
LEFT: Final = 20
ICON: Final = 20
TEXT: Final = 54
SHIELD: Final = 14
# Letters of a title that are laid out at most.
LONGEST: Final = 200


class PaletteRow(QStyledItemDelegate):
    """Paints from ``PaletteRole``, and computes nothing but places."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fonts: dict[TextStyle, QFont] = {}
        self._caps: QFont | None = None
        theme_watch().changed.connect(self._forget)

    def heights(self) -> tuple[int, int]:
        """28 for a title, 40 for an item, more with larger text."""
        small = QFontMetrics(self._font(TextStyle.SMALL_HEADING)).height()
        body = QFontMetrics(self._font(TextStyle.BODY)).height()
        return max(TITLE, small + 12), max(ROW, body + 20)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its kind."""
        title, item = self.heights()
        return QSize(160, item if index.data(PaletteRole.ITEM) else title)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """A title or an item."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now, box = colours(), QRectF(option.rect)
        item: Item | None = index.data(PaletteRole.ITEM)
        if item is None:
            words = one_line(str(index.data(PaletteRole.TITLE) or ""))
            face = self._font(TextStyle.SMALL_HEADING)
            place = box.adjusted(LEFT, 3, -LEFT, 0)
            draw_words(painter, place, words, face, now.text2)
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            over = bool(option.state & QStyle.StateFlag.State_MouseOver)
            self._ground(painter, box, now, chosen=chosen, over=over)
            self._item(painter, box, index, item, now, chosen=chosen)
        painter.restore()

    def _forget(self) -> None:
        self._fonts.clear()
        self._caps = None

    def _font(self, style: TextStyle) -> QFont:
        if style not in self._fonts:
            self._fonts[style] = font(style)
        return self._fonts[style]

    def _cap_font(self) -> QFont:
        if self._caps is None:
            self._caps = cap_font()
        return self._caps

    def _ground(
        self, painter: QPainter, box: QRectF, now: Colours, *, chosen: bool, over: bool
    ) -> None:
        inner = box.adjusted(8, 0, -8, 0)
        if chosen:
            edge = now.text if now.plain else None
            panel(painter, inner, 8, now.card if now.plain else now.select, edge, 2)
        elif over:
            panel(painter, inner, 8, now.hover, now.text if now.plain else None)

    def _item(
        self,
        painter: QPainter,
        box: QRectF,
        index: Index,
        item: Item,
        now: Colours,
        *,
        chosen: bool,
    ) -> None:
        middle = box.center().y()
        self._picture(painter, box, index, item, now, chosen=chosen)
        end = box.right() - LEFT
        keys, face = caps(item.keys) if item.keys else (), self._cap_font()
        if keys:
            end -= caps_width(keys, face)
            draw_caps(painter, keys, face, end, middle, now, strong=chosen)
            end -= 12
        left = box.left() + TEXT
        left = self._title(
            painter, QRectF(left, box.y(), end - left, box.height()), index, item, now
        )
        self._more(
            painter,
            QRectF(left + 10, box.y(), end - left - 10, box.height()),
            item,
            now,
        )

    def _picture(
        self,
        painter: QPainter,
        box: QRectF,
        index: Index,
        item: Item,
        now: Colours,
        *,
        chosen: bool,
    ) -> None:
        middle = box.center().y()
        ring = index.data(PaletteRole.RING)
        if ring is None:
            ink = now.accent if chosen else now.text2
            draw_icon(painter, item.icon, ICON, ink, box.left() + LEFT, middle)
        else:
            pixmap = ring_pixmap(ring[0], ring[1], ICON, ratio_of(painter))
            top = round(middle - ICON / 2)
            painter.drawPixmap(round(box.left()) + LEFT, top, pixmap)

    def _title(
        self, painter: QPainter, room: QRectF, index: Index, item: Item, now: Colours
    ) -> float:
        """The title, its found letters heavy; gives where it ends."""
        light, heavy = self._font(TextStyle.BODY), QFont(self._font(TextStyle.HEADING))
        heavy.setWeight(QFont.Weight.Bold)
        whole = one_line(cut(item.title, LONGEST))
        if width_of(whole, heavy) > room.width():
            shown = middle_elided(whole, light, room.width())
            draw_words(painter, room, shown, light, now.text)
            return room.left() + width_of(shown, light)
        left = room.left()
        for words, found in _runs(whole, index.data(PaletteRole.MARKS) or ()):
            face = heavy if found else light
            width = width_of(words, face)
            place = QRectF(left, room.y(), width + 4, room.height())
            draw_words(painter, place, words, face, now.text)
            left += width
        return left

    def _more(self, painter: QPainter, room: QRectF, item: Item, now: Colours) -> None:
        small, ink = self._font(TextStyle.SMALL), now.text2
        if item.guarded:
            small, ink = self._font(TextStyle.SMALL_NAME), now.production_text
            if room.width() < SHIELD + 20:
                return
            middle = room.center().y()
            draw_icon(painter, "shield", SHIELD, ink, room.left(), middle)
            room = room.adjusted(SHIELD + 4, 0, 0, 0)
        if item.more and room.width() > 20:
            words = middle_elided(cut(item.more, LONGEST), small, room.width())
            draw_words(painter, room, words, small, ink)


def _runs(text: str, marks: tuple[tuple[int, int], ...]) -> list[tuple[str, bool]]:
    """The text in pieces, and whether each was found."""
    runs, done = [], 0
    for start, end in marks:
        runs += [(text[done:start], False), (text[start:end], True)]
        done = end
    runs.append((text[done:], False))
    return [each for each in runs if each[0]]
