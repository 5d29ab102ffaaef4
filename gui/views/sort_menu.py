"""The menu of the sort button: by what, with groups or without, folded or not."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from gui.models.entries import Order


class SortMenu(QMenu):
    """``chosen(order)``; ``foldRequested(all)`` to fold all groups, or none."""

    chosen = Signal(object)
    foldRequested = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Sort"))
        self.setAccessibleName(self.title())
        self._order = Order()
        self._by = {
            "name": self.addAction(self.tr("By name")),
            "used": self.addAction(self.tr("By last use")),
            "expiry": self.addAction(self.tr("By expiry")),
        }
        group = QActionGroup(self)
        for by, action in self._by.items():
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(partial(self._sort, by))
        self.addSeparator()
        self._grouped = self.addAction(self.tr("Group by org and project"))
        self._grouped.setCheckable(True)
        self._grouped.triggered.connect(self._group)
        self._folds = (
            self._act(self.tr("Fold all groups"), folded=True),
            self._act(self.tr("Unfold all groups"), folded=False),
        )
        self.show_order(self._order)

    def show_order(self, order: Order) -> None:
        """Tick what is chosen."""
        self._order = order
        self._by[order.by].setChecked(True)
        self._grouped.setChecked(not order.flat)
        for action in self._folds:
            action.setEnabled(not order.flat)

    def _act(self, words: str, *, folded: bool) -> QAction:
        action = self.addAction(words)
        action.triggered.connect(partial(self._fold, folded))
        return action

    def _sort(self, by: str, _checked: bool = True) -> None:
        self.chosen.emit(self._order._replace(by=by))

    def _group(self, grouped: bool) -> None:
        self.chosen.emit(self._order._replace(flat=not grouped))

    def _fold(self, folded: bool, _checked: bool = False) -> None:
        self.foldRequested.emit(folded)
