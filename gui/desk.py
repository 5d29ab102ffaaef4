"""Between window and intents: what the user wishes, and what became of it.

The window emits wishes, the controllers report outcomes; this is where both meet. The
state of each credential lives in the list model, and pages are drawn from it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject

from core.errors import Cancelled, InputMissing
from core.model import Credential, QuotaReport, Token
from core.services import Opening, Services
from core.storage.catalog import Event
from gui import history_words, messages, voice
from gui.clipboard import Clipboard
from gui.controllers.adobe import AdobeController
from gui.controllers.credentials import CredentialsController
from gui.controllers.exports import ExportsController
from gui.countdown import Ticker
from gui.flows.editing import Editing
from gui.flows.exporting import Exporting
from gui.flows.importing import Importing
from gui.main_window import MainWindow
from gui.models.credential_list import CredentialListModel
from gui.models.message import Message
from gui.models.state import CredentialState, Failure
from gui.tasks import TaskRunner
from gui.views import header


class Desk(QObject):
    """Holds the controllers and answers the window."""

    def __init__(
        self,
        services: Services,
        runner: TaskRunner,
        window: MainWindow,
        model: CredentialListModel,
    ) -> None:
        super().__init__(window)
        self.services = services
        self.window = window
        self.model = model
        self.credentials = CredentialsController(services, runner, self)
        self.adobe = AdobeController(services, runner, self)
        self.exports = ExportsController(services, runner, self)
        self.importing = Importing(window, self.credentials)
        self.editing = Editing(window, self.credentials)
        self.exporting = Exporting(window, self.exports)
        self.clipboard = Clipboard(services.now, self)
        self.ticker = Ticker(self)
        self.chosen = ""
        self._runner = runner
        self._copy_when_ready: set[str] = set()
        self._load_after_org: set[str] = set()
        self._copied_for = ""
        self._hear()

    # ── the chosen credential ────────────────────────────────────────────────

    def state(self) -> CredentialState | None:
        """The state of the chosen credential."""
        return self.model.state(self.chosen) if self.chosen else None

    def choose(self, credential_id: str) -> None:
        """Show a credential's page."""
        if not credential_id or credential_id == self.chosen:
            return
        self.chosen = credential_id
        self._draw(credential_id)
        self.window.show_credentials(chosen=True)
        self.credentials.load_recent(credential_id)

    def with_chosen(self, act: Callable[[Credential], Any]) -> Callable[[], None]:
        """``act`` on the chosen credential, if there is one."""

        def go() -> None:
            state = self.state()
            if state is not None:
                act(state.credential)

        return go

    # ── tokens ───────────────────────────────────────────────────────────────

    def get_token(self, anew: bool) -> None:
        """Get a token for the chosen credential."""
        state = self.state()
        if state is not None:
            self.adobe.mint(state.credential, anew=anew)

    def copy_token(self, credential_id: str = "") -> None:
        """Copy the current token, getting one first where there is none."""
        state = self.model.state(credential_id or self.chosen)
        if state is None:
            return
        token = self.adobe.good(state.credential)
        if token is not None:
            self._put_on_clipboard(state.id, token)
        else:
            self._copy_when_ready.add(state.id)
            self.adobe.mint(state.credential)

    def reveal(self) -> None:
        """Hand the current token to the field that shows it while the eye is held."""
        state = self.state()
        if state is not None and state.token is not None:
            self.window.page.token.reveal(state.token.value)

    def _put_on_clipboard(self, credential_id: str, token: Token) -> None:
        self._copied_for = credential_id
        self.clipboard.copy_secret(token.value)
        voice.say(self.window, self.tr("Token copied"))

    def _token_ready(self, credential_id: str, token: Token, anew: bool) -> None:
        self.model.update(
            credential_id, token=token, asking=False, waiting=False, failure=None
        )
        if anew:
            voice.say(self.window, self.tr("Token received"))
            self.credentials.load_recent(credential_id)
        if credential_id in self._copy_when_ready:
            self._copy_when_ready.discard(credential_id)
            self._put_on_clipboard(credential_id, token)

    def _token_failed(self, credential_id: str, error: Exception) -> None:
        self._copy_when_ready.discard(credential_id)
        state = self.model.state(credential_id)
        if state is None:
            return
        kept = self.adobe.good(state.credential)
        message = messages.describe(error, operation="token")
        if isinstance(error, Cancelled) or kept is not None:
            self.model.update(credential_id, asking=False, waiting=False, token=kept)
            self.say(message)
            return
        failure = self._failure(message, error)
        self.model.update(
            credential_id, asking=False, waiting=False, token=None, failure=failure
        )
        voice.say(self.window, f"{message.title}. {message.text}", urgent=True)
        self.credentials.load_recent(credential_id)

    # ── quota ────────────────────────────────────────────────────────────────

    def load_quota(self) -> None:
        """Load the chosen credential's quota, and show its tab."""
        state = self.state()
        if state is not None:
            self.window.page.show_tab(header.QUOTA)
            self.adobe.load_quota(state.credential)

    def org_given(self, ims_org_id: str) -> None:
        """Keep the org that was asked for, then go on with the call."""
        if self.chosen:
            self._load_after_org.add(self.chosen)
            self.credentials.set_org(self.chosen, ims_org_id)

    def _quota_ready(self, credential_id: str, report: QuotaReport) -> None:
        state = self.model.state(credential_id)
        if state is None:
            return
        self.model.update(
            credential_id,
            quota=report,
            quota_asking=False,
            quota_failure=None,
            waiting=False,
            failure=None,
            token=self.adobe.held(state.credential),
        )
        self.credentials.load_recent(credential_id)

    def _quota_failed(self, credential_id: str, error: Exception) -> None:
        state = self.model.state(credential_id)
        if state is None:
            return
        changes: dict[str, Any] = {
            "quota_asking": False,
            "waiting": False,
            "token": self.adobe.held(state.credential),
        }
        wanted = isinstance(error, InputMissing) and error.fact("field") == "ims_org_id"
        if wanted:
            changes |= {"org_wanted": True, "quota_failure": None}
        elif not isinstance(error, Cancelled):
            message = messages.describe(error, operation="quota")
            changes["quota_failure"] = self._failure(message, error)
            voice.say(self.window, f"{message.title}. {message.text}", urgent=True)
        self.model.update(credential_id, **changes)
        if wanted and credential_id == self.chosen:
            self.window.page.quota.org.focus_field()
        self.credentials.load_recent(credential_id)

    def _failure(self, message: Message, error: Exception) -> Failure:
        return Failure(message, messages.code_of(error), self.services.now())

    # ── remedies ─────────────────────────────────────────────────────────────

    def mend(self, action: str) -> None:
        """The remedy that a message offers."""
        remedies: dict[str, Callable[[], None]] = {
            "edit": self.with_chosen(self.editing.edit),
            "replace_secret": self.with_chosen(self.editing.replace_secret),
            "open_console": self.open_console,
            "try_again": self.try_again,
            "session_only": self.importing.keep_for_this_session,
            "choose_file": self.importing.choose_file,
            "fill_in": self.importing.fill_in,
            "export_again": self.with_chosen(self.exporting.export),
        }
        remedies.get(action, self.try_again)()

    def try_again(self) -> None:
        """Once more what the page in front is for."""
        if self.state() is None:
            self.credentials.open()
        elif self.window.page.header.tabs.current() == header.QUOTA:
            self.load_quota()
        else:
            self.get_token(False)

    @staticmethod
    def open_console() -> None:
        """Open the Developer Console in the browser."""
        from gui import outside

        outside.open_console()

    def say(self, message: Message) -> None:
        """Put a message on the shelf."""
        self.window.shelf.show_message(message)
        urgent = message.level.value == "failure"
        voice.say(self.window, f"{message.title}. {message.text}", urgent=urgent)

    def copy_words(self, words: str) -> None:
        """Copy what is no secret, and say so."""
        self.clipboard.copy_text(words)
        self.window.page.token.card.say(self.tr("Copied."))
        voice.say(self.window, self.tr("Copied."))

    def stop_waiting(self) -> None:
        """Give up on the keyring for now; nothing is lost."""
        self._runner.stop_waiting()

    # ── the list ─────────────────────────────────────────────────────────────

    def _opened(self, opening: Opening) -> None:
        self.model.set_credentials(opening.credentials)
        if not len(self.model):
            self.window.show_empty()
            return
        last = opening.settings.get("selected", "")
        first = self.model.id_at(1)
        self._go_to(last if self.model.state(last) else first)

    def _stored(self, credentials: Sequence[Credential]) -> None:
        for credential in credentials:
            self.model.put(credential)
        if credentials:
            self._go_to(credentials[0].id)

    def _changed(self, credential: Credential) -> None:
        self._refresh(credential)
        if credential.id in self._load_after_org:
            self._load_after_org.discard(credential.id)
            self.adobe.load_quota(credential)
        self.credentials.load_recent(credential.id)

    def _refresh(self, credential: Credential) -> None:
        """Another secret, scope or org: what was in hand no longer counts."""
        self.adobe.cancel_all(credential.id)
        self.model.put(credential)
        wanted = {"org_wanted": False} if credential.ims_org_id else {}
        self.model.update(
            credential.id,
            token=self.adobe.held(credential),
            failure=None,
            quota_failure=None,
            **wanted,
        )
        self.window.sidebar.select(self.chosen)

    def _secret_replaced(self, credential: Credential) -> None:
        self._refresh(credential)
        self.credentials.load_recent(credential.id)

    def _deleted(self, credential_id: str) -> None:
        self.adobe.cancel_all(credential_id)
        nearest = self.model.neighbour(credential_id)
        self.model.remove(credential_id)
        self.chosen = ""
        if not len(self.model):
            self.window.show_empty()
        elif nearest:
            self._go_to(nearest)
        else:
            self.window.show_credentials(chosen=False)

    def _go_to(self, credential_id: str) -> None:
        self.choose(credential_id)
        self.window.sidebar.select(credential_id)

    def _draw(self, credential_id: str) -> None:
        state = self.model.state(credential_id)
        if state is None or credential_id != self.chosen:
            return
        self.window.page.show_state(state)
        ours = credential_id == self._copied_for
        self.window.page.token.card.show_clipboard(self.clipboard.left() if ours else 0)

    # ── outcomes ─────────────────────────────────────────────────────────────

    def _hear(self) -> None:
        """Connect every outcome to what becomes of it."""
        credentials, adobe = self.credentials, self.adobe
        credentials.opened.connect(self._opened)
        credentials.changed.connect(self._changed)
        credentials.secretReplaced.connect(self._secret_replaced)
        credentials.deleted.connect(self._deleted)
        credentials.recentLoaded.connect(self._recent)
        credentials.failed.connect(self._credentials_failed)
        adobe.tokenAsked.connect(lambda at: self.model.update(at, asking=True))
        adobe.tokenReady.connect(self._token_ready)
        adobe.tokenFailed.connect(self._token_failed)
        adobe.quotaAsked.connect(lambda at: self.model.update(at, quota_asking=True))
        adobe.quotaReady.connect(self._quota_ready)
        adobe.quotaFailed.connect(self._quota_failed)
        adobe.cancelled.connect(self._cancelled)
        self.importing.stored.connect(self._stored)
        self.exporting.written.connect(self.credentials.load_recent)
        self.model.stateChanged.connect(self._draw)
        self.clipboard.leftChanged.connect(self._clipboard_changed)
        self.clipboard.lost.connect(lambda: self._clipboard_changed(0))
        self.ticker.ticked.connect(self._tick)
        self._runner.keyringWaiting.connect(self._keyring_waiting)
        for flow in (self.importing, self.editing, self.exporting):
            flow.said.connect(self.say)
            flow.copyDetails.connect(self.clipboard.copy_text)

    def _credentials_failed(self, operation: str, at: str, error: Exception) -> None:
        """Failures that no dialog tells: of the start, and of an org given in place."""
        waiting = at in self._load_after_org
        self._load_after_org.discard(at)
        if operation in ("open", "setting") or waiting:
            self.say(messages.describe(error, operation=operation))
        if operation == "open" and not len(self.model):
            self.window.show_empty()

    def _cancelled(self, credential_id: str) -> None:
        self._copy_when_ready.discard(credential_id)
        state = self.model.state(credential_id)
        if state is not None:
            held = self.adobe.held(state.credential)
            self.model.update(
                credential_id,
                asking=False,
                quota_asking=False,
                waiting=False,
                token=held,
            )

    def _recent(self, credential_id: str, events: Sequence[Event]) -> None:
        self.model.update(credential_id, recent=history_words.happenings(events))

    def _keyring_waiting(self, waiting: bool) -> None:
        for credential_id in self.model.ids():
            state = self.model.state(credential_id)
            if state is not None and (state.asking or state.quota_asking):
                self.model.update(credential_id, waiting=waiting)

    def _clipboard_changed(self, seconds: int) -> None:
        if self._copied_for == self.chosen:
            self.window.page.token.card.show_clipboard(seconds)
        if not seconds:
            self._copied_for = ""

    def _tick(self) -> None:
        self.model.tick()
        self.window.page.tick()
