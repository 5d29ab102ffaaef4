"""The list itself: a QListView that lays nothing out, however long it gets.

QListView asks its delegate for the size of every row, through Python, at each change.
Here the model tells where a row is from the heights of the two kinds of rows, so that
ten thousand rows cost what the visible ones cost, and the scroll bar tells the truth.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Slot,
)
from PySide6.QtGui import QCursor, QMouseEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from gui.delegates.credential_row import CredentialRow
from gui.models.credential_list import CredentialListModel
from gui.models.roles import Role
from gui.theme import colours, theme_watch
from gui.views.paint import panel, see_through

Index = QModelIndex | QPersistentModelIndex
_Hint = QAbstractItemView.ScrollHint
_Move = QAbstractItemView.CursorAction


class CredentialView(QListView):
    """Headers and credentials of a :class:`CredentialListModel`."""

    def __init__(
        self, model: CredentialListModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._rows = CredentialRow(self)
        self._ground = see_through()
        self._marked = ""
        self.setViewport(self._ground)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setItemDelegate(self._rows)
        self.setModel(model)
        theme_watch().changed.connect(self._measure_anew)

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

    # ── drops ────────────────────────────────────────────────────────────────

    def credential_at(self, point: QPoint) -> tuple[str, str]:
        """Id and name of the credential at a point of the viewport; empty for none."""
        index = self.indexAt(point)
        found = self._model.id_at(index.row())
        return found, str(index.data(Role.NAME) or "") if found else ""

    def mark(self, credential_id: str) -> None:
        """Frame the row that something is dragged over; empty: none."""
        self._marked = credential_id
        self._ground.update()

    # ── keys and choice ──────────────────────────────────────────────────────

    def moveCursor(self, action: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """The credential that a key leads to, past the headers."""
        del modifiers
        last = self._model.rowCount() - 1
        here = self.currentIndex().row()
        if last < 0:
            return QModelIndex()
        if here < 0 and action == _Move.MoveNext:
            return QModelIndex()  # the focus came, and that chooses nothing
        if action == _Move.MoveHome or here < 0:
            return self._credential(0, 1)
        if action == _Move.MoveEnd:
            return self._credential(last, -1)
        if action in (_Move.MovePageUp, _Move.MovePageDown):
            return self._page(here, -1 if action == _Move.MovePageUp else 1)
        steps = {
            _Move.MoveUp: -1,
            _Move.MovePrevious: -1,
            _Move.MoveDown: 1,
            _Move.MoveNext: 1,
        }
        step = steps.get(action, 0)
        found = self._credential(here + step, step) if step else QModelIndex()
        return found if found.isValid() else self._model.index(here)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A header is not chosen, nor does the keyboard start from it."""
        if not self._on_header(event):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drawn with the button held, the choice passes over headers."""
        held = event.buttons() != Qt.MouseButton.NoButton
        if not (held and self._on_header(event)):
            super().mouseMoveEvent(event)

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """As for any list, except that the chosen row stays chosen: its page does."""
        flag = QItemSelectionModel.SelectionFlag
        command = super().selectionCommand(index, event)
        kept = not self._model.id_at(index.row()) or command & flag.Deselect
        return flag.NoUpdate if kept else command

    def setSelection(
        self, rect: QRect, command: QItemSelectionModel.SelectionFlag
    ) -> None:
        """Choose the credential at a point; a header leaves the choice as it is."""
        index = self.indexAt(rect.topLeft())
        if self._model.id_at(index.row()):
            self.selectionModel().select(QItemSelection(index, index), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Where the chosen rows are."""
        region = QRegion()
        for index in range(selection.count()):
            chosen = selection.at(index)
            whole = self._rect(chosen.top()).united(self._rect(chosen.bottom()))
            region = region.united(QRegion(whole))
        return region

    # ── painting ─────────────────────────────────────────────────────────────

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows that can be seen."""
        painter = QPainter(self._ground)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        usual = option.state & ~(
            QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver
        )
        under = self._under_the_mouse()
        current = self.currentIndex().row() if self.hasFocus() else -1
        for index, rect in self._visible(event.rect()):
            state = usual
            if self.selectionModel().isSelected(index):
                state |= QStyle.StateFlag.State_Selected
            if index.row() == under:
                state |= QStyle.StateFlag.State_MouseOver
            if index.row() == current:
                state |= QStyle.StateFlag.State_HasFocus
            option.state = state
            option.rect = rect
            self._rows.paint(painter, option, index)
            if self._marked and self._model.id_at(index.row()) == self._marked:
                inner = QRectF(rect).adjusted(8, 1, -8, -1)
                panel(painter, inner, 8, None, colours().accent, 2)
        painter.end()

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

    def _on_header(self, event: QMouseEvent) -> bool:
        index = self.indexAt(event.position().toPoint())
        return index.isValid() and not self._model.id_at(index.row())

    def _credential(self, row: int, step: int) -> QModelIndex:
        """The first credential from a row on, up or down."""
        while 0 <= row < self._model.rowCount():
            if self._model.id_at(row):
                return self._model.index(row)
            row += step
        return QModelIndex()

    def _page(self, row: int, step: int) -> QModelIndex:
        """The credential a viewport's height away, else the outermost."""
        heights = self._rows.heights()
        away = max(heights.credential, self._ground.height() - heights.header)
        y = self._model.top(row, heights)
        y += away if step > 0 else heights.credential - 1 - away
        found = self._model.row_at(y, heights)
        if found < 0:
            found = 0 if step < 0 else self._model.rowCount() - 1
        index = self._credential(found, step)
        return index if index.isValid() else self._credential(found, -step)
