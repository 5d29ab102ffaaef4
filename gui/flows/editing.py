"""Edit, rename, another secret, delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from core.model import Credential
from gui.controllers.credentials import CredentialsController
from gui.models.message import Level, Message

if TYPE_CHECKING:
    from gui.dialogs.sheet import Sheet

_OPERATIONS = ("edit", "replace_secret", "delete")


class Editing(QObject):
    """``said(message)`` for the shelf; what changed is told by the controller."""

    said = Signal(object)
    copyDetails = Signal(str)

    def __init__(self, window: QWidget, credentials: CredentialsController) -> None:
        super().__init__(window)
        self._window = window
        self._credentials = credentials
        self._dialog: Sheet | None = None
        credentials.changed.connect(self._changed)
        credentials.secretReplaced.connect(self._replaced)
        credentials.deleted.connect(self._deleted)
        credentials.failed.connect(self._failed)

    def edit(self, credential: Credential) -> None:
        """Show the form with the credential's fields."""
        from gui.dialogs.credential_dialog import CredentialDialog
        from gui.field_words import FieldJudge

        dialog = CredentialDialog(FieldJudge(), credential, self._window)
        dialog.given.connect(lambda draft: self._credentials.edit(credential.id, draft))
        self._show(dialog)

    def rename(self, credential: Credential) -> None:
        """Ask for another name."""
        from gui.dialogs.small import RenameDialog

        dialog = RenameDialog(credential.name, self._window)
        dialog.given.connect(lambda name: self._credentials.rename(credential.id, name))
        self._show(dialog)

    def replace_secret(self, credential: Credential) -> None:
        """Ask for another client secret."""
        from gui.dialogs.small import ReplaceSecretDialog
        from gui.field_words import FieldJudge

        dialog = ReplaceSecretDialog(credential.name, FieldJudge(), self._window)
        dialog.given.connect(
            lambda secret: self._credentials.replace_secret(credential.id, secret)
        )
        self._show(dialog)

    def delete(self, credential: Credential) -> None:
        """Ask, then delete."""
        from gui.dialogs.confirm import ConfirmDialog

        question = self.tr("Delete “%1”?").replace("%1", credential.name)
        text = self.tr(
            "Its client secret is taken out of the keyring as well. Tokens already "
            "issued stay valid until they expire."
        )
        dialog = ConfirmDialog(
            question,
            text,
            self.tr("Delete"),
            typed=credential.name if credential.guarded else "",
            parent=self._window,
        )
        dialog.agreed.connect(lambda: self._credentials.delete(credential))
        self._show(dialog)

    def _changed(self, credential: Credential) -> None:
        del credential
        self._close()

    def _replaced(self, credential: Credential) -> None:
        self._close()
        text = self.tr("%1: the new one was read back, the old one is deleted.")
        self.said.emit(
            Message(
                Level.DONE,
                self.tr("Client secret replaced"),
                text.replace("%1", credential.name),
            )
        )

    def _deleted(self, credential_id: str) -> None:
        del credential_id
        self.said.emit(
            Message(
                Level.DONE,
                self.tr("Deleted"),
                self.tr("The secret is gone from the keyring, as checked."),
            )
        )

    def _failed(self, operation: str, credential_id: str, error: Exception) -> None:
        del credential_id
        if operation not in _OPERATIONS:
            return
        from gui import messages

        message = messages.describe(error, operation=operation)
        if self._dialog is not None:
            self._dialog.show_failure(message)
        else:
            self.said.emit(message)

    def _show(self, dialog: Sheet) -> None:
        self._close()
        self._dialog = dialog
        dialog.copyDetails.connect(self.copyDetails)
        dialog.actionTriggered.connect(lambda action: self._mend(dialog, action))
        dialog.finished.connect(self._closed)
        dialog.open()

    def _mend(self, dialog: Sheet, action: str) -> None:
        if action == "try_again":
            dialog.agreed.emit()

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.accept()

    def _closed(self) -> None:
        self._dialog = None
