"""Which scope is it? Ask first, search, then remove what is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from core.errors import Cancelled
from core.model import Credential
from gui.controllers.credentials import CredentialsController
from gui.controllers.scopes import ScopesController
from gui.flows.dialog_flow import DialogFlow
from gui.models.message import Level, Message

if TYPE_CHECKING:
    from core.scope_values import Found
    from gui.dialogs.scope_search import ScopeSearchDialog
    from gui.dialogs.sheet import Sheet


class ScopeFinding(DialogFlow):
    """Nothing is asked of Adobe before the user agreed to it."""

    def __init__(
        self,
        window: QWidget,
        search: ScopesController,
        credentials: CredentialsController,
    ) -> None:
        super().__init__(window)
        self._search = search
        self._credentials = credentials
        self._sheet: ScopeSearchDialog | None = None
        search.progressed.connect(self._progressed)

    def open(self, credential: Credential) -> None:
        """Say what a search costs, and ask."""
        from core.scope_search import ScopeSearch
        from gui import scope_words
        from gui.dialogs.scope_search import ScopeSearchDialog

        asked = credential.scopes_asked
        dialog = ScopeSearchDialog(
            credential.name,
            asked,
            ScopeSearch(asked).most,
            scope_words.spellings(asked, credential.imported_scopes),
            self._window,
            others=len(set(credential.scopes) - set(asked)),
        )
        dialog.given.connect(lambda: self._begin(dialog, credential))
        dialog.cancelRequested.connect(lambda: self._search.cancel(credential))
        dialog.removeRequested.connect(
            lambda bad: self._remove(dialog, credential, bad)
        )
        dialog.consoleRequested.connect(lambda: self.mendRequested.emit("open_console"))
        self._show(dialog)
        self._sheet = dialog

    def _begin(self, dialog: ScopeSearchDialog, credential: Credential) -> None:
        self._search.search(
            credential,
            lambda found: self._found(dialog, found),
            lambda error: self._failed(dialog, "scopes", error),
        )

    def _found(self, dialog: ScopeSearchDialog, found: Found) -> None:
        if isValid(dialog):
            dialog.show_found(found, self._trouble(found))

    def _trouble(self, found: Found) -> Message | None:
        """What ended the search before its end; the user knows of a wish of theirs."""
        from gui import messages

        error = found.error
        if error is None:
            return None
        if isinstance(error, Cancelled):
            return Message(Level.NOTE, self.tr("The search was stopped"))
        return messages.describe(error, operation="scopes")

    def _remove(
        self, dialog: ScopeSearchDialog, credential: Credential, bad: tuple[str, ...]
    ) -> None:
        left = tuple(scope for scope in credential.scopes if scope not in bad)
        text = self.tr("%1 keeps the others. Get a token now.")
        said = Message(
            Level.DONE,
            self.tr("Refused scopes removed"),
            text.replace("%1", credential.name),
        )
        told = self._told_to(dialog, "edit", lambda: self.said.emit(said))
        self._credentials.set_scopes(credential.id, left, told)

    def _progressed(self, made: int, most: int) -> None:
        if self._sheet is not None:
            self._sheet.show_progress(made, most)

    def _mend(self, dialog: Sheet, action: str) -> None:
        """To try again is to search again, unless it was the change that failed."""
        if action == "try_again" and dialog is self._sheet:
            self._sheet.try_again()
        else:
            super()._mend(dialog, action)

    def _closed(self, dialog: Sheet, _result: int = 0) -> None:
        super()._closed(dialog)
        if self._sheet is dialog:
            self._sheet = None
