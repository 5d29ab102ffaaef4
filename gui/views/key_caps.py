"""Key caps: painted into a row, and as a widget of their own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.colours import Colours
from gui.models.action import caps, spoken
from gui.theme import TextStyle, colours, font
from gui.views.paint import draw_words, panel, width_of

GAP: Final = 4
BETWEEN: Final = 14
PADDING: Final = 7


def cap_font() -> QFont:
    """What stands on a cap."""
    return font(TextStyle.SMALL)


def caps_width(keys: Sequence[str], face: QFont) -> int:
    """The room that the caps of one combination take."""
    least = _height(face)
    widths = [max(least, width_of(each, face) + 2 * PADDING) for each in keys]
    return sum(widths) + GAP * max(len(widths) - 1, 0)


def draw_caps(
    painter: QPainter,
    keys: Sequence[str],
    face: QFont,
    left: float,
    middle: float,
    now: Colours,
    *,
    strong: bool = False,
) -> None:
    """Caps from ``left`` on; ``strong`` on a ground other than the usual one."""
    high = _height(face)
    for each in keys:
        width = caps_width((each,), face)
        box = QRectF(left, round(middle - high / 2), width, high)
        edge = now.control if strong or now.plain else now.line
        panel(painter, box, 4, now.raised if strong else None, edge)
        ink = now.text if strong else now.text2
        draw_words(painter, box, each, face, ink, Qt.AlignmentFlag.AlignHCenter)
        left += width + GAP


def _height(face: QFont) -> int:
    return max(22, QFontMetrics(face).height() + 6)


class KeyCaps(QWidget):
    """The ways to do one thing, side by side; said in words to assistive tools."""

    def __init__(self, all_keys: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = cap_font()
        self._ways = [caps(each) for each in all_keys]
        self.setAccessibleName(spoken(all_keys))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as all caps."""
        widths = [caps_width(way, self._face) for way in self._ways]
        gaps = BETWEEN * max(len(widths) - 1, 0)
        return QSize(sum(widths) + gaps + 1, _height(self._face) + 2)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The caps."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, middle = 0.0, self.height() / 2
        for way in self._ways:
            draw_caps(painter, way, self._face, left, middle, colours())
            left += caps_width(way, self._face) + BETWEEN
        painter.end()
