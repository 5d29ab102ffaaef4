"""The token call: what is sent, and what is made of every answer."""

import base64
import json
from dataclasses import replace
from email.utils import formatdate
from typing import Any

import pytest

from core.adobe import ims
from core.adobe.answer import Answer
from core.adobe.endpoints import PRODUCTION, STAGE
from core.errors import (
    AdobeError,
    AppError,
    BadAddress,
    EmptyAnswer,
    InputMissing,
    NotJson,
    NoToken,
    WrongEnvironment,
    WrongSecret,
)
from core.model import Credential, Secret, Token
from tests.core.adobe.callers import Desk

NOW = 1_760_000_000.0
SECRET = Secret("p8e-planted-secret-of-a-test-000000000")
CREDENTIAL = Credential("1", "n", "client-1", ("openid", "AdobeID"), "A@AdobeOrg")

WRONG = json.dumps(
    {
        "error": "invalid_client",
        "error_description": "invalid client_secret parameter",
    }
).encode()


def token_text(**claims: object) -> str:
    """A token in three parts with ``claims``."""
    raw = base64.urlsafe_b64encode(json.dumps(claims).encode()).rstrip(b"=")
    return f"e30.{raw.decode()}.c2ln"


def answer(data: object, **headers: str) -> Answer:
    """A 200 with ``data`` as JSON."""
    return Answer(200, headers, json.dumps(data).encode(), "ims.example")


def minted(given: Answer, credential: Credential = CREDENTIAL) -> Token:
    """What the call makes of ``given``."""
    return ims.mint(Desk(given), PRODUCTION, credential, SECRET, lambda: NOW)


def life(**fields: object) -> float:
    """The life of a token of an answer with ``fields``."""
    return minted(answer({"access_token": "a.b.c", **fields})).lifetime


def test_what_is_sent() -> None:
    """One form-encoded POST; scopes joined by a bare comma, in their order."""
    desk = Desk(answer({"access_token": "a.b.c", "expires_in": 10}))
    ims.mint(desk, PRODUCTION, CREDENTIAL, SECRET, lambda: NOW)
    form = {
        "grant_type": "client_credentials",
        "client_id": "client-1",
        "client_secret": SECRET,
        "scope": "openid,AdobeID",
    }
    (sent,) = desk.sent
    told = (sent.call, sent.method, sent.url, dict(sent.form))
    assert told == ("token", "POST", PRODUCTION.token_url, form)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (86_399, 86_399.0),
        (86_399.0, 86_399.0),
        ("86399", 86_399.0),
        (86_399_992, 86_399.992),
        ("86399992", 86_399.992),
        (1_000_000, 1_000_000.0),
        (1_000_001, 1_000.001),
    ],
)
def test_expires_in(value: object, seconds: float) -> None:
    """Seconds as number or text; what can only be milliseconds is taken as such."""
    assert life(expires_in=value) == pytest.approx(seconds, abs=1e-3)


UNTOLD: list[object] = [
    None,
    True,
    0,
    -5,
    "soon",
    "nan",
    "1e999",
    [],
    {},
    10**400,
    "9" * 5_000,
]


@pytest.mark.parametrize("value", UNTOLD)
def test_no_expiry(value: object) -> None:
    """Where neither the answer nor the token tells the end, there is no token."""
    with pytest.raises(NoToken) as caught:
        life(expires_in=value)
    assert caught.value.fact("code") == "no_expiry"


@pytest.mark.parametrize("skew", [0.0, -7_200.0, 7_200.0])
def test_expiry_by_the_token_itself(skew: float) -> None:
    """The claims are read by the server's clock, whatever ours shows."""
    server_now = NOW + skew
    created = str(int(server_now * 1_000))
    text = token_text(created_at=created, expires_in="86400000")
    date = formatdate(server_now, usegmt=True)
    token = minted(answer({"access_token": text}, date=date))
    assert token.lifetime == 86_400.0


def test_token_that_expired_before_it_came() -> None:
    """Claims of the past make no token."""
    text = token_text(created_at="1000", expires_in="1000")
    with pytest.raises(NoToken):
        minted(answer({"access_token": text}))


