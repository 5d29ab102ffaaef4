"""The token call: client credentials in, an access token out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from core.adobe.answer import Answer, Caller
from core.adobe.claims import (
    claimed_expiry,
    claimed_scopes,
    claims_of,
    is_clean,
    scopes_in,
    seconds_of,
)
from core.adobe.diagnosis import debug_id, facts_of, refusal, said
from core.adobe.endpoints import TOKEN_VARIABLE, Endpoints
from core.errors import (
    AdobeError,
    BadAddress,
    EmptyAnswer,
    InputMissing,
    NotJson,
    NoToken,
    WrongEnvironment,
)
from core.model import Credential, Secret, Token


def mint(
    client: Caller,
    endpoints: Endpoints,
    credential: Credential,
    secret: Secret,
    now: Callable[[], float],
) -> Token:
    """A new token for ``credential``.

    Raises InputMissing, WrongEnvironment (the secret goes to its own environment
    alone), BadAddress (no token address), NetworkError or AdobeError.
    """
    scopes = _asked(credential, secret)
    belongs_here(credential, endpoints)
    if not endpoints.token_url:
        raise BadAddress(variable=TOKEN_VARIABLE)
    # Before the call: a token is never thought to live longer than it does.
    asked_at = now()
    answer = client.send(
        "token",
        "POST",
        endpoints.token_url,
        form={
            "grant_type": "client_credentials",
            "client_id": credential.client_id,
            "client_secret": secret,
            "scope": ",".join(scopes),
        },
    )
    return token_in(answer, scopes, asked_at)


def token_in(answer: Answer, scopes: tuple[str, ...], asked_at: float) -> Token:
    """The token that ``answer`` holds, asked for at ``asked_at``; else AdobeError.

    NoToken with the code ``no_expiry`` means a token that tells no end of its life.
    """
    outcome = _read(answer, scopes, asked_at)
    if isinstance(outcome, AdobeError):
        raise outcome
    return outcome


def _read(
    answer: Answer, scopes: tuple[str, ...], asked_at: float
) -> Token | AdobeError:
    """Returns failures, so that no traceback holds this frame and the token in it."""
    if not answer.is_success:
        return refusal(answer, "token")
    if answer.is_empty:
        return EmptyAnswer(**facts_of(answer, "token"))
    is_json, data = answer.unhidden()
    if not is_json:
        return NotJson(**facts_of(answer, "token"))
    value = _value(data)
    if value is None:
        return NoToken(**facts_of(answer, "token", *_refused_with(answer, data)))
    claims = claims_of(value)
    expires_at = _expiry(data, claims, answer, asked_at)
    if expires_at is None:
        return NoToken(**facts_of(answer, "token", "no_expiry"))
    given = scopes_in(data.get("scope"))
    if given is None:
        given = claimed_scopes(claims)
    return Token(
        value=value,
        issued_at=asked_at,
        expires_at=expires_at,
        scopes_asked=scopes,
        scopes_given=None if given is None else _told(answer, given),
        debug_id=debug_id(answer),
    )


def _told(answer: Answer, scopes: tuple[str, ...]) -> tuple[str, ...]:
    """Scopes as they may be shown; one look at all of them, since they may be many."""
    joined = ",".join(scopes)
    if answer.sent.hide(joined) == joined:
        return scopes
    return tuple(answer.sent.hide(scope) for scope in scopes)


def belongs_here(credential: Credential, endpoints: Endpoints) -> None:
    """Raise WrongEnvironment where ``credential`` belongs to another environment."""
    if credential.environment is not endpoints.environment:
        raise WrongEnvironment(
            stored=credential.environment.value, asked=endpoints.environment.value
        )


def _asked(credential: Credential, secret: Secret) -> tuple[str, ...]:
    scopes = tuple(scope for scope in credential.scopes if scope.strip())
    wanted = {
        "client_id": bool(credential.client_id.strip()),
        "client_secret": bool(secret),
        "scopes": bool(scopes),
    }
    for field, is_there in wanted.items():
        if not is_there:
            raise InputMissing(field=field)
    return scopes


def _value(data: Any) -> Secret | None:
    """The access token of a bearer answer; None where there is none fit to send."""
    if not isinstance(data, dict) or not isinstance(data.get("access_token"), str):
        return None
    if str(data.get("token_type") or "bearer").strip().casefold() != "bearer":
        return None
    value = Secret(data["access_token"])
    return value if is_clean(value) else None


def _refused_with(answer: Answer, data: Any) -> tuple[str, str]:
    """What a 2xx without a usable token says; nothing of one that holds a token."""
    if isinstance(data, dict) and "access_token" not in data:
        code, description = said(answer)
        return (code, description) if code else ("", "")
    return "", ""


def _expiry(
    data: Mapping[str, Any], claims: Mapping[str, Any], answer: Answer, asked_at: float
) -> float | None:
    """By the answer's ``expires_in``, else by the claims against the server's clock."""
    life = seconds_of(data.get("expires_in"))
    if life is None:
        expiry = claimed_expiry(claims)
        if expiry is None:
            return None
        server_now = answer.server_time()
        life = expiry - (asked_at if server_now is None else server_now)
    return asked_at + life if 0 < life <= 1e9 else None
