"""The application's icon, drawn: a coin whose rim is the countdown, and a keyhole."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)

from gui.colours import (
    APP_KEYHOLE,
    APP_REST,
    APP_RIM,
    APP_RIM_SMALL,
    APP_TILE_END,
    APP_TILE_TOP,
)

SIZES: Final = (16, 20, 24, 32, 48, 64, 128, 256, 512)


@lru_cache(maxsize=32)
def app_pixmap(size: int) -> QPixmap:
    """The icon at one size in pixels; from 20 down on whole pixels."""
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if size <= 20:
        _small(painter, size)
    else:
        _large(painter, size)
    painter.end()
    return pixmap


def _tile(painter: QPainter, tile: QRectF, radius: float) -> None:
    fall = QLinearGradient(tile.topLeft(), tile.bottomLeft())
    fall.setColorAt(0, APP_TILE_TOP)
    fall.setColorAt(1, APP_TILE_END)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fall)
    painter.drawRoundedRect(tile, radius, radius)


def _rim(
    painter: QPainter, ring: QRectF, width: float, colour: QColor, span: float
) -> None:
    caps = Qt.PenCapStyle.RoundCap if width > 2 else Qt.PenCapStyle.FlatCap
    painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, caps))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(ring, 90 * 16, round(-span * 16))


def _large(painter: QPainter, size: int) -> None:
    margin = round(size / 32)
    whole = QRectF(0, 0, size, size)
    tile = whole.adjusted(margin, margin, -margin, -margin)
    _tile(painter, tile, tile.width() * 0.26)
    unit = tile.width() / 120
    centre = tile.center()
    ring = QRectF(0, 0, 72 * unit, 72 * unit)
    ring.moveCenter(centre)
    _rim(painter, ring, 12 * unit, APP_REST, 360)
    _rim(painter, ring, 12 * unit, APP_RIM, 270)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(APP_KEYHOLE)
    painter.drawEllipse(centre + QPointF(0, -6 * unit), 10 * unit, 10 * unit)
    stem = QPainterPath(centre + QPointF(-4 * unit, 0))
    for x, y in ((4, 0), (8, 17), (-8, 17)):
        stem.lineTo(centre + QPointF(x * unit, y * unit))
    stem.closeSubpath()
    painter.drawPath(stem)


def _small(painter: QPainter, size: int) -> None:
    _tile(painter, QRectF(0, 0, size, size), 3)
    start = (size - 12) / 2
    _rim(painter, QRectF(start + 1, start + 1, 10, 10), 2, APP_RIM_SMALL, 270)
    block = (size - 4) // 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(block, block, 4, 4, APP_KEYHOLE)
