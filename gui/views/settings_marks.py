"""A label of the settings that marks the words which a search found in it."""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QLabel

from gui.theme import TextStyle, colours, font

# Rows are short; a longer text is shown without marks.
MOST: Final = 2_000


def spans(text: str, words: tuple[str, ...]) -> list[tuple[int, int]]:
    """Start and length of each place where one of the words stands, in order.

    A letter that changes its length when case is taken off is not marked.
    """
    plain = text.casefold()
    if len(plain) != len(text):
        return []
    found: list[tuple[int, int]] = []
    for word in filter(None, words):
        at = plain.find(word)
        while at >= 0:
            found.append((at, len(word)))
            at = plain.find(word, at + len(word))
    return sorted(found)


def _x(line: QTextLine, at: int) -> float:
    """Where a letter begins. WORKAROUND: PySide6 gives the letter back beside it."""
    return float(cast("tuple[float, int]", line.cursorToX(at))[0])


class MarkedLabel(QLabel):
    """Plain text; :meth:`mark` puts a ground behind what was searched for."""

    def __init__(self, text: str, style: TextStyle, *, quiet: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setFont(font(style))
        self._words: tuple[str, ...] = ()
        if quiet:
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)

    def mark(self, words: tuple[str, ...]) -> None:
        """Mark these words, which are without case; none: nothing is marked."""
        if words != self._words:
            self._words = words
            self.update()

    def marked(self) -> list[str]:
        """What is marked, as it is written."""
        text = self._shown()
        return [text[at : at + long] for at, long in spans(text, self._words)]

    def paintEvent(self, event: QPaintEvent) -> None:
        """The grounds, then the words as ever."""
        text = self._shown()
        found = spans(text, self._words) if len(text) <= MOST else []
        if found:
            painter = QPainter(self)
            self._draw_grounds(painter, text, found)
            painter.end()
        super().paintEvent(event)

    def _shown(self) -> str:
        """As it is painted: a label with a buddy hides one of two ampersands."""
        text = self.text()
        return text.replace("&&", "&") if self.buddy() is not None else text

    def _draw_grounds(
        self, painter: QPainter, text: str, found: list[tuple[int, int]]
    ) -> None:
        now = colours()
        layout = QTextLayout(text, QFont(self.font()))
        option = QTextOption()
        wraps = self.wordWrap()
        mode = QTextOption.WrapMode
        option.setWrapMode(mode.WordWrap if wraps else mode.NoWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        height, room = 0.0, float(self.contentsRect().width())
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room if wraps else 1e6)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        top = self.contentsRect().top() + (self.contentsRect().height() - height) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.select)
        for at, long in found:
            self._draw_ground(painter, layout, at, long, top)

    def _draw_ground(
        self, painter: QPainter, layout: QTextLayout, at: int, long: int, top: float
    ) -> None:
        first = layout.lineForTextPosition(at)
        if not first.isValid():
            return
        end = min(at + long, first.textStart() + first.textLength())
        left, right = _x(first, at), _x(first, end)
        high = first.height()
        box = QRectF(min(left, right) - 1, top + first.y(), abs(right - left) + 2, high)
        if colours().plain:
            box.setTop(box.bottom() - 2)
            painter.setBrush(colours().text)
        painter.drawRoundedRect(box, 3, 3)
