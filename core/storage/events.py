"""What can happen to a credential, and one line of its history."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class EventKind(StrEnum):
    """What can happen to a credential."""

    IMPORTED = "imported"
    EDITED = "edited"
    TOKEN = "token"  # noqa: S105 - a kind of event, not a token
    TOKEN_FAILED = "token_failed"  # noqa: S105 - as above
    QUOTA = "quota"
    QUOTA_FAILED = "quota_failed"
    EXPORTED = "exported"
    SECRET_REPLACED = "secret_replaced"  # noqa: S105 - as above


class Event(NamedTuple):
    """One line of a credential's history; ``facts`` hold names and codes, no values."""

    credential_id: str
    kind: EventKind
    at: float
    facts: dict[str, str | int]
