"""The client against real servers on loopback."""

import gzip
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

import pytest

from core.adobe.answer import Answer
from core.adobe.http import ANSWER_LIMIT, SMALL_LIMIT, Client
from core.errors import (
    AnswerBroken,
    AnswerTooLarge,
    BadAddress,
    Redirected,
    Unreachable,
)
from core.model import HIDDEN, Secret
from core.version import VERSION

ODD = "p8e-+&=% ;#\"'/ü"
NOWHERE = "http://127.0.0.1:9"


@dataclass
class Heard:
    """One call as the server saw it."""

    method: str
    path: str
    headers: Message
    body: bytes
    port: int


@dataclass
class Server:
    """A server that answers every call alike and remembers what it heard."""

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b"{}"
    heard: list[Heard] = field(default_factory=list)
    url: str = ""

    def handler(self) -> type[BaseHTTPRequestHandler]:
        """The handler class that answers for this server."""
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self) -> None:
                size = int(self.headers.get("Content-Length", 0))
                body = self.rfile.read(size)
                port = self.client_address[1]
                server.heard.append(
                    Heard(self.command, self.path, self.headers, body, port)
                )
                self.send_response(server.status)
                length = {"Content-Length": str(len(server.body))}
                for name, value in {**length, **server.headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                try:
                    self.wfile.write(server.body)
                except ConnectionError:
                    self.close_connection = True

            do_GET = do_POST = do_CONNECT = answer

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                """Say nothing."""

        return Handler


@pytest.fixture
def server() -> Iterator[Server]:
    """A running server."""
    wanted = Server()
    running = ThreadingHTTPServer(("127.0.0.1", 0), wanted.handler())
    wanted.url = f"http://127.0.0.1:{running.server_port}"
    thread = threading.Thread(target=running.serve_forever, args=(0.01,))
    thread.start()
    yield wanted
    running.shutdown()
    thread.join()
    running.server_close()


@pytest.fixture
def client() -> Iterator[Client]:
    """A client that is closed at the end."""
    opened = Client()
    yield opened
    opened.close()


def ask(client: Client, url: str) -> Answer:
    """A quota call with a token."""
    return client.send("quota", "GET", url, bearer=Secret("token-of-a-test"))


def test_form_arrives_intact(client: Client, server: Server) -> None:
    """Characters that mean something in a form reach the server unchanged."""
    form: dict[str, Secret | str] = {"client_secret": Secret(ODD)}
    form["scope"] = "a+b,c&d=e%f g"
    client.send("token", "POST", server.url, form=form)
    assert parse_qs(server.heard[0].body.decode(), strict_parsing=True) == {
        "client_secret": [ODD],
        "scope": ["a+b,c&d=e%f g"],
    }


def test_query_arrives_intact(client: Client, server: Server) -> None:
    """Parameters join those that the address already has."""
    client.send("quota", "GET", f"{server.url}/q?a=1", params={"org": "X&Y@AdobeOrg"})
    assert server.heard[0].path == "/q?a=1&org=X%26Y%40AdobeOrg"


def test_bearer_goes_into_the_header(client: Client, server: Server) -> None:
    """The token travels in Authorization."""
    ask(client, server.url)
    assert server.heard[0].headers["Authorization"] == "Bearer token-of-a-test"


def test_says_who_it_is(client: Client, server: Server) -> None:
    """The user agent is ours, and tells nothing of the machine."""
    ask(client, server.url)
    assert server.heard[0].headers["User-Agent"] == f"Mintdesk/{VERSION}"


def test_text_that_is_not_ascii_travels_in_headers(
    client: Client, server: Server
) -> None:
    """A header of other letters is sent as UTF-8 and breaks nothing."""
    client.send("quota", "GET", server.url, headers={"X-Api-Key": "clé"})
    raw = server.heard[0].headers["X-Api-Key"].encode("latin-1")
    assert raw.decode() == "clé"


def test_connection_is_kept(client: Client, server: Server) -> None:
    """The second call uses the first one's connection."""
    ask(client, server.url)
    ask(client, server.url)
    assert server.heard[0].port == server.heard[1].port


def test_no_cookie_is_kept(client: Client, server: Server) -> None:
    """What a server sets is not sent back."""
    server.headers["Set-Cookie"] = "a=b; Path=/"
    ask(client, server.url)
    ask(client, server.url)
    assert "Cookie" not in server.heard[1].headers


@pytest.mark.parametrize("variable", ["http_proxy", "all_proxy"])
def test_loopback_goes_past_a_proxy(
    client: Client, server: Server, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    """A proxy in the environment is not used for this computer."""
    monkeypatch.setenv(variable, NOWHERE)
    assert ask(client, server.url).status == 200


def test_plain_http_elsewhere_is_refused(client: Client) -> None:
    """No secret in clear text over a network."""
    with pytest.raises(BadAddress):
        ask(client, "http://ims.example.invalid/")


def test_large_answer_is_cut_off(client: Client, server: Server) -> None:
    """More than the limit is not read."""
    server.body = b" " * (ANSWER_LIMIT + 1)
    with pytest.raises(AnswerTooLarge) as caught:
        ask(client, server.url)
    assert caught.value.fact("limit") == ANSWER_LIMIT


def test_token_answer_is_small(client: Client, server: Server) -> None:
    """What is larger than a token can be is not read."""
    server.body = b" " * (SMALL_LIMIT + 1)
    with pytest.raises(AnswerTooLarge) as caught:
        client.send("token", "POST", server.url, form={})
    assert caught.value.fact("limit") == SMALL_LIMIT


def test_refusal_is_cut_off(client: Client, server: Server) -> None:
    """A large one is still a refusal, with its beginning."""
    server.status, server.body = 503, b"x" * (2 * SMALL_LIMIT)
    answer = ask(client, server.url)
    assert (answer.status, len(answer.body)) == (503, SMALL_LIMIT)


def test_small_answer_that_unpacks_large_is_cut_off(
    client: Client, server: Server
) -> None:
    """The limit counts what comes out of the compression."""
    server.headers["Content-Encoding"] = "gzip"
    server.body = gzip.compress(b" " * (ANSWER_LIMIT + 1))
    with pytest.raises(AnswerTooLarge):
        ask(client, server.url)


def test_stacked_compression_is_refused(client: Client, server: Server) -> None:
    """Encodings in layers are not unpacked."""
    server.headers["Content-Encoding"] = "gzip, gzip"
    server.body = gzip.compress(gzip.compress(b"{}"))
    with pytest.raises(AnswerBroken):
        ask(client, server.url)


def test_gzip_is_read(client: Client, server: Server) -> None:
    """A compressed answer is unpacked."""
    server.headers["Content-Encoding"] = "gzip"
    server.body = gzip.compress(b'{"a": 1}')
    assert ask(client, server.url).json() == {"a": 1}


def test_bad_gzip_is_a_broken_answer(client: Client, server: Server) -> None:
    """Bytes that are not what they claim to be are a broken answer."""
    server.headers["Content-Encoding"] = "gzip"
    with pytest.raises(AnswerBroken):
        ask(client, server.url)


def test_redirect_is_told(client: Client, server: Server) -> None:
    """A redirect is an error."""
    server.status, server.headers["Location"] = 302, server.url + "/other"
    with pytest.raises(Redirected) as caught:
        ask(client, server.url)
    assert caught.value.fact("status") == 302


def test_redirect_is_not_followed(client: Client, server: Server) -> None:
    """The secret goes to no second address."""
    server.status, server.headers["Location"] = 307, server.url + "/other"
    with pytest.raises(Redirected):
        ask(client, server.url)
    assert len(server.heard) == 1


def test_truncated_answer_is_broken(client: Client, server: Server) -> None:
    """An answer shorter than it says is broken."""
    server.headers = {"Content-Length": "100", "Connection": "close"}
    with pytest.raises(AnswerBroken):
        ask(client, server.url)


def test_nobody_listens(client: Client) -> None:
    """A refused connection is told as such."""
    with pytest.raises(Unreachable) as caught:
        ask(client, NOWHERE)
    assert caught.value.facts == {
        "host": "127.0.0.1",
        "reason": "refused",
        "call": "quota",
        "tries": 1,
    }


@pytest.mark.parametrize("status", [400, 401, 429, 500])
def test_refusals_are_answers(client: Client, server: Server, status: int) -> None:
    """What Adobe refuses comes back as an answer, to be told apart elsewhere."""
    server.status = status
    assert ask(client, server.url).status == status


def test_echoed_secret_is_hidden_in_the_body(client: Client, server: Server) -> None:
    """A server that repeats the secret does not get it shown."""
    server.body = b"you sent token-of-a-test"
    assert ask(client, server.url).text() == f"you sent {HIDDEN}"


def test_echoed_secret_is_hidden_in_the_headers(client: Client, server: Server) -> None:
    """Nor in a debug id."""
    server.headers["X-Debug-Id"] = "token-of-a-test"
    assert "token-of-a-test" not in ask(client, server.url).header("x-debug-id")
