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
# As seconds, the year 5138; as milliseconds, 1973.
IN_MS: Final = 100_000_000_000
YEAR_9999: Final = 253_370_764_800.0
_DIGITS: Final = re.compile(r"[0-9]{1,16}")


def claims_of(token: Secret) -> Mapping[str, Any]:
    """The claims of a token in two or three parts; empty where they cannot be read."""
    return parts_of(token)[2]


def parts_of(token: Secret) -> tuple[int, Mapping[str, Any], Mapping[str, Any]]:
    """Number of parts, header, claims; what cannot be read is empty.

    The signature is never decoded. Five parts are an encrypted token: a header alone.
    """
    if len(token) > TOKEN_LIMIT:
        return 1, {}, {}
    parts = token.reveal().split(".", 6)
    if not 2 <= len(parts) <= 5:
        return 1, {}, {}
    claims = _object(parts[1]) if len(parts) <= 3 else {}
    return len(parts), _object(parts[0]), claims


def _object(part: str) -> Mapping[str, Any]:
    padded = part + "=" * (-len(part) % 4)
    try:
        found = json.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def is_clean(token: Secret) -> bool:
    """Whether the value can stand in a header: ASCII, no blank, bounded length."""
    if not 0 < len(token) <= TOKEN_LIMIT:
        return False
    return all("!" <= character <= "~" for character in token.reveal())


def claimed_expiry(claims: Mapping[str, Any]) -> float | None:
    """Expiry by the server's clock: ``created_at`` + ``expires_in``."""
    created, life = instant_of(claims.get("created_at")), claimed_life(claims)
    return None if created is None or life is None else created + life


def claimed_life(claims: Mapping[str, Any]) -> float | None:
    """The life that the token tells, in seconds; Adobe writes milliseconds.

    Where ``created_at`` can only be seconds, ``expires_in`` is taken as such too.
    """
    life, created = _digits(claims.get("expires_in")), _digits(claims.get("created_at"))
    if life is None:
        return None
    return float(life) if created is not None and created < IN_MS else life / 1_000


def instant_of(value: Any) -> float | None:
    """Seconds since the epoch; what can only be milliseconds is taken as such."""
    digits = _digits(value)
    if digits is None:
        return None
    instant = digits / 1_000 if digits >= IN_MS else float(digits)
    return instant if instant <= YEAR_9999 else None


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


def _digits(value: Any) -> int | None:
    if isinstance(value, bool) or not isinstance(value, int | str):
        return None
    if isinstance(value, int):
        return value if 0 <= value < 10**16 else None
    return int(value) if _DIGITS.fullmatch(value) else None
