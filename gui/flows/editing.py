"""Edit, rename, other client secrets, delete."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from core.model import Credential
from gui.controllers.credentials import CredentialsController
from gui.flows.dialog_flow import DialogFlow
from gui.models.message import Level, Message

if TYPE_CHECKING:
    from gui.dialogs.small import ReplaceSecretDialog
    from gui.secret_words import Asking


class Editing(DialogFlow):
    """What changed is signalled by the controller; ``said`` confirms it."""

    def __init__(
        self,
        window: QWidget,
        credentials: CredentialsController,
        now: Callable[[], float],
    ) -> None:
        super().__init__(window)
        self._credentials = credentials
        self._now = now
        self._after: Credential | None = None
        credentials.secretReplaced.connect(self._keep)

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

    def replace_secret(self, credential: Credential, place: int | None = None) -> None:
        """Ask for another client secret; of two, for the one at ``place``.

        Where no place is given that is the one in use.
        """
        from gui import secret_words

        if place is None and credential.secret_count == 2:
            place = credential.secret_in_use
        asking = secret_words.replacing(credential, place, self._now())
        dialog = self._ask(credential, asking)
        said = secret_words.replaced(credential, place)
        told = self._told_to(dialog, "replace_secret", lambda: self.said.emit(said))
        seen = credential.secret_item if credential.secret_count == 2 else ""
        dialog.given.connect(
            lambda secret: self._credentials.replace_secret(
                credential.id, secret, told, place, seen
            )
        )
        self._show(dialog)

    def add_secret(self, credential: Credential) -> None:
        """Ask for a second client secret, or for the first where none is kept."""
        from gui import secret_words

        dialog = self._ask(credential, secret_words.adding(credential))
        to = self._credentials
        operation, add = (
            ("join_secret", to.join_secret)
            if credential.secret_count
            else ("replace_secret", to.replace_secret)
        )
        told = self._told_to(
            dialog,
            operation,
            lambda: self.said.emit(secret_words.added(credential, self._after)),
        )
        dialog.given.connect(lambda secret: add(credential.id, secret, told))
        self._show(dialog)

    def remove_secret(self, credential: Credential, place: int) -> None:
        """Ask whether one of two client secrets is to go."""
        from gui import secret_words
        from gui.dialogs.confirm import ConfirmDialog

        question, text = secret_words.removal(credential, place, self._now())
        dialog = ConfirmDialog(question, text, self.tr("Remove"), parent=self._window)
        said = secret_words.removed(credential, place)
        told = self._told_to(dialog, "remove_secret", lambda: self.said.emit(said))
        seen = credential.secret_item
        dialog.given.connect(
            lambda: self._credentials.remove_secret(credential.id, place, told, seen)
        )
        self._show(dialog)

    def _ask(
        self, credential: Credential, asking: Asking | None
    ) -> ReplaceSecretDialog:
        from gui.dialogs.small import ReplaceSecretDialog
        from gui.field_words import FieldJudge

        return ReplaceSecretDialog(credential.name, FieldJudge(), self._window, asking)

    @Slot(object)
    def _keep(self, credential: Credential) -> None:
        """The credential with the secrets that it has now."""
        self._after = credential

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
