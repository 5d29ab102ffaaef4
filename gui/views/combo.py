"""A choice from a list that opens, with headings over groups of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Slot
from PySide6.QtGui import (
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QStandardItem,
    QStandardItemModel,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui.theme import TextStyle, colours, font
from gui.views.fields import Field
from gui.views.paint import draw_icon, draw_words, middle_elided, panel, width_of
from gui.views.text import plain_tooltip

Index = QModelIndex | QPersistentModelIndex
Group = tuple[str, Sequence[tuple[str, str]]]

HEIGHT: Final = 32
ICON: Final = 16
LEAST: Final = 18
_KEY: Final = Qt.ItemDataRole.UserRole.value + 1


class _Row(QStyledItemDelegate):
    """Paints a heading, or an entry under it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        face = font(TextStyle.BODY)
        words = width_of(str(index.data()), face)
        return QSize(words + 48, max(28, QFontMetrics(face).height() + 10))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        now = colours()
        heading = not index.flags() & Qt.ItemFlag.ItemIsEnabled
        painter.save()
        if not heading and option.state & QStyle.StateFlag.State_Selected:
            edge = now.text if now.plain else None
            box = QRectF(option.rect).adjusted(4, 0, -4, 0)
            panel(painter, box, 6, now.select, edge)
        face = font(TextStyle.SMALL_HEADING if heading else TextStyle.BODY)
        ink = now.text2 if heading else now.text
        words = QRectF(option.rect).adjusted(12 if heading else 24, 0, -8, 0)
        draw_words(painter, words, str(index.data()), face, ink)
        painter.restore()


class Combo(QComboBox):
    """Painted as a field with an arrow; the wheel does not change it by the way."""

    focus_radius = 6

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setItemDelegate(_Row(self))
        self.setFont(font(TextStyle.BODY))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(14)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.currentTextChanged.connect(self._tell_whole)

    @Slot(str)
    def _tell_whole(self, words: str) -> None:
        """The name may be cut where there is little room."""
        self.setToolTip(plain_tooltip(words))

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Headings, and under each of them keys and words."""
        self._items.clear()
        for heading, entries in groups:
            head = QStandardItem(heading)
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            self._items.appendRow(head)
            for key, words in entries:
                item = QStandardItem(words)
                item.setData(key, _KEY)
                item.setData(heading, Qt.ItemDataRole.AccessibleDescriptionRole.value)
                self._items.appendRow(item)
        self.view().setMinimumWidth(
            max((self.view().sizeHintForColumn(0), self.minimumWidth())) + 16
        )

    def choose(self, key: str) -> None:
        """Choose by key."""
        self.setCurrentIndex(self.findData(key, _KEY))

    def key(self) -> str:
        """The key of what is chosen."""
        return str(self.currentData(_KEY) or "")

    def sizeHint(self) -> QSize:
        """Room for most names; longer ones are cut."""
        metrics = QFontMetrics(self.font())
        width = metrics.averageCharWidth() * 34
        return QSize(width, max(HEIGHT, metrics.height() + 12))

    def minimumSizeHint(self) -> QSize:
        """Narrower than that names nothing."""
        least = QFontMetrics(self.font()).averageCharWidth() * LEAST
        return QSize(least, self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Left to whatever scrolls."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, words, arrow."""
        now = colours()
        painter = QPainter(self)
        usable = self.isEnabled()
        edge = now.control if usable else now.line
        panel(painter, QRectF(self.rect()), 6, now.field, edge)
        ink = now.text if usable else now.disabled
        words = QRectF(self.rect()).adjusted(11, 0, -ICON - 18, 0)
        shown = middle_elided(self.currentText(), self.font(), words.width())
        draw_words(painter, words, shown, self.font(), ink)
        left, middle = self.width() - ICON - 10, self.height() / 2
        draw_icon(painter, "chevron-down", ICON, now.text2, left, middle)
        painter.end()


class ChoiceField(Field):
    """A labelled choice; ``changed`` when the user chose."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self.combo = Combo()
        super().__init__(name, self.combo, parent)
        self.combo.activated.connect(self._tell)

    def _tell(self) -> None:
        self.changed.emit()
