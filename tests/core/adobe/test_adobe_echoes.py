"""Whatever leaves core.adobe is looked through for what the call has sent."""

import json
import traceback
from typing import Any

import httpx
import pytest

from core.adobe import ims, quota
from core.adobe.answer import Answer
from core.adobe.diagnosis import refusal
from core.adobe.endpoints import PRODUCTION
from core.adobe.http import Client
from core.errors import AdobeError, NoToken, UnknownClient, WrongSecret
from core.model import HIDDEN, Credential, QuotaReport, Secret, Token

SECRET = Secret("p8e-Planted+and/x")
ESCAPED = SECRET.reveal().replace("+", "\\u002b")
CREDENTIAL = Credential("1", "n", "client-1", ("openid",), "A1@AdobeOrg")
FOREIGN_TOKEN = "eyJhbGciOi.aaaa.bbbb"


def answering(status: int, body: bytes, headers: dict[str, str]) -> Client:
    """A client whose every call is answered so."""
    response = httpx.Response(status, headers=headers, content=body)
    transport = httpx.MockTransport(lambda _: response)
    return Client(transport=transport, proxy_for=lambda _: "")


def minted(body: bytes, secret: Secret = SECRET, **headers: str) -> Token:
    """The token made of an answer to a call with ``secret``."""
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    client = answering(200, body, named)
    return ims.mint(client, PRODUCTION, CREDENTIAL, secret, lambda: 0.0)


def refused(body: bytes, secret: Secret = SECRET, **headers: str) -> AdobeError:
    """What a refusal with ``body`` becomes."""
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    client = answering(400, body, named)
    with pytest.raises(AdobeError) as caught:
        ims.mint(client, PRODUCTION, CREDENTIAL, secret, lambda: 0.0)
    return caught.value


def loaded(body: bytes, secret: Secret = SECRET) -> QuotaReport:
    """The report made of an answer to a call with ``secret`` as its token."""
    token = Token(secret, 0.0, 86_400.0)
    client = answering(200, body, {})
    return quota.load(client, PRODUCTION, CREDENTIAL, token, lambda: 0.0)


@pytest.mark.parametrize(
    "body",
    [
        f'{{"error": "bad {ESCAPED}"}}'.encode(),
        json.dumps({"error": "bad " + SECRET.reveal()}).encode("utf-16"),
        f'{{"error": "bad {SECRET.reveal().replace("+", "&#43;")}"}}'.encode(),
        f'{{"error": "bad {SECRET.reveal().replace("+", "%2b")}"}}'.encode(),
        b'{"error": "bad p8e-Plan\\u202eted+and/x"}',
    ],
)
def test_echo_in_a_code_is_hidden(body: bytes) -> None:
    """In escapes, in another encoding, or with marks that a display takes out."""
    assert refused(body).fact("code") == f"bad {HIDDEN}"


@pytest.mark.parametrize(
    "body",
    [
        f'{{"error": "x", "error_description": "bad {ESCAPED}"}}',
        f'{{"odd": "bad {ESCAPED}"}}',
        f"<e>bad {SECRET.reveal().replace('+', '&#43;')}</e>",
        f"<e>{' ' * 190}{SECRET.reveal()}</e>",
    ],
)
def test_echo_in_a_description_is_hidden(body: str) -> None:
    """In a known shape, in JSON of another, in HTML, and where the text is cut."""
    assert "p8e" not in refused(body.encode()).fact("description")


def test_short_secret_is_hidden_as_well() -> None:
    """Custom gateways have such."""
    error = refused(
        b'{"error": "no", "error_description": "hunter2"}', Secret("hunter2")
    )
    assert error.fact("description") == HIDDEN


@pytest.mark.parametrize("word", ["invalid_client", "client_secret", "e"])
def test_secret_of_a_common_word_changes_no_meaning(word: str) -> None:
    """What an answer means is read from the answer as it came."""
    body = b'{"error": "invalid_client", "error_description": "invalid client_secret"}'
    assert type(refused(body, Secret(word))) is WrongSecret


