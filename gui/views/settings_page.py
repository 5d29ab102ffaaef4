"""The settings, in place of the window's content: sections left, rows right."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gui.theme import colours
from gui.views.settings_appearance import AppearanceSettings
from gui.views.settings_nav import SettingsNav
from gui.views.settings_network import NetworkSection
from gui.views.settings_section import SettingsSection
from gui.views.settings_storage import StorageSettings
from gui.views.settings_tokens import TokensSettings
from gui.views.shelf import END_PADDING
from gui.views.text import label

NAV: Final = 288
NARROW_NAV: Final = 200
NARROW_BELOW: Final = 900
WIDEST: Final = 880


class SettingsPage(QWidget):
    """``done`` leads back; ``shown`` each time that the page comes into view."""

    done = Signal()
    shown = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.storage = StorageSettings()
        self.appearance = AppearanceSettings()
        self.network = NetworkSection()
        self.tokens = TokensSettings()
        self.sections: tuple[SettingsSection, ...] = (
            self.storage,
            self.network,
            self.tokens,
            self.appearance,
        )
        self.nav = SettingsNav()
        self._nothing = label(self.tr("Nothing matches"), quiet=True, wrap=True)
        self.right = self._make_right()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        row.addWidget(self.nav)
        row.addWidget(self.right, 1)
        for section in self.sections:
            self.nav.add(section.name, section.icon)
        self.nav.chosen.connect(self._choose)
        self.nav.searched.connect(self._filter)
        self.nav.done.connect(self.done)
        self._key("Esc", self.done.emit)
        self._key("Ctrl+F", self._start_search)
        self.nav.list.setCurrentRow(0)
        self._filter("")

    def focus_first(self) -> None:
        """The keyboard starts at the sections."""
        self.nav.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """What is told is looked at anew whenever it comes into view."""
        if event.type() == QEvent.Type.Show:
            self.shown.emit()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line between the two sides."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(self.nav.width(), 0, 1, self.height(), colours().line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window leaves the rows what it can."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW_BELOW
        self.nav.setFixedWidth(NARROW_NAV if narrow else NAV)
        side = 16 if narrow else 24
        self._column.setContentsMargins(side, 18, side, END_PADDING)
        for section in self.sections:
            section.card.set_narrow(narrow=narrow)

    def _key(self, keys: str, act: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _start_search(self) -> None:
        self.nav.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.nav.search.selectAll()

    def _choose(self, _row: int) -> None:
        if self.nav.search.text():
            self.nav.search.clear()
        else:
            self._filter("")

    def _filter(self, text: str) -> None:
        """Without words the chosen section, else every row in which they stand."""
        words = tuple(text.casefold().split())
        self.nav.show_chosen(not words)
        found = False
        for index, section in enumerate(self.sections):
            matching = section.filter(words)
            chosen = bool(words) or index == self.nav.list.currentRow()
            section.setVisible(matching and chosen)
            found = found or (matching and chosen)
        self._nothing.setVisible(not found)
        self.right.verticalScrollBar().setValue(0)

    def _make_right(self) -> QScrollArea:
        inner = QWidget()
        inner.setAutoFillBackground(False)
        inner.setMaximumWidth(WIDEST)
        self._column = QVBoxLayout(inner)
        self._column.setSpacing(24)
        for section in self.sections:
            self._column.addWidget(section)
        self._column.addWidget(self._nothing)
        self._column.addStretch(1)
        scroll = QScrollArea()
        scroll.setViewport(QWidget())
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        scroll.viewport().setAutoFillBackground(False)
        return scroll
