"""What the user gave up on does not go on by itself."""

from __future__ import annotations

import pytest

from core.errors import Cancelled, KeyringLocked
from gui.models.message import Level, Message
from gui.models.state import Failure
from tests.conftest import FakeClock
from tests.gui.desk_parts import DRAFT, Build, Holding, Seat


@pytest.fixture
def runner() -> Holding:
    """Calls to Adobe are kept."""
    return Holding()


@pytest.fixture
def seat(seat_with: Build, runner: Holding, clock: FakeClock) -> Seat:
    """A credential whose token and quota a locked keyring has stopped."""
    seat = seat_with(runner)
    (one,) = seat.add(DRAFT)
    message = Message(Level.FAILURE, "Locked")
    failure = Failure(message, "KeyringLocked", clock.now())
    seat.model.update(one, failure=failure, quota_failure=failure)
    return seat


@pytest.mark.parametrize("call", ["token", "quota"])
def test_a_call_that_was_cancelled_waits_for_a_click(
    seat: Seat, runner: Holding, call: str
) -> None:
    """Asked for again and given up: an open keyring is no reason to ask."""
    (seat.desk.get_token if call == "token" else seat.desk.load_quota)()
    seat.desk.cancel(call)
    seat.desk.calls.go_on()
    assert runner.held() == 1


@pytest.mark.parametrize("call", ["token", "quota"])
def test_a_call_whose_wait_was_stopped_waits_for_a_click(
    seat: Seat, runner: Holding, call: str
) -> None:
    """As where Stop waiting ends it."""
    adobe, one = seat.desk.calls._adobe, seat.desk.chosen
    (adobe.tokenFailed if call == "token" else adobe.quotaFailed).emit(one, Cancelled())
    seat.desk.calls.go_on()
    assert runner.held() == 0


def test_what_was_given_up_on_is_no_longer_said_to_be_locked(seat: Seat) -> None:
    """Once the keyring is open."""
    seat.desk.get_token()
    seat.desk.cancel("token")
    seat.desk.calls.go_on()
    assert seat.state(seat.desk.chosen).failure is None


@pytest.mark.parametrize("wish", ["get_token", "load_quota", "copy_token"])
def test_the_next_click_counts_again(seat: Seat, runner: Holding, wish: str) -> None:
    """What a locked keyring stops after it goes on as ever."""
    seat.desk.get_token()
    seat.desk.cancel("token")
    getattr(seat.desk, wish)()
    adobe, one = seat.desk.calls._adobe, seat.desk.chosen
    adobe._tickets.clear()
    adobe.tokenFailed.emit(one, KeyringLocked())
    before = runner.held()
    seat.desk.calls.go_on()
    assert runner.held() > before
