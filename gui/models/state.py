"""What the window knows of one credential: the value that every page is drawn from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from core.model import Credential, QuotaReport, Token
from gui.models.message import Message


@dataclass(frozen=True)
class Failure:
    """A failed call: its words, Adobe's code, and when (seconds since the epoch)."""

    message: Message
    code: str
    at: float


@dataclass(frozen=True)
class Happening:
    """One line of what was done lately: an icon, words, more words, and when."""

    icon: str
    what: str
    more: str
    at: float


@dataclass(frozen=True)
class CredentialState:
    """A credential with its token, its quota, and what is under way or went wrong.

    ``waiting`` tells that the keyring keeps the call; ``org_wanted`` that the quota
    call stopped to ask for the IMS org.
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

    @property
    def id(self) -> str:
        """The credential's id."""
        return self.credential.id

    def but(self, **changes: Any) -> CredentialState:
        """A copy with some fields replaced."""
        return replace(self, **changes)
