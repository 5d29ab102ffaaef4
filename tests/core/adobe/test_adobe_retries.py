"""Which calls are made once more, after which pause, and how often."""

import threading
from collections.abc import Callable

import httpx
import pytest

from core.adobe.answer import Answer
from core.adobe.http import Client
from core.adobe.retries import Retries, is_worth_another
from core.errors import (
    AnswerBroken,
    BadAddress,
    NetworkError,
    ProxyRefused,
    ProxyWantsLogin,
    TimedOut,
    TlsRefused,
    Unreachable,
)
from core.model import Secret
from core.practice.accounts import TUTORIAL
from core.practice.server import PracticeAdobe
from core.practice.weather import Weather

URL = "https://ims.example.invalid/"
DATE = "Wed, 21 Oct 2026 07:28:00 GMT"
LATER = "Wed, 21 Oct 2026 07:28:07 GMT"
MUCH_LATER = "Wed, 21 Oct 2026 08:28:00 GMT"


class Waiting:
    """Notes each pause, and lets no time pass."""

    def __init__(self) -> None:
        self.pauses: list[float] = []

    def __call__(self, over: threading.Event, seconds: float) -> None:
        self.pauses.append(seconds)


class Server(httpx.BaseTransport):
    """Raises or answers what it was given, one after the other; then the last again."""

    def __init__(self, *outcomes: int | Exception | httpx.Response) -> None:
        self._outcomes = list(outcomes)
        self.calls = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The next outcome."""
        self.calls += 1
        outcome = self._outcomes[0]
        if len(self._outcomes) > 1:
            del self._outcomes[0]
        if isinstance(outcome, Exception):
            raise outcome
        return httpx.Response(outcome) if isinstance(outcome, int) else outcome


def client(
    server: Server,
    waiting: Waiting,
    timer: Callable[[], float] = lambda: 0.0,
    *,
    on_loopback: bool = False,
) -> Client:
    """A client with retries that wait for nothing, half way through every jitter."""
    retries = Retries(chance=lambda: 0.5, wait=waiting, on_loopback=on_loopback)
    return Client(
        retries=retries, transport=server, proxy_for=lambda _: "", timer=timer
    )


def ask(server: Server, waiting: Waiting | None = None, url: str = URL) -> Answer:
    """One call with a secret."""
    form = {"client_secret": Secret("p8e-fake")}
    return client(server, waiting or Waiting()).send("token", "POST", url, form=form)


def failure(server: Server) -> NetworkError:
    """What a call ends in."""
    with pytest.raises(NetworkError) as caught:
        ask(server)
    return caught.value


@pytest.mark.parametrize(
    "first",
    [
        httpx.ConnectError("refused"),
        httpx.ReadError("reset"),
        httpx.WriteError("reset"),
        httpx.RemoteProtocolError("Server disconnected without sending a response."),
        httpx.ProxyError("503 Service Unavailable"),
        429,
        500,
        502,
        503,
    ],
)
def test_what_a_moment_may_mend_is_tried_again(first: int | Exception) -> None:
    """The second answer counts."""
    assert ask(Server(first, 200)).status == 200


@pytest.mark.parametrize("status", [200, 400, 401, 403, 404, 408, 422])
def test_other_answers_are_taken_at_once(status: int) -> None:
    """Never on another 4xx: the same would come."""
    server = Server(status)
    ask(server)
    assert server.calls == 1


@pytest.mark.parametrize(
    "first",
    [
        httpx.ConnectTimeout("slow"),
        httpx.ReadTimeout("slow"),
        httpx.RemoteProtocolError("not HTTP"),
        httpx.ProxyError("407 Proxy Authentication Required"),
        httpx.ProxyError("403 Forbidden"),
        httpx.DecodingError("odd"),
    ],
)
def test_other_failures_are_told_at_once(first: Exception) -> None:
    """What took long, or will end alike."""
    server = Server(first, 200)
    failure(server)
    assert server.calls == 1


@pytest.mark.parametrize(
    ("error", "worth"),
    [
        (Unreachable(reason="reset"), True),
        (ProxyRefused(status=502), True),
        (ProxyRefused(status=403), False),
        (ProxyWantsLogin(status=407), False),
        (TlsRefused(reason="self-signed"), False),
        (TimedOut(seconds=10.0), False),
        (AnswerBroken(), False),
        (BadAddress(), False),
    ],
)
def test_failures_worth_another_try(error: NetworkError, worth: bool) -> None:
    """A certificate that was refused is not asked again."""
    assert is_worth_another(error) is worth


def test_three_more_tries_at_most() -> None:
    """Then it is given up."""
    server = Server(httpx.ConnectError("refused"))
    failure(server)
    assert server.calls == 4


def test_pauses_double() -> None:
    """From half a second."""
    waiting = Waiting()
    ask(Server(500), waiting)
    assert waiting.pauses == [0.5, 1.0, 2.0]


@pytest.mark.parametrize(("chance", "pause"), [(0.0, 0.375), (1.0, 0.625)])
def test_pauses_differ(chance: float, pause: float) -> None:
    """A quarter more or less, so that many callers do not come back at once."""
    assert Retries(chance=lambda: chance).pause(1, Answer(500)) == pause


def test_tries_are_told_by_a_failure() -> None:
    """So that its words can say how often."""
    assert failure(Server(httpx.ConnectError("refused"))).fact("tries") == 4


def test_tries_are_told_by_an_answer() -> None:
    """A refusal carries them on."""
    assert ask(Server(500, 500, 400)).tries == 3


def pause(status: int, retry_after: str, tries: int = 1) -> float | None:
    """The pause after an answer with that ``Retry-After``."""
    headers = {"retry-after": retry_after, "date": DATE}
    return Retries(chance=lambda: 0.0).pause(tries, Answer(status, headers))


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("text", ["7", LATER])
def test_retry_after_counts(status: int, text: str) -> None:
    """As seconds and as a date, which is read against the answer's own."""
    assert pause(status, text) == 7.0


