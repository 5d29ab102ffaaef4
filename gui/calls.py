"""Tokens and quotas of the chosen credential: the calls, and what became of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from core.errors import Cancelled, CredentialGone, InputMissing
from core.model import Credential, QuotaReport, Token
from core.tokens import key_of
from gui.clipboard import Clipboard
from gui.controllers.adobe import AdobeController
from gui.going_on import GoingOn
from gui.models.state import Failure

if TYPE_CHECKING:
    from core.services import Services
    from gui.models.credential_list import CredentialListModel
    from gui.models.message import Message
    from gui.tasks import TaskRunner


class Calls(QObject):
    """Keeps the model's states true while Adobe is asked.

    ``said(message)`` for the shelf, ``spoken(words, urgent)`` for a screen reader,
    ``happened(id)`` when the history has a new line, ``orgWanted(id)`` when the quota
    call stopped for the IMS org, ``gone(id)`` when another window deleted it;
    ``settled(id, token or error)`` when a call for a token has come to its end;
    ``awaited(id)`` when a copy waits for one.
    """

    said = Signal(object)
    spoken = Signal(str, bool)
    happened = Signal(str)
    orgWanted = Signal(str)
    awaited = Signal(str)
    copied = Signal(str)
    gone = Signal(str)
    settled = Signal(str, object)

    def __init__(
        self,
        services: Services,
        runner: TaskRunner,
        model: CredentialListModel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._now: Callable[[], float] = services.now
        self._keyring_keeps = self._kept_long = False
        self._model = model
        self._adobe = AdobeController(services, runner, self)
        self.clipboard = Clipboard(services.now, self)
        self._copy_when_ready: set[str] = set()
        self._unasked: dict[str, bool] = {}
        self._going_on = GoingOn(model, self._adobe, services.now)
        adobe = self._adobe
        adobe.tokenAsked.connect(lambda at: self._asked(at, "asking"))
        adobe.tokenReady.connect(self._token_ready)
        adobe.tokenFailed.connect(self._token_failed)
        adobe.quotaAsked.connect(lambda at: self._asked(at, "quota_asking"))
        adobe.quotaReady.connect(self._quota_ready)
        adobe.quotaFailed.connect(self._quota_failed)
        adobe.cancelled.connect(self._cancelled)

    # ── wishes ───────────────────────────────────────────────────────────────

    def get_token(self, credential: Credential, *, anew: bool = False) -> None:
        """Get a token; the one in hand unless ``anew``."""
        self._unasked.pop(credential.id, None)
        self._going_on.clicked(credential.id)
        self._adobe.mint(credential, anew=anew)

    def renew(self, credential: Credential) -> None:
        """Get a new token that nobody clicked for: no prompt, and not a word of it."""
        if not self._adobe.is_asking("token", credential.id):
            self._unasked[credential.id] = True
        self._adobe.mint(credential, anew=True, ask=False)

    def copy_token(self, credential: Credential) -> None:
        """Copy the current token, getting one first where there is none."""
        token = self._adobe.good(credential)
        if token is not None:
            self._copy(credential.id, token)
        else:
            self._copy_when_ready.add(credential.id)
            self.awaited.emit(credential.id)
            self._unasked.pop(credential.id, None)
            self._going_on.clicked(credential.id)
            self._adobe.mint(credential)

    def forget_copies(self) -> None:
        """What waits for its token is not copied any more."""
        self._copy_when_ready.clear()

    def load_quota(self, credential: Credential) -> None:
        """Load the quota, getting a token first where there is none."""
        self._going_on.clicked(credential.id)
        self._adobe.load_quota(credential)

    def cancel(self, call: str, credential_id: str) -> None:
        """Stop waiting for ``token`` or ``quota``; asking again asks anew."""
        state = self._model.state(credential_id)
        if state is not None:
            self._services.cancel_call(state.credential, call)
        self._adobe.cancel(call, credential_id)

    @Slot()
    def go_on(self) -> None:
        """The keyring is open: repeat what it stopped; say so of what it refused."""
        if self._going_on.go_on():
            self.spoken.emit(self.tr("Your keyring is open"), False)

    def take(self, credential: Credential) -> None:
        """Show a changed credential; what was in hand may no longer count."""
        state = self._model.state(credential.id)
        if state is not None and key_of(state.credential) == key_of(credential):
            self._model.put(credential)
        else:
            self.start_over(credential)

    def start_over(self, credential: Credential) -> None:
        """Another secret, scope or org: what was in hand no longer counts."""
        self._adobe.cancel_all(credential.id)
        before = self._model.state(credential.id)
        self._model.put(credential)
        known: dict[str, Any] = {"org_wanted": False} if credential.ims_org_id else {}
        if before is not None:
            both = (before.credential, credential)
            if len({(each.client_id, each.ims_org_id) for each in both}) > 1:
                known["quota"] = None  # the answer for another org is not this one's
        self._model.update(
            credential.id,
            token=self._adobe.held(credential),
            failure=None,
            quota_failure=None,
            **known,
        )

    def drop(self, credential_id: str) -> None:
        """The credential is gone."""
        self._adobe.cancel_all(credential_id)
        self._copy_when_ready.discard(credential_id)

    # ── tokens ───────────────────────────────────────────────────────────────

    def _copy(self, credential_id: str, token: Token) -> None:
        self.copied.emit(credential_id)
        self.clipboard.copy_secret(token.value)
        self.spoken.emit(self.tr("Token copied"), False)

    def _token_ready(self, credential_id: str, token: Token, anew: bool) -> None:
        self._model.update(
            credential_id, token=token, asking=False, waiting=False, failure=None
        )
        quiet = self._unasked.pop(credential_id, False)
        if anew:
            if not quiet:
                self.spoken.emit(self.tr("Token received"), False)
            self.happened.emit(credential_id)
        if credential_id in self._copy_when_ready:
            self._copy_when_ready.discard(credential_id)
            self._copy(credential_id, token)
        self.settled.emit(credential_id, token)

    def _token_failed(self, credential_id: str, error: Exception) -> None:
        from gui.scope_words import described

        self._copy_when_ready.discard(credential_id)
        quiet = self._unasked.pop(credential_id, False)
        self._heed(credential_id, error)
        state = self._model.state(credential_id)
        if isinstance(error, CredentialGone):
            self.said.emit(described(error, "token"))
            self.gone.emit(credential_id)
            return
        if state is None:
            return
        held = self._adobe.held(state.credential)
        good = held is not None and self._services.tokens.left(held) > 0
        kept = held if good else None
        message = described(error, "token", state.credential)
        changes: dict[str, Any] = {"asking": False, "waiting": False, "token": kept}
        if isinstance(error, Cancelled) or kept is not None:
            if not quiet:
                self.said.emit(message)
        else:
            changes["failure"] = self._failure(message, error)
            if not quiet:
                self.spoken.emit(f"{message.title}. {message.text}", True)
        self._model.update(credential_id, **changes)
        self.happened.emit(credential_id)
        self.settled.emit(credential_id, error)

    # ── quota ────────────────────────────────────────────────────────────────

    def _quota_ready(self, credential_id: str, report: QuotaReport) -> None:
        state = self._model.state(credential_id)
        if state is None:
            return
        self._model.update(
            credential_id,
            quota=report,
            quota_asking=False,
            quota_failure=None,
            waiting=False,
            failure=None,
            token=self._adobe.held(state.credential),
        )
        self.spoken.emit(self.tr("Quota loaded"), False)
        self.happened.emit(credential_id)

    def _quota_failed(self, credential_id: str, error: Exception) -> None:
        from gui.scope_words import described

        self._heed(credential_id, error)
        state = self._model.state(credential_id)
        if isinstance(error, CredentialGone):
            self.said.emit(described(error, "quota"))
            self.gone.emit(credential_id)
            return
        if state is None:
            return
        changes: dict[str, Any] = {
            "quota_asking": False,
            "waiting": False,
            "token": self._adobe.held(state.credential),
        }
        wanted = isinstance(error, InputMissing) and error.fact("field") == "ims_org_id"
        if wanted:
            changes |= {"org_wanted": True, "quota_failure": None}
        elif not isinstance(error, Cancelled):
            message = described(error, "quota", state.credential)
            changes["quota_failure"] = self._failure(message, error)
            self.spoken.emit(f"{message.title}. {message.text}", True)
        self._model.update(credential_id, **changes)
        if wanted:
            self.orgWanted.emit(credential_id)
        else:
            self.happened.emit(credential_id)

    # ── both ─────────────────────────────────────────────────────────────────

    def _failure(self, message: Message, error: Exception) -> Failure:
        from gui.messages import bare, code_of

        return Failure(message, code_of(error), self._now(), bare(error))

    def _heed(self, credential_id: str, error: Exception) -> None:
        """What the user stopped waiting for does not go on by itself."""
        if isinstance(error, Cancelled):
            self._going_on.gave_up(credential_id)

    def _cancelled(self, credential_id: str) -> None:
        self._copy_when_ready.discard(credential_id)
        given_up = not self._adobe.is_asking("token", credential_id)
        self._going_on.gave_up(credential_id)
        state = self._model.state(credential_id)
        if state is not None:
            self._model.update(
                credential_id,
                asking=self._adobe.is_asking("token", credential_id),
                quota_asking=self._adobe.is_asking("quota", credential_id),
                waiting=False,
                token=self._adobe.held(state.credential),
            )
        if given_up:
            self._unasked.pop(credential_id, None)
            self.settled.emit(credential_id, Cancelled())

    def _asked(self, credential_id: str, call: str) -> None:
        self._model.update(
            credential_id,
            **{call: True, call.replace("asking", "pause"): None},
            waiting=self._keyring_keeps,
            kept_long=self._kept_long,
        )

    @Slot(bool)
    def keyring_waits(self, waiting: bool) -> None:
        """The keyring keeps what is being asked for, or lets it go."""
        self._keyring_keeps = waiting
        self._update_asking(waiting=waiting)

    @Slot(bool)
    def keyring_keeps_long(self, long: bool) -> None:
        """It has done so for long enough to be told in the card's place."""
        self._kept_long = long
        self._update_asking(kept_long=long)

    def _update_asking(self, **changes: bool) -> None:
        for credential_id in self._model.ids():
            state = self._model.state(credential_id)
            if state is not None and (state.asking or state.quota_asking):
                self._model.update(credential_id, **changes)
