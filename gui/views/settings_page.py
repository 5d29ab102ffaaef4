"""The settings, in place of the window's content: sections left, rows right.

A section is made when it is first shown. The others follow one by one once the page was
painted, so that a search finds them there; one that comes sooner makes what is missing.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gui.theme import colours
from gui.views.settings_nav import SettingsNav
from gui.views.settings_parts import SettingsParts, names
from gui.views.shelf import END_PADDING
from gui.views.text import label

if TYPE_CHECKING:
    from gui.views.settings_section import SettingsSection

NAV: Final = 288
NARROW_NAV: Final = 200
NARROW_BELOW: Final = 900
WIDEST: Final = 880


class SettingsPage(SettingsParts):
    """``done`` leads back; ``shown`` each time that the page comes into view.

    ``whole`` once the last of the sections is made.
    """

    done = Signal()
    shown = Signal()
    whole = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._narrow = False
        self._rest = QTimer(self, interval=0)
        self._rest.timeout.connect(self._make_next)
        for place, part in enumerate(self.parts()):
            part.then(partial(self._take_in, place))
        self.nav = SettingsNav()
        self._nothing = label(self.tr("Nothing matches"), quiet=True, wrap=True)
        self.right = self._make_right()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        row.addWidget(self.nav)
        row.addWidget(self.right, 1)
        for name, icon in names():
            self.nav.add(name, icon)
        self.nav.chosen.connect(self._choose)
        self.nav.searched.connect(self._filter)
        self.nav.done.connect(self.done)
        self._key("Esc", self.done.emit)
        self._key("Ctrl+F", self._start_search)
        self.nav.list.setCurrentRow(0)
        self._filter("")

    @property
    def sections(self) -> tuple[SettingsSection, ...]:
        """All of them, in the order of the list; those that are missing made now."""
        return tuple(part.get() for part in self.parts())

    def is_whole(self) -> bool:
        """Whether every section is made."""
        return all(part.made is not None for part in self.parts())

    def make_rest(self) -> None:
        """Make what is missing, one by one; ``whole`` tells when it is done."""
        if not self.is_whole():
            self._rest.start()

    def make_as(self, other: SettingsPage) -> None:
        """Make what another page has made."""
        for part, others in zip(self.parts(), other.parts(), strict=True):
            if others.made is not None:
                part.get()

    def keep_told(self, tell: Callable[[], object]) -> None:
        """Call ``tell`` whenever the page comes into view: now, if it is."""
        self.shown.connect(tell)
        if self.isVisible():
            tell()

    def show_section(self, section: SettingsSection) -> None:
        """Lead to a section; a search ends."""
        self.nav.search.clear()
        made = [part.made for part in self.parts()]
        self.nav.list.setCurrentRow(made.index(section))

    def focus_first(self) -> None:
        """The keyboard starts at the sections."""
        self.nav.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """What is told is looked at anew whenever it comes into view."""
        if event.type() == QEvent.Type.Show:
            self.shown.emit()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter that nothing else takes begins a search."""
        if not self.nav.search_for(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line between the two sides."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(self.nav.width(), 0, 1, self.height(), colours().line)
        self.make_rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window leaves the rows what it can."""
        super().resizeEvent(event)
        self._narrow = narrow = self.width() < NARROW_BELOW
        nav = max(NARROW_NAV if narrow else NAV, self.nav.wanted())
        self.nav.setFixedWidth(min(nav, self.width() * 2 // 5))
        side = 16 if narrow else 24
        self._column.setContentsMargins(side, 18, side, END_PADDING)
        for section in self._made():
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
        current = self.nav.list.currentRow()
        parts = self.parts()
        found = list(range(len(parts)))
        if words:
            found = [at for at in found if parts[at].get().filter(words)]
        else:
            parts[current].get()
        for at, part in enumerate(parts):
            if part.made is not None:
                if not words:
                    part.made.filter(())
                part.made.setVisible(at in found if words else at == current)
        self.nav.show_only(found)
        self._nothing.setVisible(not found)
        self.right.verticalScrollBar().setValue(0)

    def _made(self) -> list[SettingsSection]:
        return [part.made for part in self.parts() if part.made is not None]

    @Slot()
    def _make_next(self) -> None:
        missing = [part for part in self.parts() if part.made is None]
        if missing:
            missing[0].get()
        if len(missing) < 2:
            self._rest.stop()
            self.whole.emit()

    def _take_in(self, place: int, section: SettingsSection) -> None:
        """A section was made: it stands in its place, for the keyboard as well."""
        section.hide()
        section.card.set_narrow(narrow=self._narrow)
        before = [part.made for part in self.parts()[:place] if part.made is not None]
        self._column.insertWidget(len(before), section)
        stops = [self.nav.leave, *(each for one in before for each in _stops(one))]
        for stop in _stops(section):
            QWidget.setTabOrder(stops[-1], stop)
            stops.append(stop)

    def _make_right(self) -> QScrollArea:
        inner = QWidget()
        inner.setAutoFillBackground(False)
        inner.setMaximumWidth(WIDEST)
        self._column = QVBoxLayout(inner)
        self._column.setSpacing(24)
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


def _stops(section: QWidget) -> list[QWidget]:
    """Where the Tab key stops in a section."""
    tab = Qt.FocusPolicy.TabFocus
    return [each for each in section.findChildren(QWidget) if each.focusPolicy() & tab]
