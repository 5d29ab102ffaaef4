"""From what was read to what is stored: compared, shown, decided on, carried out."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from core.errors import Cancelled
from gui.controllers.importing import ImportingController
from gui.flows.dialog_flow import DialogFlow, has_dialog
from gui.models.found import Found
from gui.models.pace import Pace

if TYPE_CHECKING:
    from core.adobe.stopping import Stop
    from core.matching import Match
    from core.model import Draft
    from core.taking import Taken
    from gui.controllers.importing import Behind
    from gui.dialogs.import_dialog import ImportDialog
    from gui.dialogs.sheet import Sheet
    from gui.models.import_row import Row
    from gui.tasks import Ticket

# Milliseconds between two looks whether the dialog in front is closed.
LOOK_EVERY: Final = 250


class ImportPreview(DialogFlow):
    """``stored(credentials)`` and ``updated(credentials)`` once they are kept.

    What is found while a dialog is open, of this flow or of another, is shown once
    that is closed: it may be storing, and keys are being typed into it.

    ``leftBehind(lefts, message)``: what is offered to be cleared up, files (none: the
    clipboard), and the message that offers it. Not for the file that is ``spared``.
    ``heldIn(files, credentials)``: what was read from files that hold it still.
    """

    stored = Signal(object)
    updated = Signal(object)
    leftBehind = Signal(object, object)
    heldIn = Signal(object, object)

    def __init__(self, window: QWidget, imports: ImportingController) -> None:
        super().__init__(window)
        self._imports = imports
        self._sheet: ImportDialog | None = None
        self._comparing: tuple[Ticket | None, Stop] | None = None
        self._later: list[Found] = []
        self._look = QTimer(self, interval=LOOK_EVERY)
        self._look.timeout.connect(self._show_next)
        self._waits = False
        self._pace = Pace()
        self.spared: Path | None = None
        imports.progressed.connect(self._progressed)

    def show(self, found: Found) -> None:
        """Show what was found, as soon as it is known what is kept already.

        That much is known without the keyring. Where it is needed to compare secrets,
        the dialog says so meanwhile; giving up on it leaves them uncompared.
        """
        from gui.import_rows import drafts_of

        if self._must_wait(found):
            return
        drafts = drafts_of(found)
        self._imports.compare(
            drafts, partial(self._open, found, drafts), self._not_shown, look=False
        )
        _get_ready()
        QTimer.singleShot(0, self, self._get_more_ready)

    @Slot()
    def _get_more_ready(self) -> None:
        """A turn later, as what it is for."""
        import gui.dialogs.import_detail  # noqa: F401

    @Slot()
    def give_up(self) -> None:
        """The program ends: store nothing more, and read no further secret."""
        self._look.stop()
        self._later.clear()
        self._imports.cancel()
        self._compare_no_more()

    def keyring_waits(self, waiting: bool) -> None:
        """The keyring keeps a job: the open dialog says so, if it waits for one."""
        self._waits = waiting
        super().keyring_waits(self._pace.kept(waiting))

    def _must_wait(self, found: Found) -> bool:
        """Whether a dialog is in front; then it is looked at again."""
        waits = has_dialog(self._window)
        if waits:
            self._later.append(found)
            self._look.start()
        return waits

    @Slot()
    def _show_next(self) -> None:
        if has_dialog(self._window):
            return
        if self._later:
            self.show(self._later.pop(0))
        if not self._later:
            self._look.stop()

    def _open(
        self, found: Found, drafts: tuple[Draft, ...], matches: tuple[Match, ...]
    ) -> None:
        if self._must_wait(found):
            return
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
        from core.adobe.stopping import Stop

        def done(matches: tuple[Match, ...]) -> None:
            self._comparing = None
            if isValid(dialog):
                dialog.settle(matches)

        def failed(_error: Exception) -> None:
            done(())

        self._pace.anew()
        dialog.set_comparing(True)
        dialog.set_waiting(self._waits)
        stop = Stop()
        self._comparing = None, stop
        ticket = self._imports.compare(drafts, done, failed, look=True, stop=stop)
        if self._comparing is not None:  # else: done at once
            self._comparing = ticket, stop

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
            if dialog.is_stopping():
                failed(Cancelled())
            elif any(match.credential is not None for match in matches):
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
        self._pace.anew()
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
        if isValid(dialog):
            dialog.accept()
        if taken.added:
            self.stored.emit(taken.added)
        if taken.updated:
            self.updated.emit(taken.updated)
        if taken.failed is not None:
            from gui import taken_words

            self.said.emit(taken_words.stopped(taken))
            return
        self._imports.look_back(
            found.files,
            kept,
            self.spared,
            partial(self._tell, taken, found.pasted),
            self._not_shown,
        )

    def _tell(self, taken: Taken, pasted: bool, behind: Behind) -> None:
        """What was done, and where the secrets still stand."""
        from gui import taken_words
        from gui.import_rows import file_name

        self.heldIn.emit(behind.files, (*taken.added, *taken.updated))
        names = tuple(map(file_name, behind.files))
        lefts = behind.leftovers
        words = taken_words.Left(names, pasted, len(lefts))
        said = taken_words.done(taken, words)
        if said.action:
            self.leftBehind.emit(lefts, said)
        self.said.emit(said)

    def _progressed(self, done: int, total: int) -> None:
        if self._sheet is not None:
            self._sheet.set_waiting(self._pace.moved(done))
            self._sheet.show_progress(done, total)

    def _closed(self, dialog: Sheet, _result: int = 0) -> None:
        super()._closed(dialog)
        if self._sheet is dialog:
            self._sheet = None
            self._compare_no_more()

    def _compare_no_more(self) -> None:
        comparing, self._comparing = self._comparing, None
        if comparing is None:
            return
        ticket, stop = comparing
        stop.set()
        if ticket is not None:
            ticket.cancel()


def _get_ready() -> None:
    """Import what the dialog takes while the catalog is asked: less to do at once."""
    import gui.dialogs.import_dialog
    import gui.field_words  # noqa: F401
