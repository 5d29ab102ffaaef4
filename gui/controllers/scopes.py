"""The search for a refused scope: calls for tokens, and how many were made."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from core.model import Credential
from core.services import Services
from gui.controllers.controller import Failed, LongController
from gui.tasks import Lane

if TYPE_CHECKING:
    from core.scope_values import Found


class Course:
    """How far a search has come: written by its thread, read by the window."""

    __slots__ = ("cancelled", "done", "total")

    def __init__(self) -> None:
        self.done = self.total = 0
        self.cancelled = False


class ScopesController(LongController["Course"]):
    """``progressed(done, total)`` while a search is under way."""

    def search(
        self, credential: Credential, done: Callable[[Found], None], failed: Failed
    ) -> None:
        """Find the refused scopes; :meth:`cancel` ends it with what is known."""
        course = Course()
        job = partial(_found, self._services, credential, course)
        self._pursue(course, Lane.NETWORK, job, done, failed)

    def cancel(self, credential: Credential) -> None:
        """Ask for no more tokens."""
        if self._course is not None:
            self._course.cancelled = True
            self._services.cancel_call(credential, "scopes")


def _found(services: Services, credential: Credential, course: Course) -> Found:
    """Search. What was cancelled before its first call is cancelled with that call."""

    def progress(made: int, most: int) -> None:
        course.done, course.total = made, most
        if course.cancelled:
            services.cancel_call(credential, "scopes")

    return services.search_scopes(credential, progress=progress)
