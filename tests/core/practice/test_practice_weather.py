"""Bad weather over HTTP: what each scenario does to a call, and for how long."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest

from core.practice.accounts import TUTORIAL
from core.practice.answers import GATEWAY_ERRORS
from core.practice.server import PracticeAdobe
from core.practice.weather import Call, Weather, WeatherStation

Ask = Callable[..., httpx.Response]


@dataclass(frozen=True)
class Row:
    """A scenario and what is seen of it."""

    call: Call
    weather: Weather
    seen: Callable[[httpx.Response], Any]
    expected: Any
    options: dict[str, Any] = field(default_factory=dict)


def claims(answer: httpx.Response) -> dict[str, Any]:
    """The claims of a granted token."""
    part = answer.json()["access_token"].split(".")[1]
    padded = part + "=" * (-len(part) % 4)
    read: dict[str, Any] = json.loads(base64.urlsafe_b64decode(padded))
    return read


def status(answer: httpx.Response) -> int:
    """The status alone."""
    return answer.status_code


def header(name: str) -> Callable[[httpx.Response], str | None]:
    """One header."""
    return lambda answer: answer.headers.get(name)


def in_json(name: str) -> Callable[[httpx.Response], Any]:
    """One field of the body."""
    return lambda answer: answer.json().get(name)


SOON = {"retry_after": 3}
SOON_AS_DATE = {"retry_after": 3, "as_date": True}
DATE = "Tue, 10 Nov 2026 00:00:03 GMT"
RETRY = header("Retry-After")

ROWS = [
    Row("token", Weather.CLEAR, status, 200),
    Row("token", Weather.THROTTLED, status, 429),
    Row("token", Weather.THROTTLED, RETRY, None),
    Row("token", Weather.THROTTLED, RETRY, "3", SOON),
    Row("token", Weather.THROTTLED, RETRY, DATE, SOON_AS_DATE),
    Row("quota", Weather.THROTTLED, in_json("error_code"), "429050"),
    Row("quota", Weather.THROTTLED, RETRY, "3", SOON),
    Row("token", Weather.HTML500, status, 500),
    Row("token", Weather.HTML500, header("Content-Type"), "text/html; charset=utf-8"),
    Row("quota", Weather.HTML500, header("Content-Type"), "text/html; charset=utf-8"),
    Row("token", Weather.UNAVAILABLE503, status, 503),
    Row("quota", Weather.UNAVAILABLE503, in_json("error_code"), "503010"),
    Row("quota", Weather.UNAVAILABLE503, RETRY, DATE, SOON_AS_DATE),
    Row("token", Weather.SLOW, status, 200, {"seconds": 0.01}),
    Row("token", Weather.GARBAGE, status, 200),
    Row("quota", Weather.GARBAGE, lambda answer: answer.content[:2], b"\x80\x81"),
    Row("token", Weather.EMPTY, lambda answer: answer.content, b""),
    Row("quota", Weather.EMPTY, status, 200),
    Row("token", Weather.NO_TOKEN, in_json("access_token"), None),
    Row("token", Weather.NO_TOKEN, status, 200),
    Row("token", Weather.SHORT_LIFE, in_json("expires_in"), 5, {"seconds": 5}),
    Row(
        "token",
        Weather.SHORT_LIFE,
        lambda answer: claims(answer)["expires_in"],
        "5000",
        {"seconds": 5},
    ),
    Row(
        "token",
        Weather.FEWER_SCOPES,
        lambda answer: claims(answer)["scope"],
        ",".join(TUTORIAL.scopes[:3]),
    ),
    Row(
        "token",
        Weather.FEWER_SCOPES,
        lambda answer: claims(answer)["scope"],
        "",
        {"scopes": ()},
    ),
    Row(
        "token",
        Weather.WRONG_CLOCK,
        header("Date"),
        "Mon, 09 Nov 2026 23:00:00 GMT",
        {"offset": -3600},
    ),
    Row(
        "token",
        Weather.WRONG_CLOCK,
        lambda answer: claims(answer)["created_at"],
        "1794265200000",
        {"offset": -3600},
    ),
    Row("quota", Weather.WRONG_CLOCK, header("Date"), "Tue, 10 Nov 2026 01:00:00 GMT"),
    Row("token", Weather.REDIRECT, status, 302),
    Row(
        "quota",
        Weather.REDIRECT,
        header("Location"),
        "https://elsewhere.invalid/",
        {"location": "https://elsewhere.invalid/"},
    ),
    Row("token", Weather.HUGE, lambda answer: len(answer.content), 11_534_350),
    Row("token", Weather.PROBLEM_JSON, in_json("title"), "Bad Request"),
    Row(
        "quota",
        Weather.PROBLEM_JSON,
        header("Content-Type"),
        "application/problem+json",
    ),
    Row("token", Weather.BEARER_CAPITAL, in_json("token_type"), "Bearer"),
    Row("token", Weather.EXPIRES_AS_STRING, in_json("expires_in"), "86399"),
    Row("token", Weather.EXPIRES_IN_MS, in_json("expires_in"), 86_399_992),
]


def name_of(row: Row) -> str:
    """A row's name among the results."""
    return f"{row.call}-{row.weather}"


