"""All that happened to a credential, newest first, to be read and copied."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from gui.delegates.quota_cell import QuotaCell
from gui.dialogs.sheet import Sheet
from gui.models.history_table import DEBUG, WHAT, HistoryTableModel, Line
from gui.views.buttons import Button

ROW: Final = 54
DEBUG_WIDTH: Final = 168


class HistoryDialog(Sheet):
    """``copyRequested(text)``: the chosen rows, or the debug ID of the current one."""

    copyRequested = Signal(str)

    def __init__(
        self,
        name: str,
        lines: tuple[Line, ...],
        now: float,
        *,
        cut: bool = False,
        remark: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", "", parent)
        self.title.setText(self.tr("History"))
        self.setWindowTitle(self.title.text())
        self.subtitle.setText(name)
        self.subtitle.show()
        self.act.setText(self.tr("Copy row"))
        self.copy_id = Button(self.tr("Copy debug ID"), "plain", "copy")
        self.model = HistoryTableModel(lines, now, self)
        self.table = self._make_table()
        self.body.addWidget(self.table, 1)
        self.foot.insertWidget(1, self.copy_id)
        self.summary.setText(remark)
        if cut:
            words = self.tr("The latest %1; older ones are not shown.")
            words = words.replace("%1", str(len(lines)))
            self.summary.setText(f"{words} {remark}".strip())
        self.copy_id.clicked.connect(self._copy_id)
        self.agreed.connect(self._copy_rows)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self, self.agree)
        self.table.selectionModel().selectionChanged.connect(self._look)
        self.resize(720, 560)
        if lines:
            self.table.selectRow(0)
        self._look()
        self.table.setFocus()

    def rows(self) -> list[int]:
        """The chosen rows, from above."""
        chosen = self.table.selectionModel().selectedRows()
        return sorted(index.row() for index in chosen)

    def _look(self) -> None:
        rows = self.rows()
        self.set_ready(bool(rows))
        self.copy_id.setEnabled(len(rows) == 1 and bool(self._debug_id(rows)))
        self.act.setText(self.tr("Copy rows") if len(rows) > 1 else self.tr("Copy row"))

    def _debug_id(self, rows: list[int]) -> str:
        return self.model.line(rows[0]).debug_id if rows else ""

    def _copy_rows(self) -> None:
        self._copy(self.model.as_text(self.rows()))

    def _copy_id(self) -> None:
        self._copy(self._debug_id(self.rows()))

    def _copy(self, text: str) -> None:
        self.copyRequested.emit(text)
        self.summary.setText(self.tr("Copied."))

    def _enable(self) -> None:
        super()._enable()
        self.cancel.setText(self.tr("Close"))

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setItemDelegate(QuotaCell(table))
        table.setAccessibleName(self.title.text())
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW)
        head = table.horizontalHeader()
        head.setFixedHeight(36)
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setResizeContentsPrecision(30)
        head.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(DEBUG, QHeaderView.ResizeMode.Fixed)
        head.resizeSection(DEBUG, max(DEBUG_WIDTH, head.sectionSizeHint(DEBUG)))
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        return table
