"""From a file, a folder, a text or the form to stored credentials."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.model import Draft
from gui.controllers.credentials import CredentialsController
from gui.controllers.reading import ReadingController
from gui.flows.intake import Intake
from gui.models.message import Level, Message
from gui.plurals import Plurals

if TYPE_CHECKING:
    from gui.dialogs.sheet import Sheet


class Importing(Intake):
    """``stored(credentials)`` once a form's are kept, or those of another flow.

    What is read goes on by ``found(found)``: to the preview, which says the rest here.
    ``leftBehind(lefts, message)``: what is offered to be cleared up, files (none: the
    clipboard), and the message that offers it. Not for the file that is ``spared``.
    """

    stored = Signal(object)
    leftBehind = Signal(object, object)

    def __init__(
        self,
        window: QWidget,
        credentials: CredentialsController,
        reading: ReadingController,
    ) -> None:
        super().__init__(window, reading)
        self._credentials = credentials
        self.spared: Path | None = None
        credentials.added.connect(self.stored)

    def fill_in(self) -> None:
        """Show the empty form."""
        from gui.dialogs.credential_dialog import CredentialDialog
        from gui.field_words import FieldJudge

        dialog = CredentialDialog(FieldJudge(), parent=self._window)
        dialog.given.connect(lambda draft: self._store(dialog, draft))
        self._show(dialog)

    def _store(self, dialog: Sheet, draft: Draft) -> None:
        told = self._told_to(dialog, "add", self._confirm)
        self._credentials.add((draft,), told)

    def _confirm(self) -> None:
        """Say what was stored."""
        title = Plurals().were_imported(1)
        text = self.tr("Each secret was read back and is the same.")
        self.said.emit(Message(Level.DONE, title, text))
