"""What several flows do: keep a credential, fail at a call, read what is said."""

from __future__ import annotations

from core.model import Draft
from core.practice.accounts import SAMPLE_ORG, TUTORIAL
from gui.models.message import Message
from gui.views import header
from tests.flows.conftest import Hand

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


def shelf_says(hand: Hand) -> Message:
    """What floats over the page, once something does."""
    hand.sees(hand.window.shelf.message)
    message = hand.window.shelf.message()
    assert message is not None
    return message
