"""The left side of the import preview: all that was found, and the remarks below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from gui.delegates.import_row import ImportRow
from gui.models.import_list import ImportList
from gui.models.import_row import Row
from gui.models.plain import in_lines
from gui.plurals import Plurals
from gui.theme import TextStyle, font
from gui.views.buttons import Button
from gui.views.marks import Ground, IconMark
from gui.views.search_line import SearchLine
from gui.views.text import fitting, label
from gui.views.ticks import BOX

# As many rows as are looked through without a search.
SEARCHED_FROM = 13


class FoundView(QListView):
    """``opened`` when a row is gone into: by a click beside its tick, or Enter."""

    opened = Signal()
    goes_in = False

    def __init__(self, model: ImportList) -> None:
        super().__init__()
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.rows = ImportRow(self)
        self.setItemDelegate(self.rows)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Credentials found"))
        self.setModel(model)  # last: what changes the looks lays all rows out anew

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click beside the tick goes into the row."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        beside = place.x() >= ImportRow.edge + BOX + ImportRow.gap
        if beside and self.indexAt(place).isValid():
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes into the row where that is another page."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if enter and plain and self.goes_in:
            self.opened.emit()
            event.accept()
        else:
            super().keyPressEvent(event)


class Remarks(QWidget):
    """Sentences about the files, folded: how many, and all of them once unfolded.

    ``warns``: they tell of what will go wrong, rather than of what was done.
    """

    def __init__(self, said: Sequence[str], *, warns: bool = False) -> None:
        super().__init__()
        self.mark = _mark(warns)
        self._said = list(said)
        if not self._said:  # to show it here would open a window of its own
            self.hide()
        self.fold = Button(Plurals().remarks(len(self._said)), "ghost", "chevron-right")
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self._toggled)
        self.area = QPlainTextEdit()
        self.area.setReadOnly(True)
        self.area.setTabChangesFocus(True)
        self.area.setFont(font(TextStyle.SMALL))
        self.area.setAccessibleName(self.tr("Remarks"))
        self.area.setPlainText(in_lines("\n".join(f"•  {each}" for each in self._said)))
        self.area.setMinimumHeight(88)
        self.area.setMaximumHeight(160)
        self.area.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 12)
        column.setSpacing(4)
        folded = QHBoxLayout()
        folded.setSpacing(4)
        folded.addWidget(self.fold)
        if warns and len(self._said) != 1:
            folded.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignVCenter)
        folded.addStretch(1)
        column.addLayout(folded)
        column.addWidget(self.area)
        if len(self._said) == 1:
            self._show_one(column)

    def has_any(self) -> bool:
        """Whether there is something to say."""
        return bool(self._said)

    def _show_one(self, column: QVBoxLayout) -> None:
        """A single one needs no fold."""
        self.fold.hide()
        row = QHBoxLayout()
        row.setContentsMargins(12, 4, 8, 0)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        said = fitting(self._said[0])
        row.addWidget(label(said, TextStyle.SMALL, quiet=True, wrap=True), 1)
        column.addLayout(row)

    def _toggled(self, on: bool) -> None:
        self.fold.set_icon("chevron-down" if on else "chevron-right")
        self.area.setVisible(on and len(self._said) > 1)


def _mark(warns: bool) -> IconMark:
    return IconMark("warning", 16, "soon_text") if warns else IconMark("info", 16)


class ImportPane(Ground):
    """``chosen(row)`` when another row is; ``opened`` when it is gone into."""

    chosen = Signal(object)
    opened = Signal()

    def __init__(self, model: ImportList, said: Sequence[str]) -> None:
        super().__init__("side", "right")
        self._model = model
        self.view = FoundView(model)
        self.search = SearchLine(self.tr("Search"), self.tr("Search what was found"))
        self.all = Button(self.tr("All"), "ghost")
        self.none = Button(self.tr("None"), "ghost")
        self.remarks = Remarks(said)
        self._nothing = label(self.tr("Nothing found"), quiet=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._nothing.hide()
        self._lay_out()
        self.search.textChanged.connect(self._search)
        self.all.clicked.connect(lambda: model.tick_all(True))
        self.none.clicked.connect(lambda: model.tick_all(False))
        self.view.opened.connect(self.opened)
        self.view.selectionModel().currentChanged.connect(self._current_changed)

    def set_step(self, alone: bool) -> None:
        """Whether the list is a page of its own."""
        self.view.goes_in = self.view.rows.leads_on = alone
        self.set_edge("" if alone else "right")

    def choose(self, row: Row) -> None:
        """Choose a row."""
        index = self._model.index_of(row)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(index, flag)

    def _current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        row = self._model.row(index)
        if row is not None:
            self.chosen.emit(row)

    def _search(self, words: str) -> None:
        current = self._model.row(self.view.currentIndex())
        self._model.set_filter(words)
        self._nothing.setVisible(not self._model.rowCount())
        if current is not None and self._model.index_of(current).isValid():
            self.choose(current)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 1, 0)
        column.setSpacing(6)
        count = len(self._model.rows)
        top = QHBoxLayout()
        top.setContentsMargins(12, 0, 12, 0)
        top.setSpacing(4)
        top.addWidget(self.search, 1)
        top.addStretch(0)
        top.addWidget(self.all)
        top.addWidget(self.none)
        self.search.setVisible(count >= SEARCHED_FROM)
        ticked = [row for row in self._model.rows if row.can_be_ticked()]
        several = len(ticked) > 1
        self.all.setVisible(several)
        self.none.setVisible(several)
        self.all.setAccessibleName(self.tr("Tick all"))
        self.none.setAccessibleName(self.tr("Tick none"))
        if count >= SEARCHED_FROM or several:
            column.addLayout(top)
        rows = QHBoxLayout()
        rows.setContentsMargins(12, 0, 4, 0)
        rows.addWidget(self.view)
        column.addLayout(rows, 1)
        column.addWidget(self._nothing)
        column.addWidget(self.remarks)
