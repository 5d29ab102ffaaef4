"""Work off the GUI thread comes back on it, whole, to whoever is still there."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from core.errors import Cancelled, FileAbsent
from gui.tasks import InlineRunner, Lane, Runner, TaskRunner

JOBS = 300
PATIENCE = 20.0


class Gate:
    """A job that waits until it is let through."""

    def __init__(self) -> None:
        self.entered = threading.Event()
        self._open = threading.Event()

    def __call__(self) -> str:
        """Wait."""
        self.entered.set()
        self._open.wait(PATIENCE)
        return "through"

    def open(self) -> None:
        """Let it through."""
        self._open.set()


class Hearer(QObject):
    """Hears outcomes, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.threads: set[threading.Thread] = set()

    def hear(self, outcome: object) -> None:
        """Keep it."""
        self.heard.append(outcome)
        self.threads.add(threading.current_thread())

    def ask(self, runner: Runner, lane: Lane, job: Callable[[], object]) -> object:
        """Have a job done, and hear whatever comes of it."""
        return runner.run(lane, self, job, self.hear, self.hear)


@pytest.fixture
def runner() -> Iterator[TaskRunner]:
    """A runner with real threads."""
    made = TaskRunner()
    yield made
    made.stop()


@pytest.fixture
def gate() -> Iterator[Gate]:
    """A gate that is open in the end."""
    made = Gate()
    yield made
    made.open()


@pytest.fixture
def hearer() -> Hearer:
    """Whoever asks."""
    return Hearer()


def missing() -> object:
    """A job that fails."""
    raise FileAbsent(name="a.env")


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
    runner.flush(Lane.CATALOG, PATIENCE)
    QCoreApplication.processEvents()
    assert hearer.heard == []


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


def test_the_inline_runner_reports_before_it_returns(hearer: Hearer) -> None:
    """Tests of controllers need no loop."""
    hearer.ask(InlineRunner(), Lane.NETWORK, lambda: "now")
    assert hearer.heard == ["now"]
