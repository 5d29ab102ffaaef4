"""From a project's folder to its actions wired: look, preview, write."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

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
    from gui.dialogs.slow_write import SlowWrite
    from gui.dialogs.wiring_dialog import WiringDialog
    from gui.models.wiring_wish import WiringWish
    from gui.tasks import Ticket

# What the message after an export offers.
WIRE = "wire_project"
ENV: Final = ".env"


class WiringProject(DialogFlow):
    """One dialog at a time; what comes late for another folder or wish is dropped.

    ``offered(message)``: an export went into a project, which may be wired.
    ``wired(owner, folder, paths, wish)``: it was done, for the one whom ``owner`` named
    when the write began.
    """

    offered = Signal(object)
    wired = Signal(str, object, object, object)

    def __init__(
        self, window: QWidget, wiring: WiringController, owner: Callable[[], str]
    ) -> None:
        super().__init__(window)
        self._wiring, self._owner = wiring, owner
        self._sheet: WiringDialog | None = None
        self._folder: Path | None = None
        self._offer: Path | None = None
        self._project: Project | None = None
        self._planned: PlannedWiring | None = None
        self._wish: WiringWish | None = None
        self._asked: object = None
        self._slow: SlowWrite | None = None
        self._writing: Ticket | None = None

    # ── after an export ──────────────────────────────────────────────────────

    def consider(self, path: Path, message: Message) -> None:
        """Offer to wire the folder of a file that was written, if it is a project.

        ``message`` is what was said of the file, and is said again with the offer.
        The dialog begins there from now on.
        """

        def told(is_project: bool) -> None:
            if is_project and self._sheet is None:
                self._folder = path.parent
            if is_project and path.name == ENV:
                self._propose(path.parent, message)

        self._wiring.recognise(path.parent, told)

    def _propose(self, folder: Path, message: Message) -> None:
        self._offer = folder
        # A note stays until it is closed: what is merely done lapses in seconds.
        offer = message._replace(
            level=Level.NOTE,
            action=WIRE,
            action_name=self.tr("Wire into App Builder…"),
        )
        self.offered.emit(offer)

    def env_of_last(self) -> Path | None:
        """The ``.env`` of the project that was looked at last."""
        return None if self._folder is None else self._folder / ENV

    def open_offered(self) -> None:
        """The folder that was exported to."""
        self.open(self._offer)

    # ── the dialog ───────────────────────────────────────────────────────────

    def open(self, folder: Path | None = None, credential_id: str = "") -> None:
        """Show the dialog, with a folder to look into at once where one is known.

        That is the last one, or the last that a credential was exported to.
        """
        from gui.dialogs.slow_write import SlowWrite
        from gui.dialogs.wiring_dialog import WiringDialog

        dialog = WiringDialog(self._window)
        dialog.chooseRequested.connect(self._choose)
        dialog.wished.connect(self._plan)
        dialog.given.connect(self._write)
        self._show(dialog)
        self._sheet = dialog
        self._slow = SlowWrite(dialog)
        self._slow.left.connect(self._go_on)
        folder = folder or self._folder
        if folder is not None:
            self.look(folder)
        elif credential_id:
            self._wiring.last_project(credential_id, partial(self._begin, dialog))

    def _begin(self, sheet: WiringDialog, folder: Path) -> None:
        """Where nothing was chosen meanwhile."""
        if self._sheet is sheet and self._folder is None:
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
        self._planned, self._wish = None, wish
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
        out, wish, owner = sheet.is_taking_out(), self._wish, self._owner()

        def written(wired: Wired) -> None:
            from gui import wiring_outcome

            if isValid(sheet) and self._sheet is sheet:
                sheet.accept()
            self.said.emit(wiring_outcome.message(wired, out=out))
            self.wired.emit(owner, planned.folder, wired.paths, wish)

        if self._slow is not None:
            self._slow.begin()
        self._writing = self._wiring.write(
            planned, written, lambda error: self._not_written(sheet, error)
        )

    def _go_on(self) -> None:
        """The user does not wait for a write any longer; the next one need not."""
        from gui.dialogs import slow_write

        if self._writing is not None:
            self._wiring.let_go_on(self._writing)
        self.said.emit(slow_write.going_on())

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
        if self._slow is not None:
            self._slow.end()
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
            self._wiring.give_up()
            self._sheet = self._project = self._planned = self._slow = None
