"""What the window takes a removal's outcome to say of the keyring."""

from __future__ import annotations

from typing import Final

import pytest
from pytestqt.qtbot import QtBot

from core.errors import KeyringLocked
from core.model import Secret
from core.storage.vault import MemoryVault
from core.upkeep.inventory import Inventory, Outcome
from gui.controllers.removal import RemovalController
from gui.tasks import TaskRunner
from tests.gui.desk_parts import DRAFT, AtOnce, Build, Heard, Seat


class Shut:
    """A keyring that is locked by the time that something is to be deleted."""

    kind: Final = "keyring"

    def __init__(self) -> None:
        self._kept = MemoryVault()

    def write(self, item: str, secret: Secret, label: str) -> None:
        """It was open then."""
        self._kept.write(item, secret, label)

    def read(self, item: str, *, ask: bool = True) -> Secret:
        """As it was then."""
        return self._kept.read(item, ask=ask)

    def delete(self, item: str) -> None:
        """It would ask for its password."""
        raise KeyringLocked

    def look(self) -> None:
        """It would ask for its password."""
        raise KeyringLocked

    def describe(self) -> str:
        """What it is."""
        return "Secret Service"


def never(error: Exception) -> None:
    """The outcome tells, not a failure."""
    raise error


@pytest.fixture
def seat(seat_with: Build) -> Seat:
    """A window whose credential is in a keyring that is locked since."""
    seat = seat_with(AtOnce(), Shut())
    seat.add(DRAFT)
    return seat


@pytest.fixture
def stopped(qtbot: QtBot, seat: Seat) -> tuple[Heard, Outcome]:
    """What a real lane told of the keyring, and what the user is told."""
    listed: list[Inventory] = []
    RemovalController(seat.services, AtOnce()).inventory(listed.append, never)
    runner = TaskRunner(seat.window)
    heard = Heard(runner, "keyringAnswered")
    outcomes: list[Outcome] = []
    removal = RemovalController(seat.services, runner)
    removal.remove(listed[0], outcomes.append, never)
    qtbot.waitUntil(lambda: bool(outcomes))
    runner.stop()
    return heard, outcomes[0]


def test_a_locked_keyring_that_stops_it_is_told_as_locked(
    stopped: tuple[Heard, Outcome],
) -> None:
    """Else the foot would say that it is open, and stopped calls would go on."""
    heard, _ = stopped
    assert [type(error) for _, error in heard.told] == [KeyringLocked]


def test_where_it_stopped_is_told_all_the_same(stopped: tuple[Heard, Outcome]) -> None:
    """By name, with what went before."""
    _, outcome = stopped
    assert outcome.stopped_at is not None
    assert (outcome.items, outcome.stopped_at.name) == (0, DRAFT.name)
