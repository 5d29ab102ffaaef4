"""What a widget paints, as texts and where they stand.

Painted into an SVG document, every piece of text keeps its letters, its place and its
font; nothing is clipped there, so that what would be cut on screen can be seen.
"""

from __future__ import annotations

import html
import re
from typing import Final, NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

_PIECE: Final = re.compile(
    r'transform="matrix\(([^)]*)\)"'
    r'|<text [^>]*? x="([^"]*)" y="([^"]*)" font-family="([^"]*)" '
    r'font-size="([^"]*)" font-weight="([^"]*)"[^>]*>([^<]*)</text>'
)


class Drawn(NamedTuple):
    """A piece of text and the room that it takes, by the widget that paints it."""

    text: str
    room: QRectF


def texts(widget: QWidget, *, children: bool = False) -> list[Drawn]:
    """What ``widget`` paints, without its children unless asked."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    paper = QSvgGenerator()
    paper.setOutputDevice(buffer)
    paper.setSize(widget.size())
    paper.setResolution(round(widget.logicalDpiX()))
    flags = QWidget.RenderFlag(0)
    if children:
        flags = QWidget.RenderFlag.DrawChildren
    widget.render(paper, QPoint(), QRegion(), flags)
    return _read(bytes(buffer.data().data()).decode("utf-8"))


def _read(document: str) -> list[Drawn]:
    found: list[Drawn] = []
    scale, left, top = 1.0, 0.0, 0.0
    for piece in _PIECE.finditer(document):
        matrix, x, y, family, size, weight, text = piece.groups()
        if matrix is not None:
            numbers = [float(each) for each in matrix.split(",")]
            scale, left, top = numbers[0], numbers[4], numbers[5]
            continue
        face = QFont(html.unescape(family))
        face.setPixelSize(max(round(float(size)), 1))
        face.setWeight(QFont.Weight(int(weight)))
        metrics, words = QFontMetricsF(face), html.unescape(text)
        if words.strip():
            width = metrics.horizontalAdvance(words.rstrip())
            start, base = left + scale * float(x), top + scale * float(y)
            room = QRectF(start, base - metrics.ascent(), width, metrics.height())
            found.append(Drawn(words, room))
    return found
