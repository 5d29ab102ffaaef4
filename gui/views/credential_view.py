"""The list itself: what keys and mouse do in it, and how it is painted."""

from __future__ import annotations

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
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from gui.models.credential_list import CredentialListModel
from gui.models.roles import Role
from gui.theme import colours
from gui.views.announce import tell_row
from gui.views.paint import panel
from gui.views.row_view import RowView
from gui.views.text import plain_tooltip

Index = QModelIndex | QPersistentModelIndex
_Move = QAbstractItemView.CursorAction


class CredentialView(RowView):
    """Headers and credentials of a :class:`CredentialListModel`.

    ``menuRequested(id, point)`` for a credential, the point on the screen.
    """

    menuRequested = Signal(str, QPoint)

    def __init__(
        self, model: CredentialListModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, parent)
        self._marked = ""
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)

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
        """The row that a key leads to: past headers, save those of folded groups."""
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

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell assistive tools which row the keyboard is at, as Qt's lists do."""
        super().currentChanged(current, previous)
        tell_row(self, current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left folds the group, Right unfolds it; the other keys as in any list."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            right = event.key() == Qt.Key.Key_Right
            self._fold(folded=right == self.isRightToLeft())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A header folds its group; it is not chosen, nor do keys start from it."""
        if not self._on_header(event):
            super().mousePressEvent(event)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._model.toggle_group(self.indexAt(event.position().toPoint()).row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks on a header are two clicks."""
        if self._on_header(event):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with a credential: at the mouse, or at the chosen row."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        found = self._model.id_at(index.row())
        if found:
            inside = event.pos() if by_mouse else self.visualRect(index).center()
            self.menuRequested.emit(found, self._ground.mapToGlobal(inside))

    def viewportEvent(self, event: QEvent) -> bool:
        """A row's tooltip: plain text, whatever it holds."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            lines = str(index.data(Role.TIP) or "") if index.isValid() else ""
            tip = "<br>".join(map(plain_tooltip, lines.split("\n")))
            QToolTip.showText(event.globalPos(), tip, self, self.visualRect(index))
            return True
        return super().viewportEvent(event)

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

    def _on_header(self, event: QMouseEvent) -> bool:
        index = self.indexAt(event.position().toPoint())
        return index.isValid() and not self._model.id_at(index.row())

    def _fold(self, *, folded: bool) -> None:
        """Fold the group of the current row, or unfold it; the keyboard stays there."""
        row = self.currentIndex().row()
        here = self._model.id_at(row)
        header = self._model.index(self._model.header_of(here) if here else row)
        if header.data(Role.FOLDED) in (None, folded):
            return
        self._model.toggle_group(header.row())
        if not self.currentIndex().isValid():
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(header, flag)
        self.scrollTo(header)

    def _credential(self, row: int, step: int) -> QModelIndex:
        """The first row from one on where keys stop, up or down."""
        while 0 <= row < self._model.rowCount():
            if self._model.is_stop(row):
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
