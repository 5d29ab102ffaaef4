"""Asking IMS whether a token is valid: no is an answer, not a failure.

The gateway remembers what IMS said, so a token that was just revoked may still be taken
there for a while, and the other way about.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from core.adobe.answer import Answer, Caller
from core.adobe.claims import claimed_expiry, instant_of
from core.adobe.diagnosis import debug_id, facts_of, refusal
from core.adobe.endpoints import TOKEN_VARIABLE, Endpoints
from core.adobe.ims import belongs_here
from core.adobe.inside import claim_rows
from core.adobe.plain import plain
from core.errors import BadAddress, EmptyAnswer, InputMissing, NotJson
from core.model import Credential, Token
from core.redaction import redacted_words
from core.token_facts import Validity

REASON_LIMIT: Final = 120
_WORDS: Final = {"true": True, "false": False}


def validate(
    client: Caller, endpoints: Endpoints, credential: Credential, token: Token
) -> Validity:
    """What IMS says of ``token``, which goes in the body alone.

    Raises InputMissing, WrongEnvironment, BadAddress (``endpoints.validate_url`` is
    empty), NetworkError or AdobeError.
    """
    if not credential.client_id.strip():
        raise InputMissing(field="client_id")
    belongs_here(credential, endpoints)
    if not endpoints.validate_url:
        raise BadAddress(variable=TOKEN_VARIABLE)
    answer = client.send(
        "validate",
        "POST",
        endpoints.validate_url,
        headers={"X-IMS-ClientId": credential.client_id},
        form={
            "type": "access_token",
            "client_id": credential.client_id,
            "token": token.value,
        },
    )
    return validity_in(answer)


def validity_in(answer: Answer) -> Validity:
    """What ``answer`` says; raises AdobeError where it is no answer to that."""
    is_json, data = answer.parsed()
    said = _said(data)
    if said is None and not answer.is_success:
        raise refusal(answer, "validate")
    if answer.is_empty:
        raise EmptyAnswer(**facts_of(answer, "validate"))
    if not is_json:
        raise NotJson(**facts_of(answer, "validate"))
    fields = data if isinstance(data, dict) else {}
    token = fields.get("token")
    claims = token if isinstance(token, dict) else {}
    expires_at = _expiry(fields, claims)
    server_now = answer.server_time()
    left = None
    if expires_at is not None and server_now is not None:
        left = expires_at - server_now
    return Validity(
        valid=said,
        reason=_reason(fields),
        expires_at=expires_at,
        left=left,
        debug_id=debug_id(answer),
        claims=claim_rows(claims),
    )


def _said(data: Any) -> bool | None:
    """``valid``, or ``active`` as RFC 7662 calls it: a flag, or its word."""
    if not isinstance(data, dict):
        return None
    for name in ("valid", "active"):
        value = data.get(name)
        if isinstance(value, str):
            value = _WORDS.get(value.strip().casefold())
        if isinstance(value, bool):
            return value
    return None


def _expiry(fields: Mapping[str, Any], claims: Mapping[str, Any]) -> float | None:
    for found in (instant_of(fields.get("expires_at")), claimed_expiry(claims)):
        if found is not None:
            return found
    return instant_of(fields.get("exp"))


def _reason(fields: Mapping[str, Any]) -> str:
    reason = fields.get("reason")
    if not isinstance(reason, str):
        return ""
    return plain(redacted_words(reason[: REASON_LIMIT * 8]), REASON_LIMIT)
