"""The rows of a token, to scroll through: label, value, and a button that copies."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from gui.claim_words import ClaimRow
from gui.views.buttons import IconButton
from gui.views.paint import see_through
from gui.views.text import TextStyle, breakable, label, plain_tooltip

_TOP = Qt.AlignmentFlag.AlignTop
_LABEL_WIDTH = 150
_BUTTON = 24
# What a line of text keeps above it, to stand level with its button.
_LEVEL = 3
# The least height; a dialog that needs room for more takes it from here.
_LEAST = 96


class ClaimList(QScrollArea):
    """Groups of rows, one below the other. ``copyValue`` for a row's button."""

    copyValue = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setViewport(see_through())
        self._rows: list[ClaimRow] = []
        holder = QWidget()
        holder.setAutoFillBackground(False)
        self._body = QVBoxLayout(holder)
        self._body.setContentsMargins(0, 0, 12, 0)
        self._body.setSpacing(8)
        self._body.addStretch(1)
        self.setWidget(holder)
        self.setMinimumHeight(_LEAST)

    def add_group(self, title: str, rows: Sequence[ClaimRow]) -> None:
        """A heading and its rows, below what is there; nothing without rows."""
        if not rows:
            return
        self._rows.extend(rows)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        for index, row in enumerate(rows):
            self._add_row(grid, index, row)
        last = self._body.count() - 1
        self._body.insertWidget(last, label(title, TextStyle.HEADING))
        self._body.insertLayout(last + 1, grid)

    def add_words(self, words: str) -> None:
        """A quiet line below what is there."""
        last = self._body.count() - 1
        self._body.insertWidget(last, label(words, quiet=True, wrap=True))

    def sizeHint(self) -> QSize:
        """The least; whoever shows it gives it what is to spare."""
        return QSize(super().sizeHint().width(), _LEAST)

    def rows(self) -> tuple[ClaimRow, ...]:
        """The rows of all groups."""
        return tuple(self._rows)

    def _add_row(self, grid: QGridLayout, index: int, row: ClaimRow) -> None:
        name = label(breakable(row.label), quiet=True, wrap=True)
        name.setToolTip(plain_tooltip(row.name))
        style = TextStyle.MONO if row.exact else TextStyle.BODY
        shown = breakable(row.value) if row.exact else row.value
        value = label(shown, style, wrap=True)
        value.setAccessibleName(f"{row.label}: {row.value}")
        for part in (name, value):
            part.setContentsMargins(0, _LEVEL, 0, 0)
        copy = IconButton("copy", self.tr("Copy %1").replace("%1", row.label), _BUTTON)
        copy.clicked.connect(lambda: self.copyValue.emit(row.copied))
        grid.addWidget(name, index, 0, _TOP)
        grid.addWidget(value, index, 1, _TOP)
        grid.addWidget(copy, index, 2, _TOP)
