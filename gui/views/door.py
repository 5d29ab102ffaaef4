"""A door of the empty state: a large button with an icon, a title and a sentence."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gui import assets
from gui.theme import TextStyle, colours, font, theme_watch


class Door(QAbstractButton):
    """264 by 192, or a row of 72 when stacked; Enter and Space open it."""

    def __init__(
        self,
        icon: str,
        title: str,
        text: str,
        more: str = "",
        *,
        dashed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._title, self._text = icon, title, text
        self._more = self._foot = more
        self._dashed = dashed
        self._stacked = False
        self.setText(title)
        self.setAccessibleName(title)
        self.set_keys("")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme_watch().changed.connect(self.update)

    def set_keys(self, keys: str) -> None:
        """The keys that open it too, as this system writes them."""
        self._foot = f"{self._more}   {keys}".strip()
        self.setAccessibleDescription(f"{self._text} {self._foot}".strip())
        self.update()

    def set_stacked(self, stacked: bool) -> None:
        """A wide row instead of a tile."""
        if stacked != self._stacked:
            self._stacked = stacked
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Grows with the font."""
        scale = max(1.0, self.fontMetrics().height() / 17)
        if self._stacked:
            width = round(480 * min(scale, 1.2))
            words = self._lines(TextStyle.SMALL, width - 76)
            high = QFontMetrics(font(TextStyle.HEADING)).height() + 2 + words + 16
            return QSize(width, max(round(72 * scale), high))
        width = round(264 * scale)
        words = self._lines(TextStyle.BODY, width - 40)
        line = self.fontMetrics().height()
        high = 20 + 40 + line + 8 + words + 8 + line + 16
        return QSize(width, max(round(192 * scale), high))

    def minimumSizeHint(self) -> QSize:
        """Nothing of it is cut."""
        return self.sizeHint()

    def _lines(self, style: TextStyle, width: int) -> int:
        """The height of the sentence in so much width."""
        room = QRect(0, 0, width, 10_000)
        wrap = int(Qt.TextFlag.TextWordWrap)
        return QFontMetrics(font(style)).boundingRect(room, wrap, self._text).height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, edge, icon and words."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        if self._stacked:
            self._paint_row(painter)
        else:
            self._paint_tile(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        chosen = colours()
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        ground = chosen.tint if self._dashed else chosen.card
        if self.underMouse() or self.isDown():
            ground = chosen.select if self._dashed else chosen.hover
        painter.fillPath(path, ground)
        pen = QPen(chosen.accent if self._dashed else chosen.line, 1.5)
        if self._dashed:
            pen.setDashPattern([4, 3])
        if self.hasFocus():
            pen = QPen(chosen.accent, 2)
        painter.setPen(pen)
        painter.drawPath(path)

    def _paint_tile(self, painter: QPainter) -> None:
        inside = self.rect().adjusted(20, 20, -20, -16)
        painter.drawPixmap(inside.topLeft(), self._picture())
        line = painter.fontMetrics().height()
        title = inside.adjusted(0, 40, 0, 0)
        self._draw(painter, title, TextStyle.LEAD, self._title, quiet=False)
        text = title.adjusted(0, line + 8, 0, -line - 4)
        self._draw(painter, text, TextStyle.BODY, self._text, quiet=True)
        foot = inside.adjusted(0, inside.height() - line, 0, 0)
        self._draw(painter, foot, TextStyle.SMALL_NAME, self._foot, quiet=True)

    def _paint_row(self, painter: QPainter) -> None:
        inside = self.rect().adjusted(20, 0, -16, 0)
        top = self.rect().center().y() - 12
        painter.drawPixmap(inside.left(), top, self._picture())
        words = inside.adjusted(40, 0, 0, 0)
        title = QFontMetrics(font(TextStyle.HEADING)).height()
        small = QFontMetrics(font(TextStyle.SMALL))
        wrap = int(Qt.TextFlag.TextWordWrap)
        text = small.boundingRect(words, wrap, self._text).height()
        words.setTop((self.height() - title - 2 - text) // 2)
        self._draw(painter, words, TextStyle.HEADING, self._title, quiet=False)
        rest = words.adjusted(0, title + 2, 0, 0)
        self._draw(painter, rest, TextStyle.SMALL, self._text, quiet=True)

    def _picture(self) -> QPixmap:
        return assets.icon_pixmap(
            self._icon, 24, colours().accent, self.devicePixelRatioF()
        )

    def _draw(
        self,
        painter: QPainter,
        rect: QRect,
        style: TextStyle,
        text: str,
        *,
        quiet: bool,
    ) -> None:
        chosen = colours()
        painter.setFont(font(style))
        painter.setPen(chosen.text2 if quiet else chosen.text)
        painter.drawText(rect, int(Qt.TextFlag.TextWordWrap), text)
