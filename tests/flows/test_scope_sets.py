"""Tokens for some of the scopes, with threads and keyring: a set, a token, and back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from core.practice.server import PracticeAdobe
from gui.dialogs.scope_set import ScopeSetDialog
from gui.views.scope_choice import ScopeChoice
from tests.conftest import PrivateKeyring
from tests.flows.conftest import Hand, Start
from tests.flows.parts import with_credential

READING = ("AdobeID", "openid", "read_profile")


def choice(hand: Hand) -> ScopeChoice:
    """The button in the card's heading."""
    return hand.window.page.token.scopes.choice


def chooses(hand: Hand, words: str) -> None:
    """An entry of its menu."""
    (entry,) = [each for each in choice(hand).entries() if each.text() == words]
    entry.trigger()


def makes_a_set(hand: Hand) -> None:
    """By the dialog: a name, and three ticks."""
    chooses(hand, "New set…")
    dialog = hand.dialog(ScopeSetDialog)
    hand.types(dialog.field.line, "Reading")
    for scope in READING:
        (item,) = dialog.list.findItems(scope, Qt.MatchFlag.MatchExactly)
        item.setCheckState(Qt.CheckState.Checked)
    hand.clicks(dialog.act)
    hand.no_dialog(ScopeSetDialog)


def gets_a_token(hand: Hand) -> tuple[str, ...]:
    """By the filled button; the scopes that it is for."""
    hand.clicks(hand.window.page.token.card.main)
    hand.sees(lambda: (state := hand.desk.state()) and state.token)
    state = hand.desk.state()
    assert state is not None
    assert state.token is not None
    return state.token.scopes_asked


def copied(hand: Hand) -> str:
    """What the filled button copies."""
    before = QGuiApplication.clipboard().text()
    hand.clicks(hand.window.page.token.card.main)
    hand.sees(lambda: QGuiApplication.clipboard().text() != before)
    return QGuiApplication.clipboard().text()


def asked(adobe: PracticeAdobe) -> int:
    """How many tokens Adobe was asked for."""
    return len([seen for seen in adobe.requests if "token" in seen.path])


def test_a_set_has_a_token_of_its_own(
    start: Start, secret_service: PrivateKeyring, adobe: PracticeAdobe
) -> None:
    """Two tokens by two requests, and each is copied for its own scopes alone."""
    hand = with_credential(start())
    whole = gets_a_token(hand)
    first = copied(hand)
    makes_a_set(hand)
    part = gets_a_token(hand)
    second = copied(hand)
    chooses(hand, "All scopes")
    third = copied(hand)
    told = part, set(part) < set(whole), first == third, first == second, asked(adobe)
    assert told == (READING, True, True, False, 2)


def test_a_set_is_still_chosen_at_the_next_start(
    start: Start, secret_service: PrivateKeyring, adobe: PracticeAdobe
) -> None:
    """And gets no token by itself."""
    makes_a_set(with_credential(start()))
    again = start()
    again.sees(again.desk.state)
    told = choice(again).text(), again.window.page.token.card.headline(), asked(adobe)
    assert told == ("Reading", "No token yet", 0)
