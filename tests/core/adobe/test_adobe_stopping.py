"""A call that is given up ends at once, whatever it waits for."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
import trustme

from core.adobe.http import Client
from core.adobe.network_settings import NetworkSettings
from core.adobe.retries import Retries, waited
from core.adobe.stopping import Stop
from core.errors import Cancelled
from tests.core.adobe.tunnelling import pem_file

URL = "https://ims.example.invalid/"


class Mute:
    """A server that takes calls and answers none; ``heard`` once one has come."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self._tls = tls
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._held: list[socket.socket] = []
        self.heard = threading.Event()
        scheme = "https" if tls else "http"
        self.url = f"{scheme}://127.0.0.1:{self._socket.getsockname()[1]}/"

    def serve(self) -> None:
        """Take one call and keep it."""
        caller = self._socket.accept()[0]
        if self._tls is not None:
            caller = self._tls.wrap_socket(caller, server_side=True)
        self._held.append(caller)
        caller.recv(65_536)
        self.heard.set()

    def close(self) -> None:
        """Hang up."""
        for each in (*self._held, self._socket):
            each.close()


def serving(made: Mute) -> Iterator[Mute]:
    """Serve one call for the length of a test."""
    thread = threading.Thread(target=made.serve)
    thread.start()
    yield made
    thread.join()
    made.close()


@pytest.fixture
def mute() -> Iterator[Mute]:
    """A server that answers nothing."""
    yield from serving(Mute())


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """A throw-away authority."""
    return trustme.CA()


@pytest.fixture
def secure(authority: trustme.CA) -> Iterator[Mute]:
    """The same over TLS."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    yield from serving(Mute(context))


class Failing(httpx.BaseTransport):
    """Answers 500 to everything, and counts."""

    def __init__(self) -> None:
        self.calls = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Fail."""
        self.calls += 1
        return httpx.Response(500)


class GivingUp:
    """Waits as a program does, and has something done as soon as the wait begins."""

    def __init__(self, act: Callable[[], None]) -> None:
        self._act = act

    def __call__(self, over: threading.Event, seconds: float) -> None:
        threading.Thread(target=self._act).start()
        waited(over, 60.0)


def test_a_pause_ends_with_the_call() -> None:
    """Nobody waits for a retry that is not wanted any more."""
    stop = Stop()
    client = Client(
        retries=Retries(wait=GivingUp(stop.set)),
        transport=Failing(),
        proxy_for=lambda _: "",
    )
    with pytest.raises(Cancelled):
        client.until(stop).send("quota", "GET", URL)


def test_a_pause_ends_with_the_client() -> None:
    """Closing the client ends what waits in it."""
    clients: list[Client] = []
    waiting = GivingUp(lambda: clients[0].close())
    clients.append(
        Client(
            retries=Retries(wait=waiting), transport=Failing(), proxy_for=lambda _: ""
        )
    )
    with pytest.raises(Cancelled):
        clients[0].send("quota", "GET", URL)


def after(heard: threading.Event, act: Callable[[], None]) -> threading.Thread:
    """Have ``act`` done once the server has heard."""

    def wait() -> None:
        heard.wait(20.0)
        act()

    thread = threading.Thread(target=wait)
    thread.start()
    return thread


def test_a_read_ends_with_the_call(mute: Mute) -> None:
    """A server that says nothing is not waited for."""
    stop, client = Stop(), Client()
    thread = after(mute.heard, stop.set)
    with pytest.raises(Cancelled):
        client.until(stop).send("quota", "GET", mute.url)
    thread.join()
    client.close()


def test_a_read_over_tls_ends_with_the_call(
    secure: Mute, authority: trustme.CA, tmp_path: Path
) -> None:
    """There as well."""
    stop = Stop()
    client = Client(NetworkSettings(extra_ca=pem_file(tmp_path, authority)))
    thread = after(secure.heard, stop.set)
    with pytest.raises(Cancelled):
        client.until(stop).send("quota", "GET", secure.url)
    thread.join()
    client.close()


def test_a_read_ends_with_the_client(mute: Mute) -> None:
    """Nor when the program ends."""
    client = Client()
    thread = after(mute.heard, client.close)
    with pytest.raises(Cancelled):
        client.send("quota", "GET", mute.url)
    thread.join()


def test_a_call_given_up_before_it_began() -> None:
    """No secret is sent for it."""
    stop, server = Stop(), Failing()
    stop.set()
    client = Client(transport=server, proxy_for=lambda _: "")
    with pytest.raises(Cancelled):
        client.send("quota", "GET", URL, cancelled=stop)
    assert server.calls == 0


def test_a_waker_is_called_late() -> None:
    """Whoever comes after the wish is told at once."""
    stop, woken = Stop(), threading.Event()
    stop.set()
    with stop.calling(woken.set):
        assert woken.is_set()


def test_a_waker_is_forgotten() -> None:
    """After its block nobody calls it."""
    stop, woken = Stop(), threading.Event()
    with stop.calling(woken.set):
        pass
    stop.set()
    assert not woken.is_set()


@pytest.mark.parametrize(("passed", "left"), [(0.0, 4.0), (3.0, 1.0), (9.0, 0.0)])
def test_a_pause_gets_shorter(passed: float, left: float) -> None:
    """Never less than nothing, should a thread be late."""
    instants = iter((100.0, 100.0 + passed))
    stop = Stop(lambda: next(instants))
    with stop.pausing("failed", 4.0):
        assert stop.pause() == ("failed", left)


def test_a_pause_that_was_given_up_is_none() -> None:
    """The call is over."""
    stop = Stop()
    with stop.pausing("failed", 4.0):
        stop.set()
        assert stop.pause() is None
