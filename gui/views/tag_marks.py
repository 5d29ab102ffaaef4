"""The mark of a tag: a colour, and a shape that is that colour's alone."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from gui.models.tags import COLOURS
from gui.theme import colours
from gui.views.paint import ratio_of


def colour_of(name: str) -> QColor:
    """The colour in the palette of now; a name of none is the first one's."""
    known = name if name in COLOURS else COLOURS[0]
    found: QColor = getattr(colours(), f"tag_{known}")
    return found


def draw_mark(painter: QPainter, name: str, box: QRectF) -> None:
    """The mark of a colour, in a square."""
    painter.drawPixmap(
        box.topLeft(),
        _pixmap(name, round(box.width()), colour_of(name).name(), ratio_of(painter)),
    )


def mark_pixmap(name: str, size: int, ratio: float) -> QPixmap:
    """The mark by itself, for menus and buttons."""
    return _pixmap(name, size, colour_of(name).name(), ratio)


@lru_cache(maxsize=256)
def _pixmap(name: str, size: int, colour: str, ratio: float) -> QPixmap:
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    known = name if name in COLOURS else COLOURS[0]
    _SHAPES[known](painter, size, QColor(colour))
    painter.end()
    return made


def _filled(*corners: tuple[float, float]) -> Callable[[QPainter, int, QColor], None]:
    """A polygon by its corners, as shares of the square."""

    def draw(painter: QPainter, size: int, ink: QColor) -> None:
        path = QPainterPath()
        path.addPolygon(QPolygonF([QPointF(x * size, y * size) for x, y in corners]))
        path.closeSubpath()
        painter.fillPath(path, ink)

    return draw


def _disc(painter: QPainter, size: int, ink: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(QRectF(0, 0, size, size))


def _ring(painter: QPainter, size: int, ink: QColor) -> None:
    width = size * 0.25
    painter.setPen(QPen(ink, width))
    painter.drawEllipse(QRectF(0, 0, size, size).marginsRemoved(_half(width)))


def _frame(painter: QPainter, size: int, ink: QColor) -> None:
    width = size * 0.25
    painter.setPen(QPen(ink, width, j=Qt.PenJoinStyle.MiterJoin))
    inner = QRectF(0, 0, size, size).adjusted(0.4, 0.4, -0.4, -0.4)
    painter.drawRect(inner.marginsRemoved(_half(width)))


def _half(width: float) -> QMarginsF:
    half = width / 2
    return QMarginsF(half, half, half, half)


_SQUARE: Final = ((0.06, 0.06), (0.94, 0.06), (0.94, 0.94), (0.06, 0.94))
_CROSS: Final = (
    (0.34, 0.0),
    (0.66, 0.0),
    (0.66, 0.34),
    (1.0, 0.34),
    (1.0, 0.66),
    (0.66, 0.66),
    (0.66, 1.0),
    (0.34, 1.0),
    (0.34, 0.66),
    (0.0, 0.66),
    (0.0, 0.34),
    (0.34, 0.34),
)

_SHAPES: Final[dict[str, Callable[[QPainter, int, QColor], None]]] = {
    "red": _disc,
    "orange": _filled((0.5, 0.0), (1.0, 0.95), (0.0, 0.95)),
    "gold": _filled(*_SQUARE),
    "green": _filled((0.5, -0.05), (1.05, 0.5), (0.5, 1.05), (-0.05, 0.5)),
    "teal": _ring,
    "blue": _filled((0.0, 0.05), (1.0, 0.05), (0.5, 1.0)),
    "purple": _filled(*_CROSS),
    "pink": _frame,
}
