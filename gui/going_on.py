"""Where the keyring stopped a call: what goes on by itself once it is open again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from core.model import Credential
    from gui.models.credential_list import CredentialListModel
    from gui.models.state import Failure

# Seconds after which a call is old news, and waits for another click.
FRESH: Final = 600.0

LOCKED: Final = "KeyringLocked"
GONE: Final = "KeyringGone"
# What is over with an open keyring, and yet not asked again: somebody said no, or
# nobody was there, or there was nothing to say it to.
_CLEARED: Final = frozenset(
    {LOCKED, "KeyringRefused", "KeyringTimedOut", "KeyringAbsent"}
)


class Asking(Protocol):
    """What asks Adobe, as :class:`gui.controllers.adobe.AdobeController` does."""

    def mint(self, credential: Credential, *, ask: bool) -> None:
        """Get a token."""
        ...

    def load_quota(self, credential: Credential, *, ask: bool) -> None:
        """Load the quota."""
        ...


class GoingOn:
    """Repeats calls that failed at a locked or vanished keyring; raises no prompt.

    What stopped a call is read from the model: a credential that was changed or
    deleted meanwhile has nothing left to repeat. A keyring that goes again and again
    is not asked again and again.
    """

    def __init__(
        self,
        model: CredentialListModel,
        adobe: Asking,
        now: Callable[[], float],
    ) -> None:
        self._model, self._adobe, self._now = model, adobe, now
        self._repeated: set[str] = set()
        self._given_up: set[str] = set()

    def clicked(self, credential_id: str) -> None:
        """The user asked: whatever was repeated may be repeated once more."""
        self._repeated.discard(credential_id)
        self._given_up.discard(credential_id)

    def gave_up(self, credential_id: str) -> None:
        """The user stopped a call: nothing goes on until the next click."""
        self._given_up.add(credential_id)

    def go_on(self) -> bool:
        """Repeat and clear; whether there was anything to do."""
        did = [self._go_on_with(each) for each in self._model.ids()]
        return any(did)

    def _go_on_with(self, credential_id: str) -> bool:
        state = self._model.state(credential_id)
        if state is None:
            return False
        token = self._is_due(credential_id, state.failure)
        quota = self._is_due(credential_id, state.quota_failure)
        if token or quota:
            self._repeated.add(credential_id)
        over = {
            name: None
            for name, due, failure in (
                ("failure", token, state.failure),
                ("quota_failure", quota, state.quota_failure),
            )
            if due or (failure is not None and failure.code in _CLEARED)
        }
        if over:
            self._model.update(credential_id, **over)
        if token:
            self._adobe.mint(state.credential, ask=False)
        if quota:
            self._adobe.load_quota(state.credential, ask=False)
        return bool(over)

    def _is_due(self, credential_id: str, failure: Failure | None) -> bool:
        if failure is None or self._now() - failure.at > FRESH:
            return False
        if credential_id in self._given_up:
            return False
        again = credential_id in self._repeated
        return failure.code == LOCKED or (failure.code == GONE and not again)
