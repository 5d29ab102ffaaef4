"""The actions of a project, and which of them are ticked."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from gui import wiring_words
from gui.models.import_list import ImportRole

if TYPE_CHECKING:
    from core.formats.app_config import Action
    from gui.models.wiring_wish import Key

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class ActionList(QAbstractListModel):
    """``ticksChanged`` when other actions are ticked.

    An action that is included twice is one: its rows are ticked together.
    """

    ticksChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.actions: tuple[Action, ...] = ()
        self._warned: frozenset[str] = frozenset()
        self._ticked: set[Key] = set()

    def show(
        self,
        actions: tuple[Action, ...],
        warned: Collection[str],
        kept: Collection[Key] | None = None,
    ) -> None:
        """These actions; ``kept`` ticks, else those that have Adobe's inputs.

        ``warned``: the full names of those that something is odd about.
        """
        self.beginResetModel()
        self.actions, self._warned = actions, frozenset(warned)
        there = {each.key for each in actions}
        if kept is None:
            wired = {e.key for e in actions if e.credential_inputs or e.included}
            kept = there if len(there) == 1 else wired
        self._ticked = there & set(kept)
        self.endResetModel()
        self.ticksChanged.emit()

    def ticked(self) -> frozenset[Key]:
        """What is ticked."""
        return frozenset(self._ticked)

    def tick_all(self, ticked: bool) -> None:
        """Tick all, or none."""
        self._ticked = {each.key for each in self.actions} if ticked else set()
        self._repaint()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self.actions)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be chosen and ticked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the delegate and assistive tools read."""
        if not index.isValid() or index.row() >= len(self.actions):
            return None
        action = self.actions[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            ticked = action.key in self._ticked
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role == ImportRole.WARNS:
            return action.full_name in self._warned
        if role == ImportRole.USABLE:
            return True
        words: dict[int, Callable[[Action], Any]] = {
            Qt.ItemDataRole.DisplayRole: wiring_words.name_of,
            Qt.ItemDataRole.ToolTipRole: wiring_words.tooltip,
            Qt.ItemDataRole.AccessibleTextRole: wiring_words.spoken,
            ImportRole.BELOW: wiring_words.below,
            ImportRole.CHIP: wiring_words.chip,
        }
        return words[role](action) if role in words else None

    def setData(
        self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Tick or untick an action."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        key = self.actions[index.row()].key
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._ticked.add(key)
        else:
            self._ticked.discard(key)
        self._repaint()
        return True

    def _repaint(self) -> None:
        if self.actions:
            last = self.index(len(self.actions) - 1)
            self.dataChanged.emit(self.index(0), last)
        self.ticksChanged.emit()
