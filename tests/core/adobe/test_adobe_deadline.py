"""A call ends in time, however slowly a server says something that never ends."""

import gzip
import socket
from collections.abc import Iterator
from contextlib import suppress

import pytest

from core.adobe.deadline import Deadline, DeadlinePassedError
from core.adobe.http import ANSWER_SECONDS, Client
from core.errors import TimedOut
from core.model import Secret

CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n"
EMPTY_BLOCK = b"\x00\x00\x00\xff\xff"
# What the server says at once, and what it says again and again.
DRIPS = {
    "headers": (b"HTTP/1.1 200 OK\r\n", b"X: 1\r\n"),
    "information": (b"", b"HTTP/1.1 102 Processing\r\n\r\n"),
    "body": (b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n", b" "),
    "chunk": (CHUNKED + b"\r\n1;", b"a"),
    "trailer": (CHUNKED + b"\r\n1\r\na\r\n0\r\n", b"X: 1\r\n"),
    "compressed": (
        CHUNKED + b"Content-Encoding: gzip\r\n\r\na\r\n" + gzip.compress(b"")[:10],
        b"\r\n5\r\n" + EMPTY_BLOCK,
    ),
}


class Dripper:
    """A server that says a little more each time somebody looks at the clock.

    As the clock it moves on by ``step`` seconds with each look.
    """

    def __init__(self, first: bytes, again: bytes, step: float) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.setblocking(False)
        self._first = first
        self._again = again
        self._step = step
        self._instant = 0.0
        self.connection: socket.socket | None = None
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}/"

    def timer(self) -> float:
        """The instant; and the next drop, for whoever is connected."""
        if self.connection is None:
            self._accept()
        if self.connection is not None:
            with suppress(ConnectionError):
                self.connection.sendall(self._again)
        self._instant += self._step
        return self._instant

    def is_left(self) -> bool:
        """Whether the caller has hung up."""
        assert self.connection is not None
        self.connection.settimeout(10.0)
        try:
            while self.connection.recv(65_536):
                continue
        except TimeoutError:
            return False
        except ConnectionError:
            return True
        return True

    def close(self) -> None:
        """Hang up."""
        self._socket.close()
        if self.connection is not None:
            self.connection.close()

    def _accept(self) -> None:
        try:
            self.connection = self._socket.accept()[0]
        except BlockingIOError:
            return  # nobody has called yet
        self.connection.sendall(self._first)


@pytest.fixture(params=DRIPS)
def dripper(request: pytest.FixtureRequest) -> Iterator[Dripper]:
    """A server for each way of never coming to an end."""
    made = Dripper(*DRIPS[request.param], step=ANSWER_SECONDS / 8)
    yield made
    made.close()


def failure(server: Dripper) -> TimedOut:
    """What a call ends in."""
    client = Client(timer=server.timer)
    form = {"client_secret": Secret("p8e-fake")}
    with pytest.raises(TimedOut) as caught:
        client.send("token", "POST", server.url, form=form)
    return caught.value


def test_a_call_ends_in_time(dripper: Dripper) -> None:
    """After the time that a whole call is given."""
    assert failure(dripper).fact("seconds") == ANSWER_SECONDS


def test_its_connection_ends_as_well(dripper: Dripper) -> None:
    """Nothing is left behind that would go on reading."""
    failure(dripper)
    assert dripper.is_left()


def test_silence_is_waited_for_in_the_time_that_is_left() -> None:
    """A read that begins late does not get the whole time of a read."""
    server = Dripper(b"", b"", step=ANSWER_SECONDS / 4.001)
    assert failure(server).fact("seconds") == ANSWER_SECONDS
    server.close()


def test_each_call_has_a_time_of_its_own() -> None:
    """What the last one has used up is not missing in the next."""
    instants = iter([0.0, 9.0, 9.0, 10.0])
    deadline = Deadline(lambda: next(instants))
    with deadline.within(10.0):
        deadline.left()
    with deadline.within(10.0):
        assert deadline.left() == 9.0


def test_no_step_gets_more_than_its_own_time() -> None:
    """The time that is left is no reason to wait longer for one read."""
    deadline = Deadline(lambda: 0.0)
    with deadline.within(120.0):
        assert deadline.left(30.0) == 30.0


def test_a_step_after_the_end_does_not_begin() -> None:
    """At the very end already."""
    deadline = Deadline(iter([0.0, 120.0]).__next__)
    with deadline.within(120.0), pytest.raises(DeadlinePassedError):
        deadline.left()
