"""Work off the GUI thread comes back on it, whole, to whoever is still there."""

from __future__ import annotations

import threading
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from core.errors import FileAbsent
from gui.tasks import Lane, TaskRunner
from tests.gui.task_parts import PATIENCE, Gate, Hearer, missing

JOBS = 300


@pytest.fixture
def many(runner: TaskRunner, hearer: Hearer, qtbot: QtBot) -> Hearer:
    """A hearer of 300 jobs on all lanes."""
    lanes = tuple(Lane)
    for number in range(JOBS):
        lane = lanes[number % len(lanes)]
        hearer.ask(runner, lane, partial(int, number))
    qtbot.waitUntil(lambda: len(hearer.heard) >= JOBS, timeout=10_000)
    return hearer


def test_no_result_is_lost_or_told_twice(many: Hearer) -> None:
    """Each of 300 jobs is heard once."""
    assert sorted(many.heard, key=str) == sorted(range(JOBS), key=str)


def test_results_come_on_the_gui_thread(many: Hearer) -> None:
    """No callback runs on a worker."""
    assert many.threads == {threading.main_thread()}


def test_a_job_runs_off_the_gui_thread(
    runner: TaskRunner, hearer: Hearer, qtbot: QtBot
) -> None:
    """The window stays live meanwhile."""
    hearer.ask(runner, Lane.CATALOG, lambda: threading.current_thread().name)
    qtbot.waitUntil(lambda: hearer.heard == ["catalog"])


def test_the_result_of_a_cancelled_ticket_is_dropped(
    runner: TaskRunner, hearer: Hearer, gate: Gate, qtbot: QtBot
) -> None:
    """A late answer that nobody wants any more is not told; the next one is."""
    ticket = runner.run(Lane.CATALOG, hearer, gate, hearer.hear, hearer.hear)
    gate.entered.wait(PATIENCE)
    ticket.cancel()
    hearer.ask(runner, Lane.CATALOG, lambda: "next")
    gate.open()
    qtbot.waitUntil(lambda: bool(hearer.heard))
    assert hearer.heard == ["next"]


def test_a_job_cancelled_before_its_turn_is_not_done(
    runner: TaskRunner, hearer: Hearer, gate: Gate
) -> None:
    """What still stands in the queue is passed over."""
    done = threading.Event()
    runner.run(Lane.CATALOG, hearer, gate, hearer.hear, hearer.hear)
    runner.run(Lane.CATALOG, hearer, done.set, hearer.hear, hearer.hear).cancel()
    gate.open()
    runner.flush(Lane.CATALOG, PATIENCE)
    assert not done.is_set()


def test_an_owner_deleted_meanwhile_hears_nothing(
    runner: TaskRunner, hearer: Hearer, gate: Gate, qtbot: QtBot
) -> None:
    """A closed window is not called back."""
    gone, heard = QObject(), list[object]()
    runner.run(Lane.CATALOG, gone, gate, heard.append, heard.append)
    delete(gone)
    gate.open()
    hearer.ask(runner, Lane.CATALOG, lambda: "next")
    qtbot.waitUntil(lambda: hearer.heard == ["next"])
    assert heard == []


def test_a_failing_job_reports_its_error(
    runner: TaskRunner, hearer: Hearer, qtbot: QtBot
) -> None:
    """The exception itself comes back."""
    hearer.ask(runner, Lane.NETWORK, missing)
    qtbot.waitUntil(lambda: bool(hearer.heard))
    assert isinstance(hearer.heard[0], FileAbsent)


def test_a_lane_goes_on_after_a_failure(
    runner: TaskRunner, hearer: Hearer, qtbot: QtBot
) -> None:
    """A failing job does not take its thread along."""
    hearer.ask(runner, Lane.CATALOG, missing)
    hearer.ask(runner, Lane.CATALOG, lambda: "next")
    qtbot.waitUntil(lambda: hearer.heard[-1:] == ["next"])


def test_a_stopped_runner_delivers_nothing(
    runner: TaskRunner, hearer: Hearer, gate: Gate
) -> None:
    """At the end of the program no callback comes any more."""
    hearer.ask(runner, Lane.CATALOG, gate)
    gate.entered.wait(PATIENCE)
    runner.stop()
    gate.open()
    gate.thread.join(PATIENCE)
    QCoreApplication.processEvents()
    assert hearer.heard == []


def test_the_threads_end_with_the_runner(
    runner: TaskRunner, hearer: Hearer, qtbot: QtBot
) -> None:
    """None is left to hold anything of Qt's."""
    hearer.ask(runner, Lane.CATALOG, threading.current_thread)
    qtbot.waitUntil(lambda: bool(hearer.heard))
    (worker,) = hearer.heard
    assert isinstance(worker, threading.Thread)
    runner.stop()
    worker.join(PATIENCE)
    assert not worker.is_alive()


def test_flush_waits_for_what_a_lane_holds(runner: TaskRunner, hearer: Hearer) -> None:
    """Settings are on the disk before the program ends."""
    done = threading.Event()
    hearer.ask(runner, Lane.CATALOG, done.set)
    flushed = runner.flush(Lane.CATALOG, PATIENCE)
    assert (flushed, done.is_set()) == (True, True)


def test_flush_does_not_wait_for_ever(
    runner: TaskRunner, hearer: Hearer, gate: Gate
) -> None:
    """A blocked lane does not hold the end of the program."""
    hearer.ask(runner, Lane.CATALOG, gate)
    assert not runner.flush(Lane.CATALOG, 0.01)
