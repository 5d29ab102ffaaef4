"""What every controller has: services to ask, and a runner that does it on a lane."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from gui.controllers.gauge import Gauge

if TYPE_CHECKING:
    from core.services import Services
    from gui.tasks import Lane, Runner

Result = TypeVar("Result")
Failed = Callable[[Exception], None]


class Course(Protocol):
    """How far a long job has come: written by its thread, read by the window."""

    @property
    def done(self) -> int:
        """So many are done."""
        ...

    @property
    def total(self) -> int:
        """Of so many; 0 while that is not known."""
        ...


Way = TypeVar("Way", bound=Course)


class Controller(QObject):
    """The user's intents as methods; outcomes as signals, or told to whoever asked."""

    def __init__(
        self, services: Services, runner: Runner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._runner = runner


class LongController(Controller, Generic[Way]):
    """One long job at a time; ``progressed(done, total)`` while it goes on."""

    progressed = Signal(int, int)

    def __init__(
        self, services: Services, runner: Runner, parent: QObject | None = None
    ) -> None:
        super().__init__(services, runner, parent)
        self._course: Way | None = None
        self._gauge = Gauge(self)
        self._gauge.moved.connect(self.progressed)

    def _pursue(
        self,
        course: Way,
        lane: Lane,
        job: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Failed,
        *,
        so_far: Callable[[], Result | None] = lambda: None,
    ) -> None:
        """Follow a job to its end; where it fails, ``so_far`` may be its outcome."""
        self._course = course
        self._gauge.follow(lambda: (course.done, course.total))

        def ended(outcome: Result) -> None:
            self._over(course)
            done(outcome)

        def stopped(error: Exception) -> None:
            self._over(course)
            outcome = so_far()
            if outcome is None:
                failed(error)
            else:
                done(outcome)

        self._runner.run(lane, self, job, ended, stopped)

    def _over(self, course: Way) -> None:
        """Also where the keyring's answer is no longer waited for."""
        if self._course is course:
            self._gauge.stop()
            self._course = None
