"""Show the history of a credential."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.model import Credential
from core.storage.events import Event
from gui.flows.dialog_flow import DialogFlow
from gui.tasks import Lane, Runner

# Lines that are read at most; a catalog keeps no more for each credential.
LIMIT: Final = 500


class Historian(Protocol):
    """Who knows what happened, as the services do."""

    def history(self, credential_id: str, limit: int = 3) -> list[Event]:
        """The latest events."""
        ...


class History(DialogFlow):
    """``copyRequested(text)`` for what is to be copied."""

    copyRequested = Signal(str)

    def __init__(
        self,
        window: QWidget,
        services: Historian,
        runner: Runner,
        now: Callable[[], float],
    ) -> None:
        super().__init__(window)
        self._services, self._runner, self._now = services, runner, now

    def open(self, credential: Credential, off: float = 0.0) -> None:
        """Read it, then show it; ``off`` is how far this computer's clock is behind."""
        job = partial(self._services.history, credential.id, LIMIT)
        self._runner.run(
            Lane.CATALOG,
            self,
            job,
            partial(self._show_events, credential.name, off),
            self._not_read,
        )

    def _show_events(self, name: str, off: float, events: Sequence[Event]) -> None:
        from gui import history_words, token_life
        from gui.dialogs.history import HistoryDialog

        dialog = HistoryDialog(
            name,
            tuple(
                line._replace(at=line.at + off) for line in history_words.lines(events)
            ),
            self._now() + off,
            cut=len(events) >= LIMIT,
            remark=token_life.corrected(off),
            parent=self._window,
        )
        dialog.copyRequested.connect(self.copyRequested)
        self._show(dialog)

    def _not_read(self, error: Exception) -> None:
        from gui import messages

        self.said.emit(messages.describe(error, operation="history"))
