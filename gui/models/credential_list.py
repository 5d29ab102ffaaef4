"""The sidebar's list: group headers and credentials, filtered by what is typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby
from typing import Any, Final, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from core.model import Credential, Environment
from gui import countdown
from gui.countdown import Remaining
from gui.models.roles import Role
from gui.models.state import CredentialState

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()


class Group(NamedTuple):
    """A header row: the org, and the project inside it."""

    org: str
    project: str


class CredentialListModel(QAbstractListModel):
    """States in rows. ``stateChanged(id)`` tells that a page should be drawn anew."""

    stateChanged = Signal(str)

    def __init__(self, now: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._states: dict[str, CredentialState] = {}
        self._rows: list[Group | str] = []
        self._filter = ""
        self._shown: dict[str, tuple[Any, ...]] = {}

    # ── what the window puts in ──────────────────────────────────────────────

    def set_credentials(self, credentials: Iterable[Credential]) -> None:
        """Replace everything."""
        self._states = {item.id: CredentialState(item) for item in credentials}
        self._lay_out()

    def put(self, credential: Credential) -> None:
        """Add a credential, or show what was changed in one."""
        state = self._states.get(credential.id)
        self._states[credential.id] = (
            CredentialState(credential)
            if state is None
            else state.but(credential=credential)
        )
        self._lay_out()
        self.stateChanged.emit(credential.id)

    def remove(self, credential_id: str) -> None:
        """Take a credential out."""
        if self._states.pop(credential_id, None) is not None:
            self._lay_out()

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
        if words != self._filter:
            self._filter = words
            self._lay_out()

    def tick(self) -> None:
        """Repaint the rows whose words or ring have changed with the time."""
        for row in self._rows:
            if isinstance(row, str) and self._shown.get(row) != self._look(row):
                self._repaint(row)

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
        return sum(isinstance(row, str) for row in self._rows)

    def row_of(self, credential_id: str) -> int:
        """The row of a credential, -1 if it is filtered out."""
        return self._rows.index(credential_id) if credential_id in self._rows else -1

    def id_at(self, row: int) -> str:
        """The credential in a row; empty for a header or no row."""
        found = self._rows[row] if 0 <= row < len(self._rows) else ""
        return found if isinstance(found, str) else ""

    def first(self) -> str:
        """The first credential in the list as filtered, if there is one."""
        return next((row for row in self._rows if isinstance(row, str)), "")

    def neighbour(self, credential_id: str) -> str:
        """The credential below, else the one above: where to go after a delete."""
        ids = [row for row in self._rows if isinstance(row, str)]
        if credential_id not in ids:
            return ids[0] if ids else ""
        place = ids.index(credential_id)
        rest = ids[place + 1 : place + 2] or ids[max(0, place - 1) : place]
        return rest[0] if rest else ""

    # ── Qt's model ───────────────────────────────────────────────────────────

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Rows with headers."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headers cannot be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if not self.id_at(index.row()):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole.value) -> Any:
        """Everything a delegate paints, ready."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if isinstance(row, Group):
            return _group_data(row, role)
        return self._credential_data(self._states[row], role)

    def _credential_data(self, state: CredentialState, role: int) -> Any:
        if role in _PLAIN:
            return _PLAIN[role](state)
        if role not in _TIMED:
            return None
        return _TIMED[role](self.remaining(state))

    def remaining(self, state: CredentialState) -> Remaining:
        """What the ring of a state shows now."""
        if state.asking:
            return countdown.asking()
        if state.failure is not None:
            return countdown.failed()
        return countdown.remaining(state.token, self._now())

    def _look(self, credential_id: str) -> tuple[Any, ...]:
        left = self.remaining(self._states[credential_id])
        return left.kind, left.short, countdown.step(left.kind, left.fraction)

    def _repaint(self, credential_id: str) -> None:
        row = self.row_of(credential_id)
        if row >= 0:
            self._shown[credential_id] = self._look(credential_id)
            self.dataChanged.emit(self.index(row), self.index(row))

    def _lay_out(self) -> None:
        self.beginResetModel()
        words = self._filter.casefold().split()
        found = [
            state.credential
            for state in self._states.values()
            if all(_matches(state.credential, word) for word in words)
        ]
        found.sort(key=lambda item: (*_group_of(item), item.name.casefold(), item.id))
        self._rows = []
        for key, members in groupby(found, key=_group_of):
            self._rows.append(Group(*key))
            self._rows += [item.id for item in members]
        self._shown = {item.id: self._look(item.id) for item in found}
        self.endResetModel()


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
    Role.IS_GROUP: lambda _: False,
    Qt.ItemDataRole.AccessibleTextRole.value: lambda state: (
        f"{state.credential.name}, {place_of(state.credential)}"
    ),
}

# What a row shows of the time that is left, by role.
_TIMED: Final[dict[int, Callable[[Remaining], Any]]] = {
    Role.TIME_WORDS: lambda left: left.short,
    Role.RING_KIND: lambda left: left.kind,
    Role.RING_STEP: lambda left: countdown.step(left.kind, left.fraction),
    Qt.ItemDataRole.AccessibleDescriptionRole.value: lambda left: left.spoken,
}


def _group_of(credential: Credential) -> tuple[str, str]:
    return credential.ims_org_id, credential.project


def _matches(credential: Credential, word: str) -> bool:
    """Names from the first letter; ids and scopes, which hold them all, from three."""
    names = (credential.name, credential.project, credential.workspace)
    ids = (credential.client_id, credential.ims_org_id, *credential.scopes)
    fields = names if len(word) < 3 else (*names, *ids)
    return any(word in field.casefold() for field in fields)


def _group_data(group: Group, role: int) -> Any:
    no_org = QCoreApplication.translate("Credential", "No IMS org yet")
    if role in (Qt.ItemDataRole.DisplayRole, Role.GROUP_TITLE):
        return group.org or no_org
    if role == Role.GROUP_SUBTITLE:
        return group.project
    if role == Role.IS_GROUP:
        return True
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return f"{group.org or no_org} {group.project}".strip()
    return None
