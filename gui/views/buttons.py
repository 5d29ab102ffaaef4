"""Buttons: plain, filled, ghost, danger, link; and the icon button. All painted."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from gui.colours import Colours
from gui.theme import TextStyle, colours, font
from gui.views.paint import draw_icon, draw_words, panel
from gui.views.text import plain_tooltip

ButtonKind = Literal["plain", "filled", "ghost", "danger", "link"]

HEIGHT: Final = 32
PADDING: Final = 14
ICON: Final = 16
GAP: Final = 6


class Button(QPushButton):
    """A button with words, an icon before them where asked, an arrow with a menu."""

    focus_radius = 6

    def __init__(
        self,
        text: str = "",
        kind: ButtonKind = "plain",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.kind: ButtonKind = kind
        self.icon_name = icon
        self.link_role = "accent"
        self.setFont(font(TextStyle.NAME))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if kind == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)  # a dialog says which of its buttons Enter presses

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it too; in a dialog Qt sees to that."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not self.autoDefault():
            self.click()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Nothing: the first click may have given the button another meaning."""
        event.accept()

    def set_icon(self, icon: str) -> None:
        """Another icon of the set, or none."""
        if icon != self.icon_name:
            self.icon_name = icon
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Room for icon, words and arrow."""
        metrics = QFontMetrics(self.font())
        padding = 0 if self.kind == "link" else PADDING
        height = max(HEIGHT, metrics.height() + 12)
        return QSize(round(self._content_width()) + 2 * padding, height)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, icon, words, arrow."""
        fill, edge, ink = self._look(colours())
        painter = QPainter(self)
        if fill is not None or edge is not None:
            panel(painter, QRectF(self.rect()), 6, fill, edge)
        self._draw_content(painter, ink)
        painter.end()

    def _words(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _content_width(self) -> float:
        width = QFontMetrics(self.font()).horizontalAdvance(self._words())
        for part in (self.icon_name, self.menu()):
            width += (ICON + GAP) if part else 0
        return width

    def _draw_content(self, painter: QPainter, ink: QColor) -> None:
        middle = self.height() / 2
        left = max((self.width() - self._content_width()) / 2, 0.0)
        if self.icon_name:
            draw_icon(painter, self.icon_name, ICON, ink, left, middle)
            left += ICON + GAP
        face = QFont(self.font())
        face.setUnderline(self.kind == "link" and self._hovered())
        words = self._words()
        width = QFontMetrics(face).horizontalAdvance(words) + 2
        draw_words(painter, QRectF(left, 0, width, self.height()), words, face, ink)
        if self.menu() is not None:
            draw_icon(
                painter, "chevron-down", ICON, ink, left + width - 2 + GAP, middle
            )

    def _hovered(self) -> bool:
        return self.isEnabled() and self.underMouse()

    def _look(self, now: Colours) -> tuple[QColor | None, QColor | None, QColor]:
        if not self.isEnabled():
            return _disabled_look(self.kind, now)
        state = 2 if self.isDown() else 1 if self._hovered() else 0
        if self.kind == "filled":
            fills = (now.accent, now.accent_hover, now.accent_press)
            return fills[state], None, now.on_accent
        if self.kind == "danger":
            fills = (now.error, now.error_hover, now.error_press)
            return fills[state], None, now.on_accent if now.dark else now.card
        if self.kind == "link":
            return None, None, getattr(now, self.link_role)
        if self.kind == "ghost":
            return (None, now.hover, now.press)[state], None, now.text
        edge = now.control if state else now.button_edge
        return (now.card, now.hover, now.press)[state], edge, now.text


def _disabled_look(
    kind: ButtonKind, now: Colours
) -> tuple[QColor | None, QColor | None, QColor]:
    if now.plain and kind in {"filled", "danger", "plain"}:
        return now.card, now.disabled, now.disabled
    if kind in {"filled", "danger"}:
        return now.track, None, now.disabled
    if kind == "plain":
        return None, now.line, now.disabled
    return None, None, now.disabled


class IconButton(QToolButton):
    """An icon alone, 32 by 32, with a name for the tooltip and for assistive tools."""

    focus_radius = 6

    def __init__(
        self, icon: str, name: str, size: int = HEIGHT, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.icon_name = icon
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(QSize(size, size))
        self._keys = ""
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Name it anew, in the tooltip and for assistive tools."""
        self.setAccessibleName(name)
        self.setToolTip(plain_tooltip(f"{name}  {self._keys}".strip()))

    def set_keys(self, keys: str) -> None:
        """The keys that do the same, as this system writes them."""
        self._keys = keys
        self.setAccessibleDescription(keys)
        self.set_name(self.accessibleName())

    def setMenu(self, menu: QMenu) -> None:
        """Open this at a press; assistive tools can press no other button that does."""
        super().setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def set_icon(self, icon: str) -> None:
        """Another icon of the set."""
        self.icon_name = icon
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground while hovered or pressed, and the icon."""
        now = colours()
        active = self.isEnabled() and (self.underMouse() or self.isDown())
        painter = QPainter(self)
        if active:
            fill = now.press if self.isDown() else now.hover
            panel(
                painter, QRectF(self.rect()), 6, fill, now.text if now.plain else None
            )
        ink = now.text if active or self.isChecked() else now.text2
        if not self.isEnabled():
            ink = now.disabled
        size = 20 if self.width() >= HEIGHT else 16
        left = (self.width() - size) / 2
        draw_icon(painter, self.icon_name, size, ink, left, self.height() / 2)
        painter.end()