@pytest.mark.parametrize(
    ("in_answer", "in_token", "expected"),
    [
        ("openid", "AdobeID", ("openid",)),
        ("openid AdobeID", None, ("openid", "AdobeID")),
        ("openid, AdobeID", None, ("openid", "AdobeID")),
        (["openid"], None, ("openid",)),
        ("", "AdobeID", ()),
        (None, "openid,AdobeID", ("openid", "AdobeID")),
        (7, 7, None),
        (None, None, None),
    ],
)
def test_scopes_given(in_answer: object, in_token: object, expected: object) -> None:
    """What was granted: by the answer, else by the token, else unknown."""
    data = {"access_token": token_text(scope=in_token), "expires_in": 10}
    token = minted(answer({**data, "scope": in_answer}))
    assert token.scopes_given == expected


@pytest.mark.parametrize("kind", ["bearer", "Bearer", "BEARER", None])
def test_token_type_in_any_case(kind: str | None) -> None:
    """Bearer, however it is written."""
    assert life(expires_in=10, token_type=kind) == 10.0


@pytest.mark.parametrize(
    "data",
    [
        {},
        [],
        None,
        "text",
        {"access_token": None},
        {"access_token": ""},
        {"access_token": " "},
        {"access_token": "a b"},
        {"access_token": "a\r\nX-Other: b"},
        {"access_token": "ä"},
        {"access_token": "a" * 70_000},
        {"access_token": "a.b.c", "token_type": "mac"},
    ],
)
def test_no_token(data: object) -> None:
    """A 200 whose token is absent, or not fit for a header."""
    fields = {"expires_in": 10, **data} if isinstance(data, dict) else data
    with pytest.raises(NoToken):
        minted(answer(fields))


def test_no_token_but_an_error() -> None:
    """A 200 that says an error passes the error on."""
    with pytest.raises(NoToken) as caught:
        minted(answer({"error": "odd", "error_description": "words"}))
    assert caught.value.fact("code") == "odd"


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (Answer(200, {}, b" \n"), EmptyAnswer),
        (Answer(200, {}, b"<html>"), NotJson),
        (Answer(200, {}, b'{"access_token": "a.b'), NotJson),
        (Answer(200, {}, b"[" * 100_000), NotJson),
        (Answer(400, {}, WRONG), WrongSecret),
    ],
)
def test_other_answers(given: Answer, expected: type[AdobeError]) -> None:
    """Empty, not JSON, refused: each its own."""
    with pytest.raises(expected):
        minted(given)


def test_broken_answer_is_not_repeated() -> None:
    """Half an answer may hold a token, so none of it is told."""
    with pytest.raises(NotJson) as caught:
        minted(Answer(200, {}, b'{"access_token": "planted-token'))
    assert "planted" not in str(caught.value)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"client_id": " "}, "client_id"),
        ({"scopes": ()}, "scopes"),
        ({"scopes": ("", " ")}, "scopes"),
    ],
)
def test_missing_input(change: dict[str, Any], field: str) -> None:
    """What is missing is named before anything is sent."""
    desk = Desk(answer({}))
    with pytest.raises(InputMissing) as caught:
        ims.mint(desk, PRODUCTION, replace(CREDENTIAL, **change), SECRET, lambda: NOW)
    assert (caught.value.fact("field"), desk.sent) == (field, [])


def test_missing_secret() -> None:
    """An empty secret is missing."""
    with pytest.raises(InputMissing) as caught:
        ims.mint(Desk(answer({})), PRODUCTION, CREDENTIAL, Secret(""), lambda: NOW)
    assert caught.value.fact("field") == "client_secret"


def test_secret_goes_to_its_own_environment() -> None:
    """A production secret is not sent to stage."""
    desk = Desk(answer({}))
    with pytest.raises(WrongEnvironment):
        ims.mint(desk, STAGE, CREDENTIAL, SECRET, lambda: NOW)
    assert desk.sent == []


def test_no_token_address() -> None:
    """An environment without a token address is told by the variable to set."""
    nowhere = replace(PRODUCTION, token_url="")
    with pytest.raises(BadAddress):
        ims.mint(Desk(answer({})), nowhere, CREDENTIAL, SECRET, lambda: NOW)


@pytest.mark.parametrize(
    "given",
    [answer({}), Answer(400, {}, b"no"), Answer(200, {}, b""), Answer(200, {}, b"x")],
)
def test_no_error_holds_the_secret(given: Answer) -> None:
    """Whatever goes wrong, the secret is not in what is raised."""
    with pytest.raises(AppError) as caught:
        minted(given)
    assert SECRET.reveal() not in f"{caught.value!s}{caught.value!r}{caught.value.args}"
