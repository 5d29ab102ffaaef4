"""The access token on screen: masked, and shown only while the eye is held.

The field is a button to assistive tools. The value is painted and never becomes a name,
a description or a text of any widget; it is let go of as soon as it is hidden.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import Final, Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from core.model import Secret
from gui.colours import Colours
from gui.theme import TextStyle, colours, font
from gui.views.paint import draw_icon, draw_words, panel, width_of

SECONDS_SHOWN: Final = 20.0
EYE_ROOM: Final = 36
PADDING: Final = 12
COUNT_FROM_WIDTH: Final = 400
"""Narrower fields leave the character count to assistive tools."""

_RIGHT = Qt.AlignmentFlag.AlignRight


class TokenField(QPushButton):
    """The token, masked. The eye, held by mouse or Space, asks for the value.

    ``revealRequested`` asks whoever owns the token to call :meth:`reveal`, which does
    nothing once the eye was let go. :meth:`request_for_a_while` asks without a hand on
    the eye, for those who cannot hold.
    """

    revealRequested = Signal()
    copyRequested = Signal()
    hidden = Signal()

    focus_radius = 8

    def __init__(
        self,
        parent: QWidget | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._length = 0
        self._secret: Secret | None = None
        self._asked: Literal["", "held", "a while"] = ""
        self._hide_at = 0.0
        self._ticks = QTimer(self)
        self._ticks.setInterval(250)
        self._ticks.timeout.connect(self.tick)
        self.setAutoDefault(False)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.request_for_a_while)
        self._describe()

    # ── what is shown ────────────────────────────────────────────────────────

    def show_masked(self, length: int) -> None:
        """Show dots for a token of this many characters."""
        if length != self._length:
            self.hide_value()
            self._length = length
            self._describe()

    def clear_token(self) -> None:
        """Show that there is none."""
        self.hide_value()
        self._length = 0
        self._describe()

    def reveal(self, secret: Secret) -> None:
        """Show the value, if the eye is still held or a while was asked for."""
        if not self._asked:
            return
        self._secret = secret
        self._hide_at = self._clock() + SECONDS_SHOWN
        self._ticks.start()
        self._describe()

    def is_revealed(self) -> bool:
        """Whether the value is on screen."""
        return self._secret is not None

    @Slot()
    def hide_value(self) -> None:
        """Mask again, and let go of the value."""
        self._asked = ""
        self._ticks.stop()
        if self._secret is not None:
            self._secret = None
            self.hidden.emit()
        self._describe()

    @Slot()
    def request_for_a_while(self) -> None:
        """Ask for the value, to show it for 20 s without holding."""
        if self._length and not self._asked:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._ask("a while")

    @Slot()
    def tick(self) -> None:
        """Count down; hide when the time is over."""
        if self._clock() >= self._hide_at:
            self.hide_value()
        self.update()

    # ── hands ────────────────────────────────────────────────────────────────

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pressing the eye asks for the value; pressing elsewhere only focuses."""
        left = event.button() == Qt.MouseButton.LeftButton
        if left and self._length and self._on_eye(event.position().x()):
            self._ask("held")
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Letting go of the eye hides."""
        if event.button() == Qt.MouseButton.LeftButton and self._asked == "held":
            self.hide_value()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Twice on the dots copies; twice on the eye is only holding it again."""
        if self._on_eye(event.position().x()):
            self.mousePressEvent(event)
        elif event.button() == Qt.MouseButton.LeftButton and self._length:
            self.copyRequested.emit()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over the eye."""
        over = bool(self._length) and self._on_eye(event.position().x())
        hand = Qt.CursorShape.PointingHandCursor
        self.setCursor(hand if over else Qt.CursorShape.ArrowCursor)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space holds the eye; Escape lets go."""
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat() and self._length:
                self._ask("held")
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and self._asked:
            self.hide_value()
            event.accept()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Letting go of Space hides."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            if self._asked == "held":
                self.hide_value()
            event.accept()
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Looking elsewhere hides."""
        super().focusOutEvent(event)
        self.hide_value()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page hides."""
        super().hideEvent(event)
        self.hide_value()

    def event(self, event: QEvent) -> bool:
        """Another window hides; Escape is ours before a shortcut's while we show."""
        if event.type() == QEvent.Type.WindowDeactivate:
            self.hide_value()
        ours = event.type() == QEvent.Type.ShortcutOverride and self._asked
        if ours and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def _ask(self, how: Literal["held", "a while"]) -> None:
        self._asked = how
        self.revealRequested.emit()

    def _on_eye(self, x: float) -> bool:
        if self.isRightToLeft():
            return x <= EYE_ROOM
        return x >= self.width() - EYE_ROOM

    # ── words and paint ──────────────────────────────────────────────────────

    def _count(self) -> str:
        return self.tr("%1 characters").replace(
            "%1", self.locale().toString(self._length)
        )

    def _describe(self) -> None:
        if not self._length:
            name, more = self.tr("Access token, none yet"), ""
        elif self.is_revealed():
            name, more = self.tr("Access token, shown"), self._count()
        else:
            name = self.tr("Access token, hidden")
            more = self.tr("%1. Hold to show.").replace("%1", self._count())
        self.setAccessibleName(name)
        self.setAccessibleDescription(more)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        faces = (font(TextStyle.MONO), font(TextStyle.BODY))
        tallest = max(QFontMetrics(face).height() for face in faces)
        return QSize(320, max(36, tallest + 16))

    def minimumSizeHint(self) -> QSize:
        """A few dots and the eye."""
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, token or dots, count, eye."""
        now = colours()
        painter = QPainter(self)
        shown = self.is_revealed()
        ground = now.field if shown or now.dark else now.side
        edge = now.control if shown else now.line
        panel(painter, QRectF(self.rect()), 6, ground, now.text if now.plain else edge)
        if not self._length:
            words = self.rect().adjusted(PADDING, 0, -PADDING, 0)
            face = font(TextStyle.BODY)
            draw_words(painter, words, self.tr("No token yet"), face, now.text2)
        else:
            self._draw_token(painter, now)
        painter.end()

    def _draw_token(self, painter: QPainter, now: Colours) -> None:
        shown = self.is_revealed()
        side = self.width() - EYE_ROOM
        middle = self.height() / 2
        painter.fillRect(QRectF(side + 4, 8, 1, self.height() - 16), now.line)
        eye, ink = ("eye-off", now.accent) if shown else ("eye", now.text2)
        draw_icon(painter, eye, 16, ink, side + 12, middle)
        end = side - 4.0
        note = self._left() if shown else self._count()
        if shown or self.width() >= COUNT_FROM_WIDTH:
            face = font(TextStyle.SMALL, tabular=True)
            width = width_of(note, face) + 2
            box = QRectF(end - width, 0, width, self.height())
            draw_words(painter, box, note, face, now.text2, _RIGHT)
            end -= width + 16
        if shown:
            self._draw_value(painter, now, end)
        else:
            self._draw_dots(painter, now, end)

    def _left(self) -> str:
        seconds = max(math.ceil(self._hide_at - self._clock()), 0)
        return self.tr("Hidden in %1 s").replace("%1", self.locale().toString(seconds))

    def _draw_value(self, painter: QPainter, now: Colours, end: float) -> None:
        if self._secret is None:
            return
        face = font(TextStyle.MONO)
        room = int((end - PADDING) / max(width_of("0", face), 1))
        value = self._secret.reveal()
        if len(value) > room:
            head = max((room - 1) // 2, 1)
            value = f"{value[:head]}…{value[-max(room - 1 - head, 1) :]}"
        box = QRectF(PADDING, 0, end - PADDING, self.height())
        draw_words(painter, box, value, face, now.text)

    def _draw_dots(self, painter: QPainter, now: Colours, end: float) -> None:
        face = font(TextStyle.MONO)
        start = PADDING + width_of("eyJ", face) + 6.0
        box = QRectF(PADDING, 0, start, self.height())
        draw_words(painter, box, "eyJ", face, now.text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.text2)
        x = start
        while x + 4 < end:
            painter.drawEllipse(QRectF(x, self.height() / 2 - 2, 4, 4))
            x += 9.6