def ask(row: Row, ask_token: Ask, ask_quota: Ask) -> httpx.Response:
    """The call that the row is about."""
    return ask_token() if row.call == "token" else ask_quota()


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_weather_shows_in_the_answer(
    adobe: PracticeAdobe, ask_token: Ask, ask_quota: Ask, row: Row
) -> None:
    """Each scenario makes its own answer."""
    adobe.weather.set(row.call, row.weather, **row.options)
    assert row.seen(ask(row, ask_token, ask_quota)) == row.expected


@pytest.mark.parametrize("call", ["token", "quota"])
@pytest.mark.parametrize(
    ("weather", "error"),
    [
        (Weather.RESET, httpx.ReadError),
        (Weather.TRUNCATED, httpx.RemoteProtocolError),
    ],
)
def test_weather_breaks_the_connection(
    adobe: PracticeAdobe,
    ask_token: Ask,
    ask_quota: Ask,
    call: Call,
    weather: Weather,
    error: type[Exception],
) -> None:
    """A reset and a cut answer end in the client's own error."""
    adobe.weather.set(call, weather)
    with pytest.raises(error):
        ask(Row(call, weather, status, None), ask_token, ask_quota)


@pytest.mark.parametrize("call", ["token", "quota"])
def test_markup_stands_in_the_message(
    adobe: PracticeAdobe, ask_token: Ask, ask_quota: Ask, call: Call
) -> None:
    """An error text may hold HTML, which nobody should take for more than text."""
    adobe.weather.set(call, Weather.MARKUP)
    answer = ask(Row(call, Weather.MARKUP, status, None), ask_token, ask_quota)
    assert "<img src=x>" in "".join(map(str, answer.json().values()))


@pytest.mark.parametrize("code", GATEWAY_ERRORS)
def test_every_gateway_error_can_be_had(
    adobe: PracticeAdobe, ask_quota: Ask, code: str
) -> None:
    """Each row of the gateway's table comes with its status and message."""
    adobe.weather.set("quota", Weather.GATEWAY_ERROR, code=code)
    answer = ask_quota()
    told = (answer.json()["error_code"], answer.status_code, answer.json()["message"])
    assert told == (code, *GATEWAY_ERRORS[code])


def test_a_slow_answer_outlasts_an_impatient_client(adobe: PracticeAdobe) -> None:
    """A client that waits for less than the delay times out."""
    adobe.weather.set("token", Weather.SLOW, seconds=60)
    with (
        httpx.Client(trust_env=False, timeout=0.1) as impatient,
        pytest.raises(httpx.ReadTimeout),
    ):
        impatient.post(adobe.token_url)


def test_clearing_lets_a_slow_answer_go() -> None:
    """Where the weather clears, what was held back goes out at once."""
    station = WeatherStation()
    station.set("token", Weather.SLOW, seconds=60)
    held_back = station.take("token")
    station.clear("token")
    assert held_back.over.is_set()


def test_a_short_token_ends_when_it_says(
    adobe: PracticeAdobe, ask_token: Ask, ask_quota: Ask, clock: Any
) -> None:
    """A token of five seconds is refused after five seconds."""
    adobe.weather.set("token", Weather.SHORT_LIFE, seconds=5)
    token = ask_token().json()["access_token"]
    clock.value += 5
    answer = ask_quota(headers={"Authorization": f"Bearer {token}"})
    assert answer.json()["error_code"] == "401013"


def test_weather_lasts_for_as_many_calls_as_said(
    adobe: PracticeAdobe, ask_token: Ask
) -> None:
    """After its number of calls the weather is over."""
    adobe.weather.set("token", Weather.THROTTLED, times=2)
    assert [ask_token().status_code for _ in range(3)] == [429, 429, 200]


def test_weather_lasts_until_cleared(adobe: PracticeAdobe, ask_token: Ask) -> None:
    """Without a number it lasts, until somebody clears it."""
    adobe.weather.set("token", Weather.HTML500)
    before = [ask_token().status_code for _ in range(3)]
    adobe.weather.clear("token")
    assert [*before, ask_token().status_code] == [500, 500, 500, 200]


def test_weather_of_one_call_leaves_the_other(
    adobe: PracticeAdobe, ask_quota: Ask
) -> None:
    """Tokens are to be had while the quota call is throttled, and the reverse."""
    adobe.weather.set("quota", Weather.THROTTLED, times=1)
    assert [ask_quota().status_code for _ in range(2)] == [429, 200]


def test_a_followed_redirect_is_found_out(adobe: PracticeAdobe) -> None:
    """The usual place of a redirect is here, so that following it is recorded."""
    adobe.weather.set("token", Weather.REDIRECT)
    with httpx.Client(trust_env=False, follow_redirects=True) as careless:
        careless.post(adobe.token_url)
    assert adobe.requests[-1].path == "/elsewhere"


@pytest.mark.parametrize(
    ("call", "weather", "options"),
    [
        ("quota", Weather.NO_TOKEN, {}),
        ("quota", Weather.SHORT_LIFE, {}),
        ("token", Weather.GATEWAY_ERROR, {"code": "401013"}),
        ("quota", Weather.GATEWAY_ERROR, {}),
        ("quota", Weather.GATEWAY_ERROR, {"code": "999999"}),
        ("token", Weather.THROTTLED, {"times": 0}),
        ("elsewhere", Weather.THROTTLED, {}),
    ],
)
def test_weather_that_cannot_be_is_an_error(
    call: Any, weather: Weather, options: dict[str, Any]
) -> None:
    """A scenario that does not fit its call is refused when it is set."""
    with pytest.raises(ValueError, match=r"."):
        WeatherStation().set(call, weather, **options)
