"""From a file, a text or the form to stored credentials."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.model import Draft, Secret
from gui.controllers.credentials import CredentialsController
from gui.flows.dialog_flow import DialogFlow
from gui.models.message import Level, Message
from gui.models.plain import one_line

if TYPE_CHECKING:
    from core.formats.detect import Reading
    from core.upkeep.leftovers import Leftover
    from gui.dialogs.sheet import Sheet

# The longest text that is taken from the clipboard or a drop, in characters.
PASTE_LIMIT = 1_000_000


class Origin(NamedTuple):
    """Where drafts came from: a file, the clipboard, or a drop (neither)."""

    path: str
    reading: Reading
    pasted: bool


class Importing(DialogFlow):
    """``stored(credentials)`` once they are kept.

    ``leftBehind(left, message)``: what is offered to be cleared up, a file (or None:
    the clipboard), and the message that offers it. Not for the file that is ``spared``.
    """

    stored = Signal(object)
    leftBehind = Signal(object, object)

    def __init__(self, window: QWidget, credentials: CredentialsController) -> None:
        super().__init__(window)
        self._credentials = credentials
        self._pasted = False
        self.spared: Path | None = None
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

    def open_text(self, text: str, *, pasted: bool = False) -> None:
        """Show what a pasted or dropped text holds."""
        self._pasted = pasted
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
        dialog.given.connect(lambda draft: self._store(dialog, (draft,), None))
        self._show(dialog)

    def _read(self, reading: Reading, path: str) -> None:
        from gui.dialogs.import_dialog import ImportDialog
        from gui.field_words import FieldJudge, notices

        source = one_line(path) or self.tr("From the clipboard")
        dialog = ImportDialog(
            FieldJudge(), reading.drafts, source, notices(reading.notices), self._window
        )
        origin = Origin(path, reading, self._pasted and not path)
        dialog.given.connect(lambda drafts: self._store(dialog, drafts, origin))
        self._show(dialog)

    def _store(
        self, dialog: Sheet, drafts: tuple[Draft, ...], origin: Origin | None
    ) -> None:
        told = self._told_to(dialog, "add", lambda: self._confirm(drafts, origin))
        self._credentials.add(drafts, told)

    def _confirm(self, drafts: tuple[Draft, ...], origin: Origin | None) -> None:
        """Say what was stored, and offer to clear up where it came from."""
        title = self.tr("Imported %n credential(s)", "", len(drafts))
        left = self._left_by(origin, drafts)
        if origin is not None and origin.path:
            words = self.tr(
                "Each secret was read back. The file “%1” still holds it in plain text."
            )
            text = words.replace("%1", one_line(Path(origin.path).name))
            said = Message(Level.WARNING, title, text)
        elif origin is not None and origin.pasted:
            text = self.tr(
                "Each secret was read back. The clipboard still holds it in plain text."
            )
            said = Message(Level.WARNING, title, text)
        else:
            text = self.tr("Each secret was read back and is the same.")
            said = Message(Level.DONE, title, text)
        if left is not None:
            name = self.tr("Remove from the file…")
            said = said._replace(action="remove_source", action_name=name)
        elif origin is not None and origin.pasted:
            name = self.tr("Clear the clipboard")
            said = said._replace(action="clear_pasted", action_name=name)
        if said.action:
            self.leftBehind.emit(left, said)
        self.said.emit(said)

    def _left_by(
        self, origin: Origin | None, drafts: tuple[Draft, ...]
    ) -> Leftover | None:
        if origin is None or not origin.path or Path(origin.path) == self.spared:
            return None
        from core.upkeep.leftovers import left_by

        reading = origin.reading
        return left_by(Path(origin.path), reading.digest, reading.drafts, drafts)

    def _read_failed(self, operation: str, _at: str, error: Exception) -> None:
        if operation == "read":
            from gui import messages

            self.said.emit(messages.describe(error, operation=operation))
