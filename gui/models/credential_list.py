"""The sidebar's list: group headers and credentials, filtered by what is typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from core.clocks import boot_clock
from core.model import Credential, Environment
from gui import countdown
from gui.countdown import Remaining
from gui.models.arrangement import Arrangement, Entry, Group, Heights, entry_of
from gui.models.looks import Looks
from gui.models.roles import Role
from gui.models.state import CredentialState

Index = QModelIndex | QPersistentModelIndex
# More new rows than this at once are laid out once, and not one by one.
FEW: Final = 20
_ROOT: Final = QModelIndex()


class CredentialListModel(QAbstractListModel):
    """States in rows. ``stateChanged(id)`` tells that a page should be drawn anew.

    The list may come in parts: :meth:`set_credentials` takes the first, :meth:`add`
    the others. A state may be known before its row is there.
    """

    stateChanged = Signal(str)

    def __init__(
        self,
        now: Callable[[], float],
        parent: QObject | None = None,
        boot: Callable[[], float] = boot_clock,
    ) -> None:
        super().__init__(parent)
        self._now, self._boot = now, boot
        self._states: dict[str, CredentialState] = {}
        self._order = Arrangement()
        self._words: tuple[str, ...] = ()
        self._gone: set[str] = set()
        self._looks = Looks(self.remaining, now, boot)

    # ── what the window puts in ──────────────────────────────────────────────

    def set_credentials(self, credentials: Iterable[Credential]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._states = {item.id: CredentialState(item) for item in credentials}
        self._order.set(entry_of(item.credential) for item in self._states.values())
        self._looks.clear()
        self._gone.clear()
        self.endResetModel()

    def know(self, credential: Credential) -> None:
        """Keep a state whose row is still to come."""
        self._states.setdefault(credential.id, CredentialState(credential))

    def add(self, credentials: Iterable[Credential]) -> None:
        """Take in more of the list, as it was read.

        What is known already stays as it is, and what was removed meanwhile is gone:
        the reading may have begun before.
        """
        fresh = []
        for item in credentials:
            if item.id not in self._gone and self._order.entry(item.id) is None:
                state = self._states.setdefault(item.id, CredentialState(item))
                fresh.append(entry_of(state.credential))
        fresh.sort()
        if fresh and self._order.is_tail(fresh):
            self._append(fresh)
        elif len(fresh) > FEW:
            self.beginResetModel()
            self._order.take(fresh)
            self.endResetModel()
        else:
            for entry in fresh:
                self._insert(entry)

    def put(self, credential: Credential) -> None:
        """Add a credential, or show what was changed in one."""
        known = self._states.get(credential.id)
        state = known or CredentialState(credential)
        self._states[credential.id] = state.but(credential=credential)
        before, entry = self._order.entry(credential.id), entry_of(credential)
        if before is None:
            self._insert(entry)
        elif before == entry:
            self._repaint(credential.id)
        else:
            self.beginResetModel()
            self._order.remove(credential.id)
            self._order.insert(entry)
            self.endResetModel()
        self.stateChanged.emit(credential.id)

    def remove(self, credential_id: str) -> None:
        """Take a credential out."""
        self._gone.add(credential_id)
        self._looks.forget(credential_id)
        self._states.pop(credential_id, None)
        if self._order.entry(credential_id) is not None:
            self.beginResetModel()
            self._order.remove(credential_id)
            self.endResetModel()

    def update(self, credential_id: str, **changes: Any) -> None:
        """Change fields of a state; late news of a removed credential is dropped."""
        state = self._states.get(credential_id)
        if state is None:
            return
        self._states[credential_id] = state.but(**changes)
        self._repaint(credential_id)
        self.stateChanged.emit(credential_id)

    def set_filter(self, words: str) -> None:
        """Show the credentials that hold every word, in any field."""
        wanted = tuple(dict.fromkeys(words.casefold().split()))
        if wanted != self._words:
            self._words = wanted
            self.beginResetModel()
            self._order.search(wanted)
            self.endResetModel()

    def tick(self) -> None:
        """Repaint the rows whose words or ring have changed with the time."""
        for credential_id in self._looks.changed(self._states):
            self._repaint(credential_id)

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

    def row_of(self, credential_id: str) -> int:
        """The row of a credential, -1 if it is filtered out."""
        return self._order.row_of(credential_id)

    def id_at(self, row: int) -> str:
        """The credential in a row; empty for a header or no row."""
        found = self._order.at(row)
        return found if isinstance(found, str) else ""

    def first(self) -> str:
        """The first credential in the list as filtered, if there is one."""
        return self._order.id_of(0)

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
        if isinstance(row, str):
            return self._credential_data(self._states[row], role)
        return None if row is None else _group_data(row, role)

    def _credential_data(self, state: CredentialState, role: int) -> Any:
        if role in _PLAIN:
            return _PLAIN[role](state)
        if role not in _TIMED:
            return None
        return _TIMED[role](self.remaining(state))

    def remaining(self, state: CredentialState) -> Remaining:
        """What the ring of a state shows now."""
        if state.asking:
            return countdown.asking(keyring=state.waiting)
        if state.failure is not None:
            return countdown.failed()
        return countdown.remaining(state.token, self._now(), self._boot())

    def _repaint(self, credential_id: str) -> None:
        self._looks.note(self._states[credential_id])
        row = self.row_of(credential_id)
        if row >= 0:
            self.dataChanged.emit(self.index(row), self.index(row))

    def _insert(self, entry: Entry) -> None:
        rows = self._order.growth(entry)
        if rows is None:
            self._order.insert(entry)
            return
        self.beginInsertRows(_ROOT, *rows)
        self._order.insert(entry)
        self.endInsertRows()

    def _append(self, entries: list[Entry]) -> None:
        more, rows = self._order.tail_rows(entries), self._order.rows()
        if not more:
            self._order.extend(entries)
            return
        self.beginInsertRows(_ROOT, rows, rows + more - 1)
        self._order.extend(entries)
        self.endInsertRows()


def place_of(credential: Credential) -> str:
    """The workspace, else which Adobe it is."""
    if credential.workspace:
        return credential.workspace
    translate = QCoreApplication.translate
    return {
        Environment.PRODUCTION: translate("Credential", "No workspace"),
        Environment.STAGE: translate("Credential", "Adobe stage"),
        Environment.PRACTICE: translate("Credential", "Practice"),
        Environment.CUSTOM: translate("Credential", "Custom address"),
    }[credential.environment]


# What a row shows whatever the time is, by role.
_PLAIN: Final[dict[int, Callable[[CredentialState], Any]]] = {
    Qt.ItemDataRole.DisplayRole.value: lambda state: state.credential.name,
    Role.NAME: lambda state: state.credential.name,
    Role.CREDENTIAL_ID: lambda state: state.id,
    Role.SECOND_LINE: lambda state: place_of(state.credential),
    Role.GUARDED: lambda state: state.credential.guarded,
    Role.BUSY: lambda state: state.asking,
    Role.KEPT_FRESH: lambda state: state.fresh,
    Role.IS_GROUP: lambda _: False,
    Qt.ItemDataRole.AccessibleTextRole.value: lambda state: (
        f"{state.credential.name}, {place_of(state.credential)}{state.spoken}"
    ),
}

# What a row shows of the time that is left, by role.
_TIMED: Final[dict[int, Callable[[Remaining], Any]]] = {
    Role.TIME_WORDS: lambda left: left.short,
    Role.RING_KIND: lambda left: left.kind,
    Role.RING_STEP: lambda left: countdown.step(left.kind, left.fraction),
    Qt.ItemDataRole.AccessibleDescriptionRole.value: lambda left: left.spoken,
}


def _group_data(group: Group, role: int) -> Any:
    org = group.org_name or group.org
    org = org or QCoreApplication.translate("Credential", "No IMS org yet")
    if role in (Qt.ItemDataRole.DisplayRole, Role.GROUP_TITLE):
        return org
    if role == Role.GROUP_SUBTITLE:
        return group.project
    if role == Role.IS_GROUP:
        return True
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return f"{org} {group.project}".strip()
    return None
