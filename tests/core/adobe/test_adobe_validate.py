"""Asking IMS whether a token is valid."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import replace
from email.utils import formatdate

import pytest

from core.adobe import ims
from core.adobe.answer import Answer
from core.adobe.endpoints import PRODUCTION, STAGE, Endpoints, practice
from core.adobe.http import Client
from core.adobe.validate import validate
from core.adobe.wire import Echoes
from core.errors import (
    AdobeError,
    BadAddress,
    EmptyAnswer,
    InputMissing,
    NotJson,
    RequestRefused,
    ServerFailed,
    Throttled,
    WrongEnvironment,
)
from core.model import Credential, Environment, Secret, Token
from core.practice.accounts import TUTORIAL
from core.practice.server import PracticeAdobe
from core.token_facts import Validity
from tests.core.adobe.callers import Desk, Sent

NOW = 1_760_000_000.0
CREDENTIAL = Credential("1", "n", "client-1", ("openid",))
TOKEN = Token(Secret("planted-token-of-a-test"), NOW, NOW + 10)


def said(data: object, status: int = 200, **headers: str) -> Validity:
    """What is made of an answer with ``data`` as JSON."""
    body = json.dumps(data).encode()
    answer = Answer(status, headers, body, "ims", Echoes(TOKEN.value))
    return validate(Desk(answer), PRODUCTION, CREDENTIAL, TOKEN)


def test_what_is_sent() -> None:
    """One POST with the token in its body, and nowhere else."""
    desk = Desk(Answer(200, {}, b'{"valid": true}'))
    validate(desk, PRODUCTION, CREDENTIAL, TOKEN)
    form: dict[str, Secret | str]
    form = {"type": "access_token", "client_id": "client-1", "token": TOKEN.value}
    address = "https://ims-na1.adobelogin.com/ims/validate_token/v1"
    headers = {"X-IMS-ClientId": "client-1"}
    assert desk.sent == [Sent("validate", "POST", address, headers, form, None, None)]


@pytest.mark.parametrize(
    ("data", "valid"),
    [
        ({"valid": True}, True),
        ({"valid": False}, False),
        ({"valid": "true"}, True),
        ({"valid": "False"}, False),
        ({"active": True}, True),
        ({"valid": 1}, None),
        ({"valid": None}, None),
        ({}, None),
        ([], None),
        ("yes", None),
        ({"valid": True, "token": "text"}, True),
    ],
)
def test_valid(data: object, valid: bool | None) -> None:
    """Yes, no, or nothing said."""
    assert said(data).valid is valid


@pytest.mark.parametrize("status", [400, 401])
def test_a_no_is_an_answer(status: int) -> None:
    """With whatever status it comes."""
    assert said({"valid": False, "reason": "expired_token"}, status) == Validity(
        False, "expired_token"
    )


@pytest.mark.parametrize(
    ("fields", "expires_at"),
    [
        ({"expires_at": 1_760_000_600_000}, NOW + 600),
        ({"expires_at": "1760000600000"}, NOW + 600),
        ({"exp": 1_760_000_600}, NOW + 600),
        (
            {"token": {"created_at": "1760000000000", "expires_in": "600000"}},
            NOW + 600,
        ),
        ({"expires_at": "soon"}, None),
        ({}, None),
    ],
)
def test_expiry(fields: dict[str, object], expires_at: float | None) -> None:
    """Told at the top, or by the claims."""
    assert said({"valid": True, **fields}).expires_at == expires_at


def test_left_by_the_servers_clock() -> None:
    """Ours may be wrong."""
    data = {"valid": True, "expires_at": 1_760_000_600_000}
    assert said(data, date=formatdate(NOW, usegmt=True)).left == 600.0


def test_claims_are_told() -> None:
    """What IMS says that the token holds, as rows."""
    (row,) = said({"valid": True, "token": {"scope": "a,b"}}).claims
    assert (row.code, row.value) == ("scopes", ("a", "b"))


def test_an_echo_of_the_token_is_hidden() -> None:
    """Wherever the server repeats it."""
    value = TOKEN.value.reveal()
    found = said({"valid": False, "reason": value, "token": {"id": value}})
    assert value not in repr(found)


def test_the_debug_id_is_kept() -> None:
    """For a question to Adobe."""
    answer = Answer(200, {"x-debug-id": "d-1"}, b'{"valid": true}')
    found = validate(Desk(answer), PRODUCTION, CREDENTIAL, TOKEN)
    assert found.debug_id == "d-1"


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (Answer(400, {}, b'{"error": "invalid_request"}'), RequestRefused),
        (Answer(429, {}, b""), Throttled),
        (Answer(503, {}, b"<html>"), ServerFailed),
        (Answer(200, {}, b" "), EmptyAnswer),
        (Answer(200, {}, b"<html>"), NotJson),
    ],
)
def test_no_answer_to_that(given: Answer, expected: type[AdobeError]) -> None:
    """Each told as what it is."""
    with pytest.raises(expected):
        validate(Desk(given), PRODUCTION, CREDENTIAL, TOKEN)


def refused(
    credential: Credential, endpoints: Endpoints, error: type[Exception]
) -> int:
    """How many calls were made before ``error``."""
    desk = Desk(Answer(200, {}, b"{}"))
    with pytest.raises(error):
        validate(desk, endpoints, credential, TOKEN)
    return len(desk.sent)


def test_a_token_goes_to_its_own_environment() -> None:
    """A production token is not sent to stage."""
    assert refused(CREDENTIAL, STAGE, WrongEnvironment) == 0


def test_without_a_client_id() -> None:
    """Missing, and told before anything is sent."""
    assert refused(replace(CREDENTIAL, client_id=" "), PRODUCTION, InputMissing) == 0


@pytest.mark.parametrize(
    "token_url",
    ["", "https://sso.example/oauth/token", "https://ims.example/ims/token"],
)
def test_no_address_to_ask(token_url: str) -> None:
    """A token goes to no address that was guessed."""
    where = replace(PRODUCTION, token_url=token_url)
    assert refused(CREDENTIAL, where, BadAddress) == 0


class Visit:
    """A token of the practice Adobe, over real HTTP."""

    def __init__(self, adobe: PracticeAdobe, client: Client) -> None:
        self._client, self._where = client, practice(adobe.base_url)
        self.credential = Credential(
            "1",
            "n",
            TUTORIAL.client_id,
            TUTORIAL.scopes,
            environment=Environment.PRACTICE,
        )
        self.token = ims.mint(
            client, self._where, self.credential, TUTORIAL.secrets[0], time.time
        )

    def validity(self) -> Validity:
        """What the practice Adobe says."""
        return validate(self._client, self._where, self.credential, self.token)


@pytest.fixture
def visit() -> Iterator[Visit]:
    """A visit with a good token."""
    client = Client()
    with PracticeAdobe() as adobe:
        yield Visit(adobe, client)
    client.close()


def test_a_good_token(visit: Visit) -> None:
    """Valid, for about a day."""
    found = visit.validity()
    assert (found.valid, 86_340 < (found.left or 0) < 86_460) == (True, True)


def test_a_forged_token(visit: Visit) -> None:
    """Not valid, and why."""
    visit.token = replace(visit.token, value=Secret("e30.e30.c2ln"))
    found = visit.validity()
    assert (found.valid, found.reason) == (False, "bad_signature")
