"""Lanes: daemon threads that take jobs from a queue. No Qt here.

A worker holds the job and its result, and never a widget or a callback: whoever drops
the last hold on an object of Qt destroys it, and that must be the GUI thread.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from enum import Enum
from queue import SimpleQueue
from typing import Any

from core.errors import Cancelled


class Lane(Enum):
    """Where a job runs; the value is its threads' name and number.

    READING has several, since one may hang on a share without being given up.
    """

    KEYRING = ("keyring", 1)
    CATALOG = ("catalog", 1)
    NETWORK = ("network", 4)
    READING = ("reading", 3)
    WRITING = ("writing", 1)


class Ticket:
    """A claim on a result; once cancelled, a late result is dropped."""

    __slots__ = ("cancelled",)

    def __init__(self) -> None:
        self.cancelled = False

    def cancel(self) -> None:
        """Give up on the result; the job itself may still finish."""
        self.cancelled = True


class Errand:
    """One job on its way through a lane and back; settles once.

    ``quiet``: nobody at the window asked for it, so nobody is told that it waits.
    """

    def __init__(
        self,
        job: Callable[[], Any],
        settled: Callable[[Errand], None],
        *,
        lane: Lane = Lane.KEYRING,
        quiet: bool = False,
    ) -> None:
        self.lane, self.quiet = lane, quiet
        self._job: Callable[[], Any] | None = job
        self._settled = settled
        self._lock = threading.Lock()
        self._done = False
        self.ticket = Ticket()
        self.value: Any = None
        self.error: Exception | None = None

    def perform(self) -> None:
        """Do the job, unless nobody waits for it any more."""
        job = self._job
        if self.ticket.cancelled or job is None:
            self.abandon()
            return
        value, error = None, None
        try:
            value = job()
        except Exception as caught:  # noqa: BLE001 - the one bridge for failures
            error = caught
        self._finish(value, error)

    def abandon(self) -> None:
        """Settle as cancelled now; what the job still brings is dropped."""
        self._finish(None, Cancelled())

    def _finish(self, value: Any, error: Exception | None) -> None:
        with self._lock:
            if self._done:
                return
            self._done = True
        self.value, self.error, self._job = value, error, None
        self._settled(self)


class Threads:
    """The daemon threads of one lane, started when they are needed."""

    def __init__(self, lane: Lane) -> None:
        self._queue: SimpleQueue[Errand | None] = SimpleQueue()
        self._name, self._count = lane.value
        self._started = 0
        self._doing: set[Errand] = set()
        self._closed = False
        self._lock = threading.Lock()

    def put(self, errand: Errand) -> None:
        """Queue an errand; on a closed lane it is over at once."""
        with self._lock:
            closed = self._closed
            if not closed and self._started < self._count:
                self._started += 1
                self._start()
            if not closed:
                self._queue.put(errand)
        if closed:
            errand.abandon()

    def leave(self, errand: Errand) -> None:
        """Leave the thread that does this errand to it; what comes gets another."""
        with self._lock:
            if errand not in self._doing or self._closed:
                return
            self._doing.discard(errand)
            self._start()

    def close(self) -> None:
        """Let the threads end once they have done what is queued."""
        with self._lock:
            for _ in range(self._started):
                self._queue.put(None)
            self._closed = True

    def _start(self) -> None:
        threading.Thread(target=self._work, name=self._name, daemon=True).start()

    def _work(self) -> None:
        while (errand := self._queue.get()) is not None:
            with self._lock:
                self._doing.add(errand)
            errand.perform()
            with self._lock:
                stays = errand in self._doing
                self._doing.discard(errand)
            del errand
            if not stays:
                return
