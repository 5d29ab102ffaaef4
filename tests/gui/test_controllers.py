"""Intents become jobs, outcomes become signals that name their credential."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from core.errors import WrongSecret
from core.model import Credential
from gui.controllers.adobe import AdobeController
from gui.tasks import InlineRunner
from tests.gui.desk_parts import Heard, Holding, ScriptedServices

if TYPE_CHECKING:
    from tests.conftest import FakeClock

CREDENTIAL = Credential("one", "Shop", "id-1", ("openid",), secret_item="memory/one/1")
OTHER = Credential("two", "Site", "id-2", ("openid",), secret_item="memory/two/1")


def hearing(controller: AdobeController) -> Heard:
    """Everything that the calls tell."""
    calls = ("tokenAsked", "tokenReady", "tokenFailed", "cancelled")
    return Heard(controller, *calls, "quotaAsked", "quotaReady", "quotaFailed")


@pytest.fixture
def at_once(scripted: ScriptedServices) -> AdobeController:
    """Calls that are answered before they return."""
    return AdobeController(scripted, InlineRunner())


@pytest.fixture
def holding() -> Holding:
    """A runner that keeps calls until told."""
    return Holding()


@pytest.fixture
def held(scripted: ScriptedServices, holding: Holding) -> AdobeController:
    """Calls that are answered when told."""
    return AdobeController(scripted, holding)


Ask = Callable[[AdobeController, Credential], None]
BOTH = pytest.mark.parametrize(
    ("call", "ask"),
    [("token", AdobeController.mint), ("quota", AdobeController.load_quota)],
)
EITHER = pytest.mark.parametrize(
    "ask", [AdobeController.mint, AdobeController.load_quota]
)


def test_a_token_is_told_with_its_credential(
    at_once: AdobeController, scripted: ScriptedServices
) -> None:
    """Asked, then ready, and new."""
    heard = hearing(at_once)
    at_once.mint(CREDENTIAL)
    ready = ("tokenReady", "one", scripted.token, True)
    assert heard.told == [("tokenAsked", "one"), ready]


def test_a_token_in_hand_is_not_called_new(at_once: AdobeController) -> None:
    """Nobody announces what was there."""
    at_once.mint(CREDENTIAL)
    heard = hearing(at_once)
    at_once.mint(CREDENTIAL)
    assert heard.told[-1][-1] is False


def test_a_report_is_told_with_its_credential(
    at_once: AdobeController, scripted: ScriptedServices
) -> None:
    """Asked, then ready."""
    heard = hearing(at_once)
    at_once.load_quota(CREDENTIAL)
    assert heard.told == [("quotaAsked", "one"), ("quotaReady", "one", scripted.report)]


@BOTH
def test_a_failure_is_told_with_its_credential(
    at_once: AdobeController, scripted: ScriptedServices, call: str, ask: Ask
) -> None:
    """The exception itself, for the words."""
    scripted.token = scripted.report = error = WrongSecret()
    heard = hearing(at_once)
    ask(at_once, CREDENTIAL)
    assert heard.told[-1] == (f"{call}Failed", "one", error)


@EITHER
def test_a_call_can_be_made_again_after_a_failure(
    at_once: AdobeController, scripted: ScriptedServices, ask: Ask
) -> None:
    """A failed call is over."""
    scripted.token = scripted.report = WrongSecret()
    ask(at_once, CREDENTIAL)
    ask(at_once, CREDENTIAL)
    assert scripted.calls == 2


@EITHER
def test_a_second_call_under_way_is_not_started(
    held: AdobeController, holding: Holding, ask: Ask
) -> None:
    """A double click asks once."""
    ask(held, CREDENTIAL)
    ask(held, CREDENTIAL)
    assert holding.held() == 1


@EITHER
def test_another_credential_need_not_wait(
    held: AdobeController, holding: Holding, ask: Ask
) -> None:
    """Each has calls of its own."""
    ask(held, CREDENTIAL)
    ask(held, OTHER)
    assert holding.held() == 2


@BOTH
def test_a_late_answer_is_dropped_after_cancel(
    held: AdobeController, holding: Holding, call: str, ask: Ask
) -> None:
    """Cancelled is the last that is told."""
    heard = hearing(held)
    ask(held, CREDENTIAL)
    held.cancel(call, "one")
    holding.finish()
    assert heard.told == [(f"{call}Asked", "one"), ("cancelled", "one")]


@BOTH
def test_a_cancelled_call_can_be_made_again(
    held: AdobeController, holding: Holding, call: str, ask: Ask
) -> None:
    """The second one is answered, the first one is not."""
    heard = hearing(held)
    ask(held, CREDENTIAL)
    held.cancel(call, "one")
    ask(held, CREDENTIAL)
    holding.finish()
    holding.finish()
    assert heard.names().count(f"{call}Ready") == 1


def test_cancelling_nothing_tells_nothing(at_once: AdobeController) -> None:
    """No page changes for a key pressed too late."""
    heard = hearing(at_once)
    at_once.cancel("token", "one")
    assert heard.told == []


def test_cancelling_all_ends_both_calls(held: AdobeController) -> None:
    """As when a credential is deleted."""
    held.mint(CREDENTIAL)
    held.load_quota(CREDENTIAL)
    held.cancel_all("one")
    under_way = [held.is_asking(call, "one") for call in ("token", "quota")]
    assert under_way == [False, False]


def test_cancelling_all_of_one_leaves_the_other(held: AdobeController) -> None:
    """A delete stops nobody else's call."""
    held.mint(CREDENTIAL)
    held.mint(OTHER)
    held.cancel_all("one")
    assert held.is_asking("token", "two")


def test_held_tokens_are_looked_at_without_a_call(
    at_once: AdobeController, scripted: ScriptedServices, clock: FakeClock
) -> None:
    """An expired one is still held, and no longer good."""
    at_once.mint(CREDENTIAL)
    clock.advance(86_401)
    looked = (at_once.held(CREDENTIAL), at_once.good(CREDENTIAL))
    assert looked == (scripted.token, None)
