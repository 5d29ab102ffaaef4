"""From what was read to what is stored: compared, shown, decided on, carried out."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from gui.controllers.importing import ImportingController
from gui.flows.dialog_flow import DialogFlow
from gui.models.found import NO_FILE, Found

if TYPE_CHECKING:
    from core.matching import Match
    from core.model import Draft
    from core.reading import FileReading
    from core.taking import Taken
    from core.upkeep.leftovers import Leftover
    from gui.dialogs.import_dialog import ImportDialog
    from gui.dialogs.sheet import Sheet
    from gui.models.import_row import Row
    from gui.tasks import Ticket


class ImportPreview(DialogFlow):
    """``stored(credentials)`` and ``updated(credentials)`` once they are kept.

    ``leftBehind(left, message)``: what is offered to be cleared up, a file (or None:
    the clipboard), and the message that offers it. Not for the file that is ``spared``.
    """

    stored = Signal(object)
    updated = Signal(object)
    leftBehind = Signal(object, object)

    def __init__(self, window: QWidget, imports: ImportingController) -> None:
        super().__init__(window)
        self._imports = imports
        self._sheet: ImportDialog | None = None
        self._comparing: Ticket | None = None
        self._waits = False
        self.spared: Path | None = None
        imports.progressed.connect(self._progressed)

    def show(self, found: Found) -> None:
        """Show what was found, as soon as it is known what is kept already.

        That much is known without the keyring. Where it is needed to compare secrets,
        the dialog says so meanwhile; giving up on it leaves them uncompared.
        """
        from gui.import_rows import drafts_of

        drafts = drafts_of(found)
        self._imports.compare(
            drafts, partial(self._open, found, drafts), self._not_shown, look=False
        )

    def keyring_waits(self, waiting: bool) -> None:
        """The keyring keeps a job: the open dialog says so, if it waits for one."""
        self._waits = waiting
        super().keyring_waits(waiting)

    def _open(
        self, found: Found, drafts: tuple[Draft, ...], matches: tuple[Match, ...]
    ) -> None:
        from core.matching import Secrets
        from gui.dialogs.import_dialog import ImportDialog
        from gui.field_words import FieldJudge
        from gui.import_rows import head_of, rows_of

        rows = rows_of(found, matches)
        dialog = ImportDialog(FieldJudge(), rows, head_of(found), self._window)
        dialog.given.connect(partial(self._take, dialog, found))
        dialog.cancelRequested.connect(self._imports.cancel)
        dialog.consoleRequested.connect(
            partial(self.mendRequested.emit, "open_console")
        )
        dialog.placeCopied.connect(self.copyDetails)
        if found.target:
            dialog.show_target(any(not row.barred for row in rows if row.match))
        self._show(dialog)
        self._sheet = dialog
        if any(each.secrets is Secrets.UNKNOWN for each in matches):
            self._compare(dialog, drafts)

    def _compare(self, dialog: ImportDialog, drafts: tuple[Draft, ...]) -> None:
        """Ask the keyring, too."""

        def done(matches: tuple[Match, ...]) -> None:
            self._comparing = None
            if isValid(dialog):
                dialog.settle(matches)

        def failed(_error: Exception) -> None:
            done(())

        dialog.set_comparing(True)
        dialog.set_waiting(self._waits)
        ticket = self._imports.compare(drafts, done, failed, look=True)
        if isValid(dialog) and dialog.is_comparing():
            self._comparing = ticket

    def _not_shown(self, error: Exception) -> None:
        from gui import messages

        self.said.emit(messages.describe(error, operation="open"))

    def _take(self, dialog: ImportDialog, found: Found, rows: list[Row]) -> None:
        """Store them; what was edited into another credential is looked at first."""
        edited = [row for row in rows if row.is_another()]
        drafts = tuple(row.draft for row in edited if row.draft is not None)
        if not drafts:
            self._store(dialog, found, rows)
            return

        def done(matches: tuple[Match, ...]) -> None:
            for row, match in zip(edited, matches, strict=True):
                row.look_anew(replace(match, twin=None))
            if any(match.credential is not None for match in matches):
                self._ask_again(dialog)
            else:
                self._store(dialog, found, rows)

        failed = partial(self._failed, dialog, "add")
        self._imports.compare(drafts, done, failed, look=False)

    def _ask_again(self, dialog: ImportDialog) -> None:
        """One of them is kept already: show what differs, and store nothing yet."""
        if not isValid(dialog):
            return
        from gui.models.message import Level, Message

        title = self.tr("This client ID is in Mintdesk already")
        text = self.tr("Nothing was stored yet. Look at what differs, then import.")
        dialog.show_failure(Message(Level.NOTE, title, text))
        rows = dialog.model.rows
        self._compare(dialog, tuple(row.draft for row in rows if row.draft))

    def _store(self, dialog: ImportDialog, found: Found, rows: list[Row]) -> None:
        decisions = tuple(row.decision() for row in rows)
        kept = tuple(
            row.draft
            for row in rows
            if row.keeps_secret() and row.draft is not None and not row.barred
        )
        self._imports.take(
            decisions,
            partial(self._taken, dialog, found, kept),
            partial(self._failed, dialog, "add"),
        )

    def _taken(
        self,
        dialog: ImportDialog,
        found: Found,
        kept: tuple[Draft, ...],
        taken: Taken,
    ) -> None:
        from gui import taken_words

        if isValid(dialog):
            dialog.accept()
        if taken.added:
            self.stored.emit(taken.added)
        if taken.updated:
            self.updated.emit(taken.updated)
        if taken.failed is not None:
            self.said.emit(taken_words.stopped(taken))
            return
        files = self._files_with(found, kept)
        left = self._left_by(files, kept)
        words = taken_words.Left(
            tuple(each.name for each in files), found.pasted, left is not None
        )
        said = taken_words.done(taken, words)
        if said.action:
            self.leftBehind.emit(left, said)
        self.said.emit(said)

    def _files_with(
        self, found: Found, kept: tuple[Draft, ...]
    ) -> tuple[FileReading, ...]:
        """The files that still hold a secret which is in the keyring now."""
        secrets = {draft.secret for draft in kept}
        return tuple(
            each
            for each in found.files
            if each.reading is not None
            and each.path != NO_FILE
            and any(draft.secret in secrets for draft in each.reading.drafts)
        )

    def _left_by(
        self, files: tuple[FileReading, ...], kept: tuple[Draft, ...]
    ) -> Leftover | None:
        """What can be cleared up from here: one file's secrets."""
        if len(files) != 1 or files[0].path == self.spared:
            return None
        from core.upkeep.leftovers import left_by

        reading = files[0].reading
        if reading is None:
            return None
        return left_by(files[0].path, reading.digest, reading.drafts, kept)

    def _progressed(self, done: int, total: int) -> None:
        if self._sheet is not None:
            self._sheet.show_progress(done, total)

    def _closed(self, dialog: Sheet, _result: int = 0) -> None:
        super()._closed(dialog)
        if self._sheet is dialog:
            self._sheet = None
            if self._comparing is not None:
                self._comparing.cancel()
                self._comparing = None
