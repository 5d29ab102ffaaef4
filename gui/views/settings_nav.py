"""The settings' left side: search, sections, Done."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gui.theme import TextStyle, colours, font
from gui.views.buttons import Button
from gui.views.last_input import by_keyboard
from gui.views.paint import draw_icon, draw_words, panel, see_through, width_of
from gui.views.search_line import SearchLine

Index = QModelIndex | QPersistentModelIndex
ROW: Final = 38
ICON_ROLE: Final = Qt.ItemDataRole.UserRole


class SectionRow(QStyledItemDelegate):
    """Icon and name; the chosen one on a ground."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """38, more with larger text."""
        width = width_of(str(index.data()), font(TextStyle.HEADING)) + 68
        return QSize(max(120, width), max(ROW, option.fontMetrics.height() + 20))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Ground, icon, name."""
        now = colours()
        painter.save()
        box = QRectF(option.rect).adjusted(8, 1, -8, -1)
        state = QStyle.StateFlag
        chosen = bool(option.state & state.State_Selected)
        if chosen:
            panel(painter, box, 8, now.select, now.text if now.plain else None)
        elif option.state & state.State_MouseOver:
            panel(painter, box, 8, now.hover)
        if chosen and by_keyboard() and option.state & state.State_HasFocus:
            panel(painter, box, 8, None, now.accent, 2)
        ink = now.accent if chosen else now.text2
        name = str(index.data(ICON_ROLE))
        draw_icon(painter, name, 20, ink, box.left() + 12, box.center().y())
        words = box.adjusted(44, 0, -8, 0)
        face = font(TextStyle.HEADING if chosen else TextStyle.NAME)
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        draw_words(painter, words, text, face, now.text)
        painter.restore()


class SettingsNav(QWidget):
    """``chosen(row)``, ``searched(text)``, ``done``."""

    chosen = Signal(int)
    searched = Signal(str)
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.setAutoFillBackground(True)
        self.search = self._make_search()
        self.list = QListWidget()
        self.list.setViewport(see_through())
        self.list.setItemDelegate(SectionRow(self.list))
        self.list.setAccessibleName(self.tr("Sections"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.installEventFilter(self)
        self.list.currentRowChanged.connect(self.chosen)
        self.list.itemClicked.connect(self._again)
        self.list.itemActivated.connect(self._again)
        self.leave = Button(self.tr("Done"), "ghost", "check")
        self.leave.clicked.connect(self.done)
        self._lay_out()

    def wanted(self) -> int:
        """The width that every section's name has room in."""
        return self.list.sizeHintForColumn(0) + 16

    def show_chosen(self, shown: bool) -> None:
        """While a search shows rows of all sections, none of them is marked."""
        item = self.list.currentItem()
        if item is not None:
            item.setSelected(shown)

    def show_only(self, rows: list[int]) -> None:
        """Sections in which nothing was found are not offered."""
        for row in range(self.list.count()):
            self.list.item(row).setHidden(row not in rows)

    def search_for(self, event: QKeyEvent) -> bool:
        """Whether a key is a letter, with which a search now begins or goes on."""
        keys = Qt.KeyboardModifier
        held = event.modifiers() & ~(keys.ShiftModifier | keys.KeypadModifier)
        text = event.text()
        if held != keys.NoModifier or not text.strip() or not text.isprintable():
            return False
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.end(False)
        self.search.insert(text)
        return True

    def add(self, name: str, icon: str) -> None:
        """One more section."""
        item = QListWidgetItem(name)
        item.setData(ICON_ROLE, icon)
        self.list.addItem(item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape clears the search, then leaves; Down leads into the list.

        There a letter goes back to the search.
        """
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if watched is self.list:
            pressed = event.type() == QEvent.Type.KeyPress
            return pressed and self.search_for(event)
        clears = event.key() == Qt.Key.Key_Escape and bool(self.search.text())
        if event.type() == QEvent.Type.ShortcutOverride and clears:
            event.accept()  # else the key would lead out of the settings
            return True
        if event.type() == QEvent.Type.KeyPress and clears:
            self.search.clear()
            return True
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _make_search(self) -> SearchLine:
        search = SearchLine(self.tr("Search settings"), self.tr("Search settings"))
        search.textChanged.connect(self.searched)
        search.installEventFilter(self)
        return search

    @Slot(QListWidgetItem)
    def _again(self, item: QListWidgetItem) -> None:
        """The section at hand, too, ends a search."""
        if self.search.text():
            self.chosen.emit(self.list.row(item))

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 12, 0, 0)
        outer.setSpacing(8)
        top = QHBoxLayout()
        top.setContentsMargins(16, 0, 16, 0)
        top.addWidget(self.search)
        outer.addLayout(top)
        outer.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 8, 8, 8)
        foot.addWidget(self.leave)
        foot.addStretch(1)
        outer.addLayout(foot)
