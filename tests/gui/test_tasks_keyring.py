"""The keyring's lane: waiting is told, giving up ends it, other lanes may ask it."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from core.errors import Cancelled, FileAbsent, KeyringLocked
from gui.tasks import Lane, TaskRunner
from tests.gui.desk_parts import Heard
from tests.gui.task_parts import PATIENCE, Gate, Hearer, missing


def locked() -> object:
    """A job that finds the keyring locked."""
    raise KeyringLocked


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


@pytest.mark.parametrize(
    ("job", "kind"),
    [(lambda: None, type(None)), (locked, KeyringLocked)],
    ids=["done", "locked"],
)
def test_what_the_keyring_answers_is_told(
    runner: TaskRunner,
    hearer: Hearer,
    qtbot: QtBot,
    job: Callable[[], object],
    kind: type,
) -> None:
    """To whoever wants to know how it is."""
    with qtbot.waitSignal(runner.keyringAnswered) as told:
        hearer.ask(runner, Lane.KEYRING, job)
    assert isinstance(told.args[0], kind)


def test_the_answer_to_a_network_job_is_told(
    runner: TaskRunner, hearer: Hearer, qtbot: QtBot
) -> None:
    """It counts on whichever lane the user's call began."""
    with qtbot.waitSignal(runner.keyringAnswered) as told:
        hearer.ask(runner, Lane.NETWORK, lambda: runner.on_keyring(locked))
    assert isinstance(told.args[0], KeyringLocked)


def test_the_answer_is_told_though_nobody_listens(
    runner: TaskRunner, hearer: Hearer, gate: Gate, qtbot: QtBot
) -> None:
    """The user gave the call up; the keyring answered all the same."""
    ticket = hearer.ask(runner, Lane.KEYRING, gate)
    gate.entered.wait(PATIENCE)
    ticket.cancel()
    with qtbot.waitSignal(runner.keyringAnswered) as told:
        gate.open()
    assert (told.args, hearer.heard) == ([None], [])


def test_giving_up_is_no_answer(
    runner: TaskRunner, hearer: Hearer, gate: Gate, qtbot: QtBot
) -> None:
    """Nothing is known of the keyring by it."""
    heard = Heard(runner, "keyringAnswered")
    hearer.ask(runner, Lane.KEYRING, gate)
    gate.entered.wait(PATIENCE)
    runner.stop_waiting()
    qtbot.waitUntil(lambda: bool(hearer.heard))
    assert heard.told == []


def test_a_look_is_not_waiting(runner: TaskRunner, hearer: Hearer, gate: Gate) -> None:
    """Nobody asked for it, so nobody is told that it hangs."""
    runner.look_at_keyring(hearer, gate, hearer.hear, hearer.hear)
    gate.entered.wait(PATIENCE)
    watch = runner.findChild(QTimer)
    assert watch is not None
    assert (watch.isActive(), runner.keyring_is_busy()) == (False, True)


def test_a_look_is_no_answer(runner: TaskRunner, hearer: Hearer, qtbot: QtBot) -> None:
    """What it finds is for whoever looked."""
    heard = Heard(runner, "keyringAnswered")
    runner.look_at_keyring(hearer, locked, hearer.hear, hearer.hear)
    qtbot.waitUntil(lambda: bool(hearer.heard))
    assert heard.told == []


def test_winding_up_waits_for_what_is_being_written(
    runner: TaskRunner, hearer: Hearer
) -> None:
    """The window's place, as it was closed."""
    written = threading.Event()
    hearer.ask(runner, Lane.CATALOG, written.set)
    assert (runner.wind_up(PATIENCE), written.is_set()) == (True, True)


def test_winding_up_gives_up_what_hangs(
    runner: TaskRunner, hearer: Hearer, gate: Gate
) -> None:
    """No longer than it was told to wait."""
    hearer.ask(runner, Lane.KEYRING, gate)
    gate.entered.wait(PATIENCE)
    assert not runner.wind_up(0.0)


def test_winding_up_begins_nothing_more(
    runner: TaskRunner, hearer: Hearer, gate: Gate
) -> None:
    """What stood behind the hanging job does not happen."""
    begun = threading.Event()
    hearer.ask(runner, Lane.KEYRING, gate)
    hearer.ask(runner, Lane.KEYRING, begun.set)
    gate.entered.wait(PATIENCE)
    runner.wind_up(0.0)
    gate.open()
    runner.flush(Lane.KEYRING, PATIENCE)
    assert not begun.is_set()
