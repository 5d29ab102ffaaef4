"""The practice IMS over HTTP: grants, refusals, and the shape of its tokens."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from core.practice.accounts import OTHER_ORG, PRACTICE_ACCOUNTS, TUTORIAL, Account
from core.practice.server import PracticeAdobe

Ask = Callable[..., httpx.Response]

MISSING = {
    name: {"error": "invalid_request", "error_description": f"missing {name} parameter"}
    for name in ("grant_type", "client_id", "client_secret", "scope")
}


def fields(account: Account = TUTORIAL) -> dict[str, str]:
    """The form of a token call that is right."""
    return {
        "grant_type": "client_credentials",
        "client_id": account.client_id,
        "client_secret": account.secrets[0].reveal(),
        "scope": ",".join(account.scopes),
    }


def decoded(part: str) -> dict[str, Any]:
    """One part of a token, read."""
    padded = part + "=" * (-len(part) % 4)
    read: dict[str, Any] = json.loads(base64.urlsafe_b64decode(padded))
    return read


def token_of(answer: httpx.Response) -> str:
    """The access token of a grant."""
    return str(answer.json()["access_token"])


@pytest.mark.parametrize("account", PRACTICE_ACCOUNTS, ids=lambda each: each.name)
def test_every_account_gets_a_token(ask_token: Ask, account: Account) -> None:
    """Each practice account is granted all of its scopes."""
    claims = decoded(token_of(ask_token(account)).split(".")[1])
    assert claims["scope"] == ",".join(account.scopes)


def test_success_has_adobes_fields(ask_token: Ask) -> None:
    """A grant holds the three fields of the documentation, and no more."""
    body = ask_token().json()
    del body["access_token"]
    assert body == {"token_type": "bearer", "expires_in": 86399}


def test_multipart_is_understood(adobe: PracticeAdobe, client: httpx.Client) -> None:
    """A form sent as multipart gets a token as well."""
    parts = {name: (None, value) for name, value in fields().items()}
    answer = client.post(adobe.token_url, files=parts)
    assert answer.status_code == 200


def test_parameters_may_stand_in_the_query(
    adobe: PracticeAdobe, client: httpx.Client
) -> None:
    """As Adobe's, it reads parameters from the address too."""
    assert client.post(adobe.token_url, params=fields()).status_code == 200


@pytest.mark.parametrize(
    "scope", ["AdobeID openid", "AdobeID, openid", "AdobeID,openid"]
)
def test_scopes_split_on_commas_and_blanks(ask_token: Ask, scope: str) -> None:
    """Any usual separator between scopes is understood."""
    claims = decoded(token_of(ask_token(scope=scope)).split(".")[1])
    assert claims["scope"] == "AdobeID,openid"


@pytest.mark.parametrize("number", [0, 1])
def test_either_of_two_secrets_works(ask_token: Ask, number: int) -> None:
    """A client with two secrets gets a token with each."""
    secret = OTHER_ORG.secrets[number].reveal()
    assert ask_token(OTHER_ORG, client_secret=secret).status_code == 200


@pytest.mark.parametrize("changes", [None, ""], ids=["absent", "empty"])
@pytest.mark.parametrize("name", MISSING)
def test_a_missing_parameter_is_named(
    ask_token: Ask, name: str, changes: str | None
) -> None:
    """The refusal says which parameter is missing."""
    assert ask_token(**{name: changes}).json() == MISSING[name]


@pytest.mark.parametrize(
    ("changes", "error", "description"),
    [
        (
            {"grant_type": "password"},
            "unsupported_grant_type",
            "unsupported grant_type parameter",
        ),
        ({"client_id": "0" * 32}, "invalid_client", "invalid client_id parameter"),
        (
            {"client_secret": "p8e-wrong"},
            "invalid_client",
            "invalid client_secret parameter",
        ),
        (
            {"scope": "openid,nope"},
            "invalid_scope",
            "scope is not bound to this client",
        ),
        ({"scope": " , "}, "invalid_request", "missing scope parameter"),
    ],
)
def test_refusals(
    ask_token: Ask, changes: dict[str, str], error: str, description: str
) -> None:
    """Each thing that is wrong has its own error and description."""
    assert ask_token(**changes).json() == {
        "error": error,
        "error_description": description,
    }


