"""From a file, a text or the form to stored credentials."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.model import Draft, Secret
from gui.controllers.credentials import CredentialsController
from gui.flows.dialog_flow import DialogFlow
from gui.models.message import Level, Message
from gui.models.plain import one_line

if TYPE_CHECKING:
    from core.formats.detect import Reading
    from gui.dialogs.sheet import Sheet

# The longest text that is taken from the clipboard or a drop, in characters.
PASTE_LIMIT = 1_000_000


class Importing(DialogFlow):
    """``stored(credentials)`` once they are kept."""

    stored = Signal(object)

    def __init__(self, window: QWidget, credentials: CredentialsController) -> None:
        super().__init__(window)
        self._credentials = credentials
        credentials.readFrom.connect(self._read)
        credentials.added.connect(self.stored)
        credentials.failed.connect(self._read_failed)

    def choose_file(self) -> None:
        """Let the user choose a file, then show what it holds."""
        from gui import prompts

        prompts.choose_file_to_read(
            self._window, self.tr("Import a file"), self.open_file
        )

    def open_file(self, path: Path) -> None:
        """Show what a file holds."""
        self._credentials.read_file(path)

    def open_text(self, text: str) -> None:
        """Show what a pasted or dropped text holds."""
        if len(text) > PASTE_LIMIT:
            self.said.emit(
                Message(
                    Level.NOTE,
                    self.tr("This text is too long"),
                    self.tr("It is longer than any .env file. Nothing was read."),
                )
            )
        elif not text.strip():
            self.said.emit(
                Message(
                    Level.NOTE,
                    self.tr("The clipboard holds no text"),
                    self.tr("Copy the lines of a .env file first, then paste."),
                )
            )
        else:
            self._credentials.read_pasted(Secret(text))

    def fill_in(self) -> None:
        """Show the empty form."""
        from gui.dialogs.credential_dialog import CredentialDialog
        from gui.field_words import FieldJudge

        dialog = CredentialDialog(FieldJudge(), parent=self._window)
        dialog.given.connect(lambda draft: self._store(dialog, (draft,), ""))
        self._show(dialog)

    def _read(self, reading: Reading, path: str) -> None:
        from gui.dialogs.import_dialog import ImportDialog
        from gui.field_words import FieldJudge, notices

        source = one_line(path) or self.tr("From the clipboard")
        dialog = ImportDialog(
            FieldJudge(), reading.drafts, source, notices(reading.notices), self._window
        )
        dialog.given.connect(lambda drafts: self._store(dialog, drafts, path))
        self._show(dialog)

    def _store(self, dialog: Sheet, drafts: tuple[Draft, ...], source: str) -> None:
        said = self._words(len(drafts), source)
        told = self._told_to(dialog, "add", lambda: self.said.emit(said))
        self._credentials.add(drafts, told)

    def _words(self, count: int, source: str) -> Message:
        title = self.tr("Imported %n credential(s)", "", count)
        if not source:
            return Message(
                Level.DONE, title, self.tr("Each secret was read back and is the same.")
            )
        words = self.tr(
            "Each secret was read back. The file “%1” still holds it in plain text."
        )
        name = one_line(Path(source).name)
        return Message(Level.WARNING, title, words.replace("%1", name))

    def _read_failed(self, operation: str, _at: str, error: Exception) -> None:
        if operation == "read":
            from gui import messages

            self.said.emit(messages.describe(error, operation=operation))
