"""What is asked of Adobe: tokens and quotas."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from core.model import Credential, QuotaReport, Token
from core.services import Services
from gui.controllers.controller import Controller
from gui.tasks import Lane, Runner, Ticket

Result = TypeVar("Result")


class AdobeController(Controller):
    """Tokens and quotas; every outcome names the credential that it belongs to.

    ``tokenReady(id, token, anew)``: ``anew`` is false for the token already in hand.
    """

    tokenAsked = Signal(str)
    tokenReady = Signal(str, object, bool)
    tokenFailed = Signal(str, object)
    quotaAsked = Signal(str)
    quotaReady = Signal(str, object)
    quotaFailed = Signal(str, object)
    cancelled = Signal(str)

    def __init__(
        self, services: Services, runner: Runner, parent: QObject | None = None
    ) -> None:
        super().__init__(services, runner, parent)
        self._tickets: dict[tuple[str, str], Ticket] = {}

    def held(self, credential: Credential) -> Token | None:
        """The token in hand, expired or not; asks nobody."""
        return self._services.tokens.peek(credential)

    def good(self, credential: Credential) -> Token | None:
        """The token in hand if enough of its life is left."""
        return self._services.tokens.get(credential)

    def is_asking(self, call: str, credential_id: str) -> bool:
        """Whether ``token`` or ``quota`` is under way for a credential."""
        return (call, credential_id) in self._tickets

    def mint(
        self, credential: Credential, *, anew: bool = False, ask: bool = True
    ) -> None:
        """Get a token, unless one is being asked for already.

        Without ``ask`` the keyring raises no prompt: for what nobody clicked.
        """
        if ("token", credential.id) in self._tickets:
            return
        before = self.held(credential)
        self.tokenAsked.emit(credential.id)
        self._start(
            "token",
            credential,
            partial(self._services.mint, credential, anew=anew, ask=ask),
            lambda token: self._minted(credential.id, token, before),
        )

    def load_quota(self, credential: Credential, *, ask: bool = True) -> None:
        """Load the quota, getting a token first where there is none."""
        if ("quota", credential.id) in self._tickets:
            return
        self.quotaAsked.emit(credential.id)
        self._start(
            "quota",
            credential,
            partial(self._services.quota, credential, ask=ask),
            lambda report: self._loaded(credential.id, report),
        )

    def cancel(self, call: str, credential_id: str) -> None:
        """Stop waiting for ``token`` or ``quota``; a late answer is dropped."""
        ticket = self._tickets.pop((call, credential_id), None)
        if ticket is not None:
            ticket.cancel()
            self.cancelled.emit(credential_id)

    def cancel_all(self, credential_id: str) -> None:
        """Drop whatever is under way for a credential."""
        for call, owner in tuple(self._tickets):
            if owner == credential_id:
                self.cancel(call, owner)

    def _start(
        self,
        call: str,
        credential: Credential,
        job: Callable[[], Result],
        done: Callable[[Result], None],
    ) -> None:
        key = (call, credential.id)
        fail = self.tokenFailed if call == "token" else self.quotaFailed
        settled = Ticket()

        def finish() -> None:
            settled.cancel()
            self._tickets.pop(key, None)

        def finished(value: Result) -> None:
            finish()
            done(value)

        def failed(error: Exception) -> None:
            finish()
            fail.emit(credential.id, error)

        ticket = self._runner.run(Lane.NETWORK, self, job, finished, failed)
        if not settled.cancelled:
            self._tickets[key] = ticket

    def _minted(self, credential_id: str, token: Token, before: Token | None) -> None:
        self.tokenReady.emit(credential_id, token, token is not before)

    def _loaded(self, credential_id: str, report: QuotaReport) -> None:
        self.quotaReady.emit(credential_id, report)
