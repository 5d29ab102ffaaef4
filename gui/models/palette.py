"""The rows of the palette: titles of groups, and what can be done, shown or set."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from typing import Any, Final, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from gui.models import palette_search
from gui.models.palette_search import Haystack, Query

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()
# Rows of one group that are shown; whoever wants others types more.
MOST: Final = 50
MANY: Final = 2000


class Kind(IntEnum):
    """In the order in which they are shown."""

    ACTION = 0
    CREDENTIAL = 1
    SETTING = 2


class Item(NamedTuple):
    """Something to find. ``ring`` is the id of the credential whose ring it shows."""

    kind: Kind
    id: str
    title: str
    more: str = ""
    icon: str = ""
    keys: str = ""
    guarded: bool = False
    ring: str = ""
    words: str = ""

    def stack(self) -> Haystack:
        """What is searched of it; of an action not the credential it is done to."""
        if self.kind is Kind.ACTION:
            return palette_search.haystack(self.title, self.words)
        return palette_search.haystack(self.title, self.more, self.words)


class Prepared(NamedTuple):
    """An item with what is searched of it."""

    item: Item
    stack: Haystack


class Titles(NamedTuple):
    """What stands above each group, and above what was used last."""

    used: str
    kinds: tuple[str, str, str]


class PaletteRole(IntEnum):
    """What the delegate paints from."""

    ITEM = Qt.ItemDataRole.UserRole.value + 1
    TITLE = Qt.ItemDataRole.UserRole.value + 2
    MARKS = Qt.ItemDataRole.UserRole.value + 3
    RING = Qt.ItemDataRole.UserRole.value + 4


Row = Item | str


class PaletteModel(QAbstractListModel):
    """Filled when the palette opens; narrowed by :meth:`search`.

    ``ring`` tells kind and step of a credential's ring as it is painted.
    """

    def __init__(
        self,
        titles: Titles,
        ring: Callable[[str], tuple[str, int]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._titles, self._ring = titles, ring
        self._kinds: dict[Kind, list[Prepared]] = {}
        self._used: tuple[str, ...] = ()
        self._query = palette_search.query("")
        self._rows: list[Row] = []
        self._total = 0
        # What the last query found, to look among while more is typed to it.
        self._found: dict[Kind, list[Prepared]] = {}

    def fill(self, items: Iterable[Prepared], used: Sequence[str] = ()) -> None:
        """Take these, each group in its order; ``used`` by id, the latest first."""
        order = {each: place for place, each in enumerate(used)}
        kinds: dict[Kind, list[Prepared]] = {kind: [] for kind in Kind}
        for each in items:
            kinds[each.item.kind].append(each)
        for group in kinds.values():
            group.sort(key=lambda each: order.get(each.item.id, len(order)))
        self._kinds, self._used = kinds, tuple(used)
        self._found = {}
        self._lay_out()

    def search(self, text: str) -> None:
        """Show what holds every word; everything where there is none."""
        wanted = palette_search.query(text)
        if not wanted.text.startswith(self._query.text):
            self._found = {}
        self._query = wanted
        self._lay_out()

    def total(self) -> int:
        """How much was found, shown or not."""
        return self._total

    def item(self, row: int) -> Item | None:
        """What is in a row; None for a title."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Item) else None

    def next_item(self, row: int, step: int) -> int:
        """The nearest row with an item, from ``row`` on; -1 where there is none."""
        while 0 <= row < len(self._rows):
            if isinstance(self._rows[row], Item):
                return row
            row += step
        return -1

    # ── Qt's model ───────────────────────────────────────────────────────────

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Titles and items."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Titles cannot be chosen."""
        if self.item(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole.value) -> Any:
        """Everything that is painted, ready."""
        row = self._rows[index.row()] if index.isValid() else None
        if isinstance(row, Item):
            return self._item_data(row, role)
        shown = (
            Qt.ItemDataRole.DisplayRole.value,
            Qt.ItemDataRole.AccessibleTextRole.value,
            PaletteRole.TITLE.value,
        )
        return row if role in shown else None

    def _item_data(self, item: Item, role: int) -> Any:
        if role == PaletteRole.ITEM:
            return item
        if role == PaletteRole.MARKS:
            return palette_search.marks(item.title, self._query)
        if role == PaletteRole.RING:
            return self._ring(item.ring) if item.ring else None
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (item.title, item.more) if part)
        return None

    # ── what is shown ────────────────────────────────────────────────────────

    def _lay_out(self) -> None:
        self.beginResetModel()
        self._rows, self._total = [], 0
        searched = bool(self._query.words)
        last = () if searched else self._last()
        if last:
            self._rows.append(self._titles.used)
            self._rows.extend(each.item for each in last)
        for kind in Kind:
            group = self._group(kind, self._query)
            self._total += len(group)
            shown = [each.item for each in group[:MOST] if each not in last]
            if shown:
                self._rows.append(self._titles.kinds[kind])
                self._rows.extend(shown)
        self.endResetModel()

    def _group(self, kind: Kind, wanted: Query) -> list[Prepared]:
        """What is found of a kind, best first; among what was found before it."""
        among = self._found.get(kind, self._kinds.get(kind, []))
        if not wanted.words:
            return among
        stacks = [each.stack for each in among]
        found = [among[place] for place in palette_search.matching(stacks, wanted)]
        self._found[kind] = found
        if len(found) > MANY:
            # So many are ranked by nothing but how they begin.
            return sorted(
                found, key=lambda each: not each.stack.title.startswith(wanted.text)
            )
        return sorted(
            found, key=lambda each: palette_search.rank(each.stack.title, wanted)
        )

    def _last(self) -> tuple[Prepared, ...]:
        """What was used last, of all kinds, the latest first."""
        wanted = self._used[:LAST]
        found = {
            each.item.id: each
            for group in self._kinds.values()
            for each in group[:LAST]
            if each.item.id in wanted
        }
        return tuple(found[each] for each in wanted if each in found)


# How many of those used last stand above all others.
LAST: Final = 4
