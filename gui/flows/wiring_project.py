"""From a project's folder to its actions wired: look, preview, write."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from core.errors import FileChanged
from gui.flows.dialog_flow import DialogFlow
from gui.models.message import Level, Message
from gui.models.plain import one_line

if TYPE_CHECKING:
    from core.wiring import PlannedWiring, Project
    from gui.controllers.wiring import Wired, WiringController
    from gui.dialogs.sheet import Sheet
    from gui.dialogs.wiring_dialog import WiringDialog
    from gui.models.wiring_wish import WiringWish

# What the message after an export offers.
WIRE = "wire_project"


class WiringProject(DialogFlow):
    """One dialog at a time; what comes late for another folder or wish is dropped.

    ``offered(message)``: an export went into a project, which may be wired.
    """

    offered = Signal(object)

    def __init__(self, window: QWidget, wiring: WiringController) -> None:
        super().__init__(window)
        self._wiring = wiring
        self._sheet: WiringDialog | None = None
        self._folder: Path | None = None
        self._offer: Path | None = None
        self._project: Project | None = None
        self._planned: PlannedWiring | None = None
        self._asked: object = None

    # ── after an export ──────────────────────────────────────────────────────

    def consider(self, path: Path, message: Message) -> None:
        """Offer to wire the folder of a file that was written, if it is a project.

        ``message`` is what was said of the file, and is said again with the offer.
        """
        if path.name != ".env":
            return
        self._wiring.recognise(
            path.parent,
            lambda yes: self._propose(path.parent, message) if yes else None,
        )

    def _propose(self, folder: Path, message: Message) -> None:
        self._offer = folder
        # A note stays until it is closed: what is merely done lapses in seconds.
        offer = message._replace(
            level=Level.NOTE,
            action=WIRE,
            action_name=self.tr("Wire into App Builder…"),
        )
        self.offered.emit(offer)

    def open_offered(self) -> None:
        """The folder that was exported to."""
        self.open(self._offer)

    # ── the dialog ───────────────────────────────────────────────────────────

    def open(self, folder: Path | None = None) -> None:
        """Show the dialog, with a folder to look into at once where one is known."""
        from gui.dialogs.wiring_dialog import WiringDialog

        dialog = WiringDialog(self._window)
        dialog.chooseRequested.connect(self._choose)
        dialog.wished.connect(self._plan)
        dialog.given.connect(self._write)
        self._show(dialog)
        self._sheet = dialog
        folder = folder or self._folder
        if folder is not None:
            self.look(folder)

    def look(self, folder: Path) -> None:
        """Read a folder."""
        sheet = self._sheet
        if sheet is None:
            return
        self._folder, self._project, self._planned = folder, None, None
        sheet.show_reading(folder)
        self._read(sheet, folder)

    def _read(self, sheet: WiringDialog, folder: Path, *, again: bool = False) -> None:
        asked = self._asked = object()

        def found(project: Project) -> None:
            if self._is_asked(sheet, asked):
                self._project = project
                sheet.show_project(project, again=again)

        def failed(error: Exception) -> None:
            from gui import messages

            if self._is_asked(sheet, asked):
                sheet.show_unread(messages.describe(error, operation="wiring"))

        self._wiring.look(folder, found, failed)

    def _choose(self) -> None:
        from gui import prompts

        if self._sheet is not None:
            prompts.choose_folder_to_read(
                self._sheet, self.tr("Folder of an App Builder project"), self.look
            )

    def _plan(self, wish: WiringWish) -> None:
        sheet, project = self._sheet, self._project
        if sheet is None or project is None:
            return
        self._planned = None
        asked = self._asked = object()

        def planned(found: PlannedWiring) -> None:
            if self._is_asked(sheet, asked):
                self._planned = found
                sheet.show_plan(found)

        def failed(error: Exception) -> None:
            from gui import messages

            if self._is_asked(sheet, asked):
                sheet.show_unplanned(messages.describe(error, operation="wiring"))

        self._wiring.plan(project, wish, planned, failed)

    def _write(self) -> None:
        sheet, planned = self._sheet, self._planned
        if sheet is None or planned is None:
            return
        out = sheet.is_taking_out()

        def written(wired: Wired) -> None:
            from gui import wiring_outcome

            if isValid(sheet):
                sheet.accept()
            self.said.emit(wiring_outcome.message(wired, out=out))

        self._wiring.write(
            planned, written, lambda error: self._not_written(sheet, error)
        )

    def _not_written(self, sheet: WiringDialog, error: Exception) -> None:
        """Say so, then show what the files hold now, and the difference to that."""
        from gui import messages

        message = messages.describe(error, operation="wiring")
        if isinstance(error, FileChanged):
            text = self.tr("Nothing was written to “%1”. Here is the new difference.")
            name = one_line(str(error.fact("name")))
            message = message._replace(
                text=text.replace("%1", name), action="", action_name=""
            )
        if not isValid(sheet) or self._sheet is not sheet or self._folder is None:
            self.said.emit(message)
            return
        sheet.show_failure(message)
        sheet.forget_plan()
        self._planned = None
        self._read(sheet, self._folder, again=True)

    def _is_asked(self, sheet: WiringDialog, asked: object) -> bool:
        return self._sheet is sheet and self._asked is asked and isValid(sheet)

    def _mend(self, dialog: Sheet, action: str) -> None:
        if action == "try_again" and self._folder is not None:
            self.look(self._folder)
        elif action == "choose_file":
            self._choose()
        else:
            super()._mend(dialog, action)

    def _closed(self, dialog: Sheet, _result: int = 0) -> None:
        super()._closed(dialog)
        if self._sheet is dialog:
            self._sheet = self._project = self._planned = None
