"""Each kind of weather that people choose from, over HTTP, as Mintdesk sees it."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from core.adobe import ims, quota
from core.adobe.answer import Answer
from core.adobe.diagnosis import refusal, said
from core.adobe.endpoints import practice
from core.adobe.http import Client
from core.errors import AdobeError, AppError
from core.model import Credential, Environment, Token
from core.practice.accounts import TUTORIAL
from core.practice.answers import GATEWAY_ERRORS, IMS_ERRORS
from core.practice.scenarios import SCENARIOS, follow, followed
from core.practice.server import PracticeAdobe
from core.practice.weather import Weather, WeatherStation
from core.worlds import PracticeEndpoints
from tests.core.practice.conftest import Ask, Clock

CREDENTIAL = Credential(
    "1",
    "n",
    TUTORIAL.client_id,
    TUTORIAL.scopes,
    TUTORIAL.org,
    Environment.PRACTICE,
)
# What becomes of a call: a class with its cause, or nothing where it goes well.
ANY = {
    "short_pause": "Throttled",
    "throttled": "Throttled",
    "throttled_date": "Throttled",
    "html500": "ServerFailed page",
    "unavailable503": "ServerFailed",
    "reset": "Unreachable",
    "truncated": "AnswerBroken",
    "empty": "EmptyAnswer",
    "redirect": "Redirected",
    "huge": "AnswerTooLarge",
    "clock_ahead": "",
    "clock_behind": "",
    "sign_in_page": "AccessRefused page",
    "empty_429": "Throttled",
}
TOKEN = ANY | {
    "garbage": "NotJson",
    "short_life": "",
    "fewer_scopes": "",
    "no_scopes": "",
    "opaque_token": "",
    "milliseconds": "",
    "expires_as_text": "",
    "bearer_capital": "",
    "no_token": "NoToken",
    "ims_wrong_secret": "WrongSecret",
    "ims_wrong_client_id": "UnknownClient",
    "ims_invalid_client": "UnknownClient either",
    "ims_invalid_scope": "ScopeRefused",
    "ims_access_denied": "RequestRefused denied",
    "ims_invalid_request": "RequestRefused malformed",
    "ims_unsupported_grant_type": "NotServerToServer",
    "ims_unauthorized_client": "NotServerToServer",
    "ims_invalid_grant": "NotServerToServer",
    "ims_internal_error": "ServerFailed",
    "token_challenge": "UnknownClient either",
    "token_text": "ScopeRefused",
    "token_form": "ScopeRefused",
    "token_error_in_200": "ScopeRefused",
    "token_latin_1": "ScopeRefused",
    "token_byte_order_mark": "ScopeRefused",
}
QUOTA = (
    ANY
    | {"unavailable503": "ServerFailed unchecked", "garbage": "", "worn_out": ""}
    | {
        "problem_400": "RequestRefused",
        "problem_403": "AccessRefused",
        "problem_404": "NotFound nothing_here",
        "problem_429": "Throttled",
        "problem_500": "ServerFailed",
        "problem_503": "ServerFailed",
        "quota_token_challenge": "TokenRefused",
        "quota_scope_challenge": "ScopeMissing",
        "quota_camel_case": "TokenRefused",
    }
)


class Desk:
    """A client of the practice Adobe."""

    def __init__(self, adobe: PracticeAdobe, client: Client, clock: Clock) -> None:
        self.adobe = adobe
        self._client = client
        self._clock = clock
        self._endpoints = practice(adobe.base_url)

    def mint(self) -> Token:
        """A token."""
        secret = TUTORIAL.secrets[0]
        return ims.mint(self._client, self._endpoints, CREDENTIAL, secret, self._clock)

    def load(self, token: Token) -> None:
        """The quota."""
        quota.load(self._client, self._endpoints, CREDENTIAL, token, self._clock)


@pytest.fixture
def desk(adobe: PracticeAdobe, clock: Clock) -> Iterator[Desk]:
    """The tutorial's credential."""
    client = Client()
    yield Desk(adobe, client, clock)
    client.close()


def named(error: AppError) -> str:
    """Class and cause."""
    return f"{type(error).__name__} {error.fact('cause')}".strip()


def outcome_of_mint(desk: Desk) -> str:
    """What becomes of a token call."""
    try:
        desk.mint()
    except AppError as error:
        return named(error)
    return ""


def outcome_of_load(desk: Desk, token: Token) -> str:
    """What becomes of a quota call."""
    try:
        desk.load(token)
    except AppError as error:
        return named(error)
    return ""


@pytest.mark.parametrize("name", TOKEN)
def test_a_token_call(desk: Desk, name: str) -> None:
    """Each scenario of the token call ends as it should."""
    follow(desk.adobe.weather, name)
    assert outcome_of_mint(desk) == TOKEN[name]


@pytest.mark.parametrize("name", QUOTA)
def test_a_quota_call(desk: Desk, name: str) -> None:
    """Each scenario of the quota call, save the gateway's codes."""
    token = desk.mint()
    follow(desk.adobe.weather, name)
    assert outcome_of_load(desk, token) == QUOTA[name]


