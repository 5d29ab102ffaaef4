"""Looks whether a call of the chosen credential waits for its next try."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from gui import pause_words
from gui.models.state import CredentialState, Pause

if TYPE_CHECKING:
    from core.adobe.stopping import Pausing as Told
    from core.model import Credential
    from gui.models.credential_list import CredentialListModel

# A shorter one is over before it is spoken.
WORTH_SAYING = 2


class Patient(Protocol):
    """Who knows what a call waits for, as the services do."""

    def pause_of(self, credential: Credential, call: str) -> Told | None:
        """What ``token`` or ``quota`` waits for just now."""
        ...


class PauseWatch(QObject):
    """Keeps ``pause`` and ``quota_pause`` of the state that is shown true.

    Looked at with each tick, since a thread tells the window nothing before its call
    is over. ``spoken(words)`` once at the beginning of each pause.
    """

    spoken = Signal(str)

    def __init__(
        self,
        services: Patient,
        model: CredentialListModel,
        shown: Callable[[], CredentialState | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._model, self._shown = services, model, shown

    @Slot()
    def look(self) -> None:
        """A second has passed."""
        state = self._shown()
        if state is None:
            return
        token = self._pause(state.credential, "token") if state.asking else None
        quota = self._pause(state.credential, "quota") if state.quota_asking else None
        if (token, quota) == (state.pause, state.quota_pause):
            return
        self._model.update(state.id, pause=token, quota_pause=quota)
        for before, now in ((state.pause, token), (state.quota_pause, quota)):
            if before is None and now is not None and now.seconds >= WORTH_SAYING:
                self.spoken.emit(pause_words.told(now))

    def _pause(self, credential: Credential, call: str) -> Pause | None:
        told = self._services.pause_of(credential, call)
        return None if told is None else Pause(told.why, math.ceil(told.seconds))
