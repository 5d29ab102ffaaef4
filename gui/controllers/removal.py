"""Removing: an import's source, or everything; and what there is to tell before."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from core.services import Services
from gui.controllers.gauge import Gauge
from gui.tasks import Lane, Runner

if TYPE_CHECKING:
    from core.upkeep.inventory import Inventory, Kept, Outcome
    from core.upkeep.leftovers import Leftover, Survey
    from core.upkeep.removal import Progress, Removal

Result = TypeVar("Result")
Failed = Callable[[Exception], None]


class RemovalController(QObject):
    """Each request names who is told its outcome.

    ``progressed(done, total)`` while everything is being removed, ``gone(ids)`` for the
    credentials that went, whatever came of the rest.
    """

    progressed = Signal(int, int)
    gone = Signal(object)

    def __init__(
        self, services: Services, runner: Runner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._runner = runner
        self._progress: Progress | None = None
        self._gauge = Gauge(self)
        self._gauge.moved.connect(self.progressed)

    # ── an import's source ───────────────────────────────────────────────────

    def survey(
        self, left: Leftover, done: Callable[[Survey], None], failed: Failed
    ) -> None:
        """See what the file holds besides."""
        from core.upkeep import leftovers

        self._run(Lane.CATALOG, partial(leftovers.survey, left), done, failed)

    def blank(
        self, left: Leftover, done: Callable[[None], None], failed: Failed
    ) -> None:
        """Take the secrets out of the file."""
        from core.upkeep import leftovers

        self._run(Lane.CATALOG, partial(leftovers.blank, left), done, failed)

    def delete(
        self, left: Leftover, done: Callable[[None], None], failed: Failed
    ) -> None:
        """Remove the file."""
        from core.upkeep import leftovers

        self._run(Lane.CATALOG, partial(leftovers.delete, left), done, failed)

    # ── everything ───────────────────────────────────────────────────────────

    def kept(self, done: Callable[[Kept], None], failed: Failed) -> None:
        """What the settings tell of the storage."""
        from core.upkeep import inventory

        job = partial(inventory.kept_in, self._services.world.folder)
        self._run(Lane.CATALOG, job, done, failed)

    def inventory(self, done: Callable[[Inventory], None], failed: Failed) -> None:
        """List what there is to remove."""
        from core.upkeep.removal import Removal

        self._run(Lane.CATALOG, Removal(self._services).inventory, done, failed)

    def remove(
        self, listed: Inventory, done: Callable[[Outcome], None], failed: Failed
    ) -> None:
        """Remove all of it; ``cancel`` ends it before the next item."""
        from core.upkeep.removal import Progress, Removal

        self._progress = progress = Progress()
        job = partial(_removed, Removal(self._services), listed, progress)
        self._gauge.follow(lambda: (progress.done, progress.total))

        def ended(outcome: Outcome) -> None:
            self._over(progress)
            done(outcome)

        def stopped(error: Exception) -> None:
            self._over(progress)
            if progress.stopped is None:
                failed(error)
            else:
                done(progress.stopped)

        self._run(Lane.KEYRING, job, ended, stopped)

    def cancel(self) -> None:
        """Remove nothing more."""
        if self._progress is not None:
            self._progress.cancel()

    def _over(self, progress: Progress) -> None:
        """Also where the keyring's answer is no longer waited for."""
        progress.cancel()
        self._gauge.stop()
        self._progress = None
        self.gone.emit(tuple(progress.gone))

    def _run(
        self,
        lane: Lane,
        job: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Failed,
    ) -> None:
        self._runner.run(lane, self, job, done, failed)


def _removed(removal: Removal, listed: Inventory, progress: Progress) -> Outcome:
    """Remove it. What stops it fails the job, too: its lane tells of the keyring by it,
    and without a failure would take the keyring to be open."""
    outcome = removal.remove(listed, progress)
    if outcome.failure is not None:
        progress.stopped = outcome
        raise outcome.failure
    return outcome
