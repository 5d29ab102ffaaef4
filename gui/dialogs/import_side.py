"""The right side of the import preview: the way back, the chosen row, the remarks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.dialogs.import_pane import Remarks
from gui.models.import_row import Row
from gui.views.buttons import Button

if TYPE_CHECKING:
    from gui.dialogs.import_detail import ImportDetail
    from gui.views.credential_form import Judge


class ImportSide(QWidget):
    """What stands for the row is made a turn of the event loop after the list.

    ``decided`` when a row has changed; ``placeCopied(text)``, ``consoleRequested``.
    """

    decided = Signal()
    placeCopied = Signal(str)
    consoleRequested = Signal()

    def __init__(self, judge: Judge, back: str, said: Sequence[str]) -> None:
        super().__init__()
        self._judge = judge
        self._row: Row | None = None
        self._comparing = False
        self._detail: ImportDetail | None = None
        self._late = QTimer(self, singleShot=True, interval=0)
        self._late.timeout.connect(self._make_detail)
        self.back = Button(back, "ghost")
        self.remarks = Remarks(said)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 12, 0)
        top.addWidget(self.back)
        top.addStretch(1)
        self._column.addLayout(top)
        self._column.addStretch(1)
        self._column.addWidget(self.remarks)
        self.remarks.setVisible(self.remarks.has_any())

    @property
    def detail(self) -> ImportDetail:
        """The chosen row, to look at, mend and decide; made now if it is not there."""
        return self._detail or self._make_detail()

    def show_row(self, row: Row | None, *, comparing: bool) -> None:
        """Show another row, or the same one as it is now."""
        self._row, self._comparing = row, comparing
        if self._detail is None:
            self._late.start()
        else:
            self._detail.show_row(row, comparing=comparing)

    def forget(self) -> None:
        """Let go of the row and its secret."""
        self._row = None
        self._late.stop()
        if self._detail is not None:
            self._detail.forget()

    @Slot()
    def _make_detail(self) -> ImportDetail:
        from gui.dialogs.import_detail import ImportDetail

        self._late.stop()
        self._detail = detail = ImportDetail(self._judge)
        detail.show_row(self._row, comparing=self._comparing)
        detail.decided.connect(self.decided)
        detail.edited.connect(self.decided)
        detail.placeCopied.connect(self.placeCopied)
        detail.consoleRequested.connect(self.consoleRequested)
        self._column.takeAt(1)  # what kept the place
        self._column.insertWidget(1, detail, 1)
        detail.show()  # the layout would, a turn later
        return detail
