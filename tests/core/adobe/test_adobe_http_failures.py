"""Every exception of httpx becomes one of ours, and none leads back to the secret."""

import socket
import ssl
import traceback
from collections.abc import Callable, Iterator

import httpx
import pytest

from core.adobe.foreign import translated
from core.adobe.http import Client
from core.errors import (
    AnswerBroken,
    BadAddress,
    Cancelled,
    NetworkError,
    ProxyRefused,
    Redirected,
    TimedOut,
    TlsRefused,
    Unreachable,
)
from core.model import Secret

PLANTED = "p8e-planted-secret-of-a-test-000000000"
REQUEST = httpx.Request("POST", "https://x.invalid", content=PLANTED)
FOREIGN = [
    kind
    for kind in vars(httpx).values()
    if isinstance(kind, type) and issubclass(kind, Exception)
]


def made(kind: type[Exception]) -> Exception:
    """An instance that holds the secret wherever it can."""
    if issubclass(kind, httpx.HTTPStatusError):
        response = httpx.Response(500, request=REQUEST)
        return kind(PLANTED, request=REQUEST, response=response)
    if issubclass(kind, httpx.RequestError):
        return kind(PLANTED, request=REQUEST)
    takes_text = kind.__init__ in (Exception.__init__, httpx.StreamError.__init__)
    return kind(PLANTED) if takes_text or kind in NAMED else kind()


NAMED = (httpx.HTTPError, httpx.InvalidURL, httpx.CookieConflict)


class Breaking(httpx.BaseTransport):
    """A transport that raises what it was given."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Fail."""
        raise self._error


def failure(error: Exception) -> NetworkError:
    """What a token call ends in when the transport raises ``error``."""
    client = Client(transport=Breaking(error), proxy_for=lambda _: "")
    form = {"client_secret": Secret(PLANTED)}
    with pytest.raises(NetworkError) as caught:
        client.send("token", "POST", "https://ims.example.invalid/", form=form)
    client.close()
    return caught.value


def test_there_are_exceptions_to_walk() -> None:
    """The list below is not empty by accident."""
    assert httpx.ConnectError in FOREIGN


@pytest.mark.parametrize("kind", FOREIGN)
def test_none_escapes(kind: type[Exception]) -> None:
    """Whatever httpx raises, the host is told."""
    assert failure(made(kind)).fact("host") == "ims.example.invalid"


@pytest.mark.parametrize("kind", FOREIGN)
def test_none_leads_back_to_the_secret(kind: type[Exception]) -> None:
    """Neither cause nor context is kept."""
    error = failure(made(kind))
    assert (error.__cause__, error.__context__) == (None, None)


@pytest.mark.parametrize("kind", FOREIGN)
def test_none_prints_the_secret(kind: type[Exception]) -> None:
    """Not even a traceback that shows every local variable holds the secret."""
    error = failure(made(kind))
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    ours = [frame for frame in shown.stack if frame.filename != __file__]
    text = f"{error}{error!r}{error.args}{[frame.locals for frame in ours]}"
    assert PLANTED not in text


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (httpx.ConnectError, Unreachable),
        (httpx.ReadError, Unreachable),
        (httpx.WriteError, Unreachable),
        (httpx.CloseError, Unreachable),
        (httpx.ConnectTimeout, TimedOut),
        (httpx.ReadTimeout, TimedOut),
        (httpx.WriteTimeout, TimedOut),
        (httpx.PoolTimeout, TimedOut),
        (httpx.ProxyError, ProxyRefused),
        (httpx.RemoteProtocolError, AnswerBroken),
        (httpx.LocalProtocolError, AnswerBroken),
        (httpx.DecodingError, AnswerBroken),
        (httpx.TooManyRedirects, Redirected),
        (httpx.UnsupportedProtocol, BadAddress),
        (httpx.InvalidURL, BadAddress),
        (httpx.StreamClosed, AnswerBroken),
        (OSError, Unreachable),
        (UnicodeError, BadAddress),
    ],
)
def test_each_has_its_own(kind: type[Exception], expected: type[NetworkError]) -> None:
    """The table of what becomes what."""
    assert type(translated(made(kind), "host")) is expected


@pytest.mark.parametrize(
    ("kind", "seconds"), [(httpx.ConnectTimeout, 10.0), (httpx.ReadTimeout, 30.0)]
)
def test_timeouts_tell_how_long(kind: type[Exception], seconds: float) -> None:
    """The words can say how long it was waited for."""
    assert translated(made(kind), "host").fact("seconds") == seconds


def test_cut_off_while_answering() -> None:
    """A read that fails in the middle of an answer is a broken answer."""
    error = translated(httpx.ReadError("x"), "host", answering=True)
    assert isinstance(error, AnswerBroken)


def test_proxy_status_is_told() -> None:
    """The proxy's status is taken from httpx's words."""
    error = translated(httpx.ProxyError("407 Proxy Authentication Required"), "host")
    assert error.fact("status") == 407


def linked(cause: Exception) -> httpx.ConnectError:
    """A ConnectError with ``cause`` two steps below it, as httpx raises it."""
    outer, inner = httpx.ConnectError("x"), OSError("y")
    outer.__cause__, inner.__context__ = inner, cause
    return outer


@pytest.mark.parametrize(
    ("cause", "reason"),
    [
        (socket.gaierror(-2, "unknown"), "name"),
        (ConnectionRefusedError(), "refused"),
        (ConnectionResetError(), "reset"),
        (ssl.SSLEOFError(8, "EOF"), "network"),
    ],
)
def test_why_it_is_unreachable(cause: Exception, reason: str) -> None:
    """Name, refusal and reset are told apart; a hang-up is no bad certificate."""
    assert translated(linked(cause), "host").fact("reason") == reason


def test_bad_certificate_is_found_below() -> None:
    """A certificate that is not trusted is told as such, however deep it lies."""
    error = translated(linked(ssl.SSLCertVerificationError(1, "bad")), "host")
    assert isinstance(error, TlsRefused)


class Dripping(httpx.SyncByteStream):
    """A body that never ends, in small pieces."""

    def __iter__(self) -> Iterator[bytes]:
        while True:
            yield b" "


def ticking(step: float) -> Callable[[], float]:
    """A clock that moves ``step`` seconds each time it is read."""
    times = iter(range(1_000_000))
    return lambda: next(times) * step


def test_answer_that_never_ends() -> None:
    """An answer that drips is given up after the whole time allowed."""
    transport = httpx.MockTransport(lambda _: httpx.Response(200, stream=Dripping()))
    client = Client(
        transport=transport, proxy_for=lambda _: "", timer=ticking(step=1.0)
    )
    with pytest.raises(TimedOut) as caught:
        client.send("quota", "GET", "https://api.example.invalid/")
    assert caught.value.fact("seconds") == 120.0


def test_closed_client_calls_nobody() -> None:
    """After close, a call is cancelled before it begins."""
    client = Client(transport=Breaking(OSError()), proxy_for=lambda _: "")
    client.close()
    with pytest.raises(Cancelled):
        client.send("quota", "GET", "https://api.example.invalid/")
