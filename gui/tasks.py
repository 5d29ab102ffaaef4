"""Work off the GUI thread: three lanes of daemon threads and one way back.

A job is a plain function of plain values that returns a value or raises; it touches no
Qt object. Exactly one signal of the program crosses threads, ``TaskRunner._settled``.

The lanes are daemon threads of our own, since an executor's threads are joined at exit
and would hold the process for as long as a keyring prompt stays open.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from enum import Enum
from queue import SimpleQueue
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from shiboken6 import isValid

from core.errors import Cancelled

Result = TypeVar("Result")

#: Milliseconds after which a keyring job counts as waiting for the user.
WAITING_AFTER = 400


class Lane(Enum):
    """Where a job runs; the value is the number of threads."""

    KEYRING = ("keyring", 1)
    CATALOG = ("catalog", 1)
    NETWORK = ("network", 4)


class Ticket:
    """A claim on a result; once cancelled, a late result is dropped."""

    __slots__ = ("cancelled",)

    def __init__(self) -> None:
        self.cancelled = False

    def cancel(self) -> None:
        """Give up on the result; the job itself may still finish."""
        self.cancelled = True


class Runner(Protocol):
    """What a controller needs to have work done."""

    def run(
        self,
        lane: Lane,
        owner: QObject,
        job: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> Ticket:
        """Run ``job`` on ``lane``; call ``done`` or ``failed`` on the GUI thread."""
        ...


class _Errand:
    """One job on its way through a lane and back; settles once."""

    def __init__(
        self, job: Callable[[], Any], settle: Callable[[_Errand], None]
    ) -> None:
        self._job, self._settle = job, settle
        self._lock = threading.Lock()
        self._settled = False
        self.ticket = Ticket()
        self.value: Any = None
        self.error: Exception | None = None

    def perform(self) -> None:
        if self.ticket.cancelled:
            self.abandon()
            return
        value, error = None, None
        try:
            value = self._job()
        except Exception as caught:  # noqa: BLE001 - the one bridge for failures
            error = caught
        self._finish(value, error)

    def abandon(self) -> None:
        """Settle as cancelled now; what the job still brings is dropped."""
        self._finish(None, Cancelled())

    def _finish(self, value: Any, error: Exception | None) -> None:
        with self._lock:
            if self._settled:
                return
            self._settled = True
        self.value, self.error = value, error
        self._settle(self)


class _Threads:
    """Daemon threads that take errands from one queue."""

    def __init__(self, name: str, count: int) -> None:
        self._queue: SimpleQueue[_Errand] = SimpleQueue()
        self._name, self._count, self._started = name, count, 0
        self._lock = threading.Lock()

    def put(self, errand: _Errand) -> None:
        with self._lock:
            if self._started < self._count:
                self._started += 1
                threading.Thread(
                    target=self._work, name=self._name, daemon=True
                ).start()
        self._queue.put(errand)

    def _work(self) -> None:
        while True:
            self._queue.get().perform()


class TaskRunner(QObject):
    """Runs jobs on the lanes and delivers each outcome on the GUI thread.

    ``keyringWaiting`` tells that the keyring has kept a job for longer than
    :data:`WAITING_AFTER`, most likely because the system asks for a password.
    """

    keyringWaiting = Signal(bool)
    _settled = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {lane: _Threads(*lane.value) for lane in Lane}
        self._settled.connect(self._deliver)
        self._keyring_jobs: set[_Errand] = set()
        self._waiting = False
        self._watch = QTimer(self, interval=WAITING_AFTER)
        self._watch.timeout.connect(self._look)
        self._seen: set[_Errand] = set()
        self._stopped = False

    def run(
        self,
        lane: Lane,
        owner: QObject,
        job: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> Ticket:
        """Run ``job`` on ``lane``; ``owner`` gone or the ticket cancelled: no call."""

        def settle(errand: _Errand) -> None:
            if not self._stopped and isValid(self):
                self._settled.emit((errand, owner, done, failed))

        errand = _Errand(job, settle)
        if lane is Lane.KEYRING:
            self._enter_keyring(errand)
        self._lanes[lane].put(errand)
        return errand.ticket

    def on_keyring(self, job: Callable[[], Result]) -> Result:
        """Run ``job`` on the keyring's lane and wait, for jobs of other lanes."""
        finished = threading.Event()

        def settle(errand: _Errand) -> None:
            finished.set()
            if not self._stopped and isValid(self):
                self._settled.emit((errand, None, None, None))

        errand = _Errand(job, settle)
        self._settled.emit((errand, "enter", None, None))
        self._lanes[Lane.KEYRING].put(errand)
        finished.wait()
        if errand.error is not None:
            raise errand.error
        result: Result = errand.value
        return result

    def stop_waiting(self) -> None:
        """Abandon what waits for the keyring, and its thread; start afresh."""
        self._lanes[Lane.KEYRING] = _Threads(*Lane.KEYRING.value)
        for errand in tuple(self._keyring_jobs):
            errand.abandon()

    def flush(self, lane: Lane, seconds: float) -> bool:
        """Wait until the lane has done what it holds, at most ``seconds``."""
        finished = threading.Event()
        self._lanes[lane].put(_Errand(finished.set, lambda _: None))
        return finished.wait(seconds)

    def stop(self) -> None:
        """Deliver nothing more."""
        self._stopped = True
        self._watch.stop()

    @Slot(object)
    def _deliver(self, settled: tuple[_Errand, Any, Any, Any]) -> None:
        errand, owner, done, failed = settled
        if owner == "enter":
            self._enter_keyring(errand)
            return
        self._leave_keyring(errand)
        if done is None or errand.ticket.cancelled or not isValid(owner):
            return
        if errand.error is None:
            done(errand.value)
        else:
            failed(errand.error)

    def _enter_keyring(self, errand: _Errand) -> None:
        self._keyring_jobs.add(errand)
        if not self._watch.isActive():
            self._watch.start()

    def _leave_keyring(self, errand: _Errand) -> None:
        if errand not in self._keyring_jobs:
            return
        self._keyring_jobs.discard(errand)
        self._seen.discard(errand)
        if not self._keyring_jobs:
            self._watch.stop()
            self._tell_waiting(False)

    def _look(self) -> None:
        if self._seen & self._keyring_jobs:
            self._tell_waiting(True)
        self._seen = set(self._keyring_jobs)

    def _tell_waiting(self, waiting: bool) -> None:
        if waiting != self._waiting:
            self._waiting = waiting
            self.keyringWaiting.emit(waiting)


class InlineRunner:
    """The same, at once and on the calling thread: for tests of controllers."""

    def run(
        self,
        lane: Lane,
        owner: QObject,
        job: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> Ticket:
        """Run ``job`` now and report before returning."""
        del lane, owner
        ticket = Ticket()
        try:
            value = job()
        except Exception as error:  # noqa: BLE001 - mirrors the bridge above
            failed(error)
        else:
            done(value)
        return ticket
