"""Remove everything: list it, ask, remove, and quit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from core.errors import Cancelled
from gui.controllers.removal import RemovalController
from gui.flows.dialog_flow import DialogFlow
from gui.models.message import Level, Message
from gui.models.plain import one_line

if TYPE_CHECKING:
    from core.upkeep.inventory import Inventory, Outcome
    from gui.dialogs.remove_everything import RemoveEverythingDialog
    from gui.dialogs.sheet import Sheet


class Removing(DialogFlow):
    """``quitRequested`` once everything is gone."""

    quitRequested = Signal()

    def __init__(self, window: QWidget, removal: RemovalController) -> None:
        super().__init__(window)
        self._removal = removal
        self._sheet: RemoveEverythingDialog | None = None
        self._listed: Inventory | None = None
        removal.progressed.connect(self._progressed)

    def open(self) -> None:
        """List what there is, then ask."""
        self._removal.inventory(self._ask, self._not_listed)

    def _ask(self, listed: Inventory) -> None:
        from gui.dialogs.remove_everything import RemoveEverythingDialog

        dialog = RemoveEverythingDialog(listed, self._window)
        dialog.given.connect(lambda: self._begin(dialog))
        dialog.cancelRequested.connect(self._removal.cancel)
        dialog.quitRequested.connect(self.quitRequested)
        self._sheet, self._listed = dialog, listed
        self._show(dialog)

    def _begin(self, dialog: RemoveEverythingDialog) -> None:
        if self._listed is None:
            return
        self._removal.remove(
            self._listed,
            lambda outcome: self._ended(dialog, outcome),
            lambda error: self._stopped(dialog, error),
        )

    def _ended(self, dialog: RemoveEverythingDialog, outcome: Outcome) -> None:
        if not isValid(dialog):
            return
        if outcome.failure is None:
            dialog.show_done(outcome)
        else:
            self._tell(dialog, self._words(outcome))

    def _stopped(self, dialog: RemoveEverythingDialog, error: Exception) -> None:
        """Before the first one, or given up on."""
        from gui import messages

        self._tell(dialog, messages.describe(error, operation="remove"))

    def _tell(self, dialog: RemoveEverythingDialog, message: Message) -> None:
        """Say it, and list what is left now."""
        if isValid(dialog) and dialog.isVisible():
            dialog.show_failure(message)
            self._removal.inventory(
                lambda listed: self._show_left(dialog, listed), self._not_listed
            )
        else:
            self.said.emit(message)

    def _show_left(self, dialog: RemoveEverythingDialog, listed: Inventory) -> None:
        if isValid(dialog):
            self._listed = listed
            dialog.show_inventory(listed)

    def _words(self, outcome: Outcome) -> Message:
        """Where it stopped, and why."""
        from gui import messages

        failure = outcome.failure or Cancelled()
        why = messages.describe(failure, operation="remove")
        removed = self.tr("Removed so far: %1. What is left can be used as before.")
        text = removed.replace("%1", QLocale().toString(outcome.items))
        if isinstance(failure, Cancelled):
            return why._replace(level=Level.NOTE, text=text)
        if outcome.stopped_at is not None:
            at = self.tr("It stopped at “%1”.")
            name = one_line(outcome.stopped_at.name).strip()
            text = f"{at.replace('%1', name)} {text}"
        return why._replace(text=text, action="", action_name="")

    def _not_listed(self, error: Exception) -> None:
        from gui import messages

        self.said.emit(messages.describe(error, operation="list"))

    def _progressed(self, done: int, total: int) -> None:
        if self._sheet is not None:
            self._sheet.show_progress(done, total)

    def _closed(self, dialog: Sheet, _result: int = 0) -> None:
        super()._closed(dialog)
        if self._sheet is dialog:
            self._sheet = None
