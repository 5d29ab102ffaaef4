"""The switch of the settings: on is filled, its knob at the right."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from gui.theme import colours
from gui.views.paint import panel

WIDE: Final = 40
HIGH: Final = 22
KNOB: Final = 7
# Targets are at least as high as other controls.
TARGET: Final = 32


class Switch(QCheckBox):
    """``toggled(on)``; ``name`` is for assistive tools, which see a tick box."""

    focus_radius = 11

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_on(self, on: bool) -> None:
        """On or off; nothing is told."""
        self.blockSignals(True)
        self.setChecked(on)
        self.blockSignals(False)
        self.update()

    def sizeHint(self) -> QSize:
        """The same at any size of text."""
        return QSize(WIDE, TARGET)

    def minimumSizeHint(self) -> QSize:
        """It does not shrink."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """All of it can be pressed."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The track, and the knob on it."""
        now = colours()
        painter = QPainter(self)
        box = QRectF(0, (self.height() - HIGH) / 2, WIDE, HIGH)
        on, usable = self.isChecked(), self.isEnabled()
        if on:
            fill = now.accent_hover if self.underMouse() else now.accent
            panel(painter, box, HIGH / 2, fill if usable else now.track)
            knob = now.on_accent if usable else now.disabled
        else:
            fill = now.hover if self.underMouse() and usable else now.field
            edge = now.control if usable else now.line
            panel(painter, box, HIGH / 2, fill, edge)
            knob = edge
        middle = HIGH / 2
        reached = WIDE - middle if on else middle
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(knob)
        radius = KNOB if on else KNOB - 1
        painter.drawEllipse(QPointF(reached, box.center().y()), radius, radius)
        painter.end()
