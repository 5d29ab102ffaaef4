"""Edit, rename, another secret, delete."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from core.model import Credential
from gui.controllers.credentials import CredentialsController
from gui.flows.dialog_flow import DialogFlow
from gui.models.message import Level, Message


class Editing(DialogFlow):
    """What changed is signalled by the controller; ``said`` confirms it."""

    def __init__(self, window: QWidget, credentials: CredentialsController) -> None:
        super().__init__(window)
        self._credentials = credentials

    def edit(self, credential: Credential, field: str = "") -> None:
        """Show the form with the credential's fields; start at one of them."""
        from gui.dialogs.credential_dialog import CredentialDialog
        from gui.field_words import FieldJudge

        dialog = CredentialDialog(FieldJudge(), credential, self._window)
        told = self._told_to(dialog, "edit")
        dialog.given.connect(
            lambda draft: self._credentials.edit(credential.id, draft, told)
        )
        self._show(dialog)
        dialog.form.focus(field)

    def rename(self, credential: Credential) -> None:
        """Ask for another name."""
        from gui.dialogs.small import RenameDialog

        dialog = RenameDialog(credential.name, self._window)
        told = self._told_to(dialog, "edit")
        dialog.given.connect(
            lambda name: self._credentials.rename(credential.id, name, told)
        )
        self._show(dialog)

    def replace_secret(self, credential: Credential) -> None:
        """Ask for another client secret."""
        from gui.dialogs.small import ReplaceSecretDialog
        from gui.field_words import FieldJudge

        dialog = ReplaceSecretDialog(credential.name, FieldJudge(), self._window)
        text = self.tr("%1: the new one was read back, the old one is deleted.")
        said = Message(
            Level.DONE,
            self.tr("Client secret replaced"),
            text.replace("%1", credential.name),
        )
        told = self._told_to(dialog, "replace_secret", lambda: self.said.emit(said))
        dialog.given.connect(
            lambda secret: self._credentials.replace_secret(credential.id, secret, told)
        )
        self._show(dialog)

    def delete(self, credential: Credential) -> None:
        """Ask, then delete."""
        from gui.dialogs.confirm import ConfirmDialog

        question = self.tr("Delete “%1”?").replace("%1", credential.name)
        text = self.tr(
            "Its client secret goes as well. Tokens already issued stay valid until "
            "they expire."
        )
        dialog = ConfirmDialog(
            question,
            text,
            self.tr("Delete"),
            typed=credential.name if credential.guarded else "",
            parent=self._window,
        )
        said = Message(
            Level.DONE, self.tr("Deleted"), self.tr("The secret is gone, as checked.")
        )
        told = self._told_to(dialog, "delete", lambda: self.said.emit(said))
        dialog.given.connect(lambda: self._credentials.delete(credential, told))
        self._show(dialog)
