"""Between window and intents: what the user wishes, and what became of it.

The window emits wishes, the controllers report outcomes; this is where both meet. The
state of each credential lives in the list model, and pages are drawn from it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core.errors import CredentialGone
from core.model import Credential
from gui import hearing, upkeep, ways_in
from gui.calls import Calls
from gui.controllers.credentials import CredentialsController
from gui.controllers.exports import ExportsController
from gui.countdown import Ticker
from gui.flows.editing import Editing
from gui.flows.exporting import Exporting
from gui.keyring_telling import KeyringTelling
from gui.keyring_watch import KeyringWatch
from gui.late import Late
from gui.views.announce import announce

if TYPE_CHECKING:
    from core.services import Services
    from core.storage.events import Event
    from core.storage.outcomes import Opening
    from gui.main_window import MainWindow
    from gui.models.credential_list import CredentialListModel
    from gui.models.message import Message
    from gui.models.state import CredentialState
    from gui.tasks import TaskRunner


class Desk(QObject):
    """Holds the controllers and answers the window.

    ``vaultChanged`` tells that secrets are kept elsewhere from now on.
    """

    vaultChanged = Signal()

    def __init__(
        self,
        services: Services,
        runner: TaskRunner,
        window: MainWindow,
        model: CredentialListModel,
    ) -> None:
        super().__init__(window)
        self.services, self.window, self.model = services, window, model
        self.runner = runner
        self.credentials = CredentialsController(services, runner, self)
        self.calls = Calls(services, runner, model, self)
        self.clipboard = self.calls.clipboard
        self.keyring = KeyringWatch(runner, services, self)
        self.telling = KeyringTelling(self)
        self.importing = ways_in.importing(self)
        self.editing = Editing(window, self.credentials, services.now)
        self.exporting = Exporting(window, ExportsController(services, runner, self))
        self.late_after = Late(lambda: upkeep.after_import(self))
        self.late_removing = Late(lambda: upkeep.removing(self))
        self.ticker, self.chosen = Ticker(self), ""
        self._copied_for = ""
        self._load_after_org: set[str] = set()
        hearing.hear(self)

    def state(self) -> CredentialState | None:
        """The state of the chosen credential."""
        return self.model.state(self.chosen) if self.chosen else None

    def choose(self, credential_id: str) -> None:
        """Show a credential's page."""
        if not credential_id or credential_id == self.chosen:
            return
        self.chosen = credential_id
        self.window.show_credentials(chosen=True)
        self.draw(credential_id)
        self.credentials.load_recent(credential_id)

    def with_chosen(self, act: Callable[[Credential], Any]) -> Callable[[], None]:
        """``act`` on the chosen credential, if there is one."""

        def go() -> None:
            state = self.state()
            if state is not None:
                act(state.credential)

        return go

    def get_token(self, anew: bool = False) -> None:
        """Get a token for the chosen credential, and show its tab."""
        state = self.state()
        if state is not None:
            self.window.page.show_token()
            self.calls.get_token(state.credential, anew=anew)

    def copy_token(self) -> None:
        """Copy the chosen credential's current token, getting one first if needed."""
        self.with_chosen(self.calls.copy_token)()

    def copy_token_of(self, credential_id: str) -> None:
        """Choose a credential, and copy its token."""
        self.choose(credential_id)
        self.copy_token()

    def show_token(self) -> None:
        """Hand the current token to the field that shows it while the eye is held."""
        state = self.state()
        if state is not None and state.token is not None:
            self.window.page.token.reveal(state.token.value)

    def load_quota(self) -> None:
        """Load the chosen credential's quota, and show its tab."""
        state = self.state()
        if state is not None:
            self.window.page.show_quota()
            self.calls.load_quota(state.credential)

    def org_given(self, ims_org_id: str) -> None:
        """Keep the org that was asked for, then go on with the call."""
        if self.chosen:
            self._load_after_org.add(self.chosen)
            self.credentials.set_org(self.chosen, ims_org_id)

    def cancel(self, call: str) -> None:
        """Stop waiting for the chosen credential's ``token`` or ``quota``."""
        state = self.state()
        if state is not None and state.waiting:
            self.stop_waiting()
        else:
            self.calls.cancel(call, self.chosen)

    def stop_waiting(self) -> None:
        """Give up on the keyring for now; nothing is lost."""
        self.services.abandon_keyring()
        self.runner.stop_waiting()
        self.credentials.look_again()

    def keep_for_this_session(self) -> None:
        """Hold secrets in memory from now on."""
        self.services.keep_for_this_session()
        self.vaultChanged.emit()

    def copy_words(self, words: str) -> None:
        """Copy what is no secret, and say so."""
        self.clipboard.copy_text(words)
        page = self.window.late_page.made
        if page is not None:
            page.token.card.say(self.tr("Copied."))
        announce(self.window, self.tr("Copied."))

    def mend(self, action: str) -> None:
        """Do what a message offered."""
        from gui import remedies

        remedies.mend(self, action)

    def refresh(self) -> None:
        """Once more what the page in front is for."""
        if self.state() is None:
            return
        if self.window.page.is_on_quota():
            self.load_quota()
        else:
            self.get_token()

    def say(self, message: Message, about: object = None) -> None:
        """Put a message on the shelf, in place of what was said ``about`` the same."""
        self.window.shelf.show_message(message, about)

    def on_opened(self, opening: Opening) -> None:
        """The list was read: show the last one, or the three doors."""
        self.model.set_credentials(opening.credentials)
        if opening.chosen is not None:
            self.model.know(opening.chosen)
        if not len(self.model):
            self.window.show_empty()
            return
        if opening.total > len(opening.credentials):
            rest = partial(self.credentials.load_more, opening.credentials[-1])
            QTimer.singleShot(0, self.credentials, rest)
        last = opening.settings.get("selected", "")
        self._go_to(last if self.model.state(last) else self.model.first())
        self.window.page.focus_act()

    def on_stored(self, credentials: Sequence[Credential]) -> None:
        """New credentials are kept: show the first of them."""
        self.model.add(credentials)
        for credential in credentials:
            state = self.model.state(credential.id)
            if state is None or state.credential != credential:
                self.model.put(credential)
        if credentials:
            self.window.leave_settings()
            self._go_to(credentials[0].id)
            self.window.page.focus_act()

    def on_seen_again(self, credentials: Sequence[Credential]) -> None:
        """The list as stored: what was given up may have got through all the same."""
        self.model.add(credentials)
        for credential in credentials:
            state = self.model.state(credential.id)
            if state is None or state.credential != credential:
                self.calls.take(credential)
        if credentials and not self.chosen:
            self._go_to(credentials[0].id)

    def on_changed(self, credential: Credential) -> None:
        """A credential was changed: draw it, and go on with what waited for it."""
        self.calls.take(credential)
        self.window.sidebar.select(self.chosen)
        if credential.id in self._load_after_org:
            self._load_after_org.discard(credential.id)
            self.window.page.focus_act()
            self.calls.load_quota(credential)
        self.credentials.load_recent(credential.id)

    def on_deleted(self, credential_id: str) -> None:
        """A credential is gone: go to its neighbour."""
        self.calls.drop(credential_id)
        if credential_id != self.chosen:
            self.model.remove(credential_id)
            self.window.sidebar.select(self.chosen)
            return
        nearest = self.model.neighbour(credential_id)
        self.model.remove(credential_id)
        self.chosen = ""
        if not len(self.model):
            self.window.show_empty()
        elif nearest:
            self._go_to(nearest)
        else:
            self.window.show_credentials(chosen=False)

    def on_recent(self, credential_id: str, events: Sequence[Event]) -> None:
        """The latest events of a credential were read."""
        from gui import history_words

        self.model.update(credential_id, recent=history_words.happenings(events))

    def on_failed(self, operation: str, credential_id: str, error: Exception) -> None:
        """Failures that no dialog tells: of the start, and of an org given in place."""
        in_place = credential_id in self._load_after_org
        self._load_after_org.discard(credential_id)
        if operation in ("open", "setting") or in_place:
            from gui import messages

            self.say(messages.describe(error, operation=operation), operation)
        if isinstance(error, CredentialGone) and self.model.state(credential_id):
            self.on_deleted(credential_id)
        if operation == "open" and not len(self.model):
            self.window.show_empty()

    def on_org_wanted(self, credential_id: str) -> None:
        """The quota call needs the IMS org: put the cursor there."""
        if credential_id == self.chosen:
            self.window.page.quota.org.focus_field()

    def on_copied(self, credential_id: str) -> None:
        """A token was copied: its page shows the countdown."""
        self._copied_for = credential_id

    def on_clipboard_changed(self, seconds: int) -> None:
        """The clipboard has so many seconds left."""
        if self._copied_for and self._copied_for == self.chosen:
            self.window.page.token.card.show_clipboard(seconds)
        if not seconds:
            self._copied_for = ""

    @Slot()
    def follow(self) -> None:
        """The clock ticks while the window can be seen."""
        seen = self.window.isVisible() and not self.window.isMinimized()
        self.ticker.set_running(seen)
        self.keyring.follow(seen=seen)

    def tick(self) -> None:
        """A second has passed."""
        self.model.tick()
        if self.window.late_page.made is not None:
            self.window.late_page.made.tick()

    def _go_to(self, credential_id: str) -> None:
        self.choose(credential_id)
        self.window.sidebar.select(credential_id)

    def draw(self, credential_id: str) -> None:
        """Draw the page of a credential anew, if it is the one shown."""
        state = self.model.state(credential_id)
        if state is None or credential_id != self.chosen:
            return
        self.window.page.show_state(state)
        ours = credential_id == self._copied_for
        self.window.page.token.card.show_clipboard(self.clipboard.left() if ours else 0)
