"""Which scope is it, with threads and keyring: found, or given up in the middle."""

from __future__ import annotations

from dataclasses import replace

from core.practice.server import PracticeAdobe
from core.practice.weather import Weather
from gui.dialogs.scope_search import ScopeSearchDialog
from tests.conftest import PrivateKeyring
from tests.flows.conftest import Hand, Start
from tests.flows.parts import KEPT, token_failure, with_credential

MIXED = replace(KEPT, scopes=(*KEPT.scopes, "not_bound", "nor_this"))


def searching(hand: Hand) -> ScopeSearchDialog:
    """The failed card's button, then the dialog's."""
    token_failure(hand)
    hand.clicks(hand.window.page.token.card.main)
    dialog = hand.dialog(ScopeSearchDialog)
    hand.clicks(dialog.act)
    return dialog


def test_refused_scopes_are_found_and_removed(
    start: Start, secret_service: PrivateKeyring
) -> None:
    """From the failed card to a token, by three buttons."""
    hand = with_credential(start(), MIXED)
    dialog = searching(hand)
    hand.sees(lambda: dialog.act.isEnabled())
    hand.clicks(dialog.act)
    hand.no_dialog(ScopeSearchDialog)
    hand.desk.get_token()
    hand.sees(lambda: (state := hand.desk.state()) and state.token)
    state = hand.desk.state()
    assert state is not None
    assert state.credential.scopes == KEPT.scopes


def test_a_search_is_given_up_in_the_middle_of_a_call(
    start: Start, secret_service: PrivateKeyring, adobe: PracticeAdobe
) -> None:
    """At once, though Adobe hangs; the dialog says so and stays."""
    hand = with_credential(start(), MIXED)
    token_failure(hand)
    before = len(adobe.requests)
    adobe.weather.set("token", Weather.SLOW, seconds=60)
    hand.clicks(hand.window.page.token.card.main)
    dialog = hand.dialog(ScopeSearchDialog)
    hand.clicks(dialog.act)
    hand.sees(lambda: len(adobe.requests) > before)
    hand.clicks(dialog.cancel)
    hand.sees(lambda: dialog.title.text() == "No refused scope found yet")
    said = dialog.bar.message()
    assert said is not None
    assert said.title == "The search was stopped"