@pytest.mark.parametrize("name", MISSING)
def test_refusals_are_400(ask_token: Ask, name: str) -> None:
    """A refusal of IMS is a 400, never a 401."""
    assert ask_token(**{name: None}).status_code == 400


def test_json_is_not_a_form(adobe: PracticeAdobe, client: httpx.Client) -> None:
    """A JSON body counts as no parameters at all."""
    answer = client.post(adobe.token_url, json=fields())
    assert answer.json() == MISSING["grant_type"]


def test_a_malformed_body_is_refused(
    adobe: PracticeAdobe, client: httpx.Client
) -> None:
    """A form that cannot be taken apart is an invalid request."""
    headers = {"Content-Type": "multipart/form-data; boundary=cut"}
    answer = client.post(adobe.token_url, content=b"nothing", headers=headers)
    assert answer.json()["error"] == "invalid_request"


@pytest.mark.parametrize(
    ("org", "status"), [("", 200), (TUTORIAL.org, 200), (OTHER_ORG.org, 400)]
)
def test_v2_takes_the_clients_org(
    adobe: PracticeAdobe, client: httpx.Client, org: str, status: int
) -> None:
    """The older endpoint checks the org that is sent along."""
    url = f"{adobe.base_url}/ims/token/v2"
    answer = client.post(url, data={**fields(), "org_id": org})
    assert answer.status_code == status


@pytest.mark.parametrize("name", ["X-Debug-Id", "Date"])
@pytest.mark.parametrize("secret", [TUTORIAL.secrets[0].reveal(), "wrong"])
def test_every_answer_can_be_traced(ask_token: Ask, name: str, secret: str) -> None:
    """Grants and refusals carry a debug id and the server's time."""
    assert ask_token(client_secret=secret).headers[name]


def test_answers_are_json_in_utf_8(ask_token: Ask) -> None:
    """The content type is written as Adobe writes it."""
    answer = ask_token()
    assert answer.headers["Content-Type"] == "application/json;charset=UTF-8"


@pytest.mark.parametrize("scope", ["openid", ",".join(TUTORIAL.scopes)])
@pytest.mark.parametrize("account", [TUTORIAL, OTHER_ORG], ids=lambda each: each.name)
def test_tokens_are_as_long_as_adobes(
    ask_token: Ask, account: Account, scope: str
) -> None:
    """Few scopes or many, a token has 1,100 to 1,600 characters."""
    asked = scope if account is TUTORIAL else "openid"
    assert 1_100 <= len(token_of(ask_token(account, scope=asked))) <= 1_600


def test_tokens_have_three_unpadded_parts(ask_token: Ask) -> None:
    """Three base64url parts, without padding."""
    parts = token_of(ask_token()).split(".")
    assert [part.rstrip("=") for part in parts if part] == parts


def test_the_header_is_adobes(ask_token: Ask) -> None:
    """The header names an algorithm, a key and a bare file, as Adobe's does."""
    assert decoded(token_of(ask_token()).split(".")[0]) == {
        "alg": "RS256",
        "x5u": "ims_na1-key-at-1.cer",
        "kid": "ims_na1-key-at-1",
        "itt": "at",
    }


def test_the_life_is_in_strings_of_milliseconds(ask_token: Ask) -> None:
    """Creation and life are strings, in milliseconds."""
    claims = decoded(token_of(ask_token()).split(".")[1])
    life = (claims["created_at"], claims["expires_in"])
    assert life == ("1794268800000", "86400000")


def test_there_are_no_standard_claims(ask_token: Ask) -> None:
    """No claim tells expiry, issuer, audience or org: Adobe sends none of them."""
    claims = decoded(token_of(ask_token()).split(".")[1])
    assert claims.keys().isdisjoint({"exp", "iat", "iss", "aud", "org"})


def test_every_token_is_new(ask_token: Ask) -> None:
    """Two calls get two tokens."""
    assert token_of(ask_token()) != token_of(ask_token())
