"""A server that sends a secret or a token back: it is found nowhere all the same."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from core.adobe.endpoints import Endpoints
from core.model import Environment, Secret
from core.practice.server import PracticeAdobe
from core.worlds import World
from tests.conftest import PrivateKeyring
from tests.flows.conftest import Hand, Start
from tests.flows.echoing import ECHOES, echoing
from tests.flows.parts import token_failure, with_credential
from tests.flows.planted import DRAFT, PLANTED, UNLIKE, known_to, leaks


def pointed_at(hand: Hand, world: World, token_url: str, quota_url: str) -> None:
    """Send the program's calls elsewhere."""
    there = Endpoints(Environment.CUSTOM, token_url, quota_url)
    hand.program.services.world = replace(world, endpoints={Environment.CUSTOM: there})


def printed(capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture) -> str:
    """Everything that was said on the terminal or to a log, at any level."""
    said = capfd.readouterr()
    return said.out + said.err + caplog.text


@pytest.mark.parametrize("secret", [PLANTED, UNLIKE], ids=["p8e", "unlike"])
@pytest.mark.parametrize("kind", ECHOES)
def test_a_secret_that_is_sent_back_is_not_told(
    start: Start,
    secret_service: PrivateKeyring,
    world: World,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
    kind: str,
    secret: str,
) -> None:
    """Whatever spelling it comes in: not in the window, the history or the log."""
    caplog.set_level("DEBUG")
    hand = with_credential(start(), replace(DRAFT, secret=Secret(secret)))
    with echoing(ECHOES[kind]) as address:
        pointed_at(hand, world, address, address)
        token_failure(hand)
    assert leaks(hand, tmp_path, printed(capfd, caplog), secret) == []


@pytest.mark.parametrize("kind", ECHOES)
def test_a_token_that_is_sent_back_is_not_told(
    start: Start,
    secret_service: PrivateKeyring,
    adobe: PracticeAdobe,
    world: World,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
    kind: str,
) -> None:
    """The same for the quota's server; a success shows it hidden in the table."""
    caplog.set_level("DEBUG")
    known_to(adobe)
    hand = with_credential(start(), DRAFT)
    hand.desk.get_token()
    hand.sees(lambda: (state := hand.desk.state()) and state.token)
    state = hand.desk.state()
    assert state is not None
    assert state.token is not None
    token = state.token.value.reveal()
    with echoing(ECHOES[kind]) as address:
        pointed_at(hand, world, adobe.token_url, address)
        hand.desk.load_quota()
        hand.sees(
            lambda: (now := hand.desk.state()) and (now.quota_failure or now.quota)
        )
    assert leaks(hand, tmp_path, printed(capfd, caplog), token) == []
