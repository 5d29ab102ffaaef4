"""The rows of the sidebar's list as views and the window read them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from gui import countdown
from gui.countdown import Remaining
from gui.models import row_data
from gui.models.arrangement import Arrangement, Heights
from gui.models.entries import USUAL, Order
from gui.models.state import CredentialState

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()


class CredentialRows(QAbstractListModel):
    """States in the order of an arrangement, whoever puts them in."""

    def __init__(
        self,
        now: Callable[[], float],
        boot: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._now, self._boot = now, boot
        self._states: dict[str, CredentialState] = {}
        self._order = Arrangement()
        self._sorting = USUAL
        self._folded: set[str] = set()

    # ── what the window asks ─────────────────────────────────────────────────

    def state(self, credential_id: str) -> CredentialState | None:
        """The state of a credential, or None once it is gone."""
        return self._states.get(credential_id)

    def __len__(self) -> int:
        return len(self._states)

    def ids(self) -> tuple[str, ...]:
        """The ids of all credentials."""
        return tuple(self._states)

    def matching(self) -> int:
        """How many credentials are in the list as filtered."""
        return self._order.found()

    def order(self) -> Order:
        """How the list is sorted."""
        return self._sorting

    def folded(self) -> frozenset[str]:
        """The keys of the folded groups, those that are not there among them."""
        return frozenset(self._folded)

    def group_keys(self) -> tuple[str, ...]:
        """The keys of all groups that there are, of those found."""
        return self._order.group_keys()

    def row_of(self, credential_id: str) -> int:
        """The row of a credential, -1 if it is filtered out or folded away."""
        return self._order.row_of(credential_id)

    def header_of(self, credential_id: str) -> int:
        """The row of the header that a credential is under, -1 where there is none."""
        entry = self._order.entry(credential_id)
        found = entry is not None and self._order.place_of(credential_id) >= 0
        return self._order.header_of(entry.group) if entry and found else -1

    def is_stop(self, row: int) -> bool:
        """Whether the keyboard stops at a row: a credential, or a folded group."""
        found = self._order.at(row)
        return found is not None and (
            isinstance(found, str) or self._order.hides(found)
        )

    def id_at(self, row: int) -> str:
        """The credential in a row; empty for a header or no row."""
        found = self._order.at(row)
        return found if isinstance(found, str) else ""

    def first(self) -> str:
        """The first credential in the list as filtered, if there is one."""
        return self._order.first()

    def neighbour(self, credential_id: str) -> str:
        """The credential below, else the one above: where to go after a delete."""
        place = self._order.place_of(credential_id)
        if place < 0:
            return self.first()
        return self._order.id_of(place + 1) or self._order.id_of(place - 1)

    def top(self, row: int, heights: Heights) -> int:
        """Where a row begins, in pixels; for the row after the last: the end."""
        return self._order.top(row, heights)

    def row_at(self, y: int, heights: Heights) -> int:
        """The row that holds a pixel, -1 above and below all."""
        return self._order.row_at(y, heights)

    # ── Qt's model ───────────────────────────────────────────────────────────

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Rows with headers."""
        return 0 if parent.isValid() else self._order.rows()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headers cannot be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if not self.id_at(index.row()):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole.value) -> Any:
        """Everything a delegate paints, ready."""
        row = self._order.at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if not isinstance(row, str):
            folded = self._order.hides(row) if self._order.folds() else None
            count = partial(self._order.members, row)
            return row_data.of_group(row, role, folded=folded, members=count)
        state = self._states[row]
        if role in row_data.TIMED:
            return row_data.timed(state, self.remaining(state), role)
        alone = self._sorting.flat or state.credential.pinned
        return row_data.plain(state, role, alone=alone)

    def remaining(self, state: CredentialState) -> Remaining:
        """What the ring of a state shows now."""
        if state.asking:
            return countdown.asking(keyring=state.waiting)
        if state.failure is not None:
            return countdown.failed()
        return countdown.remaining(state.token, self._now(), self._boot())
