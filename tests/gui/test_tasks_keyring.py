"""The keyring's lane: waiting is told, giving up ends it, other lanes may ask it."""

from __future__ import annotations

import threading

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from core.errors import Cancelled, FileAbsent
from gui.tasks import Lane, TaskRunner
from tests.gui.task_parts import PATIENCE, Gate, Hearer, missing


def test_a_keyring_that_keeps_a_job_is_told(
    runner: TaskRunner, hearer: Hearer, gate: Gate, qtbot: QtBot
) -> None:
    """A prompt of the system is most likely open."""
    with qtbot.waitSignal(runner.keyringWaiting, timeout=5_000) as told:
        hearer.ask(runner, Lane.KEYRING, gate)
    assert told.args == [True]


def test_a_keyring_that_lets_a_job_go_is_told(
    runner: TaskRunner, hearer: Hearer, gate: Gate, qtbot: QtBot
) -> None:
    """The waiting ends with the job."""
    with qtbot.waitSignal(runner.keyringWaiting, timeout=5_000):
        hearer.ask(runner, Lane.KEYRING, gate)
    with qtbot.waitSignal(runner.keyringWaiting, timeout=5_000) as told:
        gate.open()
    assert told.args == [False]


def test_waiting_for_the_network_is_not_waiting_for_the_keyring(
    runner: TaskRunner, hearer: Hearer, gate: Gate
) -> None:
    """A slow server starts no watch over the keyring."""
    hearer.ask(runner, Lane.NETWORK, gate)
    gate.entered.wait(PATIENCE)
    watch = runner.findChild(QTimer)
    assert watch is not None
    assert not watch.isActive()


def test_a_network_job_that_waits_for_the_keyring_is_told(
    runner: TaskRunner, hearer: Hearer, gate: Gate, qtbot: QtBot
) -> None:
    """It counts on whichever lane the user's call began."""
    with qtbot.waitSignal(runner.keyringWaiting, timeout=5_000) as told:
        hearer.ask(runner, Lane.NETWORK, lambda: runner.on_keyring(gate))
    assert told.args == [True]


def test_giving_up_settles_what_waits_as_cancelled(
    runner: TaskRunner, hearer: Hearer, gate: Gate, qtbot: QtBot
) -> None:
    """The blocked job and the one behind it both end, though the prompt is open."""
    hearer.ask(runner, Lane.KEYRING, gate)
    hearer.ask(runner, Lane.KEYRING, lambda: "behind")
    gate.entered.wait(PATIENCE)
    runner.stop_waiting()
    qtbot.waitUntil(lambda: len(hearer.heard) == 2)
    assert [type(each) for each in hearer.heard] == [Cancelled, Cancelled]


def test_a_job_that_was_given_up_is_not_done_later(
    runner: TaskRunner, hearer: Hearer, gate: Gate
) -> None:
    """What stood behind an open prompt does not happen once it is closed."""
    done = threading.Event()
    hearer.ask(runner, Lane.KEYRING, gate)
    hearer.ask(runner, Lane.KEYRING, done.set)
    gate.entered.wait(PATIENCE)
    runner.stop_waiting()
    gate.open()
    gate.thread.join(PATIENCE)
    assert not done.is_set()


def test_after_giving_up_the_keyring_has_a_fresh_thread(
    runner: TaskRunner, hearer: Hearer, gate: Gate, qtbot: QtBot
) -> None:
    """A later job does not stand behind the one that was given up."""
    runner.run(Lane.KEYRING, hearer, gate, hearer.hear, lambda _: None)
    gate.entered.wait(PATIENCE)
    runner.stop_waiting()
    hearer.ask(runner, Lane.KEYRING, lambda: "later")
    qtbot.waitUntil(lambda: hearer.heard == ["later"])


def test_giving_up_lets_a_network_job_go(
    runner: TaskRunner, hearer: Hearer, gate: Gate, qtbot: QtBot
) -> None:
    """A call that waits for its secret ends as cancelled."""
    hearer.ask(runner, Lane.NETWORK, lambda: runner.on_keyring(gate))
    qtbot.waitUntil(gate.entered.is_set)
    runner.stop_waiting()
    qtbot.waitUntil(lambda: bool(hearer.heard))
    assert isinstance(hearer.heard[0], Cancelled)


def test_a_network_job_gets_a_value_from_the_keyring_lane(
    runner: TaskRunner, hearer: Hearer, qtbot: QtBot
) -> None:
    """The keyring is touched on its own thread alone."""

    def job() -> str:
        return runner.on_keyring(lambda: threading.current_thread().name)

    hearer.ask(runner, Lane.NETWORK, job)
    qtbot.waitUntil(lambda: hearer.heard == ["keyring"])


def test_a_network_job_gets_the_error_of_the_keyring_lane(
    runner: TaskRunner, hearer: Hearer, qtbot: QtBot
) -> None:
    """What the keyring refuses ends the call."""
    hearer.ask(runner, Lane.NETWORK, lambda: runner.on_keyring(missing))
    qtbot.waitUntil(lambda: bool(hearer.heard))
    assert isinstance(hearer.heard[0], FileAbsent)
