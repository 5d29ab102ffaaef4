"""The ring that shows what is left of a token's life."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QProgressBar, QWidget

from gui import motion
from gui.colours import Colours
from gui.models.plain import one_line
from gui.theme import TextStyle, colours, font
from gui.views.paint import draw_icon, draw_words
from gui.views.ring_paint import RingKind, paint_ring, ring_pixmap

__all__ = ["Ring", "RingKind", "ring_pixmap"]

TURN_MS: Final = 1200
FRAME_MS: Final = 33
# Steps of a whole turn: less than a pixel on the large ring.
FINEST: Final = 720

_FIGURES: Final = frozenset({"good", "soon", "expiring"})


class Ring(QProgressBar):
    """The large ring with its two lines of words; read-only, 0 to 100."""

    def __init__(self, size: int = 144, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind: RingKind = "none"
        self._fraction = 0.0
        self._lines = ("", "")
        self._drawn: object = None
        self._turning = QElapsedTimer()
        self._frames = QTimer(self)
        self._frames.setInterval(FRAME_MS)
        self._frames.timeout.connect(self._turn)
        self.setRange(0, 100)
        self.setTextVisible(False)
        self.setAccessibleName(self.tr("Time left"))
        self.set_size(size)

    def set_size(self, size: int) -> None:
        """144, or 104 where there is little room."""
        self.setFixedSize(QSize(size, size))
        self.update()

    def kind(self) -> RingKind:
        """The state it shows."""
        return self._kind

    def lines(self) -> tuple[str, str]:
        """The words in the middle."""
        return self._lines

    def show_state(
        self, kind: RingKind, fraction: float, line1: str, line2: str
    ) -> None:
        """Draw a state: ``fraction`` of its scale, and two lines in the middle.

        The scale is the token's own life, one hour from ``soon``, ten minutes from
        ``expiring``.
        """
        lines = (one_line(line1), one_line(line2))
        share = min(max(fraction, 0.0), 1.0)
        drawn = (kind, round(share * FINEST), lines)
        if drawn == self._drawn:
            return
        self._drawn = drawn
        self._kind, self._fraction, self._lines = kind, share, lines
        self.setValue(round(self._fraction * 100) if kind in _FIGURES else 0)
        self.setAccessibleDescription(" ".join(part for part in self._lines if part))
        self._run_or_rest()
        self.update()

    def sizeHint(self) -> QSize:
        """The size it was given."""
        return self.maximumSize()

    def minimumSizeHint(self) -> QSize:
        """The size it was given."""
        return self.maximumSize()

    def text(self) -> str:
        """The words, which assistive tools read as the value."""
        return " ".join(part for part in self._lines if part)

    def showEvent(self, event: QShowEvent) -> None:
        """Turn while it is seen."""
        super().showEvent(event)
        self._run_or_rest()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while it is not."""
        super().hideEvent(event)
        self._frames.stop()

    def is_turning(self) -> bool:
        """Whether the arc of ``asking`` moves."""
        return self._frames.isActive()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ring, then the words."""
        now = colours()
        painter = QPainter(self)
        share = self._fraction
        if self._kind == "asking":
            share = 0.0
            if self._frames.isActive():
                share = (self._turning.elapsed() % TURN_MS) / TURN_MS
        paint_ring(painter, self._kind, share, float(self.width()), now)
        self._draw_words(painter, now)
        painter.end()

    def _run_or_rest(self) -> None:
        turns = self._kind == "asking" and self.isVisible()
        if not turns or motion.is_reduced(self):
            self._frames.stop()
        elif not self._frames.isActive():
            self._turning.start()
            self._frames.start()

    def _turn(self) -> None:
        self.update()

    def _faces(self) -> tuple[QFont, QFont]:
        if self._kind == "good":
            first = font(TextStyle.DISPLAY, tabular=True)
        elif self._kind in _FIGURES:
            first = font(TextStyle.DISPLAY_LONG, tabular=True)
        else:
            first = font(TextStyle.LEAD)
        style = TextStyle.HEADING if self._kind == "failed" else TextStyle.SMALL
        second = font(style, tabular=True)
        high, low = QFontMetrics(first).height(), QFontMetrics(second).height()
        # The chord at the outer edge of the two lines, inside the ring.
        inside = self.width() / 2 - (12 if self.width() >= 128 else 10)
        away = min((high + low) / 2, inside * 0.75)
        room = int(2 * math.sqrt(inside**2 - away**2)) - 4
        return _fitted(first, self._lines[0], room), _fitted(
            second, self._lines[1], room
        )

    def _draw_words(self, painter: QPainter, now: Colours) -> None:
        first, second = self._faces()
        middle = self.height() / 2
        if self._kind == "failed":
            draw_icon(painter, "error", 24, now.error, middle - 12, middle - 14)
            words = self._lines[1] or self._lines[0]
            self._line(painter, words, second, now.error_text, middle + 13)
            return
        ink = {"soon": now.soon_text, "expiring": now.expiring_text}.get(
            self._kind, now.text
        )
        high = QFontMetrics(first).height()
        low = QFontMetrics(second).height()
        top = middle - (high + low) / 2
        self._line(painter, self._lines[0], first, ink, top + high / 2)
        self._line(painter, self._lines[1], second, now.text2, top + high + low / 2)

    def _line(
        self, painter: QPainter, words: str, face: QFont, ink: QColor, middle: float
    ) -> None:
        height = QFontMetrics(face).height()
        box = QRectF(0, middle - height / 2, self.width(), height)
        draw_words(painter, box, words, face, ink, Qt.AlignmentFlag.AlignHCenter)


def _fitted(face: QFont, words: str, room: int) -> QFont:
    """The font, smaller where the words would run into the ring."""
    wanted = QFontMetrics(face).horizontalAdvance(words)
    if wanted > room:
        share = max(room / wanted, 0.5)
        if face.pointSizeF() > 0:
            face.setPointSizeF(face.pointSizeF() * share)
        else:
            face.setPixelSize(round(face.pixelSize() * share))
    return face
