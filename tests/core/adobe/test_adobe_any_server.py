"""Any token endpoint of RFC 6749, over real HTTP: what a mint makes of its answer."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from core import errors
from core.adobe import ims
from core.adobe.endpoints import Endpoints
from core.adobe.http import Client
from core.errors import AdobeError
from core.model import Credential, Environment, Secret, Token

ASKED = ("openid", "AdobeID")
WHOLE = {"access_token": "opaque-token", "token_type": "bearer", "expires_in": 86_399}
SECRET_WORDS = {"error": "invalid_client", "error_description": "client_secret"}
LATIN = "application/json; charset=ISO-8859-1"
FORM = "application/x-www-form-urlencoded"


class Server(ThreadingHTTPServer):
    """Answers every POST alike: status, body and headers as given."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Replying)
        self.reply: tuple[int, bytes, dict[str, str]] = (200, b"", {})


class Replying(BaseHTTPRequestHandler):
    """One request, one reply."""

    server: Server
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        """Read all, then reply."""
        self.rfile.read(int(self.headers["Content-Length"]))
        status, body, headers = self.server.reply
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Nothing."""


Mint = Callable[..., Token]


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """A server for all tests of this file."""
    with Server() as running:
        thread = threading.Thread(target=running.serve_forever, args=(0.01,))
        thread.start()
        yield running
        running.shutdown()
        thread.join()


@pytest.fixture
def mint(server: Server) -> Iterator[Mint]:
    """Gets a token where the server answers so."""
    client = Client()
    url = f"http://127.0.0.1:{server.server_port}/oauth/token"
    endpoints = Endpoints(Environment.CUSTOM, url)

    def minted(
        body: Any,
        status: int = 200,
        headers: dict[str, str] | None = None,
        client_id: str = "c" * 32,
    ) -> Token:
        credential = Credential("1", "n", client_id, ASKED, "", Environment.CUSTOM)
        raw = body if isinstance(body, bytes) else json.dumps(body).encode()
        server.reply = (status, raw, headers or {"Content-Type": "application/json"})
        return ims.mint(
            client, endpoints, credential, Secret("p8e-made-up-secret"), time.time
        )

    yield minted
    client.close()


@pytest.mark.parametrize("kind", ["bearer", "Bearer", "BEARER", " Bearer ", "", None])
def test_bearer_in_any_case(mint: Mint, kind: str | None) -> None:
    """RFC 6749 compares the type without regard to case; some leave it out."""
    assert mint({**WHOLE, "token_type": kind}).value == Secret("opaque-token")


@pytest.mark.parametrize(
    ("fields", "given"),
    [
        ({}, None),
        ({"scope": "openid"}, ("openid",)),
        ({"scope": "openid AdobeID"}, ASKED),
        ({"scope": "openid,AdobeID"}, ASKED),
        ({"scope": ["openid", "AdobeID"]}, ASKED),
        ({"scope": ""}, ()),
        ({"scope": 7}, None),
        ({"scope": None}, None),
    ],
)
def test_scopes_given(
    mint: Mint, fields: dict[str, Any], given: tuple[str, ...] | None
) -> None:
    """Missing, fewer, none: told as they came."""
    assert mint({**WHOLE, **fields}).scopes_given == given


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (3_600, 3_600),
        ("3600", 3_600),
        (3_600.5, 3_600.5),
        ("3600.0", 3_600),
        (86_399_992, 86_399.992),
        ("86399992", 86_399.992),
    ],
)
def test_lifetime(mint: Mint, value: object, seconds: float) -> None:
    """A number or text, seconds or what can only be milliseconds."""
    token = mint({**WHOLE, "expires_in": value})
    assert token.lifetime == pytest.approx(seconds, abs=0.01)


@pytest.mark.parametrize("value", [None, "soon", 0, -1, True, [], "1e400"])
def test_a_token_without_an_end_is_not_taken(mint: Mint, value: object) -> None:
    """Nothing is guessed: RFC 6749 only recommends expires_in."""
    with pytest.raises(errors.NoToken):
        mint({**WHOLE, "expires_in": value})


def test_a_byte_order_mark_is_read_over(mint: Mint) -> None:
    """Some frameworks write one."""
    assert mint(b"\xef\xbb\xbf" + json.dumps(WHOLE).encode()).value


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-8"])
def test_json_in_any_unicode(mint: Mint, encoding: str) -> None:
    """As JSON itself allows."""
    assert mint(json.dumps(WHOLE).encode(encoding)).value


def test_latin_1_is_read_where_it_is_said(mint: Mint) -> None:
    """JSON is Unicode, and old servers do not know."""
    text = json.dumps({**WHOLE, "note": "clé"}, ensure_ascii=False)
    assert mint(text.encode("latin-1"), headers={"Content-Type": LATIN}).value


def test_unicode_that_is_said_to_be_latin_1_is_unicode(mint: Mint) -> None:
    """The bytes count where they can be read."""
    text = json.dumps({**WHOLE, "scope": "portée"}, ensure_ascii=False)
    token = mint(text.encode(), headers={"Content-Type": LATIN})
    assert token.scopes_given == ("portée",)


def test_of_duplicated_keys_the_last_counts(mint: Mint) -> None:
    """As in most readers; never a mixture."""
    body = b'{"access_token":"a","token_type":"bearer","expires_in":9,'
    assert mint(body + b'"access_token":"b"}').value == Secret("b")


Refused = tuple[int, bytes, dict[str, str], str]
REFUSED: dict[str, Refused] = {
    "basic": (
        401,
        b"",
        {"WWW-Authenticate": 'Basic realm="token"'},
        "UnknownClient either",
    ),
    "basic with an error": (
        401,
        b"",
        {"WWW-Authenticate": 'Basic error="invalid_scope"'},
        "ScopeRefused",
    ),
    "body before header": (
        401,
        json.dumps(SECRET_WORDS).encode(),
        {"WWW-Authenticate": 'Basic error="invalid_scope"'},
        "WrongSecret",
    ),
    "text": (400, b"invalid_scope", {"Content-Type": "text/plain"}, "ScopeRefused"),
    "words": (400, b"go away", {"Content-Type": "text/plain"}, "RequestRefused"),
    "form": (
        400,
        b"error=invalid_client&error_description=client_secret+is+wrong",
        {"Content-Type": FORM},
        "WrongSecret",
    ),
    "200 with an error": (200, json.dumps(SECRET_WORDS).encode(), {}, "WrongSecret"),
    "200 with an unknown error": (200, b'{"error":"new"}', {}, "NoToken"),
    "200 with a form": (200, b"error=invalid_scope", {"Content-Type": FORM}, "NotJson"),
    "latin-1": (
        400,
        '{"error":"invalid_scope","error_description":"portée"}'.encode("latin-1"),
        {"Content-Type": LATIN},
        "ScopeRefused",
    ),
    "byte order mark": (
        400,
        b'\xef\xbb\xbf{"error":"invalid_scope"}',
        {},
        "ScopeRefused",
    ),
    "duplicated keys": (
        400,
        b'{"error":"invalid_scope","error":"unauthorized_client"}',
        {},
        "NotServerToServer",
    ),
    "mac token": (
        200,
        json.dumps({**WHOLE, "token_type": "mac"}).encode(),
        {},
        "NoToken",
    ),
    "a list": (200, b"[]", {}, "NoToken"),
    "a page": (200, b"<html>sign in</html>", {"Content-Type": "text/html"}, "NotJson"),
    "nothing": (200, b"", {}, "EmptyAnswer"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_refusal_is_understood(mint: Mint, name: str) -> None:
    """In each of the shapes that servers use."""
    status, body, headers, kind = REFUSED[name]
    with pytest.raises(AdobeError) as caught:
        mint(body, status, headers)
    error = caught.value
    assert f"{type(error).__name__} {error.fact('cause')}".strip() == kind


@pytest.mark.parametrize("name", REFUSED)
def test_no_refusal_tells_the_secret(mint: Mint, name: str) -> None:
    """Nothing of what was sent, and nothing of what came as a token."""
    status, body, headers, _ = REFUSED[name]
    with pytest.raises(AdobeError) as caught:
        mint(body + b"p8e-made-up-secret", status, headers)
    assert "p8e-made-up" not in repr(caught.value)


def test_a_client_id_that_is_none_is_told(mint: Mint) -> None:
    """What is known of the credential counts in a mint too."""
    body = {"error": "invalid_client", "error_description": "client_id"}
    with pytest.raises(errors.UnknownClient) as caught:
        mint(body, 400, client_id="0A1B@techacct.adobe.com")
    assert caught.value.fact("cause") == "not_an_id"
