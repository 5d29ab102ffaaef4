"""Bad input and bad weather: a clear sentence each time, and nothing lost."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from core.adobe.endpoints import Endpoints
from core.model import Draft, Environment, Secret
from core.practice.accounts import SAMPLE_ENV, SAMPLE_ORG, TUTORIAL
from core.practice.server import PracticeAdobe
from core.practice.weather import Weather
from core.worlds import World
from gui.models.message import Message
from gui.views import header
from tests.conftest import PrivateKeyring
from tests.flows.conftest import Hand, Start

KEPT = Draft(
    name="Quota Watch",
    client_id=TUTORIAL.client_id,
    secret=TUTORIAL.secrets[0],
    scopes=TUTORIAL.scopes,
    ims_org_id=SAMPLE_ORG,
)


def with_credential(hand: Hand, draft: Draft = KEPT) -> Hand:
    """A program that keeps one credential."""
    hand.desk.credentials.add((draft,))
    hand.sees(hand.desk.state)
    hand.window.shelf.clear()
    return hand


def token_failure(hand: Hand) -> Message:
    """Ask for a token, and read what the page says of it."""
    hand.window.page.show_tab(header.TOKEN)
    hand.desk.get_token(anew=True)
    hand.sees(lambda: (state := hand.desk.state()) and state.failure)
    state = hand.desk.state()
    assert state is not None
    assert state.failure is not None
    assert hand.window.page.token.card.headline() == state.failure.message.title
    return state.failure.message


def quota_failure(hand: Hand) -> Message:
    """Load the quota, and read what the page says of it."""
    hand.desk.load_quota()
    hand.sees(lambda: (state := hand.desk.state()) and state.quota_failure)
    state = hand.desk.state()
    assert state is not None
    assert state.quota_failure is not None
    return state.quota_failure.message


def shelf_says(hand: Hand) -> Message:
    """What floats over the page, once something does."""
    hand.sees(hand.window.shelf.message)
    message = hand.window.shelf.message()
    assert message is not None
    return message


# ── files ────────────────────────────────────────────────────────────────────


FILES: dict[str, tuple[Callable[[Path], object], str]] = {
    "empty": (lambda path: path.write_bytes(b""), "This file is empty"),
    "binary": (lambda path: path.write_bytes(b"A=\0\1"), "This file is not a text"),
    "folder": (lambda path: path.mkdir(), "This is a folder"),
    "absent": (lambda path: path, "This file is not there"),
    "too large": (
        lambda path: path.write_bytes(b"A=1\n" * 300_000),
        "This file is too large",
    ),
    "encoding": (
        lambda path: path.write_bytes(b"A=\xff\xfe\xfa"),
        "This file is not UTF-8",
    ),
    "nothing in it": (
        lambda path: path.write_text("LOG_LEVEL=info\n"),
        "No credential in this text",
    ),
}

if sys.platform != "win32":
    FILES["fifo"] = (os.mkfifo, "This is not an ordinary file")


@pytest.mark.parametrize("kind", FILES)
def test_a_file_that_cannot_be_used_is_told(
    start: Start, tmp_path: Path, kind: str
) -> None:
    """Each kind has words of its own, and the window goes on."""
    make, title = FILES[kind]
    path = tmp_path / "in" / "wrong.env"
    path.parent.mkdir()
    make(path)
    hand = start()
    hand.window.fileDropped.emit(path)
    assert shelf_says(hand).title == title
    assert hand.window.is_empty()


@pytest.mark.parametrize(
    "text",
    [
        "\ufeff" + SAMPLE_ENV,
        SAMPLE_ENV.replace("\n", "\r\n"),
        SAMPLE_ENV + SAMPLE_ENV,
    ],
    ids=["BOM", "CRLF", "twice"],
)
def test_an_odd_file_is_read_all_the_same(
    start: Start, tmp_path: Path, text: str
) -> None:
    """BOM, CRLF and repeated keys stand in nobody's way."""
    from gui.dialogs.import_dialog import ImportDialog

    path = tmp_path / ".env"
    path.write_bytes(text.encode())
    hand = start()
    hand.window.fileDropped.emit(path)
    dialog = hand.dialog(ImportDialog)
    assert dialog.form.client_id.text() == TUTORIAL.client_id
    assert dialog.act.isEnabled()


# ── the keyring ──────────────────────────────────────────────────────────────


def test_without_a_keyring_the_session_is_offered(start: Start, no_bus: None) -> None:
    """The package is named, and one press keeps the secret until the end."""
    from gui.dialogs.import_dialog import ImportDialog

    hand = start()
    hand.desk.importing.open_text(SAMPLE_ENV)
    dialog = hand.dialog(ImportDialog)
    hand.clicks(dialog.act)
    hand.sees(dialog.bar.isVisible)
    message = dialog.bar.message()
    assert message is not None
    assert "gnome-keyring" in message.text
    dialog.bar.actionTriggered.emit(message.action)
    hand.sees(hand.desk.state)
    hand.desk.get_token()
    hand.sees(lambda: (state := hand.desk.state()) and state.token)


def test_a_locked_keyring_is_told_and_loses_nothing(
    start: Start, own_secret_service: PrivateKeyring
) -> None:
    """Locked is not absent: the remedy is to unlock, and the credential stays."""
    hand = with_credential(start())
    own_secret_service.lock()
    message = token_failure(hand)
    assert message.title == "Your keyring is locked"
    assert len(hand.model_ids()) == 1


def test_a_keyring_that_dies_is_told(
    start: Start, own_secret_service: PrivateKeyring
) -> None:
    """The program lives on, and says what happened."""
    hand = with_credential(start())
    own_secret_service.kill()
    assert "keyring" in token_failure(hand).title.casefold()


# ── IMS ──────────────────────────────────────────────────────────────────────

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


# ── the gateway ──────────────────────────────────────────────────────────────

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
    """The user sees the table, and nothing of the first refusal."""
    hand = with_credential(start())
    adobe.weather.set("quota", Weather.GATEWAY_ERROR, code="401013", times=1)
    hand.desk.load_quota()
    hand.sees(lambda: (state := hand.desk.state()) and state.quota)
    tokens = [seen for seen in adobe.requests if seen.path == "/ims/token/v3"]
    assert len(tokens) == 2


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
    hand.clicks(hand.window.page.token.card.main)
    hand.sees(lambda: (state := hand.desk.state()) and state.asking)
    hand.clicks(hand.window.page.token.card.main)
    hand.sees(lambda: (state := hand.desk.state()) and not state.asking)
    adobe.weather.clear()
    hand.clicks(hand.window.page.token.card.main)
    hand.sees(lambda: (state := hand.desk.state()) and state.token)
