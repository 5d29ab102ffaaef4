"""The sidebar's list: group headers and credentials, filtered by what is typed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QObject, Signal

from core.clocks import boot_clock
from core.model import Credential
from gui.models import entries
from gui.models.credential_rows import CredentialRows
from gui.models.entries import Entry, Order
from gui.models.looks import Looks
from gui.models.state import CredentialState

# More new rows than this at once are laid out once, and not one by one.
FEW: Final = 20
_ROOT: Final = QModelIndex()


class CredentialListModel(CredentialRows):
    """States in rows. ``stateChanged(id)`` tells that a page should be drawn anew,
    ``foldedChanged`` that the user has folded a group, or unfolded it.

    The list may come in parts: :meth:`set_credentials` takes the first, :meth:`add`
    the others. A state may be known before its row is there.
    """

    stateChanged = Signal(str)
    foldedChanged = Signal()

    def __init__(
        self,
        now: Callable[[], float],
        parent: QObject | None = None,
        boot: Callable[[], float] = boot_clock,
    ) -> None:
        super().__init__(now, boot, parent)
        self._words: tuple[str, ...] = ()
        self._gone: set[str] = set()
        self._looks = Looks(self.remaining, now, boot)

    # ── what the window puts in ──────────────────────────────────────────────

    def set_credentials(self, credentials: Iterable[Credential]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._states = {item.id: CredentialState(item) for item in credentials}
        self._order.set(map(self._entry, self._states.values()))
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
                fresh.append(self._entry(state))
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
        known = self._states.get(credential.id) or CredentialState(credential)
        state = self._states[credential.id] = known.but(credential=credential)
        if self._order.entry(credential.id) is None:
            self._insert(self._entry(state))
        else:
            self._place(state, self._entry(state))
            self._repaint(credential.id)
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
        after = self._states[credential_id] = state.but(**changes)
        if self._sorting.by == "expiry" and after.token is not state.token:
            self._place(after, self._placed(after))
        self._repaint(credential_id)
        self.stateChanged.emit(credential_id)

    def note_use(self, credential_id: str) -> None:
        """A token of it was copied, or a call was made, just now."""
        state = self._states.get(credential_id)
        if state is not None:
            used = state.credential.with_changes(used_at=self._now())
            self._states[credential_id] = state = state.but(credential=used)
            self._place(state, self._placed(state))

    def arrange(self, order: Order) -> None:
        """Sort in another way, with groups or without."""
        if order != self._sorting:
            self._sorting = order
            with self._rearranged():
                states = (self._states[each.id] for each in self._order.entries())
                self._order.set(map(self._placed, states), flat=order.flat)

    def fold(self, keys: Collection[str]) -> None:
        """Fold these groups, by their keys, and unfold all others."""
        if set(keys) != self._folded:
            self._folded = set(keys)
            with self._rearranged():
                self._order.fold(self._folded)

    def toggle_group(self, row: int) -> bool:
        """Fold the group of a header, or unfold it; False where none can be."""
        group = self._order.at(row)
        if isinstance(group, str) or group is None or not self._order.folds():
            return False
        self.fold(self._folded ^ {group.key})
        self.foldedChanged.emit()
        return True

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
            if self._sorting.by == "expiry":
                state = self._states[credential_id]
                self._place(state, self._placed(state))
            self._repaint(credential_id)

    # ─────────────────────────────────────────────────────────────────────────

    def _repaint(self, credential_id: str) -> None:
        self._looks.note(self._states[credential_id])
        row = self.row_of(credential_id)
        if row >= 0:
            self.dataChanged.emit(self.index(row), self.index(row))

    def _entry(self, state: CredentialState) -> Entry:
        return entries.entry_of(state.credential, self._sorting, self._ends(state))

    def _placed(self, state: CredentialState) -> Entry:
        """The entry as it stands in the order of now; its texts stay."""
        entry, it = self._order.entry(state.id), state.credential
        if entry is None:
            return self._entry(state)
        rank = entries.rank_of(it, self._sorting, self._ends(state))
        return entry._replace(group=entries.group_of(it, self._sorting), rank=rank)

    def _ends(self, state: CredentialState) -> float:
        if state.token is None or self._sorting.by != "expiry":
            return entries.NEVER
        over = state.token.left(self._now(), self._boot()) <= 0
        return entries.expiry(state.token.expires_at, over=over)

    def _place(self, state: CredentialState, entry: Entry) -> None:
        """Move a row to where it belongs, if that is elsewhere by now."""
        before = self._order.entry(state.id)
        if before is None or before == entry:
            return
        with self._rearranged():
            self._order.remove(state.id)
            self._order.insert(entry)

    @contextmanager
    def _rearranged(self) -> Iterator[None]:
        """Rows change their places: what points at one goes with it."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [self._order.at(index.row()) for index in before]
        yield
        after = [
            self._order.row_of(each)
            if isinstance(each, str)
            else self._order.header_of(each)
            if each is not None
            else -1
            for each in held
        ]
        self.changePersistentIndexList(before, [self.index(row) for row in after])
        self.layoutChanged.emit()

    def _insert(self, entry: Entry) -> None:
        rows = self._order.growth(entry)
        if rows is None:
            self._order.insert(entry)
            header = self.index(self._order.header_of(entry.group))
            if header.isValid():
                self.dataChanged.emit(header, header)
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