def test_echo_as_a_debug_id_is_dropped() -> None:
    """It fits no id any more."""
    error = refused(b"{}", x_debug_id="p8e-Planted%2band/x", x_request_id="req-1")
    assert error.fact("debug_id") == "req-1"


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        (f'{{"access_token":"{FOREIGN_TOKEN}","x":1}}', f'{{"access_token":{HIDDEN}'),
        ('{"access_token": "opaque-1"}', f'{{"access_token": {HIDDEN}'),
        (f"token {FOREIGN_TOKEN} is no good", f"token {HIDDEN} is no good"),
        ("secret p8e-another_one is old", f"secret {HIDDEN} is old"),
        ("sent Bearer abcdefghijklmnopqrstuv", f"sent Bearer {HIDDEN}"),
    ],
)
def test_secrets_of_others_are_blotted_out(body: str, shown: str) -> None:
    """A refusal may hold a token that this call has not sent."""
    found = refusal(Answer(500, {}, body.encode()), "token")
    assert found.fact("description").startswith(shown)


@pytest.mark.parametrize(
    "words", ["invalid client_secret, client_id", "The bearer token is not valid"]
)
def test_words_about_secrets_stay(words: str) -> None:
    """They say what is wrong."""
    found = refusal(Answer(400, {}, words.encode()), "token")
    assert found.fact("description") == words


@pytest.mark.parametrize("place", ["error", "error_description"])
def test_token_in_another_field_is_blotted_out(place: str) -> None:
    """A code is no better a place for one."""
    body = json.dumps({place: FOREIGN_TOKEN}).encode()
    assert FOREIGN_TOKEN not in str(refusal(Answer(400, {}, body), "token"))


def test_token_as_a_debug_id_is_dropped() -> None:
    """It is shaped like one, but is none."""
    found = refusal(Answer(400, {"x-debug-id": FOREIGN_TOKEN}, b""), "token")
    assert found.fact("debug_id") == ""


def test_echo_in_a_quota_is_hidden_in_the_rows() -> None:
    """In names and in values."""
    body = f'{{"a {ESCAPED}": ["{ESCAPED}"]}}'.encode()
    assert "Planted" not in repr(loaded(body).rows)


def test_echo_in_a_quota_is_hidden_in_the_raw_text() -> None:
    """All around it stays as it came."""
    body = f'{{ "a":\t"\\u00e9", "b": "{ESCAPED}" }}'.encode()
    assert loaded(body).raw == f'{{ "a":\t"\\u00e9", "b": "{HIDDEN}" }}'


def test_raw_text_without_an_echo_stays_as_it_came() -> None:
    """Its escapes and line ends too."""
    text = '{ "a":\r\n "\\u00e9 \\u002b %2b &amp; + \u200b" }\n'
    assert loaded(text.encode()).raw == text


def test_echo_among_the_scopes_is_hidden() -> None:
    """A token's scopes are shown."""
    fields: dict[str, Any] = {"access_token": "a.b.c", "expires_in": 10}
    body = json.dumps({**fields, "scope": f"openid,{SECRET.reveal()}"}).encode()
    assert minted(body).scopes_given == ("openid", HIDDEN)


@pytest.mark.parametrize("secret", ["access", "scope", "c"])
def test_token_is_never_changed(secret: str) -> None:
    """Not even where a short secret stands in it, or in the name of its field."""
    body = b'{"access_token": "access.scope.c", "expires_in": 10}'
    assert minted(body, Secret(secret)).value == Secret("access.scope.c")


def test_unknown_client_is_told_with_its_words() -> None:
    """A refusal without an echo says what Adobe says."""
    error = refused(b'{"error": "invalid_client", "error_description": "a \\u002b b"}')
    assert (type(error), error.fact("description")) == (UnknownClient, "a + b")


@pytest.mark.parametrize(
    "fields",
    [
        {"access_token": FOREIGN_TOKEN},
        {"access_token": FOREIGN_TOKEN, "token_type": "mac"},
        {"error": "x", "access_token": FOREIGN_TOKEN + "\r\n", "expires_in": 10},
    ],
)
def test_failure_leads_to_no_token(fields: dict[str, Any]) -> None:
    """A traceback with every local variable of ours does not hold it."""
    answer = Answer(200, {}, json.dumps(fields).encode())
    with pytest.raises(NoToken) as caught:
        ims.token_in(answer, ("openid",), 0.0)
    shown = traceback.TracebackException.from_exception(
        caught.value, capture_locals=True
    )
    ours = [frame.locals for frame in shown.stack if frame.filename != __file__]
    assert FOREIGN_TOKEN not in f"{ours}"
