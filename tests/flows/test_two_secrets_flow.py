"""Two client secrets with threads, a keyring and Adobe over HTTP."""

from __future__ import annotations

from core.model import Secret
from core.practice.accounts import TUTORIAL
from core.practice.server import PracticeAdobe
from gui.dialogs.confirm import ConfirmDialog
from gui.dialogs.small import ReplaceSecretDialog
from gui.views import header
from tests.conftest import PrivateKeyring
from tests.flows.conftest import Hand, Start
from tests.flows.parts import KEPT, shelf_says, with_credential

WRONG = Secret("p8e-" + "0" * 32)
SWITCHING = KEPT.with_changes(secret=WRONG, second=TUTORIAL.secrets[0])
TELLS = "The first secret was refused; the second worked and is now in use."


def sent(adobe: PracticeAdobe) -> list[Secret]:
    """The client secrets that Adobe was asked with, in their order."""
    return [seen.secret("client_secret") for seen in adobe.requests]


def marks(hand: Hand) -> list[tuple[bool, bool]]:
    """Of each row: whether it is marked as in use, and as refused."""
    rows = hand.window.page.details.secrets.rows
    return [(row.in_use.isVisible(), row.refused.isVisible()) for row in rows]


def has_token(hand: Hand) -> None:
    """Ask for a token, and wait for it."""
    hand.window.page.show_tab(header.TOKEN)
    hand.desk.get_token()
    hand.sees(lambda: (state := hand.desk.state()) and state.token)


def test_the_second_gets_the_token_and_the_page_tells(
    start: Start, secret_service: PrivateKeyring, adobe: PracticeAdobe
) -> None:
    """From the button to the marks of the Details, by the message's own button."""
    hand = with_credential(start(), SWITCHING)
    hand.clicks(hand.window.page.token.card.main)
    message = shelf_says(hand)
    hand.window.shelf.actionTriggered.emit(message.action)
    hand.sees(lambda: marks(hand) == [(False, True), (True, False)])
    assert (message.text, sent(adobe)) == (TELLS, [WRONG, TUTORIAL.secrets[0]])


def test_the_next_start_tries_the_right_one_first(
    start: Start, secret_service: PrivateKeyring, adobe: PracticeAdobe
) -> None:
    """One request for the second token, and nothing to be told."""
    has_token(with_credential(start(), SWITCHING))
    again = start()
    again.sees(again.desk.state)
    before = len(sent(adobe))
    has_token(again)
    shelf = again.window.late_shelf.made
    assert (sent(adobe)[before:], shelf and shelf.message()) == (
        [TUTORIAL.secrets[0]],
        None,
    )


def test_a_secret_is_replaced_without_a_gap(
    start: Start, secret_service: PrivateKeyring, adobe: PracticeAdobe
) -> None:
    """A second one is added, the first one removed; tokens go on."""
    hand = with_credential(start(), KEPT.with_changes(secret=WRONG))
    hand.window.page.show_tab(header.DETAILS)
    card = hand.window.page.details.secrets
    hand.clicks(card.add)
    adding = hand.dialog(ReplaceSecretDialog)
    hand.types(adding.field.edit, TUTORIAL.secrets[0].reveal())
    hand.clicks(adding.act)
    hand.no_dialog(ReplaceSecretDialog)
    hand.sees(card.rows[1].isVisible)
    card.rows[0].remove.click()
    hand.clicks(hand.dialog(ConfirmDialog).act)
    hand.no_dialog(ConfirmDialog)
    has_token(hand)
    assert sent(adobe) == [TUTORIAL.secrets[0]]
