"""From a file, a text or the form to stored credentials."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from core.model import Credential, Draft, Secret
from gui.controllers.credentials import CredentialsController
from gui.models.message import Level, Message

if TYPE_CHECKING:
    from core.formats.detect import Reading
    from gui.dialogs.sheet import Sheet

#: The longest text that is taken from the clipboard, in characters.
PASTE_LIMIT = 1_000_000


class Importing(QObject):
    """``said(message)`` for the shelf, ``stored(credentials)`` once they are kept.

    ``vaultChanged`` tells that secrets are kept elsewhere from now on.
    """

    said = Signal(object)
    stored = Signal(object)
    vaultChanged = Signal()

    def __init__(self, window: QWidget, credentials: CredentialsController) -> None:
        super().__init__(window)
        self._window = window
        self._credentials = credentials
        self._dialog: Sheet | None = None
        self._waiting: tuple[Draft, ...] = ()
        self._source = ""
        self._last_source = ""
        credentials.readFrom.connect(self._read)
        credentials.added.connect(self._added)
        credentials.failed.connect(self._failed)

    def choose_file(self) -> None:
        """Let the user choose a file, then show what it holds."""
        from gui import prompts

        prompts.choose_file_to_read(
            self._window, self.tr("Import a file"), self.open_file
        )

    def open_file(self, path: Path) -> None:
        """Show what a file holds."""
        self._last_source = str(path)
        self._credentials.read_file(path)

    def open_text(self, text: str | None) -> None:
        """Show what a pasted text holds."""
        self._last_source = ""
        if text is None or not text.strip():
            self.said.emit(
                Message(
                    Level.NOTE,
                    self.tr("The clipboard holds no text"),
                    self.tr("Copy the lines of a .env file first, then paste."),
                )
            )
            return
        self._credentials.read_pasted(Secret(text))

    def fill_in(self) -> None:
        """Show the empty form."""
        from gui.dialogs.credential_dialog import CredentialDialog
        from gui.field_words import FieldJudge

        self._last_source = ""
        dialog = CredentialDialog(FieldJudge(), parent=self._window)
        dialog.given.connect(lambda draft: self._store((draft,), ""))
        self._show(dialog)

    def keep_for_this_session(self) -> None:
        """There is no keyring: hold secrets in memory, and go on where it stopped."""
        self._credentials.keep_for_this_session()
        self.vaultChanged.emit()
        if self._waiting:
            self._store(self._waiting, self._source)

    # ── steps ────────────────────────────────────────────────────────────────

    def _read(self, reading: Reading, path: str) -> None:
        from gui.dialogs.import_dialog import ImportDialog
        from gui.field_words import FieldJudge, notices

        source = path or self.tr("From the clipboard")
        dialog = ImportDialog(
            FieldJudge(), reading.drafts, source, notices(reading.notices), self._window
        )
        dialog.given.connect(lambda drafts: self._store(drafts, path))
        self._show(dialog)

    def _store(self, drafts: tuple[Draft, ...], source: str) -> None:
        self._waiting, self._source = drafts, source
        self._credentials.add(drafts)

    def _added(self, credentials: tuple[Credential, ...]) -> None:
        self._waiting = ()
        if self._dialog is not None:
            self._dialog.accept()
        self.stored.emit(credentials)
        self.said.emit(self._told(len(credentials)))

    def _told(self, count: int) -> Message:
        title = self.tr("Imported %n credential(s)", "", count)
        if not self._source:
            return Message(
                Level.DONE, title, self.tr("Each secret was read back and is the same.")
            )
        words = self.tr(
            "Each secret was read back. The file %1 still holds it in plain text."
        )
        name = Path(self._source).name
        return Message(Level.WARNING, title, words.replace("%1", f"“{name}”"))

    def _failed(self, operation: str, credential_id: str, error: Exception) -> None:
        del credential_id
        if operation not in ("read", "add"):
            return
        from gui import messages

        message = messages.describe(error, operation=operation)
        if operation == "add" and self._dialog is not None:
            self._dialog.show_failure(message)
        else:
            self.said.emit(message)

    def _show(self, dialog: Sheet) -> None:
        if self._dialog is not None:
            self._dialog.reject()
        self._dialog = dialog
        dialog.actionTriggered.connect(self._mend)
        dialog.copyDetails.connect(self._copy_details)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _mend(self, action: str) -> None:
        if action == "session_only":
            self.keep_for_this_session()
        elif action == "try_again" and self._waiting:
            self._store(self._waiting, self._source)

    copyDetails = Signal(str)

    def _copy_details(self, details: str) -> None:
        self.copyDetails.emit(details)

    def _closed(self) -> None:
        self._dialog = None
        self._waiting = ()
