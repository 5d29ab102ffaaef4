"""A QListView that lays nothing out, however long it gets.

QListView asks its delegate for the size of every row, through Python, at each change.
Here the model tells where a row is from the heights of the two kinds of rows, so that
ten thousand rows cost what the visible ones cost, and the scroll bar tells the truth.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import (
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Slot,
)
from PySide6.QtGui import QCursor, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from gui.delegates.credential_row import CredentialRow
from gui.models.credential_list import CredentialListModel
from gui.privacy import privacy
from gui.theme import theme_watch
from gui.views.paint import see_through

Index = QModelIndex | QPersistentModelIndex
_Hint = QAbstractItemView.ScrollHint


class RowView(QListView):
    """Where the rows of a :class:`CredentialListModel` are, and which can be seen."""

    def __init__(
        self, model: CredentialListModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._rows = CredentialRow(self)
        self._ground = see_through()
        self.setViewport(self._ground)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(self._rows)
        self.setModel(model)
        theme_watch().changed.connect(self._measure_anew)
        privacy().changed.connect(self._ground.update)

    # ── where rows are ───────────────────────────────────────────────────────

    def visualRect(self, index: Index) -> QRect:
        """Where a row is in the viewport; empty for none."""
        return self._rect(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The row at a point of the viewport."""
        inside = 0 <= point.x() < self._ground.width()
        y = point.y() + self.verticalOffset()
        row = self._model.row_at(y, self._rows.heights()) if inside else -1
        return self._model.index(row) if row >= 0 else QModelIndex()

    def horizontalOffset(self) -> int:
        """Nothing is wider than the list."""
        return 0

    def verticalOffset(self) -> int:
        """Pixels above the viewport."""
        return self.verticalScrollBar().value()

    def scrollTo(self, index: Index, hint: _Hint = _Hint.EnsureVisible) -> None:
        """Bring a row into view, and the header right above it with it."""
        if not index.isValid():
            return
        row, heights = index.row(), self._rows.heights()
        headed = row > 0 and not self._model.id_at(row - 1)
        top = self._model.top(row - headed, heights)
        bottom = self._model.top(row + 1, heights)
        bar, height = self.verticalScrollBar(), self._ground.height()
        self.updateGeometries()
        if hint == _Hint.PositionAtCenter:
            bar.setValue((top + bottom - height) // 2)
        elif hint == _Hint.PositionAtTop or top < bar.value():
            bar.setValue(top)
        elif hint == _Hint.PositionAtBottom or bottom > bar.value() + height:
            bar.setValue(bottom - height)

    def is_seen(self, index: Index) -> bool:
        """Whether the whole of a row is in the viewport."""
        return self._ground.rect().contains(self.visualRect(index))

    def updateGeometries(self) -> None:
        """The scroll bar, by the height of all rows."""
        bar, height = self.verticalScrollBar(), self._ground.height()
        heights = self._rows.heights()
        whole = self._model.top(self._model.rowCount(), heights)
        bar.setPageStep(height)
        bar.setSingleStep(heights.credential)
        bar.setRange(0, max(0, whole - height))

    @Slot()
    def _measure_anew(self) -> None:
        """Another font or style: rows may be higher."""
        self.doItemsLayout()

    def doItemsLayout(self) -> None:
        """Nothing but the scroll bar: rows are not laid out."""
        QAbstractItemView.doItemsLayout(self)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The visible rows are painted anew."""
        del dx, dy
        self._ground.update()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Paint a row; QListView would lay all of them out anew."""
        QAbstractItemView.dataChanged(self, first, last, list(roles))

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Where the chosen rows are."""
        region = QRegion()
        for index in range(selection.count()):
            chosen = selection.at(index)
            whole = self._rect(chosen.top()).united(self._rect(chosen.bottom()))
            region = region.united(QRegion(whole))
        return region

    def _visible(self, rect: QRect) -> Iterator[tuple[QModelIndex, QRect]]:
        top = rect.top() + self.verticalOffset()
        row = self._model.row_at(max(0, top), self._rows.heights())
        count = self._model.rowCount() if row >= 0 else row
        while row < count:
            place = self._rect(row)
            if place.top() > rect.bottom():
                return
            yield self._model.index(row), place
            row += 1

    def _rect(self, row: int) -> QRect:
        heights = self._rows.heights()
        top, below = (self._model.top(each, heights) for each in (row, row + 1))
        width = self._ground.width()
        return QRect(0, top - self.verticalOffset(), width, below - top)

    def _under_the_mouse(self) -> int:
        if not self._ground.underMouse():
            return -1
        return self.indexAt(self._ground.mapFromGlobal(QCursor.pos())).row()
