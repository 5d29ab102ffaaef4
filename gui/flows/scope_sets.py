"""Tokens for some of the scopes: choose a set, make one, change it, delete it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.errors import CredentialGone
from core.model import Credential, ScopeSet
from gui.controllers.scope_sets import ScopeSetsController
from gui.flows.dialog_flow import DialogFlow
from gui.models.message import Level, Message
from gui.models.scope_sets import Sets, chosen, with_set, without

if TYPE_CHECKING:
    from gui.controllers.told import Told

OPERATION = "scope_set"


class ScopeSets(DialogFlow):
    """A choice is shown at once, and turned back where it cannot be kept.

    ``shown(id, sets, chosen)`` for what is yet to be kept, or goes back to what it was;
    ``kept(credential)`` for what is; ``gone(id)`` when another window deleted it.
    """

    shown = Signal(str, object, str)
    kept = Signal(object)
    gone = Signal(str)

    def __init__(self, window: QWidget, controller: ScopeSetsController) -> None:
        super().__init__(window)
        self._controller = controller
        self._turns: dict[str, int] = {}
        self._stored: dict[str, Credential] = {}

    def choose(self, credential: Credential, name: str) -> None:
        """Ask for the scopes of that set from now on; empty for all of them."""
        if name == credential.scope_set:
            return
        at = credential.id
        self._stored.setdefault(at, credential)
        turn = self._turns[at] = self._turns.get(at, 0) + 1
        self.shown.emit(at, credential.scope_sets, name)

        def done(kept: Credential) -> None:
            if turn == self._turns[at]:
                self._stored.pop(at, None)
                self.kept.emit(kept)
            elif at in self._stored:
                self._stored[at] = kept

        def failed(error: Exception) -> None:
            if turn == self._turns[at]:
                self._turn_back(self._stored.pop(at), error)

        self._controller.keep(at, None, name, done, failed)

    def make(self, credential: Credential) -> None:
        """Ask for a new set, and choose it."""
        self._ask(credential, None)

    def edit(self, credential: Credential) -> None:
        """Change the chosen set."""
        found = chosen(credential)
        if found is not None:
            self._ask(credential, found)

    def delete(self, credential: Credential) -> None:
        """Ask, then delete the chosen set; all scopes are asked for again."""
        from gui import set_words
        from gui.dialogs.confirm import ConfirmDialog

        found = chosen(credential)
        if found is None:
            return
        name = set_words.shown(found.name)
        dialog = ConfirmDialog(
            self.tr("Delete the set “%1”?").replace("%1", name),
            self.tr(
                "The scopes stay with the credential, and all of them are asked for "
                "again. Tokens already issued stay valid until they expire."
            ),
            self.tr("Delete"),
            parent=self._window,
        )
        left = without(credential.scope_sets, found.name)
        told = self._told_to(dialog, OPERATION)
        dialog.given.connect(lambda: self._keep(credential.id, left, "", told))
        self._show(dialog)

    def fell_back(self, credential: Credential) -> None:
        """The chosen set is no more: say so, and keep that all are asked for."""
        from gui import set_words

        text = self.tr("The set “%1” has no scope left, and is gone.")
        text = text.replace("%1", set_words.shown(credential.scope_set))
        title = self.tr("All scopes are asked for again")
        self.said.emit(Message(Level.NOTE, title, text))
        self._controller.keep(credential.id, None, "", self.kept.emit, _leave)

    def _ask(self, credential: Credential, made: ScopeSet | None) -> None:
        from gui.dialogs.scope_set import ScopeSetDialog

        sets, old = credential.scope_sets, made.name if made else ""
        dialog = ScopeSetDialog(
            credential.name,
            credential.scopes,
            [each.name for each in sets if each.name != old],
            made,
            self._window,
        )
        told = self._told_to(dialog, OPERATION)

        def keep(given: ScopeSet) -> None:
            now = with_set(sets, given, old)
            self._keep(credential.id, now, given.name, told)

        dialog.given.connect(keep)
        self._show(dialog)

    def _keep(self, credential_id: str, sets: Sets, name: str, told: Told) -> None:
        def done(kept: Credential) -> None:
            self.kept.emit(kept)
            told.done()

        self._controller.keep(credential_id, sets, name, done, told.failed)

    def _turn_back(self, stored: Credential, error: Exception) -> None:
        from gui import messages, set_words

        found = chosen(stored)
        if found is None:
            still = self.tr("All scopes are still asked for.")
        else:
            still = self.tr("The set “%1” is still chosen.")
            still = still.replace("%1", set_words.shown(found.name))
        message = messages.describe(error, operation=OPERATION)
        text = f"{message.text} {still}" if message.text else still
        # To try again from the shelf is to choose again.
        self.said.emit(message._replace(text=text, action="", action_name=""))
        if isinstance(error, CredentialGone):
            self.gone.emit(stored.id)
        else:
            self.shown.emit(stored.id, stored.scope_sets, stored.scope_set)


def _leave(_error: Exception) -> None:
    """A name without a set stands for all scopes as well."""
