"""What can happen to a credential, and one line of its history."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final, NamedTuple

from core.errors import AppError
from core.model import QuotaReport, Token

# What a server may say here is kept in plain text: ids and codes, never words.
_CODE: Final = re.compile(r"[A-Za-z0-9_.-]{1,40}")
_DEBUG_ID: Final = re.compile(r"[A-Za-z0-9._:/+=-]{1,120}")
# RFC 6749's characters of a scope; a fact of the history holds 200 characters.
_SCOPE: Final = re.compile(r"[\x21\x23-\x5B\x5D-\x7E]{1,100}")
NAMES_LIMIT: Final = 200


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
    SECRET_ADDED = "secret_added"  # noqa: S105 - as above
    SECRET_REMOVED = "secret_removed"  # noqa: S105 - as above
    SECRET_SWITCHED = "secret_switched"  # noqa: S105 - as above


class Event(NamedTuple):
    """One line of a credential's history; ``facts`` hold names and codes, no values."""

    credential_id: str
    kind: EventKind
    at: float
    facts: dict[str, str | int]


def facts_of_failure(error: AppError) -> dict[str, str]:
    """What the history keeps of a failure; a code of another shape is not kept."""
    code = str(error.fact("code"))
    return {
        "code": code if _CODE.fullmatch(code) else type(error).__name__,
        "debug_id": debug_id_of(str(error.fact("debug_id"))),
        **_renewed(str(error.fact("renewed_for"))),
    }


def facts_of_quota(report: QuotaReport) -> dict[str, str | int]:
    """What the history keeps of a quota, and why its token was replaced on the way."""
    return {
        "rows": len(report.rows),
        "debug_id": debug_id_of(report.request_id),
        **_renewed(report.renewed_for),
    }


def facts_of_token(token: Token) -> dict[str, str | int]:
    """What the history keeps of a token: its life, and which scopes were asked for."""
    return {
        "scopes": len(token.scopes_asked),
        "seconds": round(token.lifetime),
        "names": names_of(token.scopes_asked),
        "debug_id": debug_id_of(token.debug_id),
    }


def names_of(scopes: tuple[str, ...]) -> str:
    """As many whole names as there is room for, comma-separated, in their order."""
    kept = ""
    for name in filter(_SCOPE.fullmatch, scopes):
        longer = f"{kept}, {name}" if kept else name
        if len(longer) > NAMES_LIMIT:
            break
        kept = longer
    return kept


def _renewed(why: str) -> dict[str, str]:
    return {"renewed_for": why} if why else {}


def debug_id_of(told: str) -> str:
    """A debug id in the shape of one; nothing for anything else."""
    return told if _DEBUG_ID.fullmatch(told) else ""
