"""One rule for every world, and a pause that whoever watches is told of."""

import threading

import httpx
import pytest

from core.adobe.answer import Answer
from core.adobe.http import Client
from core.adobe.retries import Retries, reason_of, retries_for
from core.adobe.stopping import Pausing, Stop
from core.errors import NetworkError, ProxyRefused, Unreachable
from core.model import Environment

URL = "https://ims.example.invalid/"


@pytest.mark.parametrize("environment", Environment)
def test_practice_is_asked_again_as_adobe_is(environment: Environment) -> None:
    """On this computer, where any other server is asked once."""
    practising = environment is Environment.PRACTICE
    assert retries_for(environment).on_loopback is practising


@pytest.mark.parametrize("environment", Environment)
def test_how_often_and_how_long_is_one_rule(environment: Environment) -> None:
    """Whatever the world."""
    ours, usual = retries_for(environment), Retries()
    assert (ours.more, ours.longest) == (usual.more, usual.longest)


@pytest.mark.parametrize(
    ("outcome", "why"),
    [
        (Answer(429), "throttled"),
        (Answer(503), "failed"),
        (Unreachable(host="h"), "unreachable"),
        (ProxyRefused(status=502), "unreachable"),
    ],
)
def test_a_pause_has_a_reason(outcome: Answer | NetworkError, why: str) -> None:
    """For whoever watches it."""
    assert reason_of(outcome) == why


class Server(httpx.BaseTransport):
    """Answers what it was given, one after the other."""

    def __init__(self, *outcomes: httpx.Response) -> None:
        self._outcomes = list(outcomes)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The next outcome."""
        return self._outcomes.pop(0)


class Watched:
    """Looks at what a call tells of itself while it waits."""

    def __init__(self, stop: Stop) -> None:
        self.stop = stop
        self.pauses: list[float] = []
        self.seen: list[Pausing | None] = []

    def __call__(self, over: threading.Event, seconds: float) -> None:
        self.pauses.append(seconds)
        self.seen.append(self.stop.pause())


def client(waiting: Watched, *outcomes: httpx.Response) -> Client:
    """A client whose pauses take no time."""
    return Client(
        retries=Retries(wait=waiting),
        transport=Server(*outcomes),
        proxy_for=lambda _: "",
    )


def test_a_pause_is_told_while_it_lasts() -> None:
    """With what it is for, and how long it is."""
    waiting = Watched(Stop(lambda: 0.0))
    throttled = httpx.Response(429, headers={"Retry-After": "4"})
    asking = client(waiting, throttled, httpx.Response(200))
    asking.send("quota", "GET", URL, cancelled=waiting.stop)
    assert waiting.seen == [Pausing("throttled", waiting.pauses[0])]


def test_after_a_pause_nothing_is_told() -> None:
    """The next try is under way."""
    waiting = Watched(Stop(lambda: 0.0))
    asking = client(waiting, httpx.Response(500), httpx.Response(200))
    asking.send("quota", "GET", URL, cancelled=waiting.stop)
    assert waiting.stop.pause() is None
