"""The controller of the import preview: lanes, progress, and an end midway."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject

from core.errors import Cancelled, KeyringLocked
from core.model import Draft, Environment, Secret
from core.services import Services
from core.storage.vault import MemoryVault
from core.taking import Decision, Taken
from core.worlds import World
from gui.controllers.importing import ImportingController
from gui.tasks import InlineRunner, Lane, Ticket
from tests.conftest import FakeClock

Result = TypeVar("Result")
NEW = Draft(name="New", client_id="a" * 32, secret=Secret("s"))


class Lanes(InlineRunner):
    """Remembers which lanes were used."""

    def __init__(self) -> None:
        self.used: list[Lane] = []

    def run(
        self,
        lane: Lane,
        owner: QObject,
        job: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> Ticket:
        """Do it now."""
        self.used.append(lane)
        return super().run(lane, owner, job, done, failed)


class Stopping(Services):
    """Services whose taking is cancelled, or locked, after the first one."""

    outcome: Taken | None = None
    between: Callable[[], None] | None = None

    def take(
        self,
        decisions: tuple[Decision, ...],
        progress: Callable[[int, int], None] | None = None,
    ) -> Taken:
        """One, then what comes between, then the next."""
        if self.outcome is not None:
            return self.outcome
        assert progress is not None
        assert self.between is not None
        progress(0, len(decisions))
        self.between()
        progress(1, len(decisions))
        return Taken()


class Told:
    """What came of it."""

    def __init__(self) -> None:
        self.done: list[Taken] = []
        self.failed: list[Exception] = []


@pytest.fixture
def services(tmp_path: Path, clock: FakeClock) -> Iterator[Stopping]:
    """Services without an Adobe."""
    world = World(Environment.PRACTICE, {}, tmp_path / "data")
    made = Stopping(world, MemoryVault(), clock.now)
    yield made
    made.close()


def taken(controller: ImportingController) -> Told:
    """Take two."""
    told = Told()
    decisions = (Decision(NEW), Decision(NEW))
    controller.take(decisions, told.done.append, told.failed.append)
    return told


@pytest.mark.parametrize(
    ("look", "lane"), [(False, Lane.CATALOG), (True, Lane.KEYRING)]
)
def test_only_secrets_are_compared_on_the_keyring_s_lane(
    services: Stopping, look: bool, lane: Lane
) -> None:
    """What is kept is known without it."""
    runner = Lanes()
    controller = ImportingController(services, runner)
    controller.compare((NEW,), lambda _: None, lambda _: None, look=look)
    assert runner.used == [lane]


def test_an_import_that_is_cancelled_ends_before_the_next_one(
    services: Stopping,
) -> None:
    """By the failure that says so."""
    controller = ImportingController(services, InlineRunner())
    services.between = controller.cancel
    assert [type(each) for each in taken(controller).failed] == [Cancelled]


def test_what_was_done_before_a_failure_is_told(services: Stopping) -> None:
    """The job fails for its lane's sake; whoever asked hears the outcome."""
    services.outcome = Taken(failed=KeyringLocked(), undone=2)
    told = taken(ImportingController(services, InlineRunner()))
    assert (told.done, told.failed) == ([services.outcome], [])


def test_the_lane_hears_that_the_keyring_stopped_it(services: Stopping) -> None:
    """It would take the keyring to be open otherwise."""
    services.outcome = Taken(failed=KeyringLocked(), undone=2)
    failures: list[Exception] = []

    class Listening(InlineRunner):
        """Hears how the job itself ended."""

        def run(
            self,
            lane: Lane,
            owner: QObject,
            job: Callable[[], Result],
            done: Callable[[Result], None],
            failed: Callable[[Exception], None],
        ) -> Ticket:
            """Do it now."""

            def hear(error: Exception) -> None:
                failures.append(error)
                failed(error)

            return super().run(lane, owner, job, done, hear)

    taken(ImportingController(services, Listening()))
    assert [type(each) for each in failures] == [KeyringLocked]
