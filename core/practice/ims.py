"""The practice IMS: tokens for client credentials, and whether a token is valid."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from core.model import Secret
from core.practice.accounts import Account, Accounts
from core.practice.answers import Answer, RefusalError, ims, ims_error
from core.practice.issuing import TokenTable
from core.practice.seen import SECRET_FIELDS, Seen
from core.practice.weather import Forecast, Weather

LIFE: Final = 86_400
_EXPIRES_IN: Final = LIFE - 1  # as Adobe says it

_TWEAKS: Final[Mapping[Weather, Mapping[str, Any]]] = {
    Weather.BEARER_CAPITAL: {"token_type": "Bearer"},
    Weather.EXPIRES_AS_STRING: {"expires_in": str(_EXPIRES_IN)},
    Weather.EXPIRES_IN_MS: {"expires_in": 86_399_992},
}


class PracticeIms:
    """The IMS endpoints; each method raises RefusalError or answers."""

    def __init__(self, accounts: Accounts, tokens: TokenTable) -> None:
        self._accounts = accounts
        self._tokens = tokens

    def token_v3(self, seen: Seen, sky: Forecast) -> Answer:
        """A new token, or the reason why not."""
        _check_grant(seen)
        account = self._account(seen)
        return self._grant(account, _scopes(seen, account), sky)

    def token_v2(self, seen: Seen, sky: Forecast) -> Answer:
        """As v3; where ``org_id`` is sent it must be the client's own."""
        _check_grant(seen)
        account = self._account(seen)
        if seen.parameter("org_id") not in ("", account.org):
            raise _refused("access_denied", "org_id is not the org of this client")
        return self._grant(account, _scopes(seen, account), sky)

    def validate(self, seen: Seen, sky: Forecast) -> Answer:
        """Whether a token is valid: a 200 either way."""
        _check_readable(seen)
        token = seen.secret("token") or seen.bearer
        if not token:
            raise _missing("token")
        for name in ("type", "client_id"):
            if not seen.parameter(name):
                raise _missing(name)
        if seen.parameter("type") != "access_token":
            raise _refused("invalid_request", "invalid type parameter")
        if sky.weather is Weather.INVALID:
            return ims(200, {"valid": False, "reason": sky.code})
        return ims(200, self._validity(token, seen.parameter("client_id")))

    def _validity(self, token: Secret, client_id: str) -> dict[str, Any]:
        issued = self._tokens.find(token)
        if issued is None:
            return {"valid": False, "reason": "bad_signature"}
        if issued.client_id != client_id:
            return {"valid": False, "reason": "invalid_client"}
        if not self._tokens.is_live(issued):
            return {"valid": False, "reason": "expired_token"}
        expires_at = int(issued.expires_at * 1000)
        return {"valid": True, "expires_at": expires_at, "token": dict(issued.claims)}

    def _account(self, seen: Seen) -> Account:
        account = self._accounts.find(seen.parameter("client_id"))
        if account is None:
            raise _refused("invalid_client", "invalid client_id parameter")
        if seen.secret("client_secret") not in account.secrets:
            raise _refused("invalid_client", "invalid client_secret parameter")
        return account

    def _grant(self, account: Account, asked: tuple[str, ...], sky: Forecast) -> Answer:
        given, life, expires_in, offset = asked, float(LIFE), _EXPIRES_IN, 0.0
        if sky.weather is Weather.FEWER_SCOPES:
            half = asked[: len(asked) // 2]
            given = half if sky.scopes is None else sky.scopes
        if sky.weather is Weather.SHORT_LIFE:
            life, expires_in = sky.seconds, int(sky.seconds)
        if sky.weather is Weather.WRONG_CLOCK:
            offset = sky.offset
        opaque = sky.weather is Weather.OPAQUE_TOKEN
        token = self._tokens.issue(account, given, life, offset, opaque=opaque)
        body: dict[str, Any] = {
            "access_token": token.reveal(),
            "token_type": "bearer",
            "expires_in": expires_in,
        }
        return ims(200, {**body, **_TWEAKS.get(sky.weather, {})})


def _refused(error: str, description: str) -> RefusalError:
    return RefusalError(ims_error(error, description))


def _missing(name: str) -> RefusalError:
    return _refused("invalid_request", f"missing {name} parameter")


def _check_readable(seen: Seen) -> None:
    if not seen.readable:
        raise _refused("invalid_request", "malformed request")


def _check_grant(seen: Seen) -> None:
    _check_readable(seen)
    grant_type = seen.parameter("grant_type")
    if grant_type and grant_type != "client_credentials":
        raise _refused("unsupported_grant_type", "unsupported grant_type parameter")
    for name in ("grant_type", "client_id", "client_secret", "scope"):
        value = seen.secret(name) if name in SECRET_FIELDS else seen.parameter(name)
        if not value:
            raise _missing(name)


def _scopes(seen: Seen, account: Account) -> tuple[str, ...]:
    """The scopes asked for, once each; all must be bound to the client."""
    asked = [scope for scope in re.split(r"[,\s]+", seen.parameter("scope")) if scope]
    if not asked:
        raise _missing("scope")
    if not set(asked) <= set(account.scopes):
        raise _refused("invalid_scope", "scope is not bound to this client")
    return tuple(dict.fromkeys(asked))
