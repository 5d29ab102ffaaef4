"""A look at a token: what is inside, and whether IMS still takes it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from core.model import Credential, Token
from core.services import Services
from core.token_facts import Inside, Validity
from gui.tasks import Lane, Runner, Ticket


class LookingController(QObject):
    """Each answer goes to whoever asked; one check at a time."""

    def __init__(
        self, services: Services, runner: Runner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._runner = services, runner
        self._check: tuple[Credential, Ticket] | None = None

    def look(
        self,
        token: Token,
        done: Callable[[Inside], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Read what the token says; asks nobody."""
        job = partial(self._services.inside, token)
        self._runner.run(Lane.NETWORK, self, job, done, failed)

    def can_check(self, credential: Credential) -> bool:
        """Whether IMS can be asked about this credential's tokens."""
        return self._services.can_check(credential)

    def check(
        self,
        credential: Credential,
        token: Token,
        done: Callable[[Validity], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Ask IMS whether it takes the token."""
        self.cancel()
        settled = Ticket()

        def finished(said: Validity) -> None:
            self._check = None
            settled.cancel()
            done(said)

        def stopped(error: Exception) -> None:
            self._check = None
            settled.cancel()
            failed(error)

        job = partial(self._services.check_with_ims, credential, token)
        ticket = self._runner.run(Lane.NETWORK, self, job, finished, stopped)
        if not settled.cancelled:
            self._check = credential, ticket

    def cancel(self) -> None:
        """Stop asking; a late answer is dropped."""
        if self._check is not None:
            credential, ticket = self._check
            self._check = None
            ticket.cancel()
            self._services.cancel_call(credential, "check")
