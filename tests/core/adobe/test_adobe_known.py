"""What is known locally tells apart what Adobe does not."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from typing import Any

import pytest

from core import errors
from core.adobe.diagnosis_causes import KNOWN
from core.adobe.diagnosis_known import API_SCOPE, Known, explain, known_of
from core.errors import AdobeError
from core.model import Credential, Environment, Secret, Token

NOW = 1_800_000_000.0
ORG = "0123456789ABCDEF01234567@AdobeOrg"
OTHER_ORG = "89ABCDEF0123456789ABCDEF@AdobeOrg"
BASE = Known(now=NOW, client_id="c" * 32, org=ORG, environment="production")
FRESH = replace(BASE, minted_at=NOW - 2, expires_at=NOW + 86_000)
OLD = replace(BASE, minted_at=NOW - 4_000, expires_at=NOW + 80_000)

CASES: list[tuple[AdobeError, Known, str]] = [
    (errors.TokenRefused(), BASE, ""),
    (errors.TokenRefused(), FRESH, ""),
    (errors.TokenRefused(), OLD, "revoked"),
    (errors.TokenRefused(), replace(OLD, expires_at=NOW), "expired"),
    (errors.TokenRefused(), replace(OLD, expires_at=NOW - 9), "expired"),
    (errors.TokenRefused(), replace(OLD, own_end=NOW - 9), "expired"),
    (errors.TokenRefused(), replace(OLD, own_end=NOW + 9), "revoked"),
    (
        errors.TokenRefused(),
        replace(FRESH, token_environment="stage"),
        "other_environment",
    ),
    (errors.TokenRefused(), replace(FRESH, token_environment="production"), ""),
    (
        errors.TokenRefused(),
        replace(FRESH, environment="practice", token_environment="production"),
        "",
    ),
    (errors.ClientRefused(), replace(BASE, token_client_id="d" * 32), "other_token"),
    (errors.ClientRefused(), replace(BASE, token_client_id="c" * 32), ""),
    (errors.ClientRefused(), BASE, ""),
    (errors.UnknownClient(), BASE, ""),
    (errors.UnknownClient(), replace(BASE, client_id=ORG), "not_an_id"),
    (errors.ApiNotInProject(), BASE, ""),
    (errors.ApiNotInProject(), replace(BASE, scopes_asked=("openid",)), "scope_absent"),
    (
        errors.ApiNotInProject(),
        replace(BASE, scopes_asked=(API_SCOPE,)),
        "key_elsewhere",
    ),
    (
        errors.ApiNotInProject(),
        replace(BASE, scopes_asked=(API_SCOPE,), scopes_given=("openid",)),
        "scope_absent",
    ),
    (errors.OrgRefused(), replace(BASE, org=""), ""),
    (errors.OrgRefused(), replace(BASE, org="23294"), "numeric"),
    (errors.OrgRefused(), replace(BASE, org=ORG[:24]), "suffix"),
    (errors.OrgRefused(), replace(BASE, org=ORG[:24].lower()), "suffix"),
    (errors.OrgRefused(), replace(BASE, org="0A1B@techacct.adobe.com"), "odd"),
    (errors.OrgRefused(), replace(BASE, claimed_org=OTHER_ORG), "other_org"),
    (errors.OrgRefused(), replace(BASE, claimed_org=ORG.lower()), "profile"),
    (errors.OrgRefused(), BASE, "profile"),
    (errors.HeaderMissing(header="X-Api-Key"), BASE, ""),
    (
        errors.HeaderMissing(header="X-Api-Key"),
        replace(BASE, sent=frozenset({"authorization"})),
        "not_sent",
    ),
    (
        errors.HeaderMissing(header="X-Api-Key"),
        replace(BASE, sent=frozenset({"x-api-key"})),
        "",
    ),
    (errors.ScopeMissing(), BASE, ""),
    (
        errors.ScopeMissing(),
        replace(BASE, scopes_asked=("a", "b"), scopes_given=("a",)),
        "not_given",
    ),
    (
        errors.ScopeMissing(),
        replace(BASE, scopes_asked=("a", "b"), scopes_given=("b", "a")),
        "",
    ),
    (errors.ServerFailed(status=503), OLD, ""),
]


@pytest.mark.parametrize(("error", "known", "cause"), CASES)
def test_the_cause(error: AdobeError, known: Known, cause: str) -> None:
    """The likeliest one, or none where nothing speaks for it."""
    assert explain(error, known).fact("cause") == cause


@pytest.mark.parametrize(("error", "known", "cause"), CASES)
def test_the_class_stays(error: AdobeError, known: Known, cause: str) -> None:
    """Whoever acts on a class, as the second try after 401013, still can."""
    assert type(explain(error, known)) is type(error)


def test_every_cause_is_reached() -> None:
    """None of the list is dead."""
    found = {(type(error), cause) for error, _, cause in CASES if cause}
    assert {(kind, cause) for kind in KNOWN for cause in KNOWN[kind]} == found


def test_an_api_key_that_was_sent_was_taken_out() -> None:
    """403000 says that it is missing: then something on the way removed it."""
    known = replace(BASE, sent=frozenset({"x-api-key"}))
    error = errors.ApiNotInProject(header="X-Api-Key", status=403)
    assert type(explain(error, known)) is errors.HeaderMissing


def test_an_api_key_that_was_not_sent_is_no_lost_header() -> None:
    """Nothing is known of what went out."""
    error = errors.ApiNotInProject(header="X-Api-Key", status=403)
    assert explain(error, BASE) is error


def test_facts_are_kept() -> None:
    """What Adobe said is not lost by knowing more."""
    error = errors.OrgRefused(code="403025", debug_id="d", status=403)
    assert explain(error, BASE).facts.items() >= error.facts.items()


def test_missing_scopes_are_named() -> None:
    """Those asked for and not given, five at the most."""
    asked = tuple("abcdefgh")
    known = replace(BASE, scopes_asked=asked, scopes_given=("a",))
    told = explain(errors.ScopeMissing(), known).fact("missing")
    assert told == "b, c, d, e, f"


def token_with(**claims: Any) -> Token:
    """A token that claims so."""
    part = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
    return Token(Secret(f"e30.{part}.c2ln"), NOW - 5, NOW + 5, ("a",), ("a",))


CREDENTIAL = Credential("1", "n", "c" * 32, ("a",), ORG, Environment.PRODUCTION)


@pytest.mark.parametrize(
    ("claims", "environment"),
    [
        ({"as": "ims-na1"}, "production"),
        ({"as": "ims-na1-stg1"}, "stage"),
        ({"as": "elsewhere"}, ""),
        ({"as": 7}, ""),
        ({}, ""),
    ],
)
def test_the_environment_that_a_token_names(
    claims: dict[str, Any], environment: str
) -> None:
    """Told by its issuing cluster, where there is one."""
    known = known_of(CREDENTIAL, NOW, token_with(**claims))
    assert known.token_environment == environment


def test_a_token_tells_its_client_and_org() -> None:
    """Where it claims them."""
    known = known_of(CREDENTIAL, NOW, token_with(client_id="other", org=OTHER_ORG))
    assert (known.token_client_id, known.claimed_org) == ("other", OTHER_ORG)


def test_an_opaque_token_tells_nothing() -> None:
    """And nothing fails over it."""
    token = Token(Secret("opaque"), NOW - 5, NOW + 5)
    assert known_of(CREDENTIAL, NOW, token).token_client_id == ""


def test_nothing_secret_is_known() -> None:
    """The token's value is not kept."""
    assert "c2ln" not in repr(known_of(CREDENTIAL, NOW, token_with(org="o")))
