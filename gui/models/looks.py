"""Which rows look another way than a moment ago, among those that go with the time.

Asked once a second, for each token in hand: to work out the words of all of them would
be most of what a window at rest does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from gui import countdown

if TYPE_CHECKING:
    from core.model import Token
    from gui.countdown import Remaining
    from gui.models.state import CredentialState

Look = tuple[str, str, int]


class Looks:
    """How rows with a token looked last, and in which phase of its life that was."""

    def __init__(
        self,
        remaining: Callable[[CredentialState], Remaining],
        now: Callable[[], float],
        boot: Callable[[], float],
    ) -> None:
        self._remaining, self._now, self._boot = remaining, now, boot
        self._kept: dict[str, tuple[tuple[int, int, int], Look]] = {}

    def note(self, state: CredentialState) -> None:
        """The row is painted now, for this state."""
        if state.token is None:
            self.forget(state.id)
        else:
            self._kept[state.id] = self._phase(state.token), self._look(state)

    def forget(self, credential_id: str) -> None:
        """The row is gone."""
        self._kept.pop(credential_id, None)

    def clear(self) -> None:
        """All rows are."""
        self._kept.clear()

    def changed(self, states: Mapping[str, CredentialState]) -> list[str]:
        """The ids whose rows look another way by now."""
        now, boot = self._now(), self._boot()
        found: list[str] = []
        for credential_id, (phase, look) in self._kept.items():
            state = states[credential_id]
            if state.token is None:
                continue
            reached = countdown.phase(state.token, now, boot)
            if reached == phase:
                continue
            if self._look(state) == look:
                self._kept[credential_id] = reached, look
            else:
                found.append(credential_id)
        return found

    def _phase(self, token: Token) -> tuple[int, int, int]:
        return countdown.phase(token, self._now(), self._boot())

    def _look(self, state: CredentialState) -> Look:
        left = self._remaining(state)
        return left.kind, left.short, countdown.step(left.kind, left.fraction)
