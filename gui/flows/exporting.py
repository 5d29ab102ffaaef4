"""From a credential to a .env file: preview, then write."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.model import Credential
from gui.controllers.exports import ExportsController
from gui.flows.dialog_flow import DialogFlow
from gui.models.message import Level, Message
from gui.models.plain import one_line

if TYPE_CHECKING:
    from core.arrangements import Planned
    from gui.dialogs.export_dialog import ExportDialog
    from gui.dialogs.sheet import Sheet


class Exporting(DialogFlow):
    """``written(id)`` for the history, once a file was written and read back."""

    written = Signal(str)

    def __init__(self, window: QWidget, exports: ExportsController) -> None:
        super().__init__(window)
        self._exports = exports
        self._sheet: ExportDialog | None = None
        self._credential: Credential | None = None
        self._planned: Planned | None = None
        self._folder = Path.home()
        exports.planned.connect(self._show_plan)
        exports.written.connect(self._written)
        exports.failed.connect(self._export_failed)

    def start_in(self, folder: Path) -> None:
        """Where the first export is offered."""
        self._folder = folder

    def export(self, credential: Credential) -> None:
        """Show the preview for a file; the name may be changed there."""
        from gui.dialogs.export_dialog import ExportDialog

        path = self._folder / ".env"
        dialog = ExportDialog(path, guarded=credential.guarded, parent=self._window)
        dialog.pathChanged.connect(self._plan)
        dialog.chooseRequested.connect(self._choose)
        dialog.given.connect(self._write)
        self._show(dialog)
        self._sheet, self._credential, self._planned = dialog, credential, None
        self._plan(str(path))

    def _choose(self, start: str) -> None:
        from gui import prompts

        if self._sheet is not None:
            prompts.choose_file_to_write(
                self._sheet,
                self.tr("Export to"),
                Path(start or self._folder / ".env").expanduser(),
                self._sheet.set_path,
            )

    def _plan(self, path: str) -> None:
        if self._credential is not None:
            self._exports.plan(self._credential, self._target(path))

    def _target(self, path: str) -> Path:
        try:
            target = Path(path).expanduser()
        except RuntimeError:  # ~somebody, whom the system does not know
            target = Path(path)
        return target if target.is_absolute() else self._folder / target

    def _show_plan(self, credential_id: str, planned: Planned) -> None:
        if not self._is_asked(credential_id, str(planned.path)):
            return  # late: another file was named meanwhile
        self._planned = planned
        plan = planned.plan
        if self._sheet is not None:
            self._sheet.show_plan(
                plan.lines,
                exists=planned.before is not None,
                added=plan.added,
                changed=plan.changed,
                private=planned.private,
            )

    def _write(self) -> None:
        if self._planned is not None and self._credential is not None:
            self._exports.write(self._credential, self._planned)

    def _written(self, credential_id: str, path: str) -> None:
        new = self._planned is not None and self._planned.before is None
        self._folder = Path(path).parent
        if self._sheet is not None and self._is_current(credential_id):
            self._sheet.accept()
        words = (
            self.tr("%1 was read back. Only you can open it.")
            if new
            else self.tr("%1 was read back. Its other lines are as they were.")
        )
        self.said.emit(
            Message(
                Level.DONE, self.tr("Exported"), words.replace("%1", one_line(path))
            )
        )
        self.written.emit(credential_id)

    def _export_failed(self, credential_id: str, error: Exception, path: str) -> None:
        if path and not self._is_asked(credential_id, path):
            return  # late: another file was named meanwhile
        if self._sheet is None or not self._is_current(credential_id):
            from gui import messages

            self.said.emit(messages.describe(error, operation="export"))
            return
        self._planned = None
        self._sheet.forget_plan()
        self._failed(self._sheet, "preview" if path else "export", error)

    def _mend(self, dialog: Sheet, action: str) -> None:
        sheet = self._sheet
        if sheet is not None and action in ("try_again", "export_again"):
            sheet.bar.hide()
            self._plan(sheet.path.text().strip())
        elif sheet is not None and action == "choose_file":
            self._choose(sheet.path.text().strip())
        else:
            super()._mend(dialog, action)

    def _is_current(self, credential_id: str) -> bool:
        return self._credential is not None and self._credential.id == credential_id

    def _is_asked(self, credential_id: str, path: str) -> bool:
        """Whether the open dialog waits for just this preview."""
        sheet = self._sheet
        return (
            sheet is not None
            and self._is_current(credential_id)
            and path == str(self._target(sheet.path.text().strip()))
        )

    def _closed(self, dialog: Sheet, _result: int = 0) -> None:
        super()._closed(dialog)
        if self._sheet is dialog:
            self._sheet = self._credential = self._planned = None
