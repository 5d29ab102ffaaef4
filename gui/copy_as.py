"""Copy as, connected: its menu, and what is said after a copy."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot

from core.errors import InputMissing, Unquotable
from core.model import Secret
from gui.late import Late

if TYPE_CHECKING:
    from core.formats.snippets import Kind, Snippet
    from core.model import Credential
    from gui.desk import Desk
    from gui.flows.action_code import ActionCode
    from gui.models.message import Message
    from gui.tasks import Ticket
    from gui.views.credential_page import CredentialPage

# What mends a field that is missing or cannot be written; the others mend nothing.
_REMEDIES = {
    "client_id": "edit_client_id",
    "ims_org_id": "edit_org",
    "scopes": "edit_scopes",
}


def connect(desk: Desk, page: CredentialPage) -> None:
    """Give the page its menu; one that takes another's place has the same."""
    known = desk.window.findChild(Copying)
    if known is None:
        Copying(desk, page)
    else:
        known.serve(page)


class Copying(QObject):
    """The menu, and whether the live token is wished for: until the program ends."""

    def __init__(self, desk: Desk, page: CredentialPage) -> None:
        from gui.controllers.snippets import SnippetsController

        super().__init__(page)
        self._desk = desk
        self._snippets = SnippetsController(desk.services, desk.runner, self)
        self._late_code = Late(self._make_code)
        self._last: Ticket | None = None
        self._live = False
        self.serve(page)

    def serve(self, page: CredentialPage) -> None:
        """A menu for this page, from now on; what is being made goes on."""
        from gui.views.copy_menu import CopyMenu

        self.setParent(page)
        self._page = page
        self.menu = CopyMenu(page)
        self.menu.aboutToShow.connect(self._fill)
        self.menu.copyRequested.connect(self._copy)
        self.menu.codeRequested.connect(self.show_code)
        self.menu.liveChanged.connect(self._keep_live)
        page.token.card.copy_as.set_menu(self.menu)
        page.header.set_copy_menu(self.menu)

    def open(self) -> None:
        """Open the menu below its button, or below the header's where that is away."""
        if self._desk.state() is None:
            return
        button = self._page.token.card.copy_as.shown()
        if button.visibleRegion().isEmpty():
            button = self._page.header.more
        self._fill()
        self.menu.popup(button.mapToGlobal(QPoint(0, button.height())))
        first = self.menu.actions()[:1]
        if first:
            self.menu.setActiveAction(first[0])

    @Slot()
    def _fill(self) -> None:
        from gui import snippet_words

        state = self._desk.state()
        if state is not None:
            kinds = self._snippets.kinds(state.credential)
            self.menu.show_groups(snippet_words.groups(kinds), live=self._live)

    @Slot(bool)
    def _keep_live(self, live: bool) -> None:
        self._live = live

    @Slot(str)
    def _copy(self, name: str) -> None:
        from core.formats.snippets import Kind

        state = self._desk.state()
        if state is None:
            return
        if self._last is not None:
            self._last.cancel()  # the clipboard holds one thing: the last wish
        self._last = self._snippets.make(
            Kind(name),
            state.credential,
            partial(self._copied, state.credential, Kind(name), self._live),
            partial(self._failed, state.credential),
            live=self._live,
        )

    def _copied(
        self, credential: Credential, kind: Kind, live: bool, made: Snippet
    ) -> None:
        from gui import snippet_words

        if isinstance(made.text, Secret):
            self._desk.calls.copied.emit(credential.id)
            self._desk.clipboard.copy_secret(made.text)
        else:
            self._desk.clipboard.copy_text(made.text)
            if credential.id == self._desk.chosen:
                self._page.token.card.say(self.tr("Copied."))
        kept = self._desk.clipboard.seconds()
        self._say(snippet_words.copied(kind, made, live=live, seconds=kept))

    def _failed(self, credential: Credential, error: Exception) -> None:
        from gui import messages

        message = messages.describe(error, operation="snippet")
        if isinstance(error, InputMissing | Unquotable):
            mend = _REMEDIES.get(str(error.fact("field")), "")
            here = credential.id == self._desk.chosen
            message = message._replace(action=mend if here else "")
        self._say(message)

    def _say(self, message: Message) -> None:
        self._desk.say(message, "copied")

    @Slot()
    def show_code(self) -> None:
        """The code of an action for the chosen credential."""
        state = self._desk.state()
        if state is not None:
            self._late_code.get().open(state.credential)

    def _make_code(self) -> ActionCode:
        from gui import hearing
        from gui.flows.action_code import ActionCode

        flow = ActionCode(self._desk.window, self._snippets)
        flow.copyText.connect(self._desk.copy_words)
        hearing.hear_flow(self._desk, flow)
        return flow
