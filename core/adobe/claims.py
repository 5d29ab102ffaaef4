"""What an access token says of itself: read without verification, to show and check."""

from __future__ import annotations

import base64
import json
import math
import re
from collections.abc import Mapping
from typing import Any, Final

from core.model import Secret

TOKEN_LIMIT: Final = 64 * 1024
_DIGITS: Final = re.compile(r"[0-9]{1,16}")


def claims_of(token: Secret) -> Mapping[str, Any]:
    """The claims of a token in three parts; empty where they cannot be read."""
    if len(token) > TOKEN_LIMIT:
        return {}
    parts = token.reveal().split(".")
    if len(parts) != 3:
        return {}
    padded = parts[1] + "=" * (-len(parts[1]) % 4)
    try:
        claims = json.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
    except (ValueError, RecursionError):
        return {}
    return claims if isinstance(claims, dict) else {}


def is_clean(token: Secret) -> bool:
    """Whether the value can stand in a header: ASCII, no blank, bounded length."""
    if not 0 < len(token) <= TOKEN_LIMIT:
        return False
    return all("!" <= character <= "~" for character in token.reveal())


def claimed_expiry(claims: Mapping[str, Any]) -> float | None:
    """Expiry by the server's clock: ``created_at`` + ``expires_in``, milliseconds."""
    created, life = _digits(claims, "created_at"), _digits(claims, "expires_in")
    if created is None or life is None:
        return None
    return (created + life) / 1_000


def claimed_scopes(claims: Mapping[str, Any]) -> tuple[str, ...] | None:
    """The scopes that the token names, or None where it names none."""
    return scopes_in(claims.get("scope"))


def scopes_in(value: Any) -> tuple[str, ...] | None:
    """A scope list as servers write it (commas, blanks, or a list); else None."""
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        value = ",".join(value)
    if not isinstance(value, str):
        return None
    return tuple(filter(None, re.split(r"[,\s]+", value)))


def seconds_of(value: Any) -> float | None:
    """``expires_in`` of an answer in seconds: number or text; None where it tells none.

    Above a million it can only be milliseconds (11 days are no token's life).
    """
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    if isinstance(value, str) and len(value) > 32:
        return None
    try:
        seconds = float(value)
    except (ValueError, OverflowError):
        return None
    if seconds > 1_000_000:
        seconds /= 1_000
    return seconds if math.isfinite(seconds) and 0 < seconds <= 1e9 else None


def _digits(claims: Mapping[str, Any], name: str) -> int | None:
    value = claims.get(name)
    if isinstance(value, bool) or not isinstance(value, int | str):
        return None
    text = str(value)
    return int(text) if _DIGITS.fullmatch(text) else None
