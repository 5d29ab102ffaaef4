"""Practice with a pause: it is seen in the window, and can be given up."""

from __future__ import annotations

import pytest

from core.model import Draft
from core.practice import scenarios
from core.practice.accounts import TUTORIAL
from core.worlds import World, practice_world
from tests.flows.conftest import Start

KNOWN = Draft(
    name="Quota Watch",
    client_id=TUTORIAL.client_id,
    secret=TUTORIAL.secrets[0],
    scopes=TUTORIAL.scopes,
    ims_org_id=TUTORIAL.org,
)


@pytest.fixture
def world() -> World:
    """Practice, as the window starts it; its folder goes with the program."""
    return practice_world()


def test_a_pause_is_seen_and_given_up(start: Start, world: World) -> None:
    """It says what is waited for, and how long; *Cancel* ends the call."""
    hand = start()
    hand.desk.credentials.add((KNOWN,))
    hand.sees(lambda: hand.desk.chosen)
    assert world.weather is not None
    scenarios.follow(world.weather(), "short_pause")
    card = hand.window.page.token.card
    hand.clicks(card.main)
    hand.sees(lambda: card.headline() == "Adobe asks for a pause")
    assert card.detail().startswith("Next try in ")
    hand.clicks(card.main)
    hand.sees(lambda: (state := hand.desk.state()) and not state.asking)
    assert card.headline() == "No token yet"
