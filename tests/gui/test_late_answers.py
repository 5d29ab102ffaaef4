"""Answers that come late: each lands on its own row, or nowhere."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.practice.accounts import OTHER_ORG
from core.practice.weather import Weather
from gui.tasks import Lane, TaskRunner
from tests.gui.desk_parts import DRAFT, Build, Holding, Seat, draft_of

OTHER = draft_of(OTHER_ORG)


@pytest.fixture
def holding() -> Holding:
    """A runner that keeps calls until told."""
    return Holding()


@pytest.fixture
def slow(seat_with: Build, holding: Holding) -> Iterator[Seat]:
    """A window whose Adobe answers when told."""
    seat = seat_with(holding)
    seat.services.on_keyring = lambda job: job()
    yield seat
    holding.stop()


@pytest.fixture
def pair(slow: Seat) -> tuple[str, str]:
    """Two credentials; the first one is chosen."""
    first, second = slow.add(DRAFT, OTHER)
    slow.desk.choose(first)
    return first, second


def test_a_call_under_way_is_shown(slow: Seat, pair: tuple[str, str]) -> None:
    """The ring turns while Adobe is asked."""
    slow.desk.get_token()
    assert slow.state(pair[0]).asking


def test_a_late_token_lands_on_its_own_row(
    slow: Seat, holding: Holding, pair: tuple[str, str]
) -> None:
    """Also when another credential was chosen meanwhile."""
    slow.desk.get_token()
    slow.desk.choose(pair[1])
    holding.finish()
    tokens = [slow.state(each).token is not None for each in pair]
    assert tokens == [True, False]


def test_a_late_token_is_not_drawn_on_another_page(
    slow: Seat, holding: Holding, pair: tuple[str, str]
) -> None:
    """The page in front is that of its credential."""
    slow.desk.get_token()
    slow.desk.choose(pair[1])
    holding.finish()
    drawn = slow.window.page.state
    assert drawn is not None
    assert (drawn.id, drawn.token) == (pair[1], None)


def test_a_late_failure_lands_on_its_own_row(
    slow: Seat, holding: Holding, pair: tuple[str, str]
) -> None:
    """And leaves the other one alone."""
    slow.adobe.weather.set("quota", Weather.HTML500)
    slow.desk.load_quota()
    slow.desk.choose(pair[1])
    holding.finish()
    failures = [slow.state(each).quota_failure is not None for each in pair]
    assert failures == [True, False]


def test_a_late_answer_for_a_deleted_credential_is_dropped(
    slow: Seat, holding: Holding, pair: tuple[str, str]
) -> None:
    """Nothing comes back from the dead."""
    slow.desk.get_token()
    slow.desk.credentials.delete(slow.credential(pair[0]))
    holding.finish()
    assert slow.model.ids() == (pair[1],)


def test_a_deleted_credential_leaves_no_token_to_copy(
    slow: Seat, holding: Holding, pair: tuple[str, str]
) -> None:
    """A copy that was waiting for its token is given up."""
    QGuiApplication.clipboard().setText("a recipe")
    slow.desk.copy_token()
    slow.desk.credentials.delete(slow.credential(pair[0]))
    holding.finish()
    assert QGuiApplication.clipboard().text() == "a recipe"


def test_a_cancelled_token_is_not_shown(
    slow: Seat, holding: Holding, pair: tuple[str, str]
) -> None:
    """Cancel means that nothing comes any more."""
    slow.desk.get_token()
    slow.desk.cancel("token")
    holding.finish()
    state = slow.state(pair[0])
    assert (state.asking, state.token) == (False, None)


def test_a_cancelled_copy_stays_cancelled(
    slow: Seat, holding: Holding, pair: tuple[str, str]
) -> None:
    """The next token is not copied by itself."""
    QGuiApplication.clipboard().setText("a recipe")
    slow.desk.copy_token()
    slow.desk.cancel("token")
    slow.desk.get_token()
    holding.finish()
    holding.finish()
    assert QGuiApplication.clipboard().text() == "a recipe"


def test_cancelling_the_token_leaves_the_quota_under_way(
    slow: Seat, pair: tuple[str, str]
) -> None:
    """Each call is cancelled by itself."""
    slow.desk.load_quota()
    slow.desk.get_token()
    slow.desk.cancel("token")
    state = slow.state(pair[0])
    assert (state.asking, state.quota_asking) == (False, True)


def test_an_edit_meanwhile_voids_the_answer(
    slow: Seat, holding: Holding, pair: tuple[str, str]
) -> None:
    """A token for the old scopes is not shown under the new ones."""
    slow.desk.get_token()
    slow.desk.credentials.edit(pair[0], DRAFT.with_changes(scopes=("openid",)))
    holding.finish()
    assert slow.state(pair[0]).token is None


def test_giving_up_on_the_keyring_ends_the_call(
    seat_with: Build, qtbot: QtBot, qapp: QApplication
) -> None:
    """Nothing failed: the page is as it was before."""
    opened = threading.Event()
    seat = seat_with(TaskRunner(qapp))
    qtbot.waitUntil(seat.window.is_empty)
    seat.desk.credentials.add((DRAFT,))
    qtbot.waitUntil(lambda: bool(seat.model.ids()))
    (one,) = seat.model.ids()
    seat.runner.run(
        Lane.KEYRING, seat.window, opened.wait, lambda _: None, lambda _: None
    )
    seat.desk.get_token()
    qtbot.waitUntil(lambda: seat.state(one).waiting)
    seat.desk.stop_waiting()
    qtbot.waitUntil(lambda: not seat.state(one).asking)
    opened.set()
    state = seat.state(one)
    assert (state.waiting, state.failure) == (False, None)
