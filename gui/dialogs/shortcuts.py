"""All shortcuts, in groups, and a search among them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gui.dialogs.sheet import Sheet
from gui.models import palette_search
from gui.models.action import KeyGroup, KeyLine, spoken
from gui.theme import TextStyle, colours
from gui.views.key_caps import KeyCaps
from gui.views.paint import see_through
from gui.views.search_line import SearchLine
from gui.views.text import label

ROW: Final = 36
PAGE: Final = 8
_SCROLL: Final = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: PAGE,
    Qt.Key.Key_PageUp: -PAGE,
}


class ShortcutRow(QWidget):
    """What is done, and its keys as caps; a line above all but the first."""

    def __init__(self, line: KeyLine, title: str) -> None:
        super().__init__()
        self.ruled = True
        self.words = label(line.words, wrap=True)
        self.caps = KeyCaps(line.keys)
        said = spoken(line.keys)
        self.setAccessibleName(f"{line.words}: {said}")
        self._stack = palette_search.haystack(line.words, title, said, *line.keys)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(16)
        row.addWidget(self.words, 1)
        row.addWidget(self.caps)
        self.setMinimumHeight(ROW)

    def matches(self, wanted: palette_search.Query) -> bool:
        """Whether each word stands in it, in its group's title or among its keys."""
        return bool(palette_search.matching((self._stack,), wanted))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line."""
        super().paintEvent(event)
        if self.ruled:
            QPainter(self).fillRect(0, 0, self.width(), 1, colours().line)


class ShortcutsDialog(Sheet):
    """Shows them; there is nothing to agree to."""

    def __init__(self, groups: Sequence[KeyGroup], parent: QWidget | None) -> None:
        super().__init__("", "", "", parent)
        self.title.setText(self.tr("Keyboard shortcuts"))
        self.setWindowTitle(self.title.text())
        self.act.setText(self.tr("Close"))
        self.cancel.hide()
        self.search = SearchLine(self.tr("Search"), self.tr("Search shortcuts"))
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.nothing = label(self.tr("Nothing matches"), quiet=True)
        self.nothing.hide()
        self._groups: list[tuple[QWidget, list[ShortcutRow]]] = []
        self.list = self._make_list(groups)
        self.body.addWidget(self.search)
        self.body.addWidget(self.nothing, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.list, 1)
        self.agreed.connect(self.accept)
        self.resize(560, 640)
        self._filter("")
        self.search.setFocus()

    def rows(self) -> list[ShortcutRow]:
        """Those that are shown."""
        return [row for _, rows in self._groups for row in rows if not row.isHidden()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows scroll the list; Escape clears the search first."""
        if watched is self.search and isinstance(event, QKeyEvent):
            pressed = event.type() == QEvent.Type.KeyPress
            if pressed and event.key() in _SCROLL:
                bar = self.list.verticalScrollBar()
                bar.setValue(bar.value() + _SCROLL[Qt.Key(event.key())] * ROW)
                return True
            if pressed and event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _filter(self, text: str) -> None:
        wanted = palette_search.query(text)
        for title, rows in self._groups:
            shown = [row for row in rows if row.matches(wanted)]
            for row in rows:
                row.setVisible(row in shown)
                row.ruled = row not in shown[:1]
            title.setVisible(bool(shown))
        nothing = not self.rows()
        self.nothing.setVisible(nothing)
        self.list.setVisible(not nothing)
        self.list.verticalScrollBar().setValue(0)

    def _make_list(self, groups: Sequence[KeyGroup]) -> QScrollArea:
        inner = QWidget()
        inner.setAutoFillBackground(False)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(0)
        for place, group in enumerate(groups):
            title = label(group.title, TextStyle.SMALL_HEADING, quiet=True)
            title.setContentsMargins(0, 18 if place else 4, 0, 4)
            column.addWidget(title)
            rows = [ShortcutRow(line, group.title) for line in group.lines]
            for row in rows:
                column.addWidget(row)
            self._groups.append((title, rows))
        column.addStretch(1)
        area = QScrollArea()
        area.setViewport(see_through())
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        return area
