"""The practice server itself: address, bounds, record, beginning and end."""

from __future__ import annotations

import socket
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit

import httpx
import pytest

from core.model import Secret
from core.practice.accounts import TUTORIAL, Account
from core.practice.server import PracticeAdobe
from core.practice.weather import Weather

Ask = Callable[..., httpx.Response]


def port_of(adobe: PracticeAdobe) -> int:
    """The port that it listens on."""
    return urlsplit(adobe.base_url).port or 0


def sent_raw(adobe: PracticeAdobe, request: bytes) -> bytes:
    """All that comes back for some bytes, until the server closes."""
    address = ("127.0.0.1", port_of(adobe))
    with socket.create_connection(address, timeout=10) as connection:
        connection.sendall(request)
        connection.shutdown(socket.SHUT_WR)
        return b"".join(iter(lambda: connection.recv(65_536), b""))


def is_hung_up(connection: socket.socket) -> bool:
    """Whether the other side has ended the connection without another word."""
    try:
        return connection.recv(1) == b""
    except ConnectionResetError:
        return True


@pytest.mark.parametrize(
    "host",
    ["evil.example", "127.0.0.1", "127.0.0.1:1", "localhost", "", "127.0.0.1.evil:80"],
)
def test_another_host_is_turned_away(
    adobe: PracticeAdobe, client: httpx.Client, host: str
) -> None:
    """A request under a name that is not the server's own is misdirected."""
    answer = client.post(adobe.token_url, headers={"Host": host})
    assert (answer.status_code, answer.headers["Content-Type"]) == (
        421,
        "text/plain; charset=utf-8",
    )


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost", "LOCALHOST"])
def test_its_own_names_are_served(
    adobe: PracticeAdobe, client: httpx.Client, name: str
) -> None:
    """Both names of loopback are the server's own."""
    host = f"{name}:{port_of(adobe)}"
    answer = client.get(adobe.base_url, headers={"Host": host})
    assert answer.status_code == 404


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("Origin", "https://evil.example"),
        ("Origin", "null"),
        ("Sec-Fetch-Site", "cross-site"),
        ("Sec-Fetch-Site", "same-site"),
    ],
)
def test_a_web_page_is_turned_away(
    adobe: PracticeAdobe, client: httpx.Client, header: str, value: str
) -> None:
    """A page in a browser may send a form to this computer."""
    answer = client.post(adobe.token_url, headers={header: value})
    assert (answer.status_code, adobe.requests) == (403, [])


def test_an_address_typed_into_a_browser_is_served(
    adobe: PracticeAdobe, client: httpx.Client
) -> None:
    """By hand, from no page."""
    answer = client.get(adobe.base_url, headers={"Sec-Fetch-Site": "none"})
    assert answer.status_code == 404


def test_nothing_is_recorded_unasked(client: httpx.Client) -> None:
    """Practice mode runs for days."""
    with PracticeAdobe(remember=False) as adobe:
        client.get(adobe.quota_url)
        assert adobe.requests == []


def test_a_request_turned_away_is_not_recorded(
    adobe: PracticeAdobe, client: httpx.Client
) -> None:
    """What was misdirected never reached Adobe."""
    client.post(adobe.token_url, headers={"Host": "evil.example"})
    assert adobe.requests == []


@pytest.mark.parametrize(
    "path", ["/", "/ims", "/ims/token/v9", "/../../etc/passwd", "/ims/token/v3/"]
)
def test_an_unknown_path_is_the_gateways_404(
    adobe: PracticeAdobe, client: httpx.Client, path: str
) -> None:
    """Whatever is not an endpoint is not found, in the gateway's shape."""
    answer = client.get(adobe.base_url + path)
    assert (answer.status_code, answer.json()["error_code"]) == (404, "404040")


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH"])
def test_tokens_are_had_by_post_alone(
    adobe: PracticeAdobe, client: httpx.Client, method: str
) -> None:
    """Any other method on the token path is a 405 that names the right one."""
    answer = client.request(method, adobe.token_url)
    assert (answer.status_code, answer.headers["Allow"]) == (405, "POST")


def test_quotas_are_had_by_get_alone(
    adobe: PracticeAdobe, client: httpx.Client
) -> None:
    """A POST on the quota path is a 405."""
    assert client.post(adobe.quota_url).status_code == 405


def test_a_body_over_the_cap_is_refused(
    adobe: PracticeAdobe, client: httpx.Client
) -> None:
    """More than a megabyte is not read."""
    answer = client.post(adobe.token_url, content=b"x" * 1_048_577)
    assert answer.status_code == 413


def test_a_body_at_the_cap_is_read(adobe: PracticeAdobe, client: httpx.Client) -> None:
    """A megabyte is read, and answered as any other."""
    answer = client.post(adobe.token_url, content=b"x" * 1_048_576)
    assert answer.status_code == 400


def test_a_body_of_unknown_length_is_refused(
    adobe: PracticeAdobe, client: httpx.Client
) -> None:
    """A chunked body has no length to check beforehand."""
    answer = client.post(adobe.token_url, content=iter([b"a=b"]))
    assert answer.status_code == 411


def test_headers_over_the_cap_are_refused(
    adobe: PracticeAdobe, client: httpx.Client
) -> None:
    """More than 64 kB of headers are not served."""
    headers = {"X-One": "x" * 40_000, "X-Two": "x" * 40_000}
    assert client.get(adobe.base_url, headers=headers).status_code == 431


