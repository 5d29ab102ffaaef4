"""How a ring is drawn, at any size: what is left, clockwise from twelve o'clock."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from gui import assets
from gui.colours import Colours
from gui.theme import colours

RingKind = Literal["good", "soon", "expiring", "expired", "none", "failed", "asking"]

STEPS: Final = 60
"""Steps of a small ring; more would not be seen."""

_TOP: Final = 90.0
_LEAST_ARC: Final = 8.0
_ASKING_ARC: Final = 80.0


@dataclass(frozen=True)
class _Measures:
    """Lengths and angles of one size of ring."""

    thickness: float
    quarter_gap: float
    segments: int
    segment_gap: float
    dots: int
    dot: float
    line: float


_LARGE: Final = _Measures(10, 9, 10, 8, 36, 3, 3)
_MIDDLE: Final = _Measures(8, 9, 10, 8, 36, 2.5, 3)
_SMALL: Final = _Measures(3.6, 24, 5, 16, 10, 1.6, 1.5)


def _measures(size: float) -> _Measures:
    if size < 64:
        return _SMALL
    return _LARGE if size >= 128 else _MIDDLE


def paint_ring(
    painter: QPainter, kind: RingKind, fraction: float, size: float, now: Colours
) -> None:
    """Draw a ring into the square of ``size`` at the origin.

    ``fraction`` is the share of the scale that is left; for ``asking`` it is how far
    the arc has turned.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    fraction = min(max(fraction, 0.0), 1.0)
    sizes = _measures(size)
    margin = 1.0 + sizes.thickness / 2
    circle = QRectF(margin, margin, size - 2 * margin, size - 2 * margin)
    if kind == "good":
        _good(painter, circle, fraction, sizes, now)
    elif kind == "soon":
        lit = fraction * 4
        _segments(painter, circle, (4, sizes.quarter_gap, lit), sizes, now, now.soon)
    elif kind == "expiring":
        # One segment goes each minute, or each two where there are only five.
        lit = float(max(int(fraction * sizes.segments + 1e-6), 1))
        parts = (sizes.segments, sizes.segment_gap, lit)
        _segments(painter, circle, parts, sizes, now, now.expiring)
    elif kind == "asking":
        _track(painter, circle, sizes.thickness, now)
        pen = _pen(now.accent, sizes.thickness, round_caps=True)
        _arc(painter, circle, pen, fraction * 360 + 27, _ASKING_ARC)
    else:
        _without_time(painter, circle, kind, sizes, now)


def _without_time(
    painter: QPainter, circle: QRectF, kind: RingKind, sizes: _Measures, now: Colours
) -> None:
    small = sizes is _SMALL
    if kind == "expired":
        painter.setPen(QPen(now.control, sizes.line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        if small:
            centre = circle.center()
            reach = circle.width() * 0.24
            painter.drawLine(centre - QPointF(reach, 0), centre + QPointF(reach, 0))
    elif kind == "none":
        _dots(painter, circle, sizes, now.control)
    elif small:
        whole = circle.width() + sizes.thickness + 2
        ratio = painter.device().devicePixelRatioF()
        icon = assets.icon_pixmap("error", round(whole), now.error, ratio)
        painter.drawPixmap(QPointF(0, 0), icon)
    else:
        _failed(painter, circle, sizes, now)


def _good(
    painter: QPainter, circle: QRectF, fraction: float, sizes: _Measures, now: Colours
) -> None:
    _track(painter, circle, sizes.thickness, now)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if fraction >= 0.999:
        painter.setPen(_pen(now.accent, sizes.thickness))
        painter.drawEllipse(circle)
        return
    small = sizes is _SMALL
    pen = _pen(now.accent, sizes.thickness, round_caps=not small)
    _arc(painter, circle, pen, 0.0, max(fraction * 360, _LEAST_ARC))


def _segments(
    painter: QPainter,
    circle: QRectF,
    parts: tuple[int, float, float],
    sizes: _Measures,
    now: Colours,
    colour: QColor,
) -> None:
    count, gap, lit = parts
    each = 360 / count
    for index in range(count):
        start, span = index * each + gap / 2, each - gap
        share = min(max(lit - index, 0.0), 1.0)
        if share < 1 and not now.plain:
            rest = _pen(now.track, sizes.thickness)
            _arc(painter, circle, rest, start, span)
        elif share < 1:
            _arc(painter, circle, _pen(now.text, 1), start, span)
        if share > 0:
            pen = _pen(colour, sizes.thickness)
            _arc(painter, circle, pen, start, span * share)


def _dots(painter: QPainter, circle: QRectF, sizes: _Measures, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    half = sizes.dot / 2
    painter.save()
    painter.translate(circle.center())
    for _ in range(sizes.dots):
        painter.drawEllipse(QPointF(0, -circle.height() / 2), half, half)
        painter.rotate(360 / sizes.dots)
    painter.restore()


def _failed(painter: QPainter, circle: QRectF, sizes: _Measures, now: Colours) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(now.error_tint, sizes.thickness))
    painter.drawEllipse(circle)
    out = sizes.thickness / 2 - 1
    painter.setPen(QPen(now.error, 2))
    painter.drawEllipse(circle.adjusted(-out, -out, out, out))


def _track(painter: QPainter, circle: QRectF, thickness: float, now: Colours) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if now.plain:
        half = thickness / 2
        painter.setPen(QPen(now.text, 1))
        painter.drawEllipse(circle.adjusted(-half, -half, half, half))
        painter.drawEllipse(circle.adjusted(half, half, -half, -half))
        return
    painter.setPen(_pen(now.track, thickness))
    painter.drawEllipse(circle)


def _pen(colour: QColor, width: float, *, round_caps: bool = False) -> QPen:
    caps = Qt.PenCapStyle.RoundCap if round_caps else Qt.PenCapStyle.FlatCap
    return QPen(colour, width, Qt.PenStyle.SolidLine, caps)


def _arc(
    painter: QPainter, circle: QRectF, pen: QPen, start: float, span: float
) -> None:
    """An arc by degrees after twelve o'clock, clockwise."""
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(circle, round((_TOP - start) * 16), round(-span * 16))


@lru_cache(maxsize=1024)
def _small(kind: RingKind, step: int, size: int, ratio: float, now: Colours) -> QPixmap:
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_ring(painter, kind, step / STEPS, size, now)
    painter.end()
    return pixmap


def ring_pixmap(
    kind: RingKind, step: int, size: int = 20, ratio: float = 1.0
) -> QPixmap:
    """A ring as a cached pixmap; ``step`` is what is left, 0 to 60."""
    return _small(kind, step, size, ratio, colours())
