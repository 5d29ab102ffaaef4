"""The search for a refused scope: calls for tokens, and how many were made."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.model import Credential
from core.services import Services
from gui.controllers.gauge import Gauge
from gui.tasks import Lane, Runner

if TYPE_CHECKING:
    from core.scope_values import Found

Failed = Callable[[Exception], None]


class Course:
    """How far a search has come: written by its thread, read by the window."""

    __slots__ = ("cancelled", "made", "most")

    def __init__(self) -> None:
        self.made = self.most = 0
        self.cancelled = False


class ScopesController(QObject):
    """``progressed(made, most)`` while a search is under way."""

    progressed = Signal(int, int)

    def __init__(
        self, services: Services, runner: Runner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._runner = runner
        self._course: Course | None = None
        self._gauge = Gauge(self)
        self._gauge.moved.connect(self.progressed)

    def search(
        self, credential: Credential, done: Callable[[Found], None], failed: Failed
    ) -> None:
        """Find the refused scopes; :meth:`cancel` ends it with what is known."""
        self._course = course = Course()
        self._gauge.follow(lambda: (course.made, course.most))

        def ended(found: Found) -> None:
            self._over(course)
            done(found)

        def stopped(error: Exception) -> None:
            self._over(course)
            failed(error)

        job = partial(_found, self._services, credential, course)
        self._runner.run(Lane.NETWORK, self, job, ended, stopped)

    def cancel(self, credential: Credential) -> None:
        """Ask for no more tokens."""
        if self._course is not None:
            self._course.cancelled = True
            self._services.cancel_call(credential, "scopes")

    def _over(self, course: Course) -> None:
        if self._course is course:
            self._gauge.stop()
            self._course = None


def _found(services: Services, credential: Credential, course: Course) -> Found:
    """Search. What was cancelled before its first call is cancelled with that call."""

    def progress(made: int, most: int) -> None:
        course.made, course.most = made, most
        if course.cancelled:
            services.cancel_call(credential, "scopes")

    return services.search_scopes(credential, progress=progress)
