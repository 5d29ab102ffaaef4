"""A difference, line by line: two numbers, a sign, the text with values hidden."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, Protocol

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFocusEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui.privacy import concealed
from gui.theme import TextStyle, colours, font
from gui.views.last_input import by_keyboard
from gui.views.paint import panel

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()
_LINE: Final = Qt.ItemDataRole.UserRole.value + 1
BEFORE: Final = 2


class DiffLine(Protocol):
    """One line; a number is None where the line is not on that side."""

    @property
    def old_number(self) -> int | None:
        """Its number in the file as it is."""

    @property
    def new_number(self) -> int | None:
        """Its number in the file as it would be."""

    @property
    def sign(self) -> str:
        """A space, a minus or a plus; ``@`` where the text names a file."""

    @property
    def text(self) -> str:
        """The line with its values hidden."""


class _Lines(QAbstractListModel):
    """The lines, as rows."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[DiffLine, ...] = ()

    def set_lines(self, lines: Sequence[DiffLine]) -> None:
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def lines(self) -> tuple[DiffLine, ...]:
        return self._lines

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole.value) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{line.sign} {concealed(line.text)}"
        return line if role == _LINE else None


class _Row(QStyledItemDelegate):
    """Paints a line: numbers in a gutter, sign, text on its tint."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        return QSize(0, max(24, option.fontMetrics.height() + 8))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        line = index.data(_LINE)
        rect = option.rect
        chosen = colours()
        digit = painter.fontMetrics().horizontalAdvance("0")
        gutter = digit * 12
        tints = {"+": chosen.tint, "-": chosen.error_tint, "@": chosen.hover}
        painter.save()
        painter.setFont(font(TextStyle.MONO))
        if line.sign in tints:
            painter.fillRect(rect, tints[line.sign])
        painter.fillRect(
            QRect(rect.left(), rect.top(), gutter, rect.height()), chosen.side
        )
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        right = middle | int(Qt.AlignmentFlag.AlignRight)
        painter.setPen(chosen.text2)
        for number, left in ((line.old_number, 0), (line.new_number, digit * 6)):
            if number is not None:
                cell = QRect(rect.left() + left, rect.top(), digit * 5, rect.height())
                painter.drawText(cell, right, str(number))
        text = rect.adjusted(gutter + 12, 0, -12, 0)
        painter.setPen(chosen.text if line.sign != " " else chosen.text2)
        sign = line.sign.replace("-", "−").replace("@", "")
        painter.drawText(text, middle, sign)
        text.adjust(digit * 2, 0, 0, 0)
        words = painter.fontMetrics().elidedText(
            concealed(line.text), Qt.TextElideMode.ElideMiddle, text.width()
        )
        painter.drawText(text, middle, words)
        if option.state & QStyle.StateFlag.State_HasFocus and by_keyboard():
            panel(
                painter, QRectF(rect).adjusted(1, 1, -1, -1), 4, None, chosen.accent, 2
            )
        painter.restore()


class DiffView(QListView):
    """Read-only; values are hidden before they come here.

    Nothing is selected; the keys go from line to line all the same.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = _Lines()
        self.setModel(self._lines)
        self.setItemDelegate(_Row(self))
        self.setAccessibleName(self.tr("What would change"))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_lines(self, lines: Sequence[DiffLine]) -> None:
        """Replace the lines."""
        self._lines.set_lines(lines)

    def show_first_change(self) -> None:
        """Have it in view, with two lines before it."""
        at = self._first_change()
        if at is not None:
            self.scrollTo(
                self._lines.index(max(at - BEFORE, 0)),
                QListView.ScrollHint.PositionAtTop,
            )

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at what changes first; Qt would at the top."""
        if not self.currentIndex().isValid() and self._lines.rowCount():
            at = self._first_change() or 0
            self.selectionModel().setCurrentIndex(
                self._lines.index(at), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        super().focusInEvent(event)

    def _first_change(self) -> int | None:
        signs = (line.sign for line in self._lines.lines())
        return next((at for at, sign in enumerate(signs) if sign in "+-"), None)

    def texts(self) -> tuple[str, ...]:
        """The lines with their signs."""
        rows = range(self._lines.rowCount())
        return tuple(self._lines.index(row).data() for row in rows)
