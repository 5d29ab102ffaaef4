"""Content that can be scrolled once it can shrink no more."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from gui.views.paint import see_through, wrap_policy

LEAST = 96


class _Inner(QWidget):
    """As high as its layout must be: what can shrink in it does so first."""

    def heightForWidth(self, width: int) -> int:
        """The least height at this width."""
        layout = self.layout()
        return -1 if layout is None else layout.totalMinimumHeightForWidth(width)


class Scrolled(QScrollArea):
    """Asks for as much room as its content does without it, and gets by with less."""

    def __init__(self, content: QLayout | None = None) -> None:
        super().__init__()
        self.setViewport(see_through())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inner = _Inner()
        self.content = QVBoxLayout() if content is None else content
        self._inner.setLayout(self.content)
        self.setWidget(self._inner)
        self._inner.setAutoFillBackground(False)
        self._inner.installEventFilter(self)
        wrap_policy(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another content asks for other room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def hasHeightForWidth(self) -> bool:
        """As its content."""
        return self.content.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """What its content would like."""
        return self.content.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        """What its content would like."""
        return self.content.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """As wide as it must be; a few lines high."""
        least = self.content.totalMinimumSize()
        return QSize(least.width(), min(least.height(), LEAST))
