"""Menus of actions, whose keys are shown here and bound elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gui.models.action import Shown, native


class ActionMenu(QMenu):
    """``chosen(id)``; before each opening the entries are asked for anew.

    An entry without words is a line between others; what cannot be done now is grey,
    and what is so already is ticked.
    """

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        entries: Callable[[], Sequence[Shown]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent)
        self.setAccessibleName(name)
        self._entries = entries
        self._actions: dict[str, QAction] = {}
        self._fill()
        self.aboutToShow.connect(self._look)

    def action(self, action_id: str) -> QAction | None:
        """The entry of an action, where it is there."""
        return self._actions.get(action_id)

    def show_entry(self, action_id: str, shown: bool) -> None:
        """Show an entry, or hide it: what is done by a button needs none."""
        action = self._actions.get(action_id)
        if action is not None:
            action.setVisible(shown)

    def _fill(self) -> None:
        for entry in self._entries():
            if not entry.words:
                self.addSeparator()
                continue
            action = QAction(self)
            action.triggered.connect(partial(self._choose, entry.id))
            self._actions[entry.id] = action
            self.addAction(action)
            _show(action, entry)

    @Slot()
    def _look(self) -> None:
        for entry in self._entries():
            action = self._actions.get(entry.id)
            if action is not None:
                _show(action, entry)

    def _choose(self, action_id: str, _checked: bool = False) -> None:
        self.chosen.emit(action_id)


def _show(action: QAction, entry: Shown) -> None:
    # The keys are shown and not registered: bound twice, Qt acts on neither.
    keys = native(entry.keys)
    action.setText(f"{entry.words}\t{keys}" if keys else entry.words)
    action.setEnabled(entry.applies)
    action.setCheckable(entry.ticked is not None)
    action.setChecked(entry.ticked is True)
