"""The connection check: opened, fed as it goes, run again or given up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from gui.controllers.network import NetworkController
from gui.flows.dialog_flow import DialogFlow

if TYPE_CHECKING:
    from core.adobe.findings import Finding
    from gui.dialogs.connection_check import ConnectionCheckDialog
    from gui.dialogs.sheet import Sheet


class Checking(DialogFlow):
    """One check at a time, in one dialog."""

    def __init__(self, window: QWidget, network: NetworkController) -> None:
        super().__init__(window)
        self._network = network
        self._sheet: ConnectionCheckDialog | None = None
        network.found.connect(self._found)
        network.checked.connect(self._checked)
        network.notChecked.connect(self._not_checked)

    def open(self) -> None:
        """Show the dialog, and begin."""
        from gui.dialogs.connection_check import ConnectionCheckDialog

        dialog = ConnectionCheckDialog(self._window)
        dialog.checkRequested.connect(self._network.check)
        dialog.cancelRequested.connect(self._network.cancel)
        dialog.copyRequested.connect(self.copyDetails)
        self._show(dialog)
        self._sheet = dialog
        dialog.start()

    @Slot(object)
    def _found(self, finding: Finding) -> None:
        if self._sheet is not None:
            self._sheet.add(finding)

    @Slot()
    def _checked(self) -> None:
        if self._sheet is not None:
            self._sheet.show_checked()

    @Slot(object)
    def _not_checked(self, error: Exception) -> None:
        from gui import messages

        if self._sheet is not None:
            self._sheet.show_failure(messages.describe(error, operation="check"))

    def _closed(self, dialog: Sheet, _result: int = 0) -> None:
        super()._closed(dialog)
        if self._sheet is dialog:
            self._sheet = None
            self._network.cancel()
