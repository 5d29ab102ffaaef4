"""The check-up: opened, fed as it goes, run again or given up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from gui.controllers.check_up import CheckUpController
from gui.flows.dialog_flow import DialogFlow

if TYPE_CHECKING:
    from core.upkeep.checked import Checked
    from gui.dialogs.checkup import CheckUpDialog
    from gui.dialogs.sheet import Sheet


class CheckUp(DialogFlow):
    """One check-up at a time, in one dialog."""

    def __init__(self, window: QWidget, controller: CheckUpController) -> None:
        super().__init__(window)
        self._controller = controller
        self._sheet: CheckUpDialog | None = None
        controller.windowWanted.connect(self._look_at_window)
        controller.found.connect(self._found)
        controller.checked.connect(self._checked)

    def open(self) -> None:
        """Show the dialog, and begin."""
        from gui.dialogs.checkup import CheckUpDialog

        dialog = CheckUpDialog(self._window)
        dialog.checkRequested.connect(self._controller.check)
        dialog.cancelRequested.connect(self._controller.cancel)
        dialog.copyRequested.connect(self.copyDetails)
        self._show(dialog)
        self._sheet = dialog
        dialog.start()

    @Slot()
    def _look_at_window(self) -> None:
        self._controller.take(window_facts(self._window))

    @Slot(object)
    def _found(self, checked: Checked) -> None:
        if self._sheet is not None:
            self._sheet.add(checked)

    @Slot()
    def _checked(self) -> None:
        if self._sheet is not None:
            self._sheet.show_checked()

    def _closed(self, dialog: Sheet, _result: int = 0) -> None:
        super()._closed(dialog)
        if self._sheet is dialog:
            self._sheet = None
            self._controller.cancel()


def window_facts(window: QWidget) -> Checked:
    """What the window is made with, and how it is shown."""
    import PySide6

    from core.adobe.findings import Verdict
    from core.upkeep.checked import Checked, Part
    from gui.theme import STYLE, colours

    now = colours()
    kind = "high contrast" if now.plain else "dark" if now.dark else "light"
    facts = {
        "qt": qVersion(),
        "pyside": PySide6.__version__,
        "platform": QGuiApplication.platformName(),
        "style": STYLE[-1],
        "language": QLocale().name(),
        "scale": f"{window.devicePixelRatioF():g}",
        "colours": kind,
    }
    return Checked(Part.WINDOW, Verdict.OK, facts=facts)
