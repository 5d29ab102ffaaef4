"""What is inside a token: its header and claims as rows, read without verification.

Any string may be called a token. Whatever it is, what comes out is bounded plain text,
never a signature, and never what looks like another secret.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from core.adobe.claims import claimed_life, instant_of, parts_of, scopes_in
from core.adobe.plain import plain
from core.model import Secret
from core.redaction import redacted_words
from core.token_facts import Claim, Inside, Kind, Shape

NAME_LIMIT: Final = 80
VALUE_LIMIT: Final = 500
MOST_ROWS: Final = 100
MOST_SCOPES: Final = 200

_HEADER: Final[Mapping[str, tuple[str, Kind]]] = {
    "alg": ("algorithm", "text"),
    "kid": ("key_id", "id"),
    "itt": ("token_kind", "text"),
    "typ": ("media_type", "text"),
    "x5u": ("certificate", "text"),
}
_CLAIMS: Final[Mapping[str, tuple[str, Kind]]] = {
    "type": ("type", "text"),
    "client_id": ("client_id", "id"),
    "user_id": ("technical_account", "id"),
    "aa_id": ("account_id", "id"),
    "as": ("issued_by", "text"),
    "scope": ("scopes", "scopes"),
    "created_at": ("created", "instant"),
    "expires_in": ("life", "duration"),
    "id": ("token_id", "id"),
    "sid": ("session_id", "id"),
    "rtid": ("refresh_id", "id"),
    "rtea": ("refresh_ends", "instant"),
    "moi": ("operation_id", "id"),
    "fg": ("feature_group", "id"),
    "pba": ("policies", "text"),
    "oc": ("origin", "text"),
    "ctp": ("consent", "text"),
    "state": ("state", "text"),
    "org": ("org", "id"),
    "org_id": ("org", "id"),
    # Of RFC 9068 and 7519: Adobe sends none of these, other servers do.
    "exp": ("ends", "instant"),
    "iat": ("created", "instant"),
    "nbf": ("not_before", "instant"),
    "iss": ("issuer", "text"),
    "sub": ("subject", "id"),
    "aud": ("audience", "text"),
    "azp": ("client_id", "id"),
    "jti": ("token_id", "id"),
}


def inside(token: Secret) -> Inside:
    """The rows of ``token``: known fields first, the others in their own order."""
    parts, header, claims = parts_of(token)
    shape = _shape(parts, header, claims)
    if shape == "opaque":
        return Inside(shape, len(token))
    left_out = max(len(header) - MOST_ROWS, 0) + max(len(claims) - MOST_ROWS, 0)
    return Inside(
        shape, len(token), _rows(header, _HEADER), claim_rows(claims), left_out
    )


def claim_rows(claims: Mapping[str, Any]) -> tuple[Claim, ...]:
    """Claims as rows, at most a hundred."""
    return _rows(claims, _CLAIMS)


def _shape(parts: int, header: Mapping[str, Any], claims: Mapping[str, Any]) -> Shape:
    if parts == 5 and header:
        return "encrypted"
    if parts == 2 and header and claims:
        return "unsigned"
    return "jwt" if parts == 3 and (header or claims) else "opaque"


def _rows(
    fields: Mapping[str, Any], known: Mapping[str, tuple[str, Kind]]
) -> tuple[Claim, ...]:
    names = [name for name in known if name in fields]
    names += [name for name in fields if name not in known]
    return tuple(_row(name, fields, known) for name in names[:MOST_ROWS])


def _row(
    name: str, fields: Mapping[str, Any], known: Mapping[str, tuple[str, Kind]]
) -> Claim:
    code, kind = known.get(name, ("", "text"))
    told = _told(name, _plain(name, NAME_LIMIT))
    value = _value(fields, name, kind)
    if value is None:
        flag = isinstance(fields[name], bool)
        value = fields[name] if flag else _text(fields[name])
        kind = "flag" if flag else "text"
    return Claim(told, code, kind, value)


def _told(name: str, shown: str) -> str:
    """A name that leaves nothing to see is shown as JSON writes it."""
    return shown or _plain(json.dumps(name), NAME_LIMIT)


def _value(
    fields: Mapping[str, Any], name: str, kind: Kind
) -> str | float | tuple[str, ...] | None:
    """The value as its kind; None where it is not shaped like that."""
    value = fields[name]
    if kind == "instant":
        return instant_of(value)
    if kind == "duration":
        return claimed_life(fields)
    if kind == "scopes":
        scopes = scopes_in(value)
        if scopes is None:
            return None
        return tuple(_plain(scope, NAME_LIMIT) for scope in scopes[:MOST_SCOPES])
    return _plain(value, VALUE_LIMIT) if isinstance(value, str) else None


def _text(value: Any) -> str:
    """Text as it is, anything else as compact JSON."""
    if isinstance(value, str):
        return _plain(value, VALUE_LIMIT)
    try:
        compact = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    except (ValueError, RecursionError):
        return ""
    return _plain(compact, VALUE_LIMIT)


def _plain(text: str, limit: int) -> str:
    return plain(redacted_words(text[: limit * 8]), limit)
