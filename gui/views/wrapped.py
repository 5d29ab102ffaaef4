"""Words behind a mark, as of a tick: in several lines where one has no room."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

_WRAP: Final = int(Qt.TextFlag.TextWordWrap.value)
_ENOUGH: Final = 10_000


def lines_policy(widget: QWidget) -> None:
    """May be narrower than its words in one line, and is higher then."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)


def height_at(text: str, face: QFont, width: int, least: int = 32) -> int:
    """The height of the words in so much width, high enough to hit."""
    room = QRect(0, 0, max(width, 1), _ENOUGH)
    words = QFontMetrics(face).boundingRect(room, _WRAP, text)
    return max(least, words.height() + 8)


def least_width(text: str, face: QFont) -> int:
    """The width of the longest word."""
    metrics = QFontMetrics(face)
    return max((metrics.horizontalAdvance(word) for word in text.split()), default=0)


def least_size(text: str, face: QFont, mark: int) -> QSize:
    """A mark so wide, and the longest word."""
    return QSize(mark + least_width(text, face), height_at("", face, 1))


def draw_lines(
    painter: QPainter, room: QRect, text: str, face: QFont, ink: QColor
) -> None:
    """The words, vertically centred."""
    painter.setFont(face)
    painter.setPen(ink)
    middle = int(Qt.AlignmentFlag.AlignVCenter.value)
    painter.drawText(room, _WRAP | middle, text)
