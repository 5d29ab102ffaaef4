"""A call that waits for its next try: told in place, and to the ear once."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from core.adobe.stopping import Pausing
from core.model import Credential
from gui import pause_words
from gui.models.credential_list import CredentialListModel
from gui.models.state import CredentialState, Pause
from gui.pausing import PauseWatch
from gui.views.quota_page import QuotaPage
from gui.views.token_card import TokenCard
from tests.gui.desk_parts import DRAFT, Build, Heard, Holding, Seat

ONE = Credential("id", "Quota Watch", "c" * 32)
BRIEF = Pausing("throttled", 3.2)


class Scripted:
    """Tells of each call what it is told."""

    def __init__(self, **told: Pausing) -> None:
        self.told = told

    def pause_of(self, credential: Credential, call: str) -> Pausing | None:
        """What the call waits for."""
        return self.told.get(call)


@pytest.fixture
def model() -> CredentialListModel:
    """A list with one credential."""
    made = CredentialListModel(lambda: 0.0)
    made.set_credentials((ONE,))
    return made


def watch(model: CredentialListModel, services: Scripted) -> PauseWatch:
    """Somebody who looks at the one."""
    return PauseWatch(services, model, lambda: model.state(ONE.id), model)


def state(model: CredentialListModel) -> CredentialState:
    """What is known of the one."""
    found = model.state(ONE.id)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("call", "asking", "place"),
    [("token", "asking", "pause"), ("quota", "quota_asking", "quota_pause")],
)
def test_a_pause_is_seen(
    model: CredentialListModel, call: str, asking: str, place: str
) -> None:
    """In whole seconds, rounded up: at 0 the next try is made."""
    model.update(ONE.id, **{asking: True})
    watch(model, Scripted(**{call: BRIEF})).look()
    assert getattr(state(model), place) == Pause("throttled", 4)


def test_a_call_that_is_over_waits_for_nothing(model: CredentialListModel) -> None:
    """Whatever was seen last."""
    watch(model, Scripted(token=BRIEF)).look()
    assert state(model).pause is None


def test_a_pause_that_is_over_goes(model: CredentialListModel) -> None:
    """The next try is under way."""
    model.update(ONE.id, asking=True, pause=Pause("failed", 1))
    watch(model, Scripted()).look()
    assert state(model).pause is None


def test_a_pause_is_spoken_once(model: CredentialListModel) -> None:
    """Not each of its seconds."""
    model.update(ONE.id, asking=True)
    services = Scripted(token=BRIEF)
    watching = watch(model, services)
    heard = Heard(watching, "spoken")
    watching.look()
    services.told["token"] = Pausing("throttled", 2.2)
    watching.look()
    assert heard.told == [("spoken", "Adobe asks for a pause. Next try in 4 s.")]


def test_a_moment_is_not_spoken(model: CredentialListModel) -> None:
    """It would be over before."""
    model.update(ONE.id, asking=True)
    watching = watch(model, Scripted(token=Pausing("failed", 0.4)))
    heard = Heard(watching, "spoken")
    watching.look()
    assert heard.told == []


def test_nothing_shown_is_nothing_looked_at(model: CredentialListModel) -> None:
    """No credential is chosen."""
    watching = PauseWatch(Scripted(token=BRIEF), model, lambda: None, model)
    watching.look()
    assert state(model).pause is None


@pytest.mark.parametrize("why", ["throttled", "failed", "unreachable"])
def test_reasons_are_told_apart(why: str) -> None:
    """Each has a title of its own."""
    others = {"throttled", "failed", "unreachable"} - {why}
    ours = pause_words.title(Pause(why, 1))
    assert ours not in {pause_words.title(Pause(other, 1)) for other in others}


def test_the_card_counts_down(qtbot: QtBot) -> None:
    """With the way out beside it."""
    card = TokenCard(lambda: 0.0, boot=lambda: 0.0)
    qtbot.addWidget(card)
    card.show_state(CredentialState(ONE, asking=True, pause=Pause("throttled", 4)))
    assert (card.headline(), card.detail(), card.main.text()) == (
        "Adobe asks for a pause",
        "Next try in 4 s.",
        "Cancel",
    )


def test_the_quota_page_counts_down(qtbot: QtBot) -> None:
    """Above the table."""
    page = QuotaPage(lambda: 0.0, lambda _field, _text: "", boot=lambda: 0.0)
    qtbot.addWidget(page)
    pause = Pause("unreachable", 2)
    page.show_state(CredentialState(ONE, quota_asking=True, quota_pause=pause))
    assert page.note.text() == "No connection to Adobe. Next try in 2 s."


@pytest.fixture
def held(seat_with: Build) -> Seat:
    """A window whose calls to Adobe do not end by themselves."""
    return seat_with(Holding())


def test_the_window_looks_with_its_clock(held: Seat) -> None:
    """Each second, while it can be seen."""
    (one,) = held.add(DRAFT)
    held.desk.get_token()
    held.model.update(one, pause=Pause("failed", 1))
    held.desk.ticker.ticked.emit()
    assert held.state(one).pause is None


def test_a_new_call_begins_without_a_pause(held: Seat) -> None:
    """What the last one waited for is no longer true."""
    (one,) = held.add(DRAFT)
    held.model.update(one, quota_pause=Pause("failed", 1))
    held.desk.load_quota()
    assert (held.state(one).quota_asking, held.state(one).quota_pause) == (True, None)
