"""A job that hangs is left to its thread; the lane goes on."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from gui.tasks import InlineRunner, Lane, TaskRunner
from tests.gui.task_parts import PATIENCE, Gate, Hearer


@pytest.fixture
def held(runner: TaskRunner, hearer: Hearer, gate: Gate) -> Hearer:
    """One who waits for what stands behind a job that hangs."""
    ticket = runner.run(Lane.WRITING, Hearer(), gate, hearer.hear, hearer.hear)
    gate.entered.wait(PATIENCE)
    hearer.ask(runner, Lane.WRITING, lambda: "behind")
    runner.leave(ticket)
    return hearer


def test_what_stands_behind_a_job_that_is_left_is_done(
    held: Hearer, qtbot: QtBot
) -> None:
    """On a thread of its own."""
    qtbot.waitUntil(lambda: bool(held.heard))
    assert held.heard == ["behind"]


def test_others_of_the_lane_are_not_given_up(
    runner: TaskRunner, hearer: Hearer, gate: Gate, qtbot: QtBot
) -> None:
    """Only the one that is left: an import goes on beside a preview."""
    runner.run(Lane.READING, hearer, gate, hearer.hear, hearer.hear)
    gate.entered.wait(PATIENCE)
    other = Gate()
    ticket = runner.run(Lane.READING, hearer, other, hearer.hear, hearer.hear)
    runner.leave(ticket)
    other.open()
    gate.open()
    qtbot.waitUntil(lambda: bool(hearer.heard))
    assert hearer.heard == ["through"]


def test_what_is_left_may_still_be_told(
    runner: TaskRunner, hearer: Hearer, gate: Gate, qtbot: QtBot
) -> None:
    """A write that nobody waits for says what became of it."""
    ticket = runner.run(Lane.WRITING, hearer, gate, hearer.hear, hearer.hear)
    gate.entered.wait(PATIENCE)
    runner.leave(ticket, told=True)
    gate.open()
    qtbot.waitUntil(lambda: bool(hearer.heard))
    assert hearer.heard == ["through"]


def test_a_lane_that_was_left_still_works_in_turn(
    runner: TaskRunner, held: Hearer, gate: Gate, qtbot: QtBot
) -> None:
    """The thread that comes back takes no more jobs: one alone does them."""
    gate.open()
    for number in range(20):
        held.ask(runner, Lane.WRITING, lambda number=number: number)  # type: ignore[misc]  # a default is how it is bound
    qtbot.waitUntil(lambda: len(held.heard) == 21)
    assert held.heard == ["behind", *range(20)]


def test_the_end_waits_for_what_is_written(
    runner: TaskRunner, hearer: Hearer, gate: Gate
) -> None:
    """As for the catalog; here it takes too long."""
    runner.run(Lane.WRITING, hearer, gate, hearer.hear, hearer.hear)
    gate.entered.wait(PATIENCE)
    assert not runner.wind_up(0.05)


def test_the_end_does_not_wait_for_what_is_looked_at(
    runner: TaskRunner, hearer: Hearer, gate: Gate
) -> None:
    """A share that hangs holds nobody."""
    runner.run(Lane.READING, hearer, gate, hearer.hear, hearer.hear)
    gate.entered.wait(PATIENCE)
    assert runner.wind_up(PATIENCE)


def test_a_job_that_was_done_at_once_is_over(hearer: Hearer) -> None:
    """Nothing is left to be left."""
    runner = InlineRunner()
    ticket = hearer.ask(runner, Lane.READING, lambda: "done")
    runner.leave(ticket)
    assert (hearer.heard, ticket.cancelled) == (["done"], True)
