"""The table and the text of the Quota page, as they are set up."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtWidgets import QPlainTextEdit, QTableView

from gui.delegates.quota_cell import QuotaCell
from gui.theme import TextStyle, font

# Rows whose text the width of a column is made for, beside those that are seen.
MEASURED = 20


def make_table(model: QAbstractItemModel, name: str) -> QTableView:
    """Rows of figures, to be read and not to be written in."""
    table = QTableView()
    table.setModel(model)
    table.setItemDelegate(QuotaCell(table))
    table.setAccessibleName(name)
    table.verticalHeader().hide()
    table.horizontalHeader().setResizeContentsPrecision(MEASURED)
    table.horizontalHeader().setFixedHeight(36)
    table.horizontalHeader().setHighlightSections(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
    table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    return table


def make_text(name: str) -> QPlainTextEdit:
    """The answer as it came, wrapped."""
    text = QPlainTextEdit()
    text.setReadOnly(True)
    text.setFont(font(TextStyle.MONO))
    text.setAccessibleName(name)
    text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
    return text
