"""What can happen to a credential, and one line of its history."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final, NamedTuple

from core.errors import AppError

# What a server may say here is kept in plain text: ids and codes, never words.
_CODE: Final = re.compile(r"[A-Za-z0-9_.-]{1,40}")
_DEBUG_ID: Final = re.compile(r"[A-Za-z0-9._:/+=-]{1,120}")


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


def facts_of_failure(error: AppError) -> dict[str, str]:
    """What the history keeps of a failure; a code of another shape is not kept."""
    code, debug_id = str(error.fact("code")), str(error.fact("debug_id"))
    return {
        "code": code if _CODE.fullmatch(code) else type(error).__name__,
        "debug_id": debug_id if _DEBUG_ID.fullmatch(debug_id) else "",
    }
