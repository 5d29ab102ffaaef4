"""Whose token is about to end: told in time where that is wanted, and to the ear.

Looked at a few times a minute, also while the window is hidden; a token that is kept
fresh is not told of.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from core.clocks import Moment
from core.model import Token
from core.notices import ONE_HOUR, TEN_MINUTES, Notices
from gui import countdown

if TYPE_CHECKING:
    from gui.models.credential_list import CredentialListModel

# Milliseconds between two looks.
EVERY: Final = 20_000
BEFORE: Final[dict[str, float | None]] = {
    "": None,
    "10": TEN_MINUTES,
    "60": ONE_HOUR,
}
"""Seconds for each value of the setting ``notice``."""

# Seconds left at which a token comes to its next stage, as its ring does.
_BOUNDS: Final = (countdown.SOON, countdown.EXPIRING, 1e-9)
_EXPIRING, _EXPIRED = 2, 3


class Ending(QObject):
    """``near(ids)``: their tokens end soon; ``passed(words)`` for screen readers.

    ``passed`` comes once for each token at an hour, ten minutes, and its end. More
    than a few at once are not spoken one by one, nor what ``near`` tells just then.
    """

    near = Signal(object)
    passed = Signal(str)

    def __init__(
        self,
        model: CredentialListModel,
        at: Callable[[], Moment],
        fresh: Callable[[], Collection[str]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model, self._at, self._fresh = model, at, fresh
        self._notices = Notices()
        self._stages: dict[str, tuple[float, int]] = {}
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)

    def set_before(self, choice: str) -> None:
        """When to tell: a key of ``BEFORE``; anything else is never."""
        self._notices.before = BEFORE.get(choice)

    def start(self) -> None:
        """The window stands: look every now and then."""
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Tell what has come since the last look."""
        at, tokens = self._at(), self._tokens()
        self._stages = {
            name: seen for name, seen in self._stages.items() if name in tokens
        }
        near = self._notices.due(tokens, at)
        words = [
            said
            for name, token in tokens.items()
            if (said := self._crossed(name, token, at)) and name not in near
        ]
        if 0 < len(words) <= 3:
            self.passed.emit(". ".join(words))
        if near:
            self.near.emit(near)

    def _tokens(self) -> dict[str, Token]:
        fresh = set(self._fresh())
        states = map(self._model.state, self._model.ids())
        return {
            state.id: state.token
            for state in states
            if state is not None and state.token is not None and state.id not in fresh
        }

    def _crossed(self, credential_id: str, token: Token, at: Moment) -> str:
        """What to say of a token that came to another stage since it was seen last."""
        left = token.left(at.wall, at.boot)
        stage = sum(left < bound for bound in _BOUNDS)
        before = self._stages.get(credential_id)
        self._stages[credential_id] = token.expires_at, stage
        same = before is not None and before[0] == token.expires_at
        if before is None or not same or stage <= before[1]:
            return ""
        return self._words(credential_id, stage)

    def _words(self, credential_id: str, stage: int) -> str:
        translate = QCoreApplication.translate
        state = self._model.state(credential_id)
        name = state.credential.name if state is not None else ""
        if stage == _EXPIRED:
            words = translate("Ending", "%1: the token has expired")
        elif stage == _EXPIRING:
            words = translate("Ending", "%1: less than ten minutes left")
        else:
            words = translate("Ending", "%1: less than an hour left")
        return words.replace("%1", name)
