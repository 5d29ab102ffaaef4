"""What is known of the keyring: open, locked, gone …; and a look now and then.

It is told by whatever the keyring answers to a job of the user's. While it is closed
and the window can be seen, it is looked at every few seconds, which never raises a
prompt: only a click may.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core import errors

# Milliseconds between two looks at a closed keyring.
LOOK_EVERY: Final = 5_000
# Milliseconds from the first word of waiting (after 400 ms) to the panel (after 3 s).
PANEL_AFTER: Final = 2_600


class KeyringState(Enum):
    """What the window can say of the keyring."""

    UNKNOWN = "unknown"
    OPEN = "open"
    WAITING = "waiting"
    LOCKED = "locked"
    REFUSED = "refused"
    TIMED_OUT = "timed out"
    GONE = "gone"
    ABSENT = "absent"
    FAILED = "failed"
    MEMORY = "memory"


class Looked(Protocol):
    """What is looked at."""

    @property
    def vault_kind(self) -> str:
        """``keyring`` or ``memory``."""
        ...

    def look_at_keyring(self) -> None:
        """Nothing if secrets can be read, else why not; no prompt is raised."""
        ...


class LookRunner(Protocol):
    """What has a look at the keyring without anybody being told to wait."""

    def look_at_keyring(
        self,
        owner: QObject,
        look: Callable[[], None],
        done: Callable[[None], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run ``look`` on the keyring's lane."""
        ...

    def keyring_is_busy(self) -> bool:
        """Whether a look would stand behind another job."""
        ...


_BY_ERROR: Final[dict[type[errors.StoreError], KeyringState]] = {
    errors.KeyringLocked: KeyringState.LOCKED,
    errors.KeyringRefused: KeyringState.REFUSED,
    errors.KeyringTimedOut: KeyringState.TIMED_OUT,
    errors.KeyringGone: KeyringState.GONE,
    errors.KeyringAbsent: KeyringState.ABSENT,
    errors.KeyringFailed: KeyringState.FAILED,
    errors.SecretAbsent: KeyringState.OPEN,
    errors.SecretTooLarge: KeyringState.OPEN,
    errors.SecretNotKept: KeyringState.OPEN,
    errors.SecretStillThere: KeyringState.OPEN,
}
"""Any other failure tells nothing of the keyring, such as a wrong environment."""

# Where a change from outside is waited for.
_LOOKED_AT: Final = frozenset(
    {
        KeyringState.LOCKED,
        KeyringState.REFUSED,
        KeyringState.TIMED_OUT,
        KeyringState.GONE,
        KeyringState.ABSENT,
    }
)
# What a look that finds the keyring locked does not change: it was locked then, too.
_STILL_LOCKED: Final = frozenset({KeyringState.REFUSED, KeyringState.TIMED_OUT})


class KeyringWatch(QObject):
    """The keyring's state; ``changed(state)``, and ``opened()`` once it can be used.

    ``keptLong(bool)``: the keyring has kept the user waiting for three seconds.
    """

    changed = Signal(object)
    opened = Signal()
    keptLong = Signal(bool)

    def __init__(
        self,
        runner: LookRunner,
        looked: Looked,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner, self._looked = runner, looked
        memory = looked.vault_kind == "memory"
        self._known = KeyringState.MEMORY if memory else KeyringState.UNKNOWN
        self._waiting = self._seen = self._looking = False
        self._found_closed = False
        self.error: errors.StoreError | None = None
        self._often = QTimer(self, interval=LOOK_EVERY)
        self._often.timeout.connect(self.look)
        self._long = QTimer(self, singleShot=True, interval=PANEL_AFTER)
        self._long.timeout.connect(self._waited_long)

    def state(self) -> KeyringState:
        """What the window says."""
        return KeyringState.WAITING if self._waiting else self._known

    def is_looking(self) -> bool:
        """Whether the keyring is looked at every few seconds."""
        return self._often.isActive()

    @Slot(object)
    def answered(self, error: errors.StoreError | None) -> None:
        """A job of the user's came back from the keyring."""
        known = KeyringState.OPEN if error is None else _BY_ERROR.get(type(error))
        if known is None or self._known is KeyringState.MEMORY:
            return
        self._found_closed = False
        self._take(known, error)
        if known in _LOOKED_AT:
            self.look()

    @Slot(bool)
    def waits(self, waiting: bool) -> None:
        """The keyring keeps a job, or lets it go, perhaps since it was given up."""
        self._waiting = waiting
        if waiting:
            self._long.start()
        else:
            self._long.stop()
            self.keptLong.emit(False)
        self.changed.emit(self.state())
        if not waiting:  # what was open before may be what is waited for
            self.look()

    @Slot()
    def hold_in_memory(self) -> None:
        """Secrets are kept in memory from now on."""
        self._take(KeyringState.MEMORY, None)

    def follow(self, *, seen: bool) -> None:
        """The window can be seen, or not; back again, it looks at once."""
        back = seen and not self._seen
        self._seen = seen
        self._keep_looking()
        if back and self.is_looking():
            self.look()

    @Slot()
    def look(self) -> None:
        """Look at the keyring, unless it is busy; no prompt is raised."""
        memory = self._known is KeyringState.MEMORY
        if memory or self._looking or self._runner.keyring_is_busy():
            return
        self._looking = True
        look = self._looked.look_at_keyring
        self._runner.look_at_keyring(self, look, self._open, self._closed)

    def _open(self, _nothing: None) -> None:
        """Open; or not known to be closed, where a system cannot tell without asking.

        A look counts once an earlier one has found the keyring closed. Otherwise a
        refusal would be over with the next look, on a system whose keyring is open
        and refuses a single item.
        """
        self._looking = False
        told = self._known not in _LOOKED_AT or self._known is KeyringState.GONE
        if told or self._found_closed:
            self._take(KeyringState.OPEN, None)

    def _closed(self, error: Exception) -> None:
        self._looking = False
        if isinstance(error, errors.Cancelled):  # given up with what it stood behind
            self.look()
        if not isinstance(error, errors.StoreError):
            return
        known = _BY_ERROR.get(type(error))
        if known is None or self._known is KeyringState.MEMORY:
            return
        self._found_closed = True
        if known is not KeyringState.LOCKED or self._known not in _STILL_LOCKED:
            self._take(known, error)

    def _take(self, known: KeyringState, error: errors.StoreError | None) -> None:
        before, self._known, self.error = self._known, known, error
        self._keep_looking()
        if known is before:
            return
        self.changed.emit(self.state())
        if known is KeyringState.OPEN:
            self.opened.emit()

    def _keep_looking(self) -> None:
        wanted = self._seen and self._known in _LOOKED_AT
        if wanted and not self._often.isActive():
            self._often.start()
        elif not wanted:
            self._often.stop()

    @Slot()
    def _waited_long(self) -> None:
        self.keptLong.emit(True)
