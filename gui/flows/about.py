"""The sheets that open from Settings, About: licences, and the log."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from gui.controllers.about import AboutController
from gui.flows.dialog_flow import DialogFlow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.upkeep.licences import Licence
    from core.upkeep.log_reading import Log
    from gui.dialogs.about import LicencesDialog
    from gui.dialogs.log_viewer import LogDialog


class About(DialogFlow):
    """``openRequested(path)`` for a folder that is to be shown."""

    openRequested = Signal(str)

    def __init__(self, window: QWidget, controller: AboutController) -> None:
        super().__init__(window)
        self._controller = controller
        self._reading = False

    def show_licences(self) -> None:
        """Show the sheet, then what is read."""
        from gui.dialogs.about import LicencesDialog

        dialog = LicencesDialog(self._window)
        dialog.copyRequested.connect(self.copyDetails)
        self._show(dialog)
        self._controller.licences(
            partial(_show_licences, dialog),
            partial(self._failed, dialog, "licences"),
        )

    def show_log(self) -> None:
        """Show the sheet, and the log in it as often as it asks."""
        from gui.dialogs.log_viewer import LogDialog

        dialog = LogDialog(self._window)
        dialog.copyRequested.connect(self.copyDetails)
        dialog.openRequested.connect(
            lambda: self.openRequested.emit(str(self._controller.log_folder()))
        )
        dialog.readRequested.connect(lambda: self._read(dialog))
        self._show(dialog)
        self._reading = False
        self._read(dialog)

    def _read(self, dialog: LogDialog) -> None:
        """One reading at a time: a slow disk is not asked twice."""
        if self._reading:
            return
        self._reading = True
        self._controller.log(
            partial(self._log_read, dialog), partial(self._log_failed, dialog)
        )

    def _log_read(self, dialog: LogDialog, log: Log) -> None:
        self._reading = False
        if isValid(dialog):
            dialog.show_log(log)

    def _log_failed(self, dialog: LogDialog, error: Exception) -> None:
        self._reading = False
        self._failed(dialog, "log", error)


def _show_licences(dialog: LicencesDialog, licences: Sequence[Licence]) -> None:
    if isValid(dialog):
        dialog.show_licences(licences)
