"""What the window knows of one credential: the value that every page is drawn from."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from core.errors import AppError
from core.model import Credential, QuotaReport, Token
from gui.models.message import Message


class Failure(NamedTuple):
    """A failed call: its words, Adobe's code, and when (seconds since the epoch).

    ``error`` is what the words were made from, where they can be made again.
    """

    message: Message
    code: str
    at: float
    error: AppError | None = None

    def is_of(self, other: Failure | None) -> bool:
        """Whether it is the same event, maybe in the words of another language."""
        if other is None or self is other:
            return other is not None
        return self.error is not None and self.error is other.error


class Pause(NamedTuple):
    """What a call waits for before its next try, and for how many seconds still.

    ``why`` is ``throttled``, ``failed`` or ``unreachable``.
    """

    why: str
    seconds: int


class Happening(NamedTuple):
    """One line of what was done lately: an icon, words, more words, and when."""

    icon: str
    what: str
    more: str
    at: float


class CredentialState(NamedTuple):
    """A credential with its token, its quota, and what is under way or went wrong.

    ``waiting`` tells that the keyring keeps the call, ``kept_long`` that it has done so
    for long enough to be told in the card's place; ``org_wanted`` that the quota
    call stopped to ask for the IMS org; ``pause`` and ``quota_pause`` what each call
    waits for before its next try; ``fresh`` that its token is kept fresh.
    """

    credential: Credential
    token: Token | None = None
    asking: bool = False
    waiting: bool = False
    failure: Failure | None = None
    quota: QuotaReport | None = None
    quota_asking: bool = False
    quota_failure: Failure | None = None
    org_wanted: bool = False
    recent: tuple[Happening, ...] = ()
    kept_long: bool = False
    pause: Pause | None = None
    quota_pause: Pause | None = None
    fresh: bool = False

    @property
    def id(self) -> str:
        """The credential's id."""
        return self.credential.id

    @property
    def spoken(self) -> str:
        """What a screen reader adds to the name and place of a row."""
        kept = QCoreApplication.translate("Credential", "kept fresh")
        return f", {kept}" if self.fresh else ""

    @property
    def in_the_way(self) -> bool:
        """Whether a call waits for the keyring so long that its panel is shown."""
        return self.waiting and self.kept_long and (self.asking or self.quota_asking)

    def but(self, **changes: Any) -> CredentialState:
        """A copy with some fields replaced."""
        return self._replace(**changes)
