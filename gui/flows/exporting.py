"""From a credential to a .env file: preview, then write."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from core.model import Credential
from gui.controllers.exports import ExportsController
from gui.models.message import Level, Message

if TYPE_CHECKING:
    from core.arrangements import Planned
    from gui.dialogs.export_dialog import ExportDialog


class Exporting(QObject):
    """``said(message)`` once written; ``written(id)`` for the history."""

    said = Signal(object)
    written = Signal(str)
    copyDetails = Signal(str)

    def __init__(self, window: QWidget, exports: ExportsController) -> None:
        super().__init__(window)
        self._window = window
        self._exports = exports
        self._dialog: ExportDialog | None = None
        self._credential: Credential | None = None
        self._planned: Planned | None = None
        self._folder = Path.home()
        exports.planned.connect(self._show_plan)
        exports.written.connect(self._written)
        exports.failed.connect(self._failed)

    def start_in(self, folder: Path) -> None:
        """Where the first export is offered."""
        self._folder = folder

    def export(self, credential: Credential) -> None:
        """Show the preview for a file; the name may be changed there."""
        from gui.dialogs.export_dialog import ExportDialog

        path = self._folder / ".env"
        dialog = ExportDialog(path, guarded=credential.guarded, parent=self._window)
        self._dialog, self._credential, self._planned = dialog, credential, None
        dialog.pathChanged.connect(self._plan)
        dialog.chooseRequested.connect(self._choose)
        dialog.given.connect(self._write)
        dialog.actionTriggered.connect(self._mend)
        dialog.copyDetails.connect(self.copyDetails)
        dialog.finished.connect(self._closed)
        dialog.open()
        self._plan(str(path))

    def _choose(self, start: str) -> None:
        from gui import prompts

        if self._dialog is not None:
            prompts.choose_file_to_write(
                self._dialog,
                self.tr("Export to"),
                Path(start or self._folder / ".env").expanduser(),
                self._dialog.set_path,
            )

    def _plan(self, path: str) -> None:
        if self._credential is not None:
            self._exports.plan(self._credential, self._target(path))

    def _target(self, path: str) -> Path:
        target = Path(path).expanduser()
        return target if target.is_absolute() else self._folder / target

    def _show_plan(self, credential_id: str, planned: Planned) -> None:
        if self._dialog is None or not self._is_current(credential_id):
            return
        if planned.path != self._target(self._dialog.path.text().strip()):
            return  # late: another file was named meanwhile
        self._planned = planned
        plan = planned.plan
        self._dialog.show_plan(
            plan.lines,
            exists=planned.before is not None,
            added=plan.added,
            changed=plan.changed,
        )

    def _write(self) -> None:
        if self._planned is not None and self._credential is not None:
            self._exports.write(self._credential, self._planned)

    def _written(self, credential_id: str, path: str) -> None:
        new = self._planned is not None and self._planned.before is None
        self._folder = Path(path).parent
        if self._dialog is not None:
            self._dialog.accept()
        words = (
            self.tr("%1 was read back. Only you can open it.")
            if new
            else self.tr("%1 was read back. Its other lines are as they were.")
        )
        self.said.emit(
            Message(Level.DONE, self.tr("Exported"), words.replace("%1", path))
        )
        self.written.emit(credential_id)

    def _failed(self, credential_id: str, error: Exception, writing: bool) -> None:
        from gui import messages

        operation = "export" if writing else "preview"
        message = messages.describe(error, operation=operation)
        if self._dialog is not None and self._is_current(credential_id):
            self._planned = None
            self._dialog.forget_plan()
            self._dialog.show_failure(message)
        else:
            self.said.emit(message)

    def _mend(self, action: str) -> None:
        if action in ("try_again", "export_again") and self._dialog is not None:
            self._plan(self._dialog.path.text().strip())
        elif action == "choose_file" and self._dialog is not None:
            self._choose(self._dialog.path.text().strip())

    def _is_current(self, credential_id: str) -> bool:
        return self._credential is not None and self._credential.id == credential_id

    def _closed(self) -> None:
        self._dialog = self._credential = self._planned = None
