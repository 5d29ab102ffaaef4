"""The removal's controller: what went is told, whatever came of the rest."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, QTimer

from core.errors import KeyringLocked
from core.upkeep.inventory import Inventory, Outcome
from gui.controllers.removal import RemovalController
from gui.tasks import Lane, Ticket
from tests.gui.desk_parts import DRAFT, AtOnce, Build, Heard, Holding, Seat

Result = TypeVar("Result")


def never(error: Exception) -> None:
    """No failure is expected."""
    raise error


@pytest.fixture
def seat(seat_with: Build) -> Seat:
    """A window with one credential."""
    seat = seat_with(AtOnce())
    seat.add(DRAFT)
    return seat


def listed(removal: RemovalController) -> Inventory:
    """What there is to remove."""
    found: list[Inventory] = []
    removal.inventory(found.append, never)
    return found[0]


def test_what_went_is_told(seat: Seat) -> None:
    """So that the list of credentials can follow."""
    removal = RemovalController(seat.services, AtOnce())
    ids = seat.model.ids()
    heard = Heard(removal, "gone")
    removal.remove(listed(removal), lambda _: None, never)
    assert heard.told == [("gone", ids)]


def test_a_removal_that_is_stopped_before_it_begins_removes_nothing(
    seat: Seat,
) -> None:
    """Its job looks before each item."""
    runner = Holding(Lane.KEYRING)
    removal = RemovalController(seat.services, runner)
    outcomes: list[Outcome] = []
    removal.remove(listed(removal), outcomes.append, never)
    removal.cancel()
    runner.finish()
    assert (outcomes[0].items, len(listed(removal).items)) == (0, 1)


def test_how_far_it_has_come_is_told_while_it_removes(seat: Seat) -> None:
    """The thread writes figures, the window reads them now and then."""
    runner = Holding(Lane.KEYRING)
    removal = RemovalController(seat.services, runner)
    heard = Heard(removal, "progressed")
    removal.remove(listed(removal), lambda _: None, never)
    timer, progress = removal.findChild(QTimer), removal._course
    assert timer is not None
    assert progress is not None
    progress.done, progress.total = 1, 3
    timer.timeout.emit()
    assert heard.told == [("progressed", 1, 3)]


def test_the_list_of_the_window_follows(seat: Seat) -> None:
    """With the last credential the three doors are back."""
    removing = seat.desk.late_removing.get()
    removing._removal.gone.emit(seat.model.ids())
    assert seat.window.is_empty()


def test_a_failure_before_the_first_item_is_told(seat: Seat) -> None:
    """As when another Mintdesk is open."""

    class Failing(AtOnce):
        """Whose jobs all fail."""

        def run(
            self,
            lane: Lane,
            owner: QObject,
            job: Callable[[], Result],
            done: Callable[[Result], None],
            failed: Callable[[Exception], None],
        ) -> Ticket:
            failed(KeyringLocked())
            return Ticket()

    removal = RemovalController(seat.services, Failing())
    told: list[Exception] = []
    removal.remove(Inventory((), (), (), ()), lambda _: None, told.append)
    assert isinstance(told[0], KeyringLocked)