@pytest.mark.parametrize(
    ("length", "status"),
    [(b"-1", b"400"), (b"\xb2", b"400"), (b"1e3", b"400"), (b"9" * 12, b"413")],
)
def test_a_length_that_makes_no_sense_is_refused(
    adobe: PracticeAdobe, length: bytes, status: bytes
) -> None:
    """A Content-Length is digits, and within the cap."""
    host = f"127.0.0.1:{port_of(adobe)}".encode()
    request = b"POST /ims/token/v3 HTTP/1.1\r\nHost: %s\r\nContent-Length: %s\r\n\r\n"
    assert sent_raw(adobe, request % (host, length)).split()[1] == status


@pytest.mark.parametrize(
    "request_line", [b"GET / HTTP/9.9", b"BREW / HTTP/1.1", b"\x00"]
)
def test_what_is_not_http_is_answered_in_plain_words(
    adobe: PracticeAdobe, request_line: bytes
) -> None:
    """Bytes that are no request get a sentence that repeats nothing of them."""
    answer = sent_raw(adobe, request_line + b"\r\n\r\n")
    assert answer.endswith(b"The request cannot be read.\n")


def test_it_is_silent(
    adobe: PracticeAdobe, client: httpx.Client, capfd: pytest.CaptureFixture[str]
) -> None:
    """Nothing is written to the terminal, whatever is asked."""
    client.get(adobe.base_url)
    sent_raw(adobe, b"nonsense\r\n\r\n")
    assert capfd.readouterr() == ("", "")


def test_a_connection_serves_many_requests(
    adobe: PracticeAdobe, client: httpx.Client
) -> None:
    """Two requests of one client come over one connection."""
    streams = []
    for _ in range(2):
        with client.stream("GET", adobe.base_url) as answer:
            answer.read()
            streams.append(answer.extensions["network_stream"])
    locals_ = {stream.get_extra_info("client_addr") for stream in streams}
    assert len(locals_) == 1


def test_requests_are_recorded(adobe: PracticeAdobe, ask_token: Ask) -> None:
    """Method, path and plain fields can be looked up afterwards."""
    ask_token()
    seen = adobe.requests[-1]
    assert (seen.method, seen.path, seen.form["client_id"]) == (
        "POST",
        "/ims/token/v3",
        TUTORIAL.client_id,
    )


def test_recorded_secrets_can_only_be_compared(
    adobe: PracticeAdobe, ask_token: Ask
) -> None:
    """The client secret is kept as a Secret."""
    ask_token()
    assert adobe.requests[-1].form["client_secret"] == TUTORIAL.secrets[0]


def test_the_record_prints_no_secret(adobe: PracticeAdobe, ask_quota: Ask) -> None:
    """Neither client secret nor access token is printed with the record."""
    ask_quota()
    printed = repr(adobe.requests)
    told = [word for word in (TUTORIAL.secrets[0].reveal(), "eyJ") if word in printed]
    assert told == []


def test_an_added_account_gets_a_token(adobe: PracticeAdobe, ask_token: Ask) -> None:
    """A client that a test adds is known at once, odd characters and all."""
    odd = Account("Odd", "odd+id", (Secret("p8e- &=%+é"),))
    adobe.add_account(odd)
    assert ask_token(odd).status_code == 200


def test_many_callers_are_served_at_once(ask_token: Ask) -> None:
    """Forty calls on eight threads get forty different tokens."""
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: ask_token(), range(40)))
    assert len({answer.json()["access_token"] for answer in answers}) == 40


def test_stopping_hangs_up_on_who_is_waiting(adobe: PracticeAdobe) -> None:
    """The end does not wait for slow answers: their callers are cut off."""
    adobe.weather.set("token", Weather.SLOW, seconds=60)
    head = f"HTTP/1.1\r\nHost: localhost:{port_of(adobe)}\r\nContent-Length: 0\r\n\r\n"
    address = ("127.0.0.1", port_of(adobe))
    with socket.create_connection(address, timeout=10) as connection:
        connection.sendall(f"HEAD / {head}".encode())
        connection.recv(65_536)  # served: the connection has its thread
        connection.sendall(f"POST /ims/token/v3 {head}".encode())
        adobe.stop()
        assert is_hung_up(connection)


def test_stopping_clears_the_weather(adobe: PracticeAdobe) -> None:
    """The end lets go of every answer that is being held back."""
    adobe.weather.set("token", Weather.SLOW, seconds=60)
    held_back = adobe.weather.take("token")
    adobe.stop()
    assert held_back.over.is_set()


def test_nobody_is_there_after_the_end(client: httpx.Client) -> None:
    """Once stopped, the address is dead."""
    with PracticeAdobe() as adobe:
        pass
    with pytest.raises(httpx.ConnectError):
        client.get(adobe.base_url)


def test_it_can_start_again(client: httpx.Client) -> None:
    """A second start serves as the first did."""
    adobe = PracticeAdobe()
    adobe.start()
    adobe.stop()
    with adobe:
        assert client.get(adobe.base_url).status_code == 404


def test_there_is_no_address_before_the_start() -> None:
    """An address is had by starting."""
    with pytest.raises(RuntimeError):
        _ = PracticeAdobe().base_url
