"""Wiring, second step: the way, and what it changes in each file."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from core.formats.app_config_plan import Way
from gui import wiring_words
from gui.dialogs.import_pane import Remarks
from gui.dialogs.wiring_actions import ROOMY, let_shrink, put_remarks
from gui.models.wiring_lines import shown_lines
from gui.views.buttons import Button
from gui.views.choice import RoundMark
from gui.views.diff_view import DiffView
from gui.views.flow_layout import FlowLayout
from gui.views.focus_frame import REACH
from gui.views.text import label
from gui.views.ticks import Tick

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.wiring import PlannedWiring


class WiringDifference(QWidget):
    """``changed`` when another way is chosen, ``backRequested`` for the actions."""

    changed = Signal()
    backRequested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.back = Button(self.tr("Back to the actions"), "ghost")
        self.back.clicked.connect(self.backRequested)
        self._group = QButtonGroup(self)
        self.marks = {way: RoundMark(wiring_words.way_name(way)) for way in Way}
        for way, mark in self.marks.items():
            mark.setAccessibleDescription(wiring_words.meaning(way))
            self._group.addButton(mark)
        self.marks[Way.INPUTS].setChecked(True)
        self.meaning = label("", quiet=True, wrap=True)
        self.replace = Tick(self.tr("In place of the other way and of other values"))
        self.replace.setChecked(True)
        self.remarks = Remarks(())
        self.diff = DiffView()
        let_shrink(self.diff)
        self._lay_out()
        self._say()
        self._group.buttonToggled.connect(self._toggled)
        self.replace.toggled.connect(self.changed)

    def way(self) -> Way:
        """The chosen way."""
        return next(way for way, mark in self.marks.items() if mark.isChecked())

    def choose(self, way: Way) -> None:
        """Choose a way."""
        self.marks[way].setChecked(True)

    def show_plan(self, planned: PlannedWiring) -> None:
        """What would change, from the first change on, and what would be odd then."""
        self.diff.show_lines(shown_lines(planned.files))
        self.diff.scrollToTop()
        self._show_remarks([wiring_words.remark(each) for each in planned.findings])

    def forget(self) -> None:
        """There is no difference now."""
        self.diff.show_lines(())
        self._show_remarks(())

    def _show_remarks(self, said: Sequence[str]) -> None:
        self.remarks = put_remarks(self._column, self.remarks, said)
        self.remarks.fold.setChecked(self.height() >= ROOMY)
        QWidget.setTabOrder(self.back, self.remarks.fold)
        QWidget.setTabOrder(self.remarks.fold, self.remarks.area)
        QWidget.setTabOrder(self.remarks.area, self.diff)

    def _toggled(self, _mark: RoundMark, on: bool) -> None:
        if on:
            self._say()
            self.changed.emit()

    def _say(self) -> None:
        way = self.way()
        self.meaning.setText(wiring_words.meaning(way))
        self.replace.setEnabled(way is not Way.OUT)

    def _lay_out(self) -> None:
        ways = FlowLayout(None, 12, 0)
        for mark in self.marks.values():
            ways.addWidget(mark)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.replace)
        below.addStretch(1)
        below.addWidget(self.back)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(REACH, REACH, REACH, REACH)
        column.setSpacing(4)
        column.addLayout(ways)
        column.addWidget(self.meaning)
        column.addLayout(below)
        column.addSpacing(4)
        column.addWidget(self.diff, 1)
        column.addWidget(self.remarks)
        order = (*self.marks.values(), self.replace, self.back, self.diff)
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)
