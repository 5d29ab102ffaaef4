"""Strokes that several painted widgets share."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from gui import assets
from gui.models.plain import one_line


def panel(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor | None,
    edge: QColor | None = None,
    width: float = 1.0,
    *,
    dashed: bool = False,
) -> None:
    """A rounded rectangle whose edge lies inside ``rect``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, radius, radius)
        return
    half = width / 2
    style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    painter.setPen(QPen(edge, width, style))
    inner = rect.adjusted(half, half, -half, -half)
    painter.drawRoundedRect(inner, radius - half, radius - half)


def draw_icon(
    painter: QPainter, name: str, size: int, colour: QColor, left: float, middle: float
) -> None:
    """An icon by its left edge and its vertical middle, on whole pixels."""
    pixmap = assets.icon_pixmap(name, size, colour, ratio_of(painter))
    painter.drawPixmap(QPointF(round(left), round(middle - size / 2)), pixmap)


def ratio_of(painter: QPainter) -> float:
    """The pixel ratio of what is painted on."""
    return float(painter.device().devicePixelRatioF())


def draw_words(
    painter: QPainter,
    rect: QRect | QRectF,
    text: str,
    face: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """One line of plain text, vertically centred."""
    painter.setFont(face)
    painter.setPen(colour)
    flags = align | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(
        QRectF(rect), int(flags.value) | int(Qt.TextFlag.TextSingleLine.value), text
    )


def middle_elided(text: str, face: QFont, width: float) -> str:
    """The text, cut in the middle where it is too long."""
    return QFontMetrics(face).elidedText(
        one_line(text), Qt.TextElideMode.ElideMiddle, max(int(width), 0)
    )


def width_of(text: str, face: QFont) -> int:
    """The width that a line of text takes."""
    return QFontMetrics(face).horizontalAdvance(text)


def see_through() -> QWidget:
    """A viewport without a ground, to be set.

    Asking for the one that is there costs the first caller 11 ms: to know its class,
    PySide makes every class of widgets, with all enumerations.
    """
    ground = QWidget()
    ground.setAutoFillBackground(False)
    return ground


def wrap_policy(widget: QWidget) -> None:
    """Let a widget's height follow its width."""
    policy = widget.sizePolicy()
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)


def shadow_pixmap(size: QSize, blur: int, colour: QColor, ratio: float) -> QPixmap:
    """The soft shadow of a rounded panel of ``size``, with ``blur`` on every side."""
    whole = QSize(size.width() + 2 * blur, size.height() + 2 * blur)
    pixmap = QPixmap(whole * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    layer = QColor(colour)
    reach = blur // 2
    layer.setAlphaF(colour.alphaF() / (2 * reach))
    painter.setBrush(layer)
    for inset in range(blur - reach, blur + reach):
        radius = 12.0 + (blur - inset)
        rect = QRectF(0, 0, whole.width(), whole.height())
        rect.adjust(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, max(radius, 2.0), max(radius, 2.0))
    painter.end()
    return pixmap
