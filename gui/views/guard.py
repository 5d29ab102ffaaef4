"""The guard of Production: a tick that names the act."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QWidget

from gui.theme import TextStyle, colours
from gui.views.marks import IconMark, ToneLabel
from gui.views.paint import panel
from gui.views.ticks import Tick


class ProductionGuard(QFrame):
    """Asks for a tick before something is done with a Production credential."""

    ticked = Signal(bool)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tick = Tick(text)
        self.tick.toggled.connect(self.ticked)
        self._words = ToneLabel(
            self.tr("This is a Production credential."),
            TextStyle.HEADING,
            "production_text",
        )
        cause = QHBoxLayout()
        cause.setSpacing(12)
        cause.addWidget(IconMark("shield", 20, "production_text"))
        cause.addWidget(self._words)
        cause.addStretch(1)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(16, 8, 14, 8)
        self._rows.setSpacing(4)
        self._rows.addLayout(cause, 1)
        self._rows.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def is_ticked(self) -> bool:
        """Whether the act was confirmed."""
        return self.tick.isChecked()

    def text(self) -> str:
        """What it warns of."""
        return self._words.text()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider of the two rows."""
        wider = max(self._words.sizeHint().width() + 32, self.tick.sizeHint().width())
        return QSize(wider + 32, 48)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two rows where one is too narrow."""
        super().resizeEvent(event)
        needed = self._words.sizeHint().width() + self.tick.sizeHint().width() + 80
        beside = event.size().width() >= needed
        way = QBoxLayout.Direction
        self._rows.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Tint and edge."""
        now = colours()
        painter = QPainter(self)
        edge = now.production
        panel(painter, QRectF(self.rect()), 8, now.production_tint, edge)
        painter.end()
