"""What is known locally, and what it adds to a refusal of Adobe.

The same 401013 or 403025 has several causes; which one it most likely is can be told
from the token's age, the scopes and the ids that are at hand.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from core.adobe.claims import claims_of
from core.adobe.diagnosis_rows import API_KEY, HEADERS
from core.errors import (
    AdobeError,
    ApiNotInProject,
    ClientRefused,
    HeaderMissing,
    OrgRefused,
    ScopeMissing,
    TokenRefused,
    UnknownClient,
)
from core.model import Credential, Environment, Token

# A token younger than this was minted for the very call that refused it.
FRESH_SECONDS: Final = 120.0
# The scope that an API of AEM as a Cloud Service brings along.
API_SCOPE: Final = "additional_info.projectedProductContext"
MOST_TOLD: Final = 5
_ORG: Final = re.compile(r"[0-9A-Za-z]+@AdobeOrg")
_BARE_ORG: Final = re.compile(r"[0-9A-F]{24}")


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a call; empty or None where it is not.

    ``environment`` is that of the call, ``token_environment`` the one that the token
    names; ``sent`` are the headers that went out. ``own_end`` is when the token ends by
    its own claims. Instants by this computer's clock.
    """

    now: float = 0.0
    client_id: str = ""
    org: str = ""
    environment: str = ""
    scopes_asked: tuple[str, ...] = ()
    scopes_given: tuple[str, ...] | None = None
    minted_at: float | None = None
    expires_at: float | None = None
    token_client_id: str = ""
    token_environment: str = ""
    claimed_org: str = ""
    sent: frozenset[str] = frozenset()
    own_end: float | None = None


def known_of(
    credential: Credential,
    now: float,
    token: Token | None = None,
    sent: tuple[str, ...] = HEADERS,
) -> Known:
    """What ``credential`` and ``token`` tell; the token's claims are read here."""
    base = Known(
        now=now,
        client_id=credential.client_id,
        org=credential.ims_org_id,
        environment=credential.environment.value,
        scopes_asked=credential.scopes_asked,
        sent=frozenset(name.casefold() for name in sent),
    )
    if token is None:
        return base
    claims = claims_of(token.value)
    return Known(
        now=now,
        client_id=base.client_id,
        org=base.org,
        environment=base.environment,
        scopes_asked=token.scopes_asked or base.scopes_asked,
        scopes_given=token.scopes_given,
        minted_at=token.issued_at,
        expires_at=token.expires_at,
        token_client_id=_text(claims, "client_id"),
        token_environment=_cluster(_text(claims, "as")),
        claimed_org=_text(claims, "org") or _text(claims, "org_id"),
        sent=base.sent,
        own_end=token.expires_at + (token.disagreement or 0.0),
    )


def explain(error: AdobeError, known: Known) -> AdobeError:
    """The same failure with its likeliest cause, or itself where none is known.

    Of the same class or one below it, save that an API key which was sent and is said
    to be missing is a lost header.
    """
    if type(error) is ApiNotInProject and error.fact("header") == API_KEY:
        if API_KEY.casefold() in known.sent:
            return HeaderMissing(**error.facts)
        return error
    find = _FINDERS.get(type(error))
    more = find(error, known) if find else {}
    return type(error)(**{**error.facts, **more}) if more else error


def _token(_error: AdobeError, known: Known) -> dict[str, Any]:
    ends = [end for end in (known.expires_at, known.own_end) if end is not None]
    if ends and min(ends) <= known.now:
        return {"cause": "expired", "expired_at": min(ends)}
    named = known.token_environment
    real = (Environment.PRODUCTION, Environment.STAGE)
    if named and known.environment in real and named != known.environment:
        return {
            "cause": "other_environment",
            "stored": named,
            "asked": known.environment,
        }
    if known.minted_at is not None and known.now - known.minted_at > FRESH_SECONDS:
        return {"cause": "revoked"}
    return {}


def _client(_error: AdobeError, known: Known) -> dict[str, Any]:
    other = known.token_client_id not in ("", known.client_id)
    return {"cause": "other_token"} if other else {}


def _client_id(_error: AdobeError, known: Known) -> dict[str, Any]:
    return {"cause": "not_an_id"} if "@" in known.client_id else {}


def _api(_error: AdobeError, known: Known) -> dict[str, Any]:
    scopes = known.scopes_given
    if scopes is None:
        scopes = known.scopes_asked
    if not scopes:
        return {}
    there = API_SCOPE in scopes
    return {"cause": "key_elsewhere" if there else "scope_absent", "scope": API_SCOPE}


def _org(_error: AdobeError, known: Known) -> dict[str, Any]:
    org = known.org
    if not org:
        return {}
    if known.claimed_org and known.claimed_org.casefold() != org.casefold():
        cause = "other_org"
    elif org.isdecimal():
        cause = "numeric"
    elif _BARE_ORG.fullmatch(org.upper()):
        cause = "suffix"
    elif not _ORG.fullmatch(org):
        cause = "odd"
    else:
        cause = "profile"
    return {"cause": cause, "org": org, "claimed_org": known.claimed_org}


def _header(error: AdobeError, known: Known) -> dict[str, Any]:
    name = str(error.fact("header")).casefold()
    unsent = bool(name) and bool(known.sent) and name not in known.sent
    return {"cause": "not_sent"} if unsent else {}


def _scopes(_error: AdobeError, known: Known) -> dict[str, Any]:
    if known.scopes_given is None:
        return {}
    given = set(known.scopes_given)
    missing = [scope for scope in known.scopes_asked if scope not in given]
    if not missing:
        return {}
    return {"cause": "not_given", "missing": ", ".join(missing[:MOST_TOLD])}


_FINDERS: Final[
    Mapping[type[AdobeError], Callable[[AdobeError, Known], dict[str, Any]]]
] = {
    TokenRefused: _token,
    ClientRefused: _client,
    UnknownClient: _client_id,
    ApiNotInProject: _api,
    OrgRefused: _org,
    HeaderMissing: _header,
    ScopeMissing: _scopes,
}


def _text(claims: Mapping[str, Any], name: str) -> str:
    value = claims.get(name)
    return value[:200] if isinstance(value, str) else ""


def _cluster(name: str) -> str:
    """The environment of an issuing cluster: ``ims-na1``, ``ims-na1-stg1``."""
    if not name.startswith("ims-"):
        return ""
    stage = "stg" in name
    return (Environment.STAGE if stage else Environment.PRODUCTION).value
