"""Bad weather: what Adobe answers, or does not, in a clear sentence each time."""

from __future__ import annotations

import socket
import ssl
from dataclasses import replace

import pytest
import trustme
from PySide6.QtCore import Qt

from core.adobe.endpoints import Endpoints
from core.model import Draft, Environment, Secret
from core.practice.server import PracticeAdobe
from core.practice.weather import Weather
from core.worlds import World
from gui.models.message import Message
from tests.conftest import PrivateKeyring
from tests.flows.conftest import Hand, Start
from tests.flows.parts import KEPT, token_failure, with_credential


def quota_failure(hand: Hand) -> Message:
    """Load the quota, and read what the page says of it."""
    hand.desk.load_quota()
    hand.sees(lambda: (state := hand.desk.state()) and state.quota_failure)
    state = hand.desk.state()
    assert state is not None
    assert state.quota_failure is not None
    return state.quota_failure.message


IMS: dict[str, tuple[Weather, str]] = {
    "throttled": (Weather.THROTTLED, "Adobe asks for a pause"),
    "html": (Weather.HTML500, "Adobe’s server failed"),
    "unavailable": (Weather.UNAVAILABLE503, "Adobe’s server failed"),
    "no token": (Weather.NO_TOKEN, "Adobe answered without a token"),
    "garbage": (Weather.GARBAGE, "Adobe’s answer is not JSON"),
    "empty": (Weather.EMPTY, "Adobe’s answer is empty"),
    "redirect": (Weather.REDIRECT, "{host} sent the call elsewhere"),
    "huge": (Weather.HUGE, "The answer of {host} is too large"),
    "truncated": (Weather.TRUNCATED, "The answer of {host} broke off"),
}


@pytest.mark.parametrize("kind", IMS)
def test_each_weather_of_ims_has_its_words(
    start: Start, secret_service: PrivateKeyring, adobe: PracticeAdobe, kind: str
) -> None:
    """What Adobe answered is told, with what to do."""
    weather, title = IMS[kind]
    hand = with_credential(start())
    adobe.weather.set("token", weather)
    message = token_failure(hand)
    assert message.title == title.replace("{host}", "127.0.0.1")
    assert message.action


REFUSED: dict[str, tuple[Draft, str]] = {
    "secret": (replace(KEPT, secret=Secret("p8e-wrong")), "client secret"),
    "client": (replace(KEPT, client_id="0" * 32), "client ID"),
    "scope": (replace(KEPT, scopes=("openid", "not_bound")), "scope"),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_each_refusal_of_ims_has_its_words_and_its_id(
    start: Start, secret_service: PrivateKeyring, kind: str
) -> None:
    """Wrong secret, unknown client and unbound scope are three things."""
    draft, word = REFUSED[kind]
    hand = with_credential(start(), draft)
    message = token_failure(hand)
    assert word in message.title
    assert message.debug_id


def test_nobody_at_the_address_is_told(
    start: Start, secret_service: PrivateKeyring, world: World
) -> None:
    """No server: which host, and the network to check."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        nowhere = Endpoints(Environment.CUSTOM, f"http://127.0.0.1:{port}/token", "")
        hand = with_credential(start())
        hand.program.services.world = replace(
            world, endpoints={Environment.CUSTOM: nowhere}
        )
        assert token_failure(hand).title == "127.0.0.1 cannot be reached"


GATEWAY: dict[str, str] = {
    "403003": "This API is not part of the project",
    "403025": "This credential has no access to that org",
    "403027": "This credential has no access to that org",
    "429050": "Adobe asks for a pause",
    "401013": "Adobe refused the token, and a new one too",
}


@pytest.mark.parametrize("code", GATEWAY)
def test_each_refusal_of_the_gateway_has_its_words_and_its_id(
    start: Start, secret_service: PrivateKeyring, adobe: PracticeAdobe, code: str
) -> None:
    """The cause, the remedy and Adobe's request id."""
    hand = with_credential(start())
    adobe.weather.set("quota", Weather.GATEWAY_ERROR, code=code)
    message = quota_failure(hand)
    assert message.title == GATEWAY[code]
    assert message.debug_id


def test_401013_once_gets_one_new_token_and_one_more_try(
    start: Start, secret_service: PrivateKeyring, adobe: PracticeAdobe
) -> None:
    """The user sees the table, and above it why the token is another one."""
    hand = with_credential(start())
    adobe.weather.set("quota", Weather.GATEWAY_ERROR, code="401013", times=1)
    hand.desk.load_quota()
    hand.sees(lambda: (state := hand.desk.state()) and state.quota)
    tokens = [seen for seen in adobe.requests if seen.path == "/ims/token/v3"]
    note = hand.window.page.quota.note
    assert (len(tokens), note.text().startswith("With a new token")) == (2, True)


@pytest.mark.parametrize(
    ("weather", "title"),
    [
        (Weather.PROBLEM_JSON, "Adobe refused the request"),
        (Weather.EMPTY, "Adobe’s answer is empty"),
    ],
    ids=["problem+json", "empty"],
)
def test_other_answers_of_the_gateway_have_words(
    start: Start,
    secret_service: PrivateKeyring,
    adobe: PracticeAdobe,
    weather: Weather,
    title: str,
) -> None:
    """Problem Details and an empty body are not left to guess."""
    hand = with_credential(start())
    adobe.weather.set("quota", weather)
    assert quota_failure(hand).title == title


def test_the_window_lives_while_adobe_is_slow(
    start: Start, secret_service: PrivateKeyring, adobe: PracticeAdobe
) -> None:
    """A slow call can be watched and cancelled, and the next one works."""
    hand = with_credential(start())
    adobe.weather.set("token", Weather.SLOW, times=1, seconds=20)
    button = hand.window.page.token.card.main
    hand.clicks(button)
    hand.sees(lambda: adobe.requests)  # it has reached Adobe, and hangs there
    hand.qtbot.keyClick(button, Qt.Key.Key_Space)
    hand.sees(lambda: (state := hand.desk.state()) and not state.asking)
    hand.qtbot.keyClick(button, Qt.Key.Key_Space)
    hand.sees(lambda: (state := hand.desk.state()) and state.token)
    asked = [seen for seen in adobe.requests if seen.path == "/ims/token/v3"]
    assert len(asked) == 2  # the second did not join the first


def test_a_certificate_that_nobody_vouches_for_is_refused(
    start: Start, secret_service: PrivateKeyring, world: World
) -> None:
    """TLS with an unknown authority: told, and no secret is sent."""
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(tls)
    with PracticeAdobe(tls=tls) as adobe:
        untrusted = Endpoints(Environment.CUSTOM, adobe.token_url, adobe.quota_url)
        hand = with_credential(start())
        hand.program.services.world = replace(
            world, endpoints={Environment.CUSTOM: untrusted}
        )
        message = token_failure(hand)
        assert message.title == "This connection is not trusted"
        assert adobe.requests == []
