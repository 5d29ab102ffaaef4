"""From a credential to a file of some format: preview, then write."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.errors import AppError, FileChanged, FileExists, Unexportable
from core.model import Credential
from gui.controllers.exports import ExportsController, Manner
from gui.flows.dialog_flow import DialogFlow

if TYPE_CHECKING:
    from core.arrangements import Planned
    from core.formats.target_table import Dialect
    from gui.controllers.exports import Around
    from gui.dialogs.export_dialog import ExportDialog
    from gui.dialogs.sheet import Sheet
    from gui.models.message import Message


class Exporting(DialogFlow):
    """``written(id)`` for the history, once a file was written and read back.

    ``placed(path, message)``: where it is, and what was said of it.
    """

    written = Signal(str)
    placed = Signal(object, object)

    def __init__(self, window: QWidget, exports: ExportsController) -> None:
        super().__init__(window)
        self._exports = exports
        self._sheet: ExportDialog | None = None
        self._credential: Credential | None = None
        self._planned: Planned | None = None
        self._around: Around | None = None
        self._manner = Manner()
        self._first = False  # whether the offered folder is still being looked up
        self._remark: Message | None = None
        self._folder = Path.home()
        exports.remembered.connect(self._show_remembered)
        exports.planned.connect(self._show_plan)
        exports.written.connect(self._written)
        exports.failed.connect(self._export_failed)

    def start_in(self, folder: Path) -> None:
        """Where the first export is offered."""
        self._folder = folder

    def export(self, credential: Credential) -> None:
        """Show the preview for a file; name and format may be changed there."""
        from core.formats.targets import context_name
        from gui.dialogs.export_dialog import ExportDialog

        path = self._folder / ".env"
        dialog = ExportDialog(
            path,
            guarded=credential.guarded,
            context=context_name(credential.name),
            parent=self._window,
        )
        dialog.previewRequested.connect(self._plan)
        dialog.chooseRequested.connect(self._choose)
        dialog.given.connect(self._write)
        self._show(dialog)
        self._sheet, self._credential, self._planned = dialog, credential, None
        self._remark, self._first = None, True
        self._exports.recall(credential, path)

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
        """A format that the user chose stays; else the folder's own is looked up."""
        sheet, credential = self._sheet, self._credential
        if sheet is None or credential is None:
            return
        self._planned, self._first = None, False
        if sheet.form.chosen:
            self._exports.plan(credential, self._target(path), sheet.form.wish())
        else:
            self._exports.recall(credential, self._target(path))

    def _target(self, path: str) -> Path:
        try:
            target = Path(path).expanduser()
        except RuntimeError:  # ~somebody, whom the system does not know
            target = Path(path)
        return target if target.is_absolute() else self._folder / target

    def _show_remembered(
        self, credential_id: str, path: str, found: tuple[Dialect, str] | None
    ) -> None:
        sheet, credential = self._sheet, self._credential
        if (
            sheet is None
            or credential is None
            or not self._is_asked(credential_id, path)
            or sheet.form.chosen  # meanwhile: what is being typed is asked for next
        ):
            return
        target = Path(path)
        if found is not None:
            self._take_over(sheet, target, *found)
        self._first = False
        now = self._target(sheet.path.text().strip())
        self._exports.plan(credential, now, sheet.form.wish())

    def _take_over(
        self, sheet: ExportDialog, target: Path, dialect: Dialect, label: str
    ) -> None:
        """What was remembered, where the file's name does not say otherwise."""
        from gui import dialect_words

        if self._first:
            sheet.form.set_name(dialect.file_name)
        elif dialect_words.is_default_name(target.name) and (
            target.name != dialect.file_name
        ):
            return
        sheet.form.set_format(dialect, label)

    def _show_plan(self, credential_id: str, planned: Planned, around: Around) -> None:
        from gui import export_words

        sheet, credential = self._sheet, self._credential
        if sheet is None or credential is None:
            return
        asked = self._is_asked(credential_id, str(planned.path))
        if not asked or around.wish != sheet.form.wish():
            return  # late: something else was chosen meanwhile
        self._planned, self._around = planned, around
        plan = planned.plan
        sheet.show_plan(
            plan.lines,
            exists=planned.before is not None,
            added=plan.added,
            changed=plan.changed,
            checks=export_words.checks(credential, planned, around),
            asks=export_words.asks(planned, around),
        )
        if self._remark is not None:
            sheet.show_failure(self._remark)
            self._remark = None

    def _write(self) -> None:
        from gui import export_words

        sheet, around = self._sheet, self._around
        if self._planned is None or self._credential is None or sheet is None:
            return
        choices = sheet.choices()
        ignored = around is not None and export_words.IGNORE in choices
        self._manner = Manner(
            private=export_words.PRIVATE in choices,
            ignore=around.ignore if around is not None and ignored else None,
            wish=sheet.form.wish(),
        )
        self._exports.write(self._credential, self._planned, self._manner)

    def _written(self, credential_id: str, path: str) -> None:
        from gui import export_outcomes

        planned, manner = self._planned, self._manner
        mine = manner.private or (planned is not None and planned.before is None)
        self._folder = Path(path).parent
        if self._sheet is not None and self._is_current(credential_id):
            self._sheet.accept()
        ignored = manner.ignore is not None
        message = export_outcomes.written(path, mine=mine, ignored=ignored)
        self.said.emit(message)
        self.written.emit(credential_id)
        self.placed.emit(Path(path), message)

    def _export_failed(self, credential_id: str, error: Exception, path: str) -> None:
        if path and not self._is_asked(credential_id, path):
            return  # late: another file was named meanwhile
        sheet = self._sheet
        if sheet is None or not self._is_current(credential_id):
            from gui import messages

            self.said.emit(messages.describe(error, operation="export"))
            return
        from gui import export_outcomes

        self._planned = None
        sheet.set_busy(False)
        sheet.forget_plan()
        if not path and isinstance(error, FileChanged | FileExists):
            self._remark = export_outcomes.changed_meanwhile()
            self._plan(sheet.path.text().strip())
            return
        self._remark = None
        name = self._target(sheet.path.text().strip()).name
        if not self._explain(sheet, error, name):
            self._failed(sheet, "preview" if path else "export", error)

    def _explain(self, sheet: ExportDialog, error: Exception, name: str) -> bool:
        """Whether a preview that cannot be has words of its own, in place."""
        from gui import dialect_words, export_outcomes, messages, reader_words

        wish = sheet.form.wish()
        if isinstance(error, Unexportable) and error.fact("field") == "label":
            fault = dialect_words.label_fault(wish.dialect, wish.label)
            sheet.form.label.set_notice(fault, warning=bool(wish.label))
            return True
        told = export_outcomes.refusal(error, name)
        obstacles = error.fact("obstacles") if isinstance(error, AppError) else ()
        choices = error.fact("choices") if isinstance(error, AppError) else ()
        if isinstance(obstacles, tuple) and isinstance(choices, tuple) and obstacles:
            details = messages.details(error, "preview")
            told = reader_words.disagreement(obstacles, choices, details)
        if told is not None:
            sheet.show_failure(told)
        return told is not None

    def _mend(self, dialog: Sheet, action: str) -> None:
        sheet = self._sheet
        if sheet is None:
            super()._mend(dialog, action)
        elif action in ("try_again", "export_again"):
            sheet.bar.hide()
            sheet.ask()
        elif action == "choose_file":
            self._choose(sheet.path.text().strip())
        elif action.startswith("leave_out "):
            from gui.reader_words import left_out

            sheet.bar.hide()
            sheet.form.readers.leave_out(left_out(action))
            sheet.ask()
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