@pytest.mark.parametrize("code", GATEWAY_ERRORS)
def test_a_code_of_the_gateway(desk: Desk, code: str) -> None:
    """Each one arrives, with its code."""
    token = desk.mint()
    follow(desk.adobe.weather, f"gateway_{code}")
    with pytest.raises(AdobeError) as caught:
        desk.load(token)
    assert caught.value.fact("code") == code


def test_every_scenario_is_tried() -> None:
    """The tables above hold them all; slow is tried below, validity beside it."""
    tried = TOKEN.keys() | QUOTA.keys() | {f"gateway_{code}" for code in GATEWAY_ERRORS}
    left = {name for name in SCENARIOS if name not in tried}
    validity = {name for name in left if name.startswith("validate_")}
    assert left - validity == {"slow"}


def test_slow_weather_waits_for_its_time() -> None:
    """And lets go once it is cleared."""
    station = WeatherStation()
    follow(station, "slow")
    sky = station.take("token")
    station.clear()
    sky.wait()
    assert (sky.weather, sky.over.is_set()) == (Weather.SLOW, True)


@pytest.mark.parametrize("reason", ["expired_token", "bad_signature", "invalid_client"])
def test_a_token_that_is_not_valid(
    adobe: PracticeAdobe, client: httpx.Client, ask_token: Ask, reason: str
) -> None:
    """A 200 that says why."""
    token = ask_token().json()["access_token"]
    follow(adobe.weather, f"validate_{reason}")
    form = {"type": "access_token", "client_id": TUTORIAL.client_id, "token": token}
    answer = client.post(adobe.validate_url, data=form)
    assert answer.json() == {"valid": False, "reason": reason}


@pytest.mark.parametrize("name", IMS_ERRORS)
def test_an_error_of_ims_at_the_validity_call(
    adobe: PracticeAdobe, client: httpx.Client, name: str
) -> None:
    """It is the same there."""
    adobe.weather.set("validate", Weather.IMS_ERROR, code=name)
    answer = client.post(adobe.validate_url, data={"type": "access_token"})
    found = Answer(answer.status_code, dict(answer.headers), answer.content)
    assert said(found)[0] == refusal(found, "validate").fact("code")


def test_a_token_wears_out_after_two_calls(desk: Desk) -> None:
    """The third is refused, and a new token is taken."""
    follow(desk.adobe.weather, "worn_out")
    token = desk.mint()
    outcomes = [outcome_of_load(desk, token) for _ in range(3)]
    assert outcomes == ["", "", "TokenRefused"]
    assert outcome_of_load(desk, desk.mint()) == ""


def test_an_opaque_token_is_known_again(desk: Desk) -> None:
    """It claims nothing, and works."""
    follow(desk.adobe.weather, "opaque_token")
    assert outcome_of_load(desk, desk.mint()) == ""


@pytest.mark.parametrize(
    ("name", "given"),
    [("fewer_scopes", TUTORIAL.scopes[:3]), ("no_scopes", ())],
)
def test_scopes_given(desk: Desk, name: str, given: tuple[str, ...]) -> None:
    """Fewer, or none, with a 200."""
    follow(desk.adobe.weather, name)
    assert desk.mint().scopes_given == given


@pytest.mark.parametrize(
    ("name", "seconds"),
    [("short_life", 90.0), ("milliseconds", 86_399.992), ("expires_as_text", 86_399)],
)
def test_lifetimes(desk: Desk, name: str, seconds: float) -> None:
    """However they are told."""
    follow(desk.adobe.weather, name)
    assert desk.mint().lifetime == pytest.approx(seconds)


@pytest.mark.parametrize(
    ("name", "seconds"),
    [("short_pause", 4.0), ("throttled", 40.0), ("throttled_date", 200.0)],
)
def test_pauses(desk: Desk, name: str, seconds: float) -> None:
    """In both forms."""
    follow(desk.adobe.weather, name)
    with pytest.raises(AdobeError) as caught:
        desk.mint()
    assert caught.value.fact("retry_after") == seconds


def test_once_is_for_one_call(desk: Desk) -> None:
    """The one after goes well."""
    follow(desk.adobe.weather, "ims_invalid_scope", once=True)
    assert [outcome_of_mint(desk) for _ in range(2)] == ["ScopeRefused", ""]


def test_what_is_followed_is_told_in_order() -> None:
    """Once, although it happens to all calls; a later one takes its place."""
    station = WeatherStation()
    follow(station, "html500")
    follow(station, "gateway_403025")
    assert followed(station) == ("html500", "gateway_403025")


def test_an_unknown_scenario_is_refused() -> None:
    """A misspelt id is no fine weather."""
    with pytest.raises(KeyError):
        follow(WeatherStation(), "sunshine")


def test_the_weather_may_be_set_before_the_server_starts() -> None:
    """It is there when the first call comes."""
    endpoints = PracticeEndpoints()
    follow(endpoints.weather(), "html500")
    url = endpoints[Environment.PRACTICE].token_url
    with httpx.Client(trust_env=False) as client:
        answer = client.post(url, data={})
    endpoints.stop()
    assert answer.status_code == 500