@pytest.mark.parametrize("text", ["21", MUCH_LATER])
def test_long_retry_after_is_not_waited_for(text: str) -> None:
    """The answer is given up at once, and tells the pause."""
    assert pause(429, text) is None


@pytest.mark.parametrize("text", ["0", DATE, "soon", "-3"])
def test_short_or_senseless_retry_after(text: str) -> None:
    """Our own pause is kept."""
    assert pause(429, text) == 0.375


def test_never_sooner_than_asked() -> None:
    """Jitter is added to the server's pause alone."""
    headers = {"retry-after": "7"}
    later = Retries(chance=lambda: 1.0).pause(1, Answer(429, headers))
    assert later == 7.5


def test_a_long_pause_leaves_the_answer() -> None:
    """A throttled call comes back with all that the server said."""
    server = Server(httpx.Response(429, headers={"Retry-After": "300"}))
    assert (ask(server).header("retry-after"), server.calls) == ("300", 1)


def test_no_pause_beyond_the_deadline() -> None:
    """The whole call has one end; what would come after it is not begun."""
    instants = iter([0.0, *[119.9] * 20])
    server, waiting = Server(500), Waiting()
    client(server, waiting, instants.__next__).send("quota", "GET", URL)
    assert waiting.pauses == []


def test_this_computer_is_asked_once() -> None:
    """Nothing on the way to it could mend."""
    server = Server(500)
    ask(server, url="http://127.0.0.1/")
    assert server.calls == 1


def test_this_computer_is_asked_again_where_wanted() -> None:
    """For practice with bad weather."""
    server = Server(500, 200)
    asking = client(server, Waiting(), on_loopback=True)
    assert asking.send("quota", "GET", "http://127.0.0.1/").status == 200


@pytest.mark.parametrize(
    "weather", [Weather.RESET, Weather.HTML500, Weather.UNAVAILABLE503]
)
def test_a_shower_passes(weather: Weather) -> None:
    """Over real connections: two bad answers, then a token."""
    retries = Retries(chance=lambda: 0.5, wait=Waiting(), on_loopback=True)
    form: dict[str, Secret | str] = {
        "grant_type": "client_credentials",
        "client_id": TUTORIAL.client_id,
        "client_secret": TUTORIAL.secrets[0],
        "scope": ",".join(TUTORIAL.scopes),
    }
    asking = Client(retries=retries)
    with PracticeAdobe() as adobe:
        adobe.weather.set("token", weather, times=2)
        answer = asking.send("token", "POST", adobe.token_url, form=form)
    asking.close()
    assert (answer.status, answer.tries) == (200, 3)
