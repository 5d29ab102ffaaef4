"""From a credential to a file of some format: preview, then write."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.errors import FileChanged, FileExists
from core.model import Credential
from gui.controllers.exports import ExportsController, Manner
from gui.flows import export_sheet
from gui.flows.dialog_flow import DialogFlow

if TYPE_CHECKING:
    from core.arrangements import Planned
    from core.formats.target_table import Dialect
    from gui.controllers.exports import Around, Preview
    from gui.dialogs.export_dialog import ExportDialog
    from gui.dialogs.sheet import Sheet
    from gui.dialogs.slow_write import SlowWrite
    from gui.models.message import Message
    from gui.models.outgoing import Wish
    from gui.tasks import Ticket


class Exporting(DialogFlow):
    """One dialog at a time; an answer goes to the dialog that asked, or is dropped.

    ``written(id)`` for the history, once a file was written and read back.

    ``placed(path, message)``: where it is, and what was said of it. ``ended(done)``
    once the dialog is closed.
    """

    written = Signal(str)
    placed = Signal(object, object)
    ended = Signal(bool)

    def __init__(self, window: QWidget, exports: ExportsController) -> None:
        super().__init__(window)
        self._exports = exports
        self._sheet: ExportDialog | None = None
        self._credential: Credential | None = None
        self._planned: Planned | None = None
        self._around: Around | None = None
        self._slow: SlowWrite | None = None
        self._writing: Ticket | None = None
        self._asked: object = None
        self._first = False  # whether the offered folder is still being looked up
        self._remark: Message | None = None
        self._folder = Path.home()

    def start_in(self, folder: Path) -> None:
        """Where the first export is offered."""
        self._folder = folder

    def export(
        self, credential: Credential, path: Path | None = None, wish: Wish | None = None
    ) -> None:
        """Show the preview for a file; name and format may be changed there."""
        from core.formats.targets import context_name
        from gui.dialogs.export_dialog import ExportDialog
        from gui.dialogs.slow_write import SlowWrite

        path = path or self._folder / ".env"
        dialog = ExportDialog(
            path,
            guarded=credential.guarded,
            name=credential.name,
            context=context_name(credential.name),
            parent=self._window,
        )
        dialog.previewRequested.connect(self._plan)
        dialog.chooseRequested.connect(self._choose)
        dialog.given.connect(self._write)
        dialog.form.offer_scopes(credential.scope_sets, credential.scope_set)
        self._show(dialog)
        self._sheet, self._credential, self._planned = dialog, credential, None
        self._slow = SlowWrite(dialog)
        self._slow.left.connect(self._go_on)
        self._remark, self._first = None, wish is None
        dialog.patience.begin()
        if wish is None:
            self._recall(dialog, path)
        else:
            dialog.form.take(wish)
            self._look(dialog, credential, path)

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
            self._look(sheet, credential, self._target(path))
        else:
            self._recall(sheet, self._target(path))

    def _recall(self, sheet: ExportDialog, path: Path) -> None:
        """What is remembered of a folder, then the preview."""
        asked = self._asked = object()
        self._exports.recall(
            path, partial(self._show_remembered, sheet, asked, str(path))
        )

    def _look(self, sheet: ExportDialog, credential: Credential, path: Path) -> None:
        asked = self._asked = object()
        self._exports.plan(
            credential,
            path,
            sheet.form.wish(),
            partial(self._show_plan, sheet, asked),
            partial(self._not_planned, sheet, asked, str(path)),
        )

    def _target(self, path: str) -> Path:
        return export_sheet.target_of(path, self._folder)

    def _show_remembered(
        self,
        sheet: ExportDialog,
        asked: object,
        path: str,
        found: tuple[Dialect, str] | None,
    ) -> None:
        credential = self._credential
        if (
            credential is None
            or not self._is_asked(sheet, asked, path)
            or sheet.form.chosen  # meanwhile: what is being typed is asked for next
        ):
            return
        target = Path(path)
        if found is not None:
            export_sheet.take_over(sheet, target, *found, first=self._first)
        self._first = False
        now = self._target(sheet.path.text().strip())
        self._look(sheet, credential, now)

    def _show_plan(self, sheet: ExportDialog, asked: object, found: Preview) -> None:
        from gui import export_words

        planned, around = found
        credential = self._credential
        wanted = self._is_asked(sheet, asked, str(planned.path))
        if credential is None or not wanted or around.wish != sheet.form.wish():
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

        sheet, around, planned = self._sheet, self._around, self._planned
        credential = self._credential
        if planned is None or credential is None or sheet is None:
            return
        choices = sheet.choices()
        ignored = around is not None and export_words.IGNORE in choices
        manner = Manner(
            private=export_words.PRIVATE in choices,
            ignore=around.ignore if around is not None and ignored else None,
            wish=sheet.form.wish(),
        )
        if self._slow is not None:
            self._slow.begin()
        self._writing = self._exports.write(
            credential,
            planned,
            manner,
            partial(self._written, sheet, credential.id, planned, manner),
            partial(self._not_written, sheet),
        )

    def _go_on(self) -> None:
        """The user does not wait for a write any longer; the next one need not."""
        from gui.dialogs import slow_write

        if self._writing is not None:
            self._exports.let_go_on(self._writing)
        self.said.emit(slow_write.going_on())

    def _written(
        self,
        sheet: ExportDialog,
        credential_id: str,
        planned: Planned,
        manner: Manner,
        path: Path,
    ) -> None:
        from gui import export_outcomes

        mine = manner.private or planned.before is None
        self._folder = path.parent
        if self._sheet is sheet:
            sheet.accept()
        ignored = manner.ignore is not None
        message = export_outcomes.written(str(path), mine=mine, ignored=ignored)
        self.said.emit(message)
        self.written.emit(credential_id)
        self.placed.emit(path, message)

    def _not_planned(
        self, sheet: ExportDialog, asked: object, path: str, error: Exception
    ) -> None:
        if self._is_asked(sheet, asked, path):  # else late: another file was named
            self._show_failure(sheet, error, "preview")

    def _not_written(self, sheet: ExportDialog, error: Exception) -> None:
        if self._sheet is not sheet:
            from gui import messages

            self.said.emit(messages.describe(error, operation="export"))
            return
        if self._slow is not None:
            self._slow.end()
        if not isinstance(error, FileChanged | FileExists):
            self._show_failure(sheet, error, "export")
            return
        from gui import export_outcomes

        self._forget(sheet)
        self._remark = export_outcomes.changed_meanwhile()
        self._plan(sheet.path.text().strip())

    def _forget(self, sheet: ExportDialog) -> None:
        self._planned = None
        sheet.set_busy(False)
        sheet.forget_plan()

    def _show_failure(
        self, sheet: ExportDialog, error: Exception, operation: str
    ) -> None:
        self._forget(sheet)
        self._remark = None
        name = self._target(sheet.path.text().strip()).name
        if not export_sheet.explain(sheet, error, name):
            self._failed(sheet, operation, error)

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

    def _is_asked(self, sheet: ExportDialog, asked: object, path: str) -> bool:
        """Whether the open dialog waits for just this answer."""
        return (
            self._sheet is sheet
            and self._asked is asked
            and path == str(self._target(sheet.path.text().strip()))
        )

    def _closed(self, dialog: Sheet, _result: int = 0) -> None:
        super()._closed(dialog)
        if self._sheet is dialog:
            self._exports.give_up()
            self._sheet = self._credential = self._planned = self._slow = None
            self.ended.emit(bool(_result))
