"""Keeping tokens fresh while the program runs, for the credentials that are set so.

``core.renewal`` says when and which; here are the timer, the calls, and what came of
them. Nothing is asked before :meth:`Renewing.start`, and nothing ever asks the user.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core.clocks import Moment
from core.errors import AppError, Cancelled
from core.model import Token
from core.renewal import Renewal, Standing
from core.tokens import Key, TokenCache, key_of

if TYPE_CHECKING:
    from gui.calls import Calls
    from gui.models.credential_list import CredentialListModel

# Milliseconds between two looks at least, whatever is due.
LEAST: Final = 200


class Renewing(QObject):
    """``standingChanged(id)``; ``stopped(id, error)`` for what a person must mend."""

    standingChanged = Signal(str)
    stopped = Signal(str, object)

    def __init__(
        self,
        tokens: TokenCache,
        model: CredentialListModel,
        calls: Calls,
        at: Callable[[], Moment],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._cache, self._model, self._calls, self._at = tokens, model, calls, at
        self._renewal = Renewal(tokens.margin)
        self._wanted: dict[str, None] = {}
        self._seen: dict[str, tuple[Key, Token | None]] = {}
        self._runs = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        calls.settled.connect(self._settled)

    # ── what is wanted ───────────────────────────────────────────────────────

    def wanted(self) -> tuple[str, ...]:
        """The credentials that are set to be kept fresh, in the order they were."""
        return tuple(self._wanted)

    def keep(self, ids: Iterable[str]) -> None:
        """Keep these fresh from the next look on, and no others."""
        self._wanted = dict.fromkeys(ids)
        for gone in set(self._renewal.kept()) - self._wanted.keys():
            self._renewal.drop(gone)
            self._seen.pop(gone, None)
        self.look()

    def standing(self, credential_id: str) -> Standing | None:
        """How it is with one; None where it is not kept fresh."""
        return self._renewal.standing(credential_id, self._at())

    # ── at work ──────────────────────────────────────────────────────────────

    def start(self) -> None:
        """The window stands: look now, and whenever it is time."""
        self._runs = True
        self.look()

    @Slot()
    def look(self) -> None:
        """Ask for what is due; the timer is set for what comes next."""
        if not self._runs:
            return
        self._follow()
        for credential_id in self._renewal.due(self._at()):
            state = self._model.state(credential_id)
            if state is not None:
                self._renewal.started(credential_id, self._at())
                self._calls.renew(state.credential)
                self.standingChanged.emit(credential_id)
        self._wait()

    @Slot()
    def mended(self) -> None:
        """The keyring was opened: what waited for it goes on."""
        self._renewal.mended()
        self.look()

    def _wait(self) -> None:
        wake = self._renewal.next_wake(self._at())
        if wake is None:
            self._timer.stop()
        else:
            self._timer.start(max(LEAST, round(wake * 1000)))

    def _follow(self) -> None:
        """Take in what became of the credentials and their tokens meanwhile."""
        self._renewal.margin = self._cache.margin
        for credential_id in self._wanted:
            state = self._model.state(credential_id)
            if state is None:
                self._renewal.drop(credential_id)
                self._seen.pop(credential_id, None)
                continue
            credential = state.credential
            key, token = key_of(credential), self._cache.peek(credential)
            before = self._seen.get(credential_id)
            self._seen[credential_id] = key, token
            if before is not None and _is_void(before, key, token):
                self._renewal.changed(credential_id)
            self._renewal.keep(credential_id, credential.environment.value, token)

    def _settled(self, credential_id: str, outcome: Token | Exception) -> None:
        standing = self.standing(credential_id)
        if standing is None:
            return
        if isinstance(outcome, Token):
            self._renewal.minted(credential_id, outcome, self._at())
        elif not isinstance(outcome, AppError):
            # Nobody foresaw it: it is told elsewhere, and waits like any other.
            self._renewal.failed(credential_id, AppError(), self._at())
        elif standing.state == "under_way" or not isinstance(outcome, Cancelled):
            self._renewal.failed(credential_id, outcome, self._at())
        now = self.standing(credential_id)
        if now is not None and now.state == "stopped" != standing.state:
            self.stopped.emit(credential_id, now.error)
        self.standingChanged.emit(credential_id)
        if self._runs:
            self._wait()


def _is_void(before: tuple[Key, Token | None], key: Key, token: Token | None) -> bool:
    """Whether another secret, scope or org, or a refusal, took the token away."""
    return before[0] != key or (before[1] is not None and token is None)
