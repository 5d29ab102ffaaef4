"""The sidebar's foot: Add, the keyring's state, the menu."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from gui.theme import TextStyle, colours, font
from gui.views.buttons import HEIGHT, Button, IconButton
from gui.views.paint import draw_icon, draw_words, panel
from gui.views.text import plain_tooltip

FOOT: Final = 48
MARGIN: Final = 12
SPACE: Final = 8
ICON: Final = 20
PADDING: Final = 6
"""From the edge to the icon, as in an icon button; and from the icon to the words."""


class KeyringButton(QToolButton):
    """An icon for the keyring's state, with a word beside it where there is room."""

    focus_radius = 6

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon_name, self._role, self._short = "key", "text2", ""
        self._room = HEIGHT
        self.setFont(font(TextStyle.SMALL))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._fit()

    def show_state(self, icon: str, role: str, short: str, name: str) -> None:
        """Show a state; ``name`` is for the tooltip and for assistive tools."""
        self.icon_name, self._role, self._short = icon, role, short
        self.setAccessibleName(name)
        self.setToolTip(plain_tooltip(name))
        self._fit()
        self.update()

    def set_room(self, width: int) -> None:
        """How wide it may be: the word goes where it does not fit."""
        self._room = width
        self._fit()

    def words(self) -> str:
        """The word beside the icon, none where there is no room for it."""
        return self._short if self._whole() <= self._room else ""

    def sizeHint(self) -> QSize:
        """As wide as what it shows."""
        return self.size()

    def minimumSizeHint(self) -> QSize:
        """The icon is never cut."""
        return QSize(HEIGHT, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground while hovered or pressed, the word, the icon at the right."""
        now = colours()
        painter = QPainter(self)
        if self.underMouse() or self.isDown():
            fill = now.press if self.isDown() else now.hover
            edge = now.text if now.plain else None
            panel(painter, QRectF(self.rect()), 6, fill, edge)
        ink = getattr(now, self._role)
        left = self.width() - PADDING - ICON
        middle = self.height() / 2
        draw_icon(painter, self.icon_name, ICON, ink, left, middle)
        words = self.words()
        if words:
            room = QRectF(PADDING + 2, 0, left - 2 * PADDING - 2, self.height())
            draw_words(painter, room, words, self.font(), ink)
        painter.end()

    def _whole(self) -> int:
        """Its width with the word."""
        if not self._short:
            return HEIGHT
        words = QFontMetrics(self.font()).horizontalAdvance(self._short)
        return HEIGHT + words + PADDING + 4

    def _fit(self) -> None:
        width = self._whole() if self.words() else HEIGHT
        self.setFixedSize(QSize(width, HEIGHT))


class SidebarFoot(QWidget):
    """Add at the left, the keyring and the menu at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add = Button(self.tr("Add"), "ghost", "plus")
        self.keyring = KeyringButton()
        self.menu = IconButton("menu", self.tr("Menu"))
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.add)
        row.addStretch(1)
        row.addWidget(self.keyring)
        row.addWidget(self.menu)
        self.setFixedHeight(FOOT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The word beside the keyring gives way first."""
        super().resizeEvent(event)
        taken = self.add.sizeHint().width() + self.menu.width() + 2 * (MARGIN + SPACE)
        self.keyring.set_room(event.size().width() - taken)
