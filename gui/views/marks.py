"""Small painted things: an icon by role, a label in a tone, a ground, a hairline."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from gui.theme import TextStyle, colours, font, theme_watch
from gui.views.paint import draw_icon

Edge = Literal["", "top", "bottom", "left", "right"]


class IconMark(QWidget):
    """An icon that follows the theme; it says nothing, the words beside it do."""

    def __init__(
        self,
        name: str,
        size: int = 16,
        role: str = "text2",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._size, self._role = name, size, role
        self.setFixedSize(QSize(size, size))

    def set_icon(self, name: str, role: str = "") -> None:
        """Another icon, in another role where given."""
        new = name, role or self._role
        if new != (self._name, self._role):
            self._name, self._role = new
            self.update()

    def icon_name(self) -> str:
        """The icon's name."""
        return self._name

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon."""
        if self._name:
            painter = QPainter(self)
            colour = getattr(colours(), self._role)
            draw_icon(painter, self._name, self._size, colour, 0, self._size / 2)
            painter.end()


class ToneLabel(QLabel):
    """A label of plain text in a role of ``Colours``, such as ``soon_text``."""

    def __init__(
        self,
        text: str = "",
        style: TextStyle = TextStyle.BODY,
        role: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setFont(font(style))
        self._role = role
        self._tint()
        theme_watch().changed.connect(self._tint)

    def set_role(self, role: str) -> None:
        """Another tone."""
        self._role = role
        self._tint()

    def role(self) -> str:
        """The tone."""
        return self._role

    def showEvent(self, event: QShowEvent) -> None:
        """Tint again: the style sheet puts an older palette back before a first show.

        WORKAROUND: of a palette set, and another one set before the widget was shown,
        Qt 6.11's style sheet style keeps the first.
        """
        super().showEvent(event)
        self._tint()

    @Slot()
    def _tint(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, getattr(colours(), self._role))
        self.setPalette(palette)


class Ground(QWidget):
    """A plain ground in a role of ``Colours``, with a hairline on one side if asked."""

    def __init__(
        self, role: str = "page", edge: Edge = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._role, self._edge = role, edge

    def set_role(self, role: str) -> None:
        """Another ground."""
        self._role = role
        self.update()

    def set_edge(self, edge: Edge) -> None:
        """A hairline on another side, or on none."""
        self._edge = edge
        self.update()

    def role(self) -> str:
        """The ground."""
        return self._role

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill, and draw the hairline."""
        now = colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), getattr(now, self._role))
        far_x, far_y = self.width() - 1, self.height() - 1
        line = {
            "top": (0, 0, self.width(), 1),
            "bottom": (0, far_y, self.width(), 1),
            "left": (0, 0, 1, self.height()),
            "right": (far_x, 0, 1, self.height()),
        }.get(self._edge)
        if line is not None:
            painter.fillRect(*line, now.text if now.plain else now.line)
        painter.end()
