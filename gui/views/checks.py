"""What was looked at before a file is written, and what is to be decided first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui.colours import mixed
from gui.models.outgoing import Ask, Check, Tone
from gui.theme import TextStyle, colours
from gui.views.choice import RoundMark
from gui.views.flow_layout import FlowLayout
from gui.views.foremost import Point
from gui.views.marks import IconMark
from gui.views.paint import panel, wrap_policy
from gui.views.text import label
from gui.views.ticks import Tick

_ICONS: Final = {
    Tone.GOOD: ("check-circle", "accent"),
    Tone.NOTE: ("info", "text2"),
    Tone.WARNING: ("warning", "soon_text"),
}
_TOP: Final = Qt.AlignmentFlag.AlignTop
BESIDE_FROM_WIDTH: Final = 640
"""Narrower panels have one check in a row."""


class CheckLine(QWidget):
    """An icon by the outcome, then the words in one label that wraps."""

    def __init__(self, check: Check, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.check = check
        icon, role = _ICONS[check.tone]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconMark(icon, 16, role), 0, _TOP)
        row.addWidget(label(check.head, TextStyle.NAME), 0, _TOP)
        row.addWidget(label(check.text, quiet=True, wrap=True), 1, _TOP)
        wrap_policy(self)


class AskBar(QFrame):
    """A remark with ticks that decide; ``decided`` when one is changed."""

    decided = Signal()

    def __init__(self, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ask = ask
        single = len(ask.options) == 1
        self.marks: dict[str, Tick | RoundMark] = {
            key: Tick(words) if single else RoundMark(words)
            for key, words in ask.options
        }
        self._group = QButtonGroup(self)
        self._group.setExclusive(not single)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(ask.head, TextStyle.HEADING, wrap=True))
        if ask.text:
            words.addWidget(label(ask.text, quiet=True, wrap=True))
        below = QWidget()
        flow = FlowLayout(below, 16, 0)
        wrap_policy(below)
        for mark in self.marks.values():
            self._group.addButton(mark)
            mark.setAccessibleDescription(f"{ask.head} {ask.text}".strip())
            mark.toggled.connect(self.decided)
            flow.addWidget(mark)
        words.addWidget(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(17, 10, 14, 6)
        row.setSpacing(11)
        row.addWidget(IconMark("warning", 20, "soon_text"), 0, _TOP)
        row.addLayout(words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        wrap_policy(self)

    def choice(self) -> str:
        """The id of what is ticked, empty for nothing."""
        return next((key for key, mark in self.marks.items() if mark.isChecked()), "")

    def is_open(self) -> bool:
        """Whether it has to be decided and is not."""
        return self.ask.needed and not self.choice()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground and edge of a warning."""
        now = colours()
        edge = now.text if now.plain else mixed(now.soon_tint, now.soon, 0.35)
        painter = QPainter(self)
        panel(painter, QRectF(self.rect()), 8, now.soon_tint, edge)
        painter.end()


class ChecksPanel(QWidget):
    """All checks, then all that is asked; ``decided`` when something is ticked."""

    decided = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[CheckLine] = []
        self._bars: list[AskBar] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(self._grid)
        wrap_policy(self)

    def show_checks(self, checks: Sequence[Check], asks: Sequence[Ask]) -> None:
        """Replace what is told and asked."""
        for old in (*self._lines, *self._bars):
            self._column.removeWidget(old)
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = [CheckLine(check) for check in checks]
        self._bars = [AskBar(ask) for ask in asks]
        self._place(self.width())
        for bar in self._bars:
            self._column.addWidget(bar)
            bar.decided.connect(self.decided)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Checks side by side where there is room; warnings have a row of their own."""
        super().resizeEvent(event)
        self._place(event.size().width())

    def _place(self, width: int) -> None:
        wide = width >= BESIDE_FROM_WIDTH
        at = 0
        for line in self._lines:
            whole = not wide or line.check.tone is not Tone.GOOD
            at += at % 2 if whole else 0
            self._grid.addWidget(line, at // 2, at % 2, 1, 2 if whole else 1, _TOP)
            at += 2 if whole else 1
        for column in range(2):
            self._grid.setColumnStretch(column, 1)

    def checks(self) -> tuple[Check, ...]:
        """What is told."""
        return tuple(line.check for line in self._lines)

    def bars(self) -> tuple[AskBar, ...]:
        """What is asked."""
        return tuple(self._bars)

    def is_open(self) -> bool:
        """Whether something has to be decided first."""
        return any(bar.is_open() for bar in self._bars)

    def open_point(self) -> Point | None:
        """What has to be decided next, if anything."""
        bar = next((bar for bar in self._bars if bar.is_open()), None)
        return (
            None if bar is None else Point(bar.ask.head, next(iter(bar.marks.values())))
        )

    def warning_point(self) -> Point | None:
        """What else is warned of, if anything."""
        for line in self._lines:
            if line.check.tone is Tone.WARNING:
                return Point(f"{line.check.head}: {line.check.text}", line)
        bar = next((bar for bar in self._bars if not bar.choice()), None)
        return (
            None if bar is None else Point(bar.ask.head, next(iter(bar.marks.values())))
        )

    def choices(self) -> frozenset[str]:
        """All that is ticked."""
        return frozenset(bar.choice() for bar in self._bars) - {""}
