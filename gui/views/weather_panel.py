"""Which weather the practice Adobe has: a list for each call, a tick for each kind."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.delegates.tick_row import TickRow
from gui.models.weather import WeatherKind
from gui.views.buttons import Button
from gui.views.segmented import Segmented
from gui.views.text import label
from gui.views.ticks import Tick

PLACES: Final = ("any", "token", "quota", "validate")
_ID: Final = Qt.ItemDataRole.UserRole


class WeatherPanel(QWidget):
    """``changed`` when a tick is set or taken away.

    Kinds that happen to the same call exclude each other.
    """

    changed = Signal()

    def __init__(
        self, kinds: Sequence[WeatherKind], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kinds = {kind.id: kind for kind in kinds}
        self._busy = False
        self.places = Segmented(
            (
                self.tr("All calls"),
                self.tr("Token"),
                self.tr("Quota"),
                self.tr("Check"),
            )
        )
        self.places.setAccessibleName(self.tr("Which calls it happens to"))
        self.list = self._make_list()
        self.meaning = label("", quiet=True, wrap=True)
        self.next_only = Tick(self.tr("For the next call only"))
        self.clear_button = Button(self.tr("Clear weather"))
        self._lay_out()
        self.places.currentChanged.connect(self._show_place)
        self.list.currentItemChanged.connect(self._explain)
        self.list.itemChanged.connect(self._ticked)
        self.clear_button.clicked.connect(self.clear)
        self._show_place()
        self._look()

    def chosen(self) -> tuple[str, ...]:
        """The ids of those that are ticked."""
        return tuple(str(item.data(_ID)) for item in self._items() if _is_on(item))

    def choose(self, ids: Iterable[str]) -> None:
        """Tick these alone, and show the first."""
        wanted = set(ids)
        self._busy = True
        for item in self._items():
            _set(item, on=item.data(_ID) in wanted)
        self._busy = False
        places = [kind.place for name, kind in self._kinds.items() if name in wanted]
        if places:
            self.places.set_current(PLACES.index(places[0]))
        self._show_place()
        self._look()

    def clear(self) -> None:
        """Take every tick away."""
        self.choose(())
        self.changed.emit()

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _make_list(self) -> QListWidget:
        made = QListWidget()
        made.setItemDelegate(TickRow(made))
        made.setAccessibleName(self.tr("Kinds of weather"))
        for kind in self._kinds.values():
            item = QListWidgetItem(kind.name)
            item.setData(_ID, kind.id)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, kind.meaning)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            made.addItem(item)
        return made

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.places)
        column.addWidget(self.list, 1)
        column.addWidget(self.meaning)
        row = QHBoxLayout()
        row.addWidget(self.next_only)
        row.addStretch(1)
        row.addWidget(self.clear_button)
        column.addLayout(row)

    def _show_place(self, _index: int = 0) -> None:
        place = PLACES[self.places.current()]
        shown, ticked = [], []
        for row, item in enumerate(self._items()):
            here = self._kinds[str(item.data(_ID))].place == place
            self.list.setRowHidden(row, not here)
            if here:
                shown.append(row)
                if _is_on(item):
                    ticked.append(row)
        self.list.setCurrentRow(next(iter(ticked + shown), -1))
        self._explain()

    def _explain(self) -> None:
        row = self.list.currentRow()
        name = str(self.list.item(row).data(_ID)) if row >= 0 else ""
        self.meaning.setText(self._kinds[name].meaning if name else "")

    def _ticked(self, item: QListWidgetItem) -> None:
        if self._busy:
            return
        self._busy = True
        if _is_on(item):
            calls = set(self._kinds[str(item.data(_ID))].calls)
            for other in self._items():
                shared = calls.intersection(self._kinds[str(other.data(_ID))].calls)
                if other is not item and shared:
                    _set(other, on=False)
        self._busy = False
        self._look()
        self.changed.emit()

    def _look(self) -> None:
        self.clear_button.setEnabled(bool(self.chosen()))


def _is_on(item: QListWidgetItem) -> bool:
    return item.checkState() == Qt.CheckState.Checked


def _set(item: QListWidgetItem, *, on: bool) -> None:
    item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
