"""What was looked at, row by row: what is right, what is odd, what mends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gui.dialogs.sheet import Sheet
from gui.theme import TextStyle
from gui.views.buttons import Button
from gui.views.marks import IconMark
from gui.views.paint import wrap_policy
from gui.views.text import label

if TYPE_CHECKING:
    from gui.connection_words import Told
    from gui.models.message import Message

_TOP = Qt.AlignmentFlag.AlignTop
NAME_WIDTH = 128


class FindingRow(QWidget):
    """Mark, step, outcome; what to do below it."""

    def __init__(self, told: Told) -> None:
        super().__init__()
        self.told = told
        self.mark = IconMark(told.icon, 20, told.role)
        name = label(told.name, TextStyle.NAME, wrap=True)
        name.setFixedWidth(NAME_WIDTH)
        self.text = label(told.text, wrap=True, selectable=True)
        self.remedy = label(told.remedy, TextStyle.SMALL, quiet=True, wrap=True)
        self.remedy.setVisible(bool(told.remedy))
        for each in (self.text, self.remedy):
            each.setMinimumWidth(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.text)
        words.addWidget(self.remedy)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 5, 0, 5)
        row.setSpacing(10)
        row.addWidget(self.mark, 0, _TOP)
        row.addWidget(name, 0, _TOP)
        row.addLayout(words, 1)
        wrap_policy(self)
        spoken = f"{told.name}: {told.verdict}. {told.text}. {told.remedy}"
        self.setAccessibleName(spoken.strip())


class FindingsSheet(Sheet):
    """``checkRequested`` to look from the start, ``cancelRequested`` to stop looking.

    ``copyRequested(text)`` for what was found, without a secret: :meth:`as_text`.
    """

    checkRequested = Signal()
    cancelRequested = Signal()
    copyRequested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        self.act.setText(self.tr("Run again"))
        self.rows: list[FindingRow] = []
        self.copy = Button(self.tr("Copy as text"), "plain", "copy")
        self.copy.clicked.connect(self._copy)
        self.list = self._make_list()
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        self.agreed.connect(self.start)
        self.resize(640, 600)

    def as_text(self) -> str:
        """What was found, as far as it was looked."""
        raise NotImplementedError

    def forget(self) -> None:
        """Forget what was found before."""
        self.rows.clear()
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._column.addStretch(1)

    def start(self) -> None:
        """Forget what was found, and look again."""
        self.forget()
        self.copy.setEnabled(False)
        self.set_busy(True, self.tr("Looking"))
        self.checkRequested.emit()

    def add_heading(self, words: str) -> None:
        """What follows belongs to this."""
        heading = label(words, TextStyle.HEADING, wrap=True)
        heading.setContentsMargins(0, 14 if self.rows else 0, 0, 0)
        self._put(heading)

    def add_row(self, told: Told) -> None:
        """One more row."""
        row = FindingRow(told)
        self.rows.append(row)
        self._put(row)
        self.copy.setEnabled(True)

    def show_checked(self) -> None:
        """All was looked at."""
        bad = next((row for row in self.rows if row.told.remedy), None)
        self.set_busy(False)
        if bad is not None:
            self.list.ensureWidgetVisible(bad)
        self.summary.setText(
            self.tr("What to do stands below each mark.")
            if bad is not None
            else self.tr("Nothing is in the way.")
        )

    def show_failure(self, message: Message) -> None:
        """It could not look at all."""
        super().show_failure(message)
        self.copy.setEnabled(bool(self.rows))

    def reject(self) -> None:
        """Leave; while it looks, stop that first."""
        if self._busy and not self._waiting:
            self.cancelRequested.emit()
            self.set_busy(False, self.tr("Stopped"))
        else:
            super().reject()

    def _enable(self) -> None:
        super()._enable()
        self.cancel.setEnabled(True)
        if not self._busy:
            self.cancel.setText(self.tr("Close"))

    def _put(self, widget: QWidget) -> None:
        self._column.insertWidget(self._column.count() - 1, widget)

    def _copy(self) -> None:
        self.copyRequested.emit(self.as_text())

    def _make_list(self) -> QScrollArea:
        inner = QWidget()
        inner.setAutoFillBackground(False)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        scroll = QScrollArea()
        scroll.setViewport(QWidget())
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setAccessibleName(self.tr("What was found"))
        return scroll
