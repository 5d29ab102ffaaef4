"""What all flows share: one dialog at a time, and whose answer is whose.

A request is sent with the dialog that asked. Its answer goes to that dialog while it is
open, else to the shelf: never to another dialog that was opened meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from gui.controllers.told import Told

if TYPE_CHECKING:
    from gui.dialogs.sheet import Sheet


def has_dialog(window: QWidget) -> bool:
    """Whether a dialog is open over a window, of whatever flow."""
    from PySide6.QtWidgets import QDialog

    return any(each.isVisible() for each in window.findChildren(QDialog))


class DialogFlow(QObject):
    """``said(message)`` for the shelf; ``mendRequested(action)`` for the desk.

    ``stopWaitingRequested`` when the user gives up on the keyring, ``sessionRequested``
    when secrets are to be kept in memory from now on.
    """

    said = Signal(object)
    copyDetails = Signal(str)
    mendRequested = Signal(str)
    sessionRequested = Signal()
    stopWaitingRequested = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: Sheet | None = None

    def is_open(self) -> bool:
        """Whether a dialog of this flow is open."""
        return self._dialog is not None

    def keyring_waits(self, waiting: bool) -> None:
        """The keyring keeps a job: the open dialog says so, if it waits for one."""
        if self._dialog is not None:
            self._dialog.set_waiting(waiting)

    def _show(self, dialog: Sheet) -> None:
        if self._dialog is not None:
            self._dialog.done(0)
        self._dialog = dialog
        dialog.copyDetails.connect(self.copyDetails)
        dialog.actionTriggered.connect(partial(self._mend, dialog))
        dialog.stopWaitingRequested.connect(self.stopWaitingRequested)
        dialog.finished.connect(partial(self._closed, dialog))
        dialog.open()

    def _closed(self, dialog: Sheet, _result: int = 0) -> None:
        if self._dialog is dialog:
            self._dialog = None

    def _told_to(
        self, dialog: Sheet, operation: str, done: Callable[[], object] = lambda: None
    ) -> Told:
        """Where the outcome of a request of ``dialog`` goes."""
        return Told(
            partial(self._succeeded, dialog, done),
            partial(self._failed, dialog, operation),
        )

    def _succeeded(self, dialog: Sheet, done: Callable[[], object]) -> None:
        if isValid(dialog):
            dialog.accept()
        done()

    def _failed(self, dialog: Sheet, operation: str, error: Exception) -> None:
        from gui import messages

        message = messages.describe(error, operation=operation)
        if isValid(dialog) and dialog.isVisible():
            dialog.show_failure(message)
        else:
            self.said.emit(message)

    def _mend(self, dialog: Sheet, action: str) -> None:
        """The remedy that a failure offers: here where it can be, else at the desk."""
        if action == "session_only":
            self.sessionRequested.emit()
            dialog.agree()
        elif action == "try_again":
            dialog.agree()
        else:
            dialog.reject()
            self.mendRequested.emit(action)
