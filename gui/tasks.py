"""Work off the GUI thread: jobs go out on a lane, outcomes come back by one way.

A job is a plain function of plain values that returns a value or raises; it touches no
Qt object. Exactly one signal of the program crosses threads, ``TaskRunner._settled``.

The lanes are daemon threads of our own, since an executor's threads are joined at exit
and would hold the process for as long as a keyring prompt stays open.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from shiboken6 import isValid

from core.errors import StoreError
from gui.lanes import Errand, Lane, Threads, Ticket

__all__ = ["InlineRunner", "Lane", "Runner", "TaskRunner", "Ticket"]

Result = TypeVar("Result")
Waiting = tuple[QObject, Callable[[Any], None], Callable[[Exception], None]]

# Milliseconds after which a keyring job counts as waiting for the user.
WAITING_AFTER = 400


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

    def leave(self, ticket: Ticket, *, told: bool = False) -> None:
        """Let nothing stand behind a job that may hang; ``told``: its outcome is."""
        ...


class TaskRunner(QObject):
    """Runs jobs on the lanes and delivers each outcome on the GUI thread.

    Who waits for an errand is kept here, on the GUI thread alone. Give it the
    application as its parent: a thread may be reporting when a window closes.

    ``keyringWaiting`` tells that the keyring has kept a job for longer than
    :data:`WAITING_AFTER`, most likely because the system asks for a password.
    ``keyringAnswered`` tells what came of each job on its lane, whoever asked and
    whether anybody still listens: None, or the StoreError.
    """

    keyringWaiting = Signal(bool)
    keyringAnswered = Signal(object)
    _settled = Signal(object, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {lane: Threads(lane) for lane in Lane}
        self._waiting_for: dict[Errand, Waiting] = {}
        self._keyring_jobs: set[Errand] = set()
        self._seen: set[Errand] = set()
        self._waiting = False
        self._stopped = False
        self._watch = QTimer(self, interval=WAITING_AFTER)
        self._watch.timeout.connect(self._look)
        self._settled.connect(self._deliver)

    def run(
        self,
        lane: Lane,
        owner: QObject,
        job: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> Ticket:
        """Run ``job`` on ``lane``; ``owner`` gone or the ticket cancelled: no call."""
        errand = Errand(job, self._report, lane=lane)
        self._waiting_for[errand] = (owner, done, failed)
        if lane is Lane.KEYRING:
            self._enter_keyring(errand)
        self._lanes[lane].put(errand)
        return errand.ticket

    def leave(self, ticket: Ticket, *, told: bool = False) -> None:
        """Leave a job to its thread, should that be at it; the lane gets another one.

        It is given up, unless its outcome is still to be ``told``.
        """
        if not told:
            ticket.cancel()
        for errand in tuple(self._waiting_for):
            if errand.ticket is ticket:
                self._lanes[errand.lane].leave(errand)
                if not told:
                    errand.abandon()

    def on_keyring(self, job: Callable[[], Result]) -> Result:
        """Run ``job`` on the keyring's lane and wait, for jobs of other lanes."""
        finished = threading.Event()

        def settled(errand: Errand) -> None:
            finished.set()
            self._report(errand)

        errand = Errand(job, settled)
        self._report(errand, entering=True)
        self._lanes[Lane.KEYRING].put(errand)
        finished.wait()
        if errand.error is not None:
            raise errand.error
        result: Result = errand.value
        return result

    def look_at_keyring(
        self,
        owner: QObject,
        look: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Have a look on the keyring's lane, which nobody is told to be waiting for.

        What it finds is for ``done`` and ``failed`` alone.
        """
        errand = Errand(look, self._report, quiet=True)
        self._waiting_for[errand] = (owner, done, failed)
        self._keyring_jobs.add(errand)
        self._lanes[Lane.KEYRING].put(errand)

    def keyring_is_busy(self) -> bool:
        """Whether the keyring has a job, which another one would stand behind."""
        return bool(self._keyring_jobs)

    def stop_waiting(self) -> None:
        """Abandon what waits for the keyring, and its thread; start afresh."""
        self._lanes[Lane.KEYRING].close()
        self._lanes[Lane.KEYRING] = Threads(Lane.KEYRING)
        for errand in tuple(self._keyring_jobs):
            errand.abandon()

    def start_afresh(self, lane: Lane) -> None:
        """Leave a lane's threads to what they may hang on; what comes gets new ones."""
        self._lanes[lane].close()
        self._lanes[lane] = Threads(lane)
        for errand in tuple(self._waiting_for):
            if errand.lane is lane:
                errand.abandon()

    def flush(self, lane: Lane, seconds: float) -> bool:
        """Wait until the lane has done what it holds, at most ``seconds``."""
        finished = threading.Event()
        self._lanes[lane].put(Errand(finished.set, lambda _: None))
        return finished.wait(seconds)

    def wind_up(self, seconds: float) -> bool:
        """Give up what has not begun, and wait for what is being written.

        Nothing is waited for on a network that does not answer, nor on a keyring that
        asks for its password. Whether all was done within ``seconds``.
        """
        until = time.monotonic() + seconds
        for errand in (*self._waiting_for, *self._keyring_jobs):
            if errand.lane not in (Lane.CATALOG, Lane.WRITING):
                errand.ticket.cancel()
        done = self.flush(Lane.CATALOG, seconds)
        if any(errand.lane is Lane.WRITING for errand in self._waiting_for):
            left = max(0.0, until - time.monotonic())
            done = self.flush(Lane.WRITING, left) and done
        if self._keyring_jobs and not self._waiting:
            left = max(0.0, until - time.monotonic())
            done = self.flush(Lane.KEYRING, left) and done
        return done

    def stop(self) -> None:
        """Deliver nothing more, and let the threads end when they can."""
        self._stopped = True
        self._watch.stop()
        self._waiting_for.clear()
        for threads in self._lanes.values():
            threads.close()

    def _report(self, errand: Errand, *, entering: bool = False) -> None:
        """From any thread: hand an errand to the GUI thread."""
        if not self._stopped and isValid(self):
            self._settled.emit(errand, entering)

    @Slot(object, bool)
    def _deliver(self, errand: Errand, entering: bool) -> None:
        if entering:
            self._enter_keyring(errand)
            return
        self._leave_keyring(errand)
        waiting = self._waiting_for.pop(errand, None)
        if waiting is None or errand.ticket.cancelled:
            return
        owner, done, failed = waiting
        if not isValid(owner):
            return
        if errand.error is None:
            done(errand.value)
        else:
            failed(errand.error)

    def _enter_keyring(self, errand: Errand) -> None:
        self._keyring_jobs.add(errand)
        if not self._watch.isActive():
            self._watch.start()

    def _leave_keyring(self, errand: Errand) -> None:
        if errand not in self._keyring_jobs:
            return
        self._keyring_jobs.discard(errand)
        self._seen.discard(errand)
        if not errand.quiet and isinstance(errand.error, StoreError | None):
            self.keyringAnswered.emit(errand.error)
        if all(job.quiet for job in self._keyring_jobs):
            self._watch.stop()
            self._tell_waiting(False)

    def _look(self) -> None:
        if self._seen & self._keyring_jobs:
            self._tell_waiting(True)
        self._seen = {job for job in self._keyring_jobs if not job.quiet}

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
        errand = Errand(job, lambda _: None)
        errand.perform()
        if errand.error is None:
            done(errand.value)
        else:
            failed(errand.error)
        return Ticket()

    def leave(self, ticket: Ticket, *, told: bool = False) -> None:
        """Nothing is under way any more."""
        if not told:
            ticket.cancel()
