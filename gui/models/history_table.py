"""A credential's history as a table: when, what, and the debug ID; no values."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from gui import moments
from gui.models.plain import one_line
from gui.models.roles import Role
from gui.privacy import concealed
from gui.views.text import plain_tooltip

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()

WHEN, WHAT, DEBUG = range(3)

# What a column paints, for ``gui.delegates.quota_cell``.
_KINDS: Final = {WHEN: "words", WHAT: "name", DEBUG: "words"}


class Line(NamedTuple):
    """One event: when (seconds since the epoch), what, more of it, the debug ID."""

    at: float
    what: str
    more: str = ""
    debug_id: str = ""


class HistoryTableModel(QAbstractTableModel):
    """Newest first; what there is more to say stands on a second line."""

    def __init__(
        self, lines: tuple[Line, ...], now: float, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lines, self._now = lines, now

    def line(self, row: int) -> Line:
        """The event in a row."""
        return self._lines[row]

    def as_text(self, rows: list[int]) -> str:
        """Rows as tab-separated lines, their instants in both zones."""
        told = [
            (moments.both_zones(line.at), line.what, line.more, line.debug_id)
            for line in (self._lines[row] for row in rows)
        ]
        return "\n".join("\t".join(map(one_line, each)) for each in told)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row for each event."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Three."""
        return 0 if parent.isValid() else len(_KINDS)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole.value,
    ) -> Any:
        """The columns' names."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("When"), self.tr("What"), self.tr("Debug ID"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole.value) -> Any:
        """Everything a delegate paints, ready."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line, column = self._lines[index.row()], index.column()
        text = self._text(line, column)
        more = concealed(line.more) if column == WHAT else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{text}, {more}" if more else text
        if role == Qt.ItemDataRole.ToolTipRole:
            whole = moments.both_zones(line.at) if column == WHEN else more or text
            return plain_tooltip(whole)
        if role == Role.CELL_KIND:
            return _KINDS[column]
        return more if role == Role.SECOND_TEXT else None

    def _text(self, line: Line, column: int) -> str:
        if column == WHEN:
            return moments.day_and_time(line.at, self._now)
        return line.what if column == WHAT else line.debug_id
