"""The banners above everything: practice mode and custom endpoints."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gui.colours import Colours
from gui.models.plain import one_line
from gui.theme import TextStyle, colours
from gui.views.buttons import Button
from gui.views.marks import IconMark, ToneLabel
from gui.views.text import ElidedLabel

HATCH: Final = 4


class _Banner(QWidget):
    """A tinted strip with a hatched lower edge, 36 high or more with large text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(16, 0, 12, HATCH)
        self.row.setSpacing(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """36, or what the text needs."""
        return QSize(320, max(36, QFontMetrics(self.font()).height() + 16))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the window."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Tint, then the hatch."""
        now = colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), now.practice_tint)
        self._hatch(painter, now)
        painter.end()

    def _hatch(self, painter: QPainter, now: Colours) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strip = QRectF(0, self.height() - HATCH, self.width(), HATCH)
        painter.setClipRect(strip)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.practice)
        path = QPainterPath()
        x = -8.0
        while x < self.width() + 8:
            path.moveTo(x, strip.bottom())
            path.lineTo(x + HATCH, strip.top())
            path.lineTo(x + HATCH + 6, strip.top())
            path.lineTo(x + 6, strip.bottom())
            path.closeSubpath()
            x += 10
        painter.drawPath(path)


class PracticeBanner(_Banner):
    """Says all over the window's width that this is practice; cannot be closed."""

    leaveRequested = Signal()
    weatherRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ToneLabel("", TextStyle.NAME, "practice_text")
        self._words.setMinimumWidth(1)
        self.weather = Button("", "link")
        self.weather.link_role = "practice_text"
        self.weather.clicked.connect(self._change_weather)
        self.leave = Button("", "link")
        self.leave.link_role = "practice_text"
        self.leave.clicked.connect(self._leave)
        self.row.addWidget(IconMark("practice", 16, "practice_text"))
        self.row.addWidget(self._words, 1)
        self.row.addWidget(self.weather)
        self.row.addWidget(self.leave)
        self._name(10_000)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name(self.width())

    def _name(self, width: int) -> None:
        self.weather.setText(self.tr("Weather…"))
        self.weather.setAccessibleName(self.tr("Weather of the practice Adobe…"))
        self.leave.setText(self.tr("Leave"))
        self.leave.setAccessibleName(self.tr("Leave practice mode"))
        self._fit(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        whole = self.tr(
            "Practice: a local Adobe and a throw-away vault. "
            "Nothing leaves this computer."
        )
        short = self.tr("Practice: a local Adobe and a throw-away vault.")
        metrics = QFontMetrics(self._words.font())
        buttons = self.weather.sizeHint().width() + self.leave.sizeHint().width()
        room = width - buttons - 80
        shown = self.tr("Practice mode")
        for words in (short, whole):
            if metrics.horizontalAdvance(words) <= room:
                shown = words
        self._words.setText(shown)
        self.setAccessibleName(whole)

    def _change_weather(self) -> None:
        self.weatherRequested.emit()

    def _leave(self) -> None:
        self.leaveRequested.emit()


class EndpointsBanner(_Banner):
    """Says which custom endpoints are in use; cannot be closed."""

    def __init__(self, hosts: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hosts = hosts
        self._words = ElidedLabel("", TextStyle.NAME)
        self.row.addWidget(IconMark("link", 16, "text2"))
        self.row.addWidget(self._words, 1)
        self._name()

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def _name(self) -> None:
        words = self.tr("Custom endpoints are in use: %1.")
        words = words.replace("%1", one_line(self._hosts))
        self._words.set_text(words)
        self.setAccessibleName(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A quiet ground with a grey edge: a mark, not practice."""
        now = colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), now.hover)
        painter.fillRect(0, self.height() - 2, self.width(), 2, now.control)
        painter.end()
