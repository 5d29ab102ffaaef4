"""The quota as a table: known figures in columns, everything else as path and value."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from core.model import QuotaRow
from gui.models.roles import Role
from gui.views.text import plain_tooltip

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()

NAME, USED, LIMIT, SHARE = range(4)
VALUE = 1

# What a column paints, for ``gui.delegates.quota_cell``.
_KINDS: Final = {NAME: "name", USED: "number", LIMIT: "number", SHARE: "share"}


class QuotaTableModel(QAbstractTableModel):
    """Four columns where the answer holds figures, two where it is only data.

    Among figures a field that is only data comes last, its value on a second line.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[QuotaRow, ...] = ()
        self._figures = False
        self._compact = False

    def set_rows(self, rows: tuple[QuotaRow, ...]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._rows = tuple(sorted(rows, key=lambda row: not _has_figures(row)))
        self._figures = bool(rows) and _has_figures(self._rows[0])
        self.endResetModel()

    def set_compact(self, compact: bool) -> None:
        """For a narrow page: the limit stands under the used amount."""
        if compact == self._compact:
            return
        self._compact = compact
        if self._rows:
            last = self.index(len(self._rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    @property
    def has_figures(self) -> bool:
        """Whether any row holds a used amount or a limit."""
        return self._figures

    def as_text(self) -> str:
        """The table as tab-separated lines, headings first."""
        columns = range(self.columnCount())
        head = [
            str(self.headerData(column, Qt.Orientation.Horizontal))
            for column in columns
        ]
        head.append(self.tr("Notes"))
        lines = [
            [*(self._plain(row, column) for column in columns), self._second_line(row)]
            for row in self._rows
        ]
        return "\n".join("\t".join(line) for line in [head, *lines])

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row for each line of the report."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Four, or two for generic shapes."""
        if parent.isValid():
            return 0
        return 4 if self._figures else 2

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole.value,
    ) -> Any:
        """The columns' names; figures are headed on the right."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = self._figures and section in (USED, LIMIT)
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if not self._figures:
            return (self.tr("Field"), self.tr("Value"))[section]
        return (
            self.tr("Quota"),
            self.tr("Used"),
            self.tr("Limit"),
            self.tr("Share"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole.value) -> Any:
        """Everything a delegate paints, ready."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._plain(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(self._plain(row, column))
        if role == Role.CELL_KIND:
            return _KINDS[column] if self._figures else ("name", "words")[column]
        if role == Role.SECOND_TEXT:
            return self._below(row, column)
        if role == Role.FRACTION and column == SHARE:
            return share(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, column)
        return None

    def _spoken(self, row: QuotaRow, column: int) -> str:
        """The same in full words: what the bar and its marks show besides."""
        words, part = self._plain(row, column), share(row)
        if column != SHARE or not self._figures or part is None:
            return words
        told = self.tr("%1 of %2").replace("%1", words)
        told = told.replace("%2", figure(row.limit))
        for bound in (0.95, 0.80):
            if part >= bound:
                above = self.tr("above %1%").replace("%1", f"{bound * 100:.0f}")
                return f"{told}, {above}"
        return told

    def _below(self, row: QuotaRow, column: int) -> str:
        if column == USED and self._compact and self._figures and row.limit is not None:
            return self.tr("of %1").replace("%1", figure(row.limit))
        return self._second_line(row) if column == NAME else ""

    def _second_line(self, row: QuotaRow) -> str:
        """The period, and what else the answer says; the value of mere data."""
        if not self._figures:
            return ""
        return "  ·  ".join(part for part in (row.period, row.value) if part)

    def _plain(self, row: QuotaRow, column: int) -> str:
        if column == NAME:
            return row.name
        if not self._figures:
            return row.value or figure(row.used if row.limit is None else row.limit)
        if not _has_figures(row):
            return ""
        if column == USED:
            return figure(row.used)
        if column == LIMIT:
            return self.tr("Not given") if row.limit is None else figure(row.limit)
        part = share(row)
        if part is None:
            told = row.limit is None and not self._compact
            return self.tr("No limit given") if told else ""
        return self.tr("%1%").replace("%1", QLocale().toString(part * 100, "f", 1))


def share(row: QuotaRow) -> float | None:
    """Used over limit; None where either is unknown or the limit is nothing."""
    if row.used is None or not row.limit or row.limit < 0:
        return None
    return row.used / row.limit


# From here on a float no longer holds every whole number; Qt takes 64 bits at most.
LARGEST: Final = 2.0**53


def figure(value: float | None) -> str:
    """A number as the locale writes it, nothing for None."""
    if value is None:
        return ""
    if abs(value) >= LARGEST:
        return QLocale().toString(float(value), "g", 6)
    if float(value).is_integer():
        return QLocale().toString(int(value))
    return QLocale().toString(value)


def _has_figures(row: QuotaRow) -> bool:
    return row.used is not None or row.limit is not None
