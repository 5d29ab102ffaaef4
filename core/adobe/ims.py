"""The token call: client credentials in, an access token out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from core.adobe.answer import Answer, Caller
from core.adobe.claims import (
    claimed_expiry,
    claimed_life,
    claimed_scopes,
    claims_of,
    is_clean,
    scopes_in,
    seconds_of,
)
from core.adobe.diagnosis import debug_id, disguised, facts_of, refusal, said
from core.adobe.diagnosis_known import explain, known_of
from core.adobe.endpoints import TOKEN_VARIABLE, Endpoints
from core.clocks import Moment, boot_clock, moment
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
    boot: Callable[[], float] = boot_clock,
) -> Token:
    """A new token for ``credential``, with all of its scopes.

    Raises InputMissing, WrongEnvironment (the secret goes to its own environment
    alone), BadAddress (no token address), NetworkError or AdobeError.
    """
    scopes = _asked(credential, secret)
    belongs_here(credential, endpoints)
    if not endpoints.token_url:
        raise BadAddress(variable=TOKEN_VARIABLE)
    # Before the call: a token is never thought to live longer than it does.
    asked = moment(now, boot)
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
    skew = skew_of(answer, asked, moment(now, boot))
    try:
        return token_in(answer, scopes, asked.wall, boot_at=asked.boot, skew=skew)
    except AdobeError as error:
        raise explain(error, known_of(credential, asked.wall)) from None


def token_in(
    answer: Answer,
    scopes: tuple[str, ...],
    asked_at: float,
    *,
    boot_at: float | None = None,
    skew: float | None = None,
) -> Token:
    """The token that ``answer`` holds, asked for at ``asked_at``; else AdobeError.

    NoToken with the code ``no_expiry`` means a token that tells no end of its life.
    """
    outcome = _read(answer, scopes, asked_at)
    if isinstance(outcome, AdobeError):
        raise outcome
    return replace(outcome, boot_at=boot_at, skew=skew)


def skew_of(answer: Answer, asked: Moment, answered: Moment) -> float | None:
    """How far the server's clock is ahead of ours, or None without a ``Date``.

    Half the round trip is taken off where there was but one; it is measured by the boot
    clock, since ours may be set meanwhile.
    """
    server_now = answer.server_time()
    if server_now is None:
        return None
    trip = max(answered.boot - asked.boot, 0.0) if answer.tries == 1 else 0.0
    return server_now - (answered.wall - trip / 2)


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
        return _tokenless(answer, data)
    claims = claims_of(value)
    life = _life(data, claims, answer, asked_at)
    if life is None:
        return NoToken(**facts_of(answer, "token", "no_expiry"))
    given = scopes_in(data.get("scope"))
    if given is None:
        given = claimed_scopes(claims)
    return Token(
        value=value,
        issued_at=asked_at,
        expires_at=asked_at + life,
        scopes_asked=scopes,
        scopes_given=None if given is None else _told(answer, given),
        debug_id=debug_id(answer),
        claimed_life=claimed_life(claims),
        disagreement=_disagreement(_life_told(data, claims), claims, answer),
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
    scopes = tuple(scope for scope in credential.scopes_asked if scope.strip())
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


def _tokenless(answer: Answer, data: Any) -> AdobeError:
    """What a 2xx without a usable token says; nothing of one that holds a token."""
    if not isinstance(data, dict) or "access_token" in data:
        return NoToken(**facts_of(answer, "token"))
    code, description = said(answer)
    words = (code, description) if code else ("", "")
    return disguised(answer, "token") or NoToken(**facts_of(answer, "token", *words))


def _life(
    data: Mapping[str, Any], claims: Mapping[str, Any], answer: Answer, asked_at: float
) -> float | None:
    """By the answer's ``expires_in``, else by the claims against the server's clock."""
    life = _life_told(data, claims)
    if life is None:
        expiry, whole = claimed_expiry(claims), claimed_life(claims)
        if expiry is None or whole is None:
            return None
        server_now = answer.server_time()
        life = min(expiry - (asked_at if server_now is None else server_now), whole)
    return life if 0 < life <= 1e9 else None


def _life_told(data: Mapping[str, Any], claims: Mapping[str, Any]) -> float | None:
    """The answer's ``expires_in``; in milliseconds where the token shows that it is."""
    life, whole = seconds_of(data.get("expires_in")), claimed_life(claims)
    if life is None or whole is None:
        return life
    in_seconds = life / 1_000
    return in_seconds if abs(in_seconds - whole) <= whole / 100 else life


def _disagreement(
    life: float | None, claims: Mapping[str, Any], answer: Answer
) -> float | None:
    """How much later than the answer the token sets its end; None: one of them mute.

    Both ends by the server's clock; without its ``Date``, the two lives.
    """
    whole, expiry = claimed_life(claims), claimed_expiry(claims)
    if life is None or whole is None:
        return None
    server_now = answer.server_time()
    if expiry is None or server_now is None:
        return whole - life
    return expiry - (server_now + life)
