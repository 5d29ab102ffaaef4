"""The list of the import preview: its rows, which are shown, and their ticks."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from core.matching import Match
from gui import import_words
from gui.models.import_row import Row

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class ImportRole(IntEnum):
    """What the delegate asks for."""

    BELOW = Qt.ItemDataRole.UserRole + 1
    CHIP = Qt.ItemDataRole.UserRole + 2
    USABLE = Qt.ItemDataRole.UserRole + 3
    WARNS = Qt.ItemDataRole.UserRole + 4


class ImportList(QAbstractListModel):
    """``ticksChanged`` when what would be imported is no longer the same."""

    ticksChanged = Signal()

    def __init__(self, rows: Iterable[Row], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows = list(rows)
        self.comparing = False
        self._shown = list(range(len(self.rows)))
        self._words: tuple[str, ...] = ()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be chosen; some can be ticked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        row = self.row(index)
        if row is not None and row.can_be_ticked():
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the delegate and assistive tools read."""
        row = self.row(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return import_words.name_of(row)
        if role == Qt.ItemDataRole.CheckStateRole:
            state = Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
            return None if row.match is None else state
        if role == ImportRole.BELOW:
            return import_words.below(row)
        if role == ImportRole.CHIP:
            return import_words.chip(row, comparing=self.comparing)
        if role == ImportRole.USABLE:
            return row.can_be_ticked() or import_words.is_settled(row)
        if role == ImportRole.WARNS:
            return any(remark.warns for remark in row.remarks)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return import_words.spoken(row, comparing=self.comparing)
        return None

    def setData(
        self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Tick or untick a row."""
        row = self.row(index)
        if role != Qt.ItemDataRole.CheckStateRole or row is None:
            return False
        if not row.can_be_ticked():
            return False
        row.ticked = Qt.CheckState(value) is Qt.CheckState.Checked
        if row.ticked:
            self._untick_twins(row)
        self.changed(row)
        return True

    def row(self, index: Index) -> Row | None:
        """The row at an index."""
        inside = index.isValid() and index.row() < len(self._shown)
        return self.rows[self._shown[index.row()]] if inside else None

    def changed(self, row: Row) -> None:
        """A row was decided on or edited: draw it anew, and count again."""
        self._repaint(row)
        self.ticksChanged.emit()

    def tick_all(self, ticked: bool) -> None:
        """Tick what can be ticked among the rows shown, or untick it."""
        taken = set()
        for place in self._shown:
            row = self.rows[place]
            twin = None if row.match is None else row.match.twin
            first = place if twin is None else twin
            row.ticked = ticked and row.can_be_ticked() and first not in taken
            if row.ticked:
                taken.add(first)
        self._repaint_all()
        self.ticksChanged.emit()

    def settle(self, matches: Iterable[Match]) -> None:
        """What is known of the secrets, too, in the order of the credentials."""
        found = [row for row in self.rows if row.match is not None]
        for row, match in zip(found, matches, strict=False):
            row.settle(match)
        self.comparing = False
        self._repaint_all()
        self.ticksChanged.emit()

    def set_filter(self, words: str) -> None:
        """Show the rows that hold every word."""
        wanted = tuple(words.casefold().split())
        if wanted == self._words:
            return
        self._words = wanted
        self.beginResetModel()
        self._shown = [
            place
            for place, row in enumerate(self.rows)
            if all(word in import_words.searched(row) for word in wanted)
        ]
        self.endResetModel()

    def index_of(self, row: Row) -> QModelIndex:
        """Where a row is shown; invalid where it is not."""
        for shown, place in enumerate(self._shown):
            if self.rows[place] is row:
                return self.index(shown)
        return QModelIndex()

    def unbar(self) -> None:
        """Offer all of them, and not the one alone that was meant."""
        for row in self.rows:
            row.barred = False
        self._repaint_all()
        self.ticksChanged.emit()

    def forget(self) -> None:
        """Let go of everything."""
        self.beginResetModel()
        for row in self.rows:
            row.forget()
        self.rows, self._shown = [], []
        self.endResetModel()

    def _untick_twins(self, row: Row) -> None:
        """One of those that stand for the same credential is enough."""
        own = self.rows.index(row)
        first = self._first(own)
        for place, other in enumerate(self.rows):
            if other.ticked and place != own and self._first(place) == first:
                other.ticked = False
                self._repaint(other)

    def _first(self, place: int) -> int:
        """The first row that stands for the same credential."""
        match = self.rows[place].match
        return place if match is None or match.twin is None else match.twin

    def _repaint(self, row: Row) -> None:
        index = self.index_of(row)
        if index.isValid():
            self.dataChanged.emit(index, index)

    def _repaint_all(self) -> None:
        if self._shown:
            last = self.index(len(self._shown) - 1)
            self.dataChanged.emit(self.index(0), last)
