"""A named set of a credential's scopes: its name, and a tick for each scope."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from core.model import ScopeSet
from gui.delegates.tick_row import TickRow
from gui.dialogs.sheet import Sheet
from gui.models.plain import one_line
from gui.models.scope_sets import LONGEST, tidy
from gui.views.buttons import Button
from gui.views.fields import Notice, TextField
from gui.views.search_line import SearchLine
from gui.views.text import TextStyle, label

# More scopes than these are searched.
SEARCHED: Final = 12
# What Adobe's own samples always ask for.
BASE: Final = ("openid", "AdobeID")
_SCOPE: Final = Qt.ItemDataRole.UserRole


class ScopeSetDialog(Sheet):
    """``given(set)``; ``taken`` are the names of the other sets.

    ``made`` is the set to edit; without one a new one begins, with nothing ticked.
    """

    given = Signal(object)

    def __init__(
        self,
        credential: str,
        scopes: tuple[str, ...],
        taken: Collection[str],
        made: ScopeSet | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", "", parent)
        self._taken = {
            tidy(name).casefold() for name in (*taken, self.tr("All scopes"))
        }
        self._scopes = tuple(dict.fromkeys(scopes))
        new = made is None
        self.title.setText(self.tr("New set of scopes") if new else self.tr("Edit set"))
        self.setWindowTitle(self.title.text())
        self.subtitle.setText(one_line(credential))
        self.subtitle.setVisible(bool(credential))
        self.act.setText(self.tr("Create") if new else self.tr("Save"))
        self.field = TextField(self.tr("Name of the set"))
        self.search = SearchLine(self.tr("Search"), self.tr("Search the scopes"))
        self.search.setParent(self)
        self._many = len(self._scopes) > SEARCHED
        self.count = label("", TextStyle.SMALL_HEADING, quiet=True)
        self.all = Button("", "link")
        self.list = self._make_list(made.scopes if made else ())
        self.hint = Notice()
        self._arrange()
        if made is not None:
            self.field.set_text(made.name)
        self._connect()
        self._look()
        self.resize(560, 560 if self._many else 500)
        self.field.line.setFocus()

    def ticked(self) -> tuple[str, ...]:
        """The scopes that are ticked, in the credential's order."""
        return tuple(str(item.data(_SCOPE)) for item in self._items() if _is_on(item))

    def shown(self) -> tuple[str, ...]:
        """The scopes that the search leaves."""
        return tuple(str(item.data(_SCOPE)) for item in self._in_sight())

    def _make_list(self, ticked: Collection[str]) -> QListWidget:
        made = QListWidget()
        made.setItemDelegate(TickRow(made))
        made.setAccessibleName(self.tr("Scopes of the set"))
        for scope in self._scopes:
            item = QListWidgetItem(one_line(scope))
            item.setData(_SCOPE, scope)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            _set(item, on=scope in ticked)
            made.addItem(item)
        made.setCurrentRow(0)
        return made

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.count)
        if self._many:
            row.addWidget(self.search, 1)
        else:
            self.search.hide()
            row.addStretch(1)
        row.addWidget(self.all)
        self.body.setSpacing(8)
        self.body.addWidget(self.field)
        self.body.addLayout(row)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.hint)

    def _connect(self) -> None:
        self.field.changed.connect(self._look)
        self.search.textChanged.connect(self._find)
        self.list.itemChanged.connect(self._look)
        self.all.clicked.connect(self._tick_all)
        self.agreed.connect(self._give)

    def _find(self, words: str) -> None:
        """Leave the scopes that hold what is searched for; the ticks stay."""
        wanted = words.strip().casefold()
        for row, item in enumerate(self._items()):
            self.list.setRowHidden(row, wanted not in item.text().casefold())
        first = next(iter(self._in_sight()), None)
        if first is not None and self.list.currentItem() not in self._in_sight():
            self.list.setCurrentItem(first)
        self._look()

    def _tick_all(self) -> None:
        items = self._in_sight()
        on = not all(map(_is_on, items))
        self.list.blockSignals(True)  # counted once, and not for each
        for item in items:
            _set(item, on=on)
        self.list.blockSignals(False)
        self.list.viewport().update()
        self._look()

    def _look(self) -> None:
        ticked, items = self.ticked(), self._in_sight()
        words = self.tr("%n of %1 ticked", "", len(ticked))
        self.count.setText(words.replace("%1", str(len(self._scopes))))
        whole = bool(items) and all(map(_is_on, items))
        self.all.setText(self.tr("Untick all") if whole else self.tr("Tick all"))
        self.all.setEnabled(bool(items))
        self.all.updateGeometry()
        problem = self._problem()
        self.field.set_notice(problem)
        self._hint(ticked)
        named = bool(tidy(self.field.text()))
        self.set_ready(named and not problem and bool(ticked))

    def _problem(self) -> str:
        """What is wrong with the name; an empty one is not told, it is not done yet."""
        name = tidy(self.field.text())
        if len(name) > LONGEST:
            text = self.tr("At most %1 characters.")
            return text.replace("%1", str(LONGEST))
        if name.casefold() in self._taken:
            return self.tr("There is a set by that name.")
        return ""

    def _hint(self, ticked: tuple[str, ...]) -> None:
        missing = [one for one in BASE if one in self._scopes and one not in ticked]
        if not ticked:
            self.hint.say(self.tr("Tick one at least."), warning=False)
        elif missing:
            text = self.tr(
                "Without %1 calls may fail: Adobe’s samples always ask for it."
            )
            if len(missing) > 1:
                text = self.tr(
                    "Without %1 and %2 calls may fail: Adobe’s samples always ask for "
                    "them."
                )
            for place, name in enumerate(missing, 1):
                text = text.replace(f"%{place}", name)
            self.hint.say(text, warning=True)
        else:
            self.hint.say("", warning=False)
        self.list.setAccessibleDescription(self.hint.text())

    def _give(self) -> None:
        self.set_busy(True, self.tr("Storing"))
        self.given.emit(ScopeSet(tidy(self.field.text()), self.ticked()))

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _in_sight(self) -> list[QListWidgetItem]:
        return [item for item in self._items() if not item.isHidden()]


def _is_on(item: QListWidgetItem) -> bool:
    return item.checkState() == Qt.CheckState.Checked


def _set(item: QListWidgetItem, *, on: bool) -> None:
    item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
