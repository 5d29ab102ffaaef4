"""Tabs: words, with a line under the chosen one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from gui.colours import Colours
from gui.theme import TextStyle, colours, font
from gui.views.last_input import by_keyboard
from gui.views.paint import draw_icon, draw_words, panel, width_of

PADDING = 12
ICON = 16


class TabBar(QTabBar):
    """Text tabs; arrows move, ``currentChanged`` says where to."""

    def __init__(
        self, names: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._warned: set[int] = set()
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_names(names)

    def set_names(self, names: Sequence[str]) -> None:
        """Other tabs; the first is chosen."""
        while self.count():
            self.removeTab(0)
        self._warned.clear()
        for name in names:
            self.addTab(name)

    def current(self) -> int:
        """The chosen tab."""
        return self.currentIndex()

    def set_current(self, index: int) -> None:
        """Choose a tab."""
        self.setCurrentIndex(index)

    def set_warning(self, index: int, warned: bool) -> None:
        """Put a triangle after a tab's name, or take it away."""
        if warned:
            self._warned.add(index)
        else:
            self._warned.discard(index)
        words = QCoreApplication.translate("TabBar", "%1, needs attention")
        name = words.replace("%1", self.tabText(index)) if warned else ""
        self.setAccessibleTabName(index, name)
        # Setting a text again is what makes Qt lay the tabs out again.
        self.setTabText(index, self.tabText(index))
        self.update()

    def has_warning(self, index: int) -> bool:
        """Whether a triangle stands after a tab's name."""
        return index in self._warned

    def tabSizeHint(self, index: int) -> QSize:
        """Room for the name in its heavier weight, and for a triangle."""
        face = font(TextStyle.HEADING)
        width = width_of(self.tabText(index), face) + 2 * PADDING
        if index in self._warned:
            width += ICON + 8
        return QSize(width, max(40, QFontMetrics(face).height() + 22))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Names are never cut."""
        return self.tabSizeHint(index)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Names, triangles, the line, and the focus around the chosen one."""
        now = colours()
        painter = QPainter(self)
        for index in range(self.count()):
            self._draw_tab(painter, index, now)
        painter.end()

    def _draw_tab(self, painter: QPainter, index: int, now: Colours) -> None:
        box = QRectF(self.tabRect(index))
        chosen = index == self.currentIndex()
        under_hand = box.contains(self.mapFromGlobal(self.cursor().pos()).toPointF())
        face = font(TextStyle.HEADING if chosen else TextStyle.NAME)
        active = chosen or (under_hand and self.underMouse())
        words = box.adjusted(PADDING, 0, 0, 0)
        ink = now.text if active else now.text2
        draw_words(painter, words, self.tabText(index), face, ink)
        if index in self._warned:
            left = box.left() + PADDING + width_of(self.tabText(index), face) + 8
            draw_icon(painter, "warning", ICON, now.soon, left, box.center().y())
        if chosen:
            line = QRectF(box.left() + PADDING, box.bottom() - 3, 0, 3)
            line.setWidth(box.width() - 2 * PADDING)
            panel(painter, line, 1.5, now.accent)
            if self.hasFocus() and by_keyboard():
                panel(painter, box.adjusted(2, 4, -2, -6), 6, None, now.accent, 2)
